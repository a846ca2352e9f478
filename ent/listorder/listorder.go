// Package listorder gives an order to the lists that have no orderBy of their
// own, such as the themes of a défi. Without one, SQLite and PostgreSQL answer in
// different orders. It comes after any order that the query asks for.
package listorder

import (
	"context"
	"slices"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/intercept"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// Theme lists themes in alphabetical order.
func Theme() ent.Interceptor {
	return intercept.TraverseTheme(func(_ context.Context, q *ent.ThemeQuery) error {
		q.Order(rows(theme.BySortKey(), theme.ByID())...)
		return nil
	})
}

// Profile lists profiles by rank.
func Profile() ent.Interceptor {
	return intercept.TraverseProfile(func(_ context.Context, q *ent.ProfileQuery) error {
		q.Order(rows(profile.ByRank(), profile.ByID())...)
		return nil
	})
}

// Position lists positions by the rank of the profile that they count under.
func Position() ent.Interceptor {
	return intercept.TraversePosition(func(_ context.Context, q *ent.PositionQuery) error {
		// From a défi, ent reads DISTINCT rows, and PostgreSQL orders those by their own
		// columns only. A position has one défi and one profile: it comes once anyway.
		q.Unique(false)
		q.Order(rows(position.ByProfileField(profile.FieldRank), position.ByID())...)
		return nil
	})
}

// Webinar lists webinars by date.
func Webinar() ent.Interceptor {
	return intercept.TraverseWebinar(func(_ context.Context, q *ent.WebinarQuery) error {
		q.Order(rows(webinar.ByStartsAt(sql.OrderAsc()), webinar.ByID())...)
		return nil
	})
}

// Defi lists the défis of a webinar in alphabetical order. A page has an order of
// its own, which an index serves: another term would make the database sort.
func Defi() ent.Interceptor {
	return intercept.TraverseDefi(func(ctx context.Context, q *ent.DefiQuery) error {
		// A list within another object is read in the context of that object.
		if of := entgo.QueryFromContext(ctx); of != nil && (of.Type != ent.TypeDefi || of.Op == entgo.OpQueryAll && of.Limit == nil) {
			q.Order(rows(defi.BySortKey(), defi.ByID())...)
		}
		return nil
	})
}

// rows keeps the terms for the queries that read rows, which always have their id.
// Counts by parent group by another column: PostgreSQL refuses to order the groups
// by what they do not have.
func rows[T ~func(*sql.Selector)](terms ...T) []T {
	for i, term := range terms {
		terms[i] = func(s *sql.Selector) {
			if slices.Contains(s.UnqualifiedColumns(), "id") {
				term(s)
			}
		}
	}
	return terms
}
