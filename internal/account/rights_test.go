package account_test

import (
	"context"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// actions are all that a person or an organiser may ask for, with arguments that would
// do for the right person.
func (w *world) actions(target someone) (own, organisers map[string]func(context.Context) error) {
	const id = "_01E7E8V6R003WR9NFZNMWHWZ41"
	own = map[string]func(context.Context) error{
		"Rename":             func(ctx context.Context) error { _, err := w.Rename(ctx, "X"); return err },
		"RequestEmailChange": func(ctx context.Context) error { return w.RequestEmailChange(ctx, "browser", nouvelle) },
		"ConfirmEmailChange": func(ctx context.Context) error {
			_, err := w.ConfirmEmailChange(ctx, "browser", "", "123456")
			return err
		},
		"CreateAccessToken": func(ctx context.Context) error { _, _, err := w.CreateAccessToken(ctx, "x", public, 1); return err },
		"RevokeAccessToken": func(ctx context.Context) error { _, err := w.RevokeAccessToken(ctx, "actk"+id); return err },
		"RevokeSession":     func(ctx context.Context) error { return w.RevokeSession(ctx, target.session) },
		"SignOutEverywhere": func(ctx context.Context) error { _, err := w.SignOutEverywhere(ctx); return err },
		"ClaimMembership": func(ctx context.Context) error {
			_, err := w.ClaimMembership(ctx, w.eig4.ID, w.design.ID, nil)
			return err
		},
		"WithdrawMembership": func(ctx context.Context) error { return w.WithdrawMembership(ctx, "mbsp"+id) },
		"ResendEmail":        func(ctx context.Context) error { _, err := w.ResendEmail(ctx, "mail"+id); return err },
	}
	organisers = map[string]func(context.Context) error{
		"VerifyMembership": func(ctx context.Context) error { _, err := w.VerifyMembership(ctx, "mbsp"+id); return err },
		"RefuseMembership": func(ctx context.Context) error { _, err := w.RefuseMembership(ctx, "mbsp"+id, "Non."); return err },
		"Invite": func(ctx context.Context) error {
			_, err := w.Invite(ctx, account.NewInvitation{Email: nouvelle, Role: viewer.Organiser})
			return err
		},
		"RevokeInvitation": func(ctx context.Context) error { _, err := w.RevokeInvitation(ctx, "invt"+id); return err },
		"Suspend":          func(ctx context.Context) error { _, err := w.Suspend(ctx, target.Account.ID); return err },
		"Reinstate":        func(ctx context.Context) error { _, err := w.Reinstate(ctx, target.Account.ID); return err },
	}
	return own, organisers
}

func TestNobodyActsWithoutASessionOrARole(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		target := w.person("cible@exemple.fr")
		candidate, admin := w.person(jeanne), w.person("admin@exemple.fr", viewer.Admin)
		mentor := candidate.as(t, candidate.v.Mentoring(w.dinum.ID))
		script := admin.as(t, admin.v.ByToken("actk_1", viewer.Scopes...))
		own, organisers := w.actions(target)
		before := w.dump()
		for _, actions := range []map[string]func(context.Context) error{own, organisers} {
			for name, act := range actions {
				t.Run(name, func(t *testing.T) {
					err := act(anonymous(t))
					refused(t, err, fault.Unauthenticated)
					says(t, err, "Connectez-vous")
					err = act(script)
					refused(t, err, fault.Forbidden)
					says(t, err, "ne fait que lire")
				})
			}
		}
		for name, act := range organisers {
			for who, ctx := range map[string]context.Context{"candidate": candidate.ctx, "mentor": mentor} {
				t.Run(name+" "+who, func(t *testing.T) {
					err := act(ctx)
					refused(t, err, fault.Forbidden)
					says(t, err, "organisateurs")
				})
			}
		}
		if after := w.dump(); after != before {
			t.Error("something was written")
		}
	})
}

func TestRename(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr", viewer.Admin)
		got, err := w.Rename(p.ctx, "  Jeanne   d’Arc ")
		if err != nil || got.ID != p.Account.ID || got.Name != "Jeanne d’Arc" {
			t.Errorf("%v, %v", got, err)
		}
		for _, name := range []string{"", " ", "a\x00", string(make([]rune, 201))} {
			_, err := w.Rename(p.ctx, name)
			refused(t, err, fault.BadInput, "name")
		}
		if who := w.accountOf(other.email); who.Name != "" {
			t.Errorf("%v", who)
		}
		update := w.auditUpdates(p.Account.ID)
		if len(update) != 1 || len(update[0].Fields) != 1 || update[0].Fields[0] != "name" {
			t.Errorf("the journal: %v", update)
		}
	})
}
