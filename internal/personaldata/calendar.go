package personaldata

import (
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// period is how long something is kept, in months or in days of the civil calendar
// of Paris.
type period struct{ months, days int }

// day returns the civil day of an instant, as its midnight at the hour of Paris.
func day(t time.Time) time.Time { return clock.Day(t).In(clock.Paris) }

func midnight(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, clock.Paris)
}

// after returns the day on which what dates from t goes: the same day of a later
// month, or the first day of the next one where that month is too short, because
// nothing goes too early.
func (p period) after(t time.Time) time.Time {
	year, month, d := day(t).Date()
	if d > length(year, month+time.Month(p.months)) {
		return midnight(year, month+time.Month(p.months)+1, 1+p.days)
	}
	return midnight(year, month+time.Month(p.months), d+p.days)
}

// cutoff returns the instant before which a row must date to be gone by a day: what
// is earlier has an after of that day or before it, what is not has a later one.
func (p period) cutoff(today time.Time) time.Time {
	year, month, d := day(today).Date()
	month -= time.Month(p.months)
	return midnight(year, month, min(d, length(year, month))-p.days+1)
}

// length returns the number of days of a month, which may be outside of 1 to 12.
func length(year int, month time.Month) int {
	return midnight(year, month+1, 0).Day()
}

// frenchTime is « 1er mai 2020 à 9 h 05 », at the hour of Paris.
func frenchTime(t time.Time) string { return clock.FrenchDay(t) + " à " + clock.FrenchHour(t) }

// addDays returns the civil day that is n days after another.
func addDays(d time.Time, n int) time.Time {
	year, month, dayOfMonth := day(d).Date()
	return midnight(year, month, dayOfMonth+n)
}
