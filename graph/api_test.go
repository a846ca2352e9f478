package graph_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/graph"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// demo is the moment of `make run`: the call of EIG 4 is open.
var demo = time.Date(2020, 5, 11, 9, 0, 0, 0, clock.Paris)

// api is the API over a database, in process.
type api struct {
	handler http.Handler
	viewer  viewer.Viewer
	db      *database.DB
	ctx     context.Context // of the requests; that of the test when nil
}

// newAPI serves a database at the time of the clock.
func newAPI(t testing.TB, db *database.DB, c clock.Clock) api {
	t.Helper()
	index, err := search.Open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = index.Close() })
	r := resolver(t, db, c)
	r.Search, r.Log = index, slog.New(slog.NewTextHandler(t.Output(), nil))
	return api{db: db, handler: graph.NewHandler(r)}
}

// resolver wires the services over a database, but for the search. Nobody works the
// queue: messages wait.
func resolver(t testing.TB, db *database.DB, c clock.Clock) *graph.Resolver {
	t.Helper()
	queue, err := jobs.New(db, jobs.Options{})
	if err != nil {
		t.Fatal(err)
	}
	const base = "https://eig.example"
	outbox := mail.New(db, queue, mail.Options{Transport: mail.Folder(t.TempDir()), BaseURL: base, Clock: c})
	people := account.New(db, c, outbox, base)
	return &graph.Resolver{
		Client:       db.Ent(),
		Catalogue:    catalogue.New(db.Ent(), c),
		Enrolment:    enrolment.New(db, c),
		People:       people,
		PersonalData: personaldata.New(db, c, outbox, base),
		Mail:         outbox,
		Sessions:     noCookies{},
	}
}

// noCookies are the sessions of tests whose viewer comes from elsewhere: only who
// signs in is known, for the rest of the request. Those of browsers are tested in
// internal/auth and cmd/eig.
type noCookies struct{}

// browser is the secret of the only browser there is.
const browser = "the secret of the browser"

type enteredKey struct{}

func (noCookies) Browser(context.Context) (string, error) { return browser, nil }

func (noCookies) Enter(ctx context.Context, who *ent.Account, _ session.Method) error {
	*ctx.Value(enteredKey{}).(*viewer.Viewer) = viewer.SignedIn(who.ID, who.CandidateID)
	return nil
}

func (noCookies) Leave(context.Context) error { return nil }

func (noCookies) Current(ctx context.Context) viewer.Viewer {
	if v := ctx.Value(enteredKey{}).(*viewer.Viewer); v.IsSignedIn() {
		return *v
	}
	return viewer.FromContext(ctx)
}

func (noCookies) Option() (label, url string, ok bool) { return "ProConnect", "/auth/oidc", true }

// onSeed runs a test of the API on the real data, on both databases, at the moment
// of the demonstration.
func onSeed(t *testing.T, test func(t *testing.T, a api)) {
	t.Helper()
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) { test(t, newAPI(t, db, clock.Stopped(demo))) })
}

// as returns the same API for another viewer.
func (a api) as(v viewer.Viewer) api { a.viewer = v; return a }

// answer is what the API answers.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code   string
			Fields []struct{ Path, Message string }
		}
	}
	raw    string
	status int
	header http.Header
}

// object is a JSON object.
type object = map[string]any

// do runs an operation; variables are pairs of a name and a value.
func (a api) do(t testing.TB, query string, variables ...any) answer {
	t.Helper()
	vars := object{}
	for i := 0; i < len(variables); i += 2 {
		vars[variables[i].(string)] = variables[i+1]
	}
	body, err := json.Marshal(object{"query": query, "variables": vars})
	if err != nil {
		t.Fatal(err)
	}
	return a.post(t, string(body))
}

// post sends a body as it is.
func (a api) post(t testing.TB, body string) answer {
	t.Helper()
	ctx := a.ctx
	if ctx == nil {
		ctx = t.Context()
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return a.send(t, r)
}

// send serves a request, whose answer must be JSON.
func (a api) send(t testing.TB, r *http.Request) (out answer) {
	t.Helper()
	w := httptest.NewRecorder()
	ctx := context.WithValue(viewer.NewContext(r.Context(), a.viewer), enteredKey{}, new(viewer.Viewer))
	a.handler.ServeHTTP(w, r.WithContext(ctx))
	out.raw, out.status, out.header = w.Body.String(), w.Code, w.Header()
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("the answer is not JSON: %v: %s", err, out.raw)
	}
	return out
}

// into decodes the data of an answer without errors.
func (o answer) into(t testing.TB, v any) {
	t.Helper()
	if len(o.Errors) > 0 {
		t.Fatalf("errors: %s", o.raw)
	}
	if err := json.Unmarshal(o.Data, v); err != nil {
		t.Fatalf("%v: %s", err, o.raw)
	}
}

// code returns the code of the only error.
func (o answer) code(t testing.TB) string {
	t.Helper()
	if len(o.Errors) != 1 {
		t.Fatalf("want one error: %s", o.raw)
	}
	return o.Errors[0].Extensions.Code
}

// at returns what an answer without errors has at a path of keys and ranks joined by dots.
func (o answer) at(t testing.TB, path string) any {
	t.Helper()
	var v any
	o.into(t, &v)
	return dig(v, path)
}

// dig returns what a JSON value has at a path, nil for nothing. The key "*" takes
// the rest of the path in each element of a list.
func dig(v any, path string) any {
	if path == "" {
		return v
	}
	key, rest, _ := strings.Cut(path, ".")
	switch v := v.(type) {
	case object:
		return dig(v[key], rest)
	case []any:
		if key == "*" {
			all := make([]any, len(v))
			for i := range v {
				all[i] = dig(v[i], rest)
			}
			return all
		}
		var i int
		if err := json.Unmarshal([]byte(key), &i); err == nil && i < len(v) {
			return dig(v[i], rest)
		}
	}
	return nil
}

// texts returns the strings of a list.
func texts(t testing.TB, list any) []string {
	t.Helper()
	all, ok := list.([]any)
	if !ok {
		t.Fatalf("not a list: %v", list)
	}
	out := make([]string, len(all))
	for i, v := range all {
		out[i], _ = v.(string)
	}
	return out
}

// column returns one column of a SQL query, as text. Parameters are $1, $2…
func column(t testing.TB, db *database.DB, query string, args ...any) (out []string) {
	t.Helper()
	rows, err := db.SQL().QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}
