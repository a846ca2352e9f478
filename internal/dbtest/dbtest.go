// Package dbtest gives each test a fresh, migrated database of both kinds. Every
// test of behaviour runs on both.
package dbtest

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/oklog/ulid/v2"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// Each runs a test on a fresh migrated SQLite and on a fresh migrated PostgreSQL.
func Each(t *testing.T, test func(t *testing.T, db *database.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, Open(t, SQLite(t))) })
	t.Run("postgres", func(t *testing.T) { test(t, Open(t, Postgres(t))) })
}

// Seeded is Each with the real data of the programme loaded.
func Seeded(t *testing.T, test func(t *testing.T, db *database.DB)) {
	t.Helper()
	Each(t, func(t *testing.T, db *database.DB) {
		if _, err := seed.Load(t.Context(), db); err != nil {
			t.Fatalf("loading the seed: %v", err)
		}
		test(t, db)
	})
}

// Open opens and migrates a database until the end of the test.
func Open(t testing.TB, url string) *database.DB {
	t.Helper()
	return OpenWith(t, database.Config{URL: url})
}

// OpenWith is Open with the other settings of a database.
func OpenWith(t testing.TB, cfg database.Config) *database.DB {
	t.Helper()
	ctx := context.Background()
	db, err := database.Open(ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("closing the database: %v", err)
		}
	})
	if _, err := db.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	return db
}

// SQLite returns the URL of a database file that does not exist yet.
func SQLite(t testing.TB) string {
	return "sqlite:" + filepath.Join(t.TempDir(), "eig.db")
}

// Postgres returns the URL of a fresh, empty database on the test server, dropped
// at the end of the test. Without a server the test fails: nothing is skipped.
func Postgres(t testing.TB) string {
	t.Helper()
	admin := os.Getenv("EIG_TEST_POSTGRES_URL")
	if admin == "" {
		t.Fatal("no PostgreSQL for the tests: run them with `make test`, or `go run ./internal/dbtest/withpg go test …`")
	}
	server, err := sql.Open("postgres", admin)
	if err != nil {
		t.Fatal(err)
	}
	name := "eig_" + strings.ToLower(ulid.Make().String())
	if err := createDatabase(server, name); err != nil {
		t.Fatalf("creating a test database: %v", err)
	}
	t.Cleanup(func() {
		if _, err := server.Exec("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("dropping the test database: %v", err)
		}
		_ = server.Close()
	})
	return strings.Replace(admin, "/postgres?", fmt.Sprintf("/%s?", name), 1)
}

// creating guards CREATE DATABASE, which copies a template and fails while
// another copy runs.
var creating sync.Mutex

func createDatabase(server *sql.DB, name string) error {
	creating.Lock()
	defer creating.Unlock()
	var err error
	for range 20 { // another test process may be copying the template too
		if _, err = server.Exec("CREATE DATABASE " + name + " TEMPLATE template0"); err == nil {
			return nil
		}
		if !strings.Contains(err.Error(), "is being accessed by other users") {
			return err
		}
	}
	return err
}
