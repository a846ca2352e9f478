package graph_test

import (
	"context"
	"encoding/base64"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/graph"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// inside are words of decoders, drivers and of the program itself: no answer may
// hold one.
var inside = []string{
	"msgpack", "base64", "strconv", "pq:", "sql", "json:", "panic", "goroutine", ".go:", "runtime", "reflect", "ent:",
	"nil pointer", "parsing", "invalid syntax", "unexpected end", "unmarshal", "dial tcp", "127.0.0.1", "constraint", "deadline", "*ent.",
	"interface conversion", "index out of range", "cannot resolve", "driver", "EOF",
}

// plain checks that an answer has only errors that a person may read: a known
// code, a French sentence, nothing of the inside.
func (o answer) plain(t testing.TB) {
	t.Helper()
	for _, e := range o.Errors {
		if !strings.Contains("BAD_USER_INPUT UNAUTHENTICATED FORBIDDEN NOT_FOUND CONFLICT FULL CLOSED RATE_LIMITED INTERNAL", e.Extensions.Code) || e.Extensions.Code == "" {
			t.Errorf("code %q: %s", e.Extensions.Code, o.raw)
		}
		if !strings.HasSuffix(e.Message, ".") || !strings.ContainsAny(e.Message, " ") {
			t.Errorf("not a sentence: %q", e.Message)
		}
		text := e.Message
		for _, f := range e.Extensions.Fields {
			text += " " + f.Message
		}
		for _, word := range inside {
			if strings.Contains(text, word) {
				t.Errorf("the answer says %q: %s", word, o.raw)
			}
		}
	}
}

// Every wrong input gets BAD_USER_INPUT, or the code given, and nothing else
// happens.
func TestBadInputIsToldPlainly(t *testing.T) {
	b64 := func(s string) string { return base64.RawStdEncoding.EncodeToString([]byte(s)) }
	v := func(pairs ...any) []any { return pairs }
	tests := []struct {
		name, query string
		variables   []any
		field       string // that the answer names
	}{
		{"a cursor of no alphabet", `{ defis(after: "zzz!") { totalCount } }`, nil, "defis.after"},
		{"an empty cursor", `{ defis(after: "") { totalCount } }`, nil, "defis.after"},
		{"a cursor of garbage", `{ defis(before: "` + b64("garbage") + `" last: 3) { totalCount } }`, nil, "defis.before"},
		{"a cursor that is a number", `query ($c: Cursor) { defis(after: $c) { totalCount } }`, v("c", 12), "defis.after"},
		{"a cursor that is an object", `query ($c: Cursor) { defis(after: $c) { totalCount } }`, v("c", object{"a": 1}), "defis.after"},
		{"a nested cursor", `{ promotions { edges { node { defis(after: "zzz") { totalCount } } } } }`, nil, "defis.after"},
		{"a nested cursor under one object", `{ promotion(code: "eig-4") { defis(after: "zzz") { totalCount } } }`, nil, "defis.after"},
		{"a cursor in another list", `{ themes(after: "$defi") { totalCount edges { node { id } } } }`, nil, "themes.after"},
		{"a cursor of another order", `{ defis(after: "$title" orderBy: {field: YEAR, direction: ASC}) { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor of an order in a list without", `{ defis(after: "$title") { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor without order in a list with one", `{ defis(after: "$defi" orderBy: {field: TITLE, direction: ASC}) { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor of a title in an order by date", `{ defis(after: "$title" orderBy: {field: UPDATED_AT, direction: ASC}) { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor of the list in a search", `{ defis(after: "$defi" search: "données") { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor of a search in the list", `{ defis(after: "$search") { edges { node { id } } } }`, nil, "defis.after"},
		{"a cursor of another list inside", `{ theme(slug: "sante") { defis(after: "$theme") { edges { node { id } } } } }`, nil, "defis.after"},

		{"an id that is not one", `{ node(id: "zz") { id } }`, nil, "id"},
		{"an empty id", `{ node(id: "") { id } }`, nil, "id"},
		{"an id of a private type", `{ node(id: "cand_01J00000000000000000000000") { id } }`, nil, "id"},
		{"an id that is a number", `{ node(id: 12) { id } }`, nil, "id"},
		{"an id with quotes", `{ node(id: "defi_' OR 1=1") { id } }`, nil, "id"},
		{"one bad id among good ones", `{ nodes(ids: ["defi_01J00000000000000000000000", "zz"]) { id } }`, nil, "ids.1"},
		{"101 ids", `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, v("ids", strings.Split(strings.Repeat("defi_01J00000000000000000000000 ", 101), " ")[:101]), "nodes.ids"},

		{"an unknown field", `{ nope }`, nil, ""},
		{"an unknown field inside", `{ defis { edges { node { secret } } } }`, nil, ""},
		{"an unknown argument", `{ defis(page: 2) { totalCount } }`, nil, ""},
		{"an unknown enum value", `{ defis(orderBy: {field: SIZE, direction: ASC}) { totalCount } }`, nil, ""},
		{"an unknown enum value in a variable", `query ($o: DefiOrder) { defis(orderBy: $o) { totalCount } }`, v("o", object{"field": "SIZE", "direction": "ASC"}), ""},
		{"an unknown value of a filter", `{ webinars(where: {status: SECRET}) { totalCount } }`, nil, ""},
		{"an unknown filter", `query ($w: DefiWhereInput) { defis(where: $w) { totalCount } }`, v("w", object{"statusIn": []string{"DRAFT"}}), ""},
		{"a hidden edge as a filter", `{ themes(where: {hasDefisWith: [{title: "x"}]}) { totalCount } }`, nil, ""},
		{"a text for a number", `query ($n: Int) { defis(first: $n) { totalCount } }`, v("n", "abc"), ""},
		{"a fraction for a number", `query ($n: Int) { defis(first: $n) { totalCount } }`, v("n", 1.5), ""},
		{"a list for a text", `query ($s: String!) { defi(slug: $s) { id } }`, v("s", []string{"a"}), ""},
		{"a missing variable", `query ($s: String!) { defi(slug: $s) { id } }`, nil, ""},
		{"a missing argument", `{ defi { id } }`, nil, ""},
		{"a number of 40 digits", `{ defis(first: 9999999999999999999999999999999999999999) { totalCount } }`, nil, ""},
		{"a number of 40 digits in a filter", `{ defis(where: {year: 9999999999999999999999999999999999999999}) { totalCount } }`, nil, ""},
		{"a date that is not one", `{ defis(where: {createdAtGT: "hier"}) { totalCount } }`, nil, ""},
		{"a date that is not one, inside", `{ promotions { edges { node { defis(where: {createdAtGT: "hier"}) { totalCount } } } } }`, nil, ""},
		{"a day that does not exist", `query ($t: Time) { defis(where: {createdAtGT: $t}) { totalCount } }`, v("t", "2020-02-31T00:00:00Z"), ""},
		{"a query that stops short", `{ defis {`, nil, ""},
		{"a text that does not end", `{ defi(slug: "x) { id } }`, nil, ""},
		{"a character out of place", "{ defis \x01 }", nil, ""},
		{"a subscription", `subscription { now }`, nil, ""},
		{"an undefined fragment", `{ defis { ...F } }`, nil, ""},

		{"an empty nested filter", `{ defis(where: {hasThemesWith: [{}]}) { totalCount } }`, nil, ""},
		{"an empty filter in and", `{ defis(where: {and: [{}]}) { totalCount } }`, nil, ""},
		{"an empty filter in not", `{ defis(where: {not: {}}) { totalCount } }`, nil, ""},
		{"an empty filter in facets", `{ defiFacets(where: {or: [{}]}) { total } }`, nil, ""},
		{"an empty filter of a nested list", `{ promotions { edges { node { defis(where: {or: [{}]}) { totalCount } } } } }`, nil, ""},

		{"a zero byte in a slug", `query ($s: String!) { defi(slug: $s) { id } }`, v("s", "a\x00b"), "defi.slug"},
		{"a zero byte in a filter", `query ($s: String!) { defis(where: {hasThemesWith: [{slugIn: ["x", $s]}]}) { totalCount } }`, v("s", "\x00"), "defis.where"},
		{"a zero byte in a search", `query ($s: String!) { defis(search: $s) { totalCount } }`, v("s", "a\x00"), "defis.search"},
		{"a zero byte in a code", `query ($s: String!) { promotion(code: $s) { id } }`, v("s", "\x00"), "promotion.code"},
		{"a zero byte in an id to register to", `mutation ($s: ID!) { registerToWebinar(webinar: $s, email: "a@b.fr", name: "A") { webinar { id } } }`, v("s", "\x00"), "webinar"},
	}
	onSeed(t, func(t *testing.T, a api) {
		cursor := func(query, path string) string { s, _ := a.do(t, query).at(t, path).(string); return s }
		cursors := strings.NewReplacer(
			"$defi", cursor(`{ defis(first: 1) { edges { cursor } } }`, "defis.edges.0.cursor"),
			"$theme", cursor(`{ themes(first: 1) { edges { cursor } } }`, "themes.edges.0.cursor"),
			"$title", cursor(`{ defis(first: 1 orderBy: {field: TITLE, direction: ASC}) { edges { cursor } } }`, "defis.edges.0.cursor"),
			"$search", cursor(`{ defis(first: 1 search: "données") { edges { cursor } } }`, "defis.edges.0.cursor"),
		)
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				query := test.query
				if len(test.variables) == 0 {
					query = cursors.Replace(query)
				}
				o := a.do(t, query, test.variables...)
				if len(o.Errors) == 0 {
					t.Fatalf("no error: %s", o.raw)
				}
				o.plain(t)
				for _, e := range o.Errors {
					if e.Extensions.Code != "BAD_USER_INPUT" {
						t.Errorf("code %s: %s", e.Extensions.Code, o.raw)
					}
				}
				if test.field != "" {
					if f := o.Errors[0].Extensions.Fields; len(f) == 0 || f[0].Path != test.field {
						t.Errorf("the field is %v, want %s: %s", f, test.field, o.raw)
					}
				}
				if data := string(o.Data); strings.Contains(data, `"id"`) || strings.Contains(data, `"totalCount"`) {
					t.Errorf("there are data: %s", o.raw)
				}
			})
		}
	})
}

func TestWhatDoesNotExistIsNull(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		for _, field := range []string{"defi(slug:", "webinar(slug:", "testimony(slug:", "theme(slug:", "administration(slug:", "promotion(code:", "profile(code:"} {
			for _, key := range []string{"n-existe-pas", "", "'; --", "%", strings.Repeat("é", 5000)} {
				if got := a.do(t, `query ($k: String!) { x: `+field+` $k) { id } }`, "k", key).at(t, "x"); got != nil {
					t.Errorf("%s %.20q): %v", field, key, got)
				}
			}
		}
	})
}

// A long list of errors is cut.
func TestErrorsAreAtMostTwenty(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		o := a.do(t, `{ `+strings.Repeat("nope ", 3)+strings.Join(strings.Split(strings.Repeat("x", 60), ""), "y ")+` }`)
		if n := len(o.Errors); n > 21 || n == 0 {
			t.Errorf("%d errors", n)
		}
		o.plain(t)
	})
}

// What fails inside shows the number of the request, which the log explains.
func TestInternalErrorsShowOnlyTheirNumber(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		var log strings.Builder
		index, err := search.Open(t.Context(), db)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = index.Close() })
		c := clock.Stopped(demo)
		r := resolver(t, db, c)
		r.Search, r.Log = index, slog.New(slog.NewTextHandler(&log, nil))
		a := api{handler: graph.NewHandler(r), ctx: requestid.NewContext(t.Context(), "demande-numero-12")}
		check := func(name, query string) {
			t.Helper()
			log.Reset()
			o := a.do(t, query)
			if code := o.code(t); code != "INTERNAL" {
				t.Errorf("%s: code %s", name, code)
			}
			o.plain(t)
			if !strings.Contains(o.Errors[0].Message, "demande-numero-12") {
				t.Errorf("%s: no number in %s", name, o.raw)
			}
			if !strings.Contains(log.String(), "demande-numero-12") || !strings.Contains(log.String(), "level=ERROR") {
				t.Errorf("%s: the log says %s", name, log.String())
			}
		}
		r.Catalogue = nil
		check("a panic", `{ defiFacets { total } }`)
		if !strings.Contains(log.String(), "stack=") {
			t.Errorf("a panic has no stack in the log: %s", log.String())
		}
		r.Catalogue = catalogue.New(db.Ent(), c)
		if _, err := db.SQL().Exec(`ALTER TABLE testimonies RENAME TO elsewhere`); err != nil {
			t.Fatal(err)
		}
		check("a table that is missing", `{ testimonies { totalCount } }`)
		check("a table that is missing, inside", `{ defis(first: 2) { edges { node { testimonies { totalCount } } } } }`)
	})
}

// An operation whose time is over before it starts has an answer.
func TestARequestOutOfTimeIsAnswered(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		ctx, cancel := context.WithCancelCause(t.Context())
		cancel(errors.New("over"))
		a.ctx = ctx
		o := a.do(t, `{ themes { totalCount } }`)
		if o.code(t) != "INTERNAL" || o.status != 503 {
			t.Errorf("status %d: %s", o.status, o.raw)
		}
		o.plain(t)
	})
}
