package personaldata_test

import (
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

func paris(year int, month time.Month, day, hour, minute int) time.Time {
	return time.Date(year, month, day, hour, minute, 0, 0, clock.Paris)
}

func TestPeriodsEndOnCivilDays(t *testing.T) {
	for _, tt := range []struct {
		name         string
		months, days int
		from         time.Time
		goes         string
	}{
		{"two years", 24, 0, paris(2018, 5, 11, 12, 0), "2020-05-11"},
		{"the first minute of a day", 24, 0, paris(2018, 5, 11, 0, 0), "2020-05-11"},
		{"the last minute of a day", 24, 0, paris(2018, 5, 11, 23, 59), "2020-05-11"},
		{"late in the evening in UTC is tomorrow in Paris", 24, 0, time.Date(2018, 5, 10, 22, 30, 0, 0, time.UTC), "2020-05-11"},
		{"the 29th of February has no second birthday", 24, 0, paris(2016, 2, 29, 9, 0), "2018-03-01"},
		{"the 28th of February of a year before a leap year", 24, 0, paris(2018, 2, 28, 9, 0), "2020-02-28"},
		{"to a 29th of February", 24, 0, paris(2016, 2, 29, 9, 0).AddDate(2, 0, 0), "2020-03-01"},
		{"from a long month to a short one", 3, 0, paris(2019, 11, 30, 9, 0), "2020-03-01"},
		{"from a long month to a short one, in a leap year", 3, 0, paris(2019, 11, 29, 9, 0), "2020-02-29"},
		{"from the 31st to a month of 30 days", 6, 0, paris(2020, 3, 31, 9, 0), "2020-10-01"},
		{"the next day, when the clocks go forward", 0, 1, paris(2020, 3, 28, 23, 59), "2020-03-29"},
		{"the next day, when the clocks go back", 0, 1, paris(2020, 10, 25, 0, 1), "2020-10-26"},
		{"the next day, at the end of a year", 0, 1, paris(2019, 12, 31, 12, 0), "2020-01-01"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := personaldata.Goes(tt.months, tt.days, tt.from).Format(time.DateOnly); got != tt.goes {
				t.Errorf("%s goes on %s, want %s", tt.from, got, tt.goes)
			}
		})
	}
}

// What SQL compares and what people are told must be the same day, for each day of
// years with and without a 29th of February.
func TestTheCutoffIsTheOtherSideOfThePeriod(t *testing.T) {
	for _, p := range []struct{ months, days int }{{24, 0}, {12, 0}, {6, 0}, {3, 0}, {0, 1}} {
		for today := paris(2019, 12, 1, 3, 0); today.Year() < 2021; today = today.AddDate(0, 0, 1) {
			cutoff := personaldata.Cutoff(p.months, p.days, today)
			// Those around the boundary, at both ends of their day.
			for offset := -4; offset <= 4; offset++ {
				for _, minutes := range []int{0, 23*60 + 59} {
					y, m, d := cutoff.Date()
					from := time.Date(y, m, d+offset, 0, minutes, 0, 0, clock.Paris)
					gone := !personaldata.Goes(p.months, p.days, from).After(today)
					if gone != from.Before(cutoff) {
						t.Fatalf("%+v: on %s, the cutoff is %s, and what dates from %s goes on %s",
							p, today, cutoff, from, personaldata.Goes(p.months, p.days, from))
					}
				}
			}
		}
	}
}
