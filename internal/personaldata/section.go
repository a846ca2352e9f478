package personaldata

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// section is one kind of data about a person: a table of the page, and an array of
// the file for programs.
type section struct {
	Key     string // in the file, as in the API
	Title   string // French
	Columns []heading
	Rows    [][]any
}

// widest is how many columns fit side by side, on a sheet of paper at least.
const widest = 10

// IsWide reports whether the page shows one table, a line for each row. Others have
// one table for each row, a line for each column.
func (s section) IsWide() bool { return len(s.Rows) > 1 && len(s.Columns) <= widest }

// heading is one column: its key for programs and its French label.
type heading struct{ Key, Label string }

// column is how a heading is filled from a row.
type column[T any] struct {
	key, label string
	of         func(T) any
}

// listed makes a section out of rows.
func listed[T any](key, title string, rows []T, columns ...column[T]) section {
	s := section{Key: key, Title: title}
	for _, c := range columns {
		s.Columns = append(s.Columns, heading{c.key, c.label})
	}
	for _, r := range rows {
		values := make([]any, len(columns))
		for i, c := range columns {
			values[i] = plain(c.of(r))
		}
		s.Rows = append(s.Rows, values)
	}
	return s
}

// code is a value of an enum, with what a person reads for it.
type code struct{ code, label string }

// MarshalJSON implements json.Marshaler.
func (c code) MarshalJSON() ([]byte, error) { return json.Marshal(c.code) }

// plain follows pointers, and puts dates in UTC.
func plain(v any) any {
	switch v := v.(type) {
	case *string:
		if v == nil {
			return nil
		}
		return *v
	case *time.Time:
		if v == nil {
			return nil
		}
		return v.UTC()
	case time.Time:
		return v.UTC()
	default:
		return v
	}
}

// read is a value as a person reads it.
func read(v any) string {
	switch v := v.(type) {
	case nil:
		return "—"
	case string:
		if v == "" {
			return "—"
		}
		return v
	case code:
		return v.label
	case time.Time:
		return frenchTime(v)
	case int:
		return strconv.Itoa(v)
	case []string:
		return read(strings.Join(v, ", "))
	case []any:
		words := make([]string, len(v))
		for i, w := range v {
			words[i] = read(w)
		}
		return read(words)
	case map[string]string:
		pairs := make([]string, 0, len(v))
		for _, k := range slices.Sorted(maps.Keys(v)) {
			pairs = append(pairs, k+" : "+v[k])
		}
		return read(pairs)
	default:
		return fmt.Sprint(v)
	}
}

// MarshalJSON writes the rows as objects whose keys keep the order of the columns.
func (s section) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('[')
	for i, row := range s.Rows {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('{')
		for k, value := range row {
			if k > 0 {
				b.WriteByte(',')
			}
			text, err := json.Marshal(value)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "%q:%s", s.Columns[k].Key, text)
		}
		b.WriteByte('}')
	}
	b.WriteByte(']')
	return b.Bytes(), nil
}
