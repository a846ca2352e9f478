package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Account is a person who can sign in, bound to the candidate of the same
// verified e-mail.
type Account struct{ ent.Schema }

// Mixin of Account.
func (Account) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Account}, dates{}}
}

// Fields of Account.
func (Account) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Default("").MaxLen(200),
		field.Strings("roles").Default([]string{}).
			Comment("viewer.Role values; an empty list is a candidate."),
		field.String("candidate_id").MaxLen(40).Unique(),
	}
}

// Edges of Account.
func (Account) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("candidate", Candidate.Type).Ref("account").Unique().Required().Field("candidate_id"),
		edge.From("testimonies", Testimony.Type).Ref("author"),
	}
}

// Policy of Account.
func (Account) Policy() ent.Policy { return rule.Account() }

// Annotations of Account.
func (Account) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}
