package graph_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/graph"
	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
)

// limited is the API with the limits of the platform.
func limited(t *testing.T, db *database.DB) api {
	t.Helper()
	r := resolver(t, db, clock.Stopped(demo))
	r.Rates, r.Log = ratelimit.New(ratelimit.Options{Scale: 1}), slog.New(slog.NewTextHandler(t.Output(), nil))
	return api{db: db, handler: graph.NewHandler(r)}
}

// from returns the same API for a client.
func (a api) from(t *testing.T, address string) api {
	a.ctx = clientip.NewContext(t.Context(), netip.MustParseAddr(address))
	return a
}

func TestChangesAreLimited(t *testing.T) {
	const here, elsewhere = "198.51.100.1", "198.51.100.2"
	ask := func(email string) string {
		return `mutation { requestSignIn(email: "` + email + `") { validForMinutes } }`
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		a := limited(t, db)
		o := a.from(t, here).do(t, ask("a@exemple.fr"))
		if len(o.Errors) > 0 || o.header.Get("RateLimit-Limit") != "5" || o.header.Get("RateLimit-Remaining") != "4" || o.header.Get("RateLimit-Reset") == "" || o.header.Get("Retry-After") != "" {
			t.Errorf("the first request: %s %v", o.raw, o.header)
		}
		for range 4 { // in any spelling, from anywhere
			a.from(t, elsewhere).do(t, ask(" A@EXEMPLE.fr "))
		}
		before := column(t, db, `SELECT count(*) FROM email_logs`)[0]
		o = a.from(t, here).do(t, ask("a@exemple.fr"))
		if o.status != http.StatusTooManyRequests || o.code(t) != "RATE_LIMITED" || !strings.Contains(o.Errors[0].Message, "Réessayez dans ") ||
			o.header.Get("RateLimit-Remaining") != "0" || o.header.Get("Retry-After") == "" || o.header.Get("Cache-Control") != "no-store" || string(o.Data) != "" {
			t.Errorf("the sixth for one mailbox: %d %s %v", o.status, o.raw, o.header)
		}
		o.plain(t)
		if strings.Contains(o.raw, "exemple") {
			t.Errorf("the refusal tells the address: %s", o.raw)
		}
		if after := column(t, db, `SELECT count(*) FROM email_logs`)[0]; before != "5" || after != before {
			t.Errorf("%s messages before the refusal, %s after", before, after)
		}
		if o := a.from(t, here).do(t, ask("b@exemple.fr")); len(o.Errors) > 0 {
			t.Errorf("another mailbox: %s", o.raw)
		}
		// A flood of addresses from one client ends too.
		refused := 0
		for i := range 40 {
			if o := a.from(t, here).do(t, ask(fmt.Sprintf("c%d@exemple.fr", i))); o.status == http.StatusTooManyRequests {
				refused++
			}
		}
		if refused != 12 {
			t.Errorf("%d of 40 requests of one client were refused, after 2 others", refused)
		}
		// What a client may not ask for any more, it may still read.
		if o := a.from(t, here).do(t, `{ themes { totalCount } }`); len(o.Errors) > 0 || o.header.Get("RateLimit-Limit") != "" {
			t.Errorf("a query: %s %v", o.raw, o.header)
		}
	})
}

// What is refused for another reason does not count, and each class counts for itself.
func TestOnlyWhatIsToBeDoneCounts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		a := limited(t, db).from(t, "198.51.100.1")
		left := func(query string) string {
			t.Helper()
			return a.do(t, query).header.Get("RateLimit-Remaining")
		}
		const code = `mutation { signIn(code: "000000") { returnTo } }`
		if got := left(code); got != "59" {
			t.Errorf("the first code: %s are left", got)
		}
		for _, query := range []string{
			`mutation { signIn(code: "000000") { nope } }`,
			`mutation { a: signIn(code: "000000") { returnTo } b: signIn(code: "000001") { returnTo } }`,
			`mutation { signIn(code: "000000") { returnTo } signOut { closedSessions } }`,
			`query Q { themes { totalCount } } mutation M { signIn(code: "000000") { returnTo } }`,
		} {
			o := a.do(t, query)
			if len(o.Errors) == 0 || o.header.Get("RateLimit-Remaining") != "" {
				t.Errorf("%s: %s %v", query, o.raw, o.header)
			}
		}
		if got := left(`mutation { signOut { closedSessions } }`); got != "119" {
			t.Errorf("the first sign-out: %s are left", got)
		}
		if got := left(mutation); got != "59" {
			t.Errorf("the first sign-up: %s are left", got)
		}
		if got := left(code); got != "58" {
			t.Errorf("the second code: %s are left", got)
		}
		token := a.as(viewer.SignedIn("acct_01J00000000000000000000000", "").ByToken("actk_01J00000000000000000000000", viewer.PublicRead))
		if o := token.do(t, code); o.code(t) != "FORBIDDEN" || o.header.Get("RateLimit-Remaining") != "" {
			t.Errorf("by a token: %s %v", o.raw, o.header)
		}
	})
}

// The newer form of an answer refuses with the same status.
func TestARefusalSpeaksTheFormThatWasAskedFor(t *testing.T) {
	a := limited(t, dbtest.Open(t, dbtest.SQLite(t))).from(t, "198.51.100.1")
	const body = `{"query": "mutation { signIn(code: \"0\") { returnTo } }"}`
	var last answer
	for range 61 {
		r := httptest.NewRequestWithContext(a.ctx, http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/graphql-response+json")
		last = a.send(t, r)
	}
	if last.status != http.StatusTooManyRequests || last.code(t) != "RATE_LIMITED" || last.header.Get("Content-Type") != "application/graphql-response+json; charset=utf-8" {
		t.Errorf("%d %s %v", last.status, last.raw, last.header)
	}
}

// What is answered to a person is kept by no cache; what is public may be.
func TestAnswersToAPersonAreNotKept(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		for name, v := range map[string]viewer.Viewer{"a visitor": {}, "a candidate": w.other.viewer(), "a token": w.other.viewer().ByToken(w.live.ID, viewer.PublicRead)} {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql?query={themes{totalCount}}", nil)
			kept := a.as(v).send(t, r).header.Get("Cache-Control") != "no-store"
			if kept != !v.IsSignedIn() {
				t.Errorf("%s: may be kept: %v", name, kept)
			}
		}
	})
}
