package graph

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/graph/model"
)

// What follows checks the arguments of the whole operation before any of it runs.
// The two databases would not agree on them: PostgreSQL refuses a zero byte and a
// cursor of the wrong type, SQLite compares anything with anything. And entgql
// panics at a nested cursor that it cannot read.

// texts checks that the strings among the arguments are text.
func (m *meter) texts(f *ast.Field, args map[string]any) {
	for name, v := range args {
		if !isText(v) {
			m.refuse(f, name, "Ce texte contient un caractère nul ou illisible : retirez-le.")
		}
	}
}

func isText(v any) bool {
	switch v := v.(type) {
	case string:
		return utf8.ValidString(v) && !strings.ContainsRune(v, 0)
	case []any:
		for _, e := range v {
			if !isText(e) {
				return false
			}
		}
	case map[string]any:
		for _, e := range v {
			if !isText(e) {
				return false
			}
		}
	}
	return true
}

// prefixes are those of the ids of each connection's elements.
var prefixes = map[string]pid.Prefix{
	"AccountConnection":        pid.Account,
	"AdministrationConnection": pid.Administration,
	"AuditEntryConnection":     pid.AuditEntry,
	"DefiConnection":           pid.Defi,
	"EmailLogConnection":       pid.EmailLog,
	"InvitationConnection":     pid.Invitation,
	"MembershipConnection":     pid.Membership,
	"PositionConnection":       pid.Position,
	"ProfileConnection":        pid.Profile,
	"PromotionConnection":      pid.Promotion,
	"RegistrationConnection":   pid.Registration,
	"TestimonyConnection":      pid.Testimony,
	"ThemeConnection":          pid.Theme,
	"WebinarConnection":        pid.Webinar,
}

const (
	badCursor   = "Ce curseur est illisible. Reprenez celui d’une réponse, ou recommencez la liste depuis le début."
	otherCursor = "Ce curseur vient d’une autre liste, ou d’un autre ordre. Recommencez la liste depuis le début."
)

// cursors checks that the cursors of a page can be read, and that they come from
// a list of the same type in the same order.
func (m *meter) cursors(f *ast.Field, args map[string]any) {
	for _, name := range []string{"after", "before"} {
		if args[name] == nil {
			continue
		}
		c, err := model.UnmarshalCursor(args[name])
		if err != nil {
			m.refuse(f, name, badCursor)
			continue
		}
		prefix, err := pid.Parse(c.ID)
		if err != nil || prefix != prefixes[f.Definition.Type.Name()] || !ordered(c, args) {
			m.refuse(f, name, otherCursor)
		}
	}
}

// ordered reports whether a cursor holds what the order of the list compares.
func ordered(c ent.Cursor, args map[string]any) bool {
	order, _ := args["orderBy"].(map[string]any)
	field, _ := order["field"].(string)
	switch v := c.Value.(type) {
	case nil:
		return field == ""
	case float64: // the score of a search; what is ordered by relevance checks the rest
		search, _ := args["search"].(string)
		return field == "" && search != ""
	case string:
		return field == "TITLE" || field == "NAME" || field == "LABEL" || field == "CODE"
	case time.Time:
		return strings.HasSuffix(field, "_AT") && v.Year() > 0 && v.Year() < 10000
	case int8, int16, int32, int64, int, uint8, uint16, uint32, uint64, uint:
		return field == "YEAR" || field == "RANK"
	default:
		return false
	}
}
