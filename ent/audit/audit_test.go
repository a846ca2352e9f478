package audit_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

func platform(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System())
}

// write runs fn as the platform in a transaction, and fails the test when it fails.
func write(t *testing.T, db *database.DB, fn func(ctx context.Context, c *ent.Client) error) {
	t.Helper()
	err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error { return fn(ctx, tx.Ent) })
	if err != nil {
		t.Fatal(err)
	}
}

// quietly is write without a trace in the journal.
func quietly(t *testing.T, db *database.DB, fn func(ctx context.Context, c *ent.Client) error) {
	t.Helper()
	write(t, db, func(ctx context.Context, c *ent.Client) error { return fn(audit.Silently(ctx), c) })
}

// journal returns the entries, in the order of their ids, each as
// "ACTION Type id [fields]".
func journal(t *testing.T, db *database.DB) []string {
	t.Helper()
	entries, err := db.Ent().AuditEntry.Query().All(platform(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	lines := make([]string, len(entries))
	for i, e := range entries {
		lines[i] = fmt.Sprintf("%s %s %s %v", e.Action, e.ObjectType, e.ObjectID, e.Fields)
	}
	slices.Sort(lines)
	return lines
}

func newTheme(c *ent.Client, slug string) *ent.ThemeCreate {
	return c.Theme.Create().SetID("them_" + slug).SetSlug(slug).SetLabel("label of " + slug)
}

func TestEachChangeIsTold(t *testing.T) {
	const created = "[created_at label slug]"
	tests := []struct {
		name string
		do   func(ctx context.Context, c *ent.Client) error
		want []string
	}{
		{"a creation", func(ctx context.Context, c *ent.Client) error { return newTheme(c, "d").Exec(ctx) },
			[]string{"CREATE Theme them_d " + created}},
		{"the creation of many", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.CreateBulk(newTheme(c, "d"), newTheme(c, "e")).Exec(ctx)
		}, []string{"CREATE Theme them_d " + created, "CREATE Theme them_e " + created}},
		{"an update", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.UpdateOneID("them_a").SetLabel("x").Exec(ctx)
		}, []string{"UPDATE Theme them_a [label]"}},
		{"an update to what it was", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.UpdateOneID("them_a").SetLabel("label of a").Exec(ctx)
		}, []string{"UPDATE Theme them_a [label]"}},
		{"an update of an edge", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.UpdateOneID("them_a").ClearDefis().Exec(ctx)
		}, []string{"UPDATE Theme them_a [defis]"}},
		{"an update of a row that is not there", func(ctx context.Context, c *ent.Client) error {
			return missing(c.Theme.UpdateOneID("them_z").SetLabel("x").Exec(ctx))
		}, nil},
		{"an update of many", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.Update().Where(theme.SlugIn("a", "c", "z")).SetLabel("x").Exec(ctx)
		}, []string{"UPDATE Theme them_a [label]", "UPDATE Theme them_c [label]"}},
		{"an update that ends its own condition", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.Update().Where(theme.LabelEQ("label of b")).SetLabel("x").Exec(ctx)
		}, []string{"UPDATE Theme them_b [label]"}},
		{"an update of the edges of many", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.Update().Where(theme.SlugIn("a", "b")).ClearDefis().Exec(ctx)
		}, []string{"UPDATE Theme them_a [defis]", "UPDATE Theme them_b [defis]"}},
		{"an update of none", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.Update().Where(theme.SlugEQ("z")).SetLabel("x").Exec(ctx)
		}, nil},
		{"a deletion", func(ctx context.Context, c *ent.Client) error { return c.Theme.DeleteOneID("them_a").Exec(ctx) },
			[]string{"DELETE Theme them_a []"}},
		{"a deletion of a row that is not there", func(ctx context.Context, c *ent.Client) error {
			return missing(c.Theme.DeleteOneID("them_z").Exec(ctx))
		}, nil},
		{"a deletion of many", func(ctx context.Context, c *ent.Client) error {
			_, err := c.Theme.Delete().Where(theme.SlugNEQ("b")).Exec(ctx)
			return err
		}, []string{"DELETE Theme them_a []", "DELETE Theme them_c []"}},
		{"a deletion of none", func(ctx context.Context, c *ent.Client) error {
			_, err := c.Theme.Delete().Where(theme.SlugEQ("z")).Exec(ctx)
			return err
		}, nil},
		{"an upsert that meets nothing", func(ctx context.Context, c *ent.Client) error {
			return newTheme(c, "d").OnConflictColumns("slug").UpdateNewValues().Exec(ctx)
		}, []string{"CREATE Theme them_d " + created}},
		{"an upsert that meets a row", func(ctx context.Context, c *ent.Client) error {
			return newTheme(c, "b").SetID("them_new").OnConflict(sql.ConflictColumns("slug")).UpdateLabel().Exec(ctx)
		}, []string{"UPDATE Theme them_b " + created}},
		{"an upsert that does nothing", func(ctx context.Context, c *ent.Client) error {
			if err := newTheme(c, "b").OnConflictColumns("slug").DoNothing().Exec(ctx); err == nil {
				return errors.New("no error tells that nothing was done")
			}
			return nil
		}, nil},
		{"two changes of a row", func(ctx context.Context, c *ent.Client) error {
			return errors.Join(c.Theme.UpdateOneID("them_a").SetLabel("x").Exec(ctx), c.Theme.UpdateOneID("them_a").SetSlug("x").Exec(ctx))
		}, []string{"UPDATE Theme them_a [label]", "UPDATE Theme them_a [slug]"}},
		{"a sort of bookkeeping", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.UpdateOneID("them_a").SetSortKey("x").Exec(ctx)
		}, nil},
		{"silence", func(ctx context.Context, c *ent.Client) error {
			return c.Theme.UpdateOneID("them_a").SetLabel("x").Exec(audit.Silently(ctx))
		}, nil},
		{"a role that is appended", func(ctx context.Context, c *ent.Client) error {
			return c.Account.UpdateOneID("acct_a").AppendRoles([]string{"ADMIN"}).Exec(ctx)
		}, []string{"UPDATE Account acct_a [roles]"}},
		{"a role that is appended to many", func(ctx context.Context, c *ent.Client) error {
			return c.Account.Update().AppendRoles([]string{"ADMIN"}).Exec(ctx)
		}, []string{"UPDATE Account acct_a [roles]"}},
		{"an administration to mentor", func(ctx context.Context, c *ent.Client) error {
			return c.Account.UpdateOneID("acct_a").AddMentoredAdministrationIDs("admn_a").Exec(ctx)
		}, []string{"UPDATE Account acct_a [mentored_administrations]"}},
		{"a visit, which nobody decided", func(ctx context.Context, c *ent.Client) error {
			return errors.Join(
				c.Account.UpdateOneID("acct_a").SetLastSeenAt(later).Exec(ctx),
				c.AccessToken.UpdateOneID("actk_a").SetLastUsedAt(later).Exec(ctx),
				c.Webinar.UpdateOneID("wbnr_a").AddSeatsTaken(1).Exec(ctx),
			)
		}, nil},
		{"a visit that ends a notice", func(ctx context.Context, c *ent.Client) error {
			return c.Account.UpdateOneID("acct_a").SetLastSeenAt(later).ClearPurgeNotifiedAt().Exec(ctx)
		}, []string{"UPDATE Account acct_a [purge_notified_at]"}},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		quietly(t, db, people)
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				quietly(t, db, func(ctx context.Context, c *ent.Client) error {
					c.Theme.Delete().ExecX(ctx)
					c.AuditEntry.Delete().ExecX(ctx)
					return c.Theme.CreateBulk(newTheme(c, "a"), newTheme(c, "b"), newTheme(c, "c")).Exec(ctx)
				})
				write(t, db, test.do)
				if got := journal(t, db); !slices.Equal(got, test.want) {
					t.Errorf("told\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
				}
			})
		}
	})
}

// missing turns the error of a row that is not there into none.
func missing(err error) error {
	if ent.IsNotFound(err) {
		return nil
	}
	return fmt.Errorf("%v, want the row not to be found", err)
}

func TestAnEntryNamesItsActor(t *testing.T) {
	someone := viewer.SignedIn("acct_a", "cand_a", viewer.Admin)
	tests := []struct {
		name string
		by   viewer.Viewer
		want string
	}{
		{"a visitor", viewer.Viewer{}.InRequest("request-1"), "VISITOR - - request-1"},
		{"somebody", someone.InRequest("request-2"), "ACCOUNT acct_a - request-2"},
		{"somebody outside a request", someone, "ACCOUNT acct_a - -"},
		{"a script", someone.ByToken("actk_a").InRequest("request-3"), "TOKEN acct_a actk_a request-3"},
		{"the platform", viewer.System(), "SYSTEM - - -"},
		{"nobody at all", viewer.Viewer{}, "SYSTEM - - -"},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				ctx := viewer.Elevate(viewer.NewContext(t.Context(), test.by))
				slug := fmt.Sprint("theme-", i)
				err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error { return newTheme(tx.Ent, slug).Exec(ctx) })
				if err != nil {
					t.Fatal(err)
				}
				e := db.Ent().AuditEntry.Query().Where(auditentry.ObjectIDEQ("them_" + slug)).OnlyX(platform(t.Context()))
				dash := func(s *string) string {
					if s == nil {
						return "-"
					}
					return *s
				}
				got := fmt.Sprintf("%s %s %s %s", e.ActorKind, dash(e.ActorID), dash(e.TokenID), dash(e.RequestID))
				if got != test.want || e.CreatedAt.IsZero() {
					t.Errorf("told %q at %v, want %q", got, e.CreatedAt, test.want)
				}
			})
		}
	})
}

// What a policy refuses leaves no entry, nor what it narrows to nothing.
func TestWhatIsRefusedIsNotTold(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		quietly(t, db, people)
		err := db.InTx(viewer.NewContext(t.Context(), viewer.SignedIn("acct_b", "cand_b")), func(ctx context.Context, tx *database.Tx) error {
			if n, err := tx.Ent.Account.Update().SetName("x").Save(ctx); err != nil || n != 0 {
				t.Errorf("%d accounts renamed (%v), want none", n, err)
			}
			if err := tx.Ent.Account.UpdateOneID("acct_a").SetName("x").Exec(ctx); !ent.IsNotFound(err) {
				t.Errorf("%v, want the account not to be found", err)
			}
			if err := newTheme(tx.Ent, "a").Exec(ctx); !errors.Is(err, privacy.Deny) {
				t.Errorf("%v, want it denied", err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := journal(t, db); len(got) > 0 {
			t.Errorf("told %v", got)
		}
	})
}

// A rollback takes the entries with it, and an entry that cannot be written takes the
// change with it.
func TestAChangeAndItsEntryAreOne(t *testing.T) {
	boom := errors.New("boom")
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		quietly(t, db, people)
		err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			return errors.Join(tx.Ent.Account.UpdateOneID("acct_a").SetName("x").Exec(ctx), boom)
		})
		if !errors.Is(err, boom) {
			t.Fatal(err)
		}
		if got := journal(t, db); len(got) > 0 {
			t.Errorf("a rollback left %v", got)
		}
		if _, err := db.SQL().Exec(`ALTER TABLE audit_entries RENAME TO elsewhere`); err != nil {
			t.Fatal(err)
		}
		for name, change := range map[string]func(context.Context, *ent.Client) error{
			"create":      func(ctx context.Context, c *ent.Client) error { return newTheme(c, "a").Exec(ctx) },
			"create many": func(ctx context.Context, c *ent.Client) error { return c.Theme.CreateBulk(newTheme(c, "a")).Exec(ctx) },
			"update": func(ctx context.Context, c *ent.Client) error {
				return c.Account.UpdateOneID("acct_a").SetName("x").Exec(ctx)
			},
			"update of many": func(ctx context.Context, c *ent.Client) error { return c.Account.Update().SetName("x").Exec(ctx) },
			"delete":         func(ctx context.Context, c *ent.Client) error { return c.AccessToken.DeleteOneID("actk_a").Exec(ctx) },
			"delete of many": func(ctx context.Context, c *ent.Client) error { _, err := c.AccessToken.Delete().Exec(ctx); return err },
		} {
			err := db.InTx(platform(t.Context()), func(ctx context.Context, tx *database.Tx) error { return change(ctx, tx.Ent) })
			if err == nil || !strings.Contains(err.Error(), "audit") {
				t.Errorf("%s without a journal: %v, want it to fail", name, err)
			}
		}
		ctx, c := platform(t.Context()), db.Ent()
		if c.Theme.Query().CountX(ctx) != 0 || c.AccessToken.Query().CountX(ctx) != 1 || c.Account.Query().Where(account.NameEQ("x")).CountX(ctx) != 0 {
			t.Error("a change was made that the journal does not tell")
		}
	})
}

func TestTheJournalIsAppendOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		write(t, db, func(ctx context.Context, c *ent.Client) error { return newTheme(c, "a").Exec(ctx) })
		entry := db.Ent().AuditEntry.Query().OnlyX(platform(t.Context()))
		for name, v := range map[string]viewer.Viewer{
			"anonymous": {}, "admin": viewer.SignedIn("acct_a", "", viewer.Admin), "the platform": viewer.System(),
		} {
			err := db.InTx(viewer.NewContext(t.Context(), v), func(ctx context.Context, tx *database.Tx) error {
				one, all := tx.Ent.AuditEntry.UpdateOneID(entry.ID), tx.Ent.AuditEntry.Update()
				one.Mutation().SetObjectID("other") // the builders have no setters
				all.Mutation().SetObjectID("other")
				for _, err := range []error{one.Exec(ctx), all.Exec(ctx), tx.Ent.AuditEntry.UpdateOneID(entry.ID).Exec(ctx)} {
					if !errors.Is(err, privacy.Deny) {
						t.Errorf("%s: %v, want it denied", name, err)
					}
				}
				if err := tx.Ent.AuditEntry.DeleteOneID(entry.ID).Exec(ctx); v.IsSystem() == errors.Is(err, privacy.Deny) {
					t.Errorf("%s deletes: %v", name, err)
				}
				return errors.New("rollback")
			})
			if err == nil {
				t.Fatal("committed")
			}
		}
		if again := db.Ent().AuditEntry.Query().OnlyX(platform(t.Context())); again.String() != entry.String() {
			t.Errorf("%v became %v", entry, again)
		}
	})
}
