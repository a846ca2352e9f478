package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

type migrateCommand struct{}

// Run migrates the database and says what it did.
func (migrateCommand) Run(ctx context.Context, cfg *config.Config, t terminal) (err error) {
	db, applied, err := openMigrated(ctx, database.Config{URL: cfg.DatabaseURL})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if applied == 0 {
		_, err = fmt.Fprintf(t.out, "%s is up to date\n", db.Location())
		return err
	}
	_, err = fmt.Fprintf(t.out, "%s: migrations applied: %d\n", db.Location(), applied)
	return err
}

// openMigrated opens a database and brings it to the schema of this program.
func openMigrated(ctx context.Context, cfg database.Config) (db *database.DB, applied int, err error) {
	db, err = database.Open(ctx, cfg)
	if err != nil {
		return nil, 0, err
	}
	applied, err = db.Migrate(ctx)
	if err != nil {
		return nil, 0, errors.Join(err, db.Close())
	}
	return db, applied, nil
}
