package graph

import (
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// tables are the tables that node(id) reads, by the prefix of the id. Private
// types are not there: their ids name nothing.
var tables = map[pid.Prefix]string{
	pid.Administration: administration.Table,
	pid.Defi:           defi.Table,
	pid.Position:       position.Table,
	pid.Profile:        profile.Table,
	pid.Promotion:      promotion.Table,
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

// checkType returns fault.BadInput on the given argument when an id is not one of
// the type.
func checkType(id string, prefix pid.Prefix, argument string) error {
	if got, err := pid.Parse(id); err != nil || got != prefix {
		return fault.New(fault.BadInput, "Cet identifiant n’en est pas un de ce type. Reprenez celui d’une réponse.",
			fault.Field{Path: argument, Message: "Identifiant mal formé."})
	}
	return nil
}

// firstFault returns the first error, already presented, that is more than a
// missing object.
func firstFault(presented gqlerror.List) error {
	for _, e := range presented {
		if code, _ := e.Extensions["code"].(string); code != string(fault.NotFound) {
			return fault.New(fault.Code(code), e.Message)
		}
	}
	return nil
}
