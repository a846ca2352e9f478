package server_test

import (
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

func TestPages(t *testing.T) {
	hs, _ := start(t)
	for _, tt := range []struct {
		name, method, path string
		status             int
		contentType        string
		has, hasNot        []string
	}{
		{
			name: "the home page has its own head", path: "/", status: 200, contentType: "text/html; charset=utf-8",
			has: []string{
				"<title>Accueil</title>", `<meta name="description" content="Le programme" />`,
				`<link rel="canonical" href="https://eig.example/" />`, `<meta property="og:url" content="https://eig.example/" />`,
				`<meta property="og:type" content="website" />`, `<div id="root">`,
			},
			hasNot: []string{"eig:head", "noindex"},
		},
		{
			name: "what comes from the database is escaped", path: "/defis/cartobio", status: 200, contentType: "text/html; charset=utf-8",
			has: []string{
				"<title>&#34;CartoBio&#34; &lt;script&gt;</title>", `og:type" content="article"`,
				`<link rel="canonical" href="https://eig.example/defis/cartobio" />`,
			},
			hasNot: []string{"<script>", "<b>"},
		},
		{
			name: "a query string is not part of the canonical address", path: "/defis/cartobio?theme=sante", status: 200, contentType: "text/html; charset=utf-8",
			has: []string{`<link rel="canonical" href="https://eig.example/defis/cartobio" />`},
		},
		{
			name: "an unknown slug is a 404 that shows the application", path: "/defis/inconnu", status: 404, contentType: "text/html; charset=utf-8",
			has:    []string{"<title>Page non trouvée</title>", `<meta name="robots" content="noindex" />`, `<div id="root">`},
			hasNot: []string{"canonical", "og:url"},
		},
		{
			name: "without its database the site says so in French", path: "/defis/en-panne", status: 503, contentType: "text/html; charset=utf-8",
			has:    []string{"Service momentanément indisponible", "noindex", `<div id="root">`},
			hasNot: []string{"10.0.0.1", "refused"},
		},
		{
			name: "a bug is a 500 page without a stack", path: "/defis/bogue", status: 500, contentType: "text/html; charset=utf-8",
			has:    []string{"Une erreur interne est survenue."},
			hasNot: []string{"a bug", "goroutine", ".go"},
		},
		{
			name: "a missing asset is never index.html", path: "/assets/main-old.js", status: 404, contentType: "text/plain; charset=utf-8",
			hasNot: []string{"<html"},
		},
		{
			name: "nor is any other missing file", path: "/apple-touch-icon.png", status: 404, contentType: "text/plain; charset=utf-8",
			hasNot: []string{"<html"},
		},
		{name: "hidden files are not served", path: "/.gitkeep", status: 404, contentType: "text/plain; charset=utf-8"},
		{name: "the raw index.html is not a page", path: "/index.html", status: 404, contentType: "text/plain; charset=utf-8"},
		{name: "a file at the root is served", path: "/favicon.svg", status: 200, contentType: "image/svg+xml; charset=utf-8"},
		{name: "only GET and HEAD ask for a page", method: "POST", path: "/defis/cartobio", status: 405, contentType: "text/plain; charset=utf-8"},
		{name: "only GET and HEAD ask for an asset", method: "DELETE", path: "/assets/main-abc.js", status: 405, contentType: "text/plain; charset=utf-8"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.method == "" {
				tt.method = http.MethodGet
			}
			res, body := send(t, tt.method, hs.URL+tt.path, "")
			if res.StatusCode != tt.status || res.Header.Get("Content-Type") != tt.contentType {
				t.Errorf("%d %q, want %d %q", res.StatusCode, res.Header.Get("Content-Type"), tt.status, tt.contentType)
			}
			contains(t, "the page", body, tt.has...)
			lacks(t, "the page", strings.Replace(body, `<script type="module"`, "", 1), tt.hasNot...)
		})
	}
}

func TestHTMLIsAskedAboutEachTime(t *testing.T) {
	hs, _ := start(t)
	res, _ := get(t, hs.URL+"/")
	if got := res.Header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("Cache-Control: %q", got)
	}
	etag := res.Header.Get("ETag")
	if res, body := get(t, hs.URL+"/", "If-None-Match", etag); res.StatusCode != http.StatusNotModified || body != "" {
		t.Errorf("unchanged: %d %q", res.StatusCode, body)
	}
	if res, _ := get(t, hs.URL+"/defis/inconnu"); res.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("a 404 may be kept: %q", res.Header.Get("Cache-Control"))
	}
}

func TestOneAddressPerPage(t *testing.T) {
	hs, _ := start(t)
	for _, tt := range []struct{ name, path, location string }{
		{"a final slash is dropped, the query kept", "/defis/?theme=sante", "/defis?theme=sante"},
		{"repeated slashes stay on the site", "//evil.example/", "/evil.example/"},
		{"a backslash stays on the site", `/%5Cevil.example/`, "/%5Cevil.example"},
		{"GraphiQL too", "/graphiql/", "/graphiql"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			res, _ := get(t, hs.URL+tt.path)
			if res.StatusCode/100 != 3 || res.Header.Get("Location") != tt.location {
				t.Errorf("%d %q, want a redirect to %q", res.StatusCode, res.Header.Get("Location"), tt.location)
			}
		})
	}
}

func TestHEADHasNoBody(t *testing.T) {
	hs, _ := start(t)
	for _, path := range []string{"/", "/graphiql", "/assets/main-abc.js", "/sitemap.xml", "/healthz"} {
		if res, body := send(t, http.MethodHead, hs.URL+path, ""); res.StatusCode != 200 || body != "" {
			t.Errorf("HEAD %s: %d, %d bytes", path, res.StatusCode, len(body))
		}
	}
}

func TestTheAPIAnswersWithoutAFrontEnd(t *testing.T) {
	hs, out := start(t, func(o *server.Options) { o.Assets = fstest.MapFS{".gitkeep": {}} })
	if res, body := send(t, http.MethodPost, hs.URL+"/graphql", `{"query":"{__typename}"}`); res.StatusCode != 200 {
		t.Errorf("/graphql: %d %s", res.StatusCode, body)
	}
	for _, path := range []string{"/", "/graphiql"} {
		if res, _ := get(t, hs.URL+path); res.StatusCode != 503 {
			t.Errorf("%s: %d, want 503", path, res.StatusCode)
		}
	}
	contains(t, "the log", out.String(), "make build")
}

func TestAFrontEndWithoutPlaceholderIsRefused(t *testing.T) {
	_, err := server.New(server.Options{
		Assets: fstest.MapFS{"index.html": {Data: []byte("<html></html>")}},
	})
	if err == nil || !strings.Contains(err.Error(), "eig:head") {
		t.Errorf("error: %v", err)
	}
}

func TestForCrawlers(t *testing.T) {
	hs, _ := start(t)
	for _, tt := range []struct {
		name, path string
		has        []string
	}{
		{"robots.txt names the sitemap", "/robots.txt", []string{"User-agent: *\n", "Sitemap: https://eig.example/sitemap.xml\n"}},
		{"the sitemap lists the pages and their dates", "/sitemap.xml", []string{
			`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`, "<url><loc>https://eig.example/</loc></url>",
			"<url><loc>https://eig.example/defis/cartobio</loc><lastmod>2020-05-04T12:00:00Z</lastmod></url>",
		}},
		{"security.txt has a contact and an end", "/.well-known/security.txt", []string{
			"Contact: mailto:securite@eig.example\n", "Expires: ", "Canonical: https://eig.example/.well-known/security.txt\n",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			res, body := get(t, hs.URL+tt.path)
			if res.StatusCode != 200 {
				t.Errorf("status %d", res.StatusCode)
			}
			contains(t, tt.path, body, tt.has...)
		})
	}
}
