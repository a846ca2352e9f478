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
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// Invitation gives a role to whoever signs in with an address. Nothing in the mail
// is a secret: reading the address, proved at sign-in, is what accepts it.
type Invitation struct{ ent.Schema }

// Mixin of Invitation.
func (Invitation) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Invitation}, dates{}, audited{}}
}

// Fields of Invitation.
func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").NotEmpty().MaxLen(254).Immutable().Sensitive().
			Annotations(describe.Fr("Adresse électronique de la personne invitée.")),
		field.String("email_key").NotEmpty().MaxLen(254).Immutable().Sensitive().Annotations(private),
		field.String("role").GoType(viewer.Role("")).NotEmpty().MaxLen(20).Immutable().
			Annotations(private),
		field.Time("expires_at").
			Annotations(describe.Fr("Date à partir de laquelle l’invitation n’a plus d’effet.")),
		field.Time("accepted_at").Optional().Nillable().
			Annotations(describe.Fr("Date de la connexion qui l’a acceptée. Nulle avant elle.")),
		field.Time("revoked_at").Optional().Nillable().
			Annotations(describe.Fr("Date à laquelle elle a été retirée. Nulle si elle ne l’a pas été.")),
		field.String("invited_by_id").Optional().Nillable().MaxLen(40).Immutable().
			Comment("An account, without a key: the invitation outlives it.").Annotations(private),
		field.String("promotion_id").Optional().Nillable().MaxLen(40).Immutable().Annotations(private),
		field.String("profile_id").Optional().Nillable().MaxLen(40).Immutable().Annotations(private),
		field.String("defi_id").Optional().Nillable().MaxLen(40).Immutable().Annotations(private),
	}
}

// Edges of Invitation.
func (Invitation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("administrations", Administration.Type).
			Annotations(describe.List("Administrations d’un mentor. Liste vide pour les autres rôles.")),
		edge.To("promotion", Promotion.Type).Unique().Immutable().Field("promotion_id").
			Annotations(entsql.OnDelete(entsql.Cascade), describe.Fr("Promotion d’un ancien EIG. Nulle pour les autres rôles.")),
		edge.To("profile", Profile.Type).Unique().Immutable().Field("profile_id").
			Annotations(entsql.OnDelete(entsql.Cascade), describe.Fr("Métier d’un ancien EIG. Nul pour les autres rôles.")),
		edge.To("defi", Defi.Type).Unique().Immutable().Field("defi_id").
			Annotations(entsql.OnDelete(entsql.SetNull), describe.Fr("Défi d’un ancien EIG. Nul s’il n’est pas dit.")),
	}
}

// Indexes of Invitation.
func (Invitation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email_key"), index.Fields("expires_at"),
		index.Fields("promotion_id"), index.Fields("profile_id"), index.Fields("defi_id"),
	}
}

// Policy of Invitation.
func (Invitation) Policy() ent.Policy { return rule.Invitation() }

// Annotations of Invitation.
func (Invitation) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Invitation à prendre un rôle. Visible des organisateurs."),
	}
}
