package database_test

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// urls are where a test finds a fresh database of each kind.
var urls = map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres}

// eachURL runs a test that opens its databases itself.
func eachURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	for name, url := range urls {
		t.Run(name, func(t *testing.T) { test(t, url(t)) })
	}
}

// A database that cannot be opened says so in one line: what is wrong and what to
// do, with the address and without the password.
func TestOpenRefusesPlainly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte(strings.Repeat("this is no database\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	silent, err := net.Listen("tcp", "127.0.0.1:0") // accepts in the kernel, says nothing
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	tests := []struct{ name, url, says string }{
		{"nothing", "", "EIG_DATABASE_URL must be"},
		{"a bare path", "data/eig.db", "EIG_DATABASE_URL must be"},
		{"another database", "mysql://root:s3cret@localhost/eig", "it must be sqlite:PATH or postgres://"},
		{"no file", "sqlite:", "names no file"},
		{"a folder under a file", "sqlite:" + file + "/data/eig.db", "cannot make the data folder " + file + "/data"},
		// Not even root writes in /sys.
		{"a read-only folder", "sqlite:/sys/eig.db", "cannot write in the data folder /sys"},
		{"a folder that cannot be made", "sqlite:/sys/eig/eig.db", "cannot make the data folder /sys/eig"},
		{"a folder", "sqlite:" + filepath.Dir(file), filepath.Dir(file)},
		{"a file that is no database", "sqlite:" + file, file},
		{"nobody listens", "postgres://eig:s3cret@127.0.0.1:1/eig?sslmode=disable", "postgres://eig:xxxxx@127.0.0.1:1/eig does not answer"},
		{"nobody listens, password in a parameter", "postgres://eig@127.0.0.1:1/eig?sslmode=disable&password=s3cret", "127.0.0.1:1/eig does not answer"},
		{"nobody answers", "postgres://eig:s3cret@" + silent.Addr().String() + "/eig?sslmode=disable&connect_timeout=1", "does not answer"},
		{"no such host", "postgres://eig:s3cret@nowhere.invalid/eig", "nowhere.invalid/eig does not answer"},
		{"a port that is no number", "postgres://eig:s3cret@localhost:port/eig", "EIG_DATABASE_URL cannot be read"},
		{"an address that ends early", "postgres://eig:s3cret@[::1/eig", "EIG_DATABASE_URL cannot be read"},
		{"a password that is not escaped", "postgres://eig:s3cret%zz@localhost/eig", "EIG_DATABASE_URL cannot be read"},
		{"an unknown parameter", "postgres://eig:s3cret@localhost/eig?sslmode=maybe", "EIG_DATABASE_URL cannot be read"},
		{"a database that does not exist", strings.Replace(dbtest.Postgres(t), "@", ":s3cret@", 1) + "&dbname=nowhere", "does not answer"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			db, err := database.Open(t.Context(), database.Config{URL: test.url})
			if err == nil {
				// SQLite reads the file at the first statement that needs it.
				_, err = db.Migrate(t.Context())
				_ = db.Close()
			}
			if err == nil {
				t.Fatal("no error")
			}
			text := err.Error()
			if !strings.Contains(text, test.says) {
				t.Errorf("%q does not say %q", text, test.says)
			}
			if strings.Contains(text, "\n") || strings.Contains(text, "s3cret") || strings.Contains(text, "<nil>") || strings.Contains(text, "goroutine") {
				t.Errorf("not one plain line without password: %q", text)
			}
			if took := time.Since(start); took > 8*time.Second {
				t.Errorf("it took %s", took)
			}
		})
	}
}

func TestOpenMakesTheFolderOfItsFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a folder", "été", "eig?#%.db")
	db := dbtest.Open(t, "sqlite:"+path)
	if _, err := os.Stat(path); err != nil {
		t.Errorf("the file is not where it was asked for: %v", err)
	}
	if db.Location() != "sqlite:"+path {
		t.Errorf("location %q", db.Location())
	}
	leftovers, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".eig-write-*"))
	if err != nil || len(leftovers) > 0 {
		t.Errorf("the probe was left: %v %v", leftovers, err)
	}
}

// The settings on which durability and consistency rest, on every connection.
func TestSQLiteConnectionsAreSetUp(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000"} {
		var got string
		if err := db.SQL().QueryRow("PRAGMA " + pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %q (%v), want %q", pragma, got, err, want)
		}
	}
	if n := db.SQL().Stats().MaxOpenConnections; n != 1 {
		t.Errorf("%d connections write, want 1", n)
	}
}

func TestPostgresConnectionsAreSetUp(t *testing.T) {
	db := dbtest.OpenWith(t, database.Config{URL: dbtest.Postgres(t), StatementTimeout: 1500 * time.Millisecond})
	for setting, want := range map[string]string{"statement_timeout": "1500ms", "timezone": "UTC", "application_name": "eig"} {
		var got string
		if err := db.SQL().QueryRow("SHOW " + setting).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %q (%v), want %q", setting, got, err, want)
		}
	}
}

func TestPingTellsWhetherTheDatabaseAnswers(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		db, err := database.Open(t.Context(), database.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Ping(t.Context()); err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
		if err := db.Ping(t.Context()); err == nil {
			t.Error("a closed database answers")
		}
	})
}
