package graph_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

const mutation = `mutation { registerToWebinar(webinar: "wbnr_01J00000000000000000000000", email: "a@exemple.fr", name: "A") { webinar { id } } }`

// The forms in which a request may come, and what each is answered (GraphQL over
// HTTP). data is what the answer has under "data": "" when it must not be there.
func TestRequestsOverHTTP(t *testing.T) {
	const json, newer, ok = "application/json", "application/graphql-response+json", `{"query": "{ themes { totalCount } }"}`
	query := func(text string) string { return "/graphql?query=" + url.QueryEscape(text) }
	tests := []struct {
		name                      string
		method, target            string
		contentType, accept, body string
		status                    int
		code, data, allow         string
		media                     string
	}{
		{name: "a query by POST", method: "POST", contentType: json, body: ok, status: 200, data: "{"},
		{name: "with a charset", method: "POST", contentType: json + "; charset=utf-8", body: ok, status: 200, data: "{"},
		{name: "the newer form of answer", method: "POST", contentType: json, accept: newer, body: ok, status: 200, data: "{", media: newer},
		{name: "the form that comes first", method: "POST", contentType: json, accept: "text/html, " + newer + ", " + json, body: ok, status: 200, data: "{", media: newer},
		{name: "any form", method: "POST", contentType: json, accept: "*/*", body: ok, status: 200, data: "{"},
		{name: "a query by GET", method: "GET", target: query("{ themes { totalCount } }"), status: 200, data: "{"},
		{name: "a query by GET with variables", method: "GET", status: 200, data: "{",
			target: query("query ($s: String!) { theme(slug: $s) { label } }") + "&variables=" + url.QueryEscape(`{"s": "sante"}`)},
		{name: "the named operation of several", method: "POST", contentType: json, status: 200, data: "{",
			body: `{"query": "query A { themes { totalCount } } query B { profiles { totalCount } }", "operationName": "B"}`},
		{name: "HEAD", method: "HEAD", target: query("{ themes { totalCount } }"), status: 200, data: "{"},

		{name: "a mutation by GET", method: "GET", target: query(mutation), status: 405, code: "BAD_USER_INPUT", allow: "POST"},
		{name: "a mutation by HEAD", method: "HEAD", target: query(mutation), status: 405, code: "BAD_USER_INPUT", allow: "POST"},
		{name: "PUT", method: "PUT", contentType: json, body: ok, status: 405, code: "BAD_USER_INPUT", allow: "GET, POST"},
		{name: "DELETE", method: "DELETE", status: 405, code: "BAD_USER_INPUT", allow: "GET, POST"},
		{name: "a form of another site", method: "POST", contentType: "application/x-www-form-urlencoded", body: "query=" + url.QueryEscape(mutation), status: 415, code: "BAD_USER_INPUT"},
		{name: "plain text, as another site may send", method: "POST", contentType: "text/plain", body: ok, status: 415, code: "BAD_USER_INPUT"},
		{name: "no type", method: "POST", body: ok, status: 415, code: "BAD_USER_INPUT"},
		{name: "a multipart form", method: "POST", contentType: "multipart/form-data; boundary=x", status: 415, code: "BAD_USER_INPUT",
			body: "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + ok + "\r\n--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{}\r\n--x--\r\n"},
		{name: "not JSON", method: "POST", contentType: json, body: `query { themes`, status: 400, code: "BAD_USER_INPUT"},
		{name: "half of JSON", method: "POST", contentType: json, body: ok[:20], status: 400, code: "BAD_USER_INPUT"},
		{name: "two JSON values", method: "POST", contentType: json, body: ok + ok, status: 400, code: "BAD_USER_INPUT"},
		{name: "no body", method: "POST", contentType: json, status: 400, code: "BAD_USER_INPUT"},
		{name: "null", method: "POST", contentType: json, body: `null`, status: 400, code: "BAD_USER_INPUT"},
		{name: "a batch", method: "POST", contentType: json, body: `[` + ok + `]`, status: 400, code: "BAD_USER_INPUT"},
		{name: "a query that is a number", method: "POST", contentType: json, body: `{"query": 1}`, status: 400, code: "BAD_USER_INPUT"},
		{name: "variables that are a list", method: "POST", contentType: json, body: `{"query": "{ themes { totalCount } }", "variables": [1]}`, status: 400, code: "BAD_USER_INPUT"},
		{name: "no query", method: "POST", contentType: json, body: `{}`, status: 400, code: "BAD_USER_INPUT"},
		{name: "an empty query", method: "POST", contentType: json, body: `{"query": "  "}`, status: 400, code: "BAD_USER_INPUT"},
		{name: "a query of 65 KiB", method: "POST", contentType: json, body: `{"query": "{ themes { totalCount } } ` + strings.Repeat("#", 64<<10) + `"}`, status: 413, code: "BAD_USER_INPUT"},
		{name: "GET without query", method: "GET", target: "/graphql", status: 400, code: "BAD_USER_INPUT"},
		{name: "GET with bad variables", method: "GET", target: query("{ themes { totalCount } }") + "&variables=x", status: 400, code: "BAD_USER_INPUT"},
		{name: "GET with bad extensions", method: "GET", target: query("{ themes { totalCount } }") + "&extensions=3", status: 400, code: "BAD_USER_INPUT"},
		{name: "a persisted query", method: "POST", contentType: json, status: 400, code: "BAD_USER_INPUT",
			body: `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}`},
		{name: "a query that is not valid, older form", method: "POST", contentType: json, body: `{"query": "{ nope }"}`, status: 200, code: "BAD_USER_INPUT"},
		{name: "a query that is not valid, newer form", method: "POST", contentType: json, accept: newer, body: `{"query": "{ nope }"}`, status: 400, code: "BAD_USER_INPUT", media: newer},
		{name: "a query that cannot be read, newer form", method: "POST", contentType: json, accept: newer, body: `{"query": "{"}`, status: 400, code: "BAD_USER_INPUT", media: newer},
		{name: "several operations and no name", method: "POST", contentType: json, status: 200, code: "BAD_USER_INPUT",
			body: `{"query": "query A { themes { totalCount } } query B { profiles { totalCount } }"}`},
		{name: "an operation that is not there", method: "POST", contentType: json, status: 200, code: "BAD_USER_INPUT",
			body: `{"query": "query A { themes { totalCount } }", "operationName": "B"}`},
		{name: "an operation that runs and fails", method: "POST", contentType: json, accept: newer, media: newer, status: 200, code: "NOT_FOUND", data: "null",
			body: `{"query": "` + strings.ReplaceAll(mutation, `"`, `\"`) + `"}`},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		a := newAPI(t, db, clock.Stopped(demo))
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				if test.target == "" {
					test.target = "/graphql"
				}
				r := httptest.NewRequestWithContext(t.Context(), test.method, test.target, strings.NewReader(test.body))
				for name, value := range map[string]string{"Content-Type": test.contentType, "Accept": test.accept} {
					if value != "" {
						r.Header.Set(name, value)
					}
				}
				o := a.send(t, r)
				if o.status != test.status {
					t.Errorf("status %d, want %d: %s", o.status, test.status, o.raw)
				}
				if test.media == "" {
					test.media = json
				}
				if media := o.header.Get("Content-Type"); media != test.media+"; charset=utf-8" {
					t.Errorf("Content-Type: %s", media)
				}
				if allow := o.header.Get("Allow"); allow != test.allow {
					t.Errorf("Allow: %q, want %q", allow, test.allow)
				}
				if test.code == "" && len(o.Errors) > 0 || test.code != "" && o.code(t) != test.code {
					t.Errorf("errors: %s, want %q", o.raw, test.code)
				}
				if got := string(o.Data); !strings.HasPrefix(got, test.data) || test.data == "" && strings.Contains(o.raw, `"data"`) {
					t.Errorf("data: %s", o.raw)
				}
				o.plain(t)
			})
		}
	})
}

// The mutation of a refused request did not run.
func TestRefusedRequestsDoNothing(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		id := column(t, a.db, `SELECT id FROM webinars ORDER BY starts_at LIMIT 1`)[0]
		sent := strings.ReplaceAll(mutation, "wbnr_01J00000000000000000000000", id)
		for _, r := range []*http.Request{
			httptest.NewRequestWithContext(t.Context(), "GET", "/graphql?query="+url.QueryEscape(sent), nil),
			httptest.NewRequestWithContext(t.Context(), "POST", "/graphql?query="+url.QueryEscape(sent), nil),
		} {
			a.send(t, r)
			if n := column(t, a.db, `SELECT count(*) FROM registrations`)[0]; n != "0" {
				t.Errorf("%s: %s registrations", r.Method, n)
			}
		}
		if o := a.do(t, sent); len(o.Errors) > 0 {
			t.Errorf("by POST in JSON: %s", o.raw)
		}
	})
}
