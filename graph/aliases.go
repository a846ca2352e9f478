package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// aliased marks the operations that have an alias somewhere.
const aliased = "aliased"

// mergeAliases shows entgql a query without the aliases that it does not
// understand: it looks for edges, node, pageInfo and totalCount by their alias,
// and loads a to-one edge that is asked for twice with the columns of the last
// one only. The loading sees the merged selection; the answer is still written
// from the real one.
func mergeAliases(ctx context.Context, next graphql.Resolver) (any, error) {
	fc := graphql.GetFieldContext(ctx)
	if fc.IsResolver || fc.IsMethod {
		if op := graphql.GetOperationContext(ctx); op.Stats.GetExtension(aliased) != nil {
			fc.Field.Selections = merged(fc.Field.Selections)
		}
	}
	return next(ctx)
}

func merged(set ast.SelectionSet) ast.SelectionSet {
	out := slices.Clone(set)
	for i, s := range out {
		switch s := s.(type) {
		case *ast.Field:
			f := *s
			f.SelectionSet = merged(s.SelectionSet)
			if f.Definition != nil && len(f.Arguments) == 0 && loadedOnce(&f) {
				f.Alias = f.Name
			}
			out[i] = &f
		case *ast.InlineFragment:
			f := *s
			f.SelectionSet = merged(s.SelectionSet)
			out[i] = &f
		case *ast.FragmentSpread:
			if s.Definition == nil {
				continue
			}
			spread, def := *s, *s.Definition
			def.SelectionSet = merged(def.SelectionSet)
			spread.Definition = &def
			out[i] = &spread
		}
	}
	return out
}

// loadedOnce reports whether entgql keeps one result of this field per object,
// whatever the alias: to-one edges and the parts of a connection. Edges to many
// are kept by alias.
func loadedOnce(f *ast.Field) bool {
	parent := f.ObjectDefinition.Name
	if strings.HasSuffix(parent, "Connection") || strings.HasSuffix(parent, "Edge") {
		return true
	}
	return f.Definition.Type.Elem == nil && !strings.HasSuffix(f.Definition.Type.Name(), "Connection")
}
