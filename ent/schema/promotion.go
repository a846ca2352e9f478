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

// Promotion is a yearly cohort and the one dated calendar that drives pages,
// windows and mails. It has no draft state: a cohort is a public fact.
type Promotion struct{ ent.Schema }

// Mixin of Promotion.
func (Promotion) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Promotion}, dates{}, audited{}}
}

// Fields of Promotion. Civil dates are YYYY-MM-DD in Europe/Paris; instants are
// UTC.
func (Promotion) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxLen(40).Unique().
			Annotations(entgql.OrderField("CODE"), describe.Fr("Code unique, par exemple « eig-4 ».")),
		field.String("label").NotEmpty().MaxLen(200).
			Annotations(describe.Fr("Nom complet.")),
		field.Int("year").Min(2000).Max(2200).
			Annotations(entgql.OrderField("YEAR"), describe.Fr("Année de la promotion.")),
		field.String("starts_on").Optional().Nillable().MaxLen(10).
			Annotations(entgql.Type("Date"), describe.Fr("Jour d’arrivée des EIG. Nul si inconnu.")),
		field.String("ends_on").Optional().Nillable().MaxLen(10).
			Annotations(entgql.Type("Date"), describe.Fr("Dernier jour de la promotion. Nul si inconnu.")),
		field.Time("call_opens_at").Optional().Nillable().
			Annotations(describe.Fr("Ouverture de l’appel à candidatures. Nul si inconnue.")),
		field.Time("call_closes_at").Optional().Nillable().
			Annotations(describe.Fr("Clôture de l’appel à candidatures, à la seconde près. Nul si inconnue.")),
		field.Strings("jury_dates").Default([]string{}).
			Annotations(private),
		field.JSON("headcount", map[string]int{}).Optional().
			Comment("Seats by profile code, where the sources only give totals; positions win when there are any.").
			Annotations(private),
		field.Enum("headcount_basis").Values("OFFERED", "RECRUITED").Optional().Nillable().
			Annotations(private),
		field.Int("net_monthly_salary_eur").Optional().Nillable().NonNegative().
			Annotations(describe.Fr("Salaire mensuel net, en euros ; le plancher quand il y a un plafond. Nul si inconnu.")),
		field.Int("net_monthly_salary_max_eur").Optional().Nillable().NonNegative().
			Annotations(describe.Fr("Plafond du salaire mensuel net, en euros. Nul si le salaire est unique ou inconnu.")),
		field.Int("duration_months").Optional().Nillable().Positive().
			Annotations(describe.Fr("Durée de l’engagement, en mois. Nul si elle varie ou si elle est inconnue.")),
		field.String("note").Optional().Nillable().MaxLen(2000).
			Annotations(describe.Fr("Précision sur les dates ou les chiffres. Nul s’il n’y en a pas.")),
	}
}

// Edges of Promotion.
func (Promotion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("defis", Defi.Type).Ref("promotion").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Défis de la promotion.")),
		edge.From("webinars", Webinar.Type).Ref("promotion").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Webinaires de la promotion.")),
		edge.From("testimonies", Testimony.Type).Ref("promotion").
			Annotations(entgql.RelayConnection(), unfiltered, describe.Fr("Témoignages d’EIG de la promotion.")),
	}
}

// Indexes of Promotion.
func (Promotion) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("year", "id"),
		index.Fields("call_opens_at"),
		index.Fields("call_closes_at"),
	}
}

// Policy of Promotion.
func (Promotion) Policy() ent.Policy { return rule.Reference() }

// Annotations of Promotion.
func (Promotion) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		describe.Fr("Promotion : une cohorte annuelle d’EIG, avec son appel à candidatures et son calendrier."),
	}
}
