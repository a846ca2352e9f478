package personaldata_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

func TestThePlanIsThePersonsOwn(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		who, other := newHuman(t, db, "camille", noon), newHuman(t, db, "dominique", noon)
		fill(t, db, h, who, "marque")
		fill(t, db, h, other, "autrui")
		p := at(t, db, noon)
		for name, v := range map[string]viewer.Viewer{
			"nobody": {}, "another": other.viewer(), "an organiser": other.viewer(viewer.Organiser, viewer.Admin),
			"a script of the person": who.viewer().ByToken("actk_1", viewer.Scopes...),
		} {
			if plan, err := p.Plan(viewer.NewContext(t.Context(), v), who.account.ID); plan != nil || err != nil {
				t.Errorf("%s: %+v, %v", name, plan, err)
			}
		}
		plan, err := p.Plan(who.context(t, viewer.Organiser), who.account.ID)
		if err != nil {
			t.Fatal(err)
		}
		want := []personaldata.DeletedItem{
			{"Compte et adresse électronique", 1}, {"Inscriptions aux webinaires", 2}, {"Participations au programme", 1},
			{"Témoignages", 1}, {"Sessions ouvertes", 1}, {"Jetons d’accès", 1}, {"Traces de messages reçus", 2},
			{"Demandes de connexion", 1}, {"Invitations reçues", 1},
		}
		if !slices.Equal(plan.Deleted, want) {
			t.Errorf("deleted: %+v", plan.Deleted)
		}
		var until []string
		for _, k := range plan.Kept {
			if k.Label == "" || k.Reason == "" {
				t.Errorf("kept without a reason: %+v", k)
			}
			until = append(until, k.Until.Format(time.DateOnly))
		}
		if !slices.Equal(until, []string{"2021-05-11", "2020-11-11"}) {
			t.Errorf("kept until %v", until)
		}
		// Somebody new has nothing but an account: nothing else is announced.
		fresh := newHuman(t, db, "elie", noon)
		plan, err = p.Plan(fresh.context(t), fresh.account.ID)
		if err != nil || len(plan.Deleted) != 1 {
			t.Errorf("%+v, %v", plan, err)
		}
	})
}

func TestADeletionIsAskedForByWritingTheAddress(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		who, other := newHuman(t, db, "camille", noon), newHuman(t, db, "dominique", noon)
		p := at(t, db, noon)
		before := dump(t, db)
		for _, tt := range []struct {
			name, confirmation string
			viewer             viewer.Viewer
			code               fault.Code
		}{
			{"nobody", "camille@exemple.fr", viewer.Viewer{}, fault.Unauthenticated},
			{"a script of the person", "camille@exemple.fr", who.viewer().ByToken("actk_1", viewer.Scopes...), fault.Forbidden},
			{"an account that is gone", "camille@exemple.fr", viewer.SignedIn("acct_gone", ""), fault.Unauthenticated},
			{"the address of another", "camille@exemple.fr", other.viewer(), fault.BadInput},
			{"an organiser, for another", "camille@exemple.fr", other.viewer(viewer.Admin), fault.BadInput},
			{"nothing", "", who.viewer(), fault.BadInput},
			{"no address", "oui", who.viewer(), fault.BadInput},
			{"almost the address", "camille@exemple.com", who.viewer(), fault.BadInput},
		} {
			t.Run(tt.name, func(t *testing.T) {
				kept, err := p.Delete(viewer.NewContext(t.Context(), tt.viewer), tt.confirmation)
				if !fault.Is(err, tt.code) || kept != nil {
					t.Fatalf("%v, %v", kept, err)
				}
				if f := fault.As(err); tt.code == fault.BadInput && (len(f.Fields) != 1 || f.Fields[0].Path != "confirmation") {
					t.Errorf("the fields at fault are %v", f.Fields)
				}
				if strings.Contains(err.Error(), "camille") {
					t.Errorf("the error names the person: %v", err)
				}
			})
		}
		if after := dump(t, db); !slices.Equal(before, after) {
			t.Error("a refused deletion wrote something")
		}
		if _, err := p.Delete(who.context(t), "  CAMILLE@Exemple.FR "); err != nil {
			t.Errorf("another spelling: %v", err)
		}
	})
}

func TestADeletionLeavesNothingOfAPerson(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		who, other := newHuman(t, db, "camille", noon), newHuman(t, db, "dominique", noon)
		fill(t, db, h, who, "marque")
		fill(t, db, h, other, "autrui")
		theirs := holding(dump(t, db), "autrui", "dominique", other.account.ID, other.candidate.ID)
		p := at(t, db, noon)
		kept, err := p.Delete(who.context(t), "camille@exemple.fr")
		if err != nil || len(kept) != 2 {
			t.Fatalf("%+v, %v", kept, err)
		}

		// At once: nothing but the last message, and ids in the journal.
		after := dump(t, db)
		for _, line := range holding(after, "camille", "inscrit marque", "titre marque", secret+"session-marque") {
			if !strings.HasPrefix(line, "email_logs:") || !strings.Contains(line, "ACCOUNT_DELETED") {
				t.Errorf("it is still there: %s", line)
			}
		}
		for _, line := range holding(after, who.account.ID, who.candidate.ID) {
			if !strings.HasPrefix(line, "audit_entries:") {
				t.Errorf("the person is still referred to: %s", line)
			}
		}
		for _, typ := range []string{"Account", "Candidate", "Registration", "Membership", "AccessToken", "Testimony", "Invitation"} {
			if len(holding(after, "action=DELETE actor_id="+who.account.ID)) == 0 || len(holding(after, "object_type="+typ+" request_id=req-1")) == 0 {
				t.Errorf("the journal does not tell that the %s went", typ)
			}
		}
		if got := holding(after, "autrui", "dominique", other.account.ID, other.candidate.ID); !slices.Equal(got, theirs) {
			t.Errorf("somebody else was touched:\n%s\nwas\n%s", strings.Join(got, "\n"), strings.Join(theirs, "\n"))
		}
		// The seat of the future is free, that of the past is a statistic.
		if past, next := taken(t, db, h.past), taken(t, db, h.next); past != 2 || next != 1 {
			t.Errorf("seats taken: %d of the past, %d of the next", past, next)
		}
		wantCounts(t, db, map[string]int{
			"ACCOUNT_DELETION account 2020-05": 1, "ACCOUNT_DELETION registration:" + h.past.ID + " 2020-05": 1,
			"ACCOUNT_DELETION membership:" + h.promotion.ID + " 2020-05": 1, "ACCOUNT_DELETION testimony:" + h.promotion.ID + " 2020-05": 1,
		})

		// The last message can be written, although nobody is left.
		sent := p.deliver(t, func() bool { return len(p.postman.messages()) > 0 })
		if len(sent) != 1 || sent[0].To != "Camille@exemple.fr" || !strings.Contains(sent[0].Text, "11\u00a0novembre\u00a02020") ||
			!strings.Contains(sent[0].Text, "11\u00a0mai\u00a02021") {
			t.Errorf("the messages sent are %+v", sent)
		}

		// When the rules have run on the days that were told, nothing at all. The
		// journal is dated by the machine: as if a year had passed for it too.
		if _, err := db.SQL().Exec(`UPDATE audit_entries SET created_at = $1`, noon.UTC()); err != nil {
			t.Fatal(err)
		}
		for i, day := range []time.Time{kept[1].Until, kept[0].Until} {
			what := []string{"camille", who.account.ID}[i]
			at(t, db, day.Add(-time.Minute)).retain(t, false)
			if len(holding(dump(t, db), what)) == 0 {
				t.Errorf("%s went before the day that was told", what)
			}
			at(t, db, day).retain(t, false)
			if left := holding(dump(t, db), what); len(left) > 0 {
				t.Errorf("on the day that was told, it is still there: %v", left)
			}
		}
		if left := holding(dump(t, db), "camille", "marque", who.account.ID, who.candidate.ID); len(left) > 0 {
			t.Errorf("at the end: %v", left)
		}
	})
}

func taken(t *testing.T, db *database.DB, w *ent.Webinar) int {
	t.Helper()
	w, err := db.Ent().Webinar.Get(system(t), w.ID)
	if err != nil {
		t.Fatal(err)
	}
	return w.SeatsTaken
}

// counted returns the statistics, by rule, subject and month.
func counted(t *testing.T, db *database.DB) map[string]int {
	t.Helper()
	out := map[string]int{}
	for _, c := range db.Ent().RetentionCount.Query().AllX(system(t)) {
		out[c.Rule+" "+c.Subject+" "+c.Month] += c.Count
	}
	return out
}

func wantCounts(t *testing.T, db *database.DB, want map[string]int) {
	t.Helper()
	got := counted(t, db)
	for _, key := range slices.Concat(sorted(got), sorted(want)) {
		if got[key] != want[key] {
			t.Errorf("the statistics say %d of %s, want %d", got[key], key, want[key])
		}
	}
}

func TestTheLastAdministratorStays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		who := newHuman(t, db, "camille", noon, viewer.Organiser, viewer.Admin)
		newHuman(t, db, "dominique", noon, viewer.Organiser)
		second := newHuman(t, db, "elie", noon, viewer.Admin)
		suspend := func(status account.Status) {
			write(t, db, func(ctx context.Context, c *ent.Client) {
				c.Account.UpdateOneID(second.account.ID).SetStatus(status).ExecX(ctx)
			})
		}
		suspend(account.StatusSUSPENDED) // who cannot sign in does not count
		before := dump(t, db)
		_, err := at(t, db, noon).Delete(who.context(t, viewer.Admin), "camille@exemple.fr")
		if !fault.Is(err, fault.Conflict) || !strings.Contains(err.Error(), "Invitez") {
			t.Errorf("the last administrator: %v", err)
		}
		if !slices.Equal(before, dump(t, db)) {
			t.Error("a refused deletion wrote something")
		}
		suspend(account.StatusACTIVE)
		if _, err := at(t, db, noon).Delete(who.context(t, viewer.Admin), "camille@exemple.fr"); err != nil {
			t.Errorf("the last but one: %v", err)
		}
	})
}

// together runs a function several times at once, and returns its errors.
func together(n int, fn func(i int) error) []error {
	errs := make([]error, n)
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			errs[i] = fn(i)
		})
	}
	close(start)
	all.Wait()
	return errs
}

func TestDeletionsAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		t.Run("of one person: one wins", func(t *testing.T) {
			who := newHuman(t, db, "camille", noon)
			fill(t, db, h, who, "marque")
			won := 0
			for _, err := range together(6, func(int) error {
				_, err := at(t, db, noon).Delete(who.context(t), "camille@exemple.fr")
				return err
			}) {
				if err == nil {
					won++
				} else if !fault.Is(err, fault.Unauthenticated) {
					t.Errorf("the others are told %v", err)
				}
			}
			if won != 1 || counted(t, db)["ACCOUNT_DELETION account 2020-05"] != 1 || taken(t, db, h.next) != 0 {
				t.Errorf("%d won, %v, %d seats", won, counted(t, db), taken(t, db, h.next))
			}
			n := db.Ent().EmailLog.Query().Where(emaillog.KindEQ(emaillog.KindACCOUNT_DELETED)).CountX(system(t))
			if n != 1 {
				t.Errorf("%d messages", n)
			}
		})
		t.Run("of all the administrators: one stays", func(t *testing.T) {
			names := []string{"anne", "basile", "chloe"}
			var admins []human
			for _, name := range names {
				admins = append(admins, newHuman(t, db, name, noon, viewer.Admin))
			}
			refused := 0
			for _, err := range together(len(admins), func(i int) error {
				_, err := at(t, db, noon).Delete(admins[i].context(t, viewer.Admin), names[i]+"@exemple.fr")
				return err
			}) {
				if fault.Is(err, fault.Conflict) {
					refused++
				} else if err != nil {
					t.Error(err)
				}
			}
			if refused != 1 {
				t.Errorf("%d were refused", refused)
			}
		})
		t.Run("and visits of the same person: nobody waits for the other", func(t *testing.T) {
			for round := range 5 {
				name := fmt.Sprintf("visite%d", round)
				who := newHuman(t, db, name, noon)
				write(t, db, func(ctx context.Context, c *ent.Client) {
					c.Session.Create().SetTokenHash(name).SetData([]byte{}).SetExpiresAt(never()).SetAccountID(who.account.ID).ExecX(ctx)
				})
				for i, err := range together(4, func(i int) error {
					if i == 0 {
						_, err := at(t, db, noon).Delete(who.context(t), name+"@exemple.fr")
						return err
					}
					return db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error { // as package auth does
						_, err := tx.Ent.Session.Update().Where(session.AccountIDEQ(who.account.ID)).SetLastSeenAt(noon.UTC()).Save(ctx)
						if err == nil {
							_, err = tx.Ent.Account.Update().Where(account.IDEQ(who.account.ID)).SetLastSeenAt(noon.UTC()).Save(ctx)
						}
						return err
					})
				}) {
					if err != nil {
						t.Errorf("%d: %v", i, err)
					}
				}
			}
		})
		t.Run("and sign-ups of the same address: no seat is lost", func(t *testing.T) {
			for range 5 {
				who := newHuman(t, db, "farid", noon)
				register(t, db, who.candidate, "Farid", noon, h.past)
				signUps := enrolment.New(db, clock.Stopped(noon))
				errs := together(4, func(i int) error {
					if i > 0 {
						return signUps.Register(t.Context(), h.next.ID, "farid@exemple.fr", "Farid")
					}
					_, err := at(t, db, noon).Delete(who.context(t), "farid@exemple.fr")
					return err
				})
				if errs[0] != nil {
					t.Errorf("the deletion: %v", errors.Join(errs...))
				}
				held := rowsIn(t, db, `SELECT id FROM registrations WHERE webinar_id = $1 AND status = 'CONFIRMED'`, h.next.ID)
				if got := taken(t, db, h.next); got != len(held) {
					t.Fatalf("%d seats are taken by %d sign-ups; %v", got, len(held), errors.Join(errs...))
				}
				if held := rowsIn(t, db, `SELECT id FROM registrations WHERE candidate_id = $1`, who.candidate.ID); len(held) > 0 {
					t.Fatalf("the person still has %v", held)
				}
				// The address may be known again, by a sign-up that came after: start anew.
				for _, query := range []string{`DELETE FROM registrations`, `DELETE FROM candidates WHERE email_key = 'farid@exemple.fr'`} {
					if _, err := db.SQL().Exec(query); err != nil {
						t.Fatal(err)
					}
				}
				write(t, db, func(ctx context.Context, c *ent.Client) {
					c.Webinar.UpdateOneID(h.next.ID).SetSeatsTaken(0).ExecX(ctx)
				})
			}
		})
	})
}
