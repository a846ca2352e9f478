package graph

import (
	"context"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// aliased marks the operations that have an alias somewhere: its value is their
// *merger.
const aliased = "aliased"

// mergeAliases shows entgql a query without the aliases that it does not
// understand: it looks for edges, node, pageInfo and totalCount by their alias,
// and loads a to-one edge that is asked for twice with the columns of the last
// one only. The loading sees the merged selection; the answer is still written
// from the real one.
func mergeAliases(ctx context.Context, next graphql.Resolver) (any, error) {
	fc := graphql.GetFieldContext(ctx)
	if fc.IsResolver || fc.IsMethod {
		if m, ok := graphql.GetOperationContext(ctx).Stats.GetExtension(aliased).(*merger); ok {
			fc.Field.Selections = m.merged(fc.Field.Selections)
		}
	}
	return next(ctx)
}

// merger merges the selections of one operation. It keeps each result until the
// operation ends: gqlgen knows a selection by its address, which must not be
// given to another one meanwhile.
type merger struct {
	mu   sync.Mutex
	done map[selection]ast.SelectionSet
}

// selection is a selection set, by the address that gqlgen knows it by.
type selection struct {
	first *ast.Selection
	size  int
}

func (m *merger) merged(set ast.SelectionSet) ast.SelectionSet {
	if len(set) == 0 {
		return set
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	key := selection{&set[0], len(set)}
	out, ok := m.done[key]
	if !ok {
		p := pass{asked: map[string]string{}, clashes: map[string]bool{}}
		out = p.merge(set, "", "")
		if len(p.clashes) > 0 {
			out = p.withoutClashes(out, "")
		}
		m.done[key] = out
	}
	return out
}

// pass is the merging of one selection.
type pass struct {
	// asked is, for each connection by the path of aliases to it, what it is and
	// with which arguments.
	asked map[string]string
	// clashes are the paths at which merging brought two connections together that
	// are not the same. entgql would load one of them for both: they are left out,
	// and each loads by itself when its turn comes.
	clashes map[string]bool
}

// merge returns a copy of a selection with the aliases merged. Named fragments
// become inline ones, because gqlgen looks named ones up in the document.
func (p *pass) merge(set ast.SelectionSet, aliases, names string) ast.SelectionSet {
	out := make(ast.SelectionSet, 0, len(set))
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			f := *s
			if loadedOnce(&f) {
				f.Alias = f.Name
			}
			path, name := aliases+"/"+f.Alias, names+"/"+f.Name
			if isConnection(&f) {
				what := name + arguments(&f)
				if before, ok := p.asked[path]; ok && before != what {
					p.clashes[path] = true
				}
				p.asked[path] = what
			}
			f.SelectionSet = p.merge(s.SelectionSet, path, name)
			out = append(out, &f)
		case *ast.InlineFragment:
			f := *s
			f.SelectionSet = p.merge(s.SelectionSet, aliases, names)
			out = append(out, &f)
		case *ast.FragmentSpread:
			if s.Definition == nil {
				continue
			}
			out = append(out, &ast.InlineFragment{
				TypeCondition: s.Definition.TypeCondition, Directives: s.Directives,
				SelectionSet:     p.merge(s.Definition.SelectionSet, aliases, names),
				ObjectDefinition: s.ObjectDefinition, Position: s.Position,
			})
		}
	}
	return out
}

func (p *pass) withoutClashes(set ast.SelectionSet, aliases string) ast.SelectionSet {
	out := set[:0] // a copy already
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			path := aliases + "/" + s.Alias
			if p.clashes[path] && isConnection(s) {
				continue
			}
			s.SelectionSet = p.withoutClashes(s.SelectionSet, path)
		case *ast.InlineFragment:
			s.SelectionSet = p.withoutClashes(s.SelectionSet, aliases)
		}
		out = append(out, s)
	}
	return out
}

// loadedOnce reports whether entgql keeps one result of this field per object,
// whatever the alias: columns, to-one edges and the parts of a connection. Edges
// to many are kept by alias.
func loadedOnce(f *ast.Field) bool {
	if f.Definition == nil || len(f.Arguments) > 0 {
		return false
	}
	parent := f.ObjectDefinition.Name
	if strings.HasSuffix(parent, "Connection") || strings.HasSuffix(parent, "Edge") {
		return true
	}
	return f.Definition.Type.Elem == nil && !isConnection(f)
}

func isConnection(f *ast.Field) bool {
	return f.Definition != nil && strings.HasSuffix(f.Definition.Type.Name(), "Connection")
}

func arguments(f *ast.Field) string {
	var b strings.Builder
	for _, a := range f.Arguments {
		b.WriteString(" " + a.Name + ":" + a.Value.String())
	}
	return b.String()
}
