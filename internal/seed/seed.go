// Package seed fills a database: with the real défis of the programme, from the
// files in data, and with a large made-up data set for benchmarks.
package seed

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

//go:embed data
var embedded embed.FS

// Load writes the real data: it creates what is missing, updates what differs
// from the files and never deletes. Running it again writes nothing. Whether a row
// is published, the capacity of a webinar and the seats taken are left as people
// made them. When the files are wrong, it returns an *InvalidError with every
// problem and writes nothing.
func Load(ctx context.Context, db *database.DB) (Report, error) {
	files, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	return loadFrom(ctx, db, files)
}

// Empty reports whether there is no défi at all, of any status.
func Empty(ctx context.Context, db *database.DB) (bool, error) {
	exists, err := db.Ent().Defi.Query().Exist(asPlatform(ctx))
	return !exists, err
}

func loadFrom(ctx context.Context, db *database.DB, files fs.FS) (Report, error) {
	d, err := read(files)
	if err != nil {
		return nil, err
	}
	var l loader
	err = db.InTx(asPlatform(ctx), func(ctx context.Context, tx *database.Tx) error {
		if err := alone(ctx, tx); err != nil {
			return err
		}
		l = loader{ent: tx.Ent}
		return l.load(ctx, d)
	})
	if err != nil {
		return nil, fmt.Errorf("seed: %w", err)
	}
	return l.report, nil
}

// asPlatform returns a context that may write everything, without telling the
// journal: a data set is one action, that of who ran the command, and not thousands.
func asPlatform(ctx context.Context) context.Context {
	return audit.Silently(viewer.NewContext(ctx, viewer.System()))
}

// alone makes another process that seeds the same database wait until this
// transaction ends: two replicas may start together on an empty one. It waits as
// long as one statement may take, which the real data never needs; beside a volume
// it gives up with an error. SQLite has one writer anyway.
func alone(ctx context.Context, tx *database.Tx) error {
	if tx.Dialect() != dialect.Postgres {
		return nil
	}
	const seeding = 0x65696773656564 // "eigseed"
	if _, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(seeding)); err != nil {
		return fmt.Errorf("waiting for another seed: %w", err)
	}
	return nil
}
