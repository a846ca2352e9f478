package search_test

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// world is a database with one published défi, « Vigie », and its index.
type world struct {
	t     *testing.T
	db    *database.DB
	ix    *search.Index
	vigie *ent.Defi
	theme *ent.Theme
	admin *ent.Administration
}

func newWorld(t *testing.T, db *database.DB) *world {
	w := &world{t: t, db: db}
	w.write(func(ctx context.Context, tx *ent.Client) {
		p := tx.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
		w.theme = tx.Theme.Create().SetSlug("mer").SetLabel("Littoral").SaveX(ctx)
		w.admin = tx.Administration.Create().SetSlug("shom").SetName("Service hydrographique").
			SetKind(administration.KindMINISTRY).SaveX(ctx)
		w.vigie = tx.Defi.Create().SetSlug("vigie").SetTitle("Vigie").SetSummary("Surveiller.").
			SetTown("Brest").SetYear(2020).SetStatus(defi.StatusPUBLISHED).
			SetPromotion(p).SetAdministration(w.admin).SetMinistry(w.admin).AddThemes(w.theme).SaveX(ctx)
	})
	w.ix = open(t, db)
	return w
}

func open(t testing.TB, db *database.DB) *search.Index {
	t.Helper()
	ix, err := search.Open(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := ix.Close(); err != nil {
			t.Error(err)
		}
	})
	return ix
}

func (w *world) write(fn func(ctx context.Context, tx *ent.Client)) {
	w.t.Helper()
	ctx := viewer.NewContext(context.Background(), viewer.System())
	err := w.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		fn(ctx, tx.Ent)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// soon checks that within a second a query finds Vigie, or does not.
func (w *world) soon(query string, want bool) {
	w.t.Helper()
	deadline := time.Now().Add(time.Second)
	for {
		hits, err := w.ix.Defis(context.Background(), query)
		if err != nil {
			w.t.Fatal(err)
		}
		if (len(hits) == 1 && hits[0].ID == w.vigie.ID) == want {
			return
		}
		if time.Now().After(deadline) {
			w.t.Fatalf("after a second %q finds %v", query, hits)
		}
		time.Sleep(2 * time.Millisecond)
	}
}

func TestTheIndexFollowsTheChanges(t *testing.T) {
	tests := []struct {
		name   string
		change func(ctx context.Context, w *world, tx *ent.Client)
		// What finds Vigie after the change, and what does not any more.
		finds, loses string
	}{
		{"a new title", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Defi.UpdateOne(w.vigie).SetTitle("Sémaphore").ExecX(ctx)
		}, "semaphore", "vigie"},
		{"a text that is added", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Defi.UpdateOne(w.vigie).SetProblem("Les épaves dérivent.").ExecX(ctx)
		}, "épave", ""},
		{"a withdrawal", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Defi.UpdateOne(w.vigie).SetStatus(defi.StatusWITHDRAWN).ExecX(ctx)
		}, "", "vigie"},
		{"a deletion", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Defi.DeleteOne(w.vigie).ExecX(ctx)
		}, "", "vigie"},
		{"a deletion of many", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Defi.Delete().ExecX(ctx)
		}, "", "vigie"},
		{"a theme that is renamed", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Theme.UpdateOne(w.theme).SetLabel("Océan").ExecX(ctx)
		}, "ocean", "littoral"},
		{"a theme that is taken away", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Theme.UpdateOne(w.theme).RemoveDefis(w.vigie).ExecX(ctx)
		}, "vigie", "littoral"},
		{"a theme that is given from its own side", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Theme.Create().SetSlug("iles").SetLabel("Archipel").AddDefis(w.vigie).ExecX(ctx)
		}, "archipels", ""},
		{"a profile", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Profile.Create().SetCode("DESIGN").SetLabel("Designer").SetRank(1).AddDefis(w.vigie).ExecX(ctx)
		}, "designers", ""},
		{"an administration that is renamed", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Administration.UpdateOne(w.admin).SetName("Marine").SetAcronym("SHOM").ExecX(ctx)
		}, "shom marine", "hydrographique"},
		{"a promotion that is renamed", func(ctx context.Context, w *world, tx *ent.Client) {
			tx.Promotion.Update().SetLabel("Quatrième").ExecX(ctx)
		}, "quatrieme", ""},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		reset := func() {
			w.write(func(ctx context.Context, tx *ent.Client) {
				tx.Theme.Delete().ExecX(ctx)
				tx.Profile.Delete().ExecX(ctx)
				tx.Defi.Delete().ExecX(ctx)
				tx.Administration.UpdateOne(w.admin).SetName("Service hydrographique").ClearAcronym().ExecX(ctx)
				w.theme = tx.Theme.Create().SetSlug("mer").SetLabel("Littoral").SaveX(ctx)
				w.vigie = tx.Defi.Create().SetSlug("vigie").SetTitle("Vigie").SetSummary("Surveiller.").
					SetTown("Brest").SetYear(2020).SetStatus(defi.StatusPUBLISHED).
					SetPromotion(tx.Promotion.Query().OnlyX(ctx)).
					SetAdministration(w.admin).SetMinistry(w.admin).AddThemes(w.theme).SaveX(ctx)
			})
		}
		for _, tt := range tests {
			t.Run(tt.name, func(t *testing.T) {
				w.t = t
				reset()
				w.soon("vigie littoral hydrographique", true)
				w.write(func(ctx context.Context, tx *ent.Client) { tt.change(ctx, w, tx) })
				if tt.finds != "" {
					w.soon(tt.finds, true)
				}
				if tt.loses != "" {
					w.soon(tt.loses, false)
				}
			})
		}
	})
}

func TestDraftsAreNotFoundUntilTheyArePublished(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.write(func(ctx context.Context, tx *ent.Client) {
			tx.Defi.UpdateOne(w.vigie).SetStatus(defi.StatusDRAFT).ExecX(ctx)
		})
		w.soon("vigie", false)
		if h := w.ix.Highlights(w.vigie.ID, "vigie"); h != nil {
			t.Errorf("a draft has highlights: %v", h)
		}
		w.write(func(ctx context.Context, tx *ent.Client) {
			tx.Defi.UpdateOne(w.vigie).SetStatus(defi.StatusPUBLISHED).ExecX(ctx)
		})
		w.soon("vigie", true)
		if h := w.ix.Highlights(w.vigie.ID, "vigie"); len(h) != 1 || h[0].Field != search.TITLE {
			t.Errorf("got highlights %v", h)
		}
	})
}

// A second index stands for another process: on PostgreSQL it hears of the write
// by a notification.
func TestAnotherProcessFollowsToo(t *testing.T) {
	url := dbtest.Postgres(t)
	w := newWorld(t, dbtest.Open(t, url))
	w.ix = open(t, dbtest.Open(t, url))
	w.soon("vigie", true)
	w.write(func(ctx context.Context, tx *ent.Client) {
		tx.Defi.UpdateOne(w.vigie).SetTitle("Sémaphore").ExecX(ctx)
	})
	w.soon("semaphore", true)
}

func TestSearchesGoOnWhileTheIndexIsRebuilt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		var searches atomic.Int64
		var readers sync.WaitGroup
		ctx, stop := context.WithCancel(context.Background())
		for range 4 {
			readers.Go(func() {
				for ctx.Err() == nil {
					hits, err := w.ix.Defis(context.Background(), "littoral")
					if err != nil || len(hits) != 1 {
						t.Errorf("during a rebuild: %v, %v", hits, err)
						return
					}
					if len(w.ix.Highlights(w.vigie.ID, "surveillance vig")) == 0 {
						t.Error("during a rebuild: no highlights")
						return
					}
					searches.Add(1)
				}
			})
		}
		for i := range 40 {
			w.write(func(ctx context.Context, tx *ent.Client) {
				if i%2 == 0 { // everything may have changed
					tx.Defi.Update().SetMission("Rien ne change.").ExecX(ctx)
				} else {
					tx.Defi.UpdateOne(w.vigie).SetImpact("Rien.").ExecX(ctx)
				}
			})
			time.Sleep(time.Millisecond)
		}
		stop()
		readers.Wait()
		if searches.Load() == 0 {
			t.Error("nobody searched")
		}
	})
}

func TestAClosedIndex(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	ix, err := search.Open(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := ix.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := ix.Defis(context.Background(), "mer"); err == nil || !strings.Contains(err.Error(), "closed") {
		t.Errorf("a search in a closed index: %v", err)
	}
	if h := ix.Highlights("defi_0", "mer"); h != nil {
		t.Errorf("highlights of a closed index: %v", h)
	}
}

func TestADatabaseWithoutTablesIsNotIndexed(t *testing.T) {
	db, err := database.Open(context.Background(), database.Config{URL: dbtest.SQLite(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if ix, err := search.Open(context.Background(), db); err == nil {
		_ = ix.Close()
		t.Fatal("it opens")
	}
}

func TestASearchMayBeAbandoned(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if _, err := w.ix.Defis(ctx, "vigie"); err == nil {
			t.Error("it went on")
		}
	})
}
