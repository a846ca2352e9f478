package audit_test

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	entgo "entgo.io/ent"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/schema"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// The journal names fields and ids: it holds no value of anybody.
func TestTheJournalHoldsNoValues(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		write(t, db, func(ctx context.Context, c *ent.Client) error {
			if err := people(ctx, c); err != nil {
				return err
			}
			in, profile := c.Promotion.Query().OnlyX(ctx), c.Profile.Create().SetCode("LAW").SetLabel("Droit").SetRank(1).SaveX(ctx)
			c.Account.UpdateOneID("acct_a").SetName("Jeanne Doe").SetOidcIssuer("https://issuer.example").SetOidcSubject("jeanne-subject").ExecX(ctx)
			c.Candidate.UpdateOneID("cand_a").SetEmail(secrets[0]).ExecX(ctx)
			c.AccessToken.Create().SetName("their own words").SetHint("eig_hint").SetTokenHash("jeanne-hash").SetScopes([]string{}).
				SetExpiresAt(later).SetAccountID("acct_a").ExecX(ctx)
			c.Registration.Create().SetName("Jeanne Doe").SetWebinarID("wbnr_a").SetCandidateID("cand_a").ExecX(ctx)
			c.Registration.Update().SetName("Jeanne Doe").ExecX(ctx)
			c.Membership.Create().SetAccountID("acct_a").SetPromotion(in).SetProfile(profile).ExecX(ctx)
			c.Membership.Update().SetStatus(membership.StatusREFUSED).SetRefusalReason("a private reason").ExecX(ctx)
			c.Invitation.Create().SetEmail(secrets[0]).SetEmailKey(secrets[0]).SetRole(viewer.Organiser).SetExpiresAt(later).ExecX(ctx)
			c.Invitation.Delete().ExecX(ctx)
			return nil
		})
		var dump strings.Builder
		rows, err := db.SQL().Query(`SELECT * FROM audit_entries`)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		columns, _ := rows.Columns()
		n := 0
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			for _, v := range values {
				fmt.Fprintf(&dump, "%s ", *v.(*any))
			}
			n++
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		if n < 15 {
			t.Errorf("only %d entries looked at", n)
		}
		for _, secret := range secrets {
			if strings.Contains(dump.String(), secret) {
				t.Errorf("the journal holds %q", secret)
			}
		}
		for _, word := range []string{"refusal_reason", "oidc_subject", "email_key", "acct_a"} {
			if !strings.Contains(dump.String(), word) {
				t.Errorf("the journal does not tell of %q:\n%s", word, dump.String())
			}
		}
	})
}

// What a change costs, in statements, however many rows it is of.
func TestWhatTellingCosts(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			var mu sync.Mutex
			var statements []string
			db := dbtest.OpenWith(t, database.Config{URL: url(t), Observe: func(_ context.Context, s string) {
				mu.Lock()
				defer mu.Unlock()
				statements = append(statements, s)
			}})
			quietly(t, db, func(ctx context.Context, c *ent.Client) error {
				var all []*ent.ThemeCreate
				for i := range 250 {
					all = append(all, newTheme(c, fmt.Sprint("t", i)))
				}
				return c.Theme.CreateBulk(all...).Exec(ctx)
			})
			tests := []struct {
				name            string
				do              func(ctx context.Context, c *ent.Client) error
				silent, telling int
			}{
				{"a creation", func(ctx context.Context, c *ent.Client) error { return newTheme(c, "a").Exec(ctx) }, 1, 2},
				{"three creations at once", func(ctx context.Context, c *ent.Client) error {
					return c.Theme.CreateBulk(newTheme(c, "a"), newTheme(c, "b"), newTheme(c, "c")).Exec(ctx)
				}, 1, 4},
				{"an update", func(ctx context.Context, c *ent.Client) error {
					return c.Theme.UpdateOneID("them_t1").SetLabel("x").Exec(ctx)
				}, 2, 3},
				{"an update of one row by a condition", func(ctx context.Context, c *ent.Client) error {
					return c.Theme.Update().Where(theme.IDEQ("them_t1")).SetLabel("x").Exec(ctx)
				}, 1, 3},
				{"an update of 250 rows, of which an INSERT tells 100", func(ctx context.Context, c *ent.Client) error {
					return c.Theme.Update().SetLabel("x").Exec(ctx)
				}, 1, 1 + 1 + 3},
				{"an update of no row", func(ctx context.Context, c *ent.Client) error {
					return c.Theme.Update().Where(theme.IDEQ("x")).SetLabel("x").Exec(ctx)
				}, 1, 2},
				{"a deletion", func(ctx context.Context, c *ent.Client) error { return c.Theme.DeleteOneID("them_t1").Exec(ctx) }, 1, 2},
				{"a deletion of 250 rows", func(ctx context.Context, c *ent.Client) error { _, err := c.Theme.Delete().Exec(ctx); return err },
					1, 1 + 1 + 3},
			}
			for _, test := range tests {
				for _, silently := range []bool{true, false} {
					want := test.telling
					err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error {
						if silently {
							want, ctx = test.silent, audit.Silently(ctx)
						}
						statements = nil
						if err := test.do(ctx, tx.Ent); err != nil {
							return err
						}
						return context.Canceled
					})
					if err != context.Canceled {
						t.Fatal(err)
					}
					if len(statements) != want {
						t.Errorf("%s (silently: %v) takes %d statements, want %d:\n%s", test.name, silently, len(statements), want, strings.Join(statements, "\n"))
					}
				}
			}
		})
	}
}

// Every row of a large change is told, once.
func TestEveryRowOfALargeChangeIsTold(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var want []string
		quietly(t, db, func(ctx context.Context, c *ent.Client) error {
			var all []*ent.ThemeCreate
			for i := range 250 {
				all = append(all, newTheme(c, fmt.Sprint("t", i)))
				want = append(want, fmt.Sprintf("UPDATE Theme them_t%d [label]", i))
			}
			return c.Theme.CreateBulk(all...).Exec(ctx)
		})
		write(t, db, func(ctx context.Context, c *ent.Client) error { return c.Theme.Update().SetLabel("x").Exec(ctx) })
		slices.Sort(want)
		if got := journal(t, db); !slices.Equal(got, want) {
			t.Errorf("%d entries, want one for each of %d rows", len(got), len(want))
		}
	})
}

// Of two conditional updates of a row at once, the one that makes it is told.
func TestTwoChangesAtOnceAreToldOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		quietly(t, db, people)
		suspend := func(ctx context.Context, c *ent.Client) (int, error) {
			return c.Account.Update().Where(account.IDEQ("acct_a"), account.StatusEQ(account.StatusACTIVE)).SetStatus(account.StatusSUSPENDED).Save(ctx)
		}
		const callers = 8
		made := make(chan int, callers)
		var wg sync.WaitGroup
		for range callers {
			wg.Go(func() {
				err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error {
					n, err := suspend(ctx, tx.Ent)
					if n > 0 { // the others look for the row meanwhile, and wait
						if db.Dialect() == "postgres" {
							waitForOthers(t, db)
						}
					}
					made <- n
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		close(made)
		total := 0
		for n := range made {
			total += n
		}
		if got := journal(t, db); total != 1 || !slices.Equal(got, []string{"UPDATE Account acct_a [status]"}) {
			t.Errorf("%d changes made, told %v", total, got)
		}
	})
}

// A change of many that waited for another one is of the rows that still match, and is
// told of those.
func TestAChangeThatWaitedIsToldAsItWasMade(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		quietly(t, db, func(ctx context.Context, c *ent.Client) error {
			return c.Theme.CreateBulk(newTheme(c, "a"), newTheme(c, "b")).Exec(ctx)
		})
		rename := func(ctx context.Context, c *ent.Client, label string, slugs ...string) (int, error) {
			return c.Theme.Update().Where(theme.SlugIn(slugs...), theme.LabelHasPrefix("label of")).SetLabel(label).Save(ctx)
		}
		begun := make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error {
				n, err := rename(ctx, tx.Ent, "first", "a")
				if n != 1 || err != nil {
					t.Errorf("the first renames %d (%v)", n, err)
				}
				close(begun)
				if db.Dialect() == "postgres" {
					waitForOthers(t, db)
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-begun
		err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			n, err := rename(ctx, tx.Ent, "second", "a", "b")
			if n != 1 {
				t.Errorf("the second renames %d, want the one that is left", n)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
		wg.Wait()
		if got, want := journal(t, db), []string{"UPDATE Theme them_a [label]", "UPDATE Theme them_b [label]"}; !slices.Equal(got, want) {
			t.Errorf("told %v, want %v", got, want)
		}
	})
}

// waitForOthers returns when another transaction waits for a lock.
func waitForOthers(t *testing.T, db *database.DB) {
	for limit := time.Now().Add(20 * time.Second); ; {
		var n int
		err := db.SQL().QueryRow(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n)
		if err != nil || time.Now().After(limit) {
			t.Errorf("nobody waits: %v", err)
			return
		}
		if n > 0 {
			return
		}
	}
}

// Who adds an entity says whether its changes are told.
func TestEveryEntityIsToldOrLeftOut(t *testing.T) {
	schemas := map[string]entgo.Interface{
		"AccessToken": schema.AccessToken{}, "Account": schema.Account{}, "Administration": schema.Administration{},
		"Candidate": schema.Candidate{}, "Defi": schema.Defi{}, "Invitation": schema.Invitation{}, "Membership": schema.Membership{},
		"Position": schema.Position{}, "Profile": schema.Profile{}, "Promotion": schema.Promotion{}, "Registration": schema.Registration{},
		"Testimony": schema.Testimony{}, "Theme": schema.Theme{}, "Webinar": schema.Webinar{},
	}
	leftOut := map[string]entgo.Interface{
		"AuditEntry":     schema.AuditEntry{},     // is the journal
		"EmailLog":       schema.EmailLog{},       // is a journal
		"RetentionCount": schema.RetentionCount{}, // tells of nobody
		"Session":        schema.Session{},        // changes with each visit
		"SignIn":         schema.SignIn{},         // nobody is known yet
	}
	told := func(s entgo.Interface) bool {
		return slices.ContainsFunc(s.Mixin(), func(m entgo.Mixin) bool { return reflect.TypeOf(m).Name() == "audited" })
	}
	for name, s := range schemas {
		if !told(s) {
			t.Errorf("changes of %s are not told", name)
		}
	}
	for name, s := range leftOut {
		if told(s) {
			t.Errorf("changes of %s are told", name)
		}
	}
	tables := 0
	for _, table := range migrate.Tables {
		if len(table.PrimaryKey) == 1 {
			tables++
		}
	}
	if n := len(schemas) + len(leftOut); n != tables {
		t.Errorf("%d entities of %d: %v", n, tables, slices.Sorted(maps.Keys(schemas)))
	}
}

// ent lists what is appended to nowhere: the journal must know each such field.
func TestEveryAppendedFieldIsKnown(t *testing.T) {
	client := reflect.ValueOf(ent.NewClient()).Elem()
	found := 0
	for i := range client.NumField() {
		update, ok := client.Field(i), client.Type().Field(i).IsExported()
		if !ok || !update.MethodByName("UpdateOneID").IsValid() {
			continue
		}
		for j := range update.MethodByName("UpdateOneID").Type().Out(0).NumMethod() {
			builder := update.MethodByName("UpdateOneID").Call([]reflect.Value{reflect.ValueOf("x")})[0]
			name, ok := strings.CutPrefix(builder.Type().Method(j).Name, "Append")
			if !ok {
				continue
			}
			found++
			builder.Method(j).Call([]reflect.Value{reflect.ValueOf([]string{"x"})})
			m := builder.MethodByName("Mutation").Call(nil)[0].Interface().(ent.Mutation)
			if fields := audit.Fields(m); len(fields) != 1 || strings.ReplaceAll(fields[0], "_", "") != strings.ToLower(name) {
				t.Errorf("%s.%s: the journal would say %v", m.Type(), name, fields)
			}
		}
	}
	if found < 2 {
		t.Errorf("only %d fields found", found)
	}
}
