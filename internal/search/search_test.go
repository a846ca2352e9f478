package search_test

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// What people may type, on the real défis, with the first that they expect. The
// slugs are of the seed.
var realQueries = []struct{ name, query, first string }{
	{"a word of a title, without its accent", "sante psy", "sante-psy-etudiant"},
	{"the promotion and its number", "eig-4", "eig4-link"},
	{"a title with an apostrophe", "vigicr’ux", "vigicrux"},
	{"a title without its apostrophe", "karfur", "karfur"},
	{"a title under a typo", "archifitre", "archifiltre"},
	{"the first letters of a title", "monitorf", "monitorfish"},
	{"a plural in a title, from the singular", "orgue inventaire", "mcc-inventaire-des-orgues"},
	{"a plural in a summary, from the singular", "hôpital", "smash"},
	{"several words", "fraudes fiscales", "dgfip-fraude-fiscale"},
	{"a word under a typo, everywhere", "adminstration", "administration-plus"},
	{"a title that ends with a sign", "Administration +", "administration-plus"},
	{"a word of a mission", "retombées économiques", "datalympics"},
	{"the administration and a word", "cnam remboursement", "remboursante"},
	{"nothing but signs and a word", "(justice", "open-justice"},
}

// The same query gives the same défis in the same order on both databases.
func TestTheRealDefis(t *testing.T) {
	results := map[string]map[string][]search.Hit{} // by dialect, then by query
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ix := open(t, db)
		slugs := map[string]string{}
		for _, d := range db.Ent().Defi.Query().AllX(context.Background()) {
			slugs[d.ID] = d.Slug
		}
		results[db.Dialect()] = map[string][]search.Hit{}
		for _, tt := range realQueries {
			t.Run(tt.name, func(t *testing.T) {
				hits, err := ix.Defis(context.Background(), tt.query)
				if err != nil {
					t.Fatal(err)
				}
				if len(hits) == 0 || slugs[hits[0].ID] != tt.first {
					t.Fatalf("%q finds %d défis, of which %q is not the first", tt.query, len(hits), tt.first)
				}
				results[db.Dialect()][tt.query] = hits
			})
		}
		for _, query := range []string{"e", "de la", "données", "développeurs", "data scientist"} {
			hits, err := ix.Defis(context.Background(), query)
			if err != nil || len(hits) < 10 {
				t.Errorf("%q finds %d défis, %v", query, len(hits), err)
			}
			results[db.Dialect()][query] = hits
		}
	})
	if !reflect.DeepEqual(results["sqlite3"], results["postgres"]) {
		t.Error("the two databases do not give the same défis in the same order")
	}
}

// Each défi is found by its own title, among the first that share its words.
func TestEachRealDefiIsFoundByItsTitle(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ix := open(t, db)
		for _, d := range db.Ent().Defi.Query().AllX(context.Background()) {
			hits, err := ix.Defis(context.Background(), d.Title)
			if err != nil {
				t.Fatal(err)
			}
			place := -1
			for i, h := range hits {
				if h.ID == d.ID {
					place = i
				}
			}
			if place < 0 || hits[place].Score < hits[0].Score*0.97 {
				t.Errorf("%q is at place %d of %d by its own title", d.Title, place, len(hits))
			}
			texts := ix.Highlights(d.ID, d.Title)
			if len(texts) == 0 || texts[0].Field != search.TITLE {
				t.Errorf("%q is not highlighted by its own title", d.Title)
				continue
			}
			var all strings.Builder
			for _, f := range texts[0].Fragments {
				all.WriteString(f.Text)
			}
			if all.String() != d.Title {
				t.Errorf("%q is highlighted as %q", d.Title, all.String())
			}
		}
	})
}

func TestAQueryThatAsksForNothingDoesNotFilter(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ix := open(t, db)
		for _, query := range []string{"", "   ", "?", "’"} {
			if hits, err := ix.Defis(context.Background(), query); hits != nil || err != nil {
				t.Errorf("%q finds %v, %v, want nil", query, hits, err)
			}
		}
		hits, err := ix.Defis(context.Background(), "xyzxyzxyz")
		if hits == nil || len(hits) != 0 || err != nil {
			t.Errorf("a word that nobody wrote finds %v, %v, want an empty slice", hits, err)
		}
	})
}
