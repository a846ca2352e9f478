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

// EmailLog is one message to one person: what it is, and whether it left. It holds
// no secret: a message is written when it is sent.
type EmailLog struct{ ent.Schema }

// Mixin of EmailLog.
func (EmailLog) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.EmailLog}, dates{}}
}

// Fields of EmailLog.
func (EmailLog) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").
			Values("SIGN_IN", "CHANGE_EMAIL", "EMAIL_CHANGED", "INVITATION", "MEMBERSHIP_VERIFIED", "MEMBERSHIP_REFUSED",
				"ACCOUNT_SUSPENDED", "ACCOUNT_REINSTATED", "ACCOUNT_DELETED", "PURGE_NOTICE").
			Immutable().
			Annotations(describe.Enum("Nature du message.", map[string]string{
				"SIGN_IN":             "Lien et code de connexion.",
				"CHANGE_EMAIL":        "Lien et code de changement d’adresse.",
				"EMAIL_CHANGED":       "L’adresse du compte a changé.",
				"INVITATION":          "Invitation à prendre un rôle.",
				"MEMBERSHIP_VERIFIED": "Participation au programme vérifiée.",
				"MEMBERSHIP_REFUSED":  "Participation au programme refusée.",
				"ACCOUNT_SUSPENDED":   "Compte suspendu.",
				"ACCOUNT_REINSTATED":  "Compte rétabli.",
				"ACCOUNT_DELETED":     "Compte supprimé.",
				"PURGE_NOTICE":        "Suppression prochaine des données, faute d’activité.",
			})),
		field.String("subject").NotEmpty().MaxLen(200).Immutable().
			Annotations(describe.Fr("Objet du message.")),
		field.Enum("state").Values("QUEUED", "SENDING", "SENT", "FAILED").Default("QUEUED").
			Annotations(describe.Enum("État de l’envoi.", map[string]string{
				"QUEUED":  "En attente, ou en attente d’un nouvel essai.",
				"SENDING": "En cours d’envoi.",
				"SENT":    "Accepté par le serveur de courriel.",
				"FAILED":  "Abandonné : le serveur l’a refusé, ou n’a pas répondu malgré plusieurs essais.",
			})),
		field.Int("attempts").NonNegative().Default(0).
			Annotations(describe.Fr("Nombre d’essais.")),
		field.Enum("failure").Optional().Nillable().Values("REFUSED", "UNREACHABLE", "INTERRUPTED", "EXPIRED").
			Annotations(describe.Enum("Raison du dernier échec. Nulle sans échec.", map[string]string{
				"REFUSED":     "Le serveur de courriel a refusé le message.",
				"UNREACHABLE": "Le serveur de courriel n’a pas répondu.",
				"INTERRUPTED": "La connexion a été coupée pendant l’envoi.",
				"EXPIRED":     "Le message n’avait plus d’objet avant d’avoir pu partir.",
			})),
		field.Time("sent_at").Optional().Nillable().
			Annotations(describe.Fr("Date d’acceptation par le serveur de courriel. Nulle avant elle.")),
		field.String("message_id").Optional().Nillable().MaxLen(200).Unique().
			Comment("Of the last attempt; each attempt has its own, so that none can arrive twice.").
			Annotations(private),
		field.String("recipient").NotEmpty().MaxLen(254).Immutable().Sensitive().Annotations(private),
		field.String("recipient_key").NotEmpty().MaxLen(254).Immutable().Sensitive().Annotations(private),
		field.JSON("params", map[string]string{}).Immutable().
			Comment("The ids of what the message is about; never a secret or an address.").
			Annotations(private),
		field.String("account_id").Optional().Nillable().MaxLen(40).
			Comment("Null while the recipient has no account.").Annotations(private),
	}
}

// Edges of EmailLog.
func (EmailLog) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("account", Account.Type).Unique().Field("account_id").
			Annotations(private, entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of EmailLog.
func (EmailLog) Indexes() []ent.Index {
	return []ent.Index{index.Fields("account_id", "created_at", "id"), index.Fields("recipient_key"), index.Fields("state", "id"), index.Fields("kind")}
}

// Policy of EmailLog.
func (EmailLog) Policy() ent.Policy { return rule.EmailLog() }

// Annotations of EmailLog.
func (EmailLog) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Message envoyé, ou à envoyer. Visible de son destinataire et des organisateurs ; son texte n’est pas conservé."),
	}
}
