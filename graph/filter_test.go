package graph_test

import (
	"slices"
	"strings"
	"testing"
)

// The set of défis under a filter is the one that plain SQL finds.
func TestFilteringGivesTheSetThatSQLGives(t *testing.T) {
	const inSQL = `SELECT d.slug FROM defis d JOIN promotions p ON p.id = d.promotion_id
		WHERE d.status = 'PUBLISHED' AND p.code = $1
		AND EXISTS (SELECT 1 FROM defi_profiles j JOIN profiles x ON x.id = j.profile_id WHERE j.defi_id = d.id AND x.code = $2)
		AND EXISTS (SELECT 1 FROM defi_themes j JOIN themes x ON x.id = j.theme_id WHERE j.defi_id = d.id AND x.slug = $3)
		ORDER BY d.slug`
	onSeed(t, func(t *testing.T, a api) {
		found := 0
		for _, theme := range column(t, a.db, `SELECT slug FROM themes`) {
			want := column(t, a.db, inSQL, "eig-4", "DESIGN", theme)
			got := texts(t, a.do(t, `query ($theme: String!) {
				defis(first: 100, where: {
					hasPromotionWith: [{codeIn: ["eig-4"]}], hasProfilesWith: [{codeIn: ["DESIGN"]}], hasThemesWith: [{slugIn: [$theme]}]
				}) { edges { node { slug } } }
			}`, "theme", theme).at(t, "defis.edges.*.node.slug"))
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("theme %s: the API gives %v, SQL %v", theme, got, want)
			}
			found += len(want)
		}
		if found < 10 {
			t.Fatalf("only %d défis found in all: the test looks at nothing", found)
		}
	})
}

// Conditions of the filters that are easily wrong in one of the two databases.
func TestFiltersMeanWhatTheySay(t *testing.T) {
	tests := []struct{ name, where, sql string }{
		{"several values of one dimension are an or",
			`{hasPromotionWith: [{codeIn: ["eig-1", "eig-2"]}]}`,
			`promotion_id IN (SELECT id FROM promotions WHERE code IN ('eig-1', 'eig-2'))`},
		{"an empty list filters nothing", `{townIn: []}`, `1 = 1`},
		{"an empty filter filters nothing", `{}`, `1 = 1`},
		{"not inverts", `{not: {town: "Paris"}}`, `town <> 'Paris'`},
		{"or of two conditions", `{or: [{town: "Lyon"}, {yearLT: 2018}]}`, `town = 'Lyon' OR year < 2018`},
		{"and of two conditions", `{and: [{town: "Paris"}, {yearGTE: 2020}]}`, `town = 'Paris' AND year >= 2020`},
		{"null columns", `{problemIsNil: true}`, `problem IS NULL`},
		{"columns that are not null", `{websiteNotNil: true}`, `website IS NOT NULL`},
		{"a search inside a text knows no wildcard", `{titleContains: "%"}`, `instr_or_position('%', title) > 0`},
		{"without minding the case, accents and all", `{townContainsFold: "ÉTEL"}`, `town = 'Étel'`},
		{"equal but for the case", `{townEqualFold: "étel"}`, `town = 'Étel'`},
		{"a part of the text minds the case", `{titleContains: "MONITORFISH"}`, `1 = 0`},
		{"a start of the text minds the case", `{titleHasPrefix: "Monitor"}`, `title = 'MonitorFish'`},
		{"the ministry of the time", `{hasMinistryWith: [{kind: MINISTRY}]}`,
			`ministry_id IN (SELECT id FROM administrations WHERE kind = 'MINISTRY')`},
		{"two levels of edges", `{hasAdministrationWith: [{hasParentWith: [{kind: MINISTRY}]}]}`,
			`administration_id IN (SELECT id FROM administrations WHERE parent_id IN (SELECT id FROM administrations WHERE kind = 'MINISTRY'))`},
		{"an edge that is missing", `{hasThemes: false}`, `id NOT IN (SELECT defi_id FROM defi_themes)`},
	}
	onSeed(t, func(t *testing.T, a api) {
		position := map[string]string{"sqlite3": "instr(title, '%')", "postgres": "strpos(title, '%')"}[a.db.Dialect()]
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				condition := strings.ReplaceAll(test.sql, "instr_or_position('%', title)", position)
				want := len(column(t, a.db, `SELECT id FROM defis WHERE status = 'PUBLISHED' AND (`+condition+`)`))
				if got := a.do(t, `{defis(where: `+test.where+`) {totalCount}}`).at(t, "defis.totalCount"); got != float64(want) {
					t.Errorf("the API counts %v, SQL %d", got, want)
				}
			})
		}
	})
}

// Instants compare as instants, whatever the zone they are written in: SQLite
// keeps them as text.
func TestInstantsOfAnotherZoneCompareAsInstants(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		// The first webinar starts on 12 May 2020 at 18:30 in Paris.
		for written, want := range map[string][2]float64{ // before, at
			"2020-05-12T18:30:00+02:00":        {0, 1},
			"2020-05-12T16:30:00Z":             {0, 1},
			"2020-05-12T02:30:00-14:00":        {0, 1},
			"2020-05-13T06:30:00+14:00":        {0, 1},
			"2020-05-12T18:30:00.000001+02:00": {1, 0},
			"2020-05-12T18:29:59.999999+02:00": {0, 0},
		} {
			o := a.do(t, `query ($t: Time!) {
				before: webinars(where: {startsAtLT: $t}) { totalCount }
				at: webinars(where: {startsAt: $t}) { totalCount }
				in: webinars(where: {startsAtIn: [$t]}) { totalCount }
			}`, "t", written)
			if got := [2]any{o.at(t, "before.totalCount"), o.at(t, "at.totalCount")}; got != [2]any{want[0], want[1]} {
				t.Errorf("%s: %v webinars before and at, want %v", written, got, want)
			}
			if got := o.at(t, "in.totalCount"); got != want[1] {
				t.Errorf("%s: %v webinars in the list, want %v", written, got, want[1])
			}
		}
	})
}
