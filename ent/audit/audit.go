// Package audit writes the journal of who did what to which object: one entry per
// row and change, in the transaction of the change, by a hook of ent. An entry names
// the fields that changed, never their values, so that the journal holds nothing of
// anybody beyond ids.
package audit

import (
	"context"
	"fmt"
	"slices"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// bookkeeping are the fields that change with any other.
var bookkeeping = []string{"updated_at", "sort_key"}

type silence struct{}

// Silently returns a context whose changes are not told: for the loading of a whole
// data set, which is one action and not a hundred thousand.
func Silently(ctx context.Context) context.Context { return context.WithValue(ctx, silence{}, true) }

// mutation is what the mutations of all entities have.
type mutation interface {
	entgo.Mutation
	Client() *ent.Client
	ID() (string, bool)
	IDs(context.Context) ([]string, error)
	WhereP(...func(*sql.Selector))
}

// many are the operations on all rows that a condition matches.
const many = entgo.OpUpdate | entgo.OpDelete

// Hook tells the changes of one entity. An update of nothing but the quiet fields is
// not told. A change that is not made leaves no entry, and an entry that cannot be
// written undoes the change. An upsert that meets a row is an update of that row, of
// the fields that it would have been created with.
func Hook(quiet ...string) entgo.Hook {
	quiet = append(slices.Clone(bookkeeping), quiet...)
	return func(next entgo.Mutator) entgo.Mutator {
		return entgo.MutateFunc(func(ctx context.Context, m entgo.Mutation) (entgo.Value, error) {
			change, ok := m.(mutation)
			if silent, _ := ctx.Value(silence{}).(bool); silent || !ok {
				return next.Mutate(ctx, m)
			}
			fields := changed(m, quiet)
			if len(fields) == 0 && m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne) {
				return next.Mutate(ctx, m)
			}
			own := viewer.Elevate(ctx) // the journal is the platform's, whoever acts
			ids, err := before(own, change)
			if err != nil {
				return nil, err
			}
			value, err := next.Mutate(ctx, m)
			if err != nil {
				return value, err
			}
			act := action(m.Op())
			switch n, counted := value.(int); {
			case m.Op().Is(entgo.OpCreate):
				if id, _ := change.ID(); id != ids[0] {
					ids, act = []string{id}, auditentry.ActionUPDATE
				}
			case counted && n == 0: // a deletion of a row that was not there, too
				return value, nil
			case counted && n != len(ids):
				return nil, fmt.Errorf("audit: %d rows of %s were found and %d changed", len(ids), m.Type(), n)
			}
			return value, tell(own, change, act, ids, fields)
		})
	}
}

// before returns the ids of the rows that a mutation is about to change: afterwards
// they may be gone, or match no more. On PostgreSQL it locks them, so that nobody
// else makes them match no more in between; SQLite has one writer.
func before(ctx context.Context, m mutation) ([]string, error) {
	if m.Op().Is(entgo.OpCreate) {
		id, _ := m.ID() // by its default, at the latest
		return []string{id}, nil
	}
	if m.Op().Is(many) {
		// As strong as the change itself: rows that refer to these are not in the way
		// of an update.
		strength := sql.LockNoKeyUpdate
		if m.Op().Is(entgo.OpDelete) {
			strength = sql.LockUpdate
		}
		m.WhereP(func(s *sql.Selector) {
			if s.Dialect() == dialect.Postgres {
				s.For(strength, sql.WithLockTables(s.TableName()))
			}
		})
	}
	return m.IDs(ctx)
}

func tell(ctx context.Context, m mutation, act auditentry.Action, ids, fields []string) error {
	const together = 100 // rows of one INSERT, well under SQLite's 32,766 parameters
	for batch := range slices.Chunk(ids, together) {
		entries := make([]*ent.AuditEntryCreate, len(batch))
		for i, id := range batch {
			entries[i] = entry(ctx, m, act, id, fields)
		}
		if err := m.Client().AuditEntry.CreateBulk(entries...).Exec(ctx); err != nil {
			return fmt.Errorf("writing the audit of %s: %w", m.Type(), err)
		}
	}
	return nil
}

func entry(ctx context.Context, m mutation, act auditentry.Action, id string, fields []string) *ent.AuditEntryCreate {
	v := viewer.FromContext(ctx)
	create := m.Client().AuditEntry.Create().
		SetActorKind(kind(v)).SetAction(act).
		SetObjectType(m.Type()).SetObjectID(id).SetFields(fields)
	for _, optional := range []struct {
		value string
		set   func(string) *ent.AuditEntryCreate
	}{{v.AccountID, create.SetActorID}, {v.TokenID, create.SetTokenID}, {v.RequestID, create.SetRequestID}} {
		if optional.value != "" {
			optional.set(optional.value)
		}
	}
	return create
}

// kind tells whose action it is. Outside a request, the platform acts by itself.
func kind(v viewer.Viewer) auditentry.ActorKind {
	switch {
	case v.TokenID != "":
		return auditentry.ActorKindTOKEN
	case v.AccountID != "":
		return auditentry.ActorKindACCOUNT
	case v.RequestID != "":
		return auditentry.ActorKindVISITOR
	default:
		return auditentry.ActorKindSYSTEM
	}
}

func action(op entgo.Op) auditentry.Action {
	switch {
	case op.Is(entgo.OpCreate):
		return auditentry.ActionCREATE
	case op.Is(entgo.OpDelete | entgo.OpDeleteOne):
		return auditentry.ActionDELETE
	default:
		return auditentry.ActionUPDATE
	}
}

// changed returns the names of the fields and edges that a mutation writes, sorted,
// without the quiet ones. A deletion changes none.
func changed(m entgo.Mutation, quiet []string) []string {
	if m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne) {
		return []string{}
	}
	names := slices.Concat(Fields(m), m.AddedEdges(), m.RemovedEdges(), m.ClearedEdges())
	slices.Sort(names)
	names = slices.Compact(names)
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(quiet, name) })
}

// Fields returns the names of the fields that a mutation writes in any way: set,
// increased, cleared, or appended to, which ent itself does not list.
func Fields(m entgo.Mutation) []string {
	names := slices.Concat(m.Fields(), m.AddedFields(), m.ClearedFields())
	for name, appended := range lists {
		if appended(m) {
			names = append(names, name)
		}
	}
	return names
}

// lists are the fields that can be appended to; a test finds those that are missing.
var lists = map[string]func(entgo.Mutation) bool{
	"roles": func(m entgo.Mutation) (ok bool) {
		if m, is := m.(interface{ AppendedRoles() ([]string, bool) }); is {
			_, ok = m.AppendedRoles()
		}
		return ok
	},
	"jury_dates": func(m entgo.Mutation) (ok bool) {
		if m, is := m.(interface{ AppendedJuryDates() ([]string, bool) }); is {
			_, ok = m.AppendedJuryDates()
		}
		return ok
	},
}
