package auth_test

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

func TestARequestOfASessionWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		ran.reset()
		const requests = 10
		for range requests {
			b.who()
		}
		if reads, writes := ran.reads(), ran.writes(); len(writes) > 0 || len(reads) != 2*requests {
			t.Errorf("%d requests read %d times and wrote %q", requests, len(reads), writes)
		}

		exec(t, db, `UPDATE sessions SET last_seen_at = $1`, noon.UTC().Add(-time.Minute))
		ran.reset()
		b.who()
		b.who()
		if writes := ran.writes(); len(writes) != 1 || !strings.HasPrefix(writes[0], "UPDATE") {
			t.Errorf("a minute later, two requests wrote %q, want one update", writes)
		}

		// A clock that went back, as that of a demonstration started again, is no
		// reason to write each time.
		exec(t, db, `UPDATE sessions SET last_seen_at = $1`, noon.UTC().Add(time.Hour))
		ran.reset()
		b.who()
		b.who()
		if writes := ran.writes(); len(writes) != 1 {
			t.Errorf("after the clock went back, two requests wrote %q", writes)
		}
		ran.reset()
		p.browser(t).who()
		if got := ran.all(); len(got) > 0 {
			t.Errorf("a visitor ran %q", got)
		}
	})
}

func TestTheLastDayOfAnAccountIsNoted(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		exec(t, db, `UPDATE accounts SET last_seen_at = $1, purge_notified_at = $2`, today.AddDate(-2, 0, 0), today.AddDate(0, 0, -3))
		ran.reset()
		b.who()
		got := db.Ent().Account.GetX(system(t), a.ID)
		if !got.LastSeenAt.Equal(today) || got.PurgeNotifiedAt != nil {
			t.Errorf("seen %s, to go: %v", got.LastSeenAt, got.PurgeNotifiedAt)
		}
		ran.reset()
		b.who()
		if writes := ran.writes(); len(writes) > 0 {
			t.Errorf("the same day: wrote %q", writes)
		}
		// By a token as well.
		secret := token(t, db, a)
		exec(t, db, `UPDATE accounts SET last_seen_at = $1`, today.AddDate(0, 0, -1))
		r, _ := http.NewRequest(http.MethodGet, p.url, nil)
		r.Header.Set("Authorization", "Bearer "+secret)
		send(t, r)
		if got := db.Ent().Account.GetX(system(t), a.ID); !got.LastSeenAt.Equal(today) {
			t.Errorf("seen %s", got.LastSeenAt)
		}
	})
}

func TestManyRequestsOfOneSessionAtOnce(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		exec(t, db, `UPDATE sessions SET last_seen_at = $1`, noon.UTC().Add(-time.Hour))
		var all sync.WaitGroup
		for range 30 {
			one := p.with(t, b.cookie())
			all.Go(func() {
				if s := one.who(); s.Account != a.ID {
					t.Errorf("one of them is %+v", s)
				}
				if one.cookie() != b.cookie() {
					t.Error("the cookie changed")
				}
			})
		}
		all.Wait()
		if row := db.Ent().Session.Query().OnlyX(system(t)); !row.LastSeenAt.Equal(noon) {
			t.Errorf("last seen %s", row.LastSeenAt)
		}
	})
}

// A long write of somebody else does not keep people waiting: what they do is noted
// by their next request.
func TestABusyWriterKeepsNobodyWaiting(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		before := noon.UTC().Add(-time.Hour)
		exec(t, db, `UPDATE sessions SET last_seen_at = $1`, before)
		err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
			// Holds the writer of SQLite, and the row of PostgreSQL.
			if _, err := tx.SQL.Exec(`UPDATE sessions SET device = 'x'`); err != nil {
				return err
			}
			began := time.Now()
			if s := b.who(); s.Account != a.ID {
				t.Errorf("the viewer is %+v", s)
			}
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("the request took %v", took)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(p.log.String(), "activity not noted") {
			t.Errorf("the log does not tell: %s", p.log)
		}
		b.who()
		if row := db.Ent().Session.Query().OnlyX(system(t)); !row.LastSeenAt.Equal(noon) {
			t.Errorf("the next request notes %s", row.LastSeenAt)
		}
	})
}
