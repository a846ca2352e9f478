package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Candidate is a person interested in the programme, known by an e-mail,
// verified or not.
type Candidate struct{ ent.Schema }

// Mixin of Candidate.
func (Candidate) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Candidate}, dates{}, audited{}}
}

// Fields of Candidate.
func (Candidate) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").NotEmpty().MaxLen(254).Sensitive().
			Comment("As typed: mail goes there."),
		field.String("email_key").NotEmpty().MaxLen(254).Unique().Sensitive().
			Comment("Normalised by text.ParseEmail: the identity of the person."),
		field.Time("verified_at").Optional().Nillable().
			Comment("When the person proved to read this address; null before."),
		field.Time("purge_notified_at").Optional().Nillable().
			Comment("When a person without an account was told that their data would go; null after a new sign-up."),
	}
}

// Edges of Candidate.
func (Candidate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("registrations", Registration.Type).Ref("candidate"),
		edge.To("account", Account.Type).Unique().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Policy of Candidate.
func (Candidate) Policy() ent.Policy { return rule.Candidate() }

// Annotations of Candidate.
func (Candidate) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}
