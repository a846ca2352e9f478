package personaldata

import "time"

// The codes of the rules, as the reports and the statistics name them.
const (
	RefusedMembership = "REFUSED_MEMBERSHIP"
	AuditEntries      = "AUDIT_ENTRY"
	EmailLogs         = "EMAIL_LOG"
	Sessions          = "SESSION"
	SignIns           = "SIGN_IN"
	Invitations       = "INVITATION"
	AccessTokens      = "ACCESS_TOKEN"
	InactiveAccount   = "INACTIVE_ACCOUNT"
	InactiveCandidate = "INACTIVE_CANDIDATE"

	// AccountDeletion is no rule of retention: it is what the statistics call a
	// deletion that the person asked for.
	AccountDeletion = "ACCOUNT_DELETION"
)

// Rule says how long some data is kept. Periods are counted in civil days of Paris,
// from the day of the event; what a short month lacks is given on the next day.
type Rule struct {
	Code   string
	Label  string // French: what goes, and when
	Source string // French: who asks for it

	keep period
	// machine marks what the clock of the machine has dated and not that of the
	// platform: those rows go only when both clocks say so.
	machine bool
}

// noticeDays is how long before a purge people are told: « people are told two weeks
// before » (shared/programme.md).
const noticeDays = 14

// unreachableLabel is what becomes of those who cannot be told: see maxRefusals.
const unreachableLabel = "Tant que ce message n’est pas parti, rien n’est supprimé ; s’il échoue, un autre part le lendemain. Après trois échecs sur deux semaines au moins, alors que d’autres messages partent, l’adresse est tenue pour morte : ses données ne sont pas gardées pour toujours."

// The sources of the rules.
const (
	cnil      = "CNIL, rappelé par les règles du programme"
	programme = "règles de la plateforme, au regard de la finalité (RGPD, article 5)"
)

// rules is the whole of what the platform forgets by itself. Nothing else is purged,
// and nothing of anybody is kept without a rule here or an account that is in use.
//
// Activity is a visit (accounts.last_seen_at), a sign-up, a webinar that one had a
// seat in, or the use of an access token, whichever is the latest.
//
// People come last: rows that are due by themselves are counted as such, and a dry run
// lists what a real one removes.
var rules = [...]Rule{
	{
		Code: RefusedMembership, Source: cnil, keep: period{months: 3},
		Label: "Participations refusées : trois mois après la décision, le temps de l’expliquer.",
	},
	{
		Code: AuditEntries, Source: programme, keep: period{months: 12}, machine: true,
		Label: "Journal des actions : un an.",
	},
	{
		Code: EmailLogs, Source: programme, keep: period{months: 6},
		Label: "Traces des messages envoyés : six mois. Celle d’une annonce de suppression, tant que la suppression en dépend.",
	},
	{
		Code: Sessions, Source: programme, keep: period{days: 1},
		Label: "Sessions expirées : le lendemain.",
	},
	{
		Code: SignIns, Source: programme, keep: period{days: 1},
		Label: "Demandes de connexion utilisées ou expirées : le lendemain.",
	},
	{
		Code: Invitations, Source: programme, keep: period{months: 3},
		Label: "Invitations : trois mois après leur terme ou leur retrait.",
	},
	{
		Code: AccessTokens, Source: programme, keep: period{months: 3},
		Label: "Jetons d’accès : trois mois après leur terme ou leur révocation.",
	},
	{
		Code: InactiveAccount, Source: cnil, keep: period{months: 24},
		Label: "Comptes sans activité : deux ans après la dernière, et deux semaines au moins après le départ du message qui en prévient la personne. " + unreachableLabel + " Jamais le dernier administrateur.",
	},
	{
		Code: InactiveCandidate, Source: cnil, keep: period{months: 24},
		Label: "Personnes inscrites sans compte : deux ans après leur dernier webinaire, et deux semaines au moins après le départ du message qui les en prévient. " + unreachableLabel,
	},
}

// Rules returns the rules, in the order in which they run.
func Rules() []Rule { return append([]Rule(nil), rules[:]...) }

// ruleOf returns the rule of a code of this package.
func ruleOf(code string) Rule {
	for _, r := range rules {
		if r.Code == code {
			return r
		}
	}
	panic("personaldata: no rule " + code)
}

// Goes returns the civil day, in Paris, on which what dates from t goes by a rule.
func (r Rule) Goes(t time.Time) time.Time { return r.keep.after(t) }
