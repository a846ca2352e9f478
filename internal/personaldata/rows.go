package personaldata

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
)

// The rules that remove rows by their dates: which rows, and what their periods are
// counted from.

func refused(before time.Time) predicate.Membership {
	return membership.And(membership.StatusEQ(membership.StatusREFUSED), membership.DecidedAtLT(before))
}

var refusedMemberships = rowsRule{
	counted: true,
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.Membership.Query().Where(refused(before), membership.IDGT(after)).
			Order(membership.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(m *ent.Membership) row { return row{m.ID, *m.DecidedAt, "promotion:" + m.PromotionID} })
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.Membership.Delete().Where(refused(before), membership.IDIn(ids...)).Exec(ctx)
	},
}

var auditEntries = rowsRule{
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.AuditEntry.Query().Where(auditentry.CreatedAtLT(before), auditentry.IDGT(after)).
			Order(auditentry.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(e *ent.AuditEntry) row { return row{id: e.ID, since: e.CreatedAt} })
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.AuditEntry.Delete().Where(auditentry.CreatedAtLT(before), auditentry.IDIn(ids...)).Exec(ctx)
	},
}

var emailLogs = rowsRule{
	counted: true,
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.EmailLog.Query().Where(emaillog.CreatedAtLT(before), emaillog.Not(pending), emaillog.IDGT(after)).
			Order(emaillog.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(m *ent.EmailLog) row { return row{m.ID, m.CreatedAt, "kind:" + m.Kind.String()} })
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.EmailLog.Delete().Where(emaillog.CreatedAtLT(before), emaillog.Not(pending), emaillog.IDIn(ids...)).Exec(ctx)
	},
}

var sessions = rowsRule{
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.Session.Query().Where(session.ExpiresAtLT(before), session.IDGT(after)).
			Order(session.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(s *ent.Session) row { return row{id: s.ID, since: s.ExpiresAt} })
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.Session.Delete().Where(session.ExpiresAtLT(before), session.IDIn(ids...)).Exec(ctx)
	},
}

// over is the condition of a sign-in that was spent, that expired, or whose mail never
// left.
func over(before time.Time) predicate.SignIn {
	return signin.Or(signin.SpentAtLT(before), signin.ExpiresAtLT(before),
		signin.And(signin.ExpiresAtIsNil(), signin.CreatedAtLT(before)))
}

var signIns = rowsRule{
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.SignIn.Query().Where(over(before), signin.IDGT(after)).
			Order(signin.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(s *ent.SignIn) row {
			if s.ExpiresAt == nil && s.SpentAt == nil {
				return row{id: s.ID, since: s.CreatedAt}
			}
			return row{id: s.ID, since: earliest(s.SpentAt, s.ExpiresAt)}
		})
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.SignIn.Delete().Where(over(before), signin.IDIn(ids...)).Exec(ctx)
	},
}

// ended is the condition of an invitation without effect: past its term, even if it
// was accepted, or revoked.
func ended(before time.Time) predicate.Invitation {
	return invitation.Or(invitation.ExpiresAtLT(before), invitation.RevokedAtLT(before))
}

var invitations = rowsRule{
	counted: true,
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.Invitation.Query().Where(ended(before), invitation.IDGT(after)).
			Order(invitation.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(i *ent.Invitation) row {
			return row{i.ID, earliest(&i.ExpiresAt, i.RevokedAt), "role:" + string(i.Role)}
		})
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.Invitation.Delete().Where(ended(before), invitation.IDIn(ids...)).Exec(ctx)
	},
}

func useless(before time.Time) predicate.AccessToken {
	return accesstoken.Or(accesstoken.ExpiresAtLT(before), accesstoken.RevokedAtLT(before))
}

var accessTokens = rowsRule{
	counted: true,
	due: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error) {
		found, err := c.AccessToken.Query().Where(useless(before), accesstoken.IDGT(after)).
			Order(accesstoken.ByID()).Limit(batch).All(ctx)
		return rowsOf(found, err, func(t *ent.AccessToken) row {
			return row{id: t.ID, since: earliest(&t.ExpiresAt, t.RevokedAt)}
		})
	},
	remove: func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error) {
		return c.AccessToken.Delete().Where(useless(before), accesstoken.IDIn(ids...)).Exec(ctx)
	},
}

func rowsOf[T any](found []T, err error, of func(T) row) ([]row, error) {
	if err != nil {
		return nil, err
	}
	out := make([]row, len(found))
	for i, f := range found {
		out[i] = of(f)
	}
	return out, nil
}

// earliest returns the first of some moments, of which one at least is not nil.
func earliest(moments ...*time.Time) time.Time {
	var first time.Time
	for _, m := range moments {
		if m != nil && (first.IsZero() || m.Before(first)) {
			first = *m
		}
	}
	return first
}
