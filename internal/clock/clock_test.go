package clock_test

import (
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

func TestAShiftedClockTicksFromItsStart(t *testing.T) {
	start := time.Date(2020, 5, 11, 9, 0, 0, 0, clock.Paris)
	c := clock.Shifted(start)
	first := c.Now()
	if first.Before(start.Truncate(time.Microsecond)) || first.After(start.Add(time.Minute)) {
		t.Errorf("it reads %s, started at %s", first, start)
	}
	for deadline := time.Now().Add(5 * time.Second); !c.Now().After(first); {
		if time.Now().After(deadline) {
			t.Fatal("it does not tick")
		}
	}
	if !c.IsShifted() {
		t.Error("it says that it is the real time")
	}
}

func TestTheRealClockTellsTheTimeOfTheMachine(t *testing.T) {
	for name, c := range map[string]clock.Clock{"real": clock.Real(), "zero": {}} {
		before := time.Now().Truncate(time.Microsecond)
		now := c.Now()
		if now.Before(before) || now.After(time.Now()) || c.IsShifted() {
			t.Errorf("%s: %s, shifted %v", name, now, c.IsShifted())
		}
	}
}

func TestAStoppedClockStandsStill(t *testing.T) {
	at := time.Date(2020, 6, 7, 23, 0, 0, 0, clock.Paris)
	c := clock.Stopped(at)
	if !c.Now().Equal(at) || !c.Now().Equal(c.Now()) || !c.IsShifted() {
		t.Errorf("it reads %s, shifted %v", c.Now(), c.IsShifted())
	}
}

// What both databases can store: UTC, whole microseconds.
func TestTimesCanBeStored(t *testing.T) {
	for _, c := range []clock.Clock{clock.Real(), clock.Shifted(time.Now().Add(time.Hour)), clock.Stopped(time.Date(2020, 1, 1, 0, 0, 0, 123456789, clock.Paris))} {
		if now := c.Now(); now.Location() != time.UTC || now.Nanosecond()%1000 != 0 {
			t.Errorf("%s in %s", now, now.Location())
		}
	}
}

// The civil calendar does not depend on the machine.
func TestParisKeepsItsSummerTime(t *testing.T) {
	for utc, want := range map[string]string{
		"2020-06-07T21:00:00Z": "2020-06-07T23:00:00+02:00",
		"2020-03-29T00:59:59Z": "2020-03-29T01:59:59+01:00",
		"2020-03-29T01:00:00Z": "2020-03-29T03:00:00+02:00",
		"2020-10-25T01:00:00Z": "2020-10-25T02:00:00+01:00",
	} {
		at, err := time.Parse(time.RFC3339, utc)
		if err != nil {
			t.Fatal(err)
		}
		if got := at.In(clock.Paris).Format(time.RFC3339); got != want {
			t.Errorf("%s is %s in Paris, want %s", utc, got, want)
		}
	}
}

func TestTheCivilDayIsThatOfParis(t *testing.T) {
	for _, test := range []struct{ name, at, day, french, hour string }{
		{"summer, past midnight in Paris", "2020-04-30T22:05:00Z", "2020-04-30T22:00:00Z", "1er\u00a0mai\u00a02020", "0\u00a0h\u00a005"},
		{"summer, before midnight", "2020-04-30T21:00:00Z", "2020-04-29T22:00:00Z", "30\u00a0avril\u00a02020", "23\u00a0h"},
		{"winter", "2019-12-31T23:30:00Z", "2019-12-31T23:00:00Z", "1er\u00a0janvier\u00a02020", "0\u00a0h\u00a030"},
		{"the night of the change to summer", "2020-03-29T01:30:00Z", "2020-03-28T23:00:00Z", "29\u00a0mars\u00a02020", "3\u00a0h\u00a030"},
		{"a leap day", "2020-02-29T12:00:00Z", "2020-02-28T23:00:00Z", "29\u00a0février\u00a02020", "13\u00a0h"},
	} {
		t.Run(test.name, func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, test.at)
			if err != nil {
				t.Fatal(err)
			}
			if day := clock.Day(at).Format(time.RFC3339); day != test.day || clock.FrenchDay(at) != test.french || clock.FrenchHour(at) != test.hour {
				t.Errorf("%s, %s, %s; want %s, %s, %s", day, clock.FrenchDay(at), clock.FrenchHour(at), test.day, test.french, test.hour)
			}
		})
	}
}
