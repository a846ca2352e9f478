package auth_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

func TestSessionsEnd(t *testing.T) {
	ago := func(d time.Duration) time.Time { return noon.UTC().Add(-d) }
	organiser := func(c *ent.AccountCreate) { c.SetRoles([]string{"ORGANISER"}) }
	admin := func(c *ent.AccountCreate) { c.SetRoles([]string{"ADMIN"}) }
	nothing := func(*ent.AccountCreate) {}
	tests := []struct {
		name   string
		who    func(*ent.AccountCreate)
		column string
		at     time.Time
		open   bool
	}{
		{"idle, at the last moment", nothing, "expires_at", ago(-time.Microsecond), true},
		{"idle for too long", nothing, "expires_at", ago(0), false},
		{"13 days after the sign-in", nothing, "created_at", ago(14*24*time.Hour - time.Second), true},
		{"14 days after the sign-in, however active", nothing, "created_at", ago(14 * 24 * time.Hour), false},
		{"an organiser, in the evening", organiser, "created_at", ago(12*time.Hour - time.Second), true},
		{"an organiser, 12 hours after", organiser, "created_at", ago(12 * time.Hour), false},
		{"an admin, 12 hours after", admin, "created_at", ago(12 * time.Hour), false},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				b := p.browser(t)
				a := person(t, db, fmt.Sprintf("%d@example.org", i), test.who)
				b.enter(a)
				exec(t, db, `UPDATE sessions SET `+test.column+` = $1 WHERE account_id = $2`, test.at, a.ID)
				if open := b.who().Account != ""; open != test.open {
					t.Errorf("open: %v, want %v", open, test.open)
				}
			})
		}
		t.Run("who is made an organiser is one for the rest of 12 hours", func(t *testing.T) {
			b := p.browser(t)
			a := person(t, db, "later@example.org")
			b.enter(a)
			exec(t, db, `UPDATE sessions SET created_at = $1 WHERE account_id = $2`, ago(13*time.Hour), a.ID)
			if b.who().Account == "" {
				t.Fatal("not signed in")
			}
			exec(t, db, `UPDATE accounts SET roles = '["ORGANISER"]' WHERE id = $1`, a.ID)
			if s := b.who(); s.Account != "" || b.cookie() != "" {
				t.Errorf("signed in as %+v", s)
			}
		})
	})
}

// The dates of the row are what people see of their sessions.
func TestTheDatesOfASession(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		for email, test := range map[string]struct {
			roles []string
			lasts time.Duration
		}{
			"claire@example.org": {nil, 3 * 24 * time.Hour},
			"orga@example.org":   {[]string{"ORGANISER"}, 12 * time.Hour},
		} {
			b := p.browser(t)
			a := person(t, db, email, func(c *ent.AccountCreate) {
				if test.roles != nil {
					c.SetRoles(test.roles)
				}
			})
			_, _, res := b.post("/browser", nil)
			row := db.Ent().Session.Query().Where(session.AccountIDIsNil()).OnlyX(system(t))
			near(t, "the end of a session without sign-in", row.ExpiresAt, noon.Add(time.Hour))
			if row.Method != session.MethodNONE || !strings.Contains(res.Header.Get("Set-Cookie"), "Max-Age=36") {
				t.Errorf("before the sign-in: %v, cookie %s", row, res.Header.Get("Set-Cookie"))
			}
			b.enter(a)
			row = db.Ent().Session.Query().Where(session.AccountIDEQ(a.ID)).OnlyX(system(t))
			near(t, "its end", row.ExpiresAt, noon.Add(test.lasts))
			if row.Method != session.MethodEMAIL || !row.CreatedAt.Equal(noon) {
				t.Errorf("the session is %v", row)
			}
			exec(t, db, `UPDATE sessions SET last_seen_at = $1, created_at = $2 WHERE id = $3`,
				noon.UTC().Add(-time.Hour), noon.UTC().Add(-10*time.Hour), row.ID)
			b.who()
			row = db.Ent().Session.GetX(system(t), row.ID)
			near(t, "its last activity", row.LastSeenAt, noon)
			if test.roles == nil {
				near(t, "its end after activity", row.ExpiresAt, noon.Add(test.lasts))
			} else {
				near(t, "its end after activity", row.ExpiresAt, noon.Add(2*time.Hour))
			}
		}
	})
}

// near allows for the time that scs takes by the clock of the machine.
func near(t *testing.T, what string, got, want time.Time) {
	t.Helper()
	if d := got.Sub(want).Abs(); d > 10*time.Second {
		t.Errorf("%s is %s, want %s", what, got, want)
	}
}
