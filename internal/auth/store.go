package auth

import (
	"context"
	"errors"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// store keeps the sessions of scs in rows of Session. Each method works for the
// visit in its context; the tokens that scs gives it are hashed.
type store struct{ *Auth }

// errGone is a session that ended, or was written by another request, between the
// reading and the writing of this one.
var errGone = errors.New("auth: the session is gone, or was written meanwhile")

var noTime time.Time

// FindCtx implements scs.CtxStore.
func (s store) FindCtx(ctx context.Context, hash string) ([]byte, bool, error) {
	row, err := s.DB.Ent().Session.Query().
		Where(session.TokenHashEQ(hash), session.ExpiresAtGT(s.Clock.Now())).
		Only(viewer.Elevate(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, false, nil
	case err != nil:
		return nil, false, err
	}
	ctx.Value(visitKey{}).(*visit).row = row
	return row.Data, true, nil
}

// CommitCtx implements scs.CtxStore. A session that is gone is not made again: who
// revoked it must not see it come back with the end of a request that was under way.
func (s store) CommitCtx(ctx context.Context, hash string, data []byte, deadline time.Time) error {
	v := ctx.Value(visitKey{}).(*visit)
	// scs counts on the clock of the machine, the rows are dated by the platform's.
	now, left := s.Clock.Now(), time.Until(deadline)
	return s.DB.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		old := v.row
		if old != nil && !v.rotating {
			update := tx.Ent.Session.Update().Where(session.IDEQ(old.ID)).
				SetData(data).SetExpiresAt(now.Add(min(left, idle)))
			if v.once {
				update.Where(session.DataEQ(old.Data))
			}
			n, err := update.Save(ctx)
			if err == nil && n == 0 {
				err = errGone
			}
			if err == nil {
				changed := *old
				changed.Data = data
				v.row = &changed
			}
			return err
		}
		if old != nil {
			if _, err := tx.Ent.Session.Delete().Where(session.IDEQ(old.ID)).Exec(ctx); err != nil {
				return err
			}
		}
		made, err := tx.Ent.Session.Create().
			SetTokenHash(hash).SetData(data).SetDevice(v.device).
			SetMethod(v.method).SetNillableAccountID(v.account).
			SetCreatedAt(now).SetLastSeenAt(now.Truncate(time.Minute)).SetExpiresAt(now.Add(min(left, idle))).
			Save(ctx)
		if err == nil {
			v.row = made
		}
		return err
	})
}

// DeleteCtx implements scs.CtxStore. A rotation deletes the row when it writes the
// new one, in the same transaction.
func (s store) DeleteCtx(ctx context.Context, hash string) error {
	v := ctx.Value(visitKey{}).(*visit)
	if v.rotating || v.row == nil {
		return nil
	}
	err := s.DB.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Ent.Session.Delete().Where(session.TokenHashEQ(hash)).Exec(ctx)
		return err
	})
	if err == nil {
		v.row = nil
	}
	return err
}

// errNoContext is what scs never hears: it calls the methods with a context.
var errNoContext = errors.New("auth: the store of sessions needs a context")

// Find implements scs.Store.
func (store) Find(string) ([]byte, bool, error) { return nil, false, errNoContext }

// Commit implements scs.Store.
func (store) Commit(string, []byte, time.Time) error { return errNoContext }

// Delete implements scs.Store.
func (store) Delete(string) error { return errNoContext }
