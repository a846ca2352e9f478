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

// Session is one browser that is signed in, or about to be. It is the row behind
// the cookie of scs.
type Session struct{ ent.Schema }

// Mixin of Session.
func (Session) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.Session}, dates{}}
}

// Fields of Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("token_hash").NotEmpty().MaxLen(64).Unique().Sensitive().
			Comment("What scs looks the cookie up by: a SHA-256.").Annotations(private),
		field.Bytes("data").Sensitive().Comment("Encoded by scs.").Annotations(private),
		field.String("device").Default("").MaxLen(100).
			Annotations(describe.Fr("Navigateur et système, par exemple « Firefox sur Linux ». Vide s’ils sont inconnus.")),
		field.Enum("method").Values("NONE", "EMAIL", "OPENID_CONNECT").Default("NONE").
			Annotations(describe.Enum("Moyen de connexion.", map[string]string{
				"NONE":           "Pas encore de connexion.",
				"EMAIL":          "Lien ou code reçu par courriel.",
				"OPENID_CONNECT": "Fournisseur d’identité (OpenID Connect).",
			})),
		field.Time("last_seen_at").Default(now).
			Annotations(describe.Fr("Dernière activité, à la minute près.")),
		field.Time("expires_at").
			Annotations(describe.Fr("Fin de la session sans nouvelle activité.")),
		field.String("account_id").Optional().Nillable().MaxLen(40).
			Comment("Null before sign-in.").Annotations(private),
	}
}

// Edges of Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("account", Account.Type).Unique().Field("account_id").
			Annotations(private, entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("account_id"), index.Fields("expires_at")}
}

// Policy of Session.
func (Session) Policy() ent.Policy { return rule.Session() }

// Annotations of Session.
func (Session) Annotations() []schema.Annotation {
	return []schema.Annotation{
		unfilterable,
		describe.Fr("Session ouverte par un navigateur. Visible de la personne connectée seulement."),
	}
}
