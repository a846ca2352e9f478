package auth

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// noteSession puts off the end of a session, once a minute.
func (a *Auth) noteSession(ctx context.Context, row *ent.Session, p *person) {
	now := a.Clock.Now()
	minute := now.Truncate(time.Minute)
	end := row.CreatedAt.Add(p.lifetime())
	if soon := now.Add(idle); soon.Before(end) {
		end = soon
	}
	a.note(ctx, row.ID, !row.LastSeenAt.Equal(minute), p, func(ctx context.Context, tx *database.Tx) error {
		return tx.Ent.Session.Update().
			Where(session.IDEQ(row.ID), session.LastSeenAtNEQ(minute)).
			SetLastSeenAt(minute).SetExpiresAt(end).
			Exec(ctx)
	})
}

// noteToken notes that a token was used, once a minute.
func (a *Auth) noteToken(ctx context.Context, row *ent.AccessToken, p *person) {
	minute := a.Clock.Now().Truncate(time.Minute)
	due := row.LastUsedAt == nil || !row.LastUsedAt.Equal(minute)
	a.note(ctx, row.ID, due, p, func(ctx context.Context, tx *database.Tx) error {
		return tx.Ent.AccessToken.Update().
			Where(accesstoken.IDEQ(row.ID), accesstoken.Or(accesstoken.LastUsedAtIsNil(), accesstoken.LastUsedAtNEQ(minute))).
			SetLastUsedAt(minute).
			Exec(ctx)
	})
}

// note writes, when it is due, that a session or a token was used, and once a day
// that its account was: what inactivity is counted from. A request does not wait long
// for that, nor fail without it: the next one will do it.
func (a *Auth) note(ctx context.Context, id string, due bool, p *person, used func(context.Context, *database.Tx) error) {
	today := clock.Day(a.Clock.Now()) // no finer is known of when an account was last seen
	visited := !p.LastSeenAt.Equal(today) || p.PurgeNotifiedAt != nil
	if !due && !visited {
		return
	}
	if _, busy := a.noting.LoadOrStore(id, true); busy {
		return // by another request of the same person, at this very moment
	}
	defer a.noting.Delete(id)
	short, cancel := context.WithTimeout(viewer.Elevate(ctx), a.patience)
	defer cancel()
	err := a.DB.InTx(short, func(ctx context.Context, tx *database.Tx) error {
		if due {
			if err := used(ctx, tx); err != nil {
				return err
			}
		}
		if !visited {
			return nil
		}
		update := tx.Ent.Account.Update().Where(account.IDEQ(p.ID)).SetLastSeenAt(today)
		if p.PurgeNotifiedAt != nil {
			update.ClearPurgeNotifiedAt()
		}
		return update.Exec(ctx)
	})
	if err != nil && ctx.Err() == nil {
		a.Log.WarnContext(ctx, "activity not noted, the next request will try again",
			"request_id", requestid.FromContext(ctx), "error", err.Error())
	}
}
