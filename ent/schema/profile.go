package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/describe"
	"github.com/entrepreneur-interet-general/eig/ent/listorder"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// Profile is a trade that défis look for: DEVELOPMENT, DESIGN, DATA_SCIENCE…
type Profile struct{ ent.Schema }

// Mixin of Profile.
func (Profile) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Profile}, dates{}, audited{}}
}

// Fields of Profile.
func (Profile) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxLen(40).Unique().
			Annotations(describe.Fr("Code unique, par exemple « DATA_SCIENCE ».")),
		field.String("label").NotEmpty().MaxLen(120).
			Annotations(describe.Fr("Libellé.")),
		field.Int("rank").NonNegative().
			Annotations(entgql.OrderField("RANK"), describe.Fr("Rang d’affichage, à partir de 0.")),
	}
}

// Edges of Profile.
func (Profile) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("defis", Defi.Type).Ref("profiles").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Défis qui recherchent ce profil.")),
		edge.From("counted_positions", Position.Type).Ref("profile").Annotations(private),
		edge.From("accepting_positions", Position.Type).Ref("accepted_profiles").Annotations(private),
		edge.From("testimonies", Testimony.Type).Ref("profile").Annotations(private),
	}
}

// Indexes of Profile.
func (Profile) Indexes() []ent.Index { return []ent.Index{index.Fields("rank", "id")} }

// Policy of Profile.
func (Profile) Policy() ent.Policy { return rule.Reference() }

// Interceptors of Profile.
func (Profile) Interceptors() []ent.Interceptor { return []ent.Interceptor{listorder.Profile()} }

// Annotations of Profile.
func (Profile) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), describe.Fr("Profil : un métier du numérique recherché par les défis.")}
}
