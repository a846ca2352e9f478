package database_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// system is the platform's own context.
func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// newTheme writes a theme and returns it.
func newTheme(t testing.TB, db *database.DB, slug string) *ent.Theme {
	t.Helper()
	var theme *ent.Theme
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) (err error) {
		theme, err = tx.Ent.Theme.Create().SetSlug(slug).SetLabel(slug).Save(ctx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return theme
}

func themes(t testing.TB, db *database.DB) int {
	t.Helper()
	n, err := db.Ent().Theme.Query().Count(system(t))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestATransactionIsAllOrNothing(t *testing.T) {
	mine := errors.New("mine")
	tests := []struct {
		name string
		end  func(ctx context.Context, cancel func(), tx *database.Tx) error
		want int
	}{
		{"nil commits", func(context.Context, func(), *database.Tx) error { return nil }, 2},
		{"an error rolls back and comes back as it is", func(context.Context, func(), *database.Tx) error { return mine }, 0},
		{"a panic rolls back and goes on", func(context.Context, func(), *database.Tx) error { panic(mine) }, 0},
		{"an abandoned request rolls back", func(ctx context.Context, cancel func(), tx *database.Tx) error {
			cancel()
			return tx.Ent.Theme.Create().SetSlug("late").SetLabel("late").Exec(ctx)
		}, 0},
		{"a request abandoned before the commit rolls back", func(_ context.Context, cancel func(), _ *database.Tx) error { cancel(); return nil }, 0},
		{"a refused row rolls back what came before", func(ctx context.Context, _ func(), tx *database.Tx) error {
			return tx.Ent.Theme.Create().SetSlug("by-ent").SetLabel("twice").Exec(ctx)
		}, 0},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				if _, err := db.SQL().Exec(`DELETE FROM themes`); err != nil {
					t.Fatal(err)
				}
				ctx, cancel := context.WithCancel(system(t))
				defer cancel()
				err := func() (err error) {
					defer func() {
						if p := recover(); p != nil {
							err = p.(error)
						}
					}()
					return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
						if err := tx.Ent.Theme.Create().SetSlug("by-ent").SetLabel("x").Exec(ctx); err != nil {
							return err
						}
						// ent and SQL are one transaction, and see each other's rows.
						_, err := tx.SQL.ExecContext(ctx, `INSERT INTO themes (id, created_at, updated_at, sort_key, slug, label) SELECT 'them_2', created_at, updated_at, 'y', 'by-sql', 'y' FROM themes`)
						if err != nil {
							return err
						}
						if n, err := tx.Ent.Theme.Query().Count(ctx); err != nil || n != 2 {
							return fmt.Errorf("%d rows seen inside: %w", n, err)
						}
						return test.end(ctx, cancel, tx)
					})
				}()
				if (err == nil) != (test.want > 0) || strings.Contains(test.name, "as it is") && err != mine {
					t.Errorf("InTx returned %v", err)
				}
				if n := themes(t, db); n != test.want {
					t.Errorf("%d rows, want %d", n, test.want)
				}
			})
		}
	})
}

// A write beside a transaction would escape the change feed.
func TestWritesOutsideATransactionAreRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, c := system(t), db.Ent()
		id := newTheme(t, db, "sante").ID
		for name, err := range map[string]error{
			"create":        c.Theme.Create().SetSlug("x").SetLabel("x").Exec(ctx),
			"create many":   c.Theme.CreateBulk(c.Theme.Create().SetSlug("x").SetLabel("x"), c.Theme.Create().SetSlug("y").SetLabel("y")).Exec(ctx),
			"upsert":        c.Theme.Create().SetSlug("sante").SetLabel("x").OnConflictColumns("slug").UpdateNewValues().Exec(ctx),
			"update":        c.Theme.UpdateOneID(id).SetLabel("x").Exec(ctx),
			"update of all": c.Theme.Update().SetLabel("x").Exec(ctx),
			"delete":        c.Theme.DeleteOneID(id).Exec(ctx),
		} {
			if err == nil || !strings.Contains(err.Error(), "write outside InTx") {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, err := c.Theme.Delete().Exec(ctx); err == nil {
			t.Error("delete of all passes")
		}
		if n := themes(t, db); n != 1 {
			t.Errorf("%d rows, want 1", n)
		}
	})
}

// Instants are stored in UTC to the microsecond, and come back so, whatever they
// were written with.
func TestInstantsAreUTCAndMicroseconds(t *testing.T) {
	tokyo := time.FixedZone("Tokyo", 9*3600)
	written := time.Date(2020, 6, 8, 6, 0, 0, 123456789, tokyo) // the closing of EIG 4, and some
	want := time.Date(2020, 6, 7, 21, 0, 0, 123456000, time.UTC)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
			return tx.Ent.Promotion.Create().SetCode("eig-4").SetLabel("x").SetYear(2020).SetCallClosesAt(written).SetCallOpensAt(written.Add(-time.Hour)).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		p, err := db.Ent().Promotion.Query().Only(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for name, at := range map[string]time.Time{"call_closes_at": *p.CallClosesAt, "created_at": p.CreatedAt} {
			if at.Nanosecond()%1000 != 0 {
				t.Errorf("%s has nanoseconds: %s", name, at)
			}
		}
		if got := *p.CallClosesAt; !got.Equal(want) {
			t.Errorf("written %s, read %s", written, got)
		}
		if db.Dialect() == dialect.SQLite {
			if text := column(t, db, `SELECT CAST(call_closes_at AS TEXT) FROM promotions`)[0]; text != "2020-06-07 21:00:00.123456+00:00" {
				t.Errorf("stored as %q: text compares as instants in one form only", text)
			}
		}
		for at, n := range map[time.Time]int{
			written: 1, want: 1, want.In(tokyo): 1, want.Add(time.Microsecond): 0, want.Add(-time.Microsecond).In(tokyo): 0,
		} {
			if got, err := db.Ent().Promotion.Query().Where(promotion.CallClosesAtEQ(at)).Count(t.Context()); err != nil || got != n {
				t.Errorf("%d promotions close at %s (%v), want %d", got, at, err, n)
			}
			after, err := db.Ent().Promotion.Query().Where(promotion.CallClosesAtGTE(at)).Count(t.Context())
			if wantAfter := map[bool]int{true: 1, false: 0}[!at.Truncate(time.Microsecond).After(want)]; err != nil || after != wantAfter {
				t.Errorf("%d promotions close from %s on (%v), want %d", after, at, err, wantAfter)
			}
		}
	})
}

// A whole second sorts before its parts: in SQLite's text too.
func TestWholeSecondsCompareWithTheirParts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		whole := time.Date(2020, 5, 12, 16, 30, 0, 0, time.UTC)
		times := []time.Time{whole.Add(-time.Microsecond), whole, whole.Add(time.Microsecond), whole.Add(500 * time.Millisecond), whole.Add(time.Second)}
		err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
			for i := range times { // in the wrong order
				at := times[len(times)-1-i]
				if err := tx.Ent.Promotion.Create().SetCode(fmt.Sprint(len(times) - 1 - i)).SetLabel("x").SetYear(2020).SetCallOpensAt(at).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(column(t, db, `SELECT code FROM promotions ORDER BY call_opens_at`), ""); got != "01234" {
			t.Errorf("sorted %s, want 01234", got)
		}
		for i, at := range times {
			if n, err := db.Ent().Promotion.Query().Where(promotion.CallOpensAtLT(at)).Count(t.Context()); err != nil || n != i {
				t.Errorf("%d before %s (%v), want %d", n, at, err, i)
			}
		}
	})
}
