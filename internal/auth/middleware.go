package auth

import (
	"context"
	"errors"
	"net/http"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// errSuspended is what a suspended person gets for a session or a token.
var errSuspended = fault.New(fault.Forbidden,
	"Votre compte est suspendu : il ne permet ni de se connecter ni d’employer un jeton d’accès. Adressez-vous à l’équipe du programme.")

// Middleware puts the viewer in the context: of the access token of the request,
// and then its cookie is ignored, or of its session. Without either, or with a cookie
// that is no longer good, the request goes on for a visitor.
//
// It refuses a token that is not good (401 UNAUTHENTICATED) and whoever is suspended
// (403 FORBIDDEN), whose session ends there; it answers 503 when the database cannot
// tell who is asking. What depends on a person is kept out of caches.
func (a *Auth) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Cookie")
		w.Header().Add("Vary", "Authorization")
		ctx, err := a.identify(w, r)
		if err != nil {
			a.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// identify returns the context of a request with its viewer.
func (a *Auth) identify(w http.ResponseWriter, r *http.Request) (context.Context, error) {
	if token, given := bearer(r.Header); given {
		private(w)
		who, err := a.byToken(r.Context(), token)
		if err != nil {
			return nil, err
		}
		ctx := context.WithValue(r.Context(), visitKey{}, &visit{byToken: true, viewer: who})
		return viewer.NewContext(ctx, who), nil
	}
	ctx, v, err := a.begin(w, r)
	if err != nil {
		return nil, err
	}
	if err := a.bySession(ctx, v); err != nil {
		return nil, err
	}
	if v.viewer.IsSignedIn() {
		private(w)
	}
	return viewer.NewContext(ctx, v.viewer), nil
}

// bySession makes the viewer of a visit the account that its session is signed in
// by, if any.
func (a *Auth) bySession(ctx context.Context, v *visit) error {
	if v.row == nil || v.row.AccountID == nil {
		return nil
	}
	p, err := a.person(ctx, *v.row.AccountID)
	switch {
	case ent.IsNotFound(err): // deleted since the session was read, which went with it
		v.row = nil
		return nil
	case err != nil:
		return err
	case p.Status == account.StatusSUSPENDED:
		return errors.Join(errSuspended, a.end(ctx, v))
	case !a.Clock.Now().Before(v.row.CreatedAt.Add(p.lifetime())):
		// expires_at says so too, unless the person has been given a role since.
		return a.end(ctx, v)
	}
	v.viewer = p.viewer(ctx)
	v.viewer.SessionID = v.row.ID
	a.noteSession(ctx, v.row, p)
	return nil
}

// refuse answers a request that is not let through.
func (a *Auth) refuse(w http.ResponseWriter, r *http.Request, err error) {
	private(w)
	f, status := fault.As(err), http.StatusForbidden
	switch {
	case f == nil:
		a.Log.ErrorContext(r.Context(), "cannot tell who is asking",
			"request_id", requestid.FromContext(r.Context()), "error", err.Error())
		f, status = errAway, http.StatusServiceUnavailable
	case f.Code == fault.Unauthenticated:
		w.Header().Set("WWW-Authenticate", `Bearer realm="eig", error="invalid_token"`)
		status = http.StatusUnauthorized
	}
	a.Refuse(w, r, status, f)
}

var errAway = fault.New(fault.Internal, "Le service est momentanément indisponible. Réessayez dans un instant.")
