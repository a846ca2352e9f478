package jobs

import (
	"testing"
	"time"

	"github.com/riverqueue/river/rivertype"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

func TestADailyJobKeepsItsHourOfParis(t *testing.T) {
	for _, tt := range []struct {
		name      string
		hour      int
		now, next string
	}{
		{"later today", 4, "2020-05-11T03:59:59+02:00", "2020-05-11T04:00:00+02:00"},
		{"not again at its very hour", 4, "2020-05-11T04:00:00+02:00", "2020-05-12T04:00:00+02:00"},
		{"tomorrow", 4, "2020-05-11T10:00:00+02:00", "2020-05-12T04:00:00+02:00"},
		{"the day is that of Paris", 4, "2020-05-10T22:30:00Z", "2020-05-11T04:00:00+02:00"},
		{"the night of summer time", 4, "2020-03-28T12:00:00+01:00", "2020-03-29T04:00:00+02:00"},
		{"the hour that summer time skips", 2, "2020-03-28T12:00:00+01:00", "2020-03-29T03:00:00+02:00"},
		{"the night of winter time", 4, "2020-10-24T12:00:00+02:00", "2020-10-25T04:00:00+01:00"},
		{"the end of a year", 0, "2020-12-31T12:00:00+01:00", "2021-01-01T00:00:00+01:00"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			now, err := time.Parse(time.RFC3339, tt.now)
			if err != nil {
				t.Fatal(err)
			}
			next := atHour(tt.hour).Next(now)
			if got := next.In(clock.Paris).Format(time.RFC3339); got != tt.next {
				t.Errorf("%s, want %s", got, tt.next)
			}
			if !next.After(now) {
				t.Error("the next time is not later: River would never stop")
			}
		})
	}
}

func TestFailuresAreTriedAgainMoreAndMoreRarely(t *testing.T) {
	for failures, want := range map[int]time.Duration{
		0: time.Second, 1: 2 * time.Second, 2: 4 * time.Second, 5: 32 * time.Second,
		8: 256 * time.Second, 9: 5 * time.Minute, 64: 5 * time.Minute, 999: 5 * time.Minute,
	} {
		before := time.Now()
		next := backOff{}.NextRetry(&rivertype.JobRow{Errors: make([]rivertype.AttemptError, failures)})
		if wait := next.Sub(before); wait < want || wait > want+time.Second {
			t.Errorf("after %d failures: %v, want %v", failures, wait, want)
		}
	}
}
