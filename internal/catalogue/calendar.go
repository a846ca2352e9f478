package catalogue

import (
	"context"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// CallStatus is the state of a call for applications.
type CallStatus string

// The states of a call.
const (
	CallUnknown  CallStatus = "UNKNOWN"
	CallUpcoming CallStatus = "UPCOMING"
	CallOpen     CallStatus = "OPEN"
	CallClosed   CallStatus = "CLOSED"
)

// CallStatus returns the state of a promotion's call at the time of the platform.
// It is open from the opening instant on, and closed at the closing one.
func (s *Service) CallStatus(p *ent.Promotion) CallStatus {
	if p.CallOpensAt == nil || p.CallClosesAt == nil {
		return CallUnknown
	}
	switch statusOf(s.clock.Now(), *p.CallOpensAt, *p.CallClosesAt) {
	case StepPast:
		return CallClosed
	case StepCurrent:
		return CallOpen
	default:
		return CallUpcoming
	}
}

// CalendarStepKind is the nature of a step.
type CalendarStepKind string

// The steps of a promotion, in the order in which they usually come.
const (
	StepCall     CalendarStepKind = "CALL"
	StepWebinars CalendarStepKind = "WEBINARS"
	StepJury     CalendarStepKind = "JURY"
	StepArrival  CalendarStepKind = "ARRIVAL"
	StepEnd      CalendarStepKind = "END"
)

// CalendarStepStatus is where a step is.
type CalendarStepStatus string

// The states of a step.
const (
	StepPast     CalendarStepStatus = "PAST"
	StepCurrent  CalendarStepStatus = "CURRENT"
	StepUpcoming CalendarStepStatus = "UPCOMING"
)

// CalendarStep is one dated step of a promotion.
type CalendarStep struct {
	Kind     CalendarStepKind
	Title    string
	StartsAt time.Time
	// EndsAt is excluded.
	EndsAt *time.Time
	// AllDay says that the step has days and no hours.
	AllDay bool
	Status CalendarStepStatus
}

// Calendar returns the known steps of a promotion in the order of time. It is the
// one source of dates for pages, windows and mails.
func (s *Service) Calendar(ctx context.Context, p *ent.Promotion) ([]*CalendarStep, error) {
	var steps []*CalendarStep
	if p.CallOpensAt != nil && p.CallClosesAt != nil {
		steps = append(steps, &CalendarStep{Kind: StepCall, Title: "Appel à candidatures", StartsAt: *p.CallOpensAt, EndsAt: p.CallClosesAt})
	}
	webinars, err := p.QueryWebinars().Where(webinar.StatusEQ(webinar.StatusPUBLISHED)).All(ctx)
	if err != nil {
		return nil, err
	}
	if n := len(webinars); n > 0 {
		last := slices.MaxFunc(webinars, func(a, b *ent.Webinar) int { return a.EndsAt.Compare(b.EndsAt) })
		steps = append(steps, &CalendarStep{Kind: StepWebinars, Title: "Webinaires avec les porteurs de défis", StartsAt: webinars[0].StartsAt, EndsAt: &last.EndsAt})
	}
	days := []struct {
		kind        CalendarStepKind
		title       string
		first, last *string
	}{
		{StepArrival, "Arrivée des EIG", p.StartsOn, p.StartsOn},
		{StepEnd, "Fin de la promotion", p.EndsOn, p.EndsOn},
	}
	if n := len(p.JuryDates); n > 0 {
		days = append(days, struct {
			kind        CalendarStepKind
			title       string
			first, last *string
		}{StepJury, "Auditions devant le jury", &p.JuryDates[0], &p.JuryDates[n-1]})
	}
	for _, d := range days {
		if d.first == nil {
			continue
		}
		step, err := allDay(d.kind, d.title, *d.first, *d.last)
		if err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}
	now := s.clock.Now()
	for _, step := range steps {
		step.Status = statusOf(now, step.StartsAt, *step.EndsAt)
	}
	slices.SortStableFunc(steps, func(a, b *CalendarStep) int { return a.StartsAt.Compare(b.StartsAt) })
	return steps, nil
}

// allDay returns a step from the first midnight of its first day, in Paris, to
// the one that ends its last day.
func allDay(kind CalendarStepKind, title, first, last string) (*CalendarStep, error) {
	from, err := time.ParseInLocation(time.DateOnly, first, clock.Paris)
	if err != nil {
		return nil, err
	}
	to, err := time.ParseInLocation(time.DateOnly, last, clock.Paris)
	if err != nil {
		return nil, err
	}
	to = to.AddDate(0, 0, 1)
	return &CalendarStep{Kind: kind, Title: title, StartsAt: from, EndsAt: &to, AllDay: true}, nil
}

// statusOf compares a moment with a span that includes its start and excludes its
// end.
func statusOf(now, from, to time.Time) CalendarStepStatus {
	switch {
	case now.Before(from):
		return StepUpcoming
	case now.Before(to):
		return StepCurrent
	default:
		return StepPast
	}
}
