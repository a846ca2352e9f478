package personaldata_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// step is a run of the rules at a moment, and what it did to the one person. The
// notices leave at once.
type step struct {
	at   time.Time
	does string // "", or a step and its day
}

func follow(t *testing.T, db *database.DB, rule, id string, steps ...step) {
	t.Helper()
	for _, s := range steps {
		var want []string
		if s.does != "" {
			what, on, _ := strings.Cut(s.does, " ")
			want = []string{rule + " " + what + " " + id + " " + on}
		}
		for _, dry := range []bool{true, false} {
			if got := at(t, db, s.at).retain(t, dry); !slices.Equal(got, want) {
				t.Errorf("on %s (dry run: %v) %v, want %v", s.at, dry, got, want)
			}
		}
		noticesLeave(t, db, s.at)
	}
}

func TestAnAccountGoesTwoYearsAfterTheLastVisitAndTwoWeeksAfterANotice(t *testing.T) {
	cases := []struct {
		name  string
		seen  time.Time
		steps []step
	}{
		{"told on the day, gone on the day", paris(2018, 5, 11, 16, 0), []step{
			{paris(2020, 4, 26, 23, 59), ""},
			{paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27"},
			{paris(2020, 4, 27, 3, 1), ""},
			{paris(2020, 5, 10, 23, 59), ""},
			{paris(2020, 5, 11, 2, 59), ""}, // two weeks are not over
			{paris(2020, 5, 11, 3, 0), "PURGE 2020-05-11"},
			{paris(2020, 5, 12, 3, 0), ""},
		}},
		{"told late: two weeks all the same", paris(2015, 1, 1, 0, 0), []step{
			{paris(2020, 5, 11, 18, 0), "NOTICE 2016-12-18"},
			{paris(2020, 5, 25, 3, 0), ""},
			{paris(2020, 5, 26, 3, 0), "PURGE 2020-05-25"},
		}},
		{"last seen on a 29th of February", paris(2016, 2, 29, 9, 0), []step{
			{paris(2018, 2, 14, 3, 0), ""},
			{paris(2018, 2, 15, 3, 0), "NOTICE 2018-02-15"},
			{paris(2018, 2, 28, 23, 0), ""},
			{paris(2018, 3, 1, 3, 0), "PURGE 2018-03-01"},
		}},
		{"the clocks go forward within the two weeks", paris(2018, 4, 5, 9, 0), []step{
			{paris(2020, 3, 22, 3, 0), "NOTICE 2020-03-22"},
			{paris(2020, 4, 5, 2, 59), ""},
			{paris(2020, 4, 5, 3, 0), "PURGE 2020-04-05"},
		}},
		{"the clocks go back within the two weeks", paris(2018, 10, 30, 23, 30), []step{
			{paris(2020, 10, 16, 3, 0), "NOTICE 2020-10-16"},
			{paris(2020, 10, 30, 2, 59), ""},
			{paris(2020, 10, 30, 3, 0), "PURGE 2020-10-30"},
		}},
		{"the platform slept for months after the notice", paris(2018, 5, 11, 16, 0), []step{
			{paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27"},
			{paris(2020, 10, 26, 3, 0), "PURGE 2020-05-11"},
		}},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, tt := range cases {
			t.Run(tt.name, func(t *testing.T) {
				who := newHuman(t, db, "camille", tt.seen)
				follow(t, db, "INACTIVE_ACCOUNT", who.account.ID, tt.steps...)
				// The trace of the notice went with the account.
				if left := holding(dump(t, db), "camille"); len(left) > 0 {
					t.Errorf("still there: %v", left)
				}
			})
		}
	})
}

func TestWhoComesBackStaysAndIsToldAgain(t *testing.T) {
	ways := map[string]func(context.Context, *ent.Client, house, human){
		"by a visit": func(ctx context.Context, c *ent.Client, _ house, who human) {
			c.Account.UpdateOneID(who.account.ID).SetLastSeenAt(paris(2020, 5, 1, 0, 0).UTC()).ClearPurgeNotifiedAt().ExecX(ctx)
		},
		"by a visit that clears nothing": func(ctx context.Context, c *ent.Client, _ house, who human) {
			c.Account.UpdateOneID(who.account.ID).SetLastSeenAt(paris(2020, 5, 1, 0, 0).UTC()).ExecX(ctx)
		},
		"on the day of the notice, to the day": func(ctx context.Context, c *ent.Client, _ house, who human) {
			c.Account.UpdateOneID(who.account.ID).SetLastSeenAt(paris(2020, 4, 27, 0, 0).UTC()).ExecX(ctx)
		},
		"by a script": func(ctx context.Context, c *ent.Client, _ house, who human) {
			c.AccessToken.Create().SetName("x").SetHint("eig_").SetTokenHash("x").SetScopes([]string{}).SetExpiresAt(never()).
				SetLastUsedAt(paris(2020, 5, 1, 12, 0).UTC()).SetAccountID(who.account.ID).ExecX(ctx)
		},
		"by a sign-up": func(ctx context.Context, c *ent.Client, h house, who human) {
			c.Registration.Create().SetCandidate(who.candidate).SetWebinar(h.past).SetName("x").
				SetStatus(registration.StatusCANCELLED).SetCreatedAt(paris(2020, 5, 1, 12, 0).UTC()).ExecX(ctx)
		},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		for name, comesBack := range ways {
			t.Run(name, func(t *testing.T) {
				who := newHuman(t, db, "camille", paris(2018, 5, 11, 16, 0))
				follow(t, db, "INACTIVE_ACCOUNT", who.account.ID, step{paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27"})
				write(t, db, func(ctx context.Context, c *ent.Client) { comesBack(ctx, c, h, who) })
				tell, gone := paris(2022, 4, 17, 3, 0), paris(2022, 5, 1, 3, 0)
				if strings.HasPrefix(name, "on the day") {
					tell, gone = paris(2022, 4, 13, 3, 0), paris(2022, 4, 27, 3, 0)
				}
				// The trace of the first notice has its own term.
				at(t, db, tell.AddDate(0, 0, -1)).retain(t, false)
				follow(t, db, "INACTIVE_ACCOUNT", who.account.ID,
					step{tell, "NOTICE " + tell.Format(time.DateOnly)}, step{gone.AddDate(0, 0, -1), ""},
					step{gone, "PURGE " + gone.Format(time.DateOnly)})
			})
		}
	})
}

func TestSomebodyWithoutAnAccountGoesTwoYearsAfterTheirLastWebinar(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db) // webinars of 9 and 13 May 2020
		var who *ent.Candidate
		write(t, db, func(ctx context.Context, c *ent.Client) {
			who = newCandidate(ctx, c, "camille", paris(2020, 5, 1, 9, 0))
		})
		register(t, db, who, "Camille", paris(2020, 5, 2, 9, 0), h.past, h.next)
		// Somebody with an account is not the business of this rule.
		newHuman(t, db, "dominique", paris(2022, 5, 1, 9, 0))
		follow(t, db, "INACTIVE_CANDIDATE", who.ID,
			step{paris(2022, 4, 28, 23, 59), ""},
			step{paris(2022, 4, 29, 3, 0), "NOTICE 2022-04-29"},
			step{paris(2022, 5, 12, 23, 59), ""},
			step{paris(2022, 5, 13, 3, 0), "PURGE 2022-05-13"})
		if left := holding(dump(t, db), "camille"); len(left) > 0 {
			t.Errorf("still there: %v", left)
		}
		wantCounts(t, db, map[string]int{
			"INACTIVE_CANDIDATE candidate 2022-05":                      1,
			"INACTIVE_CANDIDATE registration:" + h.past.ID + " 2022-05": 1,
			"INACTIVE_CANDIDATE registration:" + h.next.ID + " 2022-05": 1,
		})
		if taken(t, db, h.past) != 1 || taken(t, db, h.next) != 1 {
			t.Error("the seats of the past are not what they were")
		}
	})
}

func TestSomebodyWithoutAnAccountWhoSignsUpOrMakesOneStays(t *testing.T) {
	ways := map[string]func(context.Context, *ent.Client, house, *ent.Candidate){
		"by a sign-up": func(ctx context.Context, c *ent.Client, h house, who *ent.Candidate) {
			c.Registration.Create().SetCandidate(who).SetWebinar(h.past).SetName("x").SetCreatedAt(paris(2020, 5, 1, 12, 0).UTC()).ExecX(ctx)
		},
		"by an account": func(ctx context.Context, c *ent.Client, _ house, who *ent.Candidate) {
			c.Account.Create().SetCandidate(who).SetLastSeenAt(paris(2020, 5, 1, 12, 0).UTC()).ExecX(ctx)
		},
		"by an invitation": func(ctx context.Context, c *ent.Client, _ house, who *ent.Candidate) {
			c.Invitation.Create().SetEmail(who.Email).SetEmailKey(who.EmailKey).SetRole(viewer.Mentor).SetExpiresAt(never()).ExecX(ctx)
		},
		"by a sign-in under way": func(ctx context.Context, c *ent.Client, _ house, who *ent.Candidate) {
			c.SignIn.Create().SetPurpose(signin.PurposeSIGN_IN).SetEmail(who.Email).SetEmailKey(who.EmailKey).SetBrowserHash("x").
				SetCreatedAt(paris(2020, 5, 11, 2, 55).UTC()).SetExpiresAt(paris(2020, 5, 11, 3, 5).UTC()).ExecX(ctx)
		},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		for name, comesBack := range ways {
			t.Run(name, func(t *testing.T) {
				key := unique("camille")
				var who *ent.Candidate
				write(t, db, func(ctx context.Context, c *ent.Client) { who = newCandidate(ctx, c, key, paris(2018, 5, 11, 9, 0)) })
				follow(t, db, "INACTIVE_CANDIDATE", who.ID, step{paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27"})
				write(t, db, func(ctx context.Context, c *ent.Client) { comesBack(ctx, c, h, who) })
				follow(t, db, "INACTIVE_CANDIDATE", who.ID, step{paris(2020, 5, 11, 3, 0), ""})
				// Nobody comes twice: the next one is alone.
				write(t, db, func(ctx context.Context, c *ent.Client) {
					c.Registration.Delete().ExecX(ctx)
					c.Invitation.Delete().ExecX(ctx)
					c.SignIn.Delete().ExecX(ctx)
					c.Account.Delete().ExecX(ctx)
					c.Candidate.Delete().ExecX(ctx)
				})
			})
		}
	})
}

func TestTheLastAdministratorIsNeverPurged(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		long := paris(2015, 1, 1, 9, 0)
		var admins []human
		for _, name := range []string{"anne", "basile", "chloe"} {
			admins = append(admins, newHuman(t, db, name, long, viewer.Admin))
		}
		suspended := newHuman(t, db, "dominique", noon, viewer.Admin)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(suspended.account.ID).SetStatus(account.StatusSUSPENDED).ExecX(ctx)
		})
		for i, want := range []int{2, 0, 2, 0} { // told, told, gone, gone
			moment := noon.AddDate(0, 0, 15*(i/2)).Add(time.Duration(i) * time.Minute)
			would := at(t, db, moment).retain(t, true)
			did := at(t, db, moment).retain(t, false)
			if !slices.Equal(would, did) || len(did) != want {
				t.Errorf("run %d: it said %v and did %v", i, would, did)
			}
			noticesLeave(t, db, moment)
		}
		if left := db.Ent().Account.Query().Where(account.StatusEQ(account.StatusACTIVE)).AllX(system(t)); len(left) != 1 || left[0].ID != admins[2].account.ID {
			t.Errorf("who is left: %v", left)
		}
	})
}

func TestANoticeOfSomebodyWhoCameBackDoesNotLeave(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		back := newHuman(t, db, "camille", paris(2018, 5, 11, 9, 0))
		newHuman(t, db, "dominique", paris(2018, 5, 11, 9, 0))
		p := at(t, db, noon)
		p.retain(t, false)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(back.account.ID).SetLastSeenAt(noon.UTC()).ClearPurgeNotifiedAt().ExecX(ctx)
		})
		sent := p.deliver(t, func() bool {
			waiting := emaillog.StateIn(emaillog.StateQUEUED, emaillog.StateSENDING)
			return db.Ent().EmailLog.Query().Where(waiting).CountX(system(t)) == 0
		})
		if len(sent) != 1 || sent[0].To != "Dominique@exemple.fr" {
			t.Errorf("the messages sent are %+v", sent)
		}
	})
}
