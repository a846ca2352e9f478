// Package viewer says on whose behalf the current code runs. The privacy
// policies of ent/rule read it; nothing else decides who may see or write a row.
package viewer

import "context"

// A Role is a right that an account holds.
type Role string

// The roles, as stored in Account.roles.
const (
	Organiser Role = "ORGANISER"
	Admin     Role = "ADMIN"
)

// Viewer is who is asking. Its zero value is an anonymous visitor.
type Viewer struct {
	// AccountID is empty for a visitor who is not signed in.
	AccountID string
	// CandidateID is the candidate bound to the account by its verified e-mail.
	CandidateID string
	roles       map[Role]bool
	system      bool
}

// SignedIn returns the viewer of an account with the given roles.
func SignedIn(accountID, candidateID string, roles ...Role) Viewer {
	v := Viewer{AccountID: accountID, CandidateID: candidateID, roles: make(map[Role]bool, len(roles))}
	for _, r := range roles {
		v.roles[r] = true
	}
	return v
}

// System returns the viewer of the platform's own work: seeding, indexing,
// migrations, and the writes of a service after it has checked its rules. It
// must never be derived from a request.
func System() Viewer { return Viewer{system: true} }

// IsSystem reports whether this is the platform itself.
func (v Viewer) IsSystem() bool { return v.system }

// IsOrganiser reports whether the viewer runs the programme; an admin does too.
func (v Viewer) IsOrganiser() bool { return v.roles[Organiser] || v.roles[Admin] }

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
