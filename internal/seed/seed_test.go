package seed_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

func TestLoadWritesTheRealData(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, q := t.Context(), db.Ent() // as the public: what is loaded is published
		if empty, err := seed.Empty(ctx, db); err != nil || !empty {
			t.Fatalf("Empty = %v, %v before loading", empty, err)
		}
		report := load(t, db)
		if empty, err := seed.Empty(ctx, db); err != nil || empty {
			t.Fatalf("Empty = %v, %v after loading", empty, err)
		}
		want := seed.Report{
			{Entity: "promotions", Created: 8}, {Entity: "profiles", Created: 11}, {Entity: "themes", Created: 27},
			{Entity: "administrations", Created: 93}, {Entity: "defis", Created: 131}, {Entity: "positions", Created: 40}, // 41 seats: LABEL has two in one row
			{Entity: "webinars", Created: 7}, {Entity: "testimonies", Created: 1},
		}
		if !slices.Equal(report, want) {
			t.Errorf("report is\n%swant\n%s", report, want)
		}
		byPromotion := map[string]int{}
		for _, p := range q.Promotion.Query().WithDefis().AllX(ctx) {
			byPromotion[p.Code] = len(p.Edges.Defis)
			for _, d := range p.Edges.Defis {
				if d.Year != p.Year {
					t.Errorf("%s: year %d, its promotion has %d", d.Slug, d.Year, p.Year)
				}
				if (d.PublishedAt == nil) != (p.CallOpensAt == nil) || d.PublishedAt != nil && !d.PublishedAt.Equal(*p.CallOpensAt) {
					t.Errorf("%s: published at %v, the call opened at %v", d.Slug, d.PublishedAt, p.CallOpensAt)
				}
			}
		}
		wantDefis := map[string]int{"eig-1": 9, "eig-2": 13, "eig-3": 15, "dig": 17, "eig-4": 17, "eig-5": 15, "eig-6": 14, "eig-7": 31}
		if !maps.Equal(byPromotion, wantDefis) {
			t.Errorf("défis by promotion: %v, want %v", byPromotion, wantDefis)
		}
		if n := q.Administration.Query().Where(administration.KindEQ(administration.KindMINISTRY), administration.ParentIDIsNil()).CountX(ctx); n != 34 {
			t.Errorf("%d ministries, want 34", n)
		}
		orphans := q.Administration.Query().Where(administration.KindEQ(administration.KindBODY),
			administration.Not(administration.HasParentWith(administration.KindEQ(administration.KindMINISTRY)))).CountX(ctx)
		if orphans != 0 {
			t.Errorf("%d bodies without a ministry", orphans)
		}
		if n := q.Defi.Query().Where(defi.HasThemesWith(theme.Slug("numerique-public"))).CountX(ctx); n != 22 {
			t.Errorf("%d défis of numerique-public, want 22", n)
		}
	})
}

func TestPositionsAddUpToThePressRelease(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ctx := t.Context()
		seats, skills := map[string]int{}, 0
		defis := db.Ent().Defi.Query().Where(defi.HasPromotionWith(promotion.Code("eig-4"))).WithProfiles().
			WithPositions(func(q *ent.PositionQuery) { q.WithProfile().WithAcceptedProfiles() }).AllX(ctx)
		for _, d := range defis {
			accepted := map[string]bool{}
			for _, p := range d.Edges.Positions {
				seats[p.Edges.Profile.Code] += p.Seats
				for _, a := range p.Edges.AcceptedProfiles {
					accepted[a.Code] = true
				}
			}
			listed := map[string]bool{}
			for _, p := range d.Edges.Profiles {
				listed[p.Code] = true
			}
			if !maps.Equal(accepted, listed) {
				t.Errorf("%s: its seats accept %v, it lists %v", d.Slug, accepted, listed)
			}
			skills += len(accepted)
		}
		if want := map[string]int{"DESIGN": 14, "DEVELOPMENT": 18, "DATA_SCIENCE": 9}; !maps.Equal(seats, want) {
			t.Errorf("seats %v, want %v", seats, want)
		}
		if len(defis) != 17 || skills != 46 {
			t.Errorf("%d défis list %d skills, want 17 and 46", len(defis), skills)
		}
	})
}

func TestDatesAreStoredAsInstants(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ctx, q := t.Context(), db.Ent()
		eig4 := q.Promotion.Query().Where(promotion.Code("eig-4")).OnlyX(ctx)
		if want := time.Date(2020, 6, 7, 21, 0, 0, 0, time.UTC); !eig4.CallClosesAt.Equal(want) {
			t.Errorf("the call of EIG 4 closes at %v, want %v", eig4.CallClosesAt, want)
		}
		if !slices.Equal(eig4.JuryDates, []string{"2020-06-30", "2020-07-01", "2020-07-02"}) {
			t.Errorf("jury of EIG 4: %v", eig4.JuryDates)
		}
		dig := q.Promotion.Query().Where(promotion.Code("dig")).OnlyX(ctx)
		if dig.CallOpensAt != nil || dig.StartsOn != nil || dig.NetMonthlySalaryEur != nil || len(dig.JuryDates) != 0 {
			t.Errorf("dig has dates or pay that no source gives: %v", dig)
		}
		if eig1 := q.Promotion.Query().Where(promotion.Code("eig-1")).OnlyX(ctx); eig1.Headcount != nil || eig1.HeadcountBasis != nil {
			t.Errorf("eig-1 has a headcount that no source gives: %v", eig1)
		}
		first := q.Webinar.Query().Order(webinar.ByStartsAt()).FirstX(ctx)
		if want := time.Date(2020, 5, 12, 16, 30, 0, 0, time.UTC); !first.StartsAt.Equal(want) || !first.EndsAt.Equal(want.Add(time.Hour)) {
			t.Errorf("the first webinar is from %v to %v, want an hour from %v", first.StartsAt, first.EndsAt, want)
		}
	})
}

func TestLoadTwiceWritesNothing(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		before := writes(t, db)
		report := load(t, db)
		if report.Changed() || report.Of("defis").Unchanged != 131 || report.Of("positions").Unchanged != 40 {
			t.Errorf("the second run says\n%s", report)
		}
		if after := writes(t, db); after != before {
			t.Errorf("the second run wrote: %s, was %s", after, before)
		}
	})
}

func TestLoadBringsBackTheContentAndLeavesTheState(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.NewContext(t.Context(), viewer.System())
		edit(t, db, func(ctx context.Context, c *ent.Client) error {
			enki := c.Defi.Query().Where(defi.Slug("enki")).OnlyX(ctx)
			return errorOf(
				c.Defi.UpdateOne(enki).SetTitle("Autre titre").ClearMission().SetDurationMonths(3).SetWebsite("https://example.org").
					SetStatus(defi.StatusWITHDRAWN).ClearThemes().AddThemes(c.Theme.Query().Where(theme.Slug("sport")).OnlyX(ctx)).Exec(ctx),
				c.Webinar.Update().Where(webinar.Slug("gestion-de-crise")).
					SetCapacity(30).SetSeatsTaken(12).SetStatus(webinar.StatusCANCELLED).SetTitle("Autre titre").Exec(ctx),
				c.Profile.Update().Where(profile.Code("LAW")).SetCode("DROIT").Exec(ctx),
				c.Theme.Create().SetSlug("espace").SetLabel("Espace").Exec(ctx),
			)
		})
		report := load(t, db)
		if got := report.Of("defis"); got.Created != 0 || got.Updated != 1 || got.Unchanged != 130 {
			t.Errorf("défis: %+v, want 1 updated", got)
		}
		if got := report.Of("profiles"); got.Created != 0 || got.Updated != 1 {
			t.Errorf("profiles: %+v, want the renamed one to be updated", got)
		}
		if got := report.Of("webinars"); got.Updated != 1 || got.Unchanged != 6 {
			t.Errorf("webinars: %+v, want 1 updated", got)
		}
		enki := db.Ent().Defi.Query().Where(defi.Slug("enki")).WithThemes().OnlyX(ctx)
		if enki.Title != "Enki" || enki.SortKey != "enki" || enki.Mission == nil || *enki.DurationMonths != 10 || enki.Website != nil ||
			len(enki.Edges.Themes) != 1 || enki.Edges.Themes[0].Slug != "securite" {
			t.Errorf("the content of Enki was not brought back: %v, %v", enki, enki.Edges.Themes)
		}
		w := db.Ent().Webinar.Query().Where(webinar.Slug("gestion-de-crise")).OnlyX(ctx)
		if enki.Status != defi.StatusWITHDRAWN || w.Status != webinar.StatusCANCELLED || w.Capacity != 30 || w.SeatsTaken != 12 {
			t.Errorf("the state was overwritten: %v, %v", enki.Status, w)
		}
		if !db.Ent().Theme.Query().Where(theme.Slug("espace")).ExistX(ctx) {
			t.Error("a theme that the files do not have was deleted")
		}
		if load(t, db).Changed() {
			t.Error("a third run still changes something")
		}
	})
}

// A data set is one action: it does not fill the journal with thousands of entries,
// and what somebody does afterwards is told again.
func TestLoadingLeavesNoTraceInTheJournal(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.NewContext(t.Context(), viewer.System())
		volume(t, db, 20)
		edit(t, db, func(ctx context.Context, c *ent.Client) error {
			return c.Defi.Update().Where(defi.Slug("enki")).SetTitle("Autre titre").Exec(ctx)
		})
		if report := load(t, db); report.Of("defis").Updated != 1 {
			t.Errorf("the report says\n%s", report)
		}
		entries := db.Ent().AuditEntry.Query().AllX(ctx)
		if len(entries) != 1 || !slices.Equal(entries[0].Fields, []string{"title"}) {
			t.Errorf("the journal has %v, want the edit alone", entries)
		}
	})
}

func TestTheSameRowHasTheSameIDInEveryDatabase(t *testing.T) {
	ids := map[string]string{}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		for _, d := range db.Ent().Defi.Query().AllX(t.Context()) {
			if other, ok := ids[d.Slug]; ok && other != d.ID {
				t.Errorf("%s is %s here, %s there", d.Slug, d.ID, other)
			}
			ids[d.Slug] = d.ID
		}
	})
}

func TestTwoProcessesLoadAnEmptyDatabaseAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		const processes = 4
		created := make(chan int, processes)
		for range processes {
			go func() {
				report, err := seed.Load(t.Context(), db)
				if err != nil {
					t.Error(err)
				}
				created <- report.Of("defis").Created
			}()
		}
		total := 0
		for range processes {
			total += <-created
		}
		if total != 131 {
			t.Errorf("together they say that they created %d défis", total)
		}
	})
}

func load(t *testing.T, db *database.DB) seed.Report {
	t.Helper()
	report, err := seed.Load(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func edit(t *testing.T, db *database.DB, fn func(context.Context, *ent.Client) error) {
	t.Helper()
	err := db.InTx(viewer.NewContext(t.Context(), viewer.System()), func(ctx context.Context, tx *database.Tx) error {
		return fn(ctx, tx.Ent)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func errorOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// writes changes with each row that is written, even with the values that it had:
// SQLite counts them, PostgreSQL stamps the row.
func writes(t *testing.T, db *database.DB) string {
	t.Helper()
	if db.Dialect() == "sqlite3" {
		var n string
		if err := db.SQL().QueryRow("SELECT total_changes()").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	var all string
	for _, table := range tables() {
		var n, stamp string
		if err := db.SQL().QueryRow(fmt.Sprintf(`SELECT count(*), coalesce(sum(xmin::text::bigint), 0) FROM %q`, table)).Scan(&n, &stamp); err != nil {
			t.Fatal(err)
		}
		all += fmt.Sprintf("%s=%s/%s ", table, n, stamp)
	}
	return all
}
