package graph_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// What entgql gets wrong by itself: it looks for parts of a connection by their
// alias, keeps one copy of a to-one edge, reads every row without a length. Each
// query here must answer what its plain twin answers.
func TestAQueryAnswersAsItsPlainTwin(t *testing.T) {
	tests := []struct {
		name, query, path string
		plain, plainPath  string
	}{
		{"aliases of edges and node",
			`{defis(first: 3) {items: edges {n: node {t: title}}}}`, "defis.items.*.n.t",
			`{defis(first: 3) {edges {node {title}}}}`, "defis.edges.*.node.title"},
		{"aliases of totalCount and pageInfo",
			`{defis(first: 3) {total: totalCount info: pageInfo {more: hasNextPage}}}`, "defis",
			`{defis(first: 3) {totalCount pageInfo {hasNextPage}}}`, "defis"},
		{"the same edges twice under two aliases",
			`{defis(first: 3) {a: edges {node {title}} b: edges {node {slug}}}}`, "defis.b.*.node.slug",
			`{defis(first: 3) {edges {node {slug}}}}`, "defis.edges.*.node.slug"},
		{"the same to-one edge twice with different columns, first",
			`{defis(first: 3) {edges {node {a: promotion {code} b: promotion {label year}}}}}`, "defis.edges.*.node.a.code",
			`{defis(first: 3) {edges {node {promotion {code}}}}}`, "defis.edges.*.node.promotion.code"},
		{"the same to-one edge twice with different columns, second",
			`{defis(first: 3) {edges {node {a: promotion {code} b: promotion {label year}}}}}`, "defis.edges.*.node.b.label",
			`{defis(first: 3) {edges {node {promotion {label}}}}}`, "defis.edges.*.node.promotion.label"},
		{"the same to-one edge twice inside a fragment",
			`{defis(first: 3) {...C}} fragment C on DefiConnection {items: edges {n: node {...D}}} fragment D on Defi {a: promotion {code} b: promotion {label}}`, "defis.items.*.n.a.code",
			`{defis(first: 3) {edges {node {promotion {code}}}}}`, "defis.edges.*.node.promotion.code"},
		{"aliases inside a fragment of a connection",
			`{defis(first: 3) {...C}} fragment C on DefiConnection {items: edges {n: node {t: title}} total: totalCount}`, "defis.items.*.n.t",
			`{defis(first: 3) {edges {node {title}}}}`, "defis.edges.*.node.title"},
		{"a to-one edge of a to-one edge, twice",
			`{defis(first: 3) {edges {node {a: administration {p: parent {name}} b: administration {q: parent {slug}}}}}}`, "defis.edges.*.node.b.q.slug",
			`{defis(first: 3) {edges {node {administration {parent {slug}}}}}}`, "defis.edges.*.node.administration.parent.slug"},
		{"a list twice with different columns",
			`{defis(first: 3) {edges {node {a: themes {label} b: themes {slug}}}}}`, "defis.edges.*.node.b.*.slug",
			`{defis(first: 3) {edges {node {themes {slug}}}}}`, "defis.edges.*.node.themes.*.slug"},
		{"a nested connection twice with different arguments, first",
			`{promotions {edges {node {a: defis(first: 1) {totalCount edges {node {slug}}} b: defis(first: 2 orderBy: {field: TITLE, direction: DESC}) {edges {node {slug}}}}}}}`, "promotions.edges.*.node.a.edges.*.node.slug",
			`{promotions {edges {node {defis(first: 1) {edges {node {slug}}}}}}}`, "promotions.edges.*.node.defis.edges.*.node.slug"},
		{"a nested connection twice with different arguments, second",
			`{promotions {edges {node {a: defis(first: 1) {totalCount edges {node {slug}}} b: defis(first: 2 orderBy: {field: TITLE, direction: DESC}) {edges {node {slug}}}}}}}`, "promotions.edges.*.node.b.edges.*.node.slug",
			`{promotions {edges {node {defis(first: 2 orderBy: {field: TITLE, direction: DESC}) {edges {node {slug}}}}}}}`, "promotions.edges.*.node.defis.edges.*.node.slug"},
		{"one connection under two aliases of its parent, first",
			`{defis(first: 3) {edges {node {a: promotion {defis(first: 1) {edges {node {slug}}}} b: promotion {defis(first: 5) {edges {node {slug}}}}}}}}`, "defis.edges.*.node.a.defis.edges.*.node.slug",
			`{defis(first: 3) {edges {node {promotion {defis(first: 1) {edges {node {slug}}}}}}}}`, "defis.edges.*.node.promotion.defis.edges.*.node.slug"},
		{"one connection under two aliases of its parent, second",
			`{defis(first: 3) {edges {node {a: promotion {defis(first: 1) {edges {node {slug}}}} b: promotion {defis(first: 5) {edges {node {slug}}}}}}}}`, "defis.edges.*.node.b.defis.edges.*.node.slug",
			`{defis(first: 3) {edges {node {promotion {defis(first: 5) {edges {node {slug}}}}}}}}`, "defis.edges.*.node.promotion.defis.edges.*.node.slug"},
		{"one connection under two aliases of edges",
			`{promotions {a: edges {node {defis(first: 1) {edges {node {slug}}}}} b: edges {node {defis(last: 2) {edges {node {slug}}}}}}}`, "promotions.b.*.node.defis.edges.*.node.slug",
			`{promotions {edges {node {defis(last: 2) {edges {node {slug}}}}}}}`, "promotions.edges.*.node.defis.edges.*.node.slug"},
		{"fragments on the interface and on the type",
			`{defis(first: 3) {edges {node {... on Node {id} ... on Defi {title promotion {... on Node {... on Promotion {code}}}}}}}}`, "defis.edges.*.node.promotion.code",
			`{defis(first: 3) {edges {node {promotion {code}}}}}`, "defis.edges.*.node.promotion.code"},
		{"a field twice, alone and in a fragment",
			`{defis(first: 3) {edges {node {promotion {code} ...D}}}} fragment D on Defi {promotion {label}}`, "defis.edges.*.node.promotion",
			`{defis(first: 3) {edges {node {promotion {code label}}}}}`, "defis.edges.*.node.promotion"},
		{"a nested total without its edges",
			`{promotions {edges {node {defis {totalCount}}}}}`, "promotions.edges.*.node.defis.totalCount",
			`{promotions {edges {node {defis(first: 1) {totalCount edges {node {id}}}}}}}`, "promotions.edges.*.node.defis.totalCount"},
		{"a nested total of a list that its own type orders",
			`{promotions {edges {node {webinars {totalCount}}}}}`, "promotions.edges.*.node.webinars.totalCount",
			`{promotions {edges {node {webinars(first: 1) {totalCount edges {node {id}}}}}}}`, "promotions.edges.*.node.webinars.totalCount"},
		{"a skipped field",
			`query ($no: Boolean = false) {defis(first: 3) {edges {node {title a: promotion @include(if: $no) {code} b: promotion {label}}}}}`, "defis.edges.*.node.b.label",
			`{defis(first: 3) {edges {node {promotion {label}}}}}`, "defis.edges.*.node.promotion.label"},
		{"aliases around an offset",
			`{defis(first: 3 offset: 5) {items: edges {n: node {t: title}}}}`, "defis.items.*.n.t",
			`{defis(first: 3 offset: 5) {edges {node {title}}}}`, "defis.edges.*.node.title"},
		{"aliases around a search",
			`{defis(first: 3 search: "données") {items: edges {n: node {t: title}}}}`, "defis.items.*.n.t",
			`{defis(first: 3 search: "données") {edges {node {title}}}}`, "defis.edges.*.node.title"},
		{"aliases under one object",
			`{defi(slug: "monitorfish") {a: promotion {x: defis(first: 2) {i: edges {n: node {slug}}}} b: promotion {x: defis(first: 3) {i: edges {n: node {slug}}}}}}`, "defi.b.x.i.*.n.slug",
			`{defi(slug: "monitorfish") {promotion {defis(first: 3) {edges {node {slug}}}}}}`, "defi.promotion.defis.edges.*.node.slug"},
	}
	onSeed(t, func(t *testing.T, a api) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				got, want := a.do(t, test.query).at(t, test.path), a.do(t, test.plain).at(t, test.plainPath)
				if o, ok := got.(object); ok && strings.Contains(test.query, "total:") {
					w := want.(object)
					got, want = []any{o["total"], dig(o, "info.more")}, []any{w["totalCount"], dig(w, "pageInfo.hasNextPage")}
				}
				if !reflect.DeepEqual(got, want) {
					t.Errorf("got  %v\nwant %v", got, want)
				}
				if text := fmt.Sprint(want); text == "<nil>" || text == "[]" {
					t.Fatalf("the plain query answers %v: nothing is compared", want)
				}
			})
		}
	})
}

// The numbers of nested lists are those of SQL.
func TestNestedTotalsAreThoseOfSQL(t *testing.T) {
	parents := []struct{ list, key, table, own, edge, sql string }{
		{"promotions", "code", "promotions", "code", "defis", `promotion_id = x.id`},
		{"themes", "slug", "themes", "slug", "defis", `id IN (SELECT defi_id FROM defi_themes j WHERE j.theme_id = x.id)`},
		{"profiles", "code", "profiles", "code", "defis", `id IN (SELECT defi_id FROM defi_profiles j WHERE j.profile_id = x.id)`},
		{"administrations", "slug", "administrations", "slug", "defis", `administration_id = x.id`},
		{"administrations", "slug", "administrations", "slug", "ministryDefis", `ministry_id = x.id`},
	}
	onSeed(t, func(t *testing.T, a api) {
		// Some hidden ones, which must not count.
		if _, err := a.db.SQL().Exec(`UPDATE defis SET status = 'DRAFT' WHERE town = 'Paris' AND year = 2020`); err != nil {
			t.Fatal(err)
		}
		for _, p := range parents {
			want := map[string]string{}
			for _, line := range column(t, a.db, `SELECT `+p.own+` || ' ' || (SELECT count(*) FROM defis WHERE status = 'PUBLISHED' AND `+p.sql+`) FROM `+p.table+` x`) {
				key, n, _ := strings.Cut(line, " ")
				want[key] = n
			}
			for _, selection := range []string{`totalCount`, `totalCount edges {node {id}}`, `totalCount pageInfo {hasNextPage}`} {
				for _, args := range []string{``, `(first: 0)`, `(first: 1)`, `(last: 2)`} {
					o := a.do(t, `{`+p.list+`(first: 100) {edges {node {`+p.key+` `+p.edge+args+` {`+selection+`}}}}}`)
					for _, node := range o.at(t, p.list+".edges.*.node").([]any) {
						key := dig(node, p.key).(string)
						if got := fmt.Sprint(dig(node, p.edge+".totalCount")); got != want[key] {
							t.Errorf("%s %s.%s%s {%s}: %s, want %s", p.list, key, p.edge, args, selection, got, want[key])
						}
					}
				}
			}
		}
	})
}

// A filter on a nested list narrows that list, and its total.
func TestFiltersOfNestedListsNarrowThem(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		const query = `query ($w: DefiWhereInput) { promotions(first: 10) { edges { node {
			code defis(first: 100, where: $w) { totalCount edges { node { town promotion { code } } } } } } } }`
		seen := 0
		for _, node := range a.do(t, query, "w", object{"townIn": []string{"Lyon", "Rennes"}}).at(t, "promotions.edges.*.node").([]any) {
			towns := texts(t, dig(node, "defis.edges.*.node.town"))
			if total := dig(node, "defis.totalCount"); total != float64(len(towns)) {
				t.Errorf("%v: total %v, %d listed", dig(node, "code"), total, len(towns))
			}
			for _, town := range towns {
				if town != "Lyon" && town != "Rennes" {
					t.Errorf("%v lists a défi of %s", dig(node, "code"), town)
				}
				seen++
			}
		}
		want := column(t, a.db, `SELECT id FROM defis WHERE town IN ('Lyon', 'Rennes')`)
		if seen != len(want) || seen == 0 {
			t.Errorf("%d défis seen, SQL finds %d", seen, len(want))
		}
	})
}

// Lists without an orderBy have an order of their own, the same everywhere.
func TestPlainListsHaveAnOrder(t *testing.T) {
	answers := map[string]string{}
	onSeed(t, func(t *testing.T, a api) {
		o := a.do(t, `{ defis(first: 100, orderBy: {field: TITLE, direction: ASC}) { edges { node {
			slug themes { label } profiles { rank code } positions { profile { rank } acceptedProfiles { rank } } webinars { startsAt slug }
		} } } webinars(first: 100) { edges { node { slug defis { slug } } } } }`)
		answers[a.db.Dialect()] = string(o.Data)
		for _, d := range o.at(t, "defis.edges.*.node").([]any) {
			for _, path := range []string{"profiles.*.rank", "positions.*.profile.rank"} {
				var ranks []float64
				for _, r := range dig(d, path).([]any) {
					ranks = append(ranks, r.(float64))
				}
				if !slices.IsSorted(ranks) {
					t.Errorf("%v: %s is %v", dig(d, "slug"), path, ranks)
				}
			}
			if dates := texts(t, dig(d, "webinars.*.startsAt")); !slices.IsSorted(dates) {
				t.Errorf("%v: webinars at %v", dig(d, "slug"), dates)
			}
		}
	})
	if answers["sqlite3"] != answers["postgres"] {
		t.Errorf("the two databases answer\n%s\n%s", answers["sqlite3"], answers["postgres"])
	}
}

// node and nodes load what is asked under each fragment, nested things too.
func TestNodeLoadsWhatItsFragmentsAsk(t *testing.T) {
	const selection = `__typename id
		... on Promotion { code defis(first: 2) { totalCount edges { node { title administration { name } } } } keyFigures { defis } }
		... on Administration { name parent { name } children(first: 1) { totalCount } ministryDefis(first: 1) { totalCount } }
		... on Theme { label defis(first: 1) { edges { node { slug themes { label } } } } }
		... on Profile { rank }
		... on Defi { title total: seats promotion { code } themes { slug } positions { seats profile { label } } related { slug } testimonies { totalCount } ... on Node { id } }
		... on Position { seats of: defi { title } acceptedProfiles { code } }
		... on Webinar { title seatsRemaining registrationStatus presented: defis { title promotion { code } } promotion { label } }
		... on Testimony { headline promotion { code } defi { title } profile { code } }`
	onSeed(t, func(t *testing.T, a api) {
		var ids []string
		for _, table := range []string{"promotions", "administrations", "themes", "profiles", "defis", "positions", "webinars", "testimonies"} {
			ids = append(ids, column(t, a.db, `SELECT id FROM `+table+` ORDER BY id LIMIT 1`)...)
		}
		all := a.do(t, `query ($ids: [ID!]!) { nodes(ids: $ids) { `+selection+` } }`, "ids", ids).at(t, "nodes").([]any)
		kinds := map[any]bool{}
		for i, id := range ids {
			one := a.do(t, `query ($id: ID!) { node(id: $id) { `+selection+` } }`, "id", id).at(t, "node")
			if dig(one, "id") != id {
				t.Errorf("node(%s) is %v", id, one)
			}
			if !reflect.DeepEqual(one, all[i]) {
				t.Errorf("node gives\n%s\nnodes gives\n%s", marshal(one), marshal(all[i]))
			}
			kinds[dig(one, "__typename")] = true
		}
		if len(kinds) != 8 {
			t.Errorf("types seen: %v", kinds)
		}
	})
}

func marshal(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func TestNodesPutsNullInPlaceOfWhatIsMissing(t *testing.T) {
	const missing = "defi_01J00000000000000000000000"
	onSeed(t, func(t *testing.T, a api) {
		there := column(t, a.db, `SELECT id FROM defis WHERE status = 'PUBLISHED' ORDER BY id LIMIT 2`)
		draft := column(t, a.db, `SELECT id FROM defis WHERE status = 'PUBLISHED' ORDER BY id DESC LIMIT 1`)[0]
		if _, err := a.db.SQL().Exec(`UPDATE defis SET status = 'DRAFT' WHERE id = $1`, draft); err != nil {
			t.Fatal(err)
		}
		tests := []struct {
			name string
			ids  []string
			want []any
		}{
			{"none", []string{}, []any{}},
			{"one that is missing", []string{missing}, []any{nil}},
			{"one draft", []string{draft}, []any{nil}},
			{"several that are missing", []string{missing, "them_01J00000000000000000000000"}, []any{nil, nil}},
			{"some that are missing", []string{there[0], missing, there[1], draft}, []any{there[0], nil, there[1], nil}},
			{"the same one twice", []string{there[0], there[0]}, []any{there[0], there[0]}},
		}
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				got := dig(a.do(t, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, "ids", test.ids).at(t, "nodes"), "*.id")
				if !reflect.DeepEqual(got, any(test.want)) {
					t.Errorf("nodes gives %v, want %v", got, test.want)
				}
			})
		}
		if got := a.do(t, `{node(id: "`+missing+`") {id}}`).at(t, "node"); got != nil {
			t.Errorf("node gives %v", got)
		}
	})
}
