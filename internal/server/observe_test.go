package server_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/requestid"
	"github.com/entrepreneur-interet-general/eig/internal/server"
)

func TestTheLogOfARequest(t *testing.T) {
	hs, out := start(t)
	res, body := get(t, hs.URL+"/defis/cartobio?q=diabete&email=a@example.org", requestid.Header, "proxy-12345678")
	if got := res.Header.Get(requestid.Header); got != "proxy-12345678" {
		t.Errorf("the id of the proxy became %q", got)
	}
	var line struct {
		Level, Msg, Method, Route, Path string
		RequestID                       string  `json:"request_id"`
		Duration                        float64 `json:"duration_ms"`
		Status, Bytes                   int
	}
	if err := json.Unmarshal([]byte(out.String()), &line); err != nil {
		t.Fatalf("not one line of JSON: %v\n%s", err, out)
	}
	if line.RequestID != "proxy-12345678" || line.Method != "GET" || line.Route != "GET /" || line.Path != "/defis/cartobio" ||
		line.Status != 200 || line.Bytes != len(body) || line.Duration <= 0 {
		t.Errorf("%+v", line)
	}
	lacks(t, "the log", out.String(), "diabete", "a@example.org", "127.0.0.1", "?")
}

// What somebody typed is not in the log, whatever becomes of it.
func TestThePathsThatLeadNowhereAreNotLogged(t *testing.T) {
	sections := func(o *server.Options) {
		o.Page = func(ctx context.Context, path string) (server.Page, error) {
			switch {
			case strings.HasPrefix(path, "/mon-espace/"):
				return server.Page{Title: "Mon espace", Status: 200}, nil
			case strings.HasPrefix(path, "/webinaires/"):
				return server.Page{}, errors.New("no database")
			}
			return page(ctx, path)
		}
	}
	hs, out := start(t, sections)
	for _, tt := range []struct {
		method, path, route string
		status              int
	}{
		{"GET", "/x/alice@exemple.fr", "GET /", 404}, // a file that is not there, by its extension
		{"GET", "/x/alice%40exemple", "GET /", 404},
		{"GET", "/x/alice-martin", "GET /", 404},
		{"GET", "/x/alice-martin/", "GET /", 301},
		{"GET", "/x//alice-martin", "GET /", 307},
		{"HEAD", "/x/alice-martin", "GET /", 404},
		{"POST", "/x/alice-martin", "", 405},
		{"GET", "/assets/alice-martin.js", "GET /assets/", 404},
		{"GET", "/sitemaps/alice-martin", "GET /sitemaps/{page}", 404},
		{"GET", "/mon-espace/alice@exemple", "GET /", 200},
		{"GET", "/webinaires/alice@exemple", "GET /", 503},
	} {
		before := len(out.String())
		res, _ := send(t, tt.method, hs.URL+tt.path, "")
		line := out.String()[before:]
		if res.StatusCode != tt.status {
			t.Errorf("%s %s: %d, want %d", tt.method, tt.path, res.StatusCode, tt.status)
		}
		contains(t, "the log", line, `"msg":"request"`, fmt.Sprintf(`"route":%q,"status":%d`, tt.route, tt.status))
		lacks(t, "the log of "+tt.path, line, "alice", `"path"`)
	}
	// What is needed to mend a fault is there.
	get(t, hs.URL+"/defis/bogue")
	get(t, hs.URL+"/defis/en-panne")
	contains(t, "the log", out.String(), `"path":"/defis/bogue"`, `"path":"/defis/en-panne"`)
}

func TestAnInsaneRequestIDIsReplaced(t *testing.T) {
	hs, out := start(t)
	res, _ := get(t, hs.URL+"/", requestid.Header, `x" forged="1`)
	if got := res.Header.Get(requestid.Header); len(got) < 8 || strings.Contains(got, "forged") {
		t.Errorf("%s: %q", requestid.Header, got)
	}
	lacks(t, "the log", out.String(), "forged")
}

func TestTheAPIKnowsItsRequest(t *testing.T) {
	hs, _ := start(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			deadline, ok := r.Context().Deadline()
			if left := time.Until(deadline); !ok || left > 10*time.Second || left < 8*time.Second {
				t.Errorf("deadline in %v", left)
			}
			_, _ = io.WriteString(w, requestid.FromContext(r.Context()))
		})
	})
	res, body := send(t, http.MethodPost, hs.URL+"/graphql", "{}")
	if body == "" || body != res.Header.Get(requestid.Header) {
		t.Errorf("the API read %q, the client %q", body, res.Header.Get(requestid.Header))
	}
}

func TestPanics(t *testing.T) {
	hs, out := start(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Query().Has("begun") {
				w.WriteHeader(200)
				_, _ = io.WriteString(w, strings.Repeat("{", 5000))
				w.(http.Flusher).Flush()
			}
			panic("secret of the database")
		})
	})
	t.Run("before the answer: a coded error with the id, the stack in the log only", func(t *testing.T) {
		res, body := send(t, http.MethodPost, hs.URL+"/graphql", "{}")
		if res.StatusCode != 500 || res.Header.Get("Content-Type") != "application/json; charset=utf-8" {
			t.Errorf("%d %s", res.StatusCode, res.Header.Get("Content-Type"))
		}
		contains(t, "the answer", body, `"code":"INTERNAL"`, res.Header.Get(requestid.Header))
		lacks(t, "the answer", body, "secret", "goroutine")
		contains(t, "the log", out.String(), "secret of the database", "goroutine", res.Header.Get(requestid.Header), `"status":500`)
	})
	t.Run("in the middle of the answer: the connection is cut", func(t *testing.T) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, hs.URL+"/graphql?begun", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if _, err := io.ReadAll(res.Body); err == nil {
			t.Error("half an answer looks whole")
		}
	})
	t.Run("the server still answers", func(t *testing.T) {
		if res, _ := get(t, hs.URL+"/healthz"); res.StatusCode != 200 {
			t.Errorf("status %d", res.StatusCode)
		}
	})
}

func TestProbesDoNotFillTheLog(t *testing.T) {
	hs, out := start(t)
	get(t, hs.URL+"/healthz")
	get(t, hs.URL+"/readyz")
	lacks(t, "the log", out.String(), `"level":"INFO"`)
}

func TestLongPathsAreCutInTheLog(t *testing.T) {
	hs, out := start(t, func(o *server.Options) {
		o.Page = func(context.Context, string) (server.Page, error) { return server.Page{Status: 200}, nil }
	})
	get(t, hs.URL+"/"+strings.Repeat("a", 5000))
	contains(t, "the log", out.String(), `"path":"/aaaa`)
	if len(out.String()) > 1000 {
		t.Errorf("a line of %d bytes", len(out.String()))
	}
}
