package seed

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// maxParameters is what one statement takes: SQLite 32,766, PostgreSQL 65,535.
// Beyond a few thousand, longer statements are no faster.
const maxParameters = 8000

// inserter writes the rows of one table, many per statement. It goes around ent:
// validators and hooks cost more than the rows, so what is written must satisfy
// them by construction (a test checks it).
type inserter struct {
	tx      *database.Tx
	table   string
	columns []string
	perStmt int
	full    *sql.Stmt // prepared for perStmt rows
	args    []any
	dry     bool // only count
	flushed func(rows int)
}

func newInserter(tx *database.Tx, table string, dry bool, columns []string, flushed func(rows int)) *inserter {
	return &inserter{tx: tx, table: table, columns: columns, perStmt: maxParameters / len(columns), dry: dry, flushed: flushed}
}

// add queues a row.
func (in *inserter) add(ctx context.Context, values ...any) error {
	if len(values) != len(in.columns) {
		return fmt.Errorf("%s: %d values for %d columns", in.table, len(values), len(in.columns))
	}
	in.args = append(in.args, values...)
	if len(in.args) < in.perStmt*len(in.columns) {
		return nil
	}
	return in.flush(ctx)
}

// close writes what is still queued.
func (in *inserter) close(ctx context.Context) error {
	err := in.flush(ctx)
	if in.full != nil {
		err = errors.Join(err, in.full.Close())
	}
	return err
}

func (in *inserter) flush(ctx context.Context) error {
	rows := len(in.args) / len(in.columns)
	if rows == 0 {
		return nil
	}
	if !in.dry {
		if err := in.exec(ctx, rows); err != nil {
			return fmt.Errorf("inserting %s: %w", in.table, err)
		}
	}
	in.args = in.args[:0]
	in.flushed(rows)
	return nil
}

func (in *inserter) exec(ctx context.Context, rows int) (err error) {
	if rows < in.perStmt {
		_, err = in.tx.SQL.ExecContext(ctx, in.statement(rows), in.args...)
		return err
	}
	if in.full == nil {
		if in.full, err = in.tx.SQL.PrepareContext(ctx, in.statement(rows)); err != nil {
			return err
		}
	}
	_, err = in.full.ExecContext(ctx, in.args...)
	return err
}

func (in *inserter) statement(rows int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `INSERT INTO "%s" ("%s") VALUES `, in.table, strings.Join(in.columns, `", "`))
	numbered := in.tx.Dialect() == dialect.Postgres
	for i := range rows * len(in.columns) {
		switch {
		case i == 0:
			b.WriteByte('(')
		case i%len(in.columns) == 0:
			b.WriteString("),(")
		default:
			b.WriteByte(',')
		}
		if numbered {
			fmt.Fprintf(&b, "$%d", i+1)
		} else {
			b.WriteByte('?')
		}
	}
	b.WriteByte(')')
	return b.String()
}
