package graph

import (
	"context"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
)

// documents caches parsed queries. A document is completed when it enters: a
// connection that asks for no length gets the default one, because entgql would
// read every row. Later it is shared between requests and never written again.
type documents struct {
	graphql.Cache[*ast.QueryDocument]
}

func newDocuments(size int) documents {
	return documents{lru.New[*ast.QueryDocument](size)}
}

// Add implements graphql.Cache. The executor calls it once the document is valid
// and before it runs.
func (d documents) Add(ctx context.Context, query string, doc *ast.QueryDocument) {
	for _, op := range doc.Operations {
		completeSelections(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		completeSelections(f.SelectionSet)
	}
	d.Cache.Add(ctx, query, doc)
}

func completeSelections(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			completeField(s)
			completeSelections(s.SelectionSet)
		case *ast.InlineFragment:
			completeSelections(s.SelectionSet)
		}
	}
}

func completeField(f *ast.Field) {
	if !isConnection(f) {
		return
	}
	if last := f.Arguments.ForName("last"); last != nil && last.Value.Kind != ast.NullValue {
		return
	}
	length := &ast.Value{
		Raw: strconv.Itoa(defaultPage), Kind: ast.IntValue,
		ExpectedType: ast.NamedType("Int", nil), Position: f.Position,
	}
	switch first := f.Arguments.ForName("first"); {
	case first == nil:
		f.Arguments = append(f.Arguments, &ast.Argument{Name: "first", Value: length, Position: f.Position})
	case first.Value.Kind == ast.NullValue:
		first.Value = length
	}
}
