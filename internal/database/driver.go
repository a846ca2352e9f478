package database

import (
	"context"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// router sends SELECTs to the pool for reads and the rest to the pool for writes.
type router struct{ read, write dialect.Driver }

// Query implements dialect.Driver.
func (r *router) Query(ctx context.Context, query string, args, v any) error {
	if strings.HasPrefix(query, "SELECT") {
		return r.read.Query(ctx, query, args, v)
	}
	return r.write.Query(ctx, query, args, v)
}

// Exec implements dialect.Driver.
func (r *router) Exec(ctx context.Context, query string, args, v any) error {
	return r.write.Exec(ctx, query, args, v)
}

// Tx implements dialect.Driver.
func (r *router) Tx(ctx context.Context) (dialect.Tx, error) { return r.write.Tx(ctx) }

// Dialect implements dialect.Driver.
func (r *router) Dialect() string { return r.write.Dialect() }

// Close implements dialect.Driver; DB.Close closes the pools.
func (r *router) Close() error { return nil }

// bounded gives each statement a deadline and writes instants in UTC, to the
// microsecond: SQLite compares them as text, so one zone and one precision must
// serve all.
type bounded struct {
	dialect.Driver
	timeout time.Duration
	observe func(ctx context.Context, statement string)
}

// bound returns a driver whose statements are bounded, and observed when the
// configuration asks for it.
func (db *DB) bound(d dialect.Driver) bounded {
	if db.observe == nil {
		return bounded{d, db.statement, func(context.Context, string) {}}
	}
	return bounded{d, db.statement, db.observe}
}

// Exec implements dialect.Driver.
func (b bounded) Exec(ctx context.Context, query string, args, v any) error {
	b.observe(ctx, query)
	ctx, cancel := context.WithTimeout(ctx, b.timeout)
	defer cancel()
	return b.Driver.Exec(ctx, query, utc(args), v)
}

// Query implements dialect.Driver.
func (b bounded) Query(ctx context.Context, query string, args, v any) error {
	b.observe(ctx, query)
	ctx, cancel := context.WithTimeout(ctx, b.timeout)
	if err := b.Driver.Query(ctx, query, utc(args), v); err != nil {
		cancel()
		return err
	}
	rows, ok := v.(*entsql.Rows)
	if !ok {
		// ent only passes *sql.Rows; anything else has been read by now.
		cancel()
		return nil
	}
	rows.ColumnScanner = boundedRows{rows.ColumnScanner, cancel}
	return nil
}

// boundedRows ends the deadline with the rows: ending it sooner would cut them.
type boundedRows struct {
	entsql.ColumnScanner
	cancel context.CancelFunc
}

// Close implements sql.ColumnScanner.
func (r boundedRows) Close() error {
	defer r.cancel()
	return r.ColumnScanner.Close()
}

// inTx is the driver of the client of one transaction: ent's own transactions,
// begun for edges, are part of it.
type inTx struct{ bounded }

// Exec implements dialect.Driver.
func (d inTx) Exec(ctx context.Context, query string, args, v any) error {
	if err := upsert(ctx, query); err != nil {
		return err
	}
	return d.bounded.Exec(ctx, query, args, v)
}

// Query implements dialect.Driver.
func (d inTx) Query(ctx context.Context, query string, args, v any) error {
	if err := upsert(ctx, query); err != nil {
		return err
	}
	return d.bounded.Query(ctx, query, args, v)
}

// upsert refuses the update of an upsert to all but the platform, and that of the
// journal to everybody: ent shows the policies a creation only, and the row that it
// meets may be anybody's.
func upsert(ctx context.Context, query string) error {
	if !strings.HasPrefix(query, "INSERT") || !strings.Contains(query, " DO UPDATE SET ") {
		return nil
	}
	if !viewer.FromContext(ctx).IsSystem() || strings.Contains(query, auditentry.Table) {
		return privacy.Denyf("database: an upsert that updates")
	}
	return nil
}

// Tx implements dialect.Driver.
func (d inTx) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }

// Close implements dialect.Driver; InTx ends the transaction.
func (d inTx) Close() error { return nil }

func utc(args any) any {
	list, ok := args.([]any)
	if !ok {
		return args
	}
	for i, a := range list {
		switch t := a.(type) {
		case time.Time:
			list[i] = t.UTC().Truncate(time.Microsecond)
		case *time.Time:
			if t != nil {
				list[i] = t.UTC().Truncate(time.Microsecond)
			}
		}
	}
	return list
}
