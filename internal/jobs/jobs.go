// Package jobs does work after a commit, and once a day: a thin coat over River on
// the platform's own database. A job is inserted in the transaction of the change
// that asks for it, so that there is never one without the other; it is worked at
// least once, by one of the processes that have started their queue, whatever dies
// in between.
package jobs

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

const (
	// workers is how many jobs one process works at once. They take no connection
	// while they wait for the outside, so SQLite's only one is no limit.
	workers = 5
	// patience is how long Stop lets running jobs end by themselves, before their
	// contexts end.
	patience = 3 * time.Second
	// kept is for how long a job that is done stays: it holds nothing of interest.
	kept = time.Hour
	// keptDiscarded leaves the time to look at what went wrong.
	keptDiscarded = 7 * 24 * time.Hour
	// maxAttempts is beyond any outage of the database; what is worth giving up
	// earlier, a worker gives up itself.
	maxAttempts = 1000
)

// Options of a Queue. Their zero value is right for production.
type Options struct {
	// Log gets what goes wrong; nobody when nil.
	Log *slog.Logger
	// PollEvery is how often new jobs are looked for; 500 ms when zero.
	PollEvery time.Duration
	// JobTimeout ends the context of a job, unless its worker says otherwise; 30
	// seconds when zero.
	JobTimeout time.Duration
	// RescueAfter is when a running job is taken for dead, its process killed: it
	// is worked again at the next look, every 30 seconds. 45 seconds when zero, and
	// JobTimeout at least.
	RescueAfter time.Duration
}

// Queue inserts jobs and, once started, works them.
type Queue struct {
	driver   riverdriver.Driver[*sql.Tx]
	inserter *river.Client[*sql.Tx]
	workers  *river.Workers
	daily    []*river.PeriodicJob
	config   river.Config

	mu      sync.Mutex
	running *river.Client[*sql.Tx]
}

// New returns a queue over a migrated database. It works nothing before Start: a
// command inserts jobs that a server works.
func New(db *database.DB, o Options) (*Queue, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	var driver riverdriver.Driver[*sql.Tx] = riversqlite.New(db.SQL())
	if db.Dialect() == dialect.Postgres {
		driver = riverdatabasesql.New(db.SQL())
	}
	timeout := cmp.Or(o.JobTimeout, 30*time.Second)
	log := slog.New(newQuiet(o.Log.Handler()))
	q := &Queue{
		driver:  driver,
		workers: river.NewWorkers(),
		config: river.Config{
			Logger:                      log,
			ErrorHandler:                teller{log},
			FetchPollInterval:           cmp.Or(o.PollEvery, 500*time.Millisecond),
			FetchCooldown:               min(100*time.Millisecond, cmp.Or(o.PollEvery, time.Second)),
			JobTimeout:                  timeout,
			RescueStuckJobsAfter:        max(timeout, cmp.Or(o.RescueAfter, 45*time.Second)),
			MaxAttempts:                 maxAttempts,
			RetryPolicy:                 backOff{},
			SoftStopTimeout:             patience,
			CompletedJobRetentionPeriod: kept,
			CancelledJobRetentionPeriod: kept,
			DiscardedJobRetentionPeriod: keptDiscarded,
			// The feed of changes has PostgreSQL's only listener, lib/pq's; River's
			// wants another driver, and on SQLite a second table to poll.
			PollOnly: true,
			// A few hundred jobs: nothing that autovacuum does not keep small.
			ReindexerIndexNames: []string{},
		},
	}
	// The client that inserts knows no worker, so that it inserts for any process.
	inserting := q.config
	var err error
	if q.inserter, err = river.NewClient(driver, &inserting); err != nil {
		return nil, fmt.Errorf("jobs: %w", err)
	}
	return q, nil
}

// Register gives the worker of the jobs of one kind. It must be called before
// Start, and panics when the kind has one already.
func Register[T river.JobArgs](q *Queue, w river.Worker[T]) { river.AddWorker(q.workers, w) }

// Insert adds a job to the transaction of the change that asks for it: if it is
// rolled back, there is no job. What args hold is stored in clear: ids, never an
// address or a secret.
func (q *Queue) Insert(ctx context.Context, tx *database.Tx, args river.JobArgs, o *river.InsertOpts) error {
	if _, err := q.inserter.InsertTx(ctx, tx.SQL, args, o); err != nil {
		return fmt.Errorf("inserting the job %s: %w", args.Kind(), err)
	}
	return nil
}

// Start works jobs until Stop, or until ctx ends: Stop must be called all the
// same, and waits. At least one worker must be registered.
func (q *Queue) Start(ctx context.Context) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.running != nil {
		return errors.New("jobs: started twice")
	}
	config := q.config
	config.Workers, config.PeriodicJobs = q.workers, q.daily
	config.Queues = map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workers}}
	client, err := river.NewClient(q.driver, &config)
	if err != nil {
		return fmt.Errorf("jobs: %w", err)
	}
	if err := client.Start(ctx); err != nil {
		return fmt.Errorf("starting the jobs: %w", err)
	}
	q.running = client
	return nil
}

// Stop takes no new job and waits for those that run: their contexts end after
// three seconds. When ctx ends first they end at once, and Stop returns the error
// of ctx; a job that is left is worked again by the next process. Stopping what is
// not started does nothing.
func (q *Queue) Stop(ctx context.Context) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.running == nil {
		return nil
	}
	client := q.running
	q.running = nil
	err := client.Stop(ctx)
	if err == nil {
		return nil
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if client.StopAndCancel(last) == nil {
		return nil
	}
	return fmt.Errorf("stopping the jobs: %w", err)
}
