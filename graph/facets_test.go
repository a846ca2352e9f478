package graph_test

import (
	"maps"
	"slices"
	"testing"
)

// dimension is one facet as a person uses it: a click on a value puts it in the
// filter.
type dimension struct {
	name  string
	key   string // of the filter
	click func(value string) any
	used  string // SQL: the values of the published défis
}

var dimensions = []dimension{
	{"promotions", "hasPromotionWith", func(v string) any { return []object{{"codeIn": []string{v}}} },
		`SELECT DISTINCT x.code FROM promotions x JOIN defis d ON d.promotion_id = x.id WHERE d.status = 'PUBLISHED'`},
	{"themes", "hasThemesWith", func(v string) any { return []object{{"slugIn": []string{v}}} },
		`SELECT DISTINCT x.slug FROM themes x JOIN defi_themes j ON j.theme_id = x.id JOIN defis d ON d.id = j.defi_id WHERE d.status = 'PUBLISHED'`},
	{"profiles", "hasProfilesWith", func(v string) any { return []object{{"codeIn": []string{v}}} },
		`SELECT DISTINCT x.code FROM profiles x JOIN defi_profiles j ON j.profile_id = x.id JOIN defis d ON d.id = j.defi_id WHERE d.status = 'PUBLISHED'`},
	{"ministries", "hasMinistryWith", func(v string) any { return []object{{"slugIn": []string{v}}} },
		`SELECT DISTINCT x.slug FROM administrations x JOIN defis d ON d.ministry_id = x.id WHERE d.status = 'PUBLISHED'`},
	{"administrations", "hasAdministrationWith", func(v string) any { return []object{{"slugIn": []string{v}}} },
		`SELECT DISTINCT x.slug FROM administrations x JOIN defis d ON d.administration_id = x.id WHERE d.status = 'PUBLISHED'`},
	{"towns", "townIn", func(v string) any { return []string{v} },
		`SELECT DISTINCT town FROM defis WHERE status = 'PUBLISHED'`},
}

const facetsQuery = `query ($where: DefiWhereInput, $search: String) {
	defiFacets(where: $where, search: $search) {
		total
		promotions {...F} themes {...F} profiles {...F} ministries {...F} administrations {...F} towns {...F}
	}
	defis(where: $where, search: $search) { totalCount }
}
fragment F on FacetValue { value label count }`

// Each count is the number of défis that a click on its value gives.
func TestFacetCountsAreWhatAClickGives(t *testing.T) {
	tests := []struct {
		name   string
		where  object
		search string
	}{
		{name: "without filter"},
		{name: "under a promotion", where: object{"hasPromotionWith": []object{{"codeIn": []string{"eig-4"}}}}},
		{name: "under two themes and a town", where: object{
			"hasThemesWith": []object{{"slugIn": []string{"sante", "environnement"}}}, "townIn": []string{"Paris"}}},
		{name: "under a value of each dimension but one", where: object{
			"hasPromotionWith": []object{{"codeIn": []string{"eig-4", "eig-5"}}},
			"hasProfilesWith":  []object{{"codeIn": []string{"DESIGN", "DATA_SCIENCE"}}},
			"hasMinistryWith":  []object{{"kind": "MINISTRY"}},
			"townIn":           []string{"Paris", "Lyon", "Rennes"}}},
		{name: "under a search", search: "santé"},
		{name: "under a search and a profile", search: "données",
			where: object{"hasProfilesWith": []object{{"codeIn": []string{"DEVELOPMENT"}}}}},
		{name: "under a search that finds nothing", search: "zzzzzzzz"},
		{name: "under a nested condition, which always holds", where: object{"and": []object{{"town": "Paris"}}}},
	}
	onSeed(t, func(t *testing.T, a api) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				o := a.do(t, facetsQuery, "where", test.where, "search", test.search)
				if total, listed := o.at(t, "defiFacets.total"), o.at(t, "defis.totalCount"); total != listed {
					t.Errorf("total %v, but the list has %v", total, listed)
				}
				for _, d := range dimensions {
					values := o.at(t, "defiFacets."+d.name).([]any)
					for _, v := range values {
						clicked := maps.Clone(test.where)
						if clicked == nil {
							clicked = object{}
						}
						clicked[d.key] = d.click(dig(v, "value").(string))
						listed := a.do(t, `query ($where: DefiWhereInput, $search: String) { defis(where: $where, search: $search) { totalCount } }`,
							"where", clicked, "search", test.search).at(t, "defis.totalCount")
						if count := dig(v, "count"); count != listed {
							t.Errorf("%s %s: the facet says %v, a click gives %v", d.name, dig(v, "value"), count, listed)
						}
						if label, _ := dig(v, "label").(string); label == "" {
							t.Errorf("%s %s has no label", d.name, dig(v, "value"))
						}
					}
					got, want := texts(t, dig(values, "*.value")), column(t, a.db, d.used)
					slices.Sort(got)
					slices.Sort(want)
					if !slices.Equal(got, want) {
						t.Errorf("%s lists %v, the défis have %v", d.name, got, want)
					}
				}
			})
		}
	})
}

// The values come in an order that does not depend on the database.
func TestFacetsHaveTheSameOrderOnBothDatabases(t *testing.T) {
	orders := map[string]string{}
	onSeed(t, func(t *testing.T, a api) {
		orders[a.db.Dialect()] = string(a.do(t, facetsQuery).Data)
		promotions := texts(t, a.do(t, facetsQuery).at(t, "defiFacets.promotions.*.value"))
		if promotions[0] != "eig-7" || promotions[len(promotions)-1] != "eig-1" {
			t.Errorf("promotions are not from the newest to the oldest: %v", promotions)
		}
		towns := texts(t, a.do(t, facetsQuery).at(t, "defiFacets.towns.*.value"))
		if e, f := slices.Index(towns, "Étel"), slices.Index(towns, "Lille"); e < 0 || e > f {
			t.Errorf("towns are not in the French order: %v", towns)
		}
	})
	if orders["sqlite3"] != orders["postgres"] {
		t.Errorf("the facets differ:\n%s\n%s", orders["sqlite3"], orders["postgres"])
	}
}

// An unused value is not offered, and the value of a draft is not either.
func TestFacetsIgnoreWhatIsNotPublished(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		before := a.do(t, facetsQuery)
		for _, status := range []string{"DRAFT", "WITHDRAWN"} {
			if _, err := a.db.SQL().Exec(`UPDATE defis SET status = $1 WHERE town = 'Étel'`, status); err != nil {
				t.Fatal(err)
			}
			o := a.do(t, facetsQuery)
			if towns := texts(t, o.at(t, "defiFacets.towns.*.value")); slices.Contains(towns, "Étel") {
				t.Errorf("%s: the town of hidden défis is offered", status)
			}
			was, is := before.at(t, "defiFacets.total").(float64), o.at(t, "defiFacets.total").(float64)
			if is >= was {
				t.Errorf("%s: %v défis counted, %v before", status, is, was)
			}
		}
	})
}
