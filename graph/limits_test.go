package graph_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// times repeats a format with the numbers from 0.
func times(n int, format string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return b.String()
}

func TestOperationsThatAskTooMuchAreRefused(t *testing.T) {
	const three = `edges { node { defis(first: 100) { edges { node { testimonies(first: 100) { edges { node { id } } } } } } } }`
	tests := []struct{ name, query, says string }{
		{"first: 100000", `{ defis(first: 100000) { totalCount } }`, "entre 0 et 100."},
		{"first: 101", `{ defis(first: 101) { totalCount } }`, "entre 0 et 100."},
		{"first: -1", `{ defis(first: -1) { totalCount } }`, "entre 0 et 100."},
		{"last: 101", `{ defis(last: 101) { totalCount } }`, "entre 0 et 100."},
		{"last: -1", `{ defis(last: -1) { totalCount } }`, "entre 0 et 100."},
		{"first and last", `{ defis(first: 1 last: 1) { totalCount } }`, "pas les deux"},
		{"last in a variable that is null", `query ($l: Int) { defis(last: $l) { totalCount } }`, "last est nul"},
		{"first of a nested list", `{ promotions { edges { node { defis(first: 101) { totalCount } } } } }`, "entre 0 et 100."},
		{"first of a list in a list in a list", `{ themes(first: 1) { edges { node { defis(first: 1) { edges { node { testimonies(first: 1000) { totalCount } } } } } } } }`, "entre 0 et 100."},
		{"first in a fragment", `{ promotions { edges { node { ...P } } } } fragment P on Promotion { defis(first: 101) { totalCount } }`, "entre 0 et 100."},
		{"first in a node", `{ node(id: "prom_01J00000000000000000000000") { ... on Promotion { defis(first: 101) { totalCount } } } }`, "entre 0 et 100."},
		{"first in the answer of a mutation", `mutation { registerToWebinar(webinar: "x", email: "a@b.fr", name: "A") { webinar { promotion { defis(first: 101) { totalCount } } } } }`, "entre 0 et 100."},
		{"offset: -1", `{ defis(offset: -1) { totalCount } }`, "entre 0 et 10000."},
		{"offset: 10001", `{ defis(offset: 10001) { totalCount } }`, "entre 0 et 10000."},
		{"offset with after", `{ defis(offset: 1 after: "$cursor") { totalCount } }`, "offset ne se combine"},
		{"offset with last", `{ defis(offset: 1 last: 2) { totalCount } }`, "offset ne se combine"},
		{"related(first: 21)", `{ defi(slug: "monitorfish") { related(first: 21) { slug } } }`, "entre 0 et 20."},
		{"related(first: -1)", `{ defi(slug: "monitorfish") { related(first: -1) { slug } } }`, "entre 0 et 20."},
		{"60 levels", `{ administrations(first: 1) { edges { node ` + strings.Repeat(`{ parent `, 56) + `{ name }` + strings.Repeat(` }`, 56) + ` } } }`, "60 niveaux"},
		{"60 levels in fragments", `{ administrations(first: 1) { edges { node { ...F0 } } } } ` + chain(56, `parent { ...F# }`), "60 niveaux"},
		{"plain lists there and back", `{ webinars { edges { node ` + strings.Repeat(`{ defis { webinars `, 4) + `{ slug description }` + strings.Repeat(` } }`, 4) + ` } } }`, "coûte"},
		{"a filter that goes there and back", `{ defis(where: {hasAdministrationWith: [{hasParentWith: [{hasChildrenWith: [{hasParentWith: [{hasChildrenWith: [{name: "x"}]}]}]}]}]}) { totalCount } }`, "trop profond"},
		{"a filter of 60 levels", `{ defis(where: ` + strings.Repeat(`{not: `, 60) + `{year: 1}` + strings.Repeat(`}`, 60) + `) { totalCount } }`, "trop profond"},
		{"500 aliases", `{ ` + times(500, `a#: __typename `) + `}`, "500 alias"},
		{"51 aliases", `{ ` + times(51, `a#: programme { now } `) + `}`, "51 alias"},
		{"51 aliases in fragments", `{ ` + times(51, `...F# `) + `} ` + times(51, `fragment F# on Query { a#: programme { now } } `), "51 alias"},
		{"the aliases of a fragment, each time it is spread", `{ programme { now } ` + times(17, `b#: promotion(code: "eig-4") { ...F } `) + `} fragment F on Promotion { x: code y: label }`, "51 alias"},
		{"100 × 100 × 100", `{ promotions(first: 100) { ` + three + ` } }`, "coûte"},
		{"100 × 100 with ten columns", `{ promotions(first: 100) { edges { node { defis(first: 100) { edges { node { id slug title summary town year createdAt updatedAt website problem } } } } } } }`, "coûte"},
		{"100 × 100 by default lengths and fragments", `{ promotions(first: 100) { ...C } } fragment C on PromotionConnection { ` + three + ` }`, "coûte"},
		{"100 nodes × 100 × 20", `query { nodes(ids: [` + times(100, `"prom_01J00000000000000000000000" `) + `]) { ... on Promotion { defis(first: 100) { edges { node { id testimonies { edges { node { id } } } } } } } } }`, "coûte"},
		{"the facets of 51 searches", `{ ` + times(51, `a#: defiFacets(search: "a#") { total } `) + `}`, "51 alias"},
		{"related of related of a page", `{ defis(first: 100) { edges { node { related(first: 20) { related(first: 20) { slug } } } } } }`, "coûte"},
	}
	onSeed(t, func(t *testing.T, a api) {
		cursor := a.do(t, `{ defis(first: 1) { edges { cursor } } }`).at(t, "defis.edges.0.cursor").(string)
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				o := a.do(t, strings.ReplaceAll(test.query, "$cursor", cursor))
				if o.code(t) != "BAD_USER_INPUT" || !strings.Contains(o.Errors[0].Message, test.says) {
					t.Errorf("%.400s, want BAD_USER_INPUT and %q", o.raw, test.says)
				}
				o.plain(t)
			})
		}
	})
}

// Whatever the length asked for is missing from, a list never answers all its rows.
func TestListsWithoutALengthHaveTwenty(t *testing.T) {
	tests := []struct {
		name, query, path string
		variables         []any
	}{
		{"no first", `{ defis { edges { node { id } } } }`, "defis.edges", nil},
		{"first: null", `{ defis(first: null) { edges { node { id } } } }`, "defis.edges", nil},
		{"first: null and last: null", `{ defis(first: null, last: null) { edges { node { id } } } }`, "defis.edges", nil},
		{"a variable that is null", `query ($n: Int) { defis(first: $n) { edges { node { id } } } }`, "defis.edges", []any{"n", nil}},
		{"a variable that is not given", `query ($n: Int) { defis(first: $n) { edges { node { id } } } }`, "defis.edges", nil},
		{"first and last in variables that are null", `query ($f: Int, $l: Int) { defis(first: $f, last: $l) { edges { node { id } } } }`, "defis.edges", []any{"f", nil, "l", nil}},
		{"a variable with a default that is overruled", `query ($n: Int = 3) { defis(first: $n) { edges { node { id } } } }`, "defis.edges", []any{"n", nil}},
		{"with an order", `{ defis(orderBy: {field: TITLE, direction: ASC}) { edges { node { id } } } }`, "defis.edges", nil},
		{"with a search", `{ defis(search: "données") { edges { node { id } } } }`, "defis.edges", nil},
		{"with an offset", `{ defis(offset: 5) { edges { node { id } } } }`, "defis.edges", nil},
		{"an offset and a variable that is null", `query ($n: Int) { defis(first: $n, offset: 5) { edges { node { id } } } }`, "defis.edges", []any{"n", nil}},
		{"inside one object", `{ promotion(code: "eig-7") { defis { edges { node { id } } } } }`, "promotion.defis.edges", nil},
		{"inside a list", `{ promotions(first: 1, orderBy: {field: YEAR, direction: DESC}) { edges { node { defis { edges { node { id } } } } } } }`, "promotions.edges.0.node.defis.edges", nil},
		{"inside a fragment", `{ promotion(code: "eig-7") { ...P } } fragment P on Promotion { defis { edges { node { id } } } }`, "promotion.defis.edges", nil},
		{"inside, in a variable that is null", `query ($n: Int) { promotion(code: "eig-7") { defis(first: $n) { edges { node { id } } } } }`, "promotion.defis.edges", []any{"n", nil}},
		{"inside a list, in a variable that is null", `query ($n: Int) { promotions(first: 1, orderBy: {field: YEAR, direction: DESC}) { edges { node { defis(first: $n) { edges { node { id } } } } } } }`, "promotions.edges.0.node.defis.edges", []any{"n", nil}},
		{"inside a node", `{ node(id: "$promotion") { ... on Promotion { defis { edges { node { id } } } } } }`, "node.defis.edges", nil},
		{"under an alias", `{ promotion(code: "eig-7") { x: defis { y: edges { node { id } } } } }`, "promotion.x.y", nil},
	}
	onSeed(t, func(t *testing.T, a api) {
		promotion := column(t, a.db, `SELECT id FROM promotions WHERE code = 'eig-7'`)[0]
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				for range 2 { // the second time, the document comes from the cache
					o := a.do(t, strings.ReplaceAll(test.query, "$promotion", promotion), test.variables...)
					if list, _ := o.at(t, test.path).([]any); len(list) != 20 {
						t.Errorf("%d elements, want 20", len(list))
					}
				}
			})
		}
	})
}

func TestALengthOfZeroGivesTheTotalOnly(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		for _, args := range []string{`first: 0`, `last: 0`, `first: 0, offset: 3`, `first: 0, search: "données"`} {
			o := a.do(t, `{ defis(`+args+`) { totalCount edges { node { id } } pageInfo { hasNextPage } } }`)
			if n := len(o.at(t, "defis.edges").([]any)); n != 0 || o.at(t, "defis.totalCount").(float64) < 50 {
				t.Errorf("%s: %s", args, o.raw)
			}
		}
		for _, first := range []string{"null", "0", "3"} {
			o := a.do(t, `{ defi(slug: "monitorfish") { related(first: `+first+`) { slug } } }`)
			if n := len(o.at(t, "defi.related").([]any)); fmt.Sprint(n) != strings.Replace(first, "null", "3", 1) {
				t.Errorf("related(first: %s) gives %d", first, n)
			}
		}
	})
}

// What is within the limits passes: the deepest page of the site, and GraphiQL.
func TestWhatIsWithinTheLimitsPasses(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		for name, query := range map[string]string{
			"50 aliases":      `{ ` + times(50, `a#: programme { now } `) + `}`,
			"a page of 100":   `{ defis(first: 100) { totalCount edges { cursor node { ` + card + ` } } } }`,
			"20 levels":       `{ administrations(first: 1) { edges { node ` + strings.Repeat(`{ parent `, 16) + `{ name }` + strings.Repeat(` }`, 16) + ` } } }`,
			"GraphiQL":        introspection,
			"a far offset":    `{ defis(offset: 10000) { edges { node { id } } } }`,
			"the type of one": `{ __type(name: "Defi") { name fields { name type { name kind ofType { name } } } } }`,
		} {
			if o := a.do(t, query); len(o.Errors) > 0 {
				t.Errorf("%s: %.300s", name, o.raw)
			}
		}
	})
}

// Requests made to keep the server busy are answered at once. The bound is far
// above what they take, a few milliseconds, and far below what they would without
// the limits: 15 s and more.
func TestHostileRequestsAreAnsweredAtOnce(t *testing.T) {
	tests := []struct {
		name, query string
		variables   []any
	}{
		{"50,000 repetitions of one field", `{ ` + strings.Repeat(`__typename `, 50_000) + `}`, nil},
		{"as many repetitions as the tokens allow", `{ programme { ` + strings.Repeat(`now `, 1_900) + `} }`, nil},
		{"repetitions of a field with a selection", `{ ` + strings.Repeat(`programme { now } `, 950) + `}`, nil},
		{"repetitions of fields that conflict", `{ ` + times(950, `x: theme(slug: "#") { id } `)[:9000] + `}`, nil},
		{"a fragment that spreads itself", `{ defis { ...F } } fragment F on DefiConnection { totalCount ...F }`, nil},
		{"a cycle of ten fragments, ten times each", `{ administrations { edges { node { ...F0 } } } } ` +
			strings.Replace(chain(10, strings.Repeat(`...F# `, 10)), "{ name }", "{ ...F0 }", 1), nil},
		{"fragments that double thirty times", `{ administrations(first: 1) { edges { node { ...F0 } } } } ` + chain(30, `...F# ...F#`), nil},
		{"fragments that double thirty times, in fields", `{ administrations(first: 1) { edges { node { ...F0 } } } } ` + chain(30, `parent { ...F# } p: parent { ...F# }`), nil},
		{"fragments that double thirty times, in inline fragments", `{ administrations(first: 1) { edges { node { ...F0 } } } } ` + chain(30, `... on Administration { ...F# } ... on Node { ...F# }`), nil},
		{"fragments that double under an empty list, with an alias", `{ a: __typename administrations(first: 0) { edges { node { ...F0 } } } } ` + chain(30, `...F# ...F#`), nil},
		{"fragments that double under no node, with an alias", `{ a: __typename nodes(ids: []) { id ...F0 } } ` + chain(30, `...F# ...F#`), nil},
		{"a filter there and back eight times, in a variable", `query ($w: DefiWhereInput) { defis(where: $w) { totalCount } }`, []any{"w", thereAndBack(8)}},
		{"a filter of 60 levels, in a variable", `query ($w: DefiWhereInput) { defis(where: $w) { totalCount } }`, []any{"w", inverted(60)}},
		{"1,900 levels", strings.Repeat(`{ defis `, 1900), nil},
		{"a list of 3,900 lists", `{ defis(where: ` + strings.Repeat(`[`, 3_900) + `) { totalCount } }`, nil},
		{"filters in filters", `{ defis(where: ` + strings.Repeat(`{not: `, 600) + `{year: 1}` + strings.Repeat(`}`, 600) + `) { totalCount } }`, nil},
		{"1 MB of spaces", strings.Repeat(" ", 1<<20) + `{ programme { now } }`, nil},
		{"1 MB of a name", `{ ` + strings.Repeat("a", 1<<20) + ` }`, nil},
		{"60 KiB of a name", `{ ` + strings.Repeat("a", 60<<10) + ` }`, nil},
		{"a text of 1 MB", `{ defi(slug: "` + strings.Repeat("a", 1<<20) + `") { id } }`, nil},
		{"a search of 1 MB", `query ($s: String) { defis(search: $s) { totalCount } }`, []any{"s", strings.Repeat("données ", 1<<17)}},
		{"1 MB of comments", strings.Repeat("# x\n", 1<<18) + `{ programme { now } }`, nil},
		{"introspection in itself", `{ __schema { types ` + strings.Repeat(`{ fields { type `, 15) + `{ name }` + strings.Repeat(` } }`, 15) + ` } }`, nil},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		a := newAPI(t, db, clock.Stopped(demo))
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				start := time.Now()
				o := a.do(t, test.query, test.variables...)
				if took := time.Since(start); took > 8*time.Second {
					t.Errorf("answered in %s", took)
				}
				for _, e := range o.Errors {
					if e.Extensions.Code != "BAD_USER_INPUT" {
						t.Errorf("code %s: %.300s", e.Extensions.Code, o.raw)
					}
				}
				if len(o.raw) > 1<<17 {
					t.Errorf("the answer has %d bytes", len(o.raw))
				}
			})
		}
	})
}

// thereAndBack filters by the parent of the children of the parent…
func thereAndBack(n int) any {
	where := map[string]any{"name": "x"}
	for range n {
		where = map[string]any{"hasParentWith": []any{map[string]any{"hasChildrenWith": []any{where}}}}
	}
	return map[string]any{"hasAdministrationWith": []any{where}}
}

func inverted(n int) any {
	where := map[string]any{"year": 2020}
	for range n {
		where = map[string]any{"not": where}
	}
	return where
}

// One request gives one seat at most, and long filters cost.
func TestWhatIsScarceIsNotHandedOutInBulk(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		id := column(t, a.db, `SELECT id FROM webinars LIMIT 1`)[0]
		two := `mutation {
			a: registerToWebinar(webinar: "` + id + `", email: "a@example.org", name: "A") { webinar { id } }
			b: registerToWebinar(webinar: "` + id + `", email: "b@example.org", name: "B") { webinar { id } }
		}`
		if got := a.do(t, two).code(t); got != "BAD_USER_INPUT" {
			t.Errorf("two sign-ups in one request: %s", got)
		}
		if n := column(t, a.db, `SELECT id FROM registrations`); len(n) != 0 {
			t.Errorf("%d registrations were made", len(n))
		}
		var long []any
		for range 1000 {
			long = append(long, map[string]any{"hasThemesWith": []any{map[string]any{"slug": "sante"}}})
		}
		o := a.do(t, `query ($w: DefiWhereInput) { defis(where: $w) { totalCount } }`, "w", map[string]any{"or": long})
		if got := o.code(t); got != "BAD_USER_INPUT" || !strings.Contains(o.raw, "coûte") {
			t.Errorf("a filter of 1,000 edges: %.300s", o.raw)
		}
	})
}

// chain returns fragments of Administration: each has the body, in which # is the
// next one. The last has a name.
func chain(n int, body string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment F%d on Administration { %s } ", i, strings.ReplaceAll(body, "#", fmt.Sprint(i+1)))
	}
	return b.String() + fmt.Sprintf("fragment F%d on Administration { name }", n)
}

// Many filter values and a search with many hits stay below the limits of the
// databases on the number of variables.
func TestLongListsOfValuesPass(t *testing.T) {
	values := make([]string, 2000)
	for i := range values {
		values[i] = fmt.Sprintf("ville-%d", i)
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		if _, err := seed.Volume(t.Context(), db, 2000, func(int, int) {}); err != nil {
			t.Fatal(err)
		}
		a := newAPI(t, db, clock.Stopped(demo))
		if n := a.do(t, `query ($in: [String!]) { defis(where: {not: {townIn: $in}}) { totalCount } }`, "in", values).at(t, "defis.totalCount"); n.(float64) < 2000 {
			t.Errorf("%v défis", n)
		}
		if n := a.do(t, `{ defis(search: "données") { totalCount edges { node { id } } } defiFacets(search: "données") { total } }`).at(t, "defis.totalCount"); n.(float64) < 100 {
			t.Errorf("%v hits", n)
		}
	})
}
