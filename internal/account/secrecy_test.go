package account_test

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// addresses are those that a request must not tell apart.
func (w *world) addresses() map[string]string {
	w.person("connue@exemple.fr")
	w.suspend(w.person("suspendue@exemple.fr"))
	return map[string]string{"known": "connue@exemple.fr", "unknown": "inconnue@exemple.fr", "suspended": "suspendue@exemple.fr"}
}

// statements are those that ran, as text.
type statements struct {
	mu  sync.Mutex
	all []string
}

func (s *statements) observe(_ context.Context, statement string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, statement)
}

func (s *statements) take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.all
	s.all = nil
	return taken
}

func observed(t *testing.T, test func(t *testing.T, w *world, ran *statements)) {
	t.Helper()
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			ran := &statements{}
			db := dbtest.OpenWith(t, database.Config{URL: url(t), Observe: ran.observe})
			test(t, newWorld(t, db), ran)
		})
	}
}

func TestARequestDoesTheSameForKnownUnknownAndSuspendedAddresses(t *testing.T) {
	observed(t, func(t *testing.T, w *world, ran *statements) {
		var first []string
		for name, email := range w.addresses() {
			ran.take()
			if err := w.RequestSignIn(anonymous(t), "browser", email, "/"); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			did := ran.take()
			if first == nil {
				first = did
			}
			if len(did) < 2 || !slices.Equal(did, first) {
				t.Errorf("%s: %d statements, others %d\n%s\n\n%s", name, len(did), len(first), strings.Join(did, "\n"), strings.Join(first, "\n"))
			}
			// And so does its mail.
			if kinds := w.kinds(email); len(kinds) != 1 || kinds[0] != emaillog.KindSIGN_IN {
				t.Errorf("%s: mails %v", name, kinds)
			}
			if m := w.compose(w.Service, w.lastMail(email)); !strings.Contains(m.Text, "Me connecter") {
				t.Errorf("%s: another mail\n%s", name, m.Text)
			}
		}
	})
}

// The request tells the account nothing, so that it does the same for all addresses. Its
// mail does, for people to see that somebody signs in in their name, used or not.
func TestPeopleSeeTheSignInsThatAreAskedForInTheirName(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr")
		lists := func(when string, ctx context.Context, want int) {
			t.Helper()
			rows, err := w.db.Ent().EmailLog.Query().All(ctx)
			if err != nil || len(rows) != want {
				t.Errorf("%s: %d messages, want %d: %v", when, len(rows), want, err)
			}
		}
		for _, email := range []string{strings.ToUpper(jeanne), "inconnue@exemple.fr"} {
			if err := w.RequestSignIn(anonymous(t), "a stranger's", email, ""); err != nil {
				t.Fatal(err)
			}
		}
		lists("before the mail is written", p.ctx, 0)
		w.receive(w.Service, jeanne)
		w.receive(w.Service, "inconnue@exemple.fr")
		lists("afterwards", p.ctx, 1)
		lists("somebody else", other.ctx, 0)
		if row := w.lastMail(jeanne); row.AccountID == nil || *row.AccountID != p.Account.ID || row.Kind != emaillog.KindSIGN_IN {
			t.Errorf("%v", row)
		}
		if row := w.lastMail("inconnue@exemple.fr"); row.AccountID != nil {
			t.Errorf("an unknown address: %v", row)
		}
	})
}

// The requests are interleaved, so that whatever else the machine does weighs on all of
// them; the medians are compared with much room. A lookup of the account and a mail sent
// in the request would be far beyond it.
func TestARequestTakesAsLongForKnownUnknownAndSuspendedAddresses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		addresses, took := w.addresses(), map[string][]time.Duration{}
		for range 60 {
			for name, email := range addresses {
				begin := time.Now()
				if err := w.RequestSignIn(anonymous(t), "browser", email, "/"); err != nil {
					t.Fatal(err)
				}
				took[name] = append(took[name], time.Since(begin))
			}
		}
		medians := map[string]time.Duration{}
		for name, all := range took {
			slices.Sort(all)
			medians[name] = all[len(all)/2]
		}
		for name, m := range medians {
			for other, n := range medians {
				if m > 3*n {
					t.Errorf("%s takes %v, %s takes %v", name, m, other, n)
				}
			}
		}
		t.Logf("medians: %v", medians)
	})
}

// keep is a transport that keeps what would leave.
type keep struct{ sent chan mail.Outgoing }

func (k keep) Send(_ context.Context, m mail.Outgoing) error {
	k.sent <- m
	return nil
}

func (keep) Local() bool { return false }

// The whole way, by the queue: at no moment does the database hold anything that signs
// in, the tables of the jobs included.
func TestTheDatabaseNeverHoldsALinkOrACode(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		q, err := jobs.New(w.db, jobs.Options{PollEvery: 20 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		out := keep{make(chan mail.Outgoing, 1)}
		s := account.New(w.db, clock.Stopped(noon), mail.New(w.db, q, mail.Options{Transport: out, BaseURL: base, Clock: clock.Stopped(noon)}), base)
		before := time.Now()
		if err := s.RequestSignIn(anonymous(t), "the secret of the browser", jeanne, "/defis"); err != nil {
			t.Fatal(err)
		}
		requested := w.dump()
		if err := q.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		var m mail.Outgoing
		select {
		case m = <-out.sent:
		case <-time.After(30 * time.Second):
			t.Fatalf("no mail in %v", time.Since(before))
		}
		if err := q.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Fatal(err)
		}
		link, digits := linkForm.FindStringSubmatch(m.Text), codeForm.FindStringSubmatch(m.Text)
		if m.To != jeanne || link == nil || digits == nil || !strings.Contains(m.HTML, link[1]) || !strings.Contains(m.HTML, digits[1]) {
			t.Fatalf("to %s\n%s", m.To, m.Text)
		}
		token, code := link[1], digits[1]
		for when, dump := range map[string]string{"after the request": requested, "after the mail": w.dump()} {
			if !strings.Contains(dump, "sign_ins:") || !strings.Contains(dump, "river_job:") {
				t.Fatalf("%s, the dump lacks tables:\n%s", when, dump)
			}
			for what, secret := range map[string]string{"the token": token, "the browser's secret": "the secret of the browser"} {
				for form, text := range map[string]string{"as it is": secret, "in hexadecimal": hex.EncodeToString([]byte(secret))} {
					if strings.Contains(strings.ToLower(dump), strings.ToLower(text)) {
						t.Errorf("%s, the database holds %s, %s", when, what, form)
					}
				}
			}
			// Six digits may be within a number by chance, but not as a word.
			for _, word := range strings.FieldsFunc(dump, func(r rune) bool {
				return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '.'
			}) {
				if word == code {
					t.Errorf("%s, the database holds the code", when)
				}
			}
		}
		// What was kept back of the secrets works.
		if _, err := s.SignIn(anonymous(t), "the secret of the browser", "", code); err != nil {
			t.Error(err)
		}
	})
}

// dump returns all rows of all tables as text, those of other libraries too.
func (w *world) dump() string {
	w.t.Helper()
	list := `SELECT name FROM sqlite_master WHERE type = 'table'`
	if w.db.Dialect() == dialect.Postgres {
		list = `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
	}
	var b strings.Builder
	for _, table := range w.rows(list) {
		for _, row := range w.rows(`SELECT * FROM "` + table[0] + `"`) {
			fmt.Fprintf(&b, "%s: %s\n", table[0], strings.Join(row, " | "))
		}
	}
	return b.String()
}

func (w *world) rows(query string) (out [][]string) {
	w.t.Helper()
	rows, err := w.db.SQL().Query(query)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		w.t.Fatal(err)
	}
	for rows.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		if err := rows.Scan(values...); err != nil {
			w.t.Fatal(err)
		}
		row := make([]string, len(columns))
		for i, v := range values {
			switch v := (*v.(*any)).(type) {
			case []byte:
				row[i] = string(v)
			default:
				row[i] = fmt.Sprint(v)
			}
		}
		out = append(out, row)
	}
	if err := rows.Err(); err != nil {
		w.t.Fatal(err)
	}
	return out
}
