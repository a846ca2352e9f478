package mail

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/pgtemp"
)

// distinct fails when a Message-ID was used twice, whether the message was taken,
// cut or refused.
func distinct(t *testing.T, ids ...string) {
	t.Helper()
	slices.Sort(ids)
	if len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("a Message-ID was used twice: %v", ids)
	}
}

func TestAServerThatComesBackGetsTheMessage(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		box.Clear(t)
		server := newHostile(t, box.SMTPAddr,
			misbehaviour{atGreeting, hangUp}, misbehaviour{atGreeting, hang}, misbehaviour{atEHLO, hang},
			misbehaviour{atMAIL, "451 later"}, misbehaviour{atRCPT, "450 later"}, misbehaviour{atRCPT, hang},
			misbehaviour{inContent, hangUp}, misbehaviour{inContent, hang}, misbehaviour{atDot, hangUp},
			misbehaviour{atDot, hang}, misbehaviour{atDot, "451 later"})
		const bad = 11
		tr := smtpTo(t, server.url())
		tr.(*smtpServer).dialogue = 200 * time.Millisecond
		h := newHouse(t, db, Options{Transport: tr, MaxAttempts: 20}, signIn(hello)).open(t)
		id := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID
		row := h.becomes(t, id, emaillog.StateSENT)
		if row.Attempts != bad+1 || row.Failure != nil || row.SentAt == nil {
			t.Errorf("%v", row)
		}
		arrived := box.List(t)
		if len(arrived) != 1 || *row.MessageID != arrived[0].MessageID {
			t.Fatalf("%v arrived, the row says %s", arrived, *row.MessageID)
		}
		if n := len(server.seen()); n != 5 {
			t.Errorf("%d messages were begun with the bad server", n)
		}
		distinct(t, append(server.seen(), arrived[0].MessageID)...)
		if n := strings.Count(h.log.String(), "did not leave"); n != bad {
			t.Errorf("the log tells of %d failures:\n%s", n, h.log)
		}
		h.tellsNothing(t)
	})
}

func TestAMessageIsGivenUp(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "smtp://" + l.Addr().String()
	_ = l.Close()
	always := func(m misbehaviour) []misbehaviour { return slices.Repeat([]misbehaviour{m}, 10) }
	for _, tt := range []struct {
		name     string
		script   []misbehaviour
		attempts int
		failure  emaillog.Failure
	}{
		{"an unknown recipient, at once", always(misbehaviour{atRCPT, "550 5.1.1 <anne@exemple.fr> unknown"}), 1, emaillog.FailureREFUSED},
		{"a message that is refused, at once", always(misbehaviour{atDot, "554 5.7.1 spam"}), 1, emaillog.FailureREFUSED},
		{"a server that is not there, at last", nil, 3, emaillog.FailureUNREACHABLE},
		{"a server that is always busy, at last", always(misbehaviour{atMAIL, "451 busy"}), 3, emaillog.FailureREFUSED},
		{"a server that refuses the sender, at last", always(misbehaviour{atMAIL, "550 who are you"}), 3, emaillog.FailureREFUSED},
		{"a server that always dies, at last", always(misbehaviour{inContent, hangUp}), 3, emaillog.FailureINTERRUPTED},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				url := nobody
				var server *hostile
				if tt.script != nil {
					server = newHostile(t, "", tt.script...)
					url = server.url()
				}
				h := newHouse(t, db, Options{Transport: smtpTo(t, url), MaxAttempts: 3}, signIn(hello)).open(t)
				row := h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateFAILED)
				if row.Attempts != tt.attempts || row.Failure == nil || *row.Failure != tt.failure || row.SentAt != nil {
					t.Errorf("%v %v", row, row.Failure)
				}
				if server != nil {
					distinct(t, server.seen()...)
				}
				if !strings.Contains(h.log.String(), "given up") {
					t.Errorf("the log:\n%s", h.log)
				}
				h.tellsNothing(t)
			})
		})
	}
}

func TestWhatCannotBeWrittenIsGivenUpAtLast(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var states []string
		h := newHouse(t, db, Options{MaxAttempts: 3, Transport: sender(func(context.Context, Outgoing) error {
			t.Error("it left")
			return nil
		})}, signIn(func(_ context.Context, _ *database.Tx, row *ent.EmailLog) (Message, error) {
			states = append(states, fmt.Sprint(row.Attempts, row.Failure))
			return Message{}, errors.New("out of ink")
		})).open(t)
		row := h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateFAILED)
		if row.Attempts != 3 || *row.Failure != emaillog.FailureEXPIRED {
			t.Errorf("%v", row)
		}
		if got := strings.Join(states, ", "); got != "1 <nil>, 2 <nil>, 3 <nil>" {
			t.Errorf("composed %s", got)
		}
	})
}

// The waits between attempts are those of the schedule.
func TestAttemptsWaitForTheirTime(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var mu sync.Mutex
		var at []time.Time
		h := newHouse(t, db, Options{
			MaxAttempts: 4,
			BackOff:     func(n int) time.Duration { return time.Duration(n) * 400 * time.Millisecond },
			Transport: sender(func(context.Context, Outgoing) error {
				mu.Lock()
				defer mu.Unlock()
				at = append(at, time.Now())
				return &Failure{Reason: emaillog.FailureUNREACHABLE, cause: "away"}
			}),
		}, signIn(hello)).open(t)
		h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateFAILED)
		if len(at) != 4 {
			t.Fatalf("%d attempts", len(at))
		}
		for n := 1; n < 4; n++ {
			want := time.Duration(n) * 400 * time.Millisecond
			if wait := at[n].Sub(at[n-1]); wait < want-5*time.Millisecond || wait > want+2*time.Second {
				t.Errorf("%v after attempt %d, want %v", wait, n, want)
			}
		}
	})
}

// A process that is told to end does not wait for a slow server: the next one sends.
func TestAProcessThatEndsLeavesTheMessageToTheNext(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		box.Clear(t)
		server := newHostile(t, box.SMTPAddr, misbehaviour{atDot, hang})
		tr, err := SMTP(server.url()) // with its fifteen seconds
		if err != nil {
			t.Fatal(err)
		}
		h := newHouse(t, db, Options{Transport: tr}, signIn(hello)).open(t)
		id := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID
		waitUntil(t, 10*time.Second, h.log.String, func() bool { return len(server.seen()) == 1 })
		begin := time.Now()
		h.close(t)
		if took := time.Since(begin); took > 6*time.Second {
			t.Errorf("it ended after %v", took)
		}
		row := h.row(t, id)
		if row.State != emaillog.StateQUEUED || row.Failure == nil || *row.Failure != emaillog.FailureINTERRUPTED || row.Attempts != 1 {
			t.Errorf("%v", row)
		}
		next := newHouse(t, db, Options{Transport: tr}, signIn(hello)).open(t)
		row = next.becomes(t, id, emaillog.StateSENT)
		arrived := box.List(t)
		if len(arrived) != 1 || row.Attempts != 2 {
			t.Errorf("%d arrived, %v", len(arrived), row)
		}
		distinct(t, append(server.seen(), arrived[0].MessageID)...)
	})
}

// River works a job at least once: again when it could not note that it was done.
func TestAJobThatComesBackDoesNotSendAgain(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var left atomic.Int32
		h := newHouse(t, db, Options{MaxAttempts: 2, Transport: sender(func(context.Context, Outgoing) error {
			left.Add(1)
			return nil
		})}, signIn(hello))
		states := map[emaillog.State]struct {
			attempts int
			want     emaillog.State
		}{
			emaillog.StateSENT:    {1, emaillog.StateSENT},
			emaillog.StateFAILED:  {1, emaillog.StateFAILED},
			emaillog.StateSENDING: {2, emaillog.StateFAILED}, // killed in its last attempt
		}
		ids := map[string]emaillog.State{}
		for state, s := range states {
			row := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr")
			if _, err := db.SQL().Exec(`UPDATE email_logs SET state = $1, attempts = $2 WHERE id = $3`, string(state), s.attempts, row.ID); err != nil {
				t.Fatal(err)
			}
			ids[row.ID] = s.want
		}
		h.open(t)
		for id, want := range ids {
			h.becomes(t, id, want)
		}
		waitUntil(t, 10*time.Second, h.log.String, func() bool { return h.jobs(t, "state = 'completed'") == 3 })
		if n := left.Load(); n != 0 {
			t.Errorf("%d messages left again", n)
		}
	})
}

// The database goes away while the message is at the mail server, and comes back.
func TestADatabaseThatIsAwayWhenTheMessageLeft(t *testing.T) {
	t.Parallel()
	server, err := pgtemp.Start()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	db := dbtest.OpenWith(t, database.Config{URL: server.URL, StatementTimeout: time.Second})
	// This server is not durable by default, and the attempt must be known after it
	// was killed.
	if _, err := db.SQL().Exec(`ALTER DATABASE postgres SET synchronous_commit = on`); err != nil {
		t.Fatal(err)
	}
	db.SQL().SetMaxIdleConns(0) // further connections know of it
	var left atomic.Int32
	h := newHouse(t, db, Options{Transport: sender(func(context.Context, Outgoing) error {
		if left.Add(1) == 1 {
			server.Kill()
			go func() {
				if err := server.Launch(); err != nil {
					t.Error(err)
				}
			}()
		}
		return nil
	})}, signIn(hello)).open(t)
	id := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID
	waitUntil(t, 30*time.Second, h.log.String, func() bool {
		row, err := db.Ent().EmailLog.Get(system(t), id)
		return err == nil && row.State == emaillog.StateSENT
	})
	if row := h.row(t, id); left.Load() != 1 || row.Attempts != 1 {
		t.Errorf("%d left, %v", left.Load(), row)
	}
}
