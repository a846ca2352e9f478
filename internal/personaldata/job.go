package personaldata

import (
	"context"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"github.com/entrepreneur-interet-general/eig/internal/jobs"
)

// hour is when the rules run, in Paris: when nobody waits for SQLite's only writer.
const hour = 3

// Daily has the rules run each day, by the platform's clock, before the queue starts.
func (s *Service) Daily(q *jobs.Queue) {
	jobs.Register(q, &retainer{service: s})
	q.Daily("retention", hour, func() river.JobArgs { return retainArgs{} })
}

type retainArgs struct{}

// Kind implements river.JobArgs.
func (retainArgs) Kind() string { return "retention" }

// InsertOpts implements river.JobArgsWithInsertOpts: what a few attempts cannot do,
// the next day's will, and somebody must look at the log.
func (retainArgs) InsertOpts() river.InsertOpts { return river.InsertOpts{MaxAttempts: 3} }

type retainer struct {
	river.WorkerDefaults[retainArgs]
	service *Service
}

// Timeout implements river.Worker. A run that is cut loses nothing: the next one goes
// on where it stopped.
func (*retainer) Timeout(*river.Job[retainArgs]) time.Duration { return 30 * time.Minute }

// Work applies the rules and logs how many rows each removed; none by name.
func (w *retainer) Work(ctx context.Context, _ *river.Job[retainArgs]) error {
	return w.service.Retain(ctx, false, func(l Line) {
		if l.ID == "" && l.Total > 0 {
			slog.InfoContext(ctx, "retention", slog.String("rule", l.Rule.Code), slog.String("step", string(l.Step)), slog.Int("rows", l.Total))
		}
	})
}
