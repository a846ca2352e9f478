package catalogue

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
)

// Related returns the ids of up to n défis near to one, nearest first: three
// points for each theme in common, two for the ministry, one for the promotion.
// Défis with nothing in common are left out.
func (s *Service) Related(ctx context.Context, d *ent.Defi, n int) ([]string, error) {
	// The row at hand may hold only the columns that the request asked for.
	of, err := s.client.Defi.Query().Where(defi.IDEQ(d.ID)).
		Select(defi.FieldMinistryID, defi.FieldPromotionID).Only(ctx)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		ID string `sql:"id"`
	}
	err = s.client.Defi.Query().Where(defi.IDNEQ(d.ID)).Modify(func(sel *sql.Selector) {
		themes := sql.Table(defi.ThemesTable)
		own := sql.Dialect(sel.Dialect()).Select(themes.C(defi.ThemesPrimaryKey[1])).From(themes).
			Where(sql.EQ(themes.C(defi.ThemesPrimaryKey[0]), d.ID))
		shared := sql.Dialect(sel.Dialect()).
			Select(themes.C(defi.ThemesPrimaryKey[0]), sql.As(sql.Count("*"), "themes")).From(themes).
			Where(sql.In(themes.C(defi.ThemesPrimaryKey[1]), own)).
			GroupBy(themes.C(defi.ThemesPrimaryKey[0])).As("shared")
		sel.LeftJoin(shared).On(sel.C(defi.FieldID), shared.C(defi.ThemesPrimaryKey[0]))
		sel.Where(sql.Or(
			sql.NotNull(shared.C("themes")),
			sql.EQ(sel.C(defi.FieldMinistryID), of.MinistryID),
			sql.EQ(sel.C(defi.FieldPromotionID), of.PromotionID),
		))
		sel.Select(sel.C(defi.FieldID)).OrderExpr(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("COALESCE(").Ident(shared.C("themes")).WriteString(", 0) * 3 + CASE WHEN ").
				Ident(sel.C(defi.FieldMinistryID)).WriteString(" = ").Arg(of.MinistryID).WriteString(" THEN 2 ELSE 0 END + CASE WHEN ").
				Ident(sel.C(defi.FieldPromotionID)).WriteString(" = ").Arg(of.PromotionID).WriteString(" THEN 1 ELSE 0 END DESC")
		})).OrderBy(sel.C(defi.FieldSortKey), sel.C(defi.FieldID)).Limit(n)
	}).Scan(ctx, &rows)
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids, err
}
