package account_test

import (
	"context"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

var agent = account.Identity{Issuer: "https://id.example", Subject: "agent-1", Email: jeanne, Name: "Jeanne Dupont"}

func TestAnIdentityIsTheAccountOfItsEmailThenItsOwn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		known := w.signIn(w.Service, jeanne).Account
		got, err := w.SignInWithIdentity(anonymous(t), agent)
		if err != nil {
			t.Fatal(err)
		}
		if got.ID != known.ID || got.Name != "Jeanne Dupont" {
			t.Errorf("%v, want the account %s", got, known.ID)
		}
		// Afterwards the identity is what counts, and a name that is there stays.
		moved := agent
		moved.Email, moved.Name = "autre@exemple.fr", "Une Autre"
		got, err = w.at(24*time.Hour).SignInWithIdentity(anonymous(t), moved)
		if err != nil {
			t.Fatal(err)
		}
		if got.ID != known.ID || got.Name != "Jeanne Dupont" || !got.LastSeenAt.Equal(today.Add(24*time.Hour)) {
			t.Errorf("%v, want the account %s", got, known.ID)
		}
		if w.accountOf("autre@exemple.fr") != nil {
			t.Error("the other e-mail has an account")
		}
	})
}

func TestAnUnknownIdentityGetsAnAccount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		nameless := agent
		nameless.Name = "\x00"
		got, err := w.SignInWithIdentity(anonymous(t), nameless)
		if err != nil {
			t.Fatal(err)
		}
		who := w.accountOf(jeanne)
		if who == nil || who.ID != got.ID || who.Name != "" || who.Edges.Candidate.VerifiedAt == nil {
			t.Errorf("%v, the account is %v", got, who)
		}
		if again := w.signIn(w.Service, jeanne).Account; again.ID != got.ID {
			t.Errorf("by mail, the account %s", again.ID)
		}
	})
}

func TestIdentitiesThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if _, err := w.SignInWithIdentity(anonymous(t), agent); err != nil {
			t.Fatal(err)
		}
		another, elsewhere := agent, agent
		another.Subject, elsewhere.Issuer = "agent-2", "https://other.example"
		for _, id := range []account.Identity{another, elsewhere} {
			got, err := w.SignInWithIdentity(anonymous(t), id)
			refused(t, err, fault.Conflict)
			if got != nil {
				t.Errorf("%+v signs in as %v", id, got)
			}
		}
		_, err := w.SignInWithIdentity(anonymous(t), account.Identity{Issuer: agent.Issuer, Subject: "agent-3", Email: "none"})
		refused(t, err, fault.BadInput, "email")

		suspended := w.person("suspendue@exemple.fr")
		w.suspend(suspended)
		_, err = w.SignInWithIdentity(anonymous(t), account.Identity{Issuer: agent.Issuer, Subject: "agent-4", Email: suspended.email})
		refused(t, err, fault.Forbidden)
		if who := w.accountOf(suspended.email); who.OidcSubject != nil {
			t.Error("a suspended account was bound")
		}
		w.suspend(someone{Account: w.accountOf(jeanne)})
		_, err = w.SignInWithIdentity(anonymous(t), agent)
		refused(t, err, fault.Forbidden)
	})
}

func TestTheSameNewIdentityAtOnceIsOneAccount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, err := range atOnce(10, func() error {
			_, err := w.SignInWithIdentity(anonymous(t), agent)
			return err
		}) {
			if err != nil {
				t.Error(err)
			}
		}
		if n := w.db.Ent().Account.Query().CountX(system(t)); n != 1 {
			t.Errorf("%d accounts", n)
		}
	})
}

// An invitation waits for an address; an identity that proves it accepts it, at the
// first sign-in and at a later one.
func TestAnIdentityAcceptsTheInvitationsOfItsAccount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		w.invite(admin, account.NewInvitation{Email: jeanne, Role: viewer.Organiser})
		got, err := w.SignInWithIdentity(anonymous(t), agent)
		if err != nil {
			t.Fatal(err)
		}
		wantRoles(t, w.rolesOf(got.ID), viewer.Organiser)
		w.invite(admin, account.NewInvitation{Email: jeanne, Role: viewer.Admin})
		moved := agent
		moved.Email = "autre@exemple.fr"
		if _, err := w.SignInWithIdentity(anonymous(t), moved); err != nil {
			t.Fatal(err)
		}
		wantRoles(t, w.rolesOf(got.ID), viewer.Organiser, viewer.Admin)
	})
}

// An account that an operator granted a role to, before anybody proved its address.
func TestAGrantedAccountIsProvedByItsFirstIdentity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if err := w.Grant(system(t), account.RoleChange{Email: jeanne, Role: viewer.Admin}); err != nil {
			t.Fatal(err)
		}
		if c := w.accountOf(jeanne).Edges.Candidate; c.VerifiedAt != nil {
			t.Errorf("proved by nobody: %v", c)
		}
		got, err := w.SignInWithIdentity(anonymous(t), agent)
		if err != nil {
			t.Fatal(err)
		}
		wantRoles(t, w.rolesOf(got.ID), viewer.Admin)
		w.write(func(ctx context.Context, c *ent.Client) {
			if who := c.Candidate.GetX(ctx, got.CandidateID); who.VerifiedAt == nil {
				t.Error("not proved")
			}
		})
	})
}
