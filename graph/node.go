package graph

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// tables are the tables that node(id) reads, by the prefix of the id. What has no
// type in the API, such as candidates, is not there: its ids name nothing.
var tables = map[pid.Prefix]string{
	pid.AccessToken:    accesstoken.Table,
	pid.Account:        account.Table,
	pid.Administration: administration.Table,
	pid.AuditEntry:     auditentry.Table,
	pid.Defi:           defi.Table,
	pid.EmailLog:       emaillog.Table,
	pid.Invitation:     invitation.Table,
	pid.Membership:     membership.Table,
	pid.Position:       position.Table,
	pid.Profile:        profile.Table,
	pid.Promotion:      promotion.Table,
	pid.Registration:   registration.Table,
	pid.Session:        session.Table,
	pid.Testimony:      testimony.Table,
	pid.Theme:          theme.Table,
	pid.Webinar:        webinar.Table,
}

// tableOf returns the table of an id, or fault.BadInput on the given argument when
// the id cannot be one of ours.
func tableOf(id, argument string) (string, error) {
	prefix, err := pid.Parse(id)
	table, ok := tables[prefix]
	if err != nil || !ok {
		return "", fault.New(fault.BadInput, "Cet identifiant n’en est pas un. Reprenez celui d’une réponse.",
			fault.Field{Path: argument, Message: "Identifiant mal formé."})
	}
	return table, nil
}

// anyType is for checkType: the journal tells of objects that have no type here.
const anyType pid.Prefix = ""

// checkType returns fault.BadInput on the given argument when an id is not one of
// the type.
func checkType(id string, prefix pid.Prefix, argument string) error {
	if got, err := pid.Parse(id); err != nil || prefix != anyType && got != prefix {
		return fault.New(fault.BadInput, "Cet identifiant n’en est pas un de ce type. Reprenez celui d’une réponse.",
			fault.Field{Path: argument, Message: "Identifiant mal formé."})
	}
	return nil
}

// node returns the object of an id, nil when there is none or when the viewer may
// not see it: the answer must not tell one from the other.
func (r *Resolver) node(ctx context.Context, id, argument string) (ent.Noder, error) {
	table, err := tableOf(id, argument)
	if err != nil {
		return nil, err
	}
	n, err := r.Client.Noder(ctx, id, ent.WithFixedNodeType(table))
	if ent.IsNotFound(err) || errors.Is(err, privacy.Deny) {
		return nil, nil
	}
	return n, err
}

// nodes returns the objects of several ids, in their order, nil for those that node
// answers nil for. There is one statement for each type.
func (r *Resolver) nodes(ctx context.Context, ids []string) ([]ent.Noder, error) {
	// Noders reports each missing object, and each type that may not be read, as an
	// error of the answer: these stop here.
	own := graphql.WithFreshResponseContext(ctx)
	nodes, err := r.Client.Noders(own, ids, ent.WithNodeType(func(_ context.Context, id string) (string, error) {
		return tableOf(id, "ids")
	}))
	if err != nil {
		return nil, err
	}
	return nodes, firstFault(graphql.GetErrors(own))
}

// firstFault returns the first error, already presented, that is more than a
// missing or hidden object.
func firstFault(presented gqlerror.List) error {
	for _, e := range presented {
		switch code, _ := e.Extensions["code"].(string); fault.Code(code) {
		case fault.NotFound, fault.Unauthenticated, fault.Forbidden:
		default:
			return fault.New(fault.Code(code), e.Message)
		}
	}
	return nil
}
