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

// Position is a number of seats in a défi with the profiles they accept. A seat
// is not a skill: 17 défis of EIG 4 have 41 seats and name 46 skills.
type Position struct{ ent.Schema }

// Mixin of Position.
func (Position) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Position}, dates{}, audited{}}
}

// Fields of Position.
func (Position) Fields() []ent.Field {
	return []ent.Field{
		field.Int("seats").Positive().
			Annotations(describe.Fr("Nombre de postes.")),
		field.String("defi_id").MaxLen(40).Annotations(private),
		field.String("profile_id").MaxLen(40).Annotations(private),
	}
}

// Edges of Position.
func (Position) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("defi", Defi.Type).Unique().Required().Field("defi_id").
			Annotations(entsql.OnDelete(entsql.Cascade), unfiltered, describe.Fr("Défi qui offre ces postes.")),
		edge.To("profile", Profile.Type).Unique().Required().Field("profile_id").
			Annotations(entsql.OnDelete(entsql.Restrict), describe.Fr("Profil sous lequel ces postes sont comptés dans les chiffres clés.")),
		edge.To("accepted_profiles", Profile.Type).
			Annotations(describe.List("Profils acceptés à ces postes.")),
	}
}

// Indexes of Position.
func (Position) Indexes() []ent.Index {
	return []ent.Index{index.Fields("defi_id", "profile_id").Unique(), index.Fields("profile_id")}
}

// Policy of Position: it is as public as its défi.
func (Position) Policy() ent.Policy { return rule.Position() }

// Interceptors of Position.
func (Position) Interceptors() []ent.Interceptor { return []ent.Interceptor{listorder.Position()} }

// Annotations of Position.
func (Position) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), describe.Fr("Postes offerts par un défi pour un profil.")}
}
