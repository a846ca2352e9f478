package personaldata_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

// one makes one row that a rule is about, dated at, and returns its id.
type one func(ctx context.Context, c *ent.Client, w world, at time.Time) string

type world struct {
	house
	who human
}

func never() time.Time { return time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC) }

var made int

func unique(prefix string) string {
	made++
	return fmt.Sprintf("%s-%d", prefix, made)
}

func token(expires time.Time, revoked *time.Time) one {
	return func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		create := c.AccessToken.Create().SetName("x").SetHint("eig_").SetTokenHash(unique("token")).SetScopes([]string{"public:read"}).
			SetAccountID(w.who.account.ID).SetExpiresAt(at)
		if revoked != nil {
			create.SetExpiresAt(expires).SetRevokedAt(at)
		}
		return create.SaveX(ctx).ID
	}
}

func invite(expires, revoked, accepted bool) one {
	return func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		create := c.Invitation.Create().SetEmail("x@exemple.fr").SetEmailKey("x@exemple.fr").SetRole(viewer.Organiser).SetExpiresAt(never())
		if expires {
			create.SetExpiresAt(at)
		}
		if revoked {
			create.SetRevokedAt(at)
		}
		if accepted {
			create.SetAcceptedAt(at.Add(-time.Hour))
		}
		return create.SaveX(ctx).ID
	}
}

func signIn(expires, spent bool) one {
	return func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		create := c.SignIn.Create().SetPurpose(signin.PurposeSIGN_IN).SetEmail("x@exemple.fr").SetEmailKey("x@exemple.fr").
			SetBrowserHash("x").SetCreatedAt(at)
		if expires {
			create.SetExpiresAt(at)
		}
		if spent {
			create.SetExpiresAt(never()).SetSpentAt(at)
		}
		return create.SaveX(ctx).ID
	}
}

func member(status membership.Status) one {
	return func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		p := c.Promotion.Create().SetCode(unique("promotion")).SetLabel("x").SetYear(2020).SaveX(ctx)
		return c.Membership.Create().SetAccountID(w.who.account.ID).SetPromotion(p).SetProfile(w.profile).
			SetStatus(status).SetDecidedAt(at).SaveX(ctx).ID
	}
}

func TestEachRowStaysUntilItsDayAndGoesOnIt(t *testing.T) {
	revoked := never()
	journal := func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		return c.AuditEntry.Create().SetActorKind(auditentry.ActorKindSYSTEM).SetAction(auditentry.ActionUPDATE).
			SetObjectType("Account").SetObjectID("x").SetFields([]string{}).SetCreatedAt(at).SaveX(ctx).ID
	}
	letter := func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		return c.EmailLog.Create().SetKind(emaillog.KindSIGN_IN).SetSubject("x").SetRecipient("x@exemple.fr").
			SetRecipientKey("x@exemple.fr").SetParams(map[string]string{}).SetCreatedAt(at).SaveX(ctx).ID
	}
	browser := func(ctx context.Context, c *ent.Client, w world, at time.Time) string {
		return c.Session.Create().SetTokenHash(unique("session")).SetData([]byte{}).SetExpiresAt(at).SaveX(ctx).ID
	}
	cases := []struct {
		name string
		rule string
		row  one
		from time.Time
		goes string // empty: never
	}{
		{"a refused membership", "REFUSED_MEMBERSHIP", member(membership.StatusREFUSED), paris(2020, 2, 11, 18, 0), "2020-05-11"},
		{"one that was refused on a 30th of November", "REFUSED_MEMBERSHIP", member(membership.StatusREFUSED), paris(2019, 11, 30, 0, 0), "2020-03-01"},
		{"a verified membership", "REFUSED_MEMBERSHIP", member(membership.StatusVERIFIED), paris(2010, 2, 11, 18, 0), ""},
		{"a pending membership", "REFUSED_MEMBERSHIP", member(membership.StatusPENDING), paris(2010, 2, 11, 18, 0), ""},
		{"the journal", "AUDIT_ENTRY", journal, paris(2019, 5, 11, 23, 59), "2020-05-11"},
		{"the journal of a 29th of February", "AUDIT_ENTRY", journal, paris(2020, 2, 29, 12, 0), "2021-03-01"},
		{"a message", "EMAIL_LOG", letter, paris(2019, 11, 11, 0, 0), "2020-05-11"},
		{"a message of a 31st of August", "EMAIL_LOG", letter, paris(2020, 8, 31, 12, 0), "2021-03-01"},
		{"an expired session", "SESSION", browser, paris(2020, 5, 10, 0, 1), "2020-05-11"},
		{"a session of the night when the clocks go forward", "SESSION", browser, paris(2020, 3, 28, 23, 59), "2020-03-29"},
		{"a session of the night when the clocks go back", "SESSION", browser, paris(2020, 10, 25, 0, 0), "2020-10-26"},
		{"an expired sign-in", "SIGN_IN", signIn(true, false), paris(2020, 5, 10, 12, 0), "2020-05-11"},
		{"a spent sign-in", "SIGN_IN", signIn(false, true), paris(2020, 5, 10, 12, 0), "2020-05-11"},
		{"a sign-in whose mail never left", "SIGN_IN", signIn(false, false), paris(2020, 5, 10, 12, 0), "2020-05-11"},
		{"an expired invitation", "INVITATION", invite(true, false, false), paris(2020, 2, 11, 12, 0), "2020-05-11"},
		{"a revoked invitation", "INVITATION", invite(false, true, false), paris(2020, 2, 11, 12, 0), "2020-05-11"},
		{"an accepted invitation, past its term", "INVITATION", invite(true, false, true), paris(2020, 2, 11, 12, 0), "2020-05-11"},
		{"an invitation in force", "INVITATION", invite(false, false, false), paris(2020, 2, 11, 12, 0), ""},
		{"an expired token", "ACCESS_TOKEN", token(never(), nil), paris(2020, 2, 11, 12, 0), "2020-05-11"},
		{"a revoked token", "ACCESS_TOKEN", token(never(), &revoked), paris(2020, 2, 11, 12, 0), "2020-05-11"},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := world{house: newHouse(t, db), who: newHuman(t, db, "camille", never())}
		for _, tt := range cases {
			t.Run(tt.name, func(t *testing.T) {
				var id string
				write(t, db, func(ctx context.Context, c *ent.Client) { id = tt.row(ctx, c, w, tt.from.UTC()) })
				if tt.goes == "" {
					if got := at(t, db, noon).retain(t, false); len(got) > 0 {
						t.Errorf("it went: %v", got)
					}
					return
				}
				day, err := time.ParseInLocation(time.DateOnly, tt.goes, clock.Paris)
				if err != nil {
					t.Fatal(err)
				}
				if got := at(t, db, day.Add(-time.Second)).retain(t, false); len(got) > 0 {
					t.Errorf("the evening before: %v", got)
				}
				want := []string{fmt.Sprintf("%s PURGE %s %s", tt.rule, id, tt.goes)}
				if got := at(t, db, day).retain(t, true); !slices.Equal(got, want) {
					t.Errorf("a dry run says %v", got)
				}
				if got := at(t, db, day).retain(t, false); !slices.Equal(got, want) {
					t.Errorf("on the day: %v, want %v", got, want)
				}
				if got := at(t, db, day).retain(t, false); len(got) > 0 {
					t.Errorf("again: %v", got)
				}
			})
		}
	})
}

func TestEachRuleIsDocumentedAndAtWork(t *testing.T) {
	for _, r := range personaldata.Rules() {
		if r.Label == "" || r.Source == "" || !personaldata.HasRunner(r.Code) || r.Goes(noon).Equal(r.Goes(noon.AddDate(0, 0, 1))) {
			t.Errorf("the rule %+v lacks something", r)
		}
	}
}

func TestADryRunSaysWhatWouldGoAndWritesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		manyThingsToDo(t, db)
		before := dump(t, db)
		would := at(t, db, noon).retain(t, true)
		if after := dump(t, db); !slices.Equal(before, after) {
			t.Fatalf("a dry run wrote something:\n%s", strings.Join(difference(before, after), "\n"))
		}
		did := at(t, db, noon).retain(t, false)
		if !slices.Equal(would, did) || len(did) < 3*personaldata.Batch {
			t.Errorf("it said %d lines, and did %d:\n%s", len(would), len(did), strings.Join(difference(would, did), "\n"))
		}
		if left := holding(dump(t, db), "x@exemple.fr"); len(left) > 0 {
			t.Errorf("%d rows are left", len(left))
		}
		if again := at(t, db, noon).retain(t, false); len(again) > 0 {
			t.Errorf("a second run did %v", again)
		}
	})
}

func difference(a, b []string) (out []string) {
	for _, line := range a {
		if !slices.Contains(b, line) {
			out = append(out, "- "+line)
		}
	}
	for _, line := range b {
		if !slices.Contains(a, line) {
			out = append(out, "+ "+line)
		}
	}
	return out
}

// manyThingsToDo makes rows for several batches of several rules, and people for both
// steps of both rules about people.
func manyThingsToDo(t *testing.T, db *database.DB) {
	t.Helper()
	w := world{house: newHouse(t, db), who: newHuman(t, db, "camille", noon)}
	long := noon.AddDate(-3, 0, 0)
	write(t, db, func(ctx context.Context, c *ent.Client) {
		for range 2*personaldata.Batch + 30 {
			invite(true, false, false)(ctx, c, w, long)
			signIn(true, false)(ctx, c, w, long)
		}
		token(never(), nil)(ctx, c, w, long)
		member(membership.StatusREFUSED)(ctx, c, w, long)
	})
	for i := range 5 {
		told := newHuman(t, db, fmt.Sprintf("prevenu%d", i), long)
		newHuman(t, db, fmt.Sprintf("inactif%d", i), long)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(told.account.ID).SetPurgeNotifiedAt(noon.AddDate(0, 0, -20).UTC()).ExecX(ctx)
			newNotice(ctx, c, told, noon.AddDate(0, 0, -20), emaillog.StateSENT)
			newCandidate(ctx, c, fmt.Sprintf("sans-compte%d", i), long)
			who := newCandidate(ctx, c, fmt.Sprintf("sans-compte-prevenu%d", i), long)
			c.Candidate.UpdateOneID(who.ID).SetPurgeNotifiedAt(noon.AddDate(0, 0, -20).UTC()).ExecX(ctx)
			newNotice(ctx, c, human{candidate: who}, noon.AddDate(0, 0, -20), emaillog.StateSENT)
			c.Registration.Create().SetCandidate(who).SetName("x").SetCreatedAt(long.UTC()).
				SetWebinar(newWebinar(ctx, c, w.house, unique("ancien"), long)).ExecX(ctx)
		})
	}
}

func TestTwoProcessesAtOnceDoEverythingOnce(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { twoAtOnce(t, dbtest.SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { twoAtOnce(t, dbtest.Postgres(t)) })
}

func twoAtOnce(t *testing.T, url string) {
	first, second := dbtest.Open(t, url), dbtest.Open(t, url)
	manyThingsToDo(t, first)
	would := at(t, first, noon).retain(t, true)
	did := make([][]string, 2)
	_ = together(2, func(i int) error {
		did[i] = at(t, []*database.DB{first, second}[i], noon).retain(t, false)
		return nil
	})
	if len(did[0]) == 0 || len(did[1]) == 0 {
		t.Log("one process did everything: they were not at once this time")
	}
	all := slices.Concat(did[0], did[1])
	slices.Sort(all)
	slices.Sort(would)
	if !slices.Equal(all, would) {
		t.Errorf("together they did:\n%s", strings.Join(difference(would, all), "\n"))
	}
	counts := counted(t, first)
	if got := counts["INVITATION role:ORGANISER 2020-05"]; got != 2*personaldata.Batch+30 {
		t.Errorf("%d invitations are counted", got)
	}
	if counts["INACTIVE_ACCOUNT account 2020-05"] != 5 || counts["INACTIVE_CANDIDATE candidate 2020-05"] != 5 {
		t.Errorf("people are counted %v", counts)
	}
	if n := first.Ent().EmailLog.Query().Where(emaillog.KindEQ(emaillog.KindPURGE_NOTICE)).CountX(system(t)); n != 10 {
		t.Errorf("%d notices", n)
	}
}

func TestARuleThatFailsDoesNotStopTheOthers(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := world{house: newHouse(t, db), who: newHuman(t, db, "camille", noon)}
		var stuck human
		long := noon.AddDate(-3, 0, 0)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			invite(true, false, false)(ctx, c, w, long)
			token(never(), nil)(ctx, c, w, long)
		})
		for _, name := range []string{"anne", "basile"} {
			h := newHuman(t, db, name, long)
			write(t, db, func(ctx context.Context, c *ent.Client) {
				c.Account.UpdateOneID(h.account.ID).SetPurgeNotifiedAt(noon.AddDate(0, 0, -20).UTC()).ExecX(ctx)
				newNotice(ctx, c, h, noon.AddDate(0, 0, -20), emaillog.StateSENT)
			})
			if name == "anne" {
				stuck = h
			}
		}
		refuse(t, db, "invitations", "")
		refuse(t, db, "accounts", "OLD.id = '"+stuck.account.ID+"'")
		gone := map[string]bool{}
		err := at(t, db, noon).Retain(t.Context(), false, func(l personaldata.Line) { gone[l.Rule.Code] = gone[l.Rule.Code] || l.ID != "" })
		if err == nil {
			t.Fatal("no error")
		}
		for _, part := range []string{"INVITATION", "INACTIVE_ACCOUNT", stuck.account.ID} {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("the error does not name %s: %v", part, err)
			}
		}
		if strings.Contains(err.Error(), "exemple.fr") {
			t.Errorf("the error names a person: %v", err)
		}
		if !gone["ACCESS_TOKEN"] || !gone["INACTIVE_ACCOUNT"] || gone["INVITATION"] {
			t.Errorf("what went: %v", gone)
		}
		if len(holding(dump(t, db), "anne@")) == 0 || len(holding(dump(t, db), "basile@")) != 0 {
			t.Error("the failure of one person stopped another, or was half done")
		}
		if counted(t, db)["INVITATION role:ORGANISER 2020-05"] != 0 {
			t.Error("what did not go is counted")
		}
	})
}

// refuse makes a table refuse the deletion of rows.
func refuse(t *testing.T, db *database.DB, table, when string) {
	t.Helper()
	if when == "" {
		when = "1 = 1"
	}
	statements := []string{`CREATE TRIGGER refuse_` + table + ` BEFORE DELETE ON ` + table + ` WHEN ` + when + ` BEGIN SELECT RAISE(ABORT, 'refused'); END`}
	if db.Dialect() == "postgres" {
		statements = []string{
			`CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused''; END'`,
			`CREATE TRIGGER refuse BEFORE DELETE ON ` + table + ` FOR EACH ROW WHEN (` + when + `) EXECUTE FUNCTION refuse()`,
		}
	}
	for _, s := range statements {
		if _, err := db.SQL().Exec(s); err != nil {
			t.Fatal(err)
		}
	}
}

// A demonstration lives in 2020 on a machine that does not, and a rehearsal in the
// years to come: what the machine has dated must not go by the platform's date alone.
func TestAShiftedClockPurgesNothingWrongly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		now := time.Now()
		w := world{house: newHouse(t, db), who: newHuman(t, db, "camille", now)}
		register(t, db, w.who.candidate, "Camille", now, w.next)
		write(t, db, func(ctx context.Context, c *ent.Client) {
			token(never(), nil)(ctx, c, w, now.Add(time.Hour).UTC())
			invite(true, false, false)(ctx, c, w, now.Add(time.Hour).UTC())
			signIn(true, false)(ctx, c, w, now.Add(time.Hour).UTC())
			newCandidate(ctx, c, "sans-compte", now.UTC())
			c.Session.Create().SetTokenHash("x").SetData([]byte{}).SetExpiresAt(now.Add(time.Hour).UTC()).SetAccountID(w.who.account.ID).ExecX(ctx)
			c.AuditEntry.Create().SetActorKind(auditentry.ActorKindSYSTEM).SetAction(auditentry.ActionUPDATE).
				SetObjectType("Account").SetObjectID("x").SetFields([]string{}).ExecX(ctx)
			c.EmailLog.Create().SetKind(emaillog.KindSIGN_IN).SetSubject("x").SetRecipient("x@exemple.fr").
				SetRecipientKey("x@exemple.fr").SetParams(map[string]string{}).ExecX(ctx)
		})
		demo := with(t, db, clock.Shifted(paris(2020, 5, 11, 9, 0)))
		if got := demo.retain(t, false); len(got) > 0 {
			t.Errorf("in 2020: %v", got)
		}
		// In 2090 much is over, by the clock that dated it; the journal is of today.
		for _, line := range with(t, db, clock.Shifted(paris(2090, 5, 11, 9, 0))).retain(t, true) {
			if strings.HasPrefix(line, "AUDIT_ENTRY ") {
				t.Errorf("in 2090: %s", line)
			}
		}
	})
}

func TestTheRulesRunByThemselves(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := world{house: newHouse(t, db), who: newHuman(t, db, "camille", noon)}
		write(t, db, func(ctx context.Context, c *ent.Client) {
			invite(true, false, false)(ctx, c, w, noon.AddDate(-1, 0, 0))
		})
		p := at(t, db, noon)
		p.Daily(p.queue)
		if err := p.queue.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		waitUntil(t, "the invitation is gone", func() bool { return db.Ent().Invitation.Query().CountX(system(t)) == 0 })
		if err := p.queue.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
}
