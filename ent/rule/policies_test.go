package rule_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// entity is one type of row, with who may do what to it.
type entity struct {
	table string
	sees  views
	lacks map[string]viewer.Scope // that would help those whose query is refused
	may   rights

	ids    func(context.Context, *ent.Client) ([]string, error)
	count  func(context.Context, *ent.Client) (int, error)
	create func(context.Context, *ent.Client, *world) (id string, err error)
	update func(context.Context, *ent.Client, string) error
	every  func(context.Context, *ent.Client, string) (int, error) // update of all that have this id
	remove func(context.Context, *ent.Client, string) error
	clear  func(context.Context, *ent.Client, string) (int, error) // delete of all that have this id
}

var entities = slices.Concat(catalogue, people)

func TestEachViewerSeesWhatTheirPolicySays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for _, e := range entities {
			for name, v := range w.viewers {
				t.Run(e.table+"/"+name, func(t *testing.T) {
					want := e.sees.of(name)
					ctx := viewer.NewContext(t.Context(), v)
					ids, err := e.ids(ctx, db.Ent())
					n, countErr := e.count(ctx, db.Ent())
					if want == denied {
						if !errors.Is(err, privacy.Deny) || !errors.Is(countErr, privacy.Deny) {
							t.Errorf("%d rows, %v, %v: want the query denied", len(ids), err, countErr)
						}
						var scope rule.ScopeError
						if lacks := e.lacks[name]; errors.As(err, &scope) != (lacks != "") || scope.Scope != lacks {
							t.Errorf("%v, want it to name the scope %q", err, lacks)
						}
						return
					}
					if err != nil || countErr != nil || len(ids) != want || n != want {
						t.Errorf("%d rows (%v), %d counted (%v), want %d", len(ids), err, n, countErr, want)
					}
				})
			}
		}
	})
}

// errRollback ends the transaction of a write that was tried.
var errRollback = errors.New("rollback")

func TestEachViewerWritesWhatTheirPolicySays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for _, e := range entities {
			one := func(err error) (int, error) { return 1, err }
			operations := map[string]func(ctx context.Context, c *ent.Client, id string) (int, error){
				"create": func(ctx context.Context, c *ent.Client, _ string) (int, error) {
					_, err := e.create(ctx, c, w)
					return one(err)
				},
				"update":        func(ctx context.Context, c *ent.Client, id string) (int, error) { return one(e.update(ctx, c, id)) },
				"delete":        func(ctx context.Context, c *ent.Client, id string) (int, error) { return one(e.remove(ctx, c, id)) },
				"update of all": e.every,
				"delete of all": e.clear,
			}
			for operation, run := range operations {
				for name, v := range w.viewers {
					t.Run(e.table+"/"+operation+"/"+name, func(t *testing.T) {
						attempt(t, db, e.may.of(operation, name), func(ctx context.Context, c *ent.Client) (int, error) {
							id, err := e.create(platform(ctx), c, w)
							if err != nil {
								t.Fatal(err)
							}
							return run(viewer.NewContext(ctx, v), c, id)
						})
					})
				}
			}
		}
	})
}

// attempt tries a write in a transaction that it rolls back.
func attempt(t *testing.T, db *database.DB, want outcome, write func(context.Context, *ent.Client) (int, error)) {
	t.Helper()
	err := db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		n, err := write(ctx, tx.Ent)
		got := allowed
		switch {
		case errors.Is(err, privacy.Deny):
			got = refused
		case ent.IsNotFound(err), err == nil && n == 0:
			got = nothing
		case err != nil:
			t.Errorf("failed: %v", err)
		case n != 1:
			t.Errorf("%d rows written, want one at most", n)
		}
		if got != want {
			t.Errorf("%s (%d rows, %v), want %s", got, n, err, want)
		}
		return errRollback
	})
	if !errors.Is(err, errRollback) {
		t.Fatal(err)
	}
}

// platform returns the platform's own context.
func platform(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.System())
}

// Everything that has a table has its policy above: a new entity cannot be
// forgotten. Without a policy, an anonymous visitor could write it.
func TestEveryEntityIsCrossedWithEveryViewer(t *testing.T) {
	for _, table := range migrate.Tables {
		join := len(table.PrimaryKey) == 2
		crossed := slices.ContainsFunc(entities, func(e entity) bool { return e.table == table.Name })
		if !join && !crossed {
			t.Errorf("the table %s is crossed with no viewer: add it to entities", table.Name)
		}
	}
	if n := len(slices.DeleteFunc(slices.Clone(migrate.Tables), func(t *schema.Table) bool { return len(t.PrimaryKey) == 2 })); n != len(entities) {
		t.Errorf("%d entities, %d tables", len(entities), n)
	}
}

// Edges are policed as lists are: from a row that the viewer sees, they lead to
// what the viewer sees only.
func TestEdgesLeadToVisibleRowsOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		c := db.Ent()
		this := func() *ent.DefiQuery { return c.Defi.Query().Where(defi.IDEQ(w.defis[defi.StatusPUBLISHED].ID)) }
		edges := map[string]struct {
			query       func() counter
			public, all int
		}{
			"webinars of a défi":         {func() counter { return this().QueryWebinars() }, 2, 3},
			"testimonies of a défi":      {func() counter { return this().QueryTestimonies() }, 2, 6},
			"positions of a défi":        {func() counter { return this().QueryPositions() }, 1, 1},
			"défis of a webinar":         {func() counter { return c.Webinar.Query().QueryDefis() }, 1, 2},
			"défis of a theme":           {func() counter { return c.Theme.Query().QueryDefis() }, 1, 4},
			"défis of a profile":         {func() counter { return c.Profile.Query().QueryDefis() }, 1, 4},
			"défis of a promotion":       {func() counter { return c.Promotion.Query().QueryDefis() }, 1, 4},
			"webinars of a promotion":    {func() counter { return c.Promotion.Query().QueryWebinars() }, 2, 3},
			"défis of an administration": {func() counter { return c.Administration.Query().QueryDefis() }, 1, 4},
			"défis of a ministry":        {func() counter { return c.Administration.Query().QueryMinistryDefis() }, 1, 4},
			"positions of a profile":     {func() counter { return c.Profile.Query().QueryCountedPositions() }, 1, 4},
			"défis of positions":         {func() counter { return c.Position.Query().QueryDefi() }, 1, 4},
			"eagerly loaded webinars": {func() counter {
				return loaded(func(ctx context.Context) (int, error) {
					d, err := this().WithWebinars().Only(ctx)
					return len(d.Edges.Webinars), err
				})
			}, 2, 3},
			"eagerly loaded testimonies": {func() counter {
				return loaded(func(ctx context.Context) (int, error) {
					d, err := this().WithTestimonies().Only(ctx)
					return len(d.Edges.Testimonies), err
				})
			}, 2, 6},
		}
		for name, edge := range edges {
			if n, err := edge.query().Count(t.Context()); err != nil || n != edge.public {
				t.Errorf("%s: the public sees %d (%v), want %d", name, n, err, edge.public)
			}
			if n, err := edge.query().Count(viewer.NewContext(t.Context(), viewer.System())); err != nil || n != edge.all {
				t.Errorf("%s: the platform sees %d (%v), want %d", name, n, err, edge.all)
			}
		}
		// What hangs on a visible row and is refused is empty there, and does not spoil
		// the answer; asked for by itself, it is refused.
		account := func() *ent.AccountQuery { return c.Account.Query().Where(account.IDEQ(w.owner.account.ID)) }
		for name, edge := range map[string]struct {
			asked  func(context.Context) (int, error)
			loaded func(context.Context) (int, error)
			who    viewer.Viewer
			all    int
		}{
			"registrations of a webinar": {
				c.Webinar.Query().QueryRegistrations().Count,
				func(ctx context.Context) (int, error) {
					w, err := c.Webinar.Query().Where(webinar.StatusEQ(webinar.StatusPUBLISHED)).WithRegistrations().Only(ctx)
					return len(w.Edges.Registrations), err
				}, viewer.Viewer{}, 2,
			},
			"author of a testimony": {
				c.Testimony.Query().QueryAuthor().Count,
				func(ctx context.Context) (n int, err error) {
					all, err := c.Testimony.Query().Where(testimony.StatusEQ(testimony.StatusPUBLISHED)).WithAuthor().All(ctx)
					for _, t := range all {
						if t.Edges.Author != nil {
							n++
						}
					}
					return n, err
				}, viewer.Viewer{}, 2,
			},
			"tokens of an account, by a token": {
				account().QueryAccessTokens().Count,
				func(ctx context.Context) (int, error) {
					a, err := account().WithAccessTokens().Only(ctx)
					return len(a.Edges.AccessTokens), err
				}, w.viewers["token of organiser"], 1,
			},
			"sessions of an account, by a token": {
				account().QuerySessions().Count,
				func(ctx context.Context) (int, error) {
					a, err := account().WithSessions().Only(ctx)
					return len(a.Edges.Sessions), err
				}, w.viewers["token of owner"], 1,
			},
		} {
			ctx := viewer.NewContext(t.Context(), edge.who)
			if n, err := edge.asked(ctx); !errors.Is(err, privacy.Deny) {
				t.Errorf("%s: %d seen (%v), want it denied", name, n, err)
			}
			if n, err := edge.asked(rule.Inside(ctx)); err != nil || n != 0 {
				t.Errorf("%s: %d seen inside an answer (%v), want none", name, n, err)
			}
			if n, err := edge.loaded(ctx); err != nil || n != 0 {
				t.Errorf("%s: %d loaded (%v), want none", name, n, err)
			}
			if n, err := edge.loaded(platform(ctx)); err != nil || n != edge.all {
				t.Errorf("%s: the platform loads %d (%v), want %d", name, n, err, edge.all)
			}
		}
	})
}

type counter interface {
	Count(ctx context.Context) (int, error)
}

// loaded counts what is loaded with its parent.
type loaded func(context.Context) (int, error)

func (l loaded) Count(ctx context.Context) (int, error) { return l(ctx) }

// The policies look at the viewer of the context, never at that of an earlier query.
func TestAViewerIsThatOfTheCall(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		newWorld(t, db)
		query := db.Ent().Defi.Query()
		for range 3 {
			if n, err := query.Clone().Count(viewer.NewContext(t.Context(), viewer.System())); err != nil || n != 4 {
				t.Errorf("the platform sees %d (%v), want 4", n, err)
			}
			if n, err := query.Clone().Count(t.Context()); err != nil || n != 1 {
				t.Errorf("the public sees %d (%v), want 1", n, err)
			}
		}
	})
}
