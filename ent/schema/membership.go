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

// Membership is the proof that an account was an EIG: in which promotion, on which
// défi, with which profile.
type Membership struct{ ent.Schema }

// Mixin of Membership.
func (Membership) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Membership}, dates{}, audited{}}
}

// Fields of Membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("status").Values("PENDING", "VERIFIED", "REFUSED").Default("PENDING").
			Annotations(describe.Enum("État de la participation.", map[string]string{
				"PENDING":  "Déclarée, en attente de vérification.",
				"VERIFIED": "Vérifiée : la personne a été EIG.",
				"REFUSED":  "Refusée.",
			})),
		field.Time("decided_at").Optional().Nillable().
			Annotations(describe.Fr("Date de la décision. Nulle avant elle.")),
		field.String("refusal_reason").Optional().Nillable().MaxRuneLen(1000).
			Annotations(describe.Fr("Motif du refus, tel que la personne l’a reçu. Nul sans refus.")),
		field.String("decided_by_id").Optional().Nillable().MaxLen(40).
			Comment("An account, without a key: the decision outlives it.").Annotations(private),
		field.String("account_id").MaxLen(40).Immutable().Annotations(private),
		field.String("promotion_id").MaxLen(40).Annotations(private),
		field.String("profile_id").MaxLen(40).Annotations(private),
		field.String("defi_id").Optional().Nillable().MaxLen(40).Annotations(private),
	}
}

// Edges of Membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("account", Account.Type).Unique().Required().Immutable().Field("account_id").
			Annotations(entsql.OnDelete(entsql.Cascade), describe.Fr("Compte de la personne.")),
		edge.To("promotion", Promotion.Type).Unique().Required().Field("promotion_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Promotion.")),
		edge.To("profile", Profile.Type).Unique().Required().Field("profile_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Métier exercé.")),
		edge.To("defi", Defi.Type).Unique().Field("defi_id").
			Annotations(entsql.OnDelete(entsql.SetNull), describe.Fr("Défi relevé. Nul s’il n’est pas dit.")),
	}
}

// Indexes of Membership: one per person and promotion.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("account_id", "promotion_id").Unique(),
		index.Fields("status", "created_at", "id"),
		index.Fields("promotion_id"), index.Fields("profile_id"), index.Fields("defi_id"),
	}
}

// Policy of Membership.
func (Membership) Policy() ent.Policy { return rule.Membership() }

// Annotations of Membership.
func (Membership) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Participation d’une personne au programme. Visible d’elle-même et des organisateurs."),
	}
}
