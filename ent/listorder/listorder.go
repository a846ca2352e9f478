// Package listorder gives an order to the lists that have no orderBy of their
// own, such as the themes of a défi. Without one, SQLite and PostgreSQL answer in
// different orders. It comes after any order that the query asks for.
package listorder

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/intercept"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// Theme lists themes in alphabetical order.
func Theme() ent.Interceptor {
	return intercept.TraverseTheme(func(_ context.Context, q *ent.ThemeQuery) error {
		q.Order(theme.BySortKey(), theme.ByID())
		return nil
	})
}

// Profile lists profiles by rank.
func Profile() ent.Interceptor {
	return intercept.TraverseProfile(func(_ context.Context, q *ent.ProfileQuery) error {
		q.Order(profile.ByRank(), profile.ByID())
		return nil
	})
}

// Position lists positions by the rank of the profile that they count under.
func Position() ent.Interceptor {
	return intercept.TraversePosition(func(_ context.Context, q *ent.PositionQuery) error {
		q.Order(position.ByProfileField(profile.FieldRank), position.ByID())
		return nil
	})
}

// Webinar lists webinars by date.
func Webinar() ent.Interceptor {
	return intercept.TraverseWebinar(func(_ context.Context, q *ent.WebinarQuery) error {
		q.Order(webinar.ByStartsAt(sql.OrderAsc()), webinar.ByID())
		return nil
	})
}
