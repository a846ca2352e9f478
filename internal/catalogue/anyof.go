package catalogue

import (
	"encoding/json"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
)

// anyOf is the condition that a column is one of the ids, as one argument: an IN
// list would be a different statement for each length, and 10,000 hits of a
// search would pass the limit of variables.
func anyOf(column string, ids []string) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		b.Ident(column)
		if b.Dialect() == dialect.Postgres {
			b.WriteString(" = ANY(").Arg(pq.StringArray(ids)).WriteString(")")
			return
		}
		list, err := json.Marshal(ids)
		if err != nil {
			b.AddError(err)
			return
		}
		b.WriteString(" IN (SELECT value FROM json_each(").Arg(string(list)).WriteString("))")
	})
}

// Among is the condition that a défi is one of the ids, however many.
func Among(ids []string) predicate.Defi {
	return func(s *sql.Selector) { s.Where(anyOf(s.C(defi.FieldID), ids)) }
}
