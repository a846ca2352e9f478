package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/describe"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Registration is one person's place in one webinar. Only its owner and the
// organisers read it.
type Registration struct{ ent.Schema }

// Mixin of Registration.
func (Registration) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Registration}, dates{}, audited{}}
}

// Fields of Registration.
func (Registration) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).
			Comment("As given at this sign-up; a candidate may sign up under several spellings.").
			Annotations(describe.Fr("Nom donné à l’inscription.")),
		field.Enum("status").Values("CONFIRMED", "CANCELLED").Default("CONFIRMED").
			Annotations(describe.Enum("État de l’inscription.", map[string]string{
				"CONFIRMED": "La personne a une place.",
				"CANCELLED": "Annulée.",
			})),
		field.String("webinar_id").MaxLen(40).Immutable().Annotations(private),
		field.String("candidate_id").MaxLen(40).Immutable().Annotations(private),
	}
}

// Edges of Registration.
func (Registration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("webinar", Webinar.Type).Unique().Required().Immutable().Field("webinar_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Webinaire.")),
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id").
			Annotations(private, entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Registration. The unique one is what makes a sign-up idempotent.
func (Registration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("webinar_id", "candidate_id").Unique(),
		index.Fields("candidate_id"),
		index.Fields("webinar_id", "status"),
	}
}

// Policy of Registration.
func (Registration) Policy() ent.Policy { return rule.Registration() }

// Annotations of Registration.
func (Registration) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Inscription d’une personne à un webinaire. Visible d’elle-même et des organisateurs."),
	}
}
