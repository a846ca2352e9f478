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

// Theme is a subject that défis share.
type Theme struct{ ent.Schema }

// Mixin of Theme.
func (Theme) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Theme}, dates{}, audited{}, sorted{label: "label", order: "LABEL"}}
}

// Fields of Theme.
func (Theme) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(120).Unique().
			Annotations(describe.Fr("Nom court unique, employé dans les adresses.")),
		field.String("label").NotEmpty().MaxLen(120).
			Annotations(describe.Fr("Libellé.")),
	}
}

// Edges of Theme.
func (Theme) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("defis", Defi.Type).Ref("themes").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Défis de cette thématique.")),
	}
}

// Indexes of Theme.
func (Theme) Indexes() []ent.Index { return []ent.Index{index.Fields("sort_key", "id")} }

// Policy of Theme.
func (Theme) Policy() ent.Policy { return rule.Reference() }

// Interceptors of Theme.
func (Theme) Interceptors() []ent.Interceptor { return []ent.Interceptor{listorder.Theme()} }

// Annotations of Theme.
func (Theme) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), describe.Fr("Thématique : un sujet commun à plusieurs défis.")}
}
