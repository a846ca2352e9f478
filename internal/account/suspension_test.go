package account_test

import (
	"context"
	"slices"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func (w *world) status(p someone) entaccount.Status {
	w.t.Helper()
	return w.db.Ent().Account.GetX(system(w.t), p.Account.ID).Status
}

// The sessions of a suspended account serve to tell it so (package auth), and not after.
func TestSuspendingTellsThePersonAndNoSessionOutlivesIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, boss := w.person(jeanne), w.person("organisatrice@exemple.fr", viewer.Organiser)
		w.write(func(ctx context.Context, c *ent.Client) { w.openSession(ctx, c, p.Account.ID) })
		got, err := w.Suspend(boss.ctx, p.Account.ID)
		if err != nil || got.Status != entaccount.StatusSUSPENDED {
			t.Fatalf("%v, %v", got, err)
		}
		if again, err := w.Suspend(boss.ctx, p.Account.ID); err != nil || again.Status != entaccount.StatusSUSPENDED {
			t.Errorf("again: %v, %v", again, err)
		}
		if kinds := w.kinds(jeanne); !slices.Equal(kinds, []emaillog.Kind{emaillog.KindACCOUNT_SUSPENDED}) {
			t.Errorf("mails %v", kinds)
		}
		if row := w.lastMail(jeanne); *row.AccountID != p.Account.ID {
			t.Errorf("%v", row)
		}
		w.compose(w.Service, w.lastMail(jeanne))

		if got, err = w.Reinstate(boss.ctx, p.Account.ID); err != nil || got.Status != entaccount.StatusACTIVE {
			t.Fatalf("%v, %v", got, err)
		}
		if w.sessionsOf(p) != 0 || w.sessionsOf(boss) != 1 {
			t.Errorf("%d and %d sessions", w.sessionsOf(p), w.sessionsOf(boss))
		}
		if again, err := w.Reinstate(boss.ctx, p.Account.ID); err != nil || again.Status != entaccount.StatusACTIVE {
			t.Errorf("again: %v, %v", again, err)
		}
		if kinds := w.kinds(jeanne); !slices.Equal(kinds, []emaillog.Kind{emaillog.KindACCOUNT_REINSTATED, emaillog.KindACCOUNT_SUSPENDED}) {
			t.Errorf("mails %v", kinds)
		}
		w.signIn(w.Service, jeanne)

		updates := w.auditUpdates(p.Account.ID)
		if len(updates) != 2 {
			t.Fatalf("the journal: %v", updates)
		}
		for _, e := range updates {
			if *e.ActorID != boss.Account.ID || *e.RequestID != boss.v.RequestID || !slices.Equal(e.Fields, []string{"status"}) {
				t.Errorf("the journal: %v", e)
			}
		}
	})
}

// Who may suspend whom, and what the others are told.
func TestWhoSuspendsWhom(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := map[string]someone{
			"candidate": w.person("candidate@exemple.fr"),
			"alumnus":   w.person("ancienne@exemple.fr"),
			"organiser": w.person("organisatrice@exemple.fr", viewer.Organiser),
			"second":    w.person("organisateur@exemple.fr", viewer.Organiser),
			"admin":     w.person("admin@exemple.fr", viewer.Admin),
			"both":      w.person("directrice@exemple.fr", viewer.Organiser, viewer.Admin),
		}
		organiser, all := []string{"candidate", "alumnus"}, []string{"candidate", "alumnus", "organiser", "second", "admin", "both"}
		suspends := map[string][]string{"candidate": nil, "alumnus": nil, "organiser": organiser, "second": organiser, "admin": all, "both": all}
		for by, may := range suspends {
			for whom, p := range people {
				t.Run(by+" "+whom, func(t *testing.T) {
					got, err := w.Suspend(people[by].ctx, p.Account.ID)
					if slices.Contains(may, whom) && by != whom {
						if err != nil || got.Status != entaccount.StatusSUSPENDED {
							t.Fatalf("%v, %v", got, err)
						}
						if _, err := w.Reinstate(people[by].ctx, p.Account.ID); err != nil || w.status(p) != entaccount.StatusACTIVE {
							t.Errorf("reinstating: %v", err)
						}
						return
					}
					refused(t, err, fault.Forbidden)
					if by == whom && len(may) > 0 {
						says(t, err, "son propre compte")
					}
					if got != nil || w.status(p) != entaccount.StatusACTIVE {
						t.Errorf("%v", got)
					}
					// Nor may they undo what an admin did.
					w.suspend(p)
					_, err = w.Reinstate(people[by].ctx, p.Account.ID)
					refused(t, err, fault.Forbidden)
					if w.status(p) != entaccount.StatusSUSPENDED {
						t.Error("reinstated")
					}
					w.write(func(ctx context.Context, c *ent.Client) {
						c.Account.UpdateOneID(p.Account.ID).SetStatus(entaccount.StatusACTIVE).ExecX(ctx)
					})
				})
			}
		}
	})
}

func TestSuspendingNobody(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		boss := w.person("organisatrice@exemple.fr", viewer.Organiser)
		for _, id := range []string{"", "\x00", "acct_", boss.CandidateID, "acct_01E7E8V6R003WR9NFZNMWHWZ41", "acct_01E7E8V6R003WR9NFZNMWHWZ41\x00"} {
			_, err := w.Suspend(boss.ctx, id)
			refused(t, err, fault.NotFound)
			_, err = w.Reinstate(boss.ctx, id)
			refused(t, err, fault.NotFound)
		}
	})
}

// Two admins who suspend one another at the same moment: one of them stays.
func TestTwoAdminsDoNotSuspendEachOther(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		one, two := w.person("un@exemple.fr", viewer.Admin), w.person("deux@exemple.fr", viewer.Admin)
		by := make(chan [2]someone, 2)
		by <- [2]someone{one, two}
		by <- [2]someone{two, one}
		won := 0
		for _, err := range atOnce(2, func() error {
			pair := <-by
			_, err := w.Suspend(pair[0].ctx, pair[1].Account.ID)
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.Forbidden)
		}
		if won != 1 || w.status(one) == w.status(two) {
			t.Errorf("%d suspensions: %s and %s", won, w.status(one), w.status(two))
		}
	})
}
