package database_test

import (
	"database/sql"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"

	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// initial is the version of the schema before people had their tables.
const initial = 20261124021417

// migrations returns what migrates a database step by step.
func migrations(t *testing.T, db *database.DB) *goose.Provider {
	t.Helper()
	name, folder := goose.DialectSQLite3, "migrations/sqlite"
	if db.Dialect() == dialect.Postgres {
		name, folder = goose.DialectPostgres, "migrations/postgres"
	}
	provider, err := goose.NewProvider(name, db.SQL(), os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	return provider
}

// old are the rows of a database of the initial version.
var old = []struct{ table, columns string }{
	{"promotions", "id, created_at, updated_at, code, label, year, jury_dates"},
	{"webinars", "id, created_at, updated_at, slug, title, starts_at, ends_at, capacity, seats_taken, status, promotion_id"},
	{"candidates", "id, created_at, updated_at, email, email_key, verified_at"},
	{"accounts", "id, created_at, updated_at, name, roles, candidate_id"},
	{"registrations", "id, created_at, updated_at, name, status, webinar_id, candidate_id"},
	{"testimonies", "id, created_at, updated_at, slug, author_name, author_role, headline, body, written_at, status, promotion_id, author_id"},
}

func fillInitial(t *testing.T, db *database.DB) (made time.Time) {
	t.Helper()
	made = time.Date(2019, 3, 31, 1, 59, 59, 123456000, time.UTC)
	at, webinar := made.Add(time.Hour), made.AddDate(1, 2, 0)
	for _, row := range [][]any{
		{"promotions", "prom_1", made, at, "eig-4", "EIG 4", 2020, `["2020-06-30"]`},
		{"webinars", "wbnr_1", made, at, "w", "W", webinar, webinar.Add(time.Hour), 9, 2, "PUBLISHED", "prom_1"},
		{"candidates", "cand_1", made, at, "A@example.org", "a@example.org", at},
		{"candidates", "cand_2", made, at, "b@example.org", "b@example.org", nil},
		{"accounts", "acct_1", made, at, "Ada", `["ORGANISER"]`, "cand_1"},
		{"registrations", "rgst_1", made, at, "Ada", "CONFIRMED", "wbnr_1", "cand_1"},
		{"registrations", "rgst_2", made, at, "B", "CANCELLED", "wbnr_1", "cand_2"},
		{"testimonies", "tmny_1", made, at, "t", "Ada", "EIG", "T", "Text", at, "PUBLISHED", "prom_1", "acct_1"},
		{"testimonies", "tmny_2", made, at, "u", "B", "EIG", "U", "Text", at, "DRAFT", "prom_1", nil},
	} {
		i := slices.IndexFunc(old, func(o struct{ table, columns string }) bool { return o.table == row[0] })
		var places []string
		for n := range row[1:] {
			places = append(places, fmt.Sprintf("$%d", n+1))
		}
		query := fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", old[i].table, old[i].columns, strings.Join(places, ", "))
		if _, err := db.SQL().Exec(query, row[1:]...); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	return made
}

// oldRows returns what is in the columns of the initial version.
func oldRows(t *testing.T, db *database.DB) string {
	t.Helper()
	var text strings.Builder
	for _, o := range old {
		rows, err := db.SQL().Query(fmt.Sprintf("SELECT %s FROM %s ORDER BY id", o.columns, o.table))
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			values := make([]any, strings.Count(o.columns, ",")+1)
			for i := range values {
				values[i] = new(sql.RawBytes)
			}
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			for _, v := range values {
				fmt.Fprintf(&text, "%q ", *v.(*sql.RawBytes))
			}
			fmt.Fprintln(&text, o.table)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close()
	}
	return text.String()
}

// The migration that gives people their tables loses nothing of what was there, not
// even what a copy of a table would have set to null or deleted in cascade.
func TestMigratingKeepsRowsOfTheInitialVersion(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db, err := database.Open(t.Context(), database.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := migrations(t, db).UpTo(t.Context(), initial); err != nil {
			t.Fatal(err)
		}
		made := fillInitial(t, db)
		before := oldRows(t, db)
		if n := strings.Count(before, "\n"); n != 9 {
			t.Fatalf("%d rows to begin with, want 9", n)
		}
		if n, err := db.Migrate(t.Context()); err != nil || n == 0 {
			t.Fatalf("%d migrations, %v", n, err)
		}
		if after := oldRows(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
		ctx, c := system(t), db.Ent()
		a, err := c.Account.Query().WithCandidate().WithTestimonies().WithMentoredAdministrations().Only(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !a.LastSeenAt.Equal(made) || a.Status != account.StatusACTIVE || a.PurgeNotifiedAt != nil || a.OidcIssuer != nil || a.OidcSubject != nil {
			t.Errorf("the account is now %v, last seen at %s, want it active and seen at %s", a, a.LastSeenAt, made)
		}
		if a.Edges.Candidate.ID != "cand_1" || len(a.Edges.Testimonies) != 1 || a.Edges.Testimonies[0].ID != "tmny_1" || len(a.Edges.MentoredAdministrations) != 0 {
			t.Errorf("the account has %+v", a.Edges)
		}
		if !slices.Equal(a.Roles, []string{"ORGANISER"}) {
			t.Errorf("the account has the roles %v", a.Roles)
		}
		// An instant that a migration wrote compares as those that the program writes.
		for moment, want := range map[time.Time]int{made: 1, made.Add(time.Microsecond): 0} {
			if n, err := c.Account.Query().Where(account.LastSeenAtGTE(moment)).Count(ctx); err != nil || n != want {
				t.Errorf("%d accounts seen from %s on (%v), want %d", n, moment, err, want)
			}
		}
		if n := len(column(t, db, `SELECT id FROM candidates WHERE purge_notified_at IS NOT NULL`)); n != 0 {
			t.Errorf("%d candidates were told of a purge", n)
		}
	})
}

// Going back to the initial version leaves its tables and rows as they were.
func TestMigratingDownLeadsBack(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db, err := database.Open(t.Context(), database.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		steps := migrations(t, db)
		if _, err := steps.UpTo(t.Context(), initial); err != nil {
			t.Fatal(err)
		}
		fillInitial(t, db)
		rows, tables := oldRows(t, db), objects(t, db)
		up, err := steps.Up(t.Context())
		if err != nil || len(up) == 0 {
			t.Fatalf("%d migrations, %v", len(up), err)
		}
		if objects(t, db) == tables {
			t.Error("migrating changed nothing")
		}
		down, err := steps.DownTo(t.Context(), initial)
		if err != nil || len(down) != len(up) {
			t.Fatalf("%d migrations of %d undone, %v", len(down), len(up), err)
		}
		if after := oldRows(t, db); after != rows {
			t.Errorf("before\n%s\nafter\n%s", rows, after)
		}
		if after := objects(t, db); after != tables {
			t.Errorf("before\n%s\nafter\n%s", tables, after)
		}
	})
}
