package database_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

var everything = database.Change{}

// heard keeps what a subscriber is told.
type heard struct {
	mu      sync.Mutex
	changes []database.Change
	more    chan struct{}
}

// listen subscribes until the end of the test, and waits until the other processes
// are heard too.
func listen(t *testing.T, db *database.DB) *heard {
	t.Helper()
	h := &heard{more: make(chan struct{}, 1)}
	t.Cleanup(db.Feed().Subscribe(h.note))
	if db.Dialect() == "postgres" {
		h.wait(t, everything) // whatever came before LISTEN is unknown
	}
	return h
}

func (h *heard) note(changes []database.Change) {
	h.mu.Lock()
	h.changes = append(h.changes, changes...)
	h.mu.Unlock()
	select {
	case h.more <- struct{}{}:
	default:
	}
}

// wait returns when a change was told, with what was told before it since the last
// time.
func (h *heard) wait(t *testing.T, want database.Change) (before []database.Change) {
	t.Helper()
	for limit := time.After(20 * time.Second); ; {
		h.mu.Lock()
		i := slices.Index(h.changes, want)
		if i >= 0 {
			before, h.changes = slices.Clone(h.changes[:i]), h.changes[i+1:]
		}
		h.mu.Unlock()
		if i >= 0 {
			return before
		}
		select {
		case <-h.more:
		case <-limit:
			t.Fatalf("%v was never told", want)
		}
	}
}

func TestTheFeedTellsWhatWasCommitted(t *testing.T) {
	boom := errors.New("boom")
	tests := []struct {
		name string
		do   func(ctx context.Context, tx *database.Tx, there *ent.Theme) error
		want func(there *ent.Theme) []database.Change
	}{
		{"an update", func(ctx context.Context, tx *database.Tx, there *ent.Theme) error {
			return tx.Ent.Theme.UpdateOne(there).SetLabel("y").Exec(ctx)
		}, func(there *ent.Theme) []database.Change { return []database.Change{{Type: "Theme", ID: there.ID}} }},
		{"the same row twice is one change", func(ctx context.Context, tx *database.Tx, there *ent.Theme) error {
			if err := tx.Ent.Theme.UpdateOne(there).SetLabel("y").Exec(ctx); err != nil {
				return err
			}
			return tx.Ent.Theme.UpdateOneID(there.ID).SetLabel("z").Exec(ctx)
		}, func(there *ent.Theme) []database.Change { return []database.Change{{Type: "Theme", ID: there.ID}} }},
		{"an update of many", func(ctx context.Context, tx *database.Tx, _ *ent.Theme) error {
			return tx.Ent.Theme.Update().SetLabel("y").Exec(ctx)
		}, func(*ent.Theme) []database.Change { return []database.Change{{Type: "Theme"}} }},
		{"an update of many covers that of one", func(ctx context.Context, tx *database.Tx, there *ent.Theme) error {
			if err := tx.Ent.Theme.UpdateOne(there).SetLabel("y").Exec(ctx); err != nil {
				return err
			}
			return tx.Ent.Theme.Update().SetLabel("y").Exec(ctx)
		}, func(*ent.Theme) []database.Change { return []database.Change{{Type: "Theme"}} }},
		{"a delete", func(ctx context.Context, tx *database.Tx, there *ent.Theme) error {
			return tx.Ent.Theme.DeleteOne(there).Exec(ctx)
		}, func(there *ent.Theme) []database.Change { return []database.Change{{Type: "Theme", ID: there.ID}} }},
		{"SQL, which says so itself", func(_ context.Context, tx *database.Tx, there *ent.Theme) error {
			tx.Changed("Defi", "defi_1")
			tx.Changed("Defi", "defi_2")
			return nil
		}, func(*ent.Theme) []database.Change {
			return []database.Change{{Type: "Defi", ID: "defi_1"}, {Type: "Defi", ID: "defi_2"}}
		}},
		{"everything covers the rest", func(_ context.Context, tx *database.Tx, there *ent.Theme) error {
			tx.Changed("Defi", "defi_1")
			tx.Changed("", "")
			return nil
		}, func(*ent.Theme) []database.Change { return []database.Change{everything} }},
		{"nothing, when it only reads", func(ctx context.Context, tx *database.Tx, _ *ent.Theme) error {
			_, err := tx.Ent.Theme.Query().Count(ctx)
			return err
		}, func(*ent.Theme) []database.Change { return nil }},
		{"nothing, when it is rolled back", func(ctx context.Context, tx *database.Tx, there *ent.Theme) error {
			if err := tx.Ent.Theme.UpdateOne(there).SetLabel("y").Exec(ctx); err != nil {
				return err
			}
			return boom
		}, func(*ent.Theme) []database.Change { return nil }},
	}
	// here writes; there is another process on the same database.
	eachURL(t, func(t *testing.T, url string) {
		here, there := dbtest.Open(t, url), dbtest.Open(t, url)
		mine, theirs, postgres := listen(t, here), listen(t, there), here.Dialect() == "postgres"
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				row := newTheme(t, here, fmt.Sprintf("theme-%d", i))
				mark := func(id string) {
					t.Helper()
					err := here.InTx(t.Context(), func(_ context.Context, tx *database.Tx) error { tx.Changed("Mark", id); return nil })
					if err != nil {
						t.Fatal(err)
					}
				}
				all := map[string]*heard{"this": mine, "the other": theirs}
				if !postgres { // a file tells others that it changed, not what: see below
					delete(all, "the other")
				}
				for _, h := range all {
					h.wait(t, database.Change{Type: "Theme", ID: row.ID})
				}
				err := here.InTx(system(t), func(ctx context.Context, tx *database.Tx) error { return test.do(ctx, tx, row) })
				if err != nil && !errors.Is(err, boom) {
					t.Fatal(err)
				}
				// What is wanted comes first, alone, and then nothing until the mark.
				var extra []database.Change
				for _, want := range test.want(row) {
					for _, h := range all {
						extra = append(extra, h.wait(t, want)...)
					}
				}
				mark(test.name)
				for name, h := range all {
					if extra = append(extra, h.wait(t, database.Change{Type: "Mark", ID: test.name})...); len(extra) > 0 {
						t.Errorf("%s process was told %v besides %v", name, extra, test.want(row))
					}
				}
			})
		}
	})
}

// A commit of another process reaches every subscriber, however soon after the
// subscription it comes.
func TestTheFeedHearsOtherProcesses(t *testing.T) {
	eachURL(t, func(t *testing.T, url string) {
		writer, reader := dbtest.Open(t, url), dbtest.Open(t, url)
		h := &heard{more: make(chan struct{}, 1)}
		t.Cleanup(reader.Feed().Subscribe(h.note))
		// The count that the subscriber holds when it was last told.
		row := newTheme(t, writer, "at-once")
		if reader.Dialect() == "sqlite3" {
			h.wait(t, everything)
		} else {
			for h.wait(t, everything); ; { // the first one may come before or after the commit
				h.mu.Lock()
				known := slices.Contains(h.changes, database.Change{Type: "Theme", ID: row.ID})
				h.mu.Unlock()
				if known || themes(t, reader) == 1 {
					break
				}
			}
		}
		later := newTheme(t, writer, "later")
		if reader.Dialect() == "sqlite3" {
			h.wait(t, everything)
		} else {
			h.wait(t, database.Change{Type: "Theme", ID: later.ID})
		}
		if n := themes(t, reader); n != 2 {
			t.Errorf("the other process reads %d themes, want 2", n)
		}
	})
}

// A file whose changes are its own process's is not read again.
func TestTheFeedOfAFileIgnoresItsOwnProcess(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	other := dbtest.Open(t, strings.TrimPrefix(db.Location(), ""))
	mine, theirs := listen(t, db), listen(t, other)
	first := newTheme(t, db, "a")
	theirs.wait(t, everything) // the other has looked at the file since
	last := newTheme(t, other, "b")
	before := mine.wait(t, everything)
	if want := (database.Change{Type: "Theme", ID: first.ID}); !slices.Equal(before, []database.Change{want}) {
		t.Errorf("told %v before the commit of the other process, want %v", before, want)
	}
	theirs.wait(t, database.Change{Type: "Theme", ID: last.ID})
}
