package personaldata

import "fmt"

// labels are what people read for the values of the enums, by table and column.
var labels = map[string]map[string]string{
	"accounts.status": {"ACTIVE": "actif", "SUSPENDED": "suspendu"},
	"audit_entries.actor_kind": {
		"VISITOR": "visiteur", "ACCOUNT": "personne connectée", "TOKEN": "script, par un jeton d’accès", "SYSTEM": "plateforme",
	},
	"audit_entries.action": {"CREATE": "création", "UPDATE": "modification", "DELETE": "suppression"},
	"email_logs.kind": {
		"SIGN_IN": "connexion", "CHANGE_EMAIL": "changement d’adresse", "EMAIL_CHANGED": "adresse changée",
		"INVITATION": "invitation", "MEMBERSHIP_VERIFIED": "participation vérifiée",
		"MEMBERSHIP_REFUSED": "participation refusée", "ACCOUNT_SUSPENDED": "compte suspendu",
		"ACCOUNT_REINSTATED": "compte rétabli", "ACCOUNT_DELETED": "compte supprimé",
		"PURGE_NOTICE": "suppression prochaine des données",
	},
	"email_logs.state": {"QUEUED": "en attente", "SENDING": "en cours d’envoi", "SENT": "envoyé", "FAILED": "abandonné"},
	"email_logs.failure": {
		"REFUSED": "refusé par le serveur de courriel", "UNREACHABLE": "serveur de courriel injoignable",
		"INTERRUPTED": "envoi interrompu", "EXPIRED": "devenu sans objet",
	},
	"memberships.status":   {"PENDING": "à vérifier", "VERIFIED": "vérifiée", "REFUSED": "refusée"},
	"registrations.status": {"CONFIRMED": "confirmée", "CANCELLED": "annulée"},
	"sessions.method": {
		"NONE": "pas encore de connexion", "EMAIL": "lien ou code reçu par courriel", "OPENID_CONNECT": "fournisseur d’identité",
	},
	"sign_ins.purpose":   {"SIGN_IN": "connexion", "CHANGE_EMAIL": "changement d’adresse"},
	"testimonies.status": {"DRAFT": "brouillon", "PUBLISHED": "publié", "WITHDRAWN": "retiré"},
}

// roleLabels are what people read for a role.
var roleLabels = map[string]string{
	"ALUMNUS": "ancien EIG", "MENTOR": "mentor", "ORGANISER": "organisateur", "ADMIN": "administrateur",
}

// labelled returns a value of an enum with its label. Without one, people read the
// value itself: a test finds those.
func labelled[T fmt.Stringer](column string, value T) any {
	if label, ok := labels[column][value.String()]; ok {
		return code{value.String(), label}
	}
	return value.String()
}

// maybeLabelled is labelled for what may be null.
func maybeLabelled[T fmt.Stringer](column string, value *T) any {
	if value == nil {
		return nil
	}
	return labelled(column, *value)
}

func role(r string) any {
	if label, ok := roleLabels[r]; ok {
		return code{r, label}
	}
	return r
}

func roles(list []string) any {
	out := make([]any, len(list))
	for i, r := range list {
		out[i] = role(r)
	}
	return out
}
