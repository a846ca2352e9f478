package server_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/netip"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/server"
)

type whoKey struct{}

// known makes a stand-in for the sign-in: the header Who is who is asking.
func known(o *server.Options) {
	o.Authenticate = func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), whoKey{}, r.Header.Get("Who"))))
		})
	}
}

func TestMyDataIsAFileToDownload(t *testing.T) {
	hs, _ := start(t, known, func(o *server.Options) {
		o.PersonalData = func(ctx context.Context, w io.Writer) error {
			_, err := io.WriteString(w, "the archive of "+ctx.Value(whoKey{}).(string))
			return err
		}
	})
	res, body := get(t, hs.URL+"/mes-donnees.zip", "Who", "Camille")
	h := res.Header
	if res.StatusCode != 200 || body != "the archive of Camille" || h.Get("Content-Type") != "application/zip" ||
		h.Get("Content-Disposition") != `attachment; filename="mes-donnees.zip"` || h.Get("Cache-Control") != "no-store" {
		t.Errorf("%d %q %v", res.StatusCode, body, h)
	}
	if res, _ := send(t, http.MethodPost, hs.URL+"/mes-donnees.zip", ""); res.StatusCode != 405 {
		t.Errorf("POST: %d", res.StatusCode)
	}
}

func TestMyDataThatCannotBeGiven(t *testing.T) {
	signIn := fault.New(fault.Unauthenticated, "Connectez-vous pour continuer.")
	for _, tt := range []struct {
		name, accept string
		err          error
		status       int
		location     string
		has          string
	}{
		{"a person whose session is over goes to the page to sign in", "text/html,*/*", signIn, 303, "/connexion?retour=%2Fmon-espace%2Fdonnees", ""},
		{"a script is told", "*/*", signIn, 401, "", `"code":"UNAUTHENTICATED"`},
		{"what is forbidden", "text/html", fault.New(fault.Forbidden, "Non."), 403, "", `{"errors":[{"message":"Non.","extensions":{"code":"FORBIDDEN"}}]}`},
		{"too often", "text/html", fault.New(fault.RateLimited, "Plus tard."), 429, "", "RATE_LIMITED"},
		{"a database that is away", "text/html", errors.New("dial tcp 10.0.0.1: connection refused"), 503, "", `"code":"INTERNAL"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			hs, _ := start(t, func(o *server.Options) {
				o.PersonalData = func(context.Context, io.Writer) error { return tt.err }
			})
			res, body := get(t, hs.URL+"/mes-donnees.zip", "Accept", tt.accept)
			if res.StatusCode != tt.status || res.Header.Get("Location") != tt.location || res.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%d, Location %q, Cache-Control %q", res.StatusCode, res.Header.Get("Location"), res.Header.Get("Cache-Control"))
			}
			contains(t, "the answer", body, tt.has)
			lacks(t, "the answer", body, "10.0.0.1", "refused")
			if res.Header.Get("Content-Disposition") != "" {
				t.Error("the refusal is a file to download")
			}
		})
	}
}

// Half an archive must not look like a whole one.
func TestMyDataThatStopsShortIsCut(t *testing.T) {
	hs, out := start(t, func(o *server.Options) {
		o.PersonalData = func(_ context.Context, w io.Writer) error {
			_, _ = io.WriteString(w, strings.Repeat("half of it ", 10_000))
			return errors.New("the rest is away")
		}
	})
	res, err := http.Get(hs.URL + "/mes-donnees.zip")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if _, err := io.ReadAll(res.Body); err == nil {
		t.Error("the answer looks whole")
	}
	contains(t, "the log", out.String(), "the rest is away")
}

func TestTheWayToTheProvider(t *testing.T) {
	to := func(where string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, where, http.StatusSeeOther) })
	}
	hs, _ := start(t, func(o *server.Options) {
		o.StartOpenID, o.FinishOpenID = to("https://auth.exemple.fr/authorize"), to("/mon-espace")
	})
	for path, want := range map[string]string{"/auth/oidc": "https://auth.exemple.fr/authorize", "/auth/oidc/callback?code=a&state=b": "/mon-espace"} {
		res, _ := get(t, hs.URL+path)
		if res.StatusCode != 303 || res.Header.Get("Location") != want {
			t.Errorf("%s: %d %q", path, res.StatusCode, res.Header.Get("Location"))
		}
		// A link may be followed to another site; its address says only where from.
		if policy := res.Header.Get("Referrer-Policy"); policy != "strict-origin-when-cross-origin" {
			t.Errorf("%s: Referrer-Policy: %q", path, policy)
		}
		if res, _ := send(t, http.MethodPost, hs.URL+path, ""); res.StatusCode != 405 {
			t.Errorf("POST %s: %d", path, res.StatusCode)
		}
	}
	without, _ := start(t)
	if res, _ := get(t, without.URL+"/auth/oidc"); res.StatusCode != 404 {
		t.Errorf("without a provider: %d", res.StatusCode)
	}
}

// Who is asking is known to the API, and so is the address of the client, which the
// log never tells.
func TestTheAPIKnowsWhoIsAsking(t *testing.T) {
	finder, err := clientip.New([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")})
	if err != nil {
		t.Fatal(err)
	}
	hs, out := start(t, known, func(o *server.Options) {
		o.Clients = finder
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, r.Context().Value(whoKey{}).(string)+" at "+clientip.FromContext(r.Context()).String())
		})
	})
	_, body := send(t, http.MethodPost, hs.URL+"/graphql", "{}", "Who", "Camille", "X-Forwarded-For", "192.0.2.1, 198.51.100.7")
	if body != "Camille at 198.51.100.7" {
		t.Errorf("%q", body)
	}
	lacks(t, "the log", out.String(), "198.51.100.7", "192.0.2.1", "Camille")
}

func TestCrawlersStayOutOfWhatIsPersonal(t *testing.T) {
	hs, _ := start(t)
	_, body := get(t, hs.URL+"/robots.txt")
	for _, path := range []string{"/graphql", "/auth/", "/connexion", "/mon-espace", "/organisation", "/mes-donnees.zip"} {
		contains(t, "robots.txt", body, "\nDisallow: "+path+"\n")
	}
}
