package database_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// jobVersions are the migrations of River that a database went through.
func jobVersions(t *testing.T, db *database.DB) string {
	t.Helper()
	return strings.Join(column(t, db, `SELECT version FROM river_migration ORDER BY version`), " ")
}

// The tables of jobs come with the others, once however many processes start, also
// to a database that has all the others.
func TestTheTablesOfJobsAreMadeOnce(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		first := dbtest.Open(t, url)
		whole, tables := jobVersions(t, first), objects(t, first)
		if !strings.HasPrefix(whole, "1 2 3 4 5 6") {
			t.Fatalf("versions %s", whole)
		}
		// As an upgrade from before the jobs finds it.
		for _, table := range []string{"river_job", "river_queue", "river_client_queue", "river_client", "river_leader", "river_notification", "river_migration"} {
			if _, err := first.SQL().Exec(`DROP TABLE IF EXISTS ` + table); err != nil {
				t.Fatal(err)
			}
		}
		if first.Dialect() == "postgres" {
			for _, statement := range []string{`DROP FUNCTION IF EXISTS river_job_notify() CASCADE`, `DROP FUNCTION IF EXISTS river_job_state_in_bitmask CASCADE`, `DROP TYPE IF EXISTS river_job_state CASCADE`} {
				if _, err := first.SQL().Exec(statement); err != nil {
					t.Fatal(err)
				}
			}
		}
		var replicas sync.WaitGroup
		for range 5 {
			replicas.Go(func() {
				db, err := database.Open(t.Context(), database.Config{URL: url})
				if err != nil {
					t.Error(err)
					return
				}
				defer db.Close()
				if n, err := db.Migrate(t.Context()); err != nil || n != 0 {
					t.Errorf("%d migrations of our own, %v", n, err)
				}
				// The tables are there for each of them.
				if _, err := db.SQL().Exec(`SELECT COUNT(*) FROM river_job`); err != nil {
					t.Error(err)
				}
			})
		}
		replicas.Wait()
		if got := jobVersions(t, first); got != whole {
			t.Errorf("versions %s, want %s", got, whole)
		}
		if got := objects(t, first); got != tables {
			t.Errorf("the tables were\n%s\nand are\n%s", tables, got)
		}
	})
}

func TestJobsThatAreTooNewAreRefusedAndUntouched(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db := dbtest.Open(t, url)
		if _, err := db.SQL().Exec(`INSERT INTO river_migration (line, version) VALUES ('main', 999)`); err != nil {
			t.Fatal(err)
		}
		before := objects(t, db) + jobVersions(t, db)
		if n, err := db.Migrate(t.Context()); !errors.Is(err, database.ErrTooNew) || n != 0 {
			t.Errorf("%d migrations, %v, want ErrTooNew", n, err)
		}
		if after := objects(t, db) + jobVersions(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	})
}
