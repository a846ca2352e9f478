package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/entrepreneur-interet-general/eig/ent/describe"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
)

// AuditEntry says who did what to which object, when, in which request. Rows are
// added by the hook of package audit and never changed. No foreign keys: what an
// entry tells of may be gone.
type AuditEntry struct{ ent.Schema }

// Mixin of AuditEntry.
func (AuditEntry) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: pid.AuditEntry}}
}

// Fields of AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().Default(now).
			Annotations(entgql.OrderField("CREATED_AT"), describe.Fr("Date de l’action.")),
		field.Enum("actor_kind").Values("VISITOR", "ACCOUNT", "TOKEN", "SYSTEM").Immutable().
			Annotations(describe.Enum("Nature de l’auteur d’une action.", map[string]string{
				"VISITOR": "Une personne non connectée.",
				"ACCOUNT": "Une personne connectée.",
				"TOKEN":   "Un script, par un jeton d’accès.",
				"SYSTEM":  "La plateforme elle-même : une commande ou une tâche.",
			})),
		field.String("actor_id").Optional().Nillable().MaxLen(40).Immutable().
			Annotations(describe.Fr("Identifiant du compte, même disparu. Nul pour un visiteur et pour la plateforme.")),
		field.String("token_id").Optional().Nillable().MaxLen(40).Immutable().
			Annotations(describe.Fr("Identifiant du jeton d’accès. Nul sans jeton.")),
		field.String("request_id").Optional().Nillable().MaxLen(64).Immutable().
			Annotations(describe.Fr("Numéro de la requête, tel que dans les journaux. Nul pour une commande ou une tâche.")),
		field.Enum("action").Values("CREATE", "UPDATE", "DELETE").Immutable().
			Annotations(describe.Enum("Nature d’une action.", map[string]string{
				"CREATE": "Création.", "UPDATE": "Modification.", "DELETE": "Suppression.",
			})),
		field.String("object_type").NotEmpty().MaxLen(40).Immutable().
			Annotations(describe.Fr("Type de l’objet, par exemple « Account ».")),
		field.String("object_id").NotEmpty().MaxLen(40).Immutable().
			Annotations(describe.Fr("Identifiant de l’objet, même disparu.")),
		field.Strings("fields").Immutable().
			Annotations(describe.Fr("Noms des champs modifiés ; jamais leurs valeurs. Liste vide pour une suppression.")),
	}
}

// Indexes of AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at", "id"), index.Fields("object_id", "id"), index.Fields("actor_id", "id")}
}

// Policy of AuditEntry.
func (AuditEntry) Policy() ent.Policy { return rule.AuditEntry() }

// Annotations of AuditEntry.
func (AuditEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(), unfilterable,
		describe.Fr("Ligne du journal des actions. Visible des administrateurs ; jamais modifiée."),
	}
}
