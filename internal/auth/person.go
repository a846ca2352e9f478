package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// person is an account with what its rights follow from.
type person struct {
	*ent.Account
	roles           []viewer.Role
	administrations []string
}

// The columns that the statement of person adds to those of the account.
const (
	verifiedColumn = "verified_memberships"
	mentoredColumn = "mentored"
)

// person reads an account and its rights in one statement: it runs with each request
// of a person.
func (a *Auth) person(ctx context.Context, id string) (*person, error) {
	q := a.DB.Ent().Account.Query().Where(account.IDEQ(id))
	q.Modify(func(s *sql.Selector) {
		m := sql.Table(membership.Table)
		s.AppendSelectExprAs(sql.Select(sql.Count("*")).From(m).Where(sql.And(
			sql.ColumnsEQ(m.C(membership.FieldAccountID), s.C(account.FieldID)),
			sql.EQ(m.C(membership.FieldStatus), membership.StatusVERIFIED),
		)), verifiedColumn)
		key := account.MentoredAdministrationsPrimaryKey
		j := sql.Table(account.MentoredAdministrationsTable)
		s.AppendSelectExprAs(sql.SelectExpr(sql.ExprFunc(func(b *sql.Builder) {
			// Never NULL: ent cannot scan an expression that is, in SQLite.
			b.WriteString("COALESCE(string_agg(").Ident(j.C(key[1])).WriteString(", ','), '')")
		})).From(j).Where(sql.ColumnsEQ(j.C(key[0]), s.C(account.FieldID))), mentoredColumn)
	})
	row, err := q.Only(viewer.Elevate(ctx))
	if err != nil {
		return nil, err
	}
	verified, err := column[int64](row, verifiedColumn)
	if err != nil {
		return nil, err
	}
	mentored, err := column[string](row, mentoredColumn)
	if err != nil {
		return nil, err
	}
	p := &person{Account: row}
	if verified > 0 {
		p.roles = append(p.roles, viewer.Alumnus)
	}
	for _, r := range row.Roles {
		p.roles = append(p.roles, viewer.Role(r))
	}
	if mentored != "" {
		p.administrations = strings.Split(mentored, ",")
	}
	return p, nil
}

// column returns what a statement selected beside the columns of the account.
func column[T any](row *ent.Account, name string) (T, error) {
	got, err := row.Value(name)
	v, ok := got.(T)
	if err == nil && !ok {
		err = fmt.Errorf("auth: the column %s is a %T", name, got)
	}
	return v, err
}

// viewer returns the person as the policies know them.
func (p *person) viewer(ctx context.Context) viewer.Viewer {
	return viewer.SignedIn(p.ID, p.CandidateID, p.roles...).Mentoring(p.administrations...).
		InRequest(nobody(ctx).RequestID)
}

// lifetime is how long a session of the person lasts from its sign-in.
func (p *person) lifetime() time.Duration {
	if slices.Contains(p.roles, viewer.Organiser) || slices.Contains(p.roles, viewer.Admin) {
		return organiserLifetime
	}
	return lifetime
}
