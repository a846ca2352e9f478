package enrolment_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// noon is when the tests happen; starts is when their webinars start.
var (
	noon   = time.Date(2020, 5, 11, 12, 0, 0, 0, clock.Paris)
	starts = noon.Add(24 * time.Hour)
)

// system is the platform's own context: for what a test prepares and looks at.
func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// newWebinar makes a published webinar that starts at starts. options may change
// it.
func newWebinar(t testing.TB, db *database.DB, capacity int, options ...func(*ent.WebinarCreate)) *ent.Webinar {
	t.Helper()
	var made *ent.Webinar
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		p, err := tx.Ent.Promotion.Query().First(ctx)
		if ent.IsNotFound(err) {
			p, err = tx.Ent.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).Save(ctx)
		}
		if err != nil {
			return err
		}
		n, err := tx.Ent.Webinar.Query().Count(ctx)
		if err != nil {
			return err
		}
		create := tx.Ent.Webinar.Create().SetSlug(fmt.Sprintf("webinaire-%d", n)).SetTitle("Webinaire").
			SetStartsAt(starts).SetEndsAt(starts.Add(time.Hour)).
			SetCapacity(capacity).SetStatus(webinar.StatusPUBLISHED).SetPromotion(p)
		for _, option := range options {
			option(create)
		}
		made, err = create.Save(ctx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// reload returns the webinar as it is now.
func reload(t testing.TB, db *database.DB, w *ent.Webinar) *ent.Webinar {
	t.Helper()
	w, err := db.Ent().Webinar.Get(system(t), w.ID)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// contents returns all rows of all tables, as text: nothing may differ when
// nothing was written.
func contents(t testing.TB, db *database.DB) string {
	t.Helper()
	var b strings.Builder
	for _, table := range migrate.Tables {
		rows, err := db.SQL().Query(`SELECT * FROM ` + table.Name + ` ORDER BY 1, 2`)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		for rows.Next() {
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "%s:", table.Name)
			for i, c := range columns {
				fmt.Fprintf(&b, " %s=%v", c, *values[i].(*any))
			}
			b.WriteByte('\n')
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close()
	}
	return b.String()
}

// seats returns the seats taken and the confirmed registrations of a webinar,
// which must be the same number, never above the capacity.
func seats(t testing.TB, db *database.DB, w *ent.Webinar) int {
	t.Helper()
	taken := reload(t, db, w).SeatsTaken
	var confirmed int
	err := db.SQL().QueryRow(`SELECT count(*) FROM registrations WHERE webinar_id = $1 AND status = 'CONFIRMED'`, w.ID).Scan(&confirmed)
	if err != nil {
		t.Fatal(err)
	}
	if taken != confirmed || taken > w.Capacity {
		t.Errorf("%d seats taken of %d, %d registrations", taken, w.Capacity, confirmed)
	}
	return taken
}
