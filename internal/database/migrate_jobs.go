package database

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"

	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
)

// jobMigrations makes the tables of jobs. They are River's, which brings its own
// migrations and its own table of versions.
type jobMigrations struct {
	*rivermigrate.Migrator[*sql.Tx]
	db   *DB
	pool *sql.DB
}

// jobsLock is the advisory lock of PostgreSQL under which they are applied.
const jobsLock = 0x656967_6a6f6273 // "eigjobs"

func (db *DB) jobMigrations(pool *sql.DB) (*jobMigrations, error) {
	var driver riverdriver.Driver[*sql.Tx] = riversqlite.New(pool)
	if db.isPostgres() {
		driver = riverdatabasesql.New(pool)
	}
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, err
	}
	return &jobMigrations{migrator, db, pool}, nil
}

// check returns ErrTooNew when the tables are those of a later River.
func (m *jobMigrations) check(ctx context.Context) error {
	_, err := m.pending(ctx)
	return err
}

// pending reports whether migrations must be applied.
func (m *jobMigrations) pending(ctx context.Context) (bool, error) {
	exists, err := m.tableExists(ctx)
	if err != nil || !exists {
		return !exists, err
	}
	var last, done int
	row := m.pool.QueryRowContext(ctx, `SELECT MAX(version), COUNT(*) FROM river_migration`)
	if err := row.Scan(&last, &done); err != nil {
		return false, fmt.Errorf("reading the version of the jobs of %s: %w", m.db.location, err)
	}
	known := m.AllVersions()
	if last > known[len(known)-1].Version {
		return false, ErrTooNew
	}
	return done < len(known), nil
}

func (m *jobMigrations) tableExists(ctx context.Context) (exists bool, err error) {
	query := `SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'river_migration')`
	if m.db.isPostgres() {
		query = `SELECT to_regclass('river_migration') IS NOT NULL`
	}
	if err := m.pool.QueryRowContext(ctx, query).Scan(&exists); err != nil {
		return false, fmt.Errorf("looking for the jobs of %s: %w", m.db.location, err)
	}
	return exists, nil
}

// up applies what is pending. Another process that does so is waited for.
func (m *jobMigrations) up(ctx context.Context) (err error) {
	pending, err := m.pending(ctx)
	if err != nil || !pending {
		return err
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("migrating the jobs of %s: %w", m.db.location, err)
		}
	}()
	tx, err := m.pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if !m.db.isPostgres() {
		// The transaction holds SQLite's only write lock: it does the work itself.
		//lint:ignore SA1019 what cannot be batched in one transaction is PostgreSQL's
		if _, err := m.MigrateTx(ctx, tx, rivermigrate.DirectionUp, nil); err != nil {
			return err
		}
		return tx.Commit()
	}
	// A step may need those before it committed, so each is a transaction of its
	// own; this one only holds the lock, until it ends.
	if _, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock($1)`, int64(jobsLock)); err != nil {
		return err
	}
	_, err = m.Migrate(ctx, rivermigrate.DirectionUp, nil)
	return err
}
