// Package viewer says on whose behalf the current code runs. The privacy
// policies of ent/rule read it; nothing else decides who may see or write a row.
package viewer

import (
	"context"
	"slices"
)

// A Role is a right that an account holds. Everyone who can sign in is a
// candidate: that is no role.
type Role string

// The roles. Organiser and Admin are stored in Account.roles; Alumnus follows from
// a verified membership, Mentor from the administrations that an account mentors.
const (
	Alumnus   Role = "ALUMNUS"
	Mentor    Role = "MENTOR"
	Organiser Role = "ORGANISER"
	Admin     Role = "ADMIN"
)

// Roles are all the roles, from the least to the most powerful.
var Roles = []Role{Alumnus, Mentor, Organiser, Admin}

// A Scope is what an access token may be used for. It only narrows what its account
// may do.
type Scope string

// The scopes. All of them read: nothing is written with a token.
const (
	PublicRead        Scope = "public:read"
	AccountRead       Scope = "account:read"
	CatalogueRead     Scope = "catalogue:read"
	RegistrationsRead Scope = "registrations:read"
	PeopleRead        Scope = "people:read"
	AuditRead         Scope = "audit:read"
)

// Scopes are all the scopes.
var Scopes = []Scope{PublicRead, AccountRead, CatalogueRead, RegistrationsRead, PeopleRead, AuditRead}

// Viewer is who is asking. Its zero value is an anonymous visitor.
type Viewer struct {
	// AccountID is empty for a visitor who is not signed in.
	AccountID string
	// CandidateID is the candidate bound to the account by its verified e-mail.
	CandidateID string
	// SessionID is the session that this browser is signed in by; empty otherwise.
	SessionID string
	// TokenID is the access token that the request carries; empty for a session.
	TokenID string
	// RequestID ties what is written to the log lines of the request.
	RequestID string
	// Administrations are those that the account mentors.
	Administrations []string

	roles  map[Role]bool
	scopes []Scope
	system bool
}

// SignedIn returns the viewer of an account with the given roles.
func SignedIn(accountID, candidateID string, roles ...Role) Viewer {
	v := Viewer{AccountID: accountID, CandidateID: candidateID, roles: make(map[Role]bool, len(roles))}
	for _, r := range roles {
		v.roles[r] = true
	}
	return v
}

// Mentoring returns the same viewer as a mentor of the given administrations.
func (v Viewer) Mentoring(administrations ...string) Viewer {
	v.Administrations = administrations
	return v
}

// ByToken returns the same viewer, narrowed to the scopes of an access token.
func (v Viewer) ByToken(tokenID string, scopes ...Scope) Viewer {
	v.TokenID, v.scopes = tokenID, scopes
	return v
}

// InRequest returns the same viewer within a request.
func (v Viewer) InRequest(id string) Viewer {
	v.RequestID = id
	return v
}

// System returns the viewer of the platform's own work: seeding, indexing,
// migrations and commands. It must never be derived from a request; a service that
// has checked its rules uses Elevate.
func System() Viewer { return Viewer{system: true} }

// Elevate returns a context in which the policies let everything through, for the
// writes of a service that has checked its rules. Who asked is kept, for the audit.
func Elevate(ctx context.Context) context.Context {
	v := FromContext(ctx)
	v.system = true
	return NewContext(ctx, v)
}

// IsSystem reports whether this is the platform itself.
func (v Viewer) IsSystem() bool { return v.system }

// IsSignedIn reports whether the viewer is an account, by a session or a token.
func (v Viewer) IsSignedIn() bool { return v.AccountID != "" }

// Has reports whether the account holds a role. An admin is an organiser too.
func (v Viewer) Has(r Role) bool {
	switch r {
	case Organiser:
		return v.roles[Organiser] || v.roles[Admin]
	case Mentor:
		return len(v.Administrations) > 0
	default:
		return v.roles[r]
	}
}

// Roles returns the roles that the account was given, from the least to the most
// powerful, without those that they include.
func (v Viewer) Roles() []Role {
	given := []Role{}
	for _, r := range Roles {
		if r == Mentor && v.Has(Mentor) || r != Mentor && v.roles[r] {
			given = append(given, r)
		}
	}
	return given
}

// IsOrganiser reports whether the viewer runs the programme; an admin does too.
func (v Viewer) IsOrganiser() bool { return v.Has(Organiser) }

// May reports whether the request may be used for a scope: all of them by a
// session, those of the token by a token.
func (v Viewer) May(s Scope) bool { return v.TokenID == "" || slices.Contains(v.scopes, s) }

type key struct{}

// NewContext returns a context in which FromContext answers v.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// FromContext returns the viewer of ctx, anonymous when nobody set one.
func FromContext(ctx context.Context) Viewer {
	v, _ := ctx.Value(key{}).(Viewer)
	return v
}
