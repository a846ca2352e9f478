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
	"github.com/entrepreneur-interet-general/eig/ent/listorder"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Webinar is an on-line meeting about some défis, with a number of seats.
type Webinar struct{ ent.Schema }

// Mixin of Webinar.
func (Webinar) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Webinar}, dates{}, audited{quiet: []string{"seats_taken"}}}
}

// Fields of Webinar.
func (Webinar) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(120).Unique().
			Annotations(describe.Fr("Nom court unique, employé dans les adresses.")),
		field.String("title").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Titre.")),
		field.Text("description").Optional().Nillable().MaxLen(20000).
			Annotations(describe.Fr("Présentation. Nulle s’il n’y en a pas.")),
		field.Time("starts_at").
			Annotations(entgql.OrderField("STARTS_AT"), describe.Fr("Début. Les inscriptions ferment à cet instant.")),
		field.Time("ends_at").
			Annotations(describe.Fr("Fin prévue.")),
		field.Int("capacity").NonNegative().
			Annotations(describe.Fr("Nombre total de places.")),
		field.Int("seats_taken").NonNegative().Default(0).
			Comment("Kept equal to the confirmed registrations by conditional updates, until those of a past webinar are removed; never above capacity (also a CHECK).").
			Annotations(private),
		field.String("note").Optional().Nillable().MaxLen(2000).
			Annotations(describe.Fr("Précision sur les données, par exemple une heure supposée. Nulle s’il n’y en a pas.")),
		field.Enum("status").Values("DRAFT", "PUBLISHED", "CANCELLED").Default("DRAFT").
			Annotations(describe.Enum("État de publication.", map[string]string{
				"DRAFT":     "Brouillon : visible des organisateurs seulement.",
				"PUBLISHED": "Publié.",
				"CANCELLED": "Annulé : il n’aura pas lieu.",
			})),
		field.String("promotion_id").MaxLen(40).Annotations(private),
	}
}

// Edges of Webinar.
func (Webinar) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("promotion", Promotion.Type).Unique().Required().Field("promotion_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Promotion dont le webinaire présente des défis.")),
		edge.From("defis", Defi.Type).Ref("webinars").
			Annotations(unfiltered, describe.List("Défis présentés. Liste vide pour un webinaire général.")),
		edge.From("registrations", Registration.Type).Ref("webinar").Annotations(private),
	}
}

// Indexes of Webinar.
func (Webinar) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "starts_at", "id"),
		index.Fields("ends_at"),
		index.Fields("promotion_id"),
	}
}

// Policy of Webinar.
func (Webinar) Policy() ent.Policy { return rule.Webinar() }

// Interceptors of Webinar.
func (Webinar) Interceptors() []ent.Interceptor { return []ent.Interceptor{listorder.Webinar()} }

// Annotations of Webinar.
func (Webinar) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entsql.Checks(map[string]string{"webinars_seats_within_capacity": "seats_taken <= capacity"}),
		describe.Fr("Webinaire : une rencontre en ligne avec les porteurs de défis."),
	}
}
