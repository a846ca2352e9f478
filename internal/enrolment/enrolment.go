// Package enrolment is the sign-up to webinars: who may register, until when, and
// for how many seats.
package enrolment

import (
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// Service signs people up.
type Service struct {
	db    *database.DB
	clock clock.Clock
}

// New returns the service over a database and the clock that judges windows.
func New(db *database.DB, c clock.Clock) *Service { return &Service{db: db, clock: c} }

// RegistrationWindow is what a person who wants to register can do now.
type RegistrationWindow string

// The states of a window.
const (
	Open   RegistrationWindow = "OPEN"
	Full   RegistrationWindow = "FULL"
	Closed RegistrationWindow = "CLOSED"
)

// Window returns the state of a webinar's window at the time of the platform.
func (s *Service) Window(w *ent.Webinar) RegistrationWindow {
	return window(w, s.clock.Now())
}

// window closes at the very instant the webinar starts.
func window(w *ent.Webinar, now time.Time) RegistrationWindow {
	switch {
	case w.Status != webinar.StatusPUBLISHED || !now.Before(w.StartsAt):
		return Closed
	case SeatsRemaining(w) == 0:
		return Full
	default:
		return Open
	}
}

// SeatsRemaining returns the number of free seats, never negative.
func SeatsRemaining(w *ent.Webinar) int { return max(0, w.Capacity-w.SeatsTaken) }

// WebinarPeriod is one side of the platform's present.
type WebinarPeriod string

// The periods: a webinar under way is still UPCOMING.
const (
	Upcoming WebinarPeriod = "UPCOMING"
	Past     WebinarPeriod = "PAST"
)

// During returns the condition of a period, at the time of the platform.
func (s *Service) During(p WebinarPeriod) predicate.Webinar {
	if p == Past {
		return webinar.EndsAtLTE(s.clock.Now())
	}
	return webinar.EndsAtGT(s.clock.Now())
}
