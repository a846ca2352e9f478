package database

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"strings"
	"sync"
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
	known *expirable.LRU[[sha256.Size]byte, int]
	// edition changes with each commit: an answer that was read before a commit
	// and arrives after it is not kept.
	mu      sync.Mutex
	edition int
}

const (
	// rememberedCounts is how many statements are remembered, some 100 bytes each.
	rememberedCounts = 2000
	// rememberedFor bounds the error while the other processes cannot be heard.
	rememberedFor = 30 * time.Second
)

func newCounts(d dialect.Driver) *counts {
	return &counts{Driver: d, known: expirable.NewLRU[[sha256.Size]byte, int](rememberedCounts, nil, rememberedFor)}
}

// forget is called after each commit, before InTx returns, and after each commit of
// another process.
func (c *counts) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.edition++
	c.known.Purge()
}

func (c *counts) now() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.edition
}

func (c *counts) keep(key [sha256.Size]byte, n, edition int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.edition == edition {
		c.known.Add(key, n)
	}
}

// keyOf digests a statement and its arguments, which may be the ids of all the hits
// of a search. A count up to now is never asked for twice: ok is false.
func keyOf(query string, args any) (key [sha256.Size]byte, ok bool) {
	list, _ := args.([]any)
	h := sha256.New()
	fmt.Fprintf(h, "%s", query)
	for _, a := range list {
		if _, moment := a.(time.Time); moment {
			return key, false
		}
		fmt.Fprintf(h, "\x00%T %v", a, a)
	}
	return [sha256.Size]byte(h.Sum(nil)), true
}

// ofUnannounced reports whether a statement reads rows whose changes are not heard
// of, so that its answer cannot be remembered.
func ofUnannounced(query string) bool {
	for _, table := range unannounced {
		if strings.Contains(query, "`"+table+"`") || strings.Contains(query, `"`+table+`"`) {
			return true
		}
	}
	return false
}

// Query implements dialect.Driver.
func (c *counts) Query(ctx context.Context, query string, args, v any) error {
	rows, ok := v.(*entsql.Rows)
	if !ok || !strings.HasPrefix(query, "SELECT COUNT(") || strings.Contains(query, "GROUP BY") || ofUnannounced(query) {
		return c.Driver.Query(ctx, query, args, v)
	}
	key, ok := keyOf(query, args)
	if !ok {
		return c.Driver.Query(ctx, query, args, v)
	}
	if n, ok := c.known.Get(key); ok {
		rows.ColumnScanner = &countRow{n: n}
		return nil
	}
	edition := c.now()
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
	c.keep(key, n, edition)
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
