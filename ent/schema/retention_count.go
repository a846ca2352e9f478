package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// RetentionCount is what remains of rows that a retention rule removed: how many,
// of what, in which month. It says nothing of anybody.
type RetentionCount struct{ ent.Schema }

// Mixin of RetentionCount.
func (RetentionCount) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.RetentionCount}, dates{}}
}

// Fields of RetentionCount.
func (RetentionCount) Fields() []ent.Field {
	return []ent.Field{
		field.String("rule").NotEmpty().MaxLen(60).Immutable().Comment("The code of the retention rule."),
		field.String("subject").Default("").MaxLen(60).Immutable().
			Comment("What the rows were about, such as the id of a webinar; never a person."),
		field.String("month").NotEmpty().MaxLen(7).Immutable().Comment("YYYY-MM in Paris, of the purge."),
		field.Int("count").NonNegative(),
	}
}

// Indexes of RetentionCount.
func (RetentionCount) Indexes() []ent.Index {
	return []ent.Index{index.Fields("rule", "subject", "month").Unique()}
}

// Policy of RetentionCount.
func (RetentionCount) Policy() ent.Policy { return rule.PlatformOnly() }

// Annotations of RetentionCount.
func (RetentionCount) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}
