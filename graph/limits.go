package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// The limits of one operation. Bytes and tokens are counted before parsing, the rest
// before anything runs.
const (
	maxQuery    = 64 << 10 // bytes: the validator compares an unknown name with all others
	maxTokens   = 2000
	maxDepth    = 20 // the introspection query of GraphiQL needs 15
	maxAliases  = 50
	maxCost     = 20_000
	maxPage     = 100
	defaultPage = 20
	// shortList is the length that is reckoned for a list without pages, such as the
	// themes of a défi.
	shortList = 5
	// defaultRelated is for an explicit null, which GraphQL puts before the default
	// of the schema.
	defaultRelated = 3
	maxOffset      = 10_000
)

// weights are the costs of the fields that run statements of their own; any other
// field costs 1.
var weights = map[string]int{
	"Query.defiFacets":              200,
	"Defi.related":                  100,
	"Defi.highlights":               2,
	"Promotion.calendar":            10,
	"Promotion.keyFigures":          30,
	"Programme.currentPromotion":    10,
	"Programme.promotionCount":      5,
	"Programme.defiCount":           5,
	"Programme.administrationCount": 5,
	"Account.deletionPlan":          100,
}

// oneChange is the cost of any field of Mutation: one to a request. Seats are scarce,
// codes can be guessed, and aliases are free.
const oneChange = maxCost * 2 / 3

// limits refuses the changes of an access token, and operations that ask too much, with the figure and the limit. The
// cost of an operation is the sum of its fields, 1 each unless weighed; what is
// under a list is multiplied by the length that the list can have.
type limits struct{}

// ExtensionName implements graphql.HandlerExtension.
func (limits) ExtensionName() string { return "Limits" }

// Validate implements graphql.HandlerExtension.
func (limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext implements graphql.OperationContextMutator.
func (limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation == ast.Mutation && viewer.FromContext(ctx).TokenID != "" {
		return gqlerror.Wrap(fault.New(fault.Forbidden, "Un jeton d’accès ne fait que lire : connectez-vous par un navigateur pour changer quelque chose."))
	}
	m := meter{vars: op.Variables, fragments: map[string]size{}}
	total := m.selections(op.Operation.SelectionSet)
	var err error
	switch {
	case m.err != nil:
		err = m.err
	case total.depth > maxDepth:
		err = fault.New(fault.BadInput, fmt.Sprintf("La requête a %d niveaux, pour %d au plus : découpez-la.", total.depth, maxDepth))
	case total.aliases > maxAliases:
		err = fault.New(fault.BadInput, fmt.Sprintf("La requête a %d alias, pour %d au plus : découpez-la.", total.aliases, maxAliases))
	case total.cost > maxCost:
		err = fault.New(fault.BadInput, fmt.Sprintf("La requête coûte %d, pour %d au plus : demandez des pages plus courtes ou moins de listes imbriquées.", total.cost, maxCost))
	}
	if err != nil {
		return gqlerror.Wrap(err)
	}
	if total.aliases > 0 {
		op.Stats.SetExtension(aliased, &merger{done: map[selection]ast.SelectionSet{}})
	}
	return nil
}

// size is what an operation or a part of it amounts to.
type size struct{ cost, depth, aliases int }

func (s *size) add(o size) {
	s.cost = min(s.cost+o.cost, 1<<40) // no overflow, however nested the lists
	s.depth = max(s.depth, o.depth)
	s.aliases += o.aliases
}

// meter measures an operation. Each fragment is measured once, so that fragments
// which spread one another many times cost no time.
type meter struct {
	vars      map[string]any
	fragments map[string]size
	err       error
}

func (m *meter) selections(set ast.SelectionSet) (total size) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			total.add(m.field(s))
		case *ast.InlineFragment:
			total.add(m.selections(s.SelectionSet))
		case *ast.FragmentSpread:
			of, ok := m.fragments[s.Name]
			if !ok && s.Definition != nil {
				of = m.selections(s.Definition.SelectionSet)
				m.fragments[s.Name] = of
			}
			total.add(of)
		}
	}
	return total
}

func (m *meter) field(f *ast.Field) size {
	inner := m.selections(f.SelectionSet)
	own := size{cost: 1, depth: inner.depth + 1, aliases: inner.aliases}
	if f.Alias != f.Name {
		own.aliases++
	}
	if f.Definition == nil || f.ObjectDefinition == nil {
		return own // __typename
	}
	if w := weights[f.ObjectDefinition.Name+"."+f.Name]; w > 0 {
		own.cost = w
	}
	if f.ObjectDefinition.Name == "Mutation" {
		own.cost = oneChange
	}
	args := f.ArgumentMap(m.vars)
	m.texts(f, args)
	own.cost += m.filter(f, args)
	// An empty list costs what one element does: its selection is read all the same.
	own.cost += max(1, m.length(f, args)) * inner.cost
	return own
}

// length returns how many elements a field can answer, and checks the arguments
// that say so.
func (m *meter) length(f *ast.Field, args map[string]any) int {
	switch {
	case isConnection(f):
		m.cursors(f, args)
		m.between(f, "offset", args["offset"], 0, maxOffset)
		return m.page(f, args)
	case f.Definition.Name == "related":
		if args["first"] == nil {
			return defaultRelated
		}
		return m.between(f, "first", args["first"], 0, defaultPage)
	case f.Definition.Name == "nodes":
		ids, _ := args["ids"].([]any)
		return m.between(f, "ids", len(ids), 0, maxPage)
	case f.Definition.Type.Elem != nil && len(f.SelectionSet) > 0 && !elsewhereCounted(f):
		return shortList
	default:
		return 1
	}
}

// elsewhereCounted reports whether a list is part of the introspection, which the
// depth bounds, or of a connection, whose length is that of the page.
func elsewhereCounted(f *ast.Field) bool {
	parent := f.ObjectDefinition.Name
	return strings.HasPrefix(f.Name, "__") || strings.HasPrefix(parent, "__") || strings.HasSuffix(parent, "Connection")
}

// page returns the length of a page of a connection, and gives a default to a
// variable that was left out: without a length, entgql reads every row.
func (m *meter) page(f *ast.Field, args map[string]any) int {
	first, last := args["first"], args["last"]
	switch {
	case first != nil && last != nil:
		m.refuse(f, "first", "Donnez first ou last, pas les deux.")
	case last != nil:
		return m.between(f, "last", last, 0, maxPage)
	case first != nil:
		return m.between(f, "first", first, 0, maxPage)
	default:
		arg := f.Arguments.ForName("first")
		if arg == nil || arg.Value.Kind != ast.Variable {
			m.refuse(f, "last", "last est nul : donnez un nombre, ou first.")
			break
		}
		m.vars[arg.Value.Raw] = int64(defaultPage)
	}
	return defaultPage
}

func (m *meter) between(f *ast.Field, arg string, v any, low, high int) int {
	var n int
	switch v := v.(type) {
	case nil:
		return 0
	case int:
		n = v
	case int64:
		n = int(v)
	default: // json.Number of a variable; validation has checked that it is an Int
		if _, err := fmt.Sscan(fmt.Sprint(v), &n); err != nil {
			n = high + 1
		}
	}
	if n < low || n > high {
		m.refuse(f, arg, fmt.Sprintf("%s vaut %v : il doit être entre %d et %d.", arg, v, low, high))
		return 0
	}
	return n
}

func (m *meter) refuse(f *ast.Field, arg, message string) {
	path := f.Alias + "." + arg
	if f.ObjectDefinition.Name == "Mutation" { // the fields of a form
		path = arg
	}
	if m.err == nil {
		m.err = fault.New(fault.BadInput, message, fault.Field{Path: path, Message: message})
	}
}
