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
