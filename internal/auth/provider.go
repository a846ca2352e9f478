package auth

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

const (
	// providerPatience bounds each conversation with the provider: the person waits.
	providerPatience = 5 * time.Second
	// failureKept is how long a provider that did not answer is not asked again.
	failureKept = 2 * time.Second
	// maxProviderAnswer bounds what is read of an answer.
	maxProviderAnswer = 1 << 20
)

// provider is the OpenID provider, found by its discovery document at first use.
type provider struct {
	cfg      OIDC
	redirect string
	client   *http.Client
	patience time.Duration

	mu     sync.Mutex
	found  *relyingParty
	failed *failure
	retry  time.Time
}

func newProvider(cfg OIDC, redirect string) *provider {
	return &provider{
		cfg: cfg, redirect: redirect, patience: providerPatience,
		client: &http.Client{Transport: guarded{http.DefaultTransport}, Timeout: providerPatience},
	}
}

// relyingParty is how to talk to the provider that was found.
type relyingParty struct {
	*oidc.Provider
	oauth    oauth2.Config
	verifier *oidc.IDTokenVerifier
}

// authURL is where the person proves who they are.
func (p *relyingParty) authURL(f flow) string {
	return p.oauth.AuthCodeURL(f.State, oidc.Nonce(f.Nonce), oauth2.S256ChallengeOption(f.Verifier))
}

// discover returns the provider, which is asked for its addresses once. One that is
// away is asked again a little later: many people at its door must not wait for it
// one after the other.
func (p *provider) discover(ctx context.Context) (*relyingParty, *failure) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found != nil {
		return p.found, nil
	}
	if time.Now().Before(p.retry) {
		return nil, p.failed
	}
	// The answer serves everyone: who asked first may leave.
	ctx, cancel := context.WithTimeout(p.with(context.WithoutCancel(ctx)), p.patience)
	defer cancel()
	found, err := oidc.NewProvider(ctx, p.cfg.Issuer)
	if err != nil {
		p.failed = undiscovered(err)
		p.retry = time.Now().Add(min(failureKept, p.patience))
		return nil, p.failed
	}
	p.found, p.failed = p.party(found), nil
	return p.found, nil
}

// party reads what the discovery document says beyond the addresses.
func (p *provider) party(found *oidc.Provider) *relyingParty {
	var meta struct {
		Scopes  []string `json:"scopes_supported"`
		Methods []string `json:"token_endpoint_auth_methods_supported"`
	}
	_ = found.Claims(&meta) // both are optional
	scopes := []string{oidc.ScopeOpenID, oidc.ScopeEmail}
	for _, s := range []string{oidc.ScopeProfile, "given_name", "usual_name"} { // the latter are ProConnect's
		if slices.Contains(meta.Scopes, s) || len(meta.Scopes) == 0 && s == oidc.ScopeProfile {
			scopes = append(scopes, s)
		}
	}
	endpoint := found.Endpoint()
	// Said beforehand: to try both would send a code twice.
	endpoint.AuthStyle = oauth2.AuthStyleInHeader
	basic := len(meta.Methods) == 0 || slices.Contains(meta.Methods, "client_secret_basic")
	if p.cfg.ClientSecret == "" || !basic {
		endpoint.AuthStyle = oauth2.AuthStyleInParams
	}
	return &relyingParty{
		Provider: found,
		oauth: oauth2.Config{
			ClientID: p.cfg.ClientID, ClientSecret: p.cfg.ClientSecret,
			Endpoint: endpoint, RedirectURL: p.redirect, Scopes: scopes,
		},
		verifier: found.Verifier(&oidc.Config{ClientID: p.cfg.ClientID}),
	}
}

func (p *provider) with(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, p.client)
}

// undiscovered says why the provider could not be found.
func undiscovered(err error) *failure {
	var other *oidc.IssuerMismatchError
	if errors.As(err, &other) {
		return &failure{codeInvalid, "the provider says that it is another issuer: is EIG_OIDC_ISSUER right?", nil}
	}
	const reason = "the provider does not answer: is EIG_OIDC_ISSUER right, and is it up?"
	return &failure{codeUnreachable, reason, network(err)}
}

// refusal is the failure of a sign-in that the provider refused with a code of OAuth
// 2.0 or OpenID Connect.
func refusal(code string) *failure {
	switch code {
	case "access_denied", "login_required", "consent_required", "interaction_required", "account_selection_required":
		return &failure{codeCancelled, "the provider says " + code, nil}
	case "server_error", "temporarily_unavailable":
		return &failure{codeUnreachable, "the provider says " + code, nil}
	case "invalid_request", "unauthorized_client", "unsupported_response_type", "invalid_scope":
		return &failure{codeInvalid, "the provider says " + code, nil}
	default:
		return &failure{codeInvalid, "the provider says an unknown error", nil}
	}
}

// network returns what can be logged of an error of the network: without the address
// that was asked for, which may hold more than a host. It is nil for other errors,
// which may quote what the provider said.
func network(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return nil
}

// guarded makes failures of a provider's own errors and bounds its answers.
type guarded struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (g guarded) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := g.RoundTripper.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if res.StatusCode >= http.StatusInternalServerError {
		_ = res.Body.Close()
		return nil, errors.New("the provider answered " + strconv.Itoa(res.StatusCode))
	}
	res.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(res.Body, maxProviderAnswer), res.Body}
	return res, nil
}
