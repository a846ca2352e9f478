package catalogue_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// paris returns an instant written in the civil time of Paris.
func paris(t testing.TB, text string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04:05.999999", text, clock.Paris)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func find(t testing.TB, db *database.DB, code string) *ent.Promotion {
	t.Helper()
	p, err := db.Ent().Promotion.Query().Where(promotion.CodeEQ(code)).Only(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTheCallOpensAndClosesAtTheVeryInstant(t *testing.T) {
	tests := []struct {
		at   string
		want catalogue.CallStatus
	}{
		{"2020-05-03 23:59:59.999999", catalogue.CallUpcoming},
		{"2020-05-04 00:00:00", catalogue.CallOpen},
		{"2020-05-11 09:00:00", catalogue.CallOpen},
		{"2020-06-07 22:59:59", catalogue.CallOpen},
		{"2020-06-07 22:59:59.999999", catalogue.CallOpen},
		{"2020-06-07 23:00:00", catalogue.CallClosed},
		{"2020-06-07 23:00:00.000001", catalogue.CallClosed},
		{"2026-01-01 00:00:00", catalogue.CallClosed},
	}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		eig4, eig1 := find(t, db, "eig-4"), find(t, db, "eig-1")
		for _, test := range tests {
			s := catalogue.New(db.Ent(), clock.Stopped(paris(t, test.at)))
			if got := s.CallStatus(eig4); got != test.want {
				t.Errorf("at %s the call of eig-4 is %s, want %s", test.at, got, test.want)
			}
			if got := s.CallStatus(eig1); got != catalogue.CallUnknown {
				t.Errorf("the call of eig-1, whose dates are unknown, is %s", got)
			}
		}
	})
}

// One date is not a window.
func TestACallWithoutBothDatesIsUnknown(t *testing.T) {
	now := time.Now()
	s := catalogue.New(nil, clock.Real())
	for name, p := range map[string]*ent.Promotion{"no opening": {CallClosesAt: &now}, "no closing": {CallOpensAt: &now}, "neither": {}} {
		if got := s.CallStatus(p); got != catalogue.CallUnknown {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestTheCurrentPromotionFollowsTheClock(t *testing.T) {
	tests := []struct{ name, at, want string }{
		{"before all calls: the first to open", "2015-01-01 00:00:00", "eig-2"},
		{"at the instant a call opens", "2020-05-04 00:00:00", "eig-4"},
		{"just before: still the one to open next", "2020-05-03 23:59:59", "eig-4"},
		{"while it is open", "2020-05-11 09:00:00", "eig-4"},
		{"at the instant it closes: the next to open", "2020-06-07 23:00:00", "eig-5"},
		{"between two calls: the next to open", "2020-12-01 00:00:00", "eig-5"},
		{"after all: the last closed", "2026-01-01 00:00:00", "eig-7"},
	}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		for _, test := range tests {
			p, err := catalogue.New(db.Ent(), clock.Stopped(paris(t, test.at))).CurrentPromotion(t.Context())
			if err != nil || p == nil || p.Code != test.want {
				t.Errorf("%s: %v (%v), want %s", test.name, p, err, test.want)
			}
		}
	})
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		if p, err := catalogue.New(db.Ent(), clock.Real()).CurrentPromotion(t.Context()); p != nil || err != nil {
			t.Errorf("without promotions: %v (%v)", p, err)
		}
	})
}

// The calendar of EIG 4, with what is past, current and to come at each instant at
// which something changes.
func TestTheCalendarOfEIG4(t *testing.T) {
	steps := []struct {
		kind     catalogue.CalendarStepKind
		from, to string // excluded
		allDay   bool
	}{
		{catalogue.StepCall, "2020-05-04 00:00:00", "2020-06-07 23:00:00", false},
		{catalogue.StepWebinars, "2020-05-12 18:30:00", "2020-05-26 19:30:00", false},
		{catalogue.StepJury, "2020-06-30 00:00:00", "2020-07-03 00:00:00", true},
		{catalogue.StepArrival, "2020-09-01 00:00:00", "2020-09-02 00:00:00", true},
		{catalogue.StepEnd, "2021-06-30 00:00:00", "2021-07-01 00:00:00", true},
	}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		p := find(t, db, "eig-4")
		for _, edge := range steps {
			for _, text := range []string{edge.from, edge.to} {
				for _, off := range []time.Duration{-time.Microsecond, 0, time.Microsecond} {
					now := paris(t, text).Add(off)
					calendar, err := catalogue.New(db.Ent(), clock.Stopped(now)).Calendar(t.Context(), p)
					if err != nil || len(calendar) != len(steps) {
						t.Fatalf("%d steps, %v", len(calendar), err)
					}
					for i, want := range steps {
						got, from, to := calendar[i], paris(t, want.from), paris(t, want.to)
						status := catalogue.StepCurrent
						if now.Before(from) {
							status = catalogue.StepUpcoming
						} else if !now.Before(to) {
							status = catalogue.StepPast
						}
						if got.Kind != want.kind || !got.StartsAt.Equal(from) || !got.EndsAt.Equal(to) || got.AllDay != want.allDay || got.Status != status {
							t.Errorf("at %s: %s from %s to %s, all day %v, %s; want %s from %s to %s, %v, %s", now,
								got.Kind, got.StartsAt, got.EndsAt, got.AllDay, got.Status, want.kind, from, to, want.allDay, status)
						}
						if strings.TrimSpace(got.Title) == "" {
							t.Errorf("%s has no title", got.Kind)
						}
					}
				}
			}
		}
	})
}

// A day in Paris has 23, 24 or 25 hours.
func TestDaysAreThoseOfParis(t *testing.T) {
	tests := []struct {
		name, day string
		want      time.Duration
	}{
		{"an ordinary day", "2020-06-30", 24 * time.Hour},
		{"the day on which summer time starts", "2020-03-29", 23 * time.Hour},
		{"the day on which it ends", "2020-10-25", 25 * time.Hour},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, test := range tests {
			steps, err := catalogue.New(db.Ent(), clock.Real()).Calendar(t.Context(), arriving(t, db, test.day))
			if err != nil || len(steps) != 1 || steps[0].EndsAt.Sub(steps[0].StartsAt) != test.want {
				t.Errorf("%s: %v, %v, want %s", test.name, steps, err, test.want)
			}
		}
	})
}

// arriving stores a promotion that starts on a day.
func arriving(t *testing.T, db *database.DB, day string) *ent.Promotion {
	t.Helper()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		return tx.Ent.Promotion.Create().SetCode(day).SetLabel("x").SetYear(2020).SetStartsOn(day).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return find(t, db, day)
}

// What is unknown has no step.
func TestTheCalendarHasKnownStepsOnly(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		for code, want := range map[string][]catalogue.CalendarStepKind{
			"eig-1": {},
			"dig":   {},
			"eig-2": {catalogue.StepCall, catalogue.StepJury, catalogue.StepArrival},
			"eig-3": {catalogue.StepCall, catalogue.StepJury, catalogue.StepEnd},
			"eig-7": {catalogue.StepCall},
		} {
			steps, err := catalogue.New(db.Ent(), clock.Real()).Calendar(t.Context(), find(t, db, code))
			if err != nil || len(steps) != len(want) {
				t.Errorf("%s: %d steps (%v), want %v", code, len(steps), err, want)
				continue
			}
			for i, kind := range want {
				if steps[i].Kind != kind {
					t.Errorf("%s: step %d is %s, want %s", code, i, steps[i].Kind, kind)
				}
			}
		}
	})
}
