package jobs_test

import (
	"bytes"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/pgtemp"
)

// journal is a log that may be read while it is written.
type journal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.String()
}

func (j *journal) logger() *slog.Logger { return slog.New(slog.NewTextHandler(j, nil)) }

// A database that is away for a while costs a few lines of log, and the work goes
// on when it is back.
func TestADatabaseThatIsAwayDoesNotFloodTheLog(t *testing.T) {
	server, err := pgtemp.Start()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	db := dbtest.OpenWith(t, database.Config{URL: server.URL, StatementTimeout: time.Second})
	var log journal
	var g greeter
	o := quick
	o.Log = log.logger()
	q := start(t, db, o, &g)
	insert(t, db, q, "before")
	waitUntil(t, 10*time.Second, "the first job is done", func() bool { return len(g.names()) == 1 })

	server.Kill()
	away := time.Now()
	waitUntil(t, 10*time.Second, "the log says so", func() bool { return strings.Contains(log.String(), "Error fetching jobs") })
	for time.Since(away) < 4*time.Second { // 200 looks for jobs
		time.Sleep(50 * time.Millisecond)
	}
	if lines := strings.Count(log.String(), "\n"); lines > 12 {
		t.Errorf("%d lines:\n%s", lines, log.String())
	}
	if err := server.Launch(); err != nil {
		t.Fatal(err)
	}
	waitUntil(t, 20*time.Second, "the database is back", func() bool { return db.Ping(t.Context()) == nil })
	insert(t, db, q, "after")
	// The first may be done again: this server forgets its last commits when killed.
	waitUntil(t, 30*time.Second, "the second job is done", func() bool { return slices.Contains(g.names(), "after") })
}
