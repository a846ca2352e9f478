package database

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
)

// unannounced are the entities, with their tables, whose rows change with each visit
// of somebody. Nothing follows them, and nothing of them is remembered: announcing
// them would make everything else forgotten, all the time.
var unannounced = map[string]string{
	ent.TypeSession:     session.Table,
	ent.TypeSignIn:      signin.Table,
	ent.TypeAccessToken: accesstoken.Table,
	ent.TypeEmailLog:    emaillog.Table,
	// One per row that changes: a change of many would flood the feed.
	ent.TypeAuditEntry: auditentry.Table,
}

// Tx is one transaction: the ent client and the *sql.Tx are the same one.
type Tx struct {
	// Ent writes with policies and hooks.
	Ent *ent.Client
	// SQL is for what ent cannot say, and for libraries that want a *sql.Tx. What
	// is changed through it must be told with Changed.
	SQL *sql.Tx

	dialect string
	changes []Change
}

// Dialect returns "sqlite3" or "postgres".
func (tx *Tx) Dialect() string { return tx.dialect }

// Changed adds a change to those that the feed announces at commit. Writes
// through Ent do so by themselves. An empty id means any row of the type.
func (tx *Tx) Changed(typ, id string) {
	tx.changes = append(tx.changes, Change{Type: typ, ID: id})
}

// InTx runs fn in a transaction, commits when it returns nil and rolls back when
// it returns an error, which InTx returns as it is. What changed is announced
// after the commit, to this process and, on PostgreSQL, to the others.
func (db *DB) InTx(ctx context.Context, fn func(ctx context.Context, tx *Tx) error) (err error) {
	sqlTx, err := db.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	// After a commit this does nothing; after a panic it must still happen.
	defer func() { _ = sqlTx.Rollback() }()

	drv := entsql.NewDriver(db.dialect, entsql.Conn{ExecQuerier: sqlTx})
	tx := &Tx{
		Ent:     ent.NewClient(ent.Driver(inTx{db.bound(drv)})),
		SQL:     sqlTx,
		dialect: db.dialect,
	}
	tx.Ent.Use(tx.record)
	if err := fn(ctx, tx); err != nil {
		return err
	}
	changes := distinct(tx.changes)
	if db.dialect == dialect.Postgres && len(changes) > 0 {
		if err := notify(ctx, sqlTx, db.feed.origin, changes); err != nil {
			return fmt.Errorf("announce: %w", err)
		}
	}
	if err := sqlTx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	db.feed.publish(changes...)
	return nil
}

// record notes what each mutation changed, unless the entity is unannounced. A
// mutation of many rows is noted as any row of the type: their ids would cost one
// more query.
func (tx *Tx) record(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		if _, silent := unannounced[m.Type()]; silent || err != nil {
			return v, err
		}
		var id string
		if one, ok := m.(interface{ ID() (string, bool) }); ok && !m.Op().Is(ent.OpUpdate|ent.OpDelete) {
			id, _ = one.ID()
		}
		tx.Changed(m.Type(), id)
		return v, nil
	})
}
