package auth

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// visit is what one request knows of the browser that sent it. The data of scs, in
// the same context, goes with it.
type visit struct {
	mu sync.Mutex
	w  http.ResponseWriter
	// row is the session, nil when there is none.
	row *ent.Session
	// byToken is true for a request with an access token, which has no session.
	byToken bool
	// viewer is who is asking, as of now: signing in and out changes it.
	viewer viewer.Viewer
	device string

	// What the store writes with the next commit.
	account  *string
	method   session.Method
	rotating bool // into a new row
	once     bool // only if nobody has written the session since it was read
}

type visitKey struct{}

// errOutside is a mistake of the wiring: the handler is not behind Middleware.
var errOutside = errors.New("auth: this request has no session: is it behind Middleware?")

// begin returns the context of a request with its session, which is an empty one
// for an unknown or expired cookie. A request that has begun already is left as it
// is.
func (a *Auth) begin(w http.ResponseWriter, r *http.Request) (context.Context, *visit, error) {
	if v, ok := r.Context().Value(visitKey{}).(*visit); ok && !v.byToken {
		return r.Context(), v, nil
	}
	v := &visit{w: w, device: device(r.UserAgent()), viewer: nobody(r.Context())}
	ctx := context.WithValue(r.Context(), visitKey{}, v)
	var token string
	if c, err := r.Cookie(a.sessions.Cookie.Name); err == nil && len(c.Value) == tokenLength {
		token = c.Value
	}
	ctx, err := a.sessions.Load(ctx, token)
	return ctx, v, err
}

// tokenLength is the length of the tokens of scs: 32 bytes in base64. Nothing else
// can be one, and is not looked for.
const tokenLength = 43

// nobody is the viewer of a request before anybody is known.
func nobody(ctx context.Context) viewer.Viewer {
	return viewer.Viewer{}.InRequest(requestid.FromContext(ctx))
}

// current returns the visit of a request that may open or end a session.
func current(ctx context.Context) (*visit, error) {
	v, ok := ctx.Value(visitKey{}).(*visit)
	switch {
	case !ok:
		return nil, errOutside
	case v.byToken:
		return nil, fault.New(fault.Forbidden, "Un jeton d’accès ne fait que lire : il n’ouvre ni ne ferme de session.")
	}
	return v, nil
}

// Current returns who is asking as of now. After Enter it is the account that has
// just signed in, whereas the viewer of the context still is the visitor who asked.
func (a *Auth) Current(ctx context.Context) viewer.Viewer {
	v, ok := ctx.Value(visitKey{}).(*visit)
	if !ok {
		return viewer.FromContext(ctx)
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.viewer
}

// save writes the session and gives the browser its cookie.
func (a *Auth) save(ctx context.Context, v *visit) error {
	token, end, err := a.sessions.Commit(ctx)
	if err != nil {
		return err
	}
	a.forgetCookie(v)
	a.sessions.WriteSessionCookie(ctx, v.w, token, end)
	private(v.w)
	return nil
}

// clear takes its cookie from the browser.
func (a *Auth) clear(ctx context.Context, v *visit) {
	a.forgetCookie(v)
	a.sessions.WriteSessionCookie(ctx, v.w, "", noTime)
	private(v.w)
}

// forgetCookie drops the cookie that an earlier step of the same request set: a
// browser keeps the last one, a person who debugs should not have to know.
func (a *Auth) forgetCookie(v *visit) {
	kept := v.w.Header().Values("Set-Cookie")[:0:0]
	for _, c := range v.w.Header().Values("Set-Cookie") {
		if !strings.HasPrefix(c, a.sessions.Cookie.Name+"=") {
			kept = append(kept, c)
		}
	}
	v.w.Header().Del("Set-Cookie")
	for _, c := range kept {
		v.w.Header().Add("Set-Cookie", c)
	}
}

// private keeps an answer out of every cache: it depends on a person.
func private(w http.ResponseWriter) { w.Header().Set("Cache-Control", "no-store") }
