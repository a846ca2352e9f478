package database_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// named gives the driver ent's name of the dialect.
type named struct {
	*entsql.Driver
	dialect string
}

func (n *named) Dialect() string { return n.dialect }

// The replay of the migrations leads to the schema of ent, on both databases. When
// this fails, run make migration NAME=what_changed.
func TestMigrationsLeadToTheSchema(t *testing.T) {
	for _, target := range []struct{ dialect, driver, dsn, folder string }{
		{dialect.SQLite, "sqlite", "file:" + filepath.Join(t.TempDir(), "replay.db") + "?_pragma=foreign_keys(1)", "sqlite"},
		{dialect.Postgres, "postgres", dbtest.Postgres(t), "postgres"},
	} {
		t.Run(target.folder, func(t *testing.T) {
			folder := t.TempDir() // a copy: the plan of a difference is written there
			if err := os.CopyFS(folder, os.DirFS("migrations/"+target.folder)); err != nil {
				t.Fatal(err)
			}
			dir, err := sqltool.NewGooseDir(folder)
			if err != nil {
				t.Fatal(err)
			}
			if err := atlas.Validate(dir); err != nil {
				t.Fatalf("a migration was changed after it was made: %v", err)
			}
			drv, err := entsql.Open(target.driver, target.dsn)
			if err != nil {
				t.Fatal(err)
			}
			defer drv.Close()
			m, err := schema.NewMigrate(&named{drv, target.dialect},
				schema.WithDir(dir), schema.WithFormatter(sqltool.GooseFormatter),
				schema.WithMigrationMode(schema.ModeReplay),
				schema.WithDropColumn(true), schema.WithDropIndex(true),
				schema.WithErrNoPlan(true), schema.WithDialect(target.dialect),
			)
			if err != nil {
				t.Fatal(err)
			}
			err = m.NamedDiff(t.Context(), "difference", database.Tables()...)
			if errors.Is(err, atlas.ErrNoPlan) {
				return
			}
			written, _ := filepath.Glob(filepath.Join(folder, "*_difference.sql"))
			for _, file := range written {
				text, _ := os.ReadFile(file)
				t.Errorf("the schema of ent and the migrations differ by\n%s", text)
			}
			t.Errorf("%v, want no plan", err)
		})
	}
}

func TestMigratingTwiceChangesNothing(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db, err := database.Open(t.Context(), database.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		first, err := db.Migrate(t.Context())
		if err != nil || first == 0 {
			t.Fatalf("%d migrations, %v", first, err)
		}
		before := objects(t, db)
		second, err := db.Migrate(t.Context())
		if err != nil || second != 0 {
			t.Errorf("%d migrations the second time, %v", second, err)
		}
		if after := objects(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	})
}

// objects describes the tables and indexes of a database and the versions that it
// went through.
func objects(t *testing.T, db *database.DB) string {
	t.Helper()
	query := `SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY 1`
	if db.Dialect() == dialect.Postgres {
		query = `SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
			UNION ALL SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1`
	}
	return strings.Join(append(column(t, db, query), column(t, db, `SELECT version_id FROM goose_db_version ORDER BY id`)...), "\n")
}

func column(t testing.TB, db *database.DB, query string, args ...any) (out []string) {
	t.Helper()
	rows, err := db.SQL().QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var v any
		if err := rows.Scan(&v); err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprint(v))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// Replicas that start together migrate once.
func TestConcurrentMigrationsAreAppliedOnce(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		const replicas = 5
		var wg sync.WaitGroup
		applied, failures := make([]int, replicas), make([]error, replicas)
		for i := range replicas {
			wg.Go(func() {
				db, err := database.Open(t.Context(), database.Config{URL: url})
				if err != nil {
					failures[i] = err
					return
				}
				defer db.Close()
				applied[i], failures[i] = db.Migrate(t.Context())
				if failures[i] == nil { // the schema is there for each of them
					_, failures[i] = db.Ent().Promotion.Query().Count(t.Context())
				}
			})
		}
		wg.Wait()
		total := 0
		for i := range replicas {
			if failures[i] != nil {
				t.Errorf("replica %d: %v", i, failures[i])
			}
			total += applied[i]
		}
		files, _ := filepath.Glob("migrations/sqlite/*.sql")
		if total != len(files) {
			t.Errorf("%d migrations applied, want %d: %v", total, len(files), applied)
		}
	})
}

func TestADatabaseThatIsTooNewIsRefusedAndUntouched(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db := dbtest.Open(t, url)
		if _, err := db.SQL().Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99991231235959, $1)`, true); err != nil {
			t.Fatal(err)
		}
		before := objects(t, db)
		n, err := db.Migrate(t.Context())
		if !errors.Is(err, database.ErrTooNew) || n != 0 {
			t.Errorf("%d migrations, %v, want ErrTooNew", n, err)
		}
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("not one line: %q", err)
		}
		if after := objects(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	})
}

// A column that lists are filtered or ordered by, or that points to another table,
// leads an index.
func TestEveryFilterOrderAndKeyHasAnIndex(t *testing.T) {
	leads := func(table *schema.Table, columns ...string) bool {
		keys := [][]*schema.Column{table.PrimaryKey}
		for _, i := range table.Indexes {
			keys = append(keys, i.Columns)
		}
		for _, c := range table.Columns {
			if c.Unique {
				keys = append(keys, []*schema.Column{c})
			}
		}
		return slices.ContainsFunc(keys, func(key []*schema.Column) bool {
			for i, name := range columns {
				if i >= len(key) || key[i].Name != name {
					return false
				}
			}
			return true
		})
	}
	keys, orders := 0, 0
	for _, table := range database.Tables() {
		for _, fk := range table.ForeignKeys {
			keys++
			if !leads(table, fk.Columns[0].Name) {
				t.Errorf("%s.%s points to %s and leads no index", table.Name, fk.Columns[0].Name, fk.RefTable.Name)
			}
		}
		status := slices.ContainsFunc(table.Columns, func(c *schema.Column) bool { return c.Name == "status" })
		for _, c := range table.Columns {
			switch c.Name {
			case "last_seen_at": // nobody orders sessions by it
				if orders++; table.Name == account.Table && !leads(table, c.Name, "id") {
					t.Errorf("lists are ordered by %s.%s, which no index does", table.Name, c.Name)
				}
			case "sort_key", "year", "rank", "starts_at", "written_at", "created_at", "updated_at":
				orders++
				if !leads(table, c.Name, "id") && !(status && leads(table, "status", c.Name, "id")) {
					t.Errorf("lists are ordered by %s.%s, which no index does", table.Name, c.Name)
				}
			case "slug", "code", "email_key", "recipient_key", "browser_hash", "token_hash", "object_id", "actor_id":
				if !leads(table, c.Name) {
					t.Errorf("rows are found by %s.%s, which no index does", table.Name, c.Name)
				}
			case "town", "kind", "ends_at", "published_at", "call_opens_at", "call_closes_at":
				if !leads(table, c.Name) && !(status && leads(table, "status", c.Name)) {
					t.Errorf("lists are filtered by %s.%s, which no index does", table.Name, c.Name)
				}
			}
		}
	}
	if keys < 38 || orders < 47 {
		t.Errorf("only %d keys and %d orders looked at", keys, orders)
	}
	if len(database.Tables()) != len(migrate.Tables) {
		t.Errorf("%d tables of %d looked at", len(database.Tables()), len(migrate.Tables))
	}
}

// The indexes of the orders of défis are those that the databases use: a page
// sorts nothing.
func TestOrdersOfDefisAreReadFromTheirIndex(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		for _, by := range []string{"id", "sort_key, id", "year, id", "updated_at, id", "created_at, id"} {
			for _, direction := range []string{"", " DESC"} {
				query := `SELECT id, title FROM defis WHERE status = 'PUBLISHED' ORDER BY ` + strings.ReplaceAll(by, ",", direction+",") + direction + ` LIMIT 21`
				explain := `EXPLAIN QUERY PLAN ` + query
				tx, err := db.SQL().Begin()
				if err != nil {
					t.Fatal(err)
				}
				if db.Dialect() == dialect.Postgres { // 130 rows are read faster at once
					explain = `EXPLAIN ` + query
					if _, err := tx.Exec(`ANALYZE defis; SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off`); err != nil {
						t.Fatal(err)
					}
				}
				rows, err := tx.Query(explain)
				if err != nil {
					t.Fatal(err)
				}
				columns, _ := rows.Columns()
				var plan strings.Builder
				for rows.Next() {
					line := make([]any, len(columns))
					for i := range line {
						line[i] = new(any)
					}
					if err := rows.Scan(line...); err != nil {
						t.Fatal(err)
					}
					fmt.Fprintln(&plan, *line[len(line)-1].(*any))
				}
				_ = rows.Close()
				_ = tx.Rollback()
				if text := plan.String(); !strings.Contains(strings.ToLower(text), "index") || strings.Contains(text, "TEMP B-TREE") || strings.Contains(text, "Sort") {
					t.Errorf("ORDER BY %s%s:\n%s", by, direction, text)
				}
			}
		}
	})
}
