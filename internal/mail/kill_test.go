package mail

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
)

// The variables that make this test binary a process that sends messages: what is
// killed is a real process.
const (
	asProcess = "EIG_TEST_MAIL_PROCESS"
	asURL     = "EIG_TEST_MAIL_DATABASE"
	asSMTP    = "EIG_TEST_MAIL_SMTP"
)

func TestMain(m *testing.M) {
	if role := os.Getenv(asProcess); role != "" {
		if err := process(role); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// process queues a message, or sends those there are, until it is told to end.
func process(role string) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	db, err := database.Open(ctx, database.Config{URL: os.Getenv(asURL)})
	if err != nil {
		return err
	}
	defer db.Close()
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	q, err := jobs.New(db, jobs.Options{
		Log: log, PollEvery: 20 * time.Millisecond,
		// Instead of 30 and 45 seconds, so that the job is rescued when the next
		// process first looks.
		JobTimeout: 6 * time.Second, RescueAfter: 7 * time.Second,
	})
	if err != nil {
		return err
	}
	tr, err := SMTP(os.Getenv(asSMTP))
	if err != nil {
		return err
	}
	out := New(db, q, Options{Transport: tr, Log: log, BaseURL: "https://eig.exemple.fr"})
	out.Handle(signIn(hello))
	if role == "queue" {
		err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			_, err := out.Queue(ctx, tx, Queued{Kind: emaillog.KindSIGN_IN, To: "anne@exemple.fr", ToKey: "anne@exemple.fr"})
			return err
		})
		if err != nil {
			return err
		}
		fmt.Println("committed")
		<-ctx.Done()
		return nil
	}
	if err := q.Start(ctx); err != nil {
		return err
	}
	<-ctx.Done()
	return q.Stop(context.WithoutCancel(ctx))
}

// running is a process of this test. It is dead at the end, whatever happens.
type running struct {
	cmd   *exec.Cmd
	out   journal
	ended chan struct{}
}

func launch(t *testing.T, role, url, smtp string) *running {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &running{cmd: exec.Command(self), ended: make(chan struct{})}
	p.cmd.Dir = t.TempDir()
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.out
	p.cmd.Env = append(os.Environ(), asProcess+"="+role, asURL+"="+url, asSMTP+"="+smtp)
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.ended)
		_ = p.cmd.Wait()
	}()
	t.Cleanup(p.kill)
	return p
}

// kill is kill -9.
func (p *running) kill() {
	_ = p.cmd.Process.Kill()
	<-p.ended
}

// orphan is a message whose process was killed.
type orphan struct {
	name     string
	url      string
	smtp     string
	db       *database.DB
	box      *mailpit.Server
	server   *hostile
	attempts int // the message needs
	killed   time.Time
	next     *running
}

// row returns the message, which its process has committed.
func (o *orphan) row(t *testing.T) *ent.EmailLog {
	t.Helper()
	found, err := o.db.Ent().EmailLog.Query().All(system(t))
	if err != nil || len(found) != 1 {
		t.Fatalf("%s: %d rows, %v", o.name, len(found), err)
	}
	return found[0]
}

// A process that is killed between the commit and the delivery, wherever the message
// is then, leaves it to the next one; no two messages have the same Message-ID. All
// are waited for at once: River notices after some 15 seconds that its leader died.
func TestAMessageOutlivesTheProcessThatIsKilled(t *testing.T) {
	t.Parallel()
	var all []*orphan
	for _, phase := range []string{"before any attempt", atGreeting, inContent, atDot} {
		for dialect, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
			o := &orphan{name: phase + ", " + dialect, url: url(t), attempts: 2, box: mailpit.Start(t)}
			o.db = dbtest.Open(t, o.url)
			o.server = newHostile(t, o.box.SMTPAddr, misbehaviour{phase, hang})
			o.smtp = o.server.url()
			if phase == "before any attempt" {
				o.smtp, o.attempts = o.box.SMTPURL, 1
			}
			o.orphan(t, phase == atGreeting)
			all = append(all, o)
		}
	}
	for _, o := range all {
		o.killed = time.Now()
		o.next = launch(t, "send", o.url, o.smtp)
	}
	for _, o := range all {
		t.Run(o.name, o.isDelivered)
	}
}

// orphan kills the process that queued the message, then the one that sends it.
func (o *orphan) orphan(t *testing.T, early bool) {
	asking := launch(t, "queue", o.url, o.smtp)
	waitUntil(t, 30*time.Second, asking.out.String, func() bool { return asking.out.String() == "committed\n" })
	asking.kill()
	if r := o.row(t); r.State != emaillog.StateQUEUED || len(o.box.List(t)) > 0 {
		t.Fatalf("%s: %v before any process sends", o.name, r)
	}
	if o.attempts == 1 {
		return
	}
	sending := launch(t, "send", o.url, o.smtp)
	waitUntil(t, 30*time.Second, sending.out.String, func() bool {
		var leaders int
		if err := o.db.SQL().QueryRow(`SELECT COUNT(*) FROM river_leader`).Scan(&leaders); err != nil {
			t.Fatal(err)
		}
		return leaders == 1 && o.row(t).State == emaillog.StateSENDING && (early || len(o.server.seen()) == 1)
	})
	sending.kill()
	if r := o.row(t); r.State != emaillog.StateSENDING || r.Attempts != 1 || len(o.box.List(t)) > 0 {
		t.Fatalf("%s: %v after the kill", o.name, r)
	}
}

func (o *orphan) isDelivered(t *testing.T) {
	waitUntil(t, time.Minute, o.next.out.String, func() bool { return o.row(t).State == emaillog.StateSENT })
	t.Logf("delivered %v after the next process started", time.Since(o.killed).Round(100*time.Millisecond))
	arrived := o.box.To(t, "anne@exemple.fr")
	if r := o.row(t); len(arrived) != 1 || r.Attempts != o.attempts || r.Failure != nil || *r.MessageID != arrived[0].MessageID {
		t.Errorf("%d arrived, %v", len(arrived), r)
	}
	for _, m := range arrived {
		distinct(t, append(o.server.seen(), m.MessageID)...)
	}
	if err := o.next.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	<-o.next.ended
	if code := o.next.cmd.ProcessState.ExitCode(); code != 0 {
		t.Errorf("exit code %d\n%s", code, o.next.out.String())
	}
}
