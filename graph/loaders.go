package graph

import (
	"context"
	"time"

	"github.com/vikstrous/dataloadgen"
)

// loaders batch, for one operation, the fields that would otherwise run one
// statement per object.
type loaders struct {
	seats *dataloadgen.Loader[string, *int]
}

type loadersKey struct{}

func withLoaders(ctx context.Context, r *Resolver) context.Context {
	return context.WithValue(ctx, loadersKey{}, &loaders{
		seats: dataloadgen.NewLoader(func(ctx context.Context, ids []string) ([]*int, []error) {
			seats, err := r.Catalogue.Seats(ctx, ids)
			if err != nil {
				return nil, []error{err}
			}
			return seats, nil
		}, dataloadgen.WithWait(time.Millisecond)),
	})
}

func loadersOf(ctx context.Context) *loaders { return ctx.Value(loadersKey{}).(*loaders) }
