// Package auth says who is asking. It turns the cookie or the access token of a
// request into the viewer that the policies read, opens and ends the sessions of
// browsers, and signs people in by OpenID Connect.
//
// A session is a row of the database behind a random cookie, of which the row holds
// the SHA-256 only. Cookies are made by scs, which never learns who is signed in:
// that, and how long a session lasts, is in the columns of the row.
package auth

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/alexedwards/scs/v2"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// How long a session lasts. Those who run the programme see personal data: theirs
// ends with the day.
const (
	lifetime          = 14 * 24 * time.Hour
	organiserLifetime = 12 * time.Hour
	idle              = 3 * 24 * time.Hour
	// anonymous is for a browser that asked for a link, or went to its provider.
	anonymous = time.Hour
)

// Options are what an Auth needs.
type Options struct {
	DB  *database.DB
	Log *slog.Logger
	// Clock dates the rows and judges their end; the real time when zero.
	Clock clock.Clock
	// BaseURL is the public address of the site. With https the cookie is Secure.
	BaseURL string
	// Refuse answers a request that is not let through, in the form of the API.
	Refuse func(w http.ResponseWriter, r *http.Request, status int, err *fault.Error)
	// OIDC is the OpenID provider.
	OIDC OIDC
	// SignIn returns the account of an identity that the provider has proved. Its
	// faults: Forbidden for a suspended account, Conflict when the account of this
	// address is bound to another identity, BadInput for an address that no mail
	// can be sent to.
	SignIn func(ctx context.Context, id Identity) (*ent.Account, error)
}

// OIDC is the configuration of an OpenID provider. Without an Issuer there is none.
type OIDC struct {
	Issuer, ClientID, ClientSecret string
	// Label is how people know the provider: ProConnect.
	Label string
	// TrustEmail takes the addresses of a provider that does not say whether it has
	// verified them. One that says it has not is never believed.
	TrustEmail bool
}

// Identity is what the OpenID provider said of a person.
type Identity struct {
	// Issuer and Subject name the person for ever.
	Issuer, Subject string
	// Email was verified by the issuer.
	Email string
	// Name is empty when the issuer does not tell it.
	Name string
}

// Auth knows who is asking. Make it with New.
type Auth struct {
	Options
	sessions *scs.SessionManager
	provider *provider
	// noting are the sessions and tokens whose activity is being written.
	noting sync.Map
	// patience bounds what a request waits for that note.
	patience time.Duration
}

// New returns an Auth. It asks nothing of anybody yet: an OpenID provider that is
// away does not keep the platform from starting.
func New(o Options) *Auth {
	o.BaseURL = strings.TrimRight(o.BaseURL, "/")
	a := &Auth{Options: o, patience: 250 * time.Millisecond}
	a.sessions = scs.New()
	a.sessions.Store = store{a}
	a.sessions.HashTokenInStore = true
	a.sessions.Lifetime = anonymous
	a.sessions.Cookie.Name = "eig"
	if strings.HasPrefix(o.BaseURL, "https://") {
		// Browsers take such a cookie from this very host over https only, so that no
		// neighbour can plant one.
		a.sessions.Cookie.Name = "__Host-eig"
		a.sessions.Cookie.Secure = true
	}
	a.provider = newProvider(o.OIDC, o.BaseURL+callbackPath)
	return a
}

// Option returns how to sign in by OpenID Connect: the name of the provider and the
// path to open. ok is false when there is none.
func (a *Auth) Option() (label, url string, ok bool) {
	if a.OIDC.Issuer == "" {
		return "", "", false
	}
	return a.OIDC.Label, startPath, true
}
