package database

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/hashicorp/golang-lru/v2/expirable"
)

// counts remembers the answers of COUNT statements until something changes. A
// count reads every row that matches, so it is what makes a page of a long list
// dear; and the same few are asked for all day. The conditions that the policies
// add are part of the statement, so each kind of viewer has its own.
type counts struct {
	dialect.Driver
	known *expirable.LRU[string, int]
	// edition changes with each commit: an answer that was read before a commit
	// and arrives after it is not kept.
	edition atomic.Int64
}

const (
	// rememberedCounts is how many statements are remembered, some 300 bytes each.
	rememberedCounts = 2000
	// rememberedFor bounds the error while the other processes cannot be heard.
	rememberedFor = 30 * time.Second
)

func newCounts(d dialect.Driver) *counts {
	return &counts{Driver: d, known: expirable.NewLRU[string, int](rememberedCounts, nil, rememberedFor)}
}

// forget is called after each commit, before InTx returns, and after each commit of
// another process.
func (c *counts) forget() {
	c.edition.Add(1)
	c.known.Purge()
}

// Query implements dialect.Driver.
func (c *counts) Query(ctx context.Context, query string, args, v any) error {
	rows, ok := v.(*entsql.Rows)
	if !ok || !strings.HasPrefix(query, "SELECT COUNT(") || strings.Contains(query, "GROUP BY") {
		return c.Driver.Query(ctx, query, args, v)
	}
	key := fmt.Sprintf("%s %q", query, args)
	if n, ok := c.known.Get(key); ok {
		rows.ColumnScanner = &countRow{n: n}
		return nil
	}
	edition := c.edition.Load()
	if err := c.Driver.Query(ctx, query, args, v); err != nil {
		return err
	}
	n, err := entsql.ScanInt(rows)
	if closing := rows.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	if c.edition.Load() == edition {
		c.known.Add(key, n)
	}
	rows.ColumnScanner = &countRow{n: n}
	return nil
}

// countRow is the one row of a count.
type countRow struct {
	n    int
	read bool
}

// Next implements sql.ColumnScanner.
func (r *countRow) Next() bool {
	first := !r.read
	r.read = true
	return first
}

// Scan implements sql.ColumnScanner.
func (r *countRow) Scan(dest ...any) error {
	if len(dest) != 1 {
		return fmt.Errorf("a count has one column, not %d", len(dest))
	}
	switch d := dest[0].(type) {
	case *int:
		*d = r.n
	case *int64:
		*d = int64(r.n)
	case sql.Scanner:
		return d.Scan(int64(r.n))
	default:
		return fmt.Errorf("a count does not fit in %T", d)
	}
	return nil
}

// Close implements sql.ColumnScanner.
func (*countRow) Close() error { return nil }

// Columns implements sql.ColumnScanner.
func (*countRow) Columns() ([]string, error) { return []string{"count"}, nil }

// ColumnTypes implements sql.ColumnScanner.
func (*countRow) ColumnTypes() ([]*sql.ColumnType, error) { return nil, nil }

// Err implements sql.ColumnScanner.
func (*countRow) Err() error { return nil }

// NextResultSet implements sql.ColumnScanner.
func (*countRow) NextResultSet() bool { return false }
