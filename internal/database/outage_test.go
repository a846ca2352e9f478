package database_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/pgtemp"
)

// slow is a condition that takes minutes to evaluate.
func slow(s *entsql.Selector) {
	s.Where(entsql.P(func(b *entsql.Builder) {
		if b.Dialect() == dialect.Postgres {
			b.WriteString("pg_sleep(60) IS NULL")
			return
		}
		b.WriteString("(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT count(*) FROM n) = 0")
	}))
}

// soon tries again until it works, which must not take 5 seconds: that is what the
// platform promises after an outage.
func soon(t *testing.T, what string, try func() error) {
	t.Helper()
	for start := time.Now(); ; {
		err := try()
		if err == nil {
			return
		}
		if time.Since(start) > 5*time.Second {
			t.Fatalf("%s: %v", what, err)
		}
	}
}

func TestEachStatementHasADeadline(t *testing.T) {
	t.Parallel() // it waits most of the time
	eachURL(t, func(t *testing.T, url string) {
		db := dbtest.OpenWith(t, database.Config{URL: url, StatementTimeout: time.Second})
		newTheme(t, db, "a")
		statements := map[string]func(ctx context.Context) error{
			"a query": func(ctx context.Context) error { _, err := db.Ent().Theme.Query().Where(slow).All(ctx); return err },
			"a count": func(ctx context.Context) error {
				_, err := db.Ent().Theme.Query().Where(slow).Count(ctx)
				return err
			},
			"a query in a transaction": func(ctx context.Context) error {
				return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
					_, err := tx.Ent.Theme.Query().Where(slow).All(ctx)
					return err
				})
			},
			"a write": func(ctx context.Context) error {
				return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
					return tx.Ent.Theme.Update().Where(slow).SetLabel("x").Exec(ctx)
				})
			},
		}
		for name, run := range statements {
			start := time.Now()
			err := run(system(t))
			if took := time.Since(start); err == nil || took > 10*time.Second {
				t.Errorf("%s: %v after %s", name, err, took)
			}
			// The pools are as good as before.
			soon(t, "reading after "+name, func() error { _, err := db.Ent().Theme.Query().Count(t.Context()); return err })
			soon(t, "writing after "+name, func() error {
				return db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
					return tx.Ent.Theme.Update().SetLabel("y").Exec(ctx)
				})
			})
		}
	})
}

// A request that its client abandons ends its statement at once.
func TestAnAbandonedStatementEnds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		newTheme(t, db, "a")
		ctx, cancel := context.WithCancel(system(t))
		time.AfterFunc(100*time.Millisecond, cancel)
		start := time.Now()
		if _, err := db.Ent().Theme.Query().Where(slow).All(ctx); err == nil {
			t.Error("no error")
		}
		if took := time.Since(start); took > 8*time.Second {
			t.Errorf("it took %s", took)
		}
	})
}

// silenceable opens a PostgreSQL behind a wire.
func silenceable(t *testing.T) (*database.DB, *wire) {
	t.Helper()
	u, err := url.Parse(dbtest.Postgres(t))
	if err != nil {
		t.Fatal(err)
	}
	w := newWire(t, u.Host)
	u.Host = w.Addr().String()
	return dbtest.OpenWith(t, database.Config{URL: u.String(), StatementTimeout: time.Second}), w
}

// A database that goes silent fails each statement within its deadline and a little,
// and is used again as soon as it speaks.
func TestADatabaseThatGoesSilentIsGivenUpInTime(t *testing.T) {
	t.Parallel() // it waits most of the time
	db, w := silenceable(t)
	newTheme(t, db, "a")
	w.hold(true)
	for name, run := range map[string]func() error{
		"ping":  func() error { return db.Ping(t.Context()) },
		"query": func() error { _, err := db.Ent().Theme.Query().Count(t.Context()); return err },
		"write": func() error { return db.InTx(t.Context(), func(context.Context, *database.Tx) error { return nil }) },
	} {
		start := time.Now()
		err := run()
		// A statement that fails may be tried again on another connection.
		if took := time.Since(start); err == nil || took > 10*time.Second {
			t.Errorf("%s: %v after %s", name, err, took)
		}
	}
	w.hold(false)
	soon(t, "once it speaks again", func() error { return db.Ping(t.Context()) })
	if n := themes(t, db); n != 1 {
		t.Errorf("%d rows", n)
	}
}

// Closing does not wait for a database that is away.
func TestClosingDoesNotWaitForASilentDatabase(t *testing.T) {
	t.Parallel() // it waits most of the time
	for name, away := range map[string]func(*wire){
		"silent": func(w *wire) { w.hold(true) },
		"gone":   func(w *wire) { _ = w.Close(); w.cut() },
	} {
		t.Run(name, func(t *testing.T) {
			u, err := url.Parse(dbtest.Postgres(t))
			if err != nil {
				t.Fatal(err)
			}
			w := newWire(t, u.Host)
			u.Host = w.Addr().String()
			db, err := database.Open(t.Context(), database.Config{URL: u.String(), StatementTimeout: 500 * time.Millisecond})
			if err != nil {
				t.Fatal(err)
			}
			away(w)
			db.Feed().Subscribe(func([]database.Change) {}) // its listener has no connection yet
			closed := make(chan error, 1)
			go func() { closed <- db.Close() }()
			select {
			case err := <-closed:
				if err != nil {
					t.Error(err)
				}
			case <-time.After(10 * time.Second):
				t.Fatal("Close waits")
			}
		})
	}
}

// After the listener lost its connection, nobody knows what was said meanwhile.
func TestALostListenerMeansThatEverythingMayHaveChanged(t *testing.T) {
	address := dbtest.Postgres(t)
	db := dbtest.Open(t, address)
	h := listen(t, db)
	var ended int
	err := db.SQL().QueryRow(`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
		WHERE datname = current_database() AND query LIKE 'LISTEN%'`).Scan(&ended)
	if err != nil || ended != 1 {
		t.Fatalf("%d listeners ended, %v", ended, err)
	}
	h.wait(t, everything)
	other := dbtest.Open(t, address)
	row := newTheme(t, other, "after")
	h.wait(t, database.Change{Type: "Theme", ID: row.ID})
}

// A transaction that changes more than a notification can hold is told by type.
func TestAChangeOfManyRowsIsToldByType(t *testing.T) {
	address := dbtest.Postgres(t)
	here, there := dbtest.Open(t, address), dbtest.Open(t, address)
	mine, theirs := listen(t, here), listen(t, there)
	err := here.InTx(t.Context(), func(_ context.Context, tx *database.Tx) error {
		for i := range 500 {
			tx.Changed("Defi", fmt.Sprintf("defi_01J000000000000000000%05d", i))
			tx.Changed("Theme", fmt.Sprintf("them_01J000000000000000000%05d", i))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	mine.wait(t, database.Change{Type: "Defi", ID: "defi_01J00000000000000000000499"})
	if before := theirs.wait(t, database.Change{Type: "Theme"}); len(before) != 1 || before[0] != (database.Change{Type: "Defi"}) {
		t.Errorf("told %v before the themes, want the défis", before)
	}
}

// A subscriber that is busy delays itself only, and is told everything when too much
// piled up.
func TestASlowSubscriberDelaysNobody(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		fast := listen(t, db)
		var calls [][]database.Change
		entered, release := make(chan struct{}, 10), make(chan struct{})
		let := sync.OnceFunc(func() { close(release) })
		t.Cleanup(let) // closing the database waits for its subscribers
		cancel := db.Feed().Subscribe(func(changes []database.Change) {
			calls = append(calls, changes)
			entered <- struct{}{}
			<-release
		})
		change := func(n int, name string) {
			t.Helper()
			err := db.InTx(t.Context(), func(_ context.Context, tx *database.Tx) error {
				for i := range n {
					tx.Changed(name, fmt.Sprint(i))
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		change(1, "First")
		<-entered
		for name, n := range map[string]int{"Second": 1, "Third": 600, "Fourth": 600} {
			change(n, name)
			fast.wait(t, database.Change{Type: name, ID: fmt.Sprint(n - 1)})
		}
		release <- struct{}{}
		<-entered
		let()
		cancel()
		if len(calls) != 2 || len(calls[1]) != 1 || calls[1][0] != everything {
			t.Errorf("the slow one was called with %d lists of changes, the last with %d", len(calls), len(calls[len(calls)-1]))
		}
		change(1, "After")
		fast.wait(t, database.Change{Type: "After", ID: "0"})
		if len(calls) != 2 {
			t.Error("a cancelled subscription is told")
		}
	})
}

// A restart of PostgreSQL is survived: statements pass again at once, and the feed
// says that everything may have changed.
func TestARestartIsSurvived(t *testing.T) {
	t.Parallel() // it waits most of the time
	server, err := pgtemp.Start()
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	db, err := database.Open(t.Context(), database.Config{URL: server.URL})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	newTheme(t, db, "before")
	// The server of the tests is not durable: what it has not yet written is lost.
	if _, err := db.SQL().Exec("CHECKPOINT"); err != nil {
		t.Fatal(err)
	}
	h := &heard{more: make(chan struct{}, 1)}
	defer db.Feed().Subscribe(h.note)()
	h.wait(t, everything)
	for range 2 {
		server.Kill()
		if err := db.Ping(t.Context()); err == nil {
			t.Error("a server that is down answers")
		} else if !database.IsUnavailable(err) && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("not told as an outage: %v", err)
		}
		if err := server.Launch(); err != nil {
			t.Fatal(err)
		}
		soon(t, "after the restart", func() error { _, err := db.Ent().Theme.Query().Count(t.Context()); return err })
		h.wait(t, everything)
	}
}
