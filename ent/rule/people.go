package rule

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqljson"

	entgo "entgo.io/ent"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// owner returns the account whose rows the request may read, "" for none.
func owner(ctx context.Context) string {
	if v := viewer.FromContext(ctx); v.May(viewer.AccountRead) {
		return v.AccountID
	}
	return ""
}

// inSession returns the account that the request may write for, "" for none.
func inSession(ctx context.Context) string {
	if v := viewer.FromContext(ctx); v.TokenID == "" {
		return v.AccountID
	}
	return ""
}

// only reports whether a mutation writes nothing but the given fields.
func only(m ent.Mutation, fields ...string) bool {
	fields = append(fields, "updated_at")
	edges := len(m.AddedEdges()) + len(m.RemovedEdges()) + len(m.ClearedEdges())
	for _, f := range audit.Fields(m) {
		if !slices.Contains(fields, f) {
			return false
		}
	}
	return edges == 0
}

// without reports whether a mutation writes none of the given fields.
func without(m ent.Mutation, fields ...string) bool {
	return !slices.ContainsFunc(audit.Fields(m), func(f string) bool { return slices.Contains(fields, f) })
}

// Account is the policy of accounts. Each reads their own, the organisers all. Each
// writes their own name; an organiser suspends and reinstates others, but not those
// who run the programme, whom an admin does.
func Account() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(), organiser(viewer.PeopleRead),
			privacy.AccountQueryRuleFunc(func(ctx context.Context, q *ent.AccountQuery) error {
				id := owner(ctx)
				if id == "" {
					return privacy.Skip
				}
				q.Where(account.IDEQ(id))
				return privacy.Allow
			}), deniedFor(viewer.AccountRead, viewer.PeopleRead)},
		Mutation: privacy.MutationPolicy{system(),
			privacy.AccountMutationRuleFunc(func(ctx context.Context, m *ent.AccountMutation) error {
				id := inSession(ctx)
				if id == "" || !m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne) {
					return privacy.Skip
				}
				v := viewer.FromContext(ctx)
				switch {
				case only(m, account.FieldName):
					m.Where(account.IDEQ(id))
				case v.Has(viewer.Admin) && only(m, account.FieldStatus):
					m.Where(account.IDNEQ(id))
				case v.IsOrganiser() && only(m, account.FieldStatus):
					m.Where(account.IDNEQ(id), account.Not(holds(viewer.Organiser)), account.Not(holds(viewer.Admin)))
				default:
					return privacy.Skip
				}
				return privacy.Allow
			}), denied("")},
	}
}

// holds is the condition that an account was given a role.
func holds(r viewer.Role) predicate.Account {
	return func(s *sql.Selector) { s.Where(sqljson.ValueContains(account.FieldRoles, string(r))) }
}

// Candidate is the policy of candidates: each reads their own row, and the
// organisers all; only services write.
func Candidate() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(), organiser(viewer.PeopleRead, viewer.RegistrationsRead),
			privacy.CandidateQueryRuleFunc(func(ctx context.Context, q *ent.CandidateQuery) error {
				v := viewer.FromContext(ctx)
				if v.CandidateID == "" || !v.May(viewer.AccountRead) {
					return privacy.Skip
				}
				q.Where(candidate.IDEQ(v.CandidateID))
				return privacy.Allow
			}), deniedFor(viewer.AccountRead, viewer.PeopleRead)},
		Mutation: privacy.MutationPolicy{system(), denied("")},
	}
}

// Registration is the policy of registrations: their owner reads them, the organisers
// read and write all. Each is as visible as its webinar, which none is without.
func Registration() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(),
			privacy.RegistrationQueryRuleFunc(func(ctx context.Context, q *ent.RegistrationQuery) error {
				v := viewer.FromContext(ctx)
				switch {
				case v.IsOrganiser() && v.May(viewer.RegistrationsRead):
				case v.CandidateID != "" && v.May(viewer.AccountRead):
					q.Where(registration.CandidateIDEQ(v.CandidateID))
				default:
					return privacy.Skip
				}
				if !v.IsOrganiser() || !v.May(viewer.CatalogueRead) {
					q.Where(registration.HasWebinarWith(publicWebinar()))
				}
				return privacy.Allow
			}), deniedFor(viewer.AccountRead, viewer.RegistrationsRead)},
		Mutation: privacy.MutationPolicy{system(), organiserWrites(), denied("")},
	}
}

// Membership is the policy of memberships: each reads their own, declares one and
// takes it back while it is pending; the organisers read all and decide.
func Membership() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(), organiser(viewer.PeopleRead),
			privacy.MembershipQueryRuleFunc(func(ctx context.Context, q *ent.MembershipQuery) error {
				id := owner(ctx)
				if id == "" {
					return privacy.Skip
				}
				q.Where(membership.AccountIDEQ(id))
				return privacy.Allow
			}), deniedFor(viewer.AccountRead, viewer.PeopleRead)},
		Mutation: privacy.MutationPolicy{system(),
			privacy.MembershipMutationRuleFunc(func(ctx context.Context, m *ent.MembershipMutation) error {
				id := inSession(ctx)
				if id == "" {
					return privacy.Skip
				}
				switch {
				case m.Op().Is(entgo.OpCreate):
					of, _ := m.AccountID()
					status, _ := m.Status()
					if of == id && status == membership.StatusPENDING && without(m,
						membership.FieldDecidedAt, membership.FieldDecidedByID, membership.FieldRefusalReason) {
						return privacy.Allow
					}
				case m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne):
					m.Where(membership.AccountIDEQ(id), membership.StatusEQ(membership.StatusPENDING))
					return privacy.Allow
				case viewer.FromContext(ctx).IsOrganiser() &&
					only(m, membership.FieldStatus, membership.FieldDecidedAt, membership.FieldDecidedByID, membership.FieldRefusalReason):
					if by, ok := m.DecidedByID(); ok && by != id {
						return privacy.Skip
					}
					return privacy.Allow
				}
				return privacy.Skip
			}), denied("")},
	}
}

// Invitation is the policy of invitations: the organisers', in their own name, except
// that an invitation to be an admin is the admins'; the others may only revoke it.
func Invitation() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(), organiser(viewer.PeopleRead), deniedUnless(viewer.Organiser, viewer.PeopleRead)},
		Mutation: privacy.MutationPolicy{system(),
			privacy.InvitationMutationRuleFunc(func(ctx context.Context, m *ent.InvitationMutation) error {
				v := viewer.FromContext(ctx)
				if !v.IsOrganiser() || v.TokenID != "" {
					return privacy.Skip
				}
				if by, ok := m.InvitedByID(); ok && by != v.AccountID {
					return privacy.Skip
				}
				revokes := m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne) && only(m, invitation.FieldRevokedAt) && !m.RevokedAtCleared()
				if v.Has(viewer.Admin) || revokes {
					return privacy.Allow
				}
				if role, ok := m.Role(); ok && role == viewer.Admin {
					return privacy.Skip
				}
				m.Where(invitation.RoleNEQ(viewer.Admin))
				return privacy.Allow
			}), denied("")},
	}
}

// EmailLog is the policy of messages: the recipient and the organisers read them,
// only services write.
func EmailLog() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(), organiser(viewer.PeopleRead),
			privacy.EmailLogQueryRuleFunc(func(ctx context.Context, q *ent.EmailLogQuery) error {
				id := owner(ctx)
				if id == "" {
					return privacy.Skip
				}
				q.Where(emaillog.AccountIDEQ(id))
				return privacy.Allow
			}), deniedFor(viewer.AccountRead, viewer.PeopleRead)},
		Mutation: privacy.MutationPolicy{system(), denied("")},
	}
}

// AccessToken is the policy of access tokens: nobody but their author sees them,
// makes one or revokes one.
func AccessToken() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(),
			privacy.AccessTokenQueryRuleFunc(func(ctx context.Context, q *ent.AccessTokenQuery) error {
				id := owner(ctx)
				if id == "" {
					return privacy.Skip
				}
				q.Where(accesstoken.AccountIDEQ(id))
				return privacy.Allow
			}), denied(viewer.AccountRead)},
		Mutation: privacy.MutationPolicy{system(),
			privacy.AccessTokenMutationRuleFunc(func(ctx context.Context, m *ent.AccessTokenMutation) error {
				id := inSession(ctx)
				if id == "" {
					return privacy.Skip
				}
				switch {
				case m.Op().Is(entgo.OpCreate):
					if of, _ := m.AccountID(); of == id {
						return privacy.Allow
					}
				case m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne) && only(m, accesstoken.FieldRevokedAt) && !m.RevokedAtCleared():
					m.Where(accesstoken.AccountIDEQ(id), accesstoken.RevokedAtIsNil()) // revoked once, for good
					return privacy.Allow
				}
				return privacy.Skip
			}), denied("")},
	}
}

// Session is the policy of sessions: each sees and ends their own. No token sees
// them: whoever stole one must not learn where its author is signed in.
func Session() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(),
			privacy.SessionQueryRuleFunc(func(ctx context.Context, q *ent.SessionQuery) error {
				id := inSession(ctx)
				if id == "" {
					return privacy.Skip
				}
				q.Where(session.AccountIDEQ(id))
				return privacy.Allow
			}), denied("")},
		Mutation: privacy.MutationPolicy{system(),
			privacy.SessionMutationRuleFunc(func(ctx context.Context, m *ent.SessionMutation) error {
				id := inSession(ctx)
				if id == "" || !m.Op().Is(entgo.OpDelete|entgo.OpDeleteOne) {
					return privacy.Skip
				}
				m.Where(session.AccountIDEQ(id))
				return privacy.Allow
			}), denied("")},
	}
}

// AuditEntry is the policy of the journal: the admins read it, the platform adds to
// it and removes what is past its term, and nobody changes an entry.
func AuditEntry() ent.Policy {
	return privacy.Policy{
		Query: privacy.QueryPolicy{system(),
			privacy.ContextQueryMutationRule(func(ctx context.Context) error {
				if v := viewer.FromContext(ctx); v.Has(viewer.Admin) && v.May(viewer.AuditRead) {
					return privacy.Allow
				}
				return privacy.Skip
			}), deniedUnless(viewer.Admin, viewer.AuditRead)},
		Mutation: privacy.MutationPolicy{
			privacy.DenyMutationOperationRule(entgo.OpUpdate | entgo.OpUpdateOne), system(), denied("")},
	}
}

// deniedFor is denied for rows that a candidate reads with one scope and an
// organiser with another.
func deniedFor(own, all viewer.Scope) privacy.QueryRule {
	return privacy.QueryRuleFunc(func(ctx context.Context, q ent.Query) error {
		if viewer.FromContext(ctx).IsOrganiser() {
			return denied(all).EvalQuery(ctx, q)
		}
		return denied(own).EvalQuery(ctx, q)
	})
}

// deniedUnless is denied for rows that one role reads: a scope helps nobody else.
func deniedUnless(r viewer.Role, scope viewer.Scope) privacy.QueryRule {
	return privacy.QueryRuleFunc(func(ctx context.Context, q ent.Query) error {
		if viewer.FromContext(ctx).Has(r) {
			return denied(scope).EvalQuery(ctx, q)
		}
		return denied("").EvalQuery(ctx, q)
	})
}
