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

// Account is a person who can sign in, bound to the candidate of the same
// verified e-mail.
type Account struct{ ent.Schema }

// Mixin of Account.
func (Account) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Account}, dates{}, audited{quiet: []string{"last_seen_at"}}}
}

// Fields of Account.
func (Account) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Default("").MaxRuneLen(200).
			Annotations(describe.Fr("Prénom et nom, tels que la personne les écrit. Vide si elle ne les a pas donnés.")),
		field.Strings("roles").Default([]string{}).
			Comment("viewer.Organiser and viewer.Admin; the other roles follow from memberships and administrations.").
			Annotations(private),
		field.Enum("status").Values("ACTIVE", "SUSPENDED").Default("ACTIVE").
			Annotations(describe.Enum("État du compte.", map[string]string{
				"ACTIVE":    "La personne peut se connecter.",
				"SUSPENDED": "Suspendu par un organisateur : ni connexion, ni jeton.",
			})),
		field.Time("last_seen_at").Default(now).
			Comment("To the day: what inactivity is counted from, and no finer.").
			// The default in the database is for the rows from before the column: SQLite adds a
			// column that is NOT NULL with a constant only.
			Annotations(entsql.Default("'1970-01-01 00:00:00+00:00'"), entgql.OrderField("LAST_SEEN_AT"), describe.Fr("Jour de la dernière activité.")),
		field.Time("purge_notified_at").Optional().Nillable().
			Comment("When the person was told that the account would go for want of activity; null after a visit.").
			Annotations(private),
		field.String("oidc_issuer").Optional().Nillable().MaxLen(500).
			Comment("With oidc_subject: the identity at the OpenID provider, bound at its first sign-in.").
			Annotations(private),
		field.String("oidc_subject").Optional().Nillable().MaxLen(255).Sensitive().Annotations(private),
		field.String("candidate_id").MaxLen(40).Unique().Annotations(private),
	}
}

// Edges of Account.
func (Account) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("candidate", Candidate.Type).Ref("account").Unique().Required().Field("candidate_id").
			Annotations(private),
		edge.To("mentored_administrations", Administration.Type).
			Annotations(describe.List("Administrations dont la personne est mentor.")),
		edge.From("memberships", Membership.Type).Ref("account").
			Annotations(describe.List("Participations au programme, déclarées ou vérifiées.")),
		edge.From("access_tokens", AccessToken.Type).Ref("account").
			Annotations(describe.List("Jetons d’accès. Liste vide pour qui n’est pas la personne elle-même.")),
		edge.From("sessions", Session.Type).Ref("account").
			Annotations(describe.List("Sessions ouvertes. Liste vide pour qui n’est pas la personne elle-même.")),
		edge.From("emails", EmailLog.Type).Ref("account").
			Annotations(entgql.RelayConnection(), describe.Fr("Messages envoyés à la personne.")),
		edge.From("testimonies", Testimony.Type).Ref("author").Annotations(private),
	}
}

// Indexes of Account.
func (Account) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("oidc_issuer", "oidc_subject").Unique(),
		index.Fields("last_seen_at", "id"),
	}
}

// Policy of Account.
func (Account) Policy() ent.Policy { return rule.Account() }

// Annotations of Account.
func (Account) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Compte d’une personne qui peut se connecter. Visible d’elle-même et des organisateurs."),
	}
}
