package graph

import (
	"context"
	"net/http"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent/rule"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/graph/generated"
)

// maxErrors is how many errors an answer lists.
const maxErrors = 20

// NewHandler returns the HTTP handler of the API.
func NewHandler(r *Resolver) http.Handler {
	srv := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: r}))
	srv.AddTransport(overHTTP{rates: r.Rates})
	srv.SetQueryCache(newDocuments(1000))
	srv.SetParserTokenLimit(maxTokens)
	srv.SetErrorPresenter(presenter{r.Log}.present)
	srv.SetRecoverFunc(func(ctx context.Context, p any) error {
		return panicked{value: p, stack: debug.Stack()}
	})
	srv.Use(extension.Introspection{})
	srv.Use(limits{})
	srv.AroundFields(mergeAliases)
	srv.AroundFields(r.asTheViewerIsNow)
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		return next(withLoaders(ctx, r))
	})
	srv.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		resp := next(ctx)
		if resp != nil && len(resp.Errors) > maxErrors {
			resp.Errors = append(resp.Errors[:maxErrors:maxErrors], &gqlerror.Error{
				Message:    "Il y a d’autres erreurs : corrigez celles-ci d’abord.",
				Extensions: map[string]any{"code": "BAD_USER_INPUT"},
			})
		}
		return resp
	})
	return srv
}

// asTheViewerIsNow tells the queries of what hangs on an object so: what the viewer
// may not see of it is empty. In the answer of a mutation they run for who has just
// signed in or out.
func (r *Resolver) asTheViewerIsNow(ctx context.Context, next graphql.Resolver) (any, error) {
	switch fc := graphql.GetFieldContext(ctx); {
	case fc.Object == "Query" || fc.Object == "Mutation" || !fc.IsResolver && !fc.IsMethod:
	case graphql.GetOperationContext(ctx).Operation.Operation == ast.Mutation:
		ctx = rule.Inside(r.now(ctx))
	default:
		ctx = rule.Inside(ctx)
	}
	return next(ctx)
}

// now returns the context of who is asking as of now.
func (r *Resolver) now(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, r.Sessions.Current(ctx))
}
