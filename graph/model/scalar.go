// Package model holds the Go side of the types that only the API has.
package model

import (
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// MarshalTime writes an instant in RFC 3339, always in UTC, so that the answer
// does not depend on the database that stored it.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.RFC3339Nano)))
	})
}

// UnmarshalTime reads an instant in RFC 3339, or answers fault.BadInput.
func UnmarshalTime(v any) (time.Time, error) {
	s, _ := v.(string)
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, fault.New(fault.BadInput, "Cette date n’est pas au format RFC 3339, par exemple 2020-05-12T18:30:00+02:00.")
	}
	return t.UTC(), nil
}

// MarshalCursor writes a cursor.
func MarshalCursor(c ent.Cursor) graphql.Marshaler { return c }

// UnmarshalCursor reads a cursor, or answers fault.BadInput: the decoder's own
// words (base64, msgpack) say nothing to a person.
func UnmarshalCursor(v any) (c ent.Cursor, err error) {
	if err := c.UnmarshalGQL(v); err != nil || c.ID == "" {
		return ent.Cursor{}, fault.New(fault.BadInput, "Ce curseur est illisible. Reprenez celui d’une réponse, ou recommencez la liste depuis le début.")
	}
	return c, nil
}
