// Package rule holds the privacy rules of every entity: who may see and who may
// write a row. ent evaluates them on each query and mutation, node(id) and
// nested edges included; nothing above ent decides visibility.
//
// A policy is a list that is read from the top: a rule allows, denies, or
// passes on to the next one; the last one always denies. A query rule narrows
// the query instead of refusing it, because what the viewer may not see does not
// exist for them.
//
// Nobody writes with an access token: the rules that let people write ask for a
// session.
package rule

import (
	"context"
	"slices"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/intercept"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// ScopeError is the denial of a request whose access token lacks a scope. It is a
// privacy.Deny.
type ScopeError struct{ Scope viewer.Scope }

// Error implements error.
func (e ScopeError) Error() string {
	return "ent/rule: the access token lacks the scope " + string(e.Scope)
}

// Is makes every ScopeError a privacy.Deny.
func (e ScopeError) Is(target error) bool { return target == privacy.Deny }

// system lets the platform's own work through: seeding, indexing, and the writes
// of a service that has checked its rules.
func system() privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if viewer.FromContext(ctx).IsSystem() {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// organiser lets the programme team read, by a session or by a token with one of
// the scopes.
func organiser(scopes ...viewer.Scope) privacy.QueryRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		v := viewer.FromContext(ctx)
		if v.IsOrganiser() && slices.ContainsFunc(scopes, v.May) {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// organiserWrites lets the programme team write everything of an entity, by a
// session; but not, by the edge of an administration, what accounts may do.
func organiserWrites() privacy.MutationRule {
	return privacy.MutationRuleFunc(func(ctx context.Context, m ent.Mutation) error {
		edges := slices.Concat(m.AddedEdges(), m.RemovedEdges(), m.ClearedEdges())
		v := viewer.FromContext(ctx)
		if v.IsOrganiser() && v.TokenID == "" && !slices.Contains(edges, administration.EdgeMentors) {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// everyone lets any viewer read.
func everyone() privacy.QueryRule { return privacy.AlwaysAllowRule() }

// denied is the end of every policy. It tells a token which scope would have helped
// its account, if any would. Within an answer it leaves nothing instead of refusing.
func denied(scope viewer.Scope) privacy.QueryMutationRule { return denial{scope} }

type denial struct{ scope viewer.Scope }

// EvalQuery implements privacy.QueryRule.
func (d denial) EvalQuery(ctx context.Context, q ent.Query) error {
	rows, err := intercept.NewQuery(q)
	if err != nil {
		return err
	}
	if within(ctx, rows.Type()) {
		rows.WhereP(func(s *sql.Selector) { s.Where(sql.False()) })
		return privacy.Allow
	}
	return d.err(ctx)
}

// EvalMutation implements privacy.MutationRule.
func (d denial) EvalMutation(ctx context.Context, _ ent.Mutation) error { return d.err(ctx) }

func (d denial) err(ctx context.Context) error {
	if v := viewer.FromContext(ctx); d.scope != "" && v.TokenID != "" && !v.May(d.scope) {
		return ScopeError{d.scope}
	}
	return privacy.Deny
}

type insideKey struct{}

// Inside returns a context for the queries of what hangs on a row that the viewer
// sees: what they may not read of it is empty, and does not spoil the rest of the
// answer.
func Inside(ctx context.Context) context.Context { return context.WithValue(ctx, insideKey{}, true) }

// within reports whether a query is for what hangs on rows of another type: by
// Inside, or because ent loads an edge of them.
func within(ctx context.Context, ofType string) bool {
	inside, _ := ctx.Value(insideKey{}).(bool)
	outer := entgo.QueryFromContext(ctx)
	return inside || outer != nil && outer.Type != ofType
}

// policy is the shape that the catalogue shares: the platform and the organisers do
// everything, others read what the narrowing rule leaves, and nobody else writes.
// Narrowing rules of one entity are tried in order.
func policy(read ...privacy.QueryRule) ent.Policy {
	query := append(privacy.QueryPolicy{system(), organiser(viewer.CatalogueRead)}, read...)
	return privacy.Policy{
		Query:    append(query, denied(viewer.CatalogueRead)),
		Mutation: privacy.MutationPolicy{system(), organiserWrites(), denied("")},
	}
}

// PlatformOnly is the policy of what no viewer reads or writes.
func PlatformOnly() ent.Policy {
	return privacy.Policy{
		Query:    privacy.QueryPolicy{system(), denied("")},
		Mutation: privacy.MutationPolicy{system(), denied("")},
	}
}
