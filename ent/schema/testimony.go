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

// Testimony is what a former EIG says of the programme.
type Testimony struct{ ent.Schema }

// Mixin of Testimony.
func (Testimony) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Testimony}, dates{}, audited{}}
}

// Fields of Testimony.
func (Testimony) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(120).Unique().
			Annotations(describe.Fr("Nom court unique, employé dans les adresses.")),
		field.String("author_name").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Nom de la personne qui témoigne, publié avec son accord.")),
		field.String("author_role").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Ce qu’elle a fait dans le programme.")),
		field.String("headline").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Titre du témoignage.")),
		field.Text("body").NotEmpty().MaxLen(20000).
			Annotations(describe.Fr("Texte du témoignage.")),
		field.String("source").Optional().Nillable().MaxLen(500).
			Annotations(describe.Fr("Publication d’où vient la citation. Nul pour un témoignage déposé ici.")),
		field.Time("written_at").
			Annotations(entgql.OrderField("WRITTEN_AT"), describe.Fr("Date du témoignage.")),
		field.Enum("status").Values("DRAFT", "PUBLISHED", "WITHDRAWN").Default("DRAFT").
			Annotations(private),
		field.String("promotion_id").MaxLen(40).Annotations(private),
		field.String("defi_id").Optional().Nillable().MaxLen(40).Annotations(private),
		field.String("administration_id").Optional().Nillable().MaxLen(40).Annotations(private),
		field.String("profile_id").Optional().Nillable().MaxLen(40).Annotations(private),
		field.String("author_id").Optional().Nillable().MaxLen(40).Annotations(private),
	}
}

// Edges of Testimony.
func (Testimony) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("promotion", Promotion.Type).Unique().Required().Field("promotion_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Promotion de la personne.")),
		edge.To("defi", Defi.Type).Unique().Field("defi_id").
			Annotations(entsql.OnDelete(entsql.SetNull), unfiltered, describe.Fr("Défi relevé. Nul si le témoignage ne le dit pas.")),
		edge.To("administration", Administration.Type).Unique().Field("administration_id").
			Annotations(entsql.OnDelete(entsql.SetNull), describe.Fr("Administration d’accueil. Nulle si le témoignage ne la dit pas.")),
		edge.To("profile", Profile.Type).Unique().Field("profile_id").
			Annotations(entsql.OnDelete(entsql.SetNull), describe.Fr("Métier exercé. Nul si le témoignage ne le dit pas.")),
		edge.To("author", Account.Type).Unique().Field("author_id").
			Annotations(private, entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of Testimony.
func (Testimony) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "written_at", "id"),
		index.Fields("promotion_id"),
		index.Fields("defi_id"),
		index.Fields("administration_id"),
		index.Fields("profile_id"),
		index.Fields("author_id"),
	}
}

// Policy of Testimony.
func (Testimony) Policy() ent.Policy { return rule.Testimony() }

// Annotations of Testimony.
func (Testimony) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		describe.Fr("Témoignage d’une personne qui a été EIG."),
	}
}
