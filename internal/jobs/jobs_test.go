package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/riverqueue/river"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
)

// greet is the job of these tests.
type greet struct {
	Name string `json:"name"`
}

// Kind implements river.JobArgs.
func (greet) Kind() string { return "greet" }

// greeter works with a function and remembers whom it greeted.
type greeter struct {
	river.WorkerDefaults[greet]
	do func(ctx context.Context, name string) error

	mu      sync.Mutex
	greeted []string
}

func (g *greeter) Work(ctx context.Context, job *river.Job[greet]) error {
	if g.do != nil {
		if err := g.do(ctx, job.Args.Name); err != nil {
			return err
		}
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.greeted = append(g.greeted, job.Args.Name)
	return nil
}

func (g *greeter) names() []string {
	g.mu.Lock()
	defer g.mu.Unlock()
	out := slices.Clone(g.greeted)
	slices.Sort(out)
	return out
}

// quick are options with which a test need not wait.
var quick = jobs.Options{PollEvery: 20 * time.Millisecond}

func newQueue(t *testing.T, db *database.DB, o jobs.Options) *jobs.Queue {
	t.Helper()
	q, err := jobs.New(db, o)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// start starts a queue with a greeter; the queue is stopped before the database is
// closed.
func start(t *testing.T, db *database.DB, o jobs.Options, g *greeter) *jobs.Queue {
	t.Helper()
	q := newQueue(t, db, o)
	jobs.Register(q, g)
	if err := q.Start(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := q.Stop(context.Background()); err != nil {
			t.Errorf("stopping: %v", err)
		}
	})
	return q
}

func insert(t *testing.T, db *database.DB, q *jobs.Queue, names ...string) {
	t.Helper()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		for _, name := range names {
			if err := q.Insert(ctx, tx, greet{name}, nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func system(t *testing.T) context.Context { return viewer.NewContext(t.Context(), viewer.System()) }

func waitUntil(t *testing.T, within time.Duration, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("after %v, not yet: %s", within, what)
}

func count(t *testing.T, db *database.DB, where string) (n int) {
	t.Helper()
	if err := db.SQL().QueryRowContext(t.Context(), `SELECT COUNT(*) FROM river_job WHERE `+where).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAJobIsThereIfAndOnlyIfItsTransactionIs(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		q := newQueue(t, db, quick) // never started, as in a command
		mine := errors.New("mine")
		err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
			if err := q.Insert(ctx, tx, greet{"nobody"}, nil); err != nil {
				return err
			}
			return mine
		})
		if err != mine || count(t, db, "TRUE") != 0 {
			t.Errorf("%v, %d jobs after a rollback", err, count(t, db, "TRUE"))
		}
		insert(t, db, q, "anne")
		if n := count(t, db, "state = 'available'"); n != 1 {
			t.Errorf("%d jobs after a commit", n)
		}
		var g greeter
		start(t, db, quick, &g)
		waitUntil(t, 10*time.Second, "the job is done", func() bool { return count(t, db, "state = 'completed'") == 1 })
		if got := g.names(); !slices.Equal(got, []string{"anne"}) {
			t.Errorf("greeted %v", got)
		}
	})
}

// SQLite has one connection for writes, which River and the workers share.
func TestWorkersThatWriteDoNotWaitForOneAnother(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		g := greeter{do: func(ctx context.Context, name string) error {
			return db.InTx(viewer.NewContext(ctx, viewer.System()), func(ctx context.Context, tx *database.Tx) error {
				return tx.Ent.Theme.Create().SetSlug(name).SetLabel(name).Exec(ctx)
			})
		}}
		q := start(t, db, quick, &g)
		const many = 60
		for i := range many { // while they are worked
			insert(t, db, q, fmt.Sprintf("theme-%02d", i))
		}
		waitUntil(t, 30*time.Second, "all are done", func() bool { return count(t, db, "state = 'completed'") == many })
		n, err := db.Ent().Theme.Query().Count(t.Context())
		if err != nil || n != many || len(g.names()) != many {
			t.Errorf("%d themes, %v, %d jobs worked", n, err, len(g.names()))
		}
	})
}

// Several processes share one database, and one of them only works a job.
func TestProcessesShareTheWork(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			where := url(t)
			var workers [2]greeter
			command := dbtest.Open(t, where)
			inserts := newQueue(t, command, quick)
			slow := func(ctx context.Context, _ string) error {
				time.Sleep(2 * time.Millisecond) // so that none does it all
				return nil
			}
			for i := range workers {
				workers[i].do = slow
				start(t, dbtest.Open(t, where), quick, &workers[i])
			}
			const many = 100
			for i := range many {
				insert(t, command, inserts, fmt.Sprintf("%03d", i))
			}
			waitUntil(t, 30*time.Second, "all are done", func() bool { return count(t, command, "state = 'completed'") == many })
			all := slices.Concat(workers[0].names(), workers[1].names())
			slices.Sort(all)
			if len(all) != many || len(slices.Compact(all)) != many {
				t.Errorf("%d worked, %d distinct", len(all), len(slices.Compact(all)))
			}
		})
	}
}

func TestStopWaitsForAJobThatEnds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		begun, ended := make(chan struct{}), atomic.Bool{}
		g := greeter{do: func(ctx context.Context, _ string) error {
			close(begun)
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(500 * time.Millisecond):
				ended.Store(true)
				return nil
			}
		}}
		q := start(t, db, quick, &g)
		insert(t, db, q, "anne")
		<-begun
		if err := q.Stop(t.Context()); err != nil {
			t.Fatal(err)
		}
		if !ended.Load() || count(t, db, "state = 'completed'") != 1 {
			t.Errorf("ended %v, %d completed", ended.Load(), count(t, db, "state = 'completed'"))
		}
		if err := q.Stop(t.Context()); err != nil {
			t.Errorf("a second time: %v", err)
		}
	})
}

// A job that does not end by itself is told to after three seconds, or when the
// patience of who stops is over, and is done by the next process.
func TestStopEndsWhatDoesNotAndTheNextProcessDoesIt(t *testing.T) {
	for name, patience := range map[string]time.Duration{"a patient stop": time.Minute, "a stop in a hurry": 300 * time.Millisecond} {
		t.Run(name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				begun := make(chan struct{})
				g := greeter{do: func(ctx context.Context, _ string) error {
					close(begun)
					<-ctx.Done()
					return ctx.Err()
				}}
				q := start(t, db, quick, &g)
				insert(t, db, q, "anne")
				<-begun
				ctx, cancel := context.WithTimeout(t.Context(), patience)
				defer cancel()
				at := time.Now()
				if err := q.Stop(ctx); err != nil {
					t.Error(err)
				}
				if took := time.Since(at); took > min(patience, 3*time.Second)+2*time.Second {
					t.Errorf("stopped after %v", took)
				}
				var next greeter
				start(t, db, quick, &next)
				waitUntil(t, 10*time.Second, "the next process does it", func() bool { return len(next.names()) == 1 })
			})
		})
	}
}

func TestTheContextOfStartEndsTheWork(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		q := newQueue(t, db, quick)
		var g greeter
		jobs.Register(q, &g)
		ctx, cancel := context.WithCancel(t.Context())
		if err := q.Start(ctx); err != nil {
			t.Fatal(err)
		}
		if err := q.Start(ctx); err == nil || !strings.Contains(err.Error(), "twice") {
			t.Errorf("started twice: %v", err)
		}
		cancel()
		if err := q.Stop(context.WithoutCancel(ctx)); err != nil {
			t.Error(err)
		}
		insert(t, db, q, "anne") // still inserts
		if n := count(t, db, "state = 'available'"); n != 1 {
			t.Errorf("%d jobs", n)
		}
	})
}

// What fails or panics is tried again, and the log says so.
func TestAFailureIsToldAndTriedAgain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var log journal
		var times atomic.Int32
		g := greeter{do: func(context.Context, string) error {
			switch times.Add(1) {
			case 1:
				return errors.New("the sky is low")
			case 2:
				panic("the sky fell")
			}
			return nil
		}}
		o := quick
		o.Log = log.logger()
		q := start(t, db, o, &g)
		insert(t, db, q, "anne")
		waitUntil(t, 20*time.Second, "the third time is right", func() bool { return len(g.names()) == 1 })
		for _, want := range []string{"the sky is low", "the sky fell", `job_kind=greet`} {
			if !strings.Contains(log.String(), want) {
				t.Errorf("the log lacks %q:\n%s", want, log.String())
			}
		}
	})
}

func TestAJobOfAProcessThatDiedIsWorkedAgain(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		q := newQueue(t, db, quick)
		insert(t, db, q, "anne", "zoé")
		// As a process leaves them that took one long ago, and one just now.
		ago := map[string]time.Duration{"anne": time.Hour, "zoé": 0}
		for name, d := range ago {
			when := any(time.Now().Add(-d).UTC())
			if db.Dialect() == "sqlite3" {
				when = time.Now().Add(-d).UTC().Format("2006-01-02 15:04:05.000") // as River writes it there
			}
			_, err := db.SQL().Exec(`UPDATE river_job SET state = 'running', attempt = 1, attempted_at = $1 WHERE CAST(args AS text) LIKE $2`, when, "%"+name+"%")
			if err != nil {
				t.Fatal(err)
			}
		}
		var g greeter
		start(t, db, quick, &g)
		waitUntil(t, 20*time.Second, "the old one is worked", func() bool { return len(g.names()) > 0 })
		if got := g.names(); !slices.Equal(got, []string{"anne"}) {
			t.Errorf("worked %v, and the other may still run elsewhere", got)
		}
	})
}

func TestWhatIsDoneIsRemovedAfterAnHour(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		q := newQueue(t, db, quick)
		insert(t, db, q, "anne", "zoé")
		for name, d := range map[string]time.Duration{"anne": 61 * time.Minute, "zoé": 59 * time.Minute} {
			when := any(time.Now().Add(-d).UTC())
			if db.Dialect() == "sqlite3" {
				when = time.Now().Add(-d).UTC().Format("2006-01-02 15:04:05.000")
			}
			_, err := db.SQL().Exec(`UPDATE river_job SET state = 'completed', finalized_at = $1 WHERE CAST(args AS text) LIKE $2`, when, "%"+name+"%")
			if err != nil {
				t.Fatal(err)
			}
		}
		start(t, db, quick, &greeter{})
		waitUntil(t, 20*time.Second, "the old one is removed", func() bool { return count(t, db, "TRUE") == 1 })
		if n := count(t, db, "CAST(args AS text) LIKE '%zoé%'"); n != 1 {
			t.Error("the wrong one was removed")
		}
	})
}

// A daily job is inserted soon after the start, once however many processes there
// are.
func TestADailyJobIsDoneOnceByAllTheProcesses(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			where := url(t)
			var workers [3]greeter
			var db *database.DB
			for i := range workers {
				db = dbtest.Open(t, where)
				q := newQueue(t, db, quick)
				jobs.Register(q, &workers[i])
				q.Daily("greeting", 4, func() river.JobArgs { return greet{"everyone"} })
				if err := q.Start(context.WithoutCancel(t.Context())); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = q.Stop(context.Background()) })
			}
			waitUntil(t, 20*time.Second, "it is done", func() bool { return count(t, db, "state = 'completed'") == 1 })
			if n := count(t, db, "TRUE"); n != 1 {
				t.Errorf("%d jobs", n)
			}
		})
	}
}
