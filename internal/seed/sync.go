package seed

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"time"

	"entgo.io/ent"
)

// row is what one row of the database must hold.
type row struct {
	key     string         // finds the row that exists
	id      string         // given to a new one
	fields  map[string]any // by column; nil is null
	initial map[string]any // only given to a new one: people change them later
	links   [][]string     // ids, one list per link of the table
}

// mutation is what the mutations of ent have in common.
type mutation interface {
	ent.Mutation
	SetID(string)
}

// builder is what the builders of ent have in common. M is the type of its
// mutation.
type builder[M mutation] interface {
	Mutation() M
	Exec(context.Context) error
}

// link is a many-to-many edge that belongs to the content of a row.
type link[E any, M mutation] struct {
	ids         func(*E) []string
	add, remove func(M, ...string)
}

// table is one entity: the rows that exist and the methods of its ent client.
type table[E any, M mutation, C, U builder[M], B interface{ Exec(context.Context) error }] struct {
	have   []*E
	key    func(*E) string
	links  []link[E, M]
	create func() C
	bulk   func(...C) B
	update func(*E) U
}

// sync creates the rows that are missing and updates those that differ; it writes
// nothing about the others and never deletes a row. It returns ids by key.
func (t table[E, M, C, U, B]) sync(ctx context.Context, count *Count, rows []row) (map[string]string, error) {
	byKey, byID := make(map[string]*E, len(t.have)), make(map[string]*E, len(t.have))
	for _, e := range t.have {
		byKey[t.key(e)], byID[idOf(e)] = e, e
	}
	ids := make(map[string]string, len(rows))
	var creates []C
	for _, r := range rows {
		e, ok := byKey[r.key]
		if !ok { // somebody may have changed the key of a row that we made
			e, ok = byID[r.id]
		}
		if ok {
			ids[r.key] = idOf(e)
			if err := t.amend(ctx, count, e, r); err != nil {
				return nil, fmt.Errorf("%s %s: %w", count.Entity, r.key, err)
			}
			continue
		}
		ids[r.key] = r.id
		c := t.create()
		m := c.Mutation()
		m.SetID(r.id)
		for _, fields := range []map[string]any{r.fields, r.initial} {
			if err := set(m, fields); err != nil {
				return nil, fmt.Errorf("%s %s: %w", count.Entity, r.key, err)
			}
		}
		for i, l := range t.links {
			l.add(m, r.links[i]...)
		}
		creates = append(creates, c)
	}
	count.Created += len(creates)
	if len(creates) == 0 {
		return ids, nil
	}
	if err := t.bulk(creates...).Exec(ctx); err != nil {
		return nil, fmt.Errorf("creating %s: %w", count.Entity, err)
	}
	return ids, nil
}

// amend updates a row, unless it is as it must be.
func (t table[E, M, C, U, B]) amend(ctx context.Context, count *Count, e *E, r row) error {
	differs := map[string]any{}
	for name, want := range r.fields {
		if !equal(column(e, name), want) {
			differs[name] = want
		}
	}
	u := t.update(e)
	m := u.Mutation()
	if err := set(m, differs); err != nil {
		return err
	}
	changed := len(differs) > 0
	for i, l := range t.links {
		have, want := l.ids(e), r.links[i]
		if missing := without(want, have); len(missing) > 0 {
			l.add(m, missing...)
			changed = true
		}
		if extra := without(have, want); len(extra) > 0 {
			l.remove(m, extra...)
			changed = true
		}
	}
	if !changed {
		count.Unchanged++
		return nil
	}
	count.Updated++
	return u.Exec(ctx)
}

func set(m mutation, fields map[string]any) error {
	for name, value := range fields {
		var err error
		switch {
		case value != nil:
			err = m.SetField(name, value)
		case !m.Op().Is(ent.OpCreate):
			err = m.ClearField(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// column reads a column of a row of ent, nil for null. ent names the columns in
// the JSON tags of its structs and reads them in no other generic way.
func column(e any, name string) any {
	v := reflect.ValueOf(e).Elem()
	for i := range v.NumField() {
		if tag := v.Type().Field(i).Tag.Get("json"); tag != name+",omitempty" && tag != name {
			continue
		}
		f := v.Field(i)
		if f.Kind() != reflect.Pointer {
			return f.Interface()
		}
		if f.IsNil() {
			return nil
		}
		return f.Elem().Interface()
	}
	panic("seed: " + v.Type().String() + " has no column " + name)
}

func idOf(e any) string { return column(e, "id").(string) }

func equal(have, want any) bool {
	if a, ok := have.(time.Time); ok {
		b, ok := want.(time.Time)
		return ok && a.Equal(b)
	}
	if v := reflect.ValueOf(have); v.Kind() == reflect.Map && v.IsNil() {
		return want == nil
	}
	return reflect.DeepEqual(have, want)
}

func without(ids, but []string) (rest []string) {
	for _, id := range ids {
		if !slices.Contains(but, id) {
			rest = append(rest, id)
		}
	}
	return rest
}

// orNull turns a nil pointer into nil, and another into its value.
func orNull[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// each returns f of all entries, in order.
func each[E any](l list[E], f func(E) row) []row {
	rows := make([]row, len(l))
	for i, s := range l {
		rows[i] = f(s.value)
	}
	return rows
}

// keys returns the keys of rows.
func keys(rows []row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.key
	}
	return out
}

// ids returns the ids that rows have if nobody made them otherwise.
func ids(rows []row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.id
	}
	return out
}

// lookup returns the ids of keys.
func lookup(ids map[string]string, keys []string) []string {
	out := make([]string, len(keys))
	for i, k := range keys {
		out[i] = ids[k]
	}
	return out
}
