package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"regexp"
	"strings"
	"testing"
	"time"
)

// browser keeps its cookies, and follows no redirect.
type browser struct {
	http.Client
	site string
}

func newBrowser(t *testing.T, site string) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &browser{http.Client{Jar: jar, Timeout: 12 * time.Second, CheckRedirect: stay}, site}
}

// ask runs an operation and returns the whole answer.
func (b *browser) ask(t *testing.T, query string, header ...string) (*http.Response, string) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, b.site+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return b.send(t, r)
}

func (b *browser) send(t *testing.T, r *http.Request) (*http.Response, string) {
	t.Helper()
	res, err := b.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(answer)
}

func (b *browser) get(t *testing.T, path string, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, b.site+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return b.send(t, r)
}

var (
	link   = regexp.MustCompile(`/connexion/lien#([A-Za-z0-9_-]+)`)
	secret = regexp.MustCompile(`eig_[A-Za-z0-9]+`)
)

// signIn signs a browser in by the link that the log of a development server tells.
func (b *browser) signIn(t *testing.T, p *program, email string) {
	t.Helper()
	before := len(link.FindAllString(p.err.String(), -1))
	if res, answer := b.ask(t, `mutation { requestSignIn(email: "`+email+`", returnTo: "/mon-espace") { validForMinutes } }`); res.StatusCode != 200 || !strings.Contains(answer, `"validForMinutes":10`) {
		t.Fatalf("asking for a link: %d %s", res.StatusCode, answer)
	}
	var token string
	waitUntil(t, 20*time.Second, "the message is written", func() bool {
		found := link.FindAllStringSubmatch(p.err.String(), -1)
		if len(found) > before {
			token = found[len(found)-1][1]
		}
		return token != ""
	})
	_, answer := b.ask(t, `mutation { signIn(token: "`+token+`") { returnTo account { email roles } } }`)
	if !strings.Contains(answer, `"returnTo":"/mon-espace","account":{"email":"`+email+`"`) {
		t.Fatalf("signing in: %s", answer)
	}
}

// The whole program, from a link by mail to the way out.
func TestSigningInToTheProgram(t *testing.T) {
	each(t, func(t *testing.T, database string) {
		p, url := serveProgram(t, database, "EIG_LOG=json")
		b, stranger := newBrowser(t, url), newBrowser(t, url)
		if _, answer := b.ask(t, `{ me { id } signInOptions { mailIsDelivered openIdConnect { url } } }`); answer != `{"data":{"me":null,"signInOptions":{"mailIsDelivered":false,"openIdConnect":null}}}` {
			t.Errorf("a visitor: %s", answer)
		}
		b.signIn(t, p, "camille@exemple.fr")
		res, answer := b.ask(t, `{ me { email roles sessions { current method } } }`)
		if want := `{"data":{"me":{"email":"camille@exemple.fr","roles":[],"sessions":[{"current":true,"method":"EMAIL"}]}}}`; answer != want || res.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("signed in: %s, Cache-Control %q", answer, res.Header.Get("Cache-Control"))
		}
		if _, answer := stranger.ask(t, `{ me { id } }`); answer != `{"data":{"me":null}}` {
			t.Errorf("another browser: %s", answer)
		}
		// A page of another site cannot use the cookie.
		if res, _ := b.ask(t, `mutation { signOut { closedSessions } }`, "Origin", "https://ailleurs.example", "Sec-Fetch-Site", "cross-site"); res.StatusCode != 403 {
			t.Errorf("from another site: %d", res.StatusCode)
		}

		// A token of this person reads what its scope says, and no more.
		_, answer = b.ask(t, `mutation { createAccessToken(name: "Script", scopes: [ACCOUNT_READ], expiresInDays: 1) { secret } }`)
		bearer := "Bearer " + secret.FindString(answer)
		if _, answer := stranger.ask(t, `{ me { email } }`, "Authorization", bearer); answer != `{"data":{"me":{"email":"camille@exemple.fr"}}}` {
			t.Errorf("by a token: %s", answer)
		}
		if _, answer := stranger.ask(t, `{ invitations { totalCount } }`, "Authorization", bearer); !strings.Contains(answer, `"code":"FORBIDDEN"`) {
			t.Errorf("past its scope: %s", answer)
		}
		if res, answer := stranger.ask(t, `{ me { email } }`, "Authorization", "Bearer eig_nope"); res.StatusCode != 401 || !strings.Contains(answer, `"code":"UNAUTHENTICATED"`) {
			t.Errorf("by a token that is none: %d %s", res.StatusCode, answer)
		}

		res, archive := b.get(t, "/mes-donnees.zip")
		if _, err := zip.NewReader(strings.NewReader(archive), int64(len(archive))); err != nil || res.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("my data: %d %v %v", res.StatusCode, err, res.Header)
		}
		if res, _ := stranger.get(t, "/mes-donnees.zip", "Accept", "text/html"); res.StatusCode != 303 || !strings.HasPrefix(res.Header.Get("Location"), "/connexion") {
			t.Errorf("the data of nobody: %d %q", res.StatusCode, res.Header.Get("Location"))
		}
		if res, _ := b.get(t, "/auth/oidc"); res.StatusCode == 303 {
			t.Error("there is no provider, and a way to it")
		}

		if _, answer := b.ask(t, `mutation { signOut { closedSessions } }`); answer != `{"data":{"signOut":{"closedSessions":1}}}` {
			t.Errorf("signing out: %s", answer)
		}
		if _, answer := b.ask(t, `{ me { id } }`); answer != `{"data":{"me":null}}` {
			t.Errorf("signed out: %s", answer)
		}
		p.terminate(t)
		if code := p.end(t, 15*time.Second); code != 0 {
			t.Errorf("exit code %d\n%s", code, &p.err)
		}
		_, requests, _ := strings.Cut(p.err.String(), `"msg":"serving"`) // which names the database
		_, requests, _ = strings.Cut(requests, "\n")
		for _, never := range []string{"camille@", "127.0.0.1", "[::1]", strings.TrimPrefix(bearer, "Bearer "), `"level":"ERROR"`} {
			if strings.Contains(requests, never) {
				t.Errorf("the log holds %q:\n%s", never, requests)
			}
		}
	})
}

// Behind a proxy, the limits are those of its clients; and a scale of 0 lifts them.
func TestLimitsAreThoseOfTheClientBehindTheProxy(t *testing.T) {
	const code = `mutation { signIn(code: "000000") { returnTo } }`
	p, url := serveProgram(t, sqliteFile(t), "EIG_TRUSTED_PROXIES=127.0.0.0/8,::1", "EIG_RATE_SCALE=0.05")
	b := newBrowser(t, url)
	for i, want := range []string{"2", "1", "0", ""} { // 60 × 0.05
		res, answer := b.ask(t, code, "X-Forwarded-For", "198.51.100.1")
		if left := res.Header.Get("RateLimit-Remaining"); want != "" && left != want || want == "" && (res.StatusCode != 429 || res.Header.Get("Retry-After") == "" || !strings.Contains(answer, "RATE_LIMITED")) {
			t.Errorf("the request %d: %d, %q are left: %s", i+1, res.StatusCode, left, answer)
		}
	}
	if res, answer := b.ask(t, code, "X-Forwarded-For", "198.51.100.2"); res.StatusCode != 200 {
		t.Errorf("another client: %d %s", res.StatusCode, answer)
	}
	p.terminate(t)
	_, url = serveProgram(t, sqliteFile(t), "EIG_RATE_SCALE=0")
	for range 100 {
		if res, answer := newBrowser(t, url).ask(t, `mutation { signOut { closedSessions } }`); res.StatusCode != 200 || res.Header.Get("RateLimit-Limit") != "" {
			t.Fatalf("without limits: %d %s", res.StatusCode, answer)
		}
	}
}
