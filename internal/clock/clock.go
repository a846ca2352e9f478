// Package clock tells the time of the platform. Everything that is open, next or
// too late is judged by it, so that a demonstration can live in May 2020 and a
// test at the very second of a deadline.
package clock

import (
	"time"
	_ "time/tzdata" // the civil calendar must not depend on the machine
)

// Paris is the civil calendar of the programme.
var Paris = func() *time.Location {
	l, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		panic("clock: " + err.Error()) // impossible: tzdata is embedded
	}
	return l
}()

// Clock is a running clock. Its zero value tells the real time.
type Clock struct {
	offset  time.Duration
	stopped time.Time
}

// Real returns the clock of the machine.
func Real() Clock { return Clock{} }

// Shifted returns a clock that reads start now, and ticks from there.
func Shifted(start time.Time) Clock { return Clock{offset: time.Until(start)} }

// Stopped returns a clock that always reads at: for what happens at the very
// instant of an opening or of a deadline.
func Stopped(at time.Time) Clock { return Clock{stopped: at} }

// Now returns the time of the platform, in UTC, to the microsecond: what both
// databases can store.
func (c Clock) Now() time.Time {
	now := c.stopped
	if now.IsZero() {
		now = time.Now().Add(c.offset)
	}
	return now.UTC().Truncate(time.Microsecond)
}

// IsShifted reports whether the clock tells another time than the machine's.
func (c Clock) IsShifted() bool { return c.offset != 0 || !c.stopped.IsZero() }

// Day returns the civil day of a moment, as its midnight in Paris. The clocks of Paris
// change at two or three in the morning: each day has a midnight.
func Day(t time.Time) time.Time {
	year, month, date := t.In(Paris).Date()
	return time.Date(year, month, date, 0, 0, 0, 0, Paris).UTC()
}
