package graph

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// The limits of one where. Each step across an edge is a nested subquery, whose
// cost multiplies with the next: seven steps there and back take seconds.
const (
	maxFilterEdges  = 4
	maxFilterLevels = 10
	// filterEdgeCost is added to the cost of the operation for each step across an
	// edge; any other condition adds 1.
	filterEdgeCost = 20
)

// filter measures the where of a field, in the query or in a variable, and returns
// its cost.
func (m *meter) filter(f *ast.Field, args map[string]any) int {
	where, ok := args["where"].(map[string]any)
	if !ok {
		return 0
	}
	return m.conditions(f, where, 0, 1)
}

func (m *meter) conditions(f *ast.Field, where map[string]any, edges, level int) (cost int) {
	if edges > maxFilterEdges || level > maxFilterLevels {
		m.refuse(f, "where", fmt.Sprintf("Ce filtre est trop profond : %d passages d’un objet à un autre (has…With) et %d niveaux au plus.", maxFilterEdges, maxFilterLevels))
		return 0
	}
	for name, v := range where {
		across, step := edges, 1
		if strings.HasPrefix(name, "has") && strings.HasSuffix(name, "With") {
			across, step = edges+1, filterEdgeCost
		}
		nested := []map[string]any{}
		switch v := v.(type) {
		case map[string]any:
			nested = append(nested, v)
		case []any:
			for _, e := range v {
				if w, ok := e.(map[string]any); ok {
					nested = append(nested, w)
				}
			}
		}
		cost += step * max(1, len(nested))
		for _, w := range nested {
			cost += m.conditions(f, w, across, level+1)
		}
	}
	return cost
}
