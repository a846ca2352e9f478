package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// SignIn is one request to prove that one reads an address: by a link or a code of
// the same mail, in the browser that asked. Nothing in it can be spent by who reads
// the database.
type SignIn struct{ ent.Schema }

// Mixin of SignIn.
func (SignIn) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.SignIn}, dates{}}
}

// Fields of SignIn.
func (SignIn) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("purpose").Values("SIGN_IN", "CHANGE_EMAIL").Immutable(),
		field.String("email").NotEmpty().MaxLen(254).Immutable().Sensitive(),
		field.String("email_key").NotEmpty().MaxLen(254).Immutable().Sensitive(),
		field.String("browser_hash").NotEmpty().MaxLen(64).Immutable().Sensitive().
			Comment("SHA-256 of the secret that the session of the asking browser holds."),
		field.String("token_hash").Optional().Nillable().MaxLen(64).Unique().Sensitive().
			Comment("SHA-256 of the link's token; null until the mail is written."),
		field.String("code_hash").Optional().Nillable().MaxLen(100).Sensitive().
			Comment("bcrypt: a million codes are few, and must not be tried faster than they expire."),
		field.Int("wrong_codes").NonNegative().Default(0),
		field.Time("expires_at").Optional().Nillable().
			Comment("Ten minutes after the mail was written; null before."),
		field.Time("spent_at").Optional().Nillable(),
		field.String("return_to").Default("").MaxLen(500).Immutable().
			Comment("The path of this site to go back to."),
		field.String("account_id").Optional().Nillable().MaxLen(40).Immutable().
			Comment("Of a change of address."),
	}
}

// Edges of SignIn.
func (SignIn) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("account", Account.Type).Unique().Immutable().Field("account_id").
			Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of SignIn.
func (SignIn) Indexes() []ent.Index {
	return []ent.Index{index.Fields("browser_hash", "created_at"), index.Fields("email_key"), index.Fields("account_id")}
}

// Policy of SignIn.
func (SignIn) Policy() ent.Policy { return rule.PlatformOnly() }

// Annotations of SignIn.
func (SignIn) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}
