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
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// newNotice makes the trace of a notice that was queued, and left or not, at a moment.
func newNotice(ctx context.Context, c *ent.Client, who human, at time.Time, state emaillog.State) string {
	create := c.EmailLog.Create().SetKind(emaillog.KindPURGE_NOTICE).SetSubject("x").SetParams(map[string]string{}).
		SetRecipient(who.candidate.Email).SetRecipientKey(who.candidate.EmailKey).SetCreatedAt(at.UTC()).SetState(state)
	if who.account != nil {
		create.SetAccountID(who.account.ID)
	}
	switch state {
	case emaillog.StateSENT:
		create.SetSentAt(at.UTC())
	case emaillog.StateFAILED:
		create.SetFailure(emaillog.FailureREFUSED)
	}
	return create.SaveX(ctx).ID
}

// become gives the notices that wait what became of them.
func become(t testing.TB, db *database.DB, set func(*ent.EmailLogUpdate)) {
	t.Helper()
	write(t, db, func(ctx context.Context, c *ent.Client) {
		u := c.EmailLog.Update().Where(emaillog.KindEQ(emaillog.KindPURGE_NOTICE), emaillog.StateIn(emaillog.StateQUEUED, emaillog.StateSENDING))
		set(u)
		u.ExecX(ctx)
	})
}

func noticesLeave(t testing.TB, db *database.DB, at time.Time) {
	t.Helper()
	become(t, db, func(u *ent.EmailLogUpdate) { u.SetState(emaillog.StateSENT).SetSentAt(at.UTC()) })
}

func noticesFail(t testing.TB, db *database.DB, why emaillog.Failure) {
	t.Helper()
	become(t, db, func(u *ent.EmailLogUpdate) { u.SetState(emaillog.StateFAILED).SetFailure(why) })
}

// otherMail is a message to somebody else, which left.
func otherMail(t testing.TB, db *database.DB, at time.Time) {
	t.Helper()
	write(t, db, func(ctx context.Context, c *ent.Client) {
		c.EmailLog.Create().SetKind(emaillog.KindINVITATION).SetSubject("x").SetRecipient("x@exemple.fr").SetRecipientKey("x@exemple.fr").
			SetParams(map[string]string{}).SetState(emaillog.StateSENT).SetSentAt(at.UTC()).SetCreatedAt(at.UTC()).ExecX(ctx)
	})
}

// eachKind runs a test with somebody who has an account and somebody who has none, both
// idle since 11 May 2018: told from 27 April 2020, gone from 11 May. does runs the rules
// at a moment, first for show, and wants a step and its day, or nothing.
func eachKind(t *testing.T, test func(t *testing.T, db *database.DB, who human, does func(at time.Time, want string))) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, rule := range []string{"INACTIVE_ACCOUNT", "INACTIVE_CANDIDATE"} {
			t.Run(rule, func(t *testing.T) {
				var who human
				id := ""
				if rule == "INACTIVE_ACCOUNT" {
					who = newHuman(t, db, "camille", paris(2018, 5, 11, 16, 0))
					id = who.account.ID
				} else {
					write(t, db, func(ctx context.Context, c *ent.Client) {
						who.candidate = newCandidate(ctx, c, "camille", paris(2018, 5, 11, 16, 0))
					})
					id = who.candidate.ID
				}
				test(t, db, who, func(moment time.Time, want string) {
					t.Helper()
					var lines []string
					if want != "" {
						what, on := want[:len(want)-11], want[len(want)-10:]
						lines = []string{rule + " " + what + " " + id + " " + on}
					}
					for _, dry := range []bool{true, false} {
						if got := at(t, db, moment).retain(t, dry); !slices.Equal(got, lines) {
							t.Errorf("on %s (dry run: %v) %v, want %v", moment, dry, got, lines)
						}
					}
				})
				write(t, db, func(ctx context.Context, c *ent.Client) {
					c.EmailLog.Delete().ExecX(ctx)
					c.Registration.Delete().ExecX(ctx)
					c.Account.Delete().ExecX(ctx)
					c.Candidate.Delete().ExecX(ctx)
				})
			})
		}
	})
}

func TestNobodyIsPurgedWhileTheirNoticeHasNotLeft(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, _ human, does func(time.Time, string)) {
		does(paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27")
		does(paris(2020, 5, 11, 3, 0), "")
		does(paris(2020, 6, 30, 3, 0), "")
		become(t, db, func(u *ent.EmailLogUpdate) { u.SetState(emaillog.StateSENDING) })
		does(paris(2020, 7, 1, 3, 0), "")
		// The two weeks are counted from when it left, to the second.
		noticesLeave(t, db, paris(2020, 7, 1, 15, 0))
		does(paris(2020, 7, 14, 15, 0), "")
		does(paris(2020, 7, 15, 14, 59), "")
		does(paris(2020, 7, 15, 15, 0), "PURGE 2020-07-15")
	})
}

func TestANoticeThatIsLostIsGivenAgain(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, _ human, does func(time.Time, string)) {
		does(paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27")
		does(paris(2020, 10, 26, 23, 0), "")
		// Its trace goes after six months, and another takes its place.
		lost := db.Ent().EmailLog.Query().Where(emaillog.KindEQ(emaillog.KindPURGE_NOTICE)).OnlyX(system(t)).ID
		moment := paris(2020, 10, 27, 3, 0)
		would := at(t, db, moment).retain(t, true)
		if did := at(t, db, moment).retain(t, false); !slices.Equal(would, did) || len(did) != 2 || did[0] != "EMAIL_LOG PURGE "+lost+" 2020-10-27" {
			t.Errorf("it said %v, and did %v", would, did)
		}
		noticesLeave(t, db, moment)
		does(moment.AddDate(0, 0, 14), "PURGE 2020-11-10")
	})
}

func TestANoticeThatFailsIsGivenAgainTheNextDay(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, _ human, does func(time.Time, string)) {
		does(paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27")
		noticesFail(t, db, emaillog.FailureREFUSED)
		does(paris(2020, 4, 27, 23, 59), "")
		does(paris(2020, 4, 28, 3, 0), "NOTICE 2020-04-28")
		does(paris(2020, 4, 28, 3, 1), "")
		noticesLeave(t, db, paris(2020, 4, 28, 3, 5))
		does(paris(2020, 5, 11, 3, 0), "") // 13 days
		does(paris(2020, 5, 12, 3, 4), "")
		// Sending it again, in vain, takes nothing back of what left.
		write(t, db, func(ctx context.Context, c *ent.Client) {
			row := c.EmailLog.Query().Where(emaillog.StateEQ(emaillog.StateSENT)).OnlyX(ctx)
			c.EmailLog.Create().SetKind(row.Kind).SetSubject("x").SetRecipient(row.Recipient).SetRecipientKey(row.RecipientKey).SetParams(row.Params).
				SetNillableAccountID(row.AccountID).SetCreatedAt(paris(2020, 5, 12, 3, 4).UTC()).SetState(emaillog.StateFAILED).ExecX(ctx)
		})
		does(paris(2020, 5, 12, 3, 5), "PURGE 2020-05-12")
	})
}

func TestAnAddressThatNoNoticeReachesInTwoWeeksIsUnreachable(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, _ human, does func(time.Time, string)) {
		first := paris(2020, 4, 27, 3, 0)
		for i := range 14 {
			moment := first.AddDate(0, 0, i)
			does(moment, "NOTICE "+moment.Format(time.DateOnly))
			noticesFail(t, db, emaillog.FailureREFUSED)
			if i%6 == 0 { // three days of it
				otherMail(t, db, moment.Add(5*time.Hour))
			}
		}
		does(paris(2020, 5, 10, 23, 59), "")
		does(paris(2020, 5, 11, 2, 59), "NOTICE 2020-05-11") // a minute less than two weeks
		does(paris(2020, 5, 11, 3, 0), "")                   // it is about to leave
		noticesFail(t, db, emaillog.FailureREFUSED)
		does(paris(2020, 5, 11, 3, 1), "PURGE 2020-05-11")
	})
}

func TestAMailServerThatIsAwayMakesNobodyUnreachable(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, _ human, does func(time.Time, string)) {
		first := paris(2020, 4, 27, 3, 0)
		otherMail(t, db, first.Add(-time.Second))
		for i := range 30 {
			moment := first.AddDate(0, 0, i)
			does(moment, "NOTICE "+moment.Format(time.DateOnly))
			noticesFail(t, db, emaillog.FailureUNREACHABLE)
			if i == 3 || i == 20 { // two days are not three
				otherMail(t, db, moment.Add(time.Hour))
			}
		}
		// What was not even tried says nothing of the mailbox either.
		does(paris(2020, 5, 27, 3, 0), "NOTICE 2020-05-27")
		noticesFail(t, db, emaillog.FailureEXPIRED)
		otherMail(t, db, paris(2020, 5, 27, 4, 0))
		does(paris(2020, 5, 28, 3, 0), "NOTICE 2020-05-28")
		noticesLeave(t, db, paris(2020, 5, 28, 3, 0))
		does(paris(2020, 6, 11, 2, 59), "")
		does(paris(2020, 6, 11, 3, 0), "PURGE 2020-06-11")
	})
}

func TestTheTraceOfANoticeStaysForThePurgeAndNoLonger(t *testing.T) {
	eachKind(t, func(t *testing.T, db *database.DB, who human, does func(time.Time, string)) {
		does(paris(2020, 4, 27, 3, 0), "NOTICE 2020-04-27")
		noticesLeave(t, db, paris(2020, 4, 27, 3, 0))
		// They are kept by an invitation for a year.
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Invitation.Create().SetEmail(who.candidate.Email).SetEmailKey(who.candidate.EmailKey).SetRole("MENTOR").
				SetExpiresAt(paris(2021, 5, 1, 0, 0).UTC()).ExecX(ctx)
		})
		does(paris(2021, 4, 30, 3, 0), "")
		does(paris(2021, 5, 1, 3, 0), "PURGE 2020-05-11")
	})
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		back, seen := newHuman(t, db, "camille", paris(2018, 5, 11, 16, 0)), newHuman(t, db, "dominique", paris(2018, 5, 11, 16, 0))
		at(t, db, paris(2020, 4, 27, 3, 0)).retain(t, false)
		noticesLeave(t, db, paris(2020, 4, 27, 3, 0))
		register(t, db, back.candidate, "Camille", paris(2020, 5, 1, 9, 0), h.past)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.Update().Where(account.IDEQ(seen.account.ID)).SetLastSeenAt(paris(2020, 5, 2, 0, 0).UTC()).ClearPurgeNotifiedAt().ExecX(ctx)
		})
		if got := at(t, db, paris(2020, 10, 26, 3, 0)).retain(t, false); len(got) > 0 {
			t.Errorf("before six months: %v", got)
		}
		if got := at(t, db, paris(2020, 10, 27, 3, 0)).retain(t, false); len(got) != 2 {
			t.Errorf("after six months: %v", got)
		}
	})
}

func TestANoticeThatWaitedSaysADayTwoWeeksAfterItLeft(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		newHuman(t, db, "camille", paris(2018, 5, 11, 16, 0))
		at(t, db, paris(2020, 4, 27, 3, 0)).retain(t, false)
		p := at(t, db, paris(2020, 5, 20, 12, 0))
		sent := p.deliver(t, func() bool { return len(p.postman.messages()) == 1 })
		if !strings.Contains(sent[0].Text, "À partir du "+clock.FrenchDay(paris(2020, 6, 3, 0, 0))) {
			t.Errorf("it says:\n%s", sent[0].Text)
		}
	})
}
