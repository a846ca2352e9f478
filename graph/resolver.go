// Package graph is the API, and only the API: it reads the arguments, calls one
// service or one ent query, and presents what comes back.
package graph

import (
	"context"
	"log/slog"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// Resolver answers the fields of the API from the services.
type Resolver struct {
	// Client reads, as the viewer of each request.
	Client       *ent.Client
	Catalogue    *catalogue.Service
	Enrolment    *enrolment.Service
	Search       *search.Index
	People       *account.Service
	PersonalData *personaldata.Service
	Mail         *mail.Outbox
	Sessions     Sessions
	// Rates limits how often the mutations run; nil lets all through.
	Rates *ratelimit.Limiter
	// Log receives the internal errors, which are never shown.
	Log *slog.Logger
}

// Sessions are the sessions of browsers, as package auth keeps them.
type Sessions interface {
	// Browser returns the secret of the session of this browser, opening one when
	// there is none.
	Browser(ctx context.Context) (string, error)
	// Enter signs this browser in, and Leave ends its session.
	Enter(ctx context.Context, who *ent.Account, by session.Method) error
	Leave(ctx context.Context) error
	// Current returns who is asking as of now: after Enter, who has just signed in.
	Current(ctx context.Context) viewer.Viewer
	// Option returns how to sign in at the OpenID provider; ok is false without one.
	Option() (label, url string, ok bool)
}

// validForMinutes is how long a link and a code work, from the moment the mail leaves.
const validForMinutes = 10

// orNull turns "not found" into the null of an optional field: what the viewer may
// not see does not exist.
func orNull[T any](v *T, err error) (*T, error) {
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return v, err
}

// pointers gives gqlgen the elements as it wants them.
func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// orEmpty is the text that an optional argument points to.
func orEmpty(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}
