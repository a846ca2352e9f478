package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// list is a connection and the arguments that stay the same from page to page.
type list struct{ field, args string }

func (l list) String() string { return strings.TrimSpace(l.field + " " + l.args) }

type page struct {
	Edges []struct {
		Cursor string
		Node   struct{ ID string }
	}
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	TotalCount int
}

func (a api) page(t *testing.T, l list, args string) page {
	t.Helper()
	var data map[string]page
	a.do(t, fmt.Sprintf(`{ %s(%s %s) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`,
		l.field, l.args, args)).into(t, &data)
	return data[l.field]
}

func (p page) ids() (out []string) {
	for _, e := range p.Edges {
		out = append(out, e.Node.ID)
	}
	return out
}

// walk pages through a list and returns its ids in the order of the list.
// Backwards, it starts from the end.
func (a api) walk(t *testing.T, l list, size int, backwards bool) (all []string) {
	t.Helper()
	for cursor := ""; ; {
		args := fmt.Sprintf("first: %d", size)
		if backwards {
			args = fmt.Sprintf("last: %d", size)
		}
		switch {
		case cursor != "" && backwards:
			args += fmt.Sprintf(" before: %q", cursor)
		case cursor != "":
			args += fmt.Sprintf(" after: %q", cursor)
		}
		p := a.page(t, l, args)
		if len(p.Edges) == 0 {
			t.Fatalf("%s: an empty page after %d of %d", l, len(all), p.TotalCount)
		}
		if start, end := p.Edges[0].Cursor, p.Edges[len(p.Edges)-1].Cursor; *p.PageInfo.StartCursor != start || *p.PageInfo.EndCursor != end {
			t.Fatalf("%s: the page is from %s to %s, its edges from %s to %s", l, *p.PageInfo.StartCursor, *p.PageInfo.EndCursor, start, end)
		}
		more := p.PageInfo.HasNextPage
		if backwards {
			all, more, cursor = append(p.ids(), all...), p.PageInfo.HasPreviousPage, *p.PageInfo.StartCursor
		} else {
			all, cursor = append(all, p.ids()...), *p.PageInfo.EndCursor
		}
		if len(all) > p.TotalCount {
			t.Fatalf("%s: %d visited of %d", l, len(all), p.TotalCount)
		}
		if !more {
			if len(all) != p.TotalCount {
				t.Fatalf("%s: the last page ends after %d of %d", l, len(all), p.TotalCount)
			}
			return all
		}
	}
}

// mixDates gives the défis dates that many of them share, so that the tie-break of
// the orders by date has work to do.
func mixDates(t *testing.T, db *database.DB) {
	t.Helper()
	for year := 2017; year <= 2024; year++ {
		made := time.Date(2017, 1, 1+year%3, 0, 0, 0, 0, time.UTC)
		if _, err := db.SQL().Exec(`UPDATE defis SET created_at = $1, updated_at = $2 WHERE year = $3`, made, made.AddDate(0, 0, year%4), year); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPagingVisitsEachDefiOnceInEachOrder(t *testing.T) {
	// The column of each order, for SQL.
	orders := map[string]string{"TITLE": "sort_key", "YEAR": "year", "UPDATED_AT": "updated_at", "CREATED_AT": "created_at"}
	sequences := map[string]map[string][]string{}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		mixDates(t, db)
		a := newAPI(t, db, clock.Stopped(demo))
		own := map[string][]string{}
		sequences[db.Dialect()] = own

		check := func(args string, want []string) {
			t.Helper()
			l := list{"defis", args}
			forwards := a.walk(t, l, 7, false)
			if want != nil && !slices.Equal(forwards, want) {
				t.Errorf("%s: the pages give\n%v\nSQL gives\n%v", l, forwards, want)
			}
			if n := len(slices.Compact(slices.Sorted(slices.Values(forwards)))); n != len(forwards) {
				t.Errorf("%s: %d défis, %d of them different", l, len(forwards), n)
			}
			if backwards := a.walk(t, l, 7, true); !slices.Equal(backwards, forwards) {
				t.Errorf("%s: backwards gives\n%v\nforwards\n%v", l, backwards, forwards)
			}
			var numbered []string
			for offset := 0; offset < len(forwards); offset += 7 {
				p := a.page(t, l, fmt.Sprintf("first: 7 offset: %d", offset))
				if p.TotalCount != len(forwards) || p.PageInfo.HasPreviousPage != (offset > 0) || p.PageInfo.HasNextPage != (offset+7 < len(forwards)) {
					t.Errorf("%s: at %d of %d: %+v", l, offset, len(forwards), p.PageInfo)
				}
				numbered = append(numbered, p.ids()...)
			}
			if !slices.Equal(numbered, forwards) {
				t.Errorf("%s: numbered pages give\n%v\ncursors\n%v", l, numbered, forwards)
			}
			own[args] = forwards
		}

		check("", column(t, db, `SELECT id FROM defis WHERE status = 'PUBLISHED' ORDER BY id`))
		for order, by := range orders {
			for _, direction := range []string{"ASC", "DESC"} {
				arg := fmt.Sprintf("orderBy: {field: %s, direction: %s}", order, direction)
				sorted := column(t, db, fmt.Sprintf(`SELECT id FROM defis WHERE status = 'PUBLISHED' ORDER BY %s %s, id %s`, by, direction, direction))
				if len(sorted) < 130 {
					t.Fatalf("only %d défis", len(sorted))
				}
				check(arg, sorted)
				check(arg+` search: "données"`, nil)
				check(arg+` where: {hasProfilesWith: [{code: "DESIGN"}]}`, nil)
			}
		}
		for _, search := range []string{"données", "santé", "a"} { // by relevance
			check(fmt.Sprintf("search: %q", search), nil)
			check(fmt.Sprintf("search: %q where: {yearGTE: 2020}", search), nil)
		}
	})
	for args, want := range sequences["sqlite3"] {
		if got := sequences["postgres"][args]; !slices.Equal(got, want) {
			t.Errorf("defis %s: PostgreSQL gives\n%v\nSQLite\n%v", args, got, want)
		}
	}
}

// Every other list pages in the same way, nested ones too.
func TestPagingVisitsEachElementOfEachList(t *testing.T) {
	lists := map[string][]string{
		"promotions": {"YEAR", "CODE"}, "administrations": {"NAME"}, "themes": {"LABEL"}, "profiles": {"RANK"},
		"positions": {"CREATED_AT"}, "webinars": {"STARTS_AT"}, "testimonies": {"WRITTEN_AT"},
	}
	tables := map[string]string{"testimonies": "testimonies"}
	sequences := map[string]map[string][]string{}
	onSeed(t, func(t *testing.T, a api) {
		own := map[string][]string{}
		sequences[a.db.Dialect()] = own
		for field, orders := range lists {
			table := tables[field]
			if table == "" {
				table = field
			}
			want := column(t, a.db, `SELECT id FROM `+table+` ORDER BY id`)
			for _, order := range append(orders, "") {
				for _, direction := range []string{"ASC", "DESC"} {
					l := list{field: field}
					if order != "" {
						l.args = fmt.Sprintf("orderBy: {field: %s, direction: %s}", order, direction)
					}
					forwards := a.walk(t, l, 3, false)
					if got := slices.Sorted(slices.Values(forwards)); !slices.Equal(got, want) {
						t.Errorf("%s visits %d, the table has %d", l, len(got), len(want))
					}
					if backwards := a.walk(t, l, 3, true); !slices.Equal(backwards, forwards) {
						t.Errorf("%s: backwards gives\n%v\nforwards\n%v", l, backwards, forwards)
					}
					if order != "CREATED_AT" { // the moment of seeding is not the same
						own[l.String()] = forwards
					}
				}
			}
		}
	})
	for l, want := range sequences["sqlite3"] {
		if got := sequences["postgres"][l]; !slices.Equal(got, want) {
			t.Errorf("%s: PostgreSQL gives\n%v\nSQLite\n%v", l, got, want)
		}
	}
}

func TestPagingInsideAnotherObject(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		for _, order := range []string{"", "orderBy: {field: TITLE, direction: ASC}", "orderBy: {field: YEAR, direction: DESC}"} {
			for _, parent := range []struct{ field, sql string }{
				{`promotion(code: "eig-7")`, `promotion_id = (SELECT id FROM promotions WHERE code = 'eig-7')`},
				{`theme(slug: "sante")`, `id IN (SELECT defi_id FROM defi_themes WHERE theme_id = (SELECT id FROM themes WHERE slug = 'sante'))`},
				{`profile(code: "DESIGN")`, `id IN (SELECT defi_id FROM defi_profiles WHERE profile_id = (SELECT id FROM profiles WHERE code = 'DESIGN'))`},
			} {
				for _, backwards := range []bool{false, true} {
					var seen []string
					for args := map[bool]string{false: "first: 7", true: "last: 7"}[backwards]; ; {
						var p struct{ X struct{ Defis page } }
						a.do(t, `{ x: `+parent.field+` { defis(`+args+` `+order+`) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }`).into(t, &p)
						info := p.X.Defis.PageInfo
						if seen = append(seen, p.X.Defis.ids()...); len(seen) > p.X.Defis.TotalCount {
							t.Fatalf("%s %s: %d seen of %d", parent.field, args, len(seen), p.X.Defis.TotalCount)
						}
						if backwards && info.HasPreviousPage {
							args = fmt.Sprintf("last: 7 before: %q", *info.StartCursor)
						} else if !backwards && info.HasNextPage {
							args = fmt.Sprintf("first: 7 after: %q", *info.EndCursor)
						} else {
							break
						}
					}
					slices.Sort(seen)
					if want := column(t, a.db, `SELECT id FROM defis WHERE status = 'PUBLISHED' AND `+parent.sql+` ORDER BY id`); len(want) < 8 || !slices.Equal(seen, want) {
						t.Errorf("%s %s, backwards %v: %d défis seen, SQL finds %d", parent.field, order, backwards, len(seen), len(want))
					}
				}
			}
		}
	})
}

// What is published or withdrawn between two pages neither repeats nor hides the
// others.
func TestPagesHoldWhenTheListChanges(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		for _, l := range []list{{"defis", ""}, {"defis", "orderBy: {field: TITLE, direction: ASC}"}, {"defis", `search: "données"`}} {
			all := a.walk(t, l, 50, false)
			first := a.page(t, l, "first: 7")
			// The défi of the cursor itself is gone.
			if _, err := a.db.SQL().Exec(`UPDATE defis SET status = 'WITHDRAWN' WHERE id = $1`, all[6]); err != nil {
				t.Fatal(err)
			}
			second := a.page(t, l, fmt.Sprintf("first: 7 after: %q", *first.PageInfo.EndCursor))
			if !slices.Equal(second.ids(), all[7:14]) {
				t.Errorf("%s: the second page is\n%v\nwant\n%v", l, second.ids(), all[7:14])
			}
		}
	})
}
