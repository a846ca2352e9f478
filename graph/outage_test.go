package graph_test

import (
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/pgtemp"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// While PostgreSQL is away each request gets one plain error, and once it is back
// the answers are there within 5 seconds.
func TestAnOutageOfTheDatabaseIsToldPlainly(t *testing.T) {
	server, err := pgtemp.Start()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	db := dbtest.OpenWith(t, database.Config{URL: server.URL})
	if _, err := seed.Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	// The server of the tests is not durable: what it has not yet written is lost.
	if _, err := db.SQL().Exec("CHECKPOINT"); err != nil {
		t.Fatal(err)
	}
	a := newAPI(t, db, clock.Stopped(demo))
	id := column(t, db, `SELECT id FROM webinars LIMIT 1`)[0]
	defi := column(t, db, `SELECT id FROM defis LIMIT 1`)[0]
	requests := map[string]string{
		"a list":     `{ defis(first: 2) { totalCount edges { node { title administration { name } seats } } } }`,
		"a search":   `{ defis(search: "données") { totalCount edges { node { title } } } }`,
		"facets":     `{ defiFacets { total themes { count } } }`,
		"a node":     `{ node(id: "` + defi + `") { id } }`,
		"nodes":      `{ nodes(ids: ["` + defi + `", "` + id + `"]) { id } }`,
		"figures":    `{ programme { defiCount currentPromotion { code } } }`,
		"a mutation": `mutation { registerToWebinar(webinar: "` + id + `", email: "a@exemple.fr", name: "A") { webinar { slug } } }`,
	}
	server.Kill()
	for name, query := range requests {
		o := a.do(t, query)
		if len(o.Errors) == 0 {
			t.Errorf("%s: no error: %s", name, o.raw)
		}
		for _, e := range o.Errors {
			if e.Extensions.Code != "INTERNAL" {
				t.Errorf("%s: code %s", name, e.Extensions.Code)
			}
		}
		o.plain(t)
	}
	if err := server.Launch(); err != nil {
		t.Fatal(err)
	}
	for name, query := range requests {
		for start := time.Now(); ; {
			o := a.do(t, query)
			o.plain(t)
			if len(o.Errors) == 0 {
				break
			}
			if time.Since(start) > 5*time.Second {
				t.Fatalf("%s: still %s", name, o.raw)
			}
		}
	}
}
