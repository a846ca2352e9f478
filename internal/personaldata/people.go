package personaldata

import (
	"context"
	"errors"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqljson"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// person is a candidate, with the account if they have one.
type person struct {
	account   *ent.Account
	candidate *ent.Candidate
}

// id is what a report calls the person.
func (p person) id() string {
	if p.account != nil {
		return p.account.ID
	}
	return p.candidate.ID
}

func (p person) accountID() string {
	if p.account != nil {
		return p.account.ID
	}
	return ""
}

func (p person) isAdmin() bool {
	return p.account != nil && slices.Contains(p.account.Roles, string(viewer.Admin))
}

func (p person) notifiedAt() *time.Time {
	if p.account != nil {
		return p.account.PurgeNotifiedAt
	}
	return p.candidate.PurgeNotifiedAt
}

// lastActivity is what the two years are counted from. It does not rely on who should
// have noted a visit: a sign-up, a webinar or a script show one too.
func (p person) lastActivity() time.Time {
	last := p.candidate.CreatedAt
	if p.account != nil {
		last = p.account.LastSeenAt
		for _, t := range p.account.Edges.AccessTokens {
			if t.LastUsedAt != nil {
				last = later(last, *t.LastUsedAt)
			}
		}
	}
	for _, r := range p.candidate.Edges.Registrations {
		last = later(last, r.CreatedAt)
		if r.Status == registration.StatusCONFIRMED && r.Edges.Webinar != nil {
			last = later(last, r.Edges.Webinar.EndsAt)
		}
	}
	return last
}

func withActivity(q *ent.CandidateQuery) {
	q.WithRegistrations(func(q *ent.RegistrationQuery) { q.WithWebinar() })
}

// idleAccounts are those who have not been seen for long.
var idleAccounts = peopleRule{
	idle: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]person, error) {
		found, err := c.Account.Query().Where(account.LastSeenAtLT(before), account.IDGT(after)).
			WithCandidate(withActivity).WithAccessTokens().Order(account.ByID()).Limit(batch).All(ctx)
		return peopleOf(found, err, ofAccount)
	},
	hold: func(ctx context.Context, tx *database.Tx, id string) (person, bool, error) {
		if ok, err := holdAccount(ctx, tx, id); err != nil || !ok {
			return person{}, false, err
		}
		a, err := tx.Ent.Account.Query().Where(account.IDEQ(id)).WithCandidate(withActivity).WithAccessTokens().Only(ctx)
		if err != nil {
			return person{}, false, err
		}
		return ofAccount(a), true, nil
	},
	notified: func(ctx context.Context, tx *database.Tx, id string, at time.Time) error {
		return tx.Ent.Account.UpdateOneID(id).SetPurgeNotifiedAt(at).Exec(ctx)
	},
}

// idleCandidates are those without an account whose last webinar is long over.
var idleCandidates = peopleRule{
	idle: func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]person, error) {
		active := registration.Or(registration.CreatedAtGTE(before),
			registration.And(registration.StatusEQ(registration.StatusCONFIRMED), registration.HasWebinarWith(webinar.EndsAtGTE(before))))
		q := c.Candidate.Query().Where(candidate.IDGT(after), candidate.CreatedAtLT(before),
			candidate.Not(candidate.HasAccount()), candidate.Not(candidate.HasRegistrationsWith(active)))
		withActivity(q)
		found, err := q.Order(candidate.ByID()).Limit(batch).All(ctx)
		return peopleOf(found, err, ofCandidate)
	},
	hold: func(ctx context.Context, tx *database.Tx, id string) (person, bool, error) {
		held, err := tx.Ent.Candidate.Update().Where(candidate.IDEQ(id)).
			Modify(unchanged(candidate.FieldUpdatedAt)).Save(ctx)
		if err != nil || held == 0 {
			return person{}, false, err
		}
		q := tx.Ent.Candidate.Query().Where(candidate.IDEQ(id), candidate.Not(candidate.HasAccount()))
		withActivity(q)
		found, err := q.All(ctx)
		if err != nil || len(found) == 0 {
			return person{}, false, err
		}
		return ofCandidate(found[0]), true, nil
	},
	notified: func(ctx context.Context, tx *database.Tx, id string, at time.Time) error {
		return tx.Ent.Candidate.UpdateOneID(id).SetPurgeNotifiedAt(at).Exec(ctx)
	},
}

func ofAccount(a *ent.Account) person     { return person{account: a, candidate: a.Edges.Candidate} }
func ofCandidate(c *ent.Candidate) person { return person{candidate: c} }

func peopleOf[T any](found []T, err error, of func(T) person) ([]person, error) {
	out := make([]person, len(found))
	for i, f := range found {
		out[i] = of(f)
	}
	return out, err
}

// holdAccount keeps an account, and what changes with it, from being changed by others
// until the end of the transaction, and changes nothing itself. ok is false when it is
// gone: this is how two deletions at once find out which of them came first. The
// account comes last, as for who signs in or notes a visit: the other way round, each
// could wait for the other.
func holdAccount(ctx context.Context, tx *database.Tx, id string) (ok bool, err error) {
	err = errors.Join(
		tx.Ent.Candidate.Update().Where(candidate.HasAccountWith(account.IDEQ(id))).Modify(unchanged(candidate.FieldUpdatedAt)).Exec(ctx),
		tx.Ent.Session.Update().Where(session.AccountIDEQ(id)).Modify(unchanged(session.FieldUpdatedAt)).Exec(ctx),
		tx.Ent.AccessToken.Update().Where(accesstoken.AccountIDEQ(id)).Modify(unchanged(accesstoken.FieldUpdatedAt)).Exec(ctx),
	)
	if err != nil {
		return false, err
	}
	held, err := tx.Ent.Account.Update().Where(account.IDEQ(id)).Modify(unchanged(account.FieldUpdatedAt)).Save(ctx)
	return held > 0, err
}

// unchanged keeps a date that ent would renew.
func unchanged(column string) func(*entsql.UpdateBuilder) {
	return func(u *entsql.UpdateBuilder) { u.Set(column, entsql.Expr(column)) }
}

// administrators is the condition of those who may do everything.
func administrators(s *entsql.Selector) {
	s.Where(sqljson.ValueContains(account.FieldRoles, string(viewer.Admin)))
}

// spared reports whether a person stays although their time has come: the last
// administrator, of those who are not about to go themselves; and whoever is invited,
// or is about to sign in.
func (s *Service) spared(ctx context.Context, c *ent.Client, r *run, step Step, p person) (bool, error) {
	if p.isAdmin() {
		others, err := c.Account.Query().Where(administrators, account.StatusEQ(account.StatusACTIVE),
			account.PurgeNotifiedAtIsNil(), account.IDNotIn(append(slices.Clone(r.told), p.id())...)).Exist(ctx)
		if err != nil || !others {
			return true, err
		}
	}
	if step == Notice {
		return false, nil
	}
	invited, err := c.Invitation.Query().Where(invitation.EmailKeyEQ(p.candidate.EmailKey), invitation.AcceptedAtIsNil(),
		invitation.RevokedAtIsNil(), invitation.ExpiresAtGT(r.now)).Exist(ctx)
	if err != nil || invited {
		return true, err
	}
	stale := ruleOf(SignIns).keep.cutoff(r.today)
	return c.SignIn.Query().Where(signin.EmailKeyEQ(p.candidate.EmailKey), signin.SpentAtIsNil(),
		signin.Or(signin.ExpiresAtGTE(stale), signin.And(signin.ExpiresAtIsNil(), signin.CreatedAtGTE(stale)))).Exist(ctx)
}
