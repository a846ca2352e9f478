// Package database opens SQLite or PostgreSQL, migrates it, runs transactions and
// tells what changed. Nothing above it knows which of the two it talks to.
package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	_ "github.com/entrepreneur-interet-general/eig/ent/runtime" // policies and hooks
)

// Config says which database to open.
type Config struct {
	// URL is sqlite:PATH, or postgres://… as lib/pq reads it.
	URL string
	// StatementTimeout bounds each statement; 5 seconds when zero.
	StatementTimeout time.Duration
	// RememberCounts answers repeated COUNT statements from memory until
	// something changes: for a server, which asks the same ones all day.
	RememberCounts bool
	// Observe, unless nil, is told each statement of the ent clients before it
	// runs, from any goroutine: tests count them.
	Observe func(ctx context.Context, statement string)
}

// DB is an open database: one pool for reads and one for writes, which on
// PostgreSQL are the same.
type DB struct {
	dialect     string
	location    string // without the password: for messages
	read, write *sql.DB
	client      *ent.Client
	statement   time.Duration
	patient     string // PostgreSQL's address without a statement timeout
	observe     func(ctx context.Context, statement string)
	feed        *Feed
}

// errReadOnlyClient stops a write outside InTx, where it would escape the change
// feed.
var errReadOnlyClient = errors.New("database: write outside InTx")

// Open opens the database and checks that it answers. It does not migrate. Its
// errors are one line that says what to do, without the password.
func Open(ctx context.Context, cfg Config) (*DB, error) {
	if cfg.StatementTimeout == 0 {
		cfg.StatementTimeout = 5 * time.Second
	}
	scheme, rest, ok := strings.Cut(cfg.URL, ":")
	if !ok {
		return nil, fmt.Errorf("EIG_DATABASE_URL must be sqlite:PATH or postgres://USER@HOST/NAME")
	}
	db := &DB{statement: cfg.StatementTimeout, observe: cfg.Observe}
	var err error
	switch scheme {
	case "sqlite":
		err = db.openSQLite(ctx, rest)
	case "postgres", "postgresql":
		err = db.openPostgres(ctx, cfg.URL)
	default:
		return nil, fmt.Errorf("EIG_DATABASE_URL starts with %q: it must be sqlite:PATH or postgres://USER@HOST/NAME", scheme+":")
	}
	if err != nil {
		return nil, err
	}
	drivers := &router{
		read:  db.bound(entsql.OpenDB(db.dialect, db.read)),
		write: db.bound(entsql.OpenDB(db.dialect, db.write)),
	}
	if cfg.RememberCounts {
		remembered := newCounts(drivers.read)
		drivers.read = remembered
		db.feed.first(remembered.forget)
	}
	db.client = ent.NewClient(ent.Driver(drivers))
	db.client.Use(func(ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(context.Context, ent.Mutation) (ent.Value, error) {
			return nil, errReadOnlyClient
		})
	})
	return db, nil
}

// Ent returns the client for reads. Policies apply; a mutation on it is refused.
func (db *DB) Ent() *ent.Client { return db.client }

// SQL returns the pool for writes, for what ent cannot say.
func (db *DB) SQL() *sql.DB { return db.write }

// Dialect returns "sqlite3" or "postgres".
func (db *DB) Dialect() string { return db.dialect }

// Location returns where the database is, without its password.
func (db *DB) Location() string { return db.location }

// Feed returns the feed of committed changes.
func (db *DB) Feed() *Feed { return db.feed }

// Ping reports whether the database answers.
func (db *DB) Ping(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, db.statement)
	defer cancel()
	var one int
	return db.read.QueryRowContext(ctx, "SELECT 1").Scan(&one)
}

// Close ends the feed and closes the pools.
func (db *DB) Close() error {
	db.feed.close()
	if db.read == db.write {
		return db.write.Close()
	}
	return errors.Join(db.read.Close(), db.write.Close())
}

// redact returns a database URL without its password, for messages.
func redact(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "the given address"
	}
	u.RawQuery = ""
	return u.Redacted()
}

// isPostgres reports the dialect in the words of ent.
func (db *DB) isPostgres() bool { return db.dialect == dialect.Postgres }
