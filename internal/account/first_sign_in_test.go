package account_test

import (
	"context"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
)

func TestTheFirstSignInMakesAnAccountAndTheNextOnesFindIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.signIn(w.Service, jeanne)
		who := w.accountOf(jeanne)
		if who == nil || who.ID != first.Account.ID || first.ReturnTo != "/mon-espace" {
			t.Fatalf("%+v, the account is %v", first, who)
		}
		c := who.Edges.Candidate
		if c.Email != jeanne || c.VerifiedAt == nil || !c.VerifiedAt.Equal(noon) {
			t.Errorf("candidate %v", c)
		}
		if !who.CreatedAt.Equal(noon) || !who.LastSeenAt.Equal(today) || len(w.rolesOf(who.ID)) != 0 {
			t.Errorf("account %v", who)
		}
		// In other letters it is the same person, and the address stays as it was.
		again := w.signIn(w.at(48*time.Hour), "jeanne.DUPONT@EXEMPLE.fr")
		if again.Account.ID != who.ID || !again.Account.LastSeenAt.Equal(today.Add(48*time.Hour)) {
			t.Errorf("%v, want the account %s, seen two days later", again.Account, who.ID)
		}
		if c := w.accountOf(jeanne).Edges.Candidate; c.Email != jeanne || !c.VerifiedAt.Equal(noon) {
			t.Errorf("candidate %v", c)
		}
	})
}

// Someone who signed up to a webinar finds that sign-up in their account.
func TestTheAccountIsThatOfTheCandidateOfTheAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var known *ent.Candidate
		w.write(func(ctx context.Context, c *ent.Client) {
			known = c.Candidate.Create().SetEmail(jeanne).SetEmailKey(keyOf(t, jeanne)).SetPurgeNotifiedAt(noon).SaveX(ctx)
		})
		got := w.signIn(w.Service, jeanne).Account
		if got.CandidateID != known.ID {
			t.Errorf("candidate %s, want %s", got.CandidateID, known.ID)
		}
		if c := w.accountOf(jeanne).Edges.Candidate; c.VerifiedAt == nil || c.PurgeNotifiedAt != nil {
			t.Errorf("%v", c)
		}
	})
}

func TestASignInEndsTheTimeOfInactivity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		w.write(func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(p.Account.ID).SetLastSeenAt(today.AddDate(-2, 0, 0)).SetPurgeNotifiedAt(noon).ExecX(ctx)
		})
		w.signIn(w.Service, jeanne)
		if who := w.accountOf(jeanne); who.PurgeNotifiedAt != nil || !who.LastSeenAt.Equal(today) {
			t.Errorf("%v", who)
		}
	})
}

// Paris changes its day at 22:00 UTC in summer.
func TestTheLastDayIsThatOfParis(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.signIn(w.at(11*time.Hour+59*time.Minute), jeanne)
		if who := w.accountOf(jeanne); !who.LastSeenAt.Equal(today) {
			t.Errorf("at 23:59, %v", who.LastSeenAt)
		}
		w.signIn(w.at(12*time.Hour), jeanne)
		if who := w.accountOf(jeanne); !who.LastSeenAt.Equal(today.Add(24 * time.Hour)) {
			t.Errorf("at midnight, %v", who.LastSeenAt)
		}
	})
}

func TestTheMailsOfAnAddressBecomeThoseOfItsAccount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.person("autre@exemple.fr")
		w.ask(jeanne)
		w.ask("autre@exemple.fr")
		w.ask("inconnue@exemple.fr")
		got := w.signIn(w.Service, jeanne).Account
		for _, row := range w.mails(jeanne) {
			if row.AccountID == nil || *row.AccountID != got.ID {
				t.Errorf("mail %v", row)
			}
		}
		if row := w.lastMail("inconnue@exemple.fr"); row.AccountID != nil {
			t.Errorf("the mail of another address: %v", row)
		}
		w.signIn(w.Service, "autre@exemple.fr")
		mine := w.db.Ent().EmailLog.Query().Where(emaillog.AccountIDEQ(other.Account.ID)).CountX(system(t))
		if mine != 2 {
			t.Errorf("%d mails of the other person, want 2", mine)
		}
	})
}

func TestTheFirstSignInIsInTheJournal(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		got := w.signIn(w.Service, jeanne).Account
		entries := w.audit(got.ID)
		if len(entries) != 1 {
			t.Fatalf("%d entries", len(entries))
		}
		e := entries[0]
		if e.ActorKind != auditentry.ActorKindVISITOR || e.Action != auditentry.ActionCREATE || e.ObjectType != "Account" || *e.RequestID != "req_visitor" {
			t.Errorf("%v", e)
		}
	})
}

// audit returns the entries about an object, the oldest first.
func (w *world) audit(id string) []*ent.AuditEntry {
	w.t.Helper()
	return w.db.Ent().AuditEntry.Query().Where(auditentry.ObjectIDEQ(id)).Order(auditentry.ByID()).AllX(system(w.t))
}
