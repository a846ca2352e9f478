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

	"github.com/entrepreneur-interet-general/eig/ent"
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
// session.
func organiserWrites() privacy.MutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if v := viewer.FromContext(ctx); v.IsOrganiser() && v.TokenID == "" {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// everyone lets any viewer read.
func everyone() privacy.QueryRule { return privacy.AlwaysAllowRule() }

// denied is the end of every policy. It tells a token which scope would have helped
// its account, if any would.
func denied(scope viewer.Scope) privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if v := viewer.FromContext(ctx); scope != "" && v.TokenID != "" && !v.May(scope) {
			return ScopeError{scope}
		}
		return privacy.Deny
	})
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
