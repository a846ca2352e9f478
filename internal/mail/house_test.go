package mail

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
)

// may2020 is when the platform of these tests lives.
var may2020 = clock.Stopped(time.Date(2020, 5, 11, 9, 0, 0, 0, clock.Paris))

// house is an outbox on a database, with its queue of jobs and its log.
type house struct {
	db  *database.DB
	q   *jobs.Queue
	out *Outbox
	log *journal
}

// journal is a log that may be read while it is written.
type journal struct {
	mu sync.Mutex
	b  strings.Builder
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

// hello writes a sign-in message with a secret.
func hello(context.Context, *database.Tx, *ent.EmailLog) (Message, error) {
	return Content{
		Subject: "Bonjour Anne", Blocks: []Block{
			Paragraph("Voici votre code."), Code("123456"), Button("Me connecter", "https://eig.exemple.fr/connexion/lien#JETON"),
		},
	}.message(nobody), nil
}

func signIn(compose Compose) Kind {
	return Kind{Kind: emaillog.KindSIGN_IN, Subject: "Votre lien de connexion", Compose: compose}
}

func invitation(compose Compose) Kind {
	return Kind{Kind: emaillog.KindINVITATION, Subject: "Une invitation", Compose: compose, Resendable: true}
}

// newHouse makes an outbox that does not send yet. A zero option is made quick.
func newHouse(t *testing.T, db *database.DB, o Options, kinds ...Kind) *house {
	t.Helper()
	h := &house{db: db, log: new(journal)}
	o.Log = slog.New(slog.NewTextHandler(h.log, nil))
	o.Clock, o.BaseURL = may2020, "https://eig.exemple.fr"
	if o.BackOff == nil {
		o.BackOff = func(int) time.Duration { return 20 * time.Millisecond }
	}
	var err error
	if h.q, err = jobs.New(db, jobs.Options{Log: o.Log, PollEvery: 20 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	h.out = New(db, h.q, o)
	h.out.Handle(kinds...)
	return h
}

// open starts to send, until the end of the test.
func (h *house) open(t *testing.T) *house {
	t.Helper()
	if err := h.q.Start(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.close(t) })
	return h
}

func (h *house) close(t *testing.T) {
	t.Helper()
	if err := h.q.Stop(context.Background()); err != nil {
		t.Errorf("stopping: %v", err)
	}
}

func system(t testing.TB) context.Context { return viewer.NewContext(t.Context(), viewer.System()) }

// queue queues a message in a transaction of its own.
func (h *house) queue(t *testing.T, kind emaillog.Kind, to string) *ent.EmailLog {
	t.Helper()
	var row *ent.EmailLog
	err := h.db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		row, err = h.out.Queue(ctx, tx, Queued{Kind: kind, To: to, ToKey: to, Params: map[string]string{"signIn": "sgin_1"}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return row
}

func (h *house) row(t *testing.T, id string) *ent.EmailLog {
	t.Helper()
	row, err := h.db.Ent().EmailLog.Get(system(t), id)
	if err != nil {
		t.Fatal(err)
	}
	return row
}

// becomes waits until a message is in a state, and its job has nothing left to do.
func (h *house) becomes(t *testing.T, id string, want emaillog.State) (row *ent.EmailLog) {
	t.Helper()
	waitUntil(t, 30*time.Second, func() string { return fmt.Sprintf("%s is %s, not %s\n%s", id, row.State, want, h.log) }, func() bool {
		row = h.row(t, id)
		return row.State == want
	})
	waitUntil(t, 10*time.Second, func() string { return "a job is left: " + h.river(t) }, func() bool {
		return h.jobs(t, "state NOT IN ('completed')") == 0
	})
	return row
}

func (h *house) jobs(t *testing.T, where string) (n int) {
	t.Helper()
	if err := h.db.SQL().QueryRowContext(t.Context(), `SELECT COUNT(*) FROM river_job WHERE `+where).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// river returns all that River knows of the jobs.
func (h *house) river(t *testing.T) string {
	t.Helper()
	rows, err := h.db.SQL().QueryContext(t.Context(), `SELECT * FROM river_job`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, _ := rows.Columns()
	var all strings.Builder
	for rows.Next() {
		line := make([]any, len(columns))
		for i := range line {
			line[i] = new(any)
		}
		if err := rows.Scan(line...); err != nil {
			t.Fatal(err)
		}
		for i, v := range line {
			value := *v.(*any)
			if text, ok := value.([]byte); ok {
				value = string(text)
			}
			fmt.Fprintf(&all, "%s=%v ", columns[i], value)
		}
		all.WriteByte('\n')
	}
	return all.String()
}

func waitUntil(t testing.TB, within time.Duration, what func() string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("after %v: %s", within, what())
}

func smtpTo(t *testing.T, url string) Transport {
	t.Helper()
	tr, err := SMTP(url)
	if err != nil {
		t.Fatal(err)
	}
	tr.(*smtpServer).dialogue = time.Second
	return tr
}

// tellsNothing fails when the log or River's tables hold something private.
func (h *house) tellsNothing(t *testing.T) {
	t.Helper()
	for where, text := range map[string]string{"the log": h.log.String(), "River’s tables": h.river(t)} {
		for _, private := range []string{"@", "anne", "Anne", "Bonjour", "123456", "JETON", "connexion", "sgin_1"} {
			// River names its clients and the code of a panic by paths, which have @.
			if private == "@" && where != "the log" {
				private = "@exemple"
			}
			if strings.Contains(text, private) {
				t.Errorf("%s holds %q:\n%s", where, private, text)
			}
		}
	}
}

// sender is a transport that is a function.
type sender func(ctx context.Context, m Outgoing) error

func (s sender) Send(ctx context.Context, m Outgoing) error { return s(ctx, m) }
func (sender) Local() bool                                  { return false }
