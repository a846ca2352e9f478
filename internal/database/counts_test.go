package database_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// A count is asked of the database once, and again after each commit, of this
// process before InTx returns and of another one within seconds.
func TestRememberedCountsFollowWhatIsCommitted(t *testing.T) {
	for _, dialect := range []struct {
		name string
		url  func(testing.TB) string
	}{{"sqlite", dbtest.SQLite}, {"postgres", dbtest.Postgres}} {
		t.Run(dialect.name, func(t *testing.T) {
			url := dialect.url(t)
			db := dbtest.OpenWith(t, database.Config{URL: url, RememberCounts: true})
			other := dbtest.Open(t, url)
			count := func() int {
				n, err := db.Ent().Theme.Query().Count(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			// Nothing tells of this row: a count that sees it was asked again.
			unheard := func(slug string) {
				_, err := db.SQL().Exec(`INSERT INTO themes (id, created_at, updated_at, sort_key, slug, label) VALUES ($1, $2, $2, $1, $1, $1)`, slug, time.Now())
				if err != nil {
					t.Fatal(err)
				}
			}
			if n := count(); n != 0 {
				t.Fatalf("%d themes, want none", n)
			}
			unheard("a")
			if n := count(); n != 0 {
				t.Errorf("%d themes: the count was not remembered", n)
			}
			addTheme(t, db, "b")
			if n := count(); n != 2 {
				t.Errorf("%d themes after a commit of this process, want 2", n)
			}
			if n, err := db.Ent().Theme.Query().Where(theme.SlugEQ("b")).Count(t.Context()); err != nil || n != 1 {
				t.Errorf("%d themes of that slug, want 1 (%v)", n, err)
			}
			addTheme(t, other, "c")
			for deadline := time.Now().Add(10 * time.Second); count() != 3; time.Sleep(20 * time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatalf("%d themes ten seconds after a commit of another process, want 3", count())
				}
			}
		})
	}
}

// A count up to the present moment differs at each asking: it is not remembered.
func TestCountsUpToNowAreNotRemembered(t *testing.T) {
	db := dbtest.OpenWith(t, database.Config{URL: dbtest.SQLite(t), RememberCounts: true})
	at := time.Now().Add(time.Hour)
	for i := range 2 {
		n, err := db.Ent().Theme.Query().Where(theme.CreatedAtLT(at)).Count(t.Context())
		if err != nil || n != i {
			t.Fatalf("%d themes, want %d (%v)", n, i, err)
		}
		slug := fmt.Sprint("t", i)
		if _, err := db.SQL().Exec(`INSERT INTO themes (id, created_at, updated_at, sort_key, slug, label) VALUES ($1, $2, $2, $1, $1, $1)`, slug, time.Now().UTC()); err != nil {
			t.Fatal(err)
		}
	}
}

func addTheme(t *testing.T, db *database.DB, slug string) {
	t.Helper()
	err := db.InTx(viewer.NewContext(t.Context(), viewer.System()), func(ctx context.Context, tx *database.Tx) error {
		return tx.Ent.Theme.Create().SetSlug(slug).SetLabel(slug).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}
