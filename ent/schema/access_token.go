package schema

import (
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

// AccessToken lets a script read the API for an account, within its scopes.
type AccessToken struct{ ent.Schema }

// Mixin of AccessToken.
func (AccessToken) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.AccessToken}, dates{}, audited{quiet: []string{"last_used_at"}}}
}

// Fields of AccessToken.
func (AccessToken) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(100).Immutable().
			Annotations(describe.Fr("À quoi sert le jeton, dans les mots de son auteur.")),
		field.String("hint").NotEmpty().MaxLen(20).Immutable().
			Annotations(describe.Fr("Premiers caractères du jeton, pour le reconnaître.")),
		field.String("token_hash").NotEmpty().MaxLen(64).Unique().Immutable().Sensitive().
			Comment("SHA-256 of the whole token, in hexadecimal: it has 178 bits of randomness, so no salt.").
			Annotations(private),
		field.Strings("scopes").Immutable().Comment("viewer.Scope values.").Annotations(private),
		field.Time("expires_at").Immutable().
			Annotations(describe.Fr("Date à partir de laquelle le jeton ne sert plus.")),
		field.Time("last_used_at").Optional().Nillable().
			Comment("To the minute: a write per request would cost more than the request.").
			Annotations(describe.Fr("Dernier emploi, à la minute près. Nul si le jeton n’a jamais servi.")),
		field.Time("revoked_at").Optional().Nillable().
			Annotations(describe.Fr("Date de révocation. Nulle si le jeton n’est pas révoqué.")),
		field.String("account_id").MaxLen(40).Immutable().Annotations(private),
	}
}

// Edges of AccessToken.
func (AccessToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("account", Account.Type).Unique().Required().Immutable().Field("account_id").
			Annotations(private, entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of AccessToken.
func (AccessToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("account_id"), index.Fields("expires_at")}
}

// Policy of AccessToken.
func (AccessToken) Policy() ent.Policy { return rule.AccessToken() }

// Annotations of AccessToken.
func (AccessToken) Annotations() []schema.Annotation {
	return []schema.Annotation{
		unfilterable,
		describe.Fr("Jeton d’accès d’un script. Visible de son auteur seulement ; le secret n’est montré qu’à la création."),
	}
}
