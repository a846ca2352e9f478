package auth

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/oauth2"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

const (
	startPath    = "/auth/oidc"
	callbackPath = "/auth/oidc/callback"
)

// The codes that /connexion?erreur=CODE explains to the person.
const (
	codeUnreachable = "fournisseur-injoignable"
	codeCancelled   = "annulee"
	codeInvalid     = "reponse-invalide"
	codeUnverified  = "adresse-non-verifiee"
	codeSuspended   = "compte-suspendu"
	codeOther       = "identite-differente"
	codeExpired     = "session-expiree"
	codeAway        = "service-indisponible"
)

// failure is a sign-in that did not come about: the code for the person and, for the
// log, a reason that names nobody.
type failure struct {
	code, reason string
	err          error // whose words may be logged; nil for one that may quote the provider
}

// Error implements error.
func (f *failure) Error() string { return f.code + ": " + f.reason }

// flow is one sign-in under way, kept in the session of the browser between its
// start and its end.
type flow struct {
	State, Nonce, Verifier string
	ReturnTo               string
	Started                time.Time
}

// StartOIDC sends the browser to the OpenID provider: GET /auth/oidc?retour=PATH. It
// needs no Middleware before it.
func (a *Auth) StartOIDC(w http.ResponseWriter, r *http.Request) {
	private(w)
	if !a.offers(w, r) {
		return
	}
	ctx, v, err := a.begin(w, r)
	if err != nil {
		a.fail(w, r, &failure{codeAway, "reading the session", err})
		return
	}
	provider, bad := a.provider.discover(ctx)
	if bad != nil {
		a.fail(w, r, bad)
		return
	}
	f := flow{
		State: secret.New(), Nonce: secret.New(), Verifier: oauth2.GenerateVerifier(),
		ReturnTo: returnPath(r.URL.Query().Get("retour")), Started: time.Now().UTC(),
	}
	if bad := a.keep(ctx, v, f); bad != nil {
		a.fail(w, r, bad)
		return
	}
	http.Redirect(w, r, provider.authURL(f), http.StatusSeeOther)
}

// keep writes a flow in the session of the browser. The last one started is the one
// that can end.
func (a *Auth) keep(ctx context.Context, v *visit, f flow) *failure {
	data, err := json.Marshal(f)
	if err != nil {
		panic(err) // impossible: strings and a date
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.row == nil || v.row.AccountID == nil {
		a.prepare(ctx, v)
	}
	a.sessions.Put(ctx, flowKey, string(data))
	switch err := a.save(ctx, v); {
	case errors.Is(err, errGone):
		return &failure{codeExpired, "the session was closed meanwhile", nil}
	case err != nil:
		return &failure{codeAway, "writing the session", err}
	}
	return nil
}

// FinishOIDC is where the provider sends the browser back: GET /auth/oidc/callback.
// It signs the person in and goes to the page where they began, or to
// /connexion?erreur=CODE. It needs no Middleware before it.
func (a *Auth) FinishOIDC(w http.ResponseWriter, r *http.Request) {
	private(w)
	if !a.offers(w, r) {
		return
	}
	ctx, v, err := a.begin(w, r)
	if err != nil {
		a.fail(w, r, &failure{codeAway, "reading the session", err})
		return
	}
	ctx = viewer.NewContext(ctx, nobody(ctx))
	q := r.URL.Query()
	f, bad := a.take(ctx, v, q.Get("state"))
	if bad == nil {
		bad = a.finish(ctx, f, q)
	}
	if bad != nil {
		a.fail(w, r, bad)
		return
	}
	http.Redirect(w, r, f.ReturnTo, http.StatusSeeOther)
}

// take returns the flow of this browser whose state came back, once: it is out of the
// session before anything is asked of the provider, and of two requests with the same
// state one finds it there.
func (a *Auth) take(ctx context.Context, v *visit, state string) (flow, *failure) {
	v.mu.Lock()
	defer v.mu.Unlock()
	var f flow
	err := json.Unmarshal([]byte(a.sessions.GetString(ctx, flowKey)), &f)
	if err != nil || f.State == "" || subtle.ConstantTimeCompare([]byte(f.State), []byte(state)) != 1 {
		// What another site may send through this browser must not end a sign-in.
		return flow{}, &failure{codeExpired, "no sign-in of this browser has this state", nil}
	}
	a.sessions.Remove(ctx, flowKey)
	v.once = true
	_, _, err = a.sessions.Commit(ctx)
	v.once = false
	switch {
	case errors.Is(err, errGone):
		return flow{}, &failure{codeExpired, "the state was used already", nil}
	case err != nil:
		return flow{}, &failure{codeAway, "writing the session", err}
	case time.Since(f.Started) > anonymous:
		return flow{}, &failure{codeExpired, "the sign-in was begun too long ago", nil}
	}
	return f, nil
}

// finish makes an open session of what the provider answered.
func (a *Auth) finish(ctx context.Context, f flow, q url.Values) *failure {
	if code := q.Get("error"); code != "" {
		return refusal(code)
	}
	id, bad := a.provider.identity(ctx, f, q)
	if bad != nil {
		return bad
	}
	who, err := a.SignIn(ctx, id)
	if err == nil {
		err = a.Enter(ctx, who, session.MethodOPENID_CONNECT)
	}
	switch {
	case err == nil:
		return nil
	case fault.Is(err, fault.Forbidden):
		return &failure{codeSuspended, "the account is suspended", nil}
	case fault.Is(err, fault.Conflict):
		return &failure{codeOther, "the account is bound to another identity", nil}
	case fault.Is(err, fault.BadInput):
		return &failure{codeUnverified, "the address is not one that mail can be sent to", nil}
	case ent.IsNotFound(err):
		return &failure{codeAway, "the account was deleted meanwhile", nil}
	default:
		return &failure{codeAway, "signing in", err}
	}
}

// offers answers 404 when there is no provider, and 405 to what is not a navigation:
// HEAD, which GET routes take too, must not spend anything.
func (a *Auth) offers(w http.ResponseWriter, r *http.Request) bool {
	switch {
	case a.OIDC.Issuer == "":
		http.NotFound(w, r)
	case r.Method != http.MethodGet:
		w.Header().Set("Allow", http.MethodGet)
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
	default:
		return true
	}
	return false
}

// fail sends the person back to the page of sign-in with a code, and nothing else:
// the reason is in the log.
func (a *Auth) fail(w http.ResponseWriter, r *http.Request, f *failure) {
	level, attrs := slog.LevelWarn, []slog.Attr{
		slog.String("request_id", requestid.FromContext(r.Context())),
		slog.String("code", f.code), slog.String("reason", f.reason),
	}
	if f.err != nil {
		attrs = append(attrs, slog.String("error", f.err.Error()))
	}
	switch f.code {
	case codeAway:
		level = slog.LevelError
	case codeCancelled, codeExpired:
		level = slog.LevelInfo // people do that
	}
	a.Log.LogAttrs(r.Context(), level, "no sign-in by OpenID Connect", attrs...)
	http.Redirect(w, r, "/connexion?erreur="+f.code, http.StatusSeeOther)
}
