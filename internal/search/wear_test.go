package search

import (
	"context"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// Each amendment leaves something behind in the index: a process that runs for
// months makes a new edition now and then.
func TestAnEditionThatWasAmendedOftenIsRenewed(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	if _, err := seed.Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	ix, err := Open(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ix.Close() }()
	first := ix.current.Load()
	before := first.ids(t, "données")

	one := db.Ent().Defi.Query().FirstIDX(t.Context())
	for range maxBatches + 1 {
		if err := ix.refresh(t.Context(), map[string][]string{ent.TypeDefi: {one}}); err != nil {
			t.Fatal(err)
		}
	}
	now := ix.current.Load()
	if now == first || now.batches > 10 {
		t.Errorf("after %d amendments the edition has %d batches", maxBatches+1, now.batches)
	}
	if after := now.ids(t, "données"); after != before {
		t.Errorf("renewing changed what is found: %s, before %s", after, before)
	}
}

// Between taking the current edition and reading it, it may be replaced.
func TestASearchThatMeetsAReplacedEditionTakesTheNewOne(t *testing.T) {
	old, fresh := editionOf(t), editionOf(t, small...)
	ix := &Index{}
	ix.current.Store(old)
	calls := 0
	err := ix.onCurrent(func(e *edition) error {
		if calls++; calls == 1 {
			ix.current.Store(fresh)
			_ = old.close()
		}
		_, err := e.find(t.Context(), parse("santé"))
		return err
	})
	if err != nil || calls != 2 {
		t.Errorf("%d calls, %v", calls, err)
	}
}

// During a restart of the database the index is late, and then it is not.
func TestTheIndexCatchesUpAfterTheDatabaseComesBack(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	if _, err := seed.Load(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	ix, err := Open(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ix.Close() }()
	for _, sql := range []string{"ALTER TABLE defis RENAME TO away", "UPDATE away SET title = 'Sémaphore'"} {
		if _, err := db.SQL().ExecContext(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	failed := ix.rebuild(t.Context())
	if failed == nil {
		t.Fatal("it reads a table that is away")
	}
	if got := ix.current.Load().ids(t, "semaphore"); got != "" {
		t.Fatalf("it finds %s before it could read", got)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		ix.follow(context.Background(), []database.Change{{}})
	}()
	if _, err := db.SQL().ExecContext(t.Context(), "ALTER TABLE away RENAME TO defis"); err != nil {
		t.Fatal(err)
	}
	<-done
	if ix.current.Load().ids(t, "semaphore") == "" {
		t.Error("it does not find what changed")
	}
}
