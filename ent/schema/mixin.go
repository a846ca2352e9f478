package schema

import (
	"context"
	"fmt"
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/describe"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
)

// identity gives an entity its prefixed id.
type identity struct {
	mixin.Schema
	prefix pid.Prefix
}

// Fields of identity.
func (i identity) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").
			DefaultFunc(func() string { return pid.New(i.prefix) }).
			Immutable().MaxLen(40).
			Annotations(describe.Fr("Identifiant opaque et stable, préfixé par le type.")),
	}
}

// dates records when a row was made and last changed, in UTC.
type dates struct{ mixin.Schema }

// Fields of dates.
func (dates) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().Default(now).
			Annotations(entgql.OrderField("CREATED_AT"), describe.Fr("Date de création de la fiche.")),
		field.Time("updated_at").Default(now).UpdateDefault(now).
			Annotations(entgql.OrderField("UPDATED_AT"), describe.Fr("Date de la dernière modification de la fiche.")),
	}
}

// Indexes of dates, for the two orders.
func (dates) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at", "id"), index.Fields("updated_at", "id")}
}

func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// sorted keeps sort_key, the order of a label that every database agrees on.
type sorted struct {
	mixin.Schema
	label string // the field that people read
	order string // the name of the order in GraphQL
}

// Fields of sorted.
func (s sorted) Fields() []ent.Field {
	return []ent.Field{
		field.String("sort_key").
			Comment("What lists sort by: "+s.label+" in small letters, without accents; kept by a hook.").
			Annotations(
				entgql.OrderField(s.order),
				entgql.Skip(entgql.SkipType|entgql.SkipWhereInput),
			),
	}
}

// Hooks of sorted: the key follows the label, whoever writes it.
func (s sorted) Hooks() []ent.Hook {
	return []ent.Hook{func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if label, ok := m.Field(s.label); ok {
				text, _ := label.(string)
				if err := m.SetField("sort_key", sortkey.Of(text)); err != nil {
					return nil, fmt.Errorf("sort key of %s: %w", s.label, err)
				}
			}
			return next.Mutate(ctx, m)
		})
	}}
}

// private keeps a column out of the whole API: type, filters, orders.
var private = entgql.Skip(entgql.SkipAll)

// unfiltered keeps an edge out of the filters: policies do not run inside
// hasXWith, so an edge to rows that may be unpublished must not be one.
var unfiltered = describe.Unfiltered{}

// unfilterable keeps a type out of the filters of the API: policies do not run
// inside them, so what is private must not be asked about by where.
var unfilterable = entgql.Skip(entgql.SkipWhereInput)

// audited writes an audit entry for each change of a row. Changes of nothing but
// the quiet fields are not told: nobody decided them.
type audited struct {
	mixin.Schema
	quiet []string
}

// Hooks of audited.
func (a audited) Hooks() []ent.Hook { return []ent.Hook{audit.Hook(a.quiet...)} }
