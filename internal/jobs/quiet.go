package jobs

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// teller logs the errors of jobs, which River itself does not think worth a warning.
type teller struct{ log *slog.Logger }

// HandleError implements river.ErrorHandler.
func (t teller) HandleError(ctx context.Context, job *rivertype.JobRow, err error) *river.ErrorHandlerResult {
	t.log.WarnContext(ctx, "a job failed and will be tried again", slog.String("job_kind", job.Kind),
		slog.Int64("job_id", job.ID), slog.Int("attempt", job.Attempt), slog.String("error", err.Error()))
	return nil
}

// HandlePanic implements river.ErrorHandler.
func (t teller) HandlePanic(ctx context.Context, job *rivertype.JobRow, value any, trace string) *river.ErrorHandlerResult {
	t.log.ErrorContext(ctx, "a job panicked and will be tried again", slog.String("job_kind", job.Kind),
		slog.Int64("job_id", job.ID), slog.Int("attempt", job.Attempt), slog.Any("panic", value), slog.String("trace", trace))
	return nil
}

// quiet passes on what River says of warnings and errors, and each message once a
// minute: while the database is away it would say the same several times a second.
type quiet struct {
	slog.Handler
	heard *heard
}

const oncePer = time.Minute

type heard struct {
	mu     sync.Mutex
	now    func() time.Time
	at     map[string]time.Time
	unsaid map[string]int
}

func newQuiet(h slog.Handler) quiet {
	return quiet{h, &heard{now: time.Now, at: map[string]time.Time{}, unsaid: map[string]int{}}}
}

// Enabled implements slog.Handler.
func (q quiet) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && q.Handler.Enabled(ctx, level)
}

// Handle implements slog.Handler.
func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	unsaid, now := q.heard.again(r.Message)
	if !now {
		return nil
	}
	r = r.Clone()
	if unsaid > 0 {
		r.AddAttrs(slog.Int("unsaid", unsaid))
	}
	return q.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (q quiet) WithAttrs(attrs []slog.Attr) slog.Handler {
	return quiet{q.Handler.WithAttrs(attrs), q.heard}
}

// WithGroup implements slog.Handler.
func (q quiet) WithGroup(name string) slog.Handler { return quiet{q.Handler.WithGroup(name), q.heard} }

// again reports whether a message may be said now, and how often it was not since
// the last time. River's messages are constants of its code: the map stays small.
func (h *heard) again(message string) (unsaid int, now bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if last, ok := h.at[message]; ok && h.now().Sub(last) < oncePer {
		h.unsaid[message]++
		return 0, false
	}
	unsaid = h.unsaid[message]
	h.at[message] = h.now()
	delete(h.unsaid, message)
	return unsaid, true
}
