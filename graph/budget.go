package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// classes are the fields of Mutation that have limits of their own.
var classes = map[string]ratelimit.Class{
	"requestSignIn":      ratelimit.SignInRequest,
	"signIn":             ratelimit.SignInAttempt,
	"confirmEmailChange": ratelimit.SignInAttempt,
	"requestEmailChange": ratelimit.Mail,
	"resendEmail":        ratelimit.Mail,
	"registerToWebinar":  ratelimit.SignUp,
}

// take counts the changes that an operation is about to make, each alias for itself,
// and returns what is left of the tightest limit. Queries are bounded by their cost
// and take nothing.
func (t overHTTP) take(ctx context.Context, op *graphql.OperationContext) (tightest ratelimit.Budget) {
	if op.Operation.Operation != ast.Mutation {
		return tightest
	}
	who := ratelimit.Who{Client: clientip.FromContext(ctx), Account: viewer.FromContext(ctx).AccountID}
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Mutation"}) {
		class, ok := classes[f.Name]
		if !ok {
			class = ratelimit.Mutation
		}
		about := who
		if class == ratelimit.SignInRequest || class == ratelimit.Mail {
			about.Address = address(f, op.Variables)
		}
		tightest = tightest.Tighter(t.rates.Take(ctx, class, about))
		if tightest.Exceeded() {
			break
		}
	}
	return tightest
}

// address returns the normalised address that a change is about, "" for none: one
// that is badly written reaches no mailbox.
func address(f graphql.CollectedField, variables map[string]any) string {
	given, _ := f.ArgumentMap(variables)["email"].(string)
	_, key, ok := text.ParseEmail(given)
	if !ok {
		return ""
	}
	return key
}
