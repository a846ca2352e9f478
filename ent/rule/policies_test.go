package rule_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// writers may create, change and delete everything; nobody else may do any of it.
var writers = []string{"system", "organiser", "admin"}

// denied is the number of rows seen by those whose query is refused.
const denied = -1

// entity is one type of row, with what may be done to it.
type entity struct {
	table string
	// sees is how many rows each viewer sees, where it is not all of them.
	sees map[string]int
	all  int

	ids    func(context.Context, *ent.Client) ([]string, error)
	count  func(context.Context, *ent.Client) (int, error)
	create func(context.Context, *ent.Client, *world) (id string, err error)
	update func(context.Context, *ent.Client, string) error
	every  func(context.Context, *ent.Client, string) (int, error) // update of all that have this id
	remove func(context.Context, *ent.Client, string) error
	clear  func(context.Context, *ent.Client, string) (int, error) // delete of all that have this id
}

func TestEachViewerSeesWhatTheirPolicySays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for _, e := range entities {
			for name, v := range w.viewers {
				t.Run(e.table+"/"+name, func(t *testing.T) {
					want, ok := e.sees[name]
					if !ok {
						want = e.all
					}
					ctx := viewer.NewContext(t.Context(), v)
					ids, err := e.ids(ctx, db.Ent())
					n, countErr := e.count(ctx, db.Ent())
					if want == denied {
						if !errors.Is(err, privacy.Deny) || !errors.Is(countErr, privacy.Deny) {
							t.Errorf("%d rows, %v, %v: want the query denied", len(ids), err, countErr)
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

// errRollback ends the transaction of a write that was allowed.
var errRollback = errors.New("rollback")

func TestOnlyThePlatformAndTheOrganisersWrite(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for _, e := range entities {
			operations := map[string]func(ctx context.Context, c *ent.Client, id string) error{
				"create": func(ctx context.Context, c *ent.Client, _ string) error { _, err := e.create(ctx, c, w); return err },
				"update": e.update,
				"delete": e.remove,
				"update of all": func(ctx context.Context, c *ent.Client, id string) error {
					n, err := e.every(ctx, c, id)
					if err == nil && n != 1 {
						t.Errorf("%s: %d updated", e.table, n)
					}
					return err
				},
				"delete of all": func(ctx context.Context, c *ent.Client, id string) error {
					n, err := e.clear(ctx, c, id)
					if err == nil && n != 1 {
						t.Errorf("%s: %d deleted", e.table, n)
					}
					return err
				},
			}
			for operation, run := range operations {
				for name, v := range w.viewers {
					t.Run(e.table+"/"+operation+"/"+name, func(t *testing.T) {
						var result error
						err := db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
							id, err := e.create(viewer.NewContext(ctx, viewer.System()), tx.Ent, w)
							if err != nil {
								t.Fatal(err)
							}
							result = run(viewer.NewContext(ctx, v), tx.Ent, id)
							return errRollback
						})
						if !errors.Is(err, errRollback) {
							t.Fatal(err)
						}
						switch may := slices.Contains(writers, name); {
						case may && result != nil:
							t.Errorf("refused: %v", result)
						case !may && !errors.Is(result, privacy.Deny):
							t.Errorf("%v, want it denied", result)
						}
					})
				}
			}
		}
	})
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
			"défis of a theme":           {func() counter { return c.Theme.Query().QueryDefis() }, 1, 3},
			"défis of a profile":         {func() counter { return c.Profile.Query().QueryDefis() }, 1, 3},
			"défis of a promotion":       {func() counter { return c.Promotion.Query().QueryDefis() }, 1, 3},
			"webinars of a promotion":    {func() counter { return c.Promotion.Query().QueryWebinars() }, 2, 3},
			"défis of an administration": {func() counter { return c.Administration.Query().QueryDefis() }, 1, 3},
			"défis of a ministry":        {func() counter { return c.Administration.Query().QueryMinistryDefis() }, 1, 3},
			"positions of a profile":     {func() counter { return c.Profile.Query().QueryCountedPositions() }, 1, 3},
			"défis of positions":         {func() counter { return c.Position.Query().QueryDefi() }, 1, 3},
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
		for name, query := range map[string]func(context.Context) (int, error){
			"registrations of a webinar": c.Webinar.Query().QueryRegistrations().Count,
			"author of a testimony":      c.Testimony.Query().QueryAuthor().Count,
		} {
			if n, err := query(t.Context()); !errors.Is(err, privacy.Deny) {
				t.Errorf("%s: the public sees %d (%v), want it denied", name, n, err)
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
			if n, err := query.Clone().Count(viewer.NewContext(t.Context(), viewer.System())); err != nil || n != 3 {
				t.Errorf("the platform sees %d (%v), want 3", n, err)
			}
			if n, err := query.Clone().Count(t.Context()); err != nil || n != 1 {
				t.Errorf("the public sees %d (%v), want 1", n, err)
			}
		}
	})
}
