package account_test

import (
	"context"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func (w *world) sessionsOf(p someone) int {
	return w.db.Ent().Session.Query().Where(session.AccountIDEQ(p.Account.ID)).CountX(system(w.t))
}

func TestRevokeSession(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("admin@exemple.fr", viewer.Admin)
		var second string
		w.write(func(ctx context.Context, c *ent.Client) { second = w.openSession(ctx, c, p.Account.ID) })
		for _, id := range []string{other.session, "sess_01E7E8V6R003WR9NFZNMWHWZ41", p.Account.ID, "", "\x00"} {
			refused(t, w.RevokeSession(p.ctx, id), fault.NotFound)
		}
		refused(t, w.RevokeSession(other.ctx, second), fault.NotFound)
		err := w.RevokeSession(p.ctx, p.session)
		refused(t, err, fault.NotFound)
		says(t, err, "déconnectez-vous")
		if err := w.RevokeSession(p.ctx, second); err != nil {
			t.Error(err)
		}
		refused(t, w.RevokeSession(p.ctx, second), fault.NotFound)
		if w.sessionsOf(p) != 1 || w.sessionsOf(other) != 1 {
			t.Errorf("%d and %d sessions", w.sessionsOf(p), w.sessionsOf(other))
		}
	})
}

func TestSignOutEverywhere(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr")
		w.write(func(ctx context.Context, c *ent.Client) {
			w.openSession(ctx, c, p.Account.ID)
			w.openSession(ctx, c, p.Account.ID)
		})
		if closed, err := w.SignOutEverywhere(p.ctx); closed != 3 || err != nil {
			t.Errorf("%d, %v", closed, err)
		}
		if w.sessionsOf(p) != 0 || w.sessionsOf(other) != 1 {
			t.Errorf("%d and %d sessions", w.sessionsOf(p), w.sessionsOf(other))
		}
	})
}
