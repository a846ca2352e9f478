package jobs

import (
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// Daily inserts a job each day at an hour of Paris, in one of the processes only.
// It also does so soon after a process took that role, not more than once an hour:
// a platform that sleeps at that hour must do the work too. So the job must be one
// that finds nothing to do the second time. Call it before Start; name is unique.
func (q *Queue) Daily(name string, hour int, args func() river.JobArgs) {
	insert := func() (river.JobArgs, *river.InsertOpts) {
		return args(), &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true, ByPeriod: time.Hour}}
	}
	q.daily = append(q.daily, river.NewPeriodicJob(atHour(hour), insert, &river.PeriodicJobOpts{ID: name, RunOnStart: true}))
}

// atHour is every day at that hour of Paris. The programme's days are civil ones,
// so the machine's time counts and not the platform's clock, which may be shifted.
type atHour int

// Next implements river.PeriodicSchedule.
func (h atHour) Next(now time.Time) time.Time {
	y, m, d := now.In(clock.Paris).Date()
	next := time.Date(y, m, d, int(h), 0, 0, 0, clock.Paris)
	if !next.After(now) {
		next = time.Date(y, m, d+1, int(h), 0, 0, 0, clock.Paris)
	}
	return next
}

// backOff is when a job that failed is tried again: after 1, 2, 4, 8… seconds, and
// every five minutes at last. Failures here are the database's or a bug's: what is
// expected to fail, such as a mail server, has its own schedule.
type backOff struct{}

// longest is between two attempts.
const longest = 5 * time.Minute

// NextRetry implements river.ClientRetryPolicy.
func (backOff) NextRetry(job *rivertype.JobRow) time.Time {
	wait := longest
	if failures := len(job.Errors); failures < 9 { // this one is not among them yet
		wait = min(longest, time.Second<<failures)
	}
	return time.Now().Add(wait)
}
