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

// Defi is a problem of an administration that EIGs spend ten months on.
type Defi struct{ ent.Schema }

// Mixin of Defi.
func (Defi) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Defi}, dates{}, audited{}, sorted{label: "title", order: "TITLE"}}
}

// Fields of Defi.
func (Defi) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(120).Unique().
			Annotations(describe.Fr("Nom court unique, employé dans les adresses.")),
		field.String("title").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Titre.")),
		field.String("summary").NotEmpty().MaxLen(600).
			Annotations(describe.Fr("Résumé en une ou deux phrases.")),
		field.Text("problem").Optional().Nillable().MaxLen(20000).
			Annotations(describe.Fr("Le problème à résoudre. Nul si la source ne le dit pas.")),
		field.Text("mission").Optional().Nillable().MaxLen(20000).
			Annotations(describe.Fr("La mission confiée aux EIG. Nul si la source ne le dit pas.")),
		field.Text("impact").Optional().Nillable().MaxLen(20000).
			Annotations(describe.Fr("L’effet obtenu ou recherché. Nul si la source ne le dit pas.")),
		field.String("town").NotEmpty().MaxLen(120).
			Annotations(describe.Fr("Commune où travaille l’équipe.")),
		field.String("postal_code").Optional().Nillable().MaxLen(5).
			Annotations(describe.Fr("Code postal, ou numéro de département. Nul si inconnu.")),
		field.Int("duration_months").Optional().Nillable().Positive().
			Annotations(describe.Fr("Durée du défi, en mois. Nul si inconnue.")),
		field.String("website").Optional().Nillable().MaxLen(500).
			Annotations(describe.Fr("Site du service réalisé ; le lien a pu mourir. Nul si inconnu.")),
		field.String("repository").Optional().Nillable().MaxLen(500).
			Annotations(describe.Fr("Dépôt du code source. Nul si inconnu.")),
		field.Int("year").
			Comment("The year of the promotion, copied so that lists are ordered and paged without a join.").
			Annotations(entgql.OrderField("YEAR"), describe.Fr("Année de la promotion.")),
		field.Enum("status").Values("DRAFT", "PUBLISHED", "WITHDRAWN").Default("DRAFT").
			Annotations(private),
		field.Time("published_at").Optional().Nillable().
			Annotations(describe.Fr("Date de publication. Nulle si elle est inconnue.")),
		field.String("promotion_id").MaxLen(40).Annotations(private),
		field.String("administration_id").MaxLen(40).Annotations(private),
		field.String("ministry_id").MaxLen(40).Annotations(private),
	}
}

// Edges of Defi.
func (Defi) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("promotion", Promotion.Type).Unique().Required().Field("promotion_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Promotion du défi.")),
		edge.To("administration", Administration.Type).Unique().Required().Field("administration_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Administration d’accueil.")),
		// Ministries are renamed and rearranged with each government, so the défi
		// keeps the one of its own year.
		edge.To("ministry", Administration.Type).Unique().Required().Field("ministry_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Ministère dont dépendait l’administration d’accueil à l’époque du défi.")),
		edge.To("themes", Theme.Type).
			Annotations(describe.List("Thématiques, par ordre alphabétique.")),
		edge.To("profiles", Profile.Type).
			Annotations(describe.List("Profils recherchés.")),
		edge.From("positions", Position.Type).Ref("defi").
			Annotations(unfiltered, describe.List("Postes offerts. Liste vide si leur nombre est inconnu.")),
		edge.To("webinars", Webinar.Type).
			Annotations(unfiltered, describe.List("Webinaires consacrés au défi.")),
		edge.From("testimonies", Testimony.Type).Ref("defi").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Témoignages d’EIG du défi.")),
	}
}

// Indexes of Defi: each order of the public list, each filter, each key.
func (Defi) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "sort_key", "id"),
		index.Fields("status", "year", "id"),
		index.Fields("status", "updated_at", "id"),
		index.Fields("status", "created_at", "id"),
		index.Fields("status", "town"),
		index.Fields("status", "id"),
		index.Fields("published_at"),
		index.Fields("promotion_id"),
		index.Fields("administration_id"),
		index.Fields("ministry_id"),
	}
}

// Policy of Defi.
func (Defi) Policy() ent.Policy { return rule.Defi() }

// Interceptors of Defi.
func (Defi) Interceptors() []ent.Interceptor { return []ent.Interceptor{listorder.Defi()} }

// Annotations of Defi.
func (Defi) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		describe.Fr("Défi : le problème qu’une administration confie à une équipe d’EIG."),
	}
}
