package server_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

const index = `<!doctype html><html lang="fr"><head><!--eig:head--></head><body><div id="root"></div>` +
	`<script type="module" src="/assets/main-abc.js"></script></body></html>`

// script is long enough to be worth compressing.
var script = strings.Repeat("console.log('défi');\n", 200)

func frontend() fstest.MapFS {
	file := func(content string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(content)} }
	return fstest.MapFS{
		".gitkeep":                file(""),
		"index.html":              file(index),
		"graphiql.html":           file(`<!doctype html><title>GraphiQL</title>`),
		"favicon.svg":             file(`<svg xmlns="http://www.w3.org/2000/svg"/>`),
		"assets/main-abc.js":      file(script),
		"assets/main-abc.js.br":   file("brotli of main"),
		"assets/main-abc.js.gz":   file("gzip of main"),
		"assets/Marianne-1.woff2": file("wOF2"),
	}
}

func page(_ context.Context, path string) (server.Page, error) {
	switch path {
	case "/":
		return server.Page{Title: "Accueil", Description: "Le programme", Path: "/", Status: 200}, nil
	case "/defis/cartobio":
		return server.Page{
			Title: `"CartoBio" <script>`, Description: `L’agriculture "bio" & <b>cartes</b>`,
			Path: path, Type: "article", Status: 200,
		}, nil
	case "/defis/en-panne":
		return server.Page{}, errors.New("dial tcp 10.0.0.1:5432: connection refused")
	case "/defis/bogue":
		panic("a bug in a page")
	}
	return server.Page{Title: "Page non trouvée", Description: "Cette page n’existe pas.", Status: 404}, nil
}

// log keeps what the server said.
type log struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// newServer makes a server whose API answers with the body it was sent.
func newServer(t *testing.T, change ...func(*server.Options)) (*server.Server, *log) {
	t.Helper()
	out := &log{}
	o := server.Options{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil {
				t.Errorf("the body should be in memory: %v", err)
			}
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(body)
		}),
		Assets: frontend(),
		Ready:  func(context.Context) error { return nil },
		Page:   page,
		Sitemap: func(context.Context) ([]server.URL, error) {
			return []server.URL{{Path: "/"}, {Path: "/defis/cartobio", Changed: time.Date(2020, 5, 4, 12, 0, 0, 0, time.UTC)}}, nil
		},
		BaseURL:         "https://eig.example/",
		SecurityContact: "mailto:securite@eig.example",
		Logger:          slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	for _, c := range change {
		c(&o)
	}
	s, err := server.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return s, out
}

// start serves it on a free port.
func start(t *testing.T, change ...func(*server.Options)) (*httptest.Server, *log) {
	t.Helper()
	s, out := newServer(t, change...)
	hs := httptest.NewServer(s)
	t.Cleanup(hs.Close)
	return hs, out
}

// send sends a request without following redirects or undoing compressions.
func send(t *testing.T, method, url, body string, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	transport := &http.Transport{DisableCompression: true}
	defer transport.CloseIdleConnections()
	res, err := transport.RoundTrip(r)
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

func get(t *testing.T, url string, header ...string) (*http.Response, string) {
	t.Helper()
	return send(t, http.MethodGet, url, "", header...)
}

func contains(t *testing.T, what, text string, wanted ...string) {
	t.Helper()
	for _, w := range wanted {
		if !strings.Contains(text, w) {
			t.Errorf("%s has no %q:\n%s", what, w, text)
		}
	}
}

func lacks(t *testing.T, what, text string, unwanted ...string) {
	t.Helper()
	for _, u := range unwanted {
		if strings.Contains(text, u) {
			t.Errorf("%s has %q:\n%s", what, u, text)
		}
	}
}
