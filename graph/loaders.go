package graph

import (
	"context"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vikstrous/dataloadgen"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// loaders batch, for one operation, the fields that would otherwise run one
// statement per object. They read as the viewer: what is hidden is missing.
type loaders struct {
	seats *dataloadgen.Loader[string, *int]
	// emails are the addresses of candidates.
	emails *dataloadgen.Loader[string, string]
	// roles are those of accounts.
	roles *dataloadgen.Loader[string, []viewer.Role]
	// registrations are those of candidates, actors the accounts of the journal.
	registrations perField[[]*ent.Registration]
	actors        perField[*ent.Account]
}

type loadersKey struct{}

func withLoaders(ctx context.Context, r *Resolver) context.Context {
	return context.WithValue(ctx, loadersKey{}, &loaders{
		seats: newLoader(func(ctx context.Context, ids []string) ([]*int, error) { return r.Catalogue.Seats(ctx, ids) }),
		emails: dataloadgen.NewMappedLoader(func(ctx context.Context, ids []string) (map[string]string, error) {
			rows, err := r.Client.Candidate.Query().Where(candidate.IDIn(ids...)).
				Select(candidate.FieldID, candidate.FieldEmail).All(ctx)
			byID := make(map[string]string, len(rows))
			for _, c := range rows {
				byID[c.ID] = c.Email
			}
			return byID, err // one that is missing is an error: whoever sees a person sees the address
		}, dataloadgen.WithWait(batch)),
		roles: newLoader(func(ctx context.Context, ids []string) ([][]viewer.Role, error) {
			byID, err := r.People.Roles(ctx, ids)
			roles := inOrder(ids, byID)
			for i := range roles {
				if roles[i] == nil {
					roles[i] = []viewer.Role{} // null would be an error
				}
			}
			return roles, err
		}),
		registrations: perField[[]*ent.Registration]{fetch: r.registrationsOf},
		actors:        perField[*ent.Account]{fetch: r.actorsOf},
	})
}

func loadersOf(ctx context.Context) *loaders { return ctx.Value(loadersKey{}).(*loaders) }

// batch is how long a loader waits for others to ask.
const batch = time.Millisecond

// newLoader batches what is asked for.
func newLoader[T any](fetch func(ctx context.Context, ids []string) ([]T, error)) *dataloadgen.Loader[string, T] {
	return dataloadgen.NewLoader(func(ctx context.Context, ids []string) ([]T, []error) {
		values, err := fetch(ctx, ids)
		if err != nil {
			return nil, []error{err}
		}
		return values, nil
	}, dataloadgen.WithWait(batch))
}

func inOrder[T any](ids []string, byID map[string]T) []T {
	out := make([]T, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out
}

// perField is a loader for each field of the query that asks: what is loaded with an
// object depends on its selection.
type perField[T any] struct {
	fetch func(ctx context.Context, ids []string) ([]T, error)
	mu    sync.Mutex
	of    map[*ast.Field]*dataloadgen.Loader[string, T]
}

// Load loads for the field of ctx.
func (p *perField[T]) Load(ctx context.Context, id string) (T, error) {
	field := graphql.GetFieldContext(ctx).Field.Field
	p.mu.Lock()
	l, ok := p.of[field]
	if !ok {
		if p.of == nil {
			p.of = map[*ast.Field]*dataloadgen.Loader[string, T]{}
		}
		l = newLoader(p.fetch)
		p.of[field] = l
	}
	p.mu.Unlock()
	return l.Load(ctx, id)
}

// registrationsOf returns the registrations of candidates, those of the latest
// webinars first.
func (r *Resolver) registrationsOf(ctx context.Context, candidates []string) ([][]*ent.Registration, error) {
	q, err := r.Client.Registration.Query().Where(registration.CandidateIDIn(candidates...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := q.Order(registration.ByWebinarField(webinar.FieldStartsAt, sql.OrderDesc()), registration.ByID()).
		Select(registration.Columns...). // the candidate, whatever was asked for
		All(ctx)
	byCandidate := make(map[string][]*ent.Registration, len(candidates))
	for _, id := range candidates {
		byCandidate[id] = []*ent.Registration{}
	}
	for _, row := range rows {
		byCandidate[row.CandidateID] = append(byCandidate[row.CandidateID], row)
	}
	return inOrder(candidates, byCandidate), err
}

// actorsOf returns accounts, nil for those that are gone or hidden.
func (r *Resolver) actorsOf(ctx context.Context, ids []string) ([]*ent.Account, error) {
	q, err := r.Client.Account.Query().Where(account.IDIn(ids...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := q.All(ctx)
	byID := make(map[string]*ent.Account, len(rows))
	for _, a := range rows {
		byID[a.ID] = a
	}
	return inOrder(ids, byID), err
}
