package database

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations
var migrations embed.FS

// ErrTooNew is when the database was migrated by a newer version of the program.
var ErrTooNew = errors.New("this database was made by a newer eig: start that version, or restore a backup")

// Migrate brings the database to the schema of this program and returns how many
// migrations it applied, not counting those of River, the tables of jobs. Several
// processes may call it at once: one works, the others wait. It returns ErrTooNew
// without touching anything.
func (db *DB) Migrate(ctx context.Context) (applied int, err error) {
	pool, err := db.patientPool()
	if err != nil {
		return 0, err
	}
	if pool != db.write {
		defer func() { err = errors.Join(err, pool.Close()) }()
	}
	provider, err := db.migrations(pool)
	if err != nil {
		return 0, err
	}
	current, target, err := provider.GetVersions(ctx)
	if err != nil {
		return 0, fmt.Errorf("reading the version of %s: %w", db.location, err)
	}
	if current > target {
		return 0, ErrTooNew
	}
	jobs, err := db.jobMigrations(pool)
	if err != nil {
		return 0, err
	}
	if err := jobs.check(ctx); err != nil {
		return 0, err
	}
	if applied, err = db.migrateTables(ctx, provider); err != nil {
		return 0, err
	}
	return applied, jobs.up(ctx)
}

// migrateTables applies the platform's own migrations.
func (db *DB) migrateTables(ctx context.Context, provider *goose.Provider) (int, error) {
	done, err := provider.Up(ctx)
	if err != nil && !db.isPostgres() {
		// SQLite has no lock to hold across migrations: when another process was
		// faster, its tables are in our way and there is nothing left to do.
		if pending, again := provider.HasPending(ctx); again == nil && !pending {
			return 0, nil
		}
	}
	if err != nil {
		return 0, fmt.Errorf("migrating %s: %w", db.location, err)
	}
	return len(done), nil
}

// patientPool returns connections on which a statement may take its time: an index
// on a large table does. SQLite has no such limit on the connection.
func (db *DB) patientPool() (*sql.DB, error) {
	if !db.isPostgres() {
		return db.write, nil
	}
	return sql.Open("postgres", db.patient)
}

func (db *DB) migrations(pool *sql.DB) (*goose.Provider, error) {
	dialect, folder := goose.DialectSQLite3, "migrations/sqlite"
	var options []goose.ProviderOption
	if db.isPostgres() {
		dialect, folder = goose.DialectPostgres, "migrations/postgres"
		locker, err := lock.NewPostgresTableLocker()
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithLocker(locker))
	}
	files, err := fs.Sub(migrations, folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(dialect, pool, files, options...)
}
