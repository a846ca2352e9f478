package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/describe"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Administration is a body that hosts défis; its parent is the ministry.
type Administration struct{ ent.Schema }

// Mixin of Administration.
func (Administration) Mixin() []ent.Mixin {
	return []ent.Mixin{
		identity{prefix: pid.Administration}, dates{}, audited{},
		sorted{label: "name", order: "NAME"},
	}
}

// Fields of Administration.
func (Administration) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(120).Unique().
			Annotations(describe.Fr("Nom court unique, employé dans les adresses.")),
		field.String("name").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Nom complet.")),
		field.String("acronym").Optional().Nillable().MaxLen(40).
			Annotations(describe.Fr("Sigle usuel. Nul s’il n’y en a pas.")),
		field.Enum("kind").Values("MINISTRY", "BODY").
			Annotations(describe.Enum("Ministère, ou organisme qui en dépend.", map[string]string{
				"MINISTRY": "Ministère, ou à défaut tutelle ou catégorie d’autorité indépendante.",
				"BODY":     "Direction, agence, établissement ou autorité.",
			})),
		field.String("website").Optional().Nillable().MaxLen(500).
			Annotations(describe.Fr("Adresse du site public. Nul si inconnue.")),
		field.String("town").Optional().Nillable().MaxLen(120).
			Annotations(describe.Fr("Commune du siège ; elle peut différer de celle d’un défi. Nul si inconnue.")),
		field.String("parent_id").Optional().Nillable().MaxLen(40).
			Annotations(private),
	}
}

// Edges of Administration.
func (Administration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("children", Administration.Type).
			Annotations(entgql.RelayConnection(), describe.Fr("Organismes rattachés.")).
			From("parent").Unique().Field("parent_id").
			Annotations(describe.Fr("Ministère de rattachement. Nul pour un ministère.")),
		edge.From("defis", Defi.Type).Ref("administration").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Défis portés par cette administration.")),
		edge.From("ministry_defis", Defi.Type).Ref("ministry").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Défis portés par ce ministère et par les organismes qui en dépendaient.")),
		edge.From("invitations", Invitation.Type).Ref("administrations").Annotations(private),
		edge.From("mentors", Account.Type).Ref("mentored_administrations").Annotations(private),
		edge.From("testimonies", Testimony.Type).Ref("administration").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Témoignages d’EIG accueillis par cette administration.")),
	}
}

// Indexes of Administration.
func (Administration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_key", "id"),
		index.Fields("kind"),
		index.Fields("town"),
		index.Fields("parent_id"),
	}
}

// Policy of Administration.
func (Administration) Policy() ent.Policy { return rule.Reference() }

// Annotations of Administration.
func (Administration) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		describe.Fr("Administration qui accueille des EIG."),
	}
}
