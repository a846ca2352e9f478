package server_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

func TestSecurityHeaders(t *testing.T) {
	hs, _ := start(t)
	const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
		"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	for _, tt := range []struct{ path, policy string }{
		{"/", strict},
		{"/defis/inconnu", strict},
		{"/defis/en-panne", strict},
		{"/defis/bogue", strict},
		{"/assets/main-abc.js", strict},
		{"/assets/missing.js", strict},
		{"/graphql", strict},
		{"/healthz", strict},
		{"/graphiql", "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
			"connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
	} {
		t.Run(tt.path, func(t *testing.T) {
			res, _ := get(t, hs.URL+tt.path)
			for header, want := range map[string]string{
				"Content-Security-Policy":    tt.policy,
				"X-Content-Type-Options":     "nosniff",
				"Referrer-Policy":            "strict-origin-when-cross-origin",
				"Cross-Origin-Opener-Policy": "same-origin",
				"Strict-Transport-Security":  "max-age=31536000",
			} {
				if got := res.Header.Get(header); got != want {
					t.Errorf("%s: %q, want %q", header, got, want)
				}
			}
			if !strings.Contains(res.Header.Get("Permissions-Policy"), "camera=()") {
				t.Errorf("Permissions-Policy: %q", res.Header.Get("Permissions-Policy"))
			}
		})
	}
}

func TestPlainHTTPDoesNotPromiseTLS(t *testing.T) {
	hs, _ := start(t, func(o *server.Options) { o.BaseURL = "http://localhost:8080" })
	if res, _ := get(t, hs.URL+"/"); res.Header.Get("Strict-Transport-Security") != "" {
		t.Errorf("Strict-Transport-Security: %q", res.Header.Get("Strict-Transport-Security"))
	}
}

func TestCrossOriginCalls(t *testing.T) {
	const known, stranger = "https://portail.example", "https://chercheurs.example"
	hs, _ := start(t, func(o *server.Options) { o.Origins = []string{known} })
	for _, tt := range []struct {
		name, method        string
		header              []string
		status              int
		origin, credentials string
	}{
		{
			name: "anyone reads the public API without credentials", method: http.MethodPost,
			header: []string{"Origin", stranger, "Sec-Fetch-Site", "cross-site"},
			status: 200, origin: "*",
		},
		{
			name: "a configured origin may send credentials", method: http.MethodPost,
			header: []string{"Origin", known, "Sec-Fetch-Site", "cross-site", "Cookie", "session=1"},
			status: 200, origin: known, credentials: "true",
		},
		{
			name: "a stranger's request with cookies is refused", method: http.MethodPost,
			header: []string{"Origin", stranger, "Sec-Fetch-Site", "cross-site", "Cookie", "session=1"},
			status: 403, origin: "*",
		},
		{
			name: "our own page may send cookies", method: http.MethodPost,
			header: []string{"Origin", "https://eig.example", "Sec-Fetch-Site", "same-origin", "Cookie", "session=1"},
			status: 200, origin: "*",
		},
		{
			name: "a preflight for anyone allows the headers of any client", method: http.MethodOptions,
			header: []string{"Origin", stranger, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type,x-apollo-operation-name"},
			status: 204, origin: "*",
		},
		{
			name: "a preflight for a configured origin allows credentials", method: http.MethodOptions,
			header: []string{"Origin", known, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type"},
			status: 204, origin: known, credentials: "true",
		},
		{
			name: "a script without an origin needs no permission", method: http.MethodPost,
			status: 200, origin: "",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			res, body := send(t, tt.method, hs.URL+"/graphql", `{"query":"{__typename}"}`, tt.header...)
			h := res.Header
			if res.StatusCode != tt.status || h.Get("Access-Control-Allow-Origin") != tt.origin || h.Get("Access-Control-Allow-Credentials") != tt.credentials {
				t.Errorf("%d, origin %q, credentials %q; want %d %q %q\n%s", res.StatusCode, h.Get("Access-Control-Allow-Origin"),
					h.Get("Access-Control-Allow-Credentials"), tt.status, tt.origin, tt.credentials, body)
			}
			if !strings.Contains(strings.Join(h.Values("Vary"), ","), "Origin") {
				t.Errorf("Vary: %q: a cache would give one origin the answer of another", h.Values("Vary"))
			}
			if exposed := h.Get("Access-Control-Expose-Headers"); tt.origin != "" && tt.method == http.MethodPost && !strings.Contains(exposed, "Ratelimit-Remaining") {
				t.Errorf("other sites cannot read what is left: %q", exposed)
			}
			if tt.status == 204 && h.Get("Access-Control-Max-Age") != "86400" {
				t.Errorf("the preflight is not kept: %q", h.Get("Access-Control-Max-Age"))
			}
			if tt.status == 403 {
				contains(t, "the refusal", body, `"code":"FORBIDDEN"`, `{"errors":[`)
			}
		})
	}
}

func TestPagesAreNotReadableByOtherSites(t *testing.T) {
	hs, _ := start(t)
	if res, _ := get(t, hs.URL+"/", "Origin", "https://chercheurs.example"); res.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("Access-Control-Allow-Origin: %q", res.Header.Get("Access-Control-Allow-Origin"))
	}
}
