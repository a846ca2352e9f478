package seed_test

import (
	"errors"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

func volume(t *testing.T, db *database.DB, n int) seed.Report {
	t.Helper()
	report, err := seed.Volume(t.Context(), db, n, nil)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestVolumeIsTheSameEverywhere(t *testing.T) {
	var first map[string]string
	for _, run := range []string{"first run", "second run"} {
		t.Run(run, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				volume(t, db, 200)
				content := contentOf(t, db)
				if first == nil {
					first = content
				}
				for table := range content {
					if content[table] != first[table] {
						t.Errorf("%s has %s, was %s", table, content[table], first[table])
					}
				}
			})
		})
	}
}

func TestVolumeHasTheAnnouncedSize(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, q := viewer.NewContext(t.Context(), viewer.System()), db.Ent()
		changes := make(chan []database.Change, 1000)
		done, total := 0, 0
		stop := db.Feed().Subscribe(func(c []database.Change) { changes <- c })
		report, err := seed.Volume(t.Context(), db, 200, func(d, of int) {
			if d <= done || total != 0 && of != total {
				t.Errorf("progress goes from %d/%d to %d/%d", done, total, d, of)
			}
			done, total = d, of
		})
		if err != nil {
			t.Fatal(err)
		}
		if done != total {
			t.Errorf("progress ends at %d of %d", done, total)
		}
		select {
		case c := <-changes:
			if !slices.Equal(c, []database.Change{{}}) {
				t.Errorf("the feed says %v, want one change of everything", c)
			}
		case <-time.After(5 * time.Second):
			t.Error("the feed says nothing")
		}
		stop()
		got := map[string]int{
			"administrations": q.Administration.Query().CountX(ctx), "defis": q.Defi.Query().CountX(ctx),
			"positions": q.Position.Query().CountX(ctx), "webinars": q.Webinar.Query().CountX(ctx),
			"testimonies": q.Testimony.Query().CountX(ctx), "candidates": q.Candidate.Query().CountX(ctx),
			"registrations": q.Registration.Query().CountX(ctx),
		}
		want := map[string]int{"administrations": 93 + 5, "defis": 131 + 200, "positions": got["positions"], "webinars": 7 + 10,
			"testimonies": 1 + 400, "candidates": 2000, "registrations": 4000}
		if !maps.Equal(got, want) {
			t.Errorf("the database has %v, want %v", got, want)
		}
		for entity, n := range got {
			if report.Of(entity).Created != n {
				t.Errorf("the report says %+v, there are %d", report.Of(entity), n)
			}
		}
		// The public sees all of it: nothing is a draft.
		if n := q.Defi.Query().CountX(t.Context()); n != 331 {
			t.Errorf("the public sees %d défis, want 331", n)
		}
		if n := q.Testimony.Query().CountX(t.Context()); n != 401 {
			t.Errorf("the public sees %d testimonies, want 401", n)
		}
	})
}

func TestVolumeTwiceWritesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		report := volume(t, db, 60)
		before := writes(t, db)
		again := volume(t, db, 60)
		if after := writes(t, db); again.Changed() || after != before {
			t.Errorf("the second run wrote: %s, was %s; it says\n%s", after, before, again)
		}
		for _, c := range report {
			if again.Of(c.Entity).Unchanged != c.Created {
				t.Errorf("created %+v, then %+v", c, again.Of(c.Entity))
			}
		}
		for _, n := range []int{1, 59, 61, 200} {
			if _, err := seed.Volume(t.Context(), db, n, nil); !errors.Is(err, seed.ErrOtherVolume) {
				t.Errorf("Volume(%d) after Volume(60) says %v", n, err)
			}
		}
		if _, err := seed.Volume(t.Context(), db, 0, nil); err == nil {
			t.Error("Volume(0) is accepted")
		}
		if after := writes(t, db); after != before {
			t.Errorf("a refused run wrote: %s, was %s", after, before)
		}
		if load(t, db).Changed() {
			t.Error("the real data differ after a volume")
		}
	})
}

// The made-up rows go around the validators and hooks of ent.
func TestVolumeRowsAreWhatEntWouldHaveWritten(t *testing.T) {
	for _, n := range []int{1, 3, 300} {
		dbtest.Each(t, func(t *testing.T, db *database.DB) {
			volume(t, db, n)
			ctx, q := viewer.NewContext(t.Context(), viewer.System()), db.Ent()
			ok := func(what string, errs ...error) {
				if err := errorOf(errs...); err != nil {
					t.Errorf("n=%d: %s: %v", n, what, err)
				}
			}
			for _, a := range q.Administration.Query().WithParent().AllX(ctx) {
				ok(a.Slug, administration.SlugValidator(a.Slug), administration.NameValidator(a.Name), administration.KindValidator(a.Kind))
				if a.SortKey != sortkey.Of(a.Name) || a.Kind == administration.KindBODY && a.Edges.Parent.Kind != administration.KindMINISTRY {
					t.Errorf("wrong administration %v", a)
				}
			}
			for _, d := range q.Defi.Query().WithThemes().WithProfiles().WithPromotion().WithMinistry().
				WithPositions(func(q *ent.PositionQuery) { q.WithAcceptedProfiles() }).AllX(ctx) {
				ok(d.Slug, defi.SlugValidator(d.Slug), defi.TitleValidator(d.Title), defi.SummaryValidator(d.Summary),
					defi.TownValidator(d.Town), defi.PostalCodeValidator(value(d.PostalCode)), defi.StatusValidator(d.Status))
				if d.SortKey != sortkey.Of(d.Title) || d.Year != d.Edges.Promotion.Year || d.Edges.Ministry.Kind != administration.KindMINISTRY ||
					len(d.Edges.Themes) == 0 || len(d.Edges.Profiles) == 0 || d.UpdatedAt.Before(d.CreatedAt) {
					t.Errorf("wrong défi %v", d)
				}
				for _, p := range d.Edges.Positions {
					if p.Seats < 1 || len(p.Edges.AcceptedProfiles) == 0 {
						t.Errorf("%s: wrong position %v", d.Slug, p)
					}
				}
			}
			total := 0
			for _, w := range q.Webinar.Query().WithDefis().AllX(ctx) {
				ok(w.Slug, webinar.SlugValidator(w.Slug), webinar.TitleValidator(w.Title), webinar.StatusValidator(w.Status))
				confirmed := q.Registration.Query().Where(registration.WebinarID(w.ID), registration.StatusEQ(registration.StatusCONFIRMED)).CountX(ctx)
				total += confirmed
				if w.SeatsTaken != confirmed || w.SeatsTaken > w.Capacity || !w.EndsAt.After(w.StartsAt) {
					t.Errorf("%s: %d registrations, %d seats taken of %d", w.Slug, confirmed, w.SeatsTaken, w.Capacity)
				}
				for _, d := range w.Edges.Defis {
					if d.PromotionID != w.PromotionID {
						t.Errorf("%s presents %s of another promotion", w.Slug, d.Slug)
					}
				}
			}
			if total != 20*n {
				t.Errorf("%d registrations, want %d", total, 20*n)
			}
			for _, x := range q.Testimony.Query().WithDefi().AllX(ctx) {
				ok(x.Slug, testimony.SlugValidator(x.Slug), testimony.AuthorRoleValidator(x.AuthorRole), testimony.HeadlineValidator(x.Headline),
					testimony.BodyValidator(x.Body), testimony.StatusValidator(x.Status))
				if d := x.Edges.Defi; d == nil || d.PromotionID != x.PromotionID || d.AdministrationID != *x.AdministrationID {
					t.Errorf("%s: its défi is of another promotion or administration", x.Slug)
				}
			}
			for _, c := range q.Candidate.Query().AllX(ctx) {
				ok(c.ID, candidate.EmailValidator(c.Email), candidate.EmailKeyValidator(c.EmailKey))
				if _, key, valid := text.ParseEmail(c.Email); !valid || key != c.EmailKey {
					t.Errorf("the key of %s is %s, must be %s", c.Email, c.EmailKey, key)
				}
			}
		})
	}
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
