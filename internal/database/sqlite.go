package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"modernc.org/sqlite"
)

// SQLite's own lower() knows ASCII only: a filter that does not mind the case would
// not find « Étel » for « étel », as PostgreSQL does.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("lower", 1, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		switch v := args[0].(type) {
		case string:
			return strings.ToLower(v), nil
		default:
			return v, nil
		}
	})
}

// openSQLite opens a file, made with its folder when missing. Writes go through
// one connection, because SQLite has one writer: waiting in Go is fair and cheap,
// waiting in SQLite is a busy loop.
func (db *DB) openSQLite(ctx context.Context, path string) (err error) {
	if path == "" {
		return errors.New("EIG_DATABASE_URL names no file: write sqlite:PATH, for example sqlite:data/eig.db")
	}
	if strings.Contains(path, ":memory:") || strings.HasPrefix(path, "file:") {
		return errors.New("EIG_DATABASE_URL must name a file by its path, for example sqlite:data/eig.db: reads and writes have connections of their own, which do not share a database in memory")
	}
	if err := writable(path); err != nil {
		return err
	}
	db.dialect, db.location = dialect.SQLite, "sqlite:"+path
	if db.write, err = sql.Open("sqlite", sqliteDSN(path, false)); err != nil {
		return fmt.Errorf("cannot open %s: %w", db.location, err)
	}
	db.write.SetMaxOpenConns(1)
	// The first write connection makes the file a WAL database, which a
	// connection for reads alone could not.
	if err := db.write.PingContext(ctx); err != nil {
		_ = db.write.Close()
		return fmt.Errorf("cannot open %s: %w", db.location, err)
	}
	if db.read, err = sql.Open("sqlite", sqliteDSN(path, true)); err != nil {
		return errors.Join(fmt.Errorf("cannot open %s: %w", db.location, err), db.write.Close())
	}
	readers := max(4, runtime.NumCPU())
	db.read.SetMaxOpenConns(readers)
	db.read.SetMaxIdleConns(readers)
	// Read now: a commit that comes before the first look must be noticed too.
	opened := db.sqliteVersion(ctx)
	db.feed = newFeed(func(ctx context.Context, publish func(...Change)) {
		db.watchSQLite(ctx, opened, publish)
	})
	return nil
}

// sqliteDSN writes the address of a file with what each connection must set.
// synchronous=FULL: in WAL mode, NORMAL loses the last commits at a power cut.
func sqliteDSN(path string, readOnly bool) string {
	q := url.Values{"_time_format": {"sqlite"}}
	q.Add("_pragma", "busy_timeout(5000)") // before the others, which may wait
	q.Add("_pragma", "journal_mode(WAL)")
	q.Add("_pragma", "synchronous(FULL)")
	q.Add("_pragma", "foreign_keys(1)")
	q.Add("_pragma", "case_sensitive_like(1)") // as PostgreSQL's LIKE
	if readOnly {
		q.Add("_pragma", "query_only(1)")
	} else {
		q.Set("_txlock", "immediate")
	}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
}

// writable makes the folder and checks that a file can be written there: SQLite
// would only say "unable to open database file (14)".
func writable(path string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("cannot make the data folder %s: %w; give another one with EIG_DATABASE_URL=sqlite:PATH", dir, errors.Unwrap(err))
	}
	probe, err := os.CreateTemp(dir, ".eig-write-*")
	if err != nil {
		return fmt.Errorf("cannot write in the data folder %s: %w; give another one with EIG_DATABASE_URL=sqlite:PATH", dir, errors.Unwrap(err))
	}
	_ = probe.Close()
	return os.Remove(probe.Name())
}

// sqliteVersion returns a number that changes on the write connection when another
// process commits: that connection is the only writer of this one. It returns -1
// when the file is busy.
func (db *DB) sqliteVersion(ctx context.Context) int64 {
	var version int64
	if err := db.write.QueryRowContext(ctx, "PRAGMA data_version").Scan(&version); err != nil {
		return -1
	}
	return version
}

// watchSQLite notices the commits of other processes (eig seed beside eig serve)
// since the file was at the version last.
func (db *DB) watchSQLite(ctx context.Context, last int64, publish func(...Change)) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if now := db.sqliteVersion(ctx); now >= 0 && now != last {
			publish(Change{})
			last = now
		}
	}
}
