// Package rule holds the privacy rules of every entity: who may see and who may
// write a row. ent evaluates them on each query and mutation, node(id) and
// nested edges included; nothing above ent decides visibility.
//
// A policy is a list that is read from the top: a rule allows, denies, or
// passes on to the next one; the last one always denies. A query rule narrows
// the query instead of refusing it, because what the viewer may not see does not
// exist for them.
package rule

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

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

// organiser lets the programme team through.
func organiser() privacy.QueryMutationRule {
	return privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if viewer.FromContext(ctx).IsOrganiser() {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// everyone lets any viewer read.
func everyone() privacy.QueryRule { return privacy.AlwaysAllowRule() }

// policy is the shape that all entities share: the platform and the organisers
// do everything, others read what the narrowing rule leaves, and nobody else
// writes. Narrowing rules of one entity are tried in order; without any, nobody
// else reads either.
func policy(read ...privacy.QueryRule) ent.Policy {
	query := append(privacy.QueryPolicy{system(), organiser()}, read...)
	return privacy.Policy{
		Query:    append(query, privacy.AlwaysDenyRule()),
		Mutation: privacy.MutationPolicy{system(), organiser(), privacy.AlwaysDenyRule()},
	}
}
