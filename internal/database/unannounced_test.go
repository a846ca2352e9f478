package database_test

import (
	"context"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// What changes with each visit of somebody makes nothing else forgotten, and is
// counted anew each time.
func TestVisitsForgetNoCount(t *testing.T) {
	for _, dialect := range []struct {
		name string
		url  func(testing.TB) string
	}{{"sqlite", dbtest.SQLite}, {"postgres", dbtest.Postgres}} {
		t.Run(dialect.name, func(t *testing.T) {
			var asked []string
			db := dbtest.OpenWith(t, database.Config{
				URL: dialect.url(t), RememberCounts: true,
				Observe: func(_ context.Context, statement string) { asked = append(asked, statement) },
			})
			in := func(write func(ctx context.Context, tx *database.Tx) error) {
				t.Helper()
				if err := db.InTx(system(t), write); err != nil {
					t.Fatal(err)
				}
			}
			var a *ent.Account
			in(func(ctx context.Context, tx *database.Tx) error {
				c, err := tx.Ent.Candidate.Create().SetEmail("a@example.org").SetEmailKey("a@example.org").Save(ctx)
				if err != nil {
					return err
				}
				a, err = tx.Ent.Account.Create().SetCandidateID(c.ID).Save(ctx)
				return err
			})
			announced := make(chan []database.Change, 10)
			defer db.Feed().Subscribe(func(c []database.Change) { announced <- c })()

			count := func(of func(context.Context) (int, error)) (n, statements int) {
				t.Helper()
				asked = nil
				n, err := of(system(t))
				if err != nil {
					t.Fatal(err)
				}
				return n, len(asked)
			}
			count(db.Ent().Theme.Query().Count)
			for i := range 3 {
				in(func(ctx context.Context, tx *database.Tx) error {
					return tx.Ent.Session.Create().SetTokenHash(string(rune('a' + i))).SetData([]byte("x")).
						SetExpiresAt(time.Now()).SetAccountID(a.ID).Exec(ctx)
				})
				in(func(ctx context.Context, tx *database.Tx) error {
					return tx.Ent.SignIn.Create().SetPurpose("SIGN_IN").SetEmail("x").SetEmailKey("x").SetBrowserHash("x").Exec(ctx)
				})
				in(func(ctx context.Context, tx *database.Tx) error {
					return tx.Ent.Session.Update().SetLastSeenAt(time.Now()).Exec(ctx)
				})
				if _, statements := count(db.Ent().Theme.Query().Count); statements != 0 {
					t.Error("a visit made the count of the themes forgotten")
				}
				if n, _ := count(db.Ent().Session.Query().Count); n != i+1 {
					t.Errorf("%d sessions, want %d", n, i+1)
				}
				if n, _ := count(db.Ent().Account.Query().QuerySessions().Count); n != i+1 {
					t.Errorf("%d sessions of the account, want %d", n, i+1)
				}
				if n, _ := count(db.Ent().SignIn.Query().Count); n != i+1 {
					t.Errorf("%d sign-ins, want %d", n, i+1)
				}
			}
			in(func(ctx context.Context, tx *database.Tx) error {
				return tx.Ent.Theme.Create().SetSlug("t").SetLabel("t").Exec(ctx)
			})
			// The theme is what is heard of, after the opening of the feed on PostgreSQL.
			for deadline := time.After(10 * time.Second); ; {
				select {
				case changes := <-announced:
					for _, c := range changes {
						switch c.Type {
						case ent.TypeSession, ent.TypeSignIn, ent.TypeAccessToken:
							t.Errorf("%+v was announced", c)
						case ent.TypeTheme:
							return
						}
					}
				case <-deadline:
					t.Fatal("the theme was not announced within ten seconds")
				}
			}
		})
	}
}
