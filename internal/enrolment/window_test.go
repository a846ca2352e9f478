package enrolment_test

import (
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
)

func TestWindow(t *testing.T) {
	const published = webinar.StatusPUBLISHED
	tests := []struct {
		name            string
		status          webinar.Status
		capacity, taken int
		now             time.Time
		want            enrolment.RegistrationWindow
		remaining       int
	}{
		{"open with seats", published, 2, 1, noon, enrolment.Open, 1},
		{"full without", published, 2, 2, noon, enrolment.Full, 0},
		{"full when the capacity was lowered", published, 2, 5, noon, enrolment.Full, 0},
		{"open until the last microsecond", published, 2, 1, starts.Add(-time.Microsecond), enrolment.Open, 1},
		{"closed at the instant it starts", published, 2, 1, starts, enrolment.Closed, 1},
		{"closed when it started full", published, 2, 2, starts, enrolment.Closed, 0},
		{"closed when cancelled", webinar.StatusCANCELLED, 2, 0, noon, enrolment.Closed, 2},
		{"closed as a draft", webinar.StatusDRAFT, 2, 0, noon, enrolment.Closed, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := &ent.Webinar{Status: test.status, Capacity: test.capacity, SeatsTaken: test.taken, StartsAt: starts}
			if got := enrolment.New(nil, clock.Stopped(test.now)).Window(w); got != test.want {
				t.Errorf("window %s, want %s", got, test.want)
			}
			if got := enrolment.SeatsRemaining(w); got != test.remaining {
				t.Errorf("%d seats remain, want %d", got, test.remaining)
			}
		})
	}
}

// A webinar under way is upcoming until the instant it ends.
func TestPeriodsPartAtTheEndOfAWebinar(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 1)
		for _, test := range []struct {
			now            time.Time
			upcoming, past int
		}{
			{starts.Add(-time.Hour), 1, 0},
			{starts, 1, 0},
			{w.EndsAt.Add(-time.Microsecond), 1, 0},
			{w.EndsAt, 0, 1},
			{w.EndsAt.Add(time.Hour), 0, 1},
		} {
			s := enrolment.New(db, clock.Stopped(test.now))
			for period, want := range map[enrolment.WebinarPeriod]int{enrolment.Upcoming: test.upcoming, enrolment.Past: test.past} {
				n, err := db.Ent().Webinar.Query().Where(s.During(period)).Count(t.Context())
				if err != nil || n != want {
					t.Errorf("at %s: %d %s (%v), want %d", test.now, n, period, err, want)
				}
			}
		}
	})
}
