package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// presenter turns every error into one with a code and a French message. What is
// not a fault is logged, and only its number is shown.
type presenter struct{ log *slog.Logger }

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var stock *gqlerror.Error
	if errors.As(err, &stock) {
		out.Locations = stock.Locations
		if stock.Path != nil {
			out.Path = stock.Path
		}
	}
	f := asFault(ctx, err, stock)
	if f == nil {
		f = p.internal(ctx, err)
	}
	out.Message = f.Message
	out.Extensions = map[string]any{"code": string(f.Code)}
	if len(f.Fields) > 0 {
		out.Extensions["fields"] = f.Fields
	}
	if words := detail(stock); words != "" {
		out.Extensions["detail"] = words
	}
	return out
}

// asFault returns the fault that an error is or amounts to, nil when it is
// internal.
func asFault(ctx context.Context, err error, stock *gqlerror.Error) *fault.Error {
	if f := fault.As(err); f != nil {
		return f
	}
	switch {
	case errors.Is(err, privacy.Deny):
		return denial(ctx, err)
	case database.IsBadValue(err):
		return fault.New(fault.BadInput, "Une valeur de la requête n’est pas du type attendu, ou un curseur vient d’une autre liste.")
	case isEmptyFilter(err):
		return fault.New(fault.BadInput, "Un filtre imbriqué (has…With, and, or, not) est vide : donnez-lui une condition, ou retirez-le.")
	case stock != nil && stock.Err == nil:
		return asRequestFault(stock)
	}
	return nil
}

// denial says what to do about a refusal of the policies. They refuse whole types
// only, never one object: nothing is said of what there is.
func denial(ctx context.Context, err error) *fault.Error {
	var scope rule.ScopeError
	switch v := viewer.FromContext(ctx); {
	case errors.As(err, &scope):
		return fault.New(fault.Forbidden, "Ce jeton d’accès n’a pas la portée « "+string(scope.Scope)+" » : créez-en un qui l’a, dans votre espace.")
	case !v.IsSignedIn():
		return fault.New(fault.Unauthenticated, "Connectez-vous pour continuer.")
	case v.TokenID != "":
		return fault.New(fault.Forbidden, "Aucun jeton d’accès n’ouvre ces données : connectez-vous par un navigateur, avec un compte qui y a droit.")
	default:
		return fault.New(fault.Forbidden, "Votre compte n’a pas le rôle qu’il faut. Demandez-le à l’équipe du programme.")
	}
}

func isEmptyFilter(err error) bool {
	for _, empty := range []error{
		ent.ErrEmptyAdministrationWhereInput, ent.ErrEmptyDefiWhereInput, ent.ErrEmptyPositionWhereInput,
		ent.ErrEmptyProfileWhereInput, ent.ErrEmptyPromotionWhereInput, ent.ErrEmptyTestimonyWhereInput,
		ent.ErrEmptyThemeWhereInput, ent.ErrEmptyWebinarWhereInput,
	} {
		if errors.Is(err, empty) {
			return true
		}
	}
	return false
}

// internal logs an error and returns what is shown of it: the number of the
// request.
func (p presenter) internal(ctx context.Context, err error) *fault.Error {
	id := requestid.FromContext(ctx)
	attrs := []any{"request_id", id, "error", err.Error(), "path", graphql.GetPath(ctx).String()}
	var crash panicked
	if errors.As(err, &crash) {
		attrs = append(attrs, "stack", string(crash.stack))
	}
	if errors.Is(err, context.Canceled) {
		p.log.InfoContext(ctx, "request abandoned", attrs...)
	} else {
		p.log.ErrorContext(ctx, "internal error", attrs...)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fault.New(fault.Internal, "La réponse a pris trop de temps. Réessayez dans un instant, ou demandez moins de choses à la fois.")
	}
	if database.IsUnavailable(err) {
		return fault.New(fault.Internal, "Le service est momentanément indisponible. Réessayez dans un instant.")
	}
	return fault.New(fault.Internal, "Une erreur interne est survenue. Réessayez dans un instant ; si elle persiste, signalez le numéro "+id+".")
}

// panicked carries a panic of a resolver to the presenter.
type panicked struct {
	value any
	stack []byte
}

// Error implements error.
func (p panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }
