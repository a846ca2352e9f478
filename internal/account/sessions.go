package account

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// RevokeSession closes another session of the viewer's account. It returns a fault with
// Unauthenticated, Forbidden (a token) or NotFound; the session of this request is
// not another one.
func (s *Service) RevokeSession(ctx context.Context, id string) error {
	v, err := person(ctx)
	if err != nil {
		return err
	}
	if id == v.SessionID {
		return fault.New(fault.NotFound, "Cette session est celle de ce navigateur. Pour la fermer, déconnectez-vous.")
	}
	return failed("closing a session", s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		closed := 0
		if isID(id, pid.Session) {
			if closed, err = tx.Ent.Session.Delete().Where(session.IDEQ(id)).Exec(ctx); err != nil {
				return err
			}
		}
		if closed == 0 {
			return fault.New(fault.NotFound, "Cette session n’existe pas, ou est déjà fermée. Actualisez la liste de vos sessions.")
		}
		return nil
	}))
}

// SignOutEverywhere closes all sessions of the viewer's account, this one too, and
// returns how many there were. It returns a fault with Unauthenticated or Forbidden (a
// token).
func (s *Service) SignOutEverywhere(ctx context.Context) (closed int, err error) {
	v, err := person(ctx)
	if err != nil {
		return 0, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		closed, err = tx.Ent.Session.Delete().Where(session.AccountIDEQ(v.AccountID)).Exec(ctx)
		return err
	})
	return closed, failed("closing all sessions", err)
}
