package catalogue

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
)

// DefiFacets is, for each dimension by which défis are filtered, its values and
// how many défis each would give.
type DefiFacets struct {
	// Total is the number of défis under all the conditions.
	Total           int
	Promotions      []*FacetValue
	Themes          []*FacetValue
	Profiles        []*FacetValue
	Ministries      []*FacetValue
	Administrations []*FacetValue
	Towns           []*FacetValue
}

// FacetValue is one value of a dimension.
type FacetValue struct {
	Value string
	Label string
	Count int
	order string
}

// dimension is one facet: where its rows point, and which conditions are its own.
type dimension struct {
	// column of défis, or join table with its column towards the value.
	column, joinTable, joinColumn string
	// without removes the dimension's own conditions from a filter.
	without func(*ent.DefiWhereInput)
	into    func(*DefiFacets) *[]*FacetValue
	values  func(context.Context, *ent.Client) (map[string]FacetValue, error)
}

var dimensions = []dimension{
	{
		column:  defi.FieldPromotionID,
		without: func(w *ent.DefiWhereInput) { w.HasPromotion, w.HasPromotionWith = nil, nil },
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Promotions },
		values:  promotionValues,
	},
	{
		joinTable: defi.ThemesTable, joinColumn: defi.ThemesPrimaryKey[1],
		without: func(w *ent.DefiWhereInput) { w.HasThemes, w.HasThemesWith = nil, nil },
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Themes },
		values:  themeValues,
	},
	{
		joinTable: defi.ProfilesTable, joinColumn: defi.ProfilesPrimaryKey[1],
		without: func(w *ent.DefiWhereInput) { w.HasProfiles, w.HasProfilesWith = nil, nil },
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Profiles },
		values:  profileValues,
	},
	{
		column:  defi.FieldMinistryID,
		without: func(w *ent.DefiWhereInput) { w.HasMinistry, w.HasMinistryWith = nil, nil },
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Ministries },
		values:  administrationValues,
	},
	{
		column:  defi.FieldAdministrationID,
		without: func(w *ent.DefiWhereInput) { w.HasAdministration, w.HasAdministrationWith = nil, nil },
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Administrations },
		values:  administrationValues,
	},
	{
		column:  defi.FieldTown,
		without: withoutTown,
		into:    func(f *DefiFacets) *[]*FacetValue { return &f.Towns },
	},
}

// withoutTown removes every condition on the town.
func withoutTown(w *ent.DefiWhereInput) {
	w.Town, w.TownNEQ, w.TownIn, w.TownNotIn = nil, nil, nil, nil
	w.TownGT, w.TownGTE, w.TownLT, w.TownLTE = nil, nil, nil, nil
	w.TownContains, w.TownHasPrefix, w.TownHasSuffix = nil, nil, nil
	w.TownEqualFold, w.TownContainsFold = nil, nil
}

// Facets counts défis by value under the other conditions. found, unless nil,
// restricts to the hits of a search. A dimension's own conditions are those of
// the top level of where; nested ones (and, or, not) always hold. The number of
// statements is fixed.
func (s *Service) Facets(ctx context.Context, where *ent.DefiWhereInput, found []string) (*DefiFacets, error) {
	query := func(without func(*ent.DefiWhereInput)) (*ent.DefiQuery, error) {
		q := s.client.Defi.Query()
		if found != nil {
			q.Where(Among(found))
		}
		if where == nil {
			return q, nil
		}
		others := *where
		if without != nil {
			without(&others)
		}
		return others.Filter(q)
	}
	all, err := query(nil)
	if err != nil {
		return nil, err
	}
	facets := &DefiFacets{}
	if facets.Total, err = all.Count(ctx); err != nil {
		return nil, err
	}
	for _, d := range dimensions {
		others, err := query(d.without)
		if err != nil {
			return nil, err
		}
		if *d.into(facets), err = s.facet(ctx, d, others); err != nil {
			return nil, err
		}
	}
	return facets, nil
}

// facet counts one dimension. Values that no visible défi has are left out, and
// those that the other conditions exclude are there with zero: a list whose
// entries come and go cannot be used.
func (s *Service) facet(ctx context.Context, d dimension, others *ent.DefiQuery) ([]*FacetValue, error) {
	used, err := d.count(ctx, s.client.Defi.Query())
	if err != nil {
		return nil, err
	}
	counts, err := d.count(ctx, others)
	if err != nil {
		return nil, err
	}
	var known map[string]FacetValue
	if d.values != nil {
		if known, err = d.values(ctx, s.client); err != nil {
			return nil, err
		}
	}
	out := make([]*FacetValue, 0, len(used))
	for key := range used {
		v, ok := known[key]
		if !ok { // a plain column: the value is its own label
			v = FacetValue{Value: key, Label: key, order: sortkey.Of(key)}
		}
		v.Count = counts[key]
		out = append(out, &v)
	}
	slices.SortFunc(out, func(a, b *FacetValue) int {
		return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.Value, b.Value))
	})
	return out, nil
}

// count returns the number of défis of a query by value of the dimension.
func (d dimension) count(ctx context.Context, q *ent.DefiQuery) (map[string]int, error) {
	var rows []struct {
		Value string `sql:"value"`
		Count int    `sql:"count"`
	}
	err := q.Modify(func(s *sql.Selector) {
		column := s.C(d.column)
		if d.joinTable != "" {
			t := sql.Table(d.joinTable)
			s.Join(t).On(s.C(defi.FieldID), t.C(defi.ThemesPrimaryKey[0]))
			column = t.C(d.joinColumn)
		}
		s.Select(sql.As(column, "value"), sql.As(sql.Count("*"), "count")).GroupBy(column)
	}).Scan(ctx, &rows)
	counts := make(map[string]int, len(rows))
	for _, r := range rows {
		counts[r.Value] = r.Count
	}
	return counts, err
}

func promotionValues(ctx context.Context, c *ent.Client) (map[string]FacetValue, error) {
	rows, err := c.Promotion.Query().Order(promotion.ByYear(sql.OrderDesc()), promotion.ByCode()).All(ctx)
	return index(rows, func(i int, p *ent.Promotion) (string, FacetValue) {
		return p.ID, FacetValue{Value: p.Code, Label: p.Label, order: rankKey(i)}
	}), err
}

func themeValues(ctx context.Context, c *ent.Client) (map[string]FacetValue, error) {
	rows, err := c.Theme.Query().All(ctx)
	return index(rows, func(_ int, t *ent.Theme) (string, FacetValue) {
		return t.ID, FacetValue{Value: t.Slug, Label: t.Label, order: t.SortKey}
	}), err
}

func profileValues(ctx context.Context, c *ent.Client) (map[string]FacetValue, error) {
	rows, err := c.Profile.Query().All(ctx)
	return index(rows, func(i int, p *ent.Profile) (string, FacetValue) {
		return p.ID, FacetValue{Value: p.Code, Label: p.Label, order: rankKey(i)}
	}), err
}

func administrationValues(ctx context.Context, c *ent.Client) (map[string]FacetValue, error) {
	rows, err := c.Administration.Query().All(ctx)
	return index(rows, func(_ int, a *ent.Administration) (string, FacetValue) {
		return a.ID, FacetValue{Value: a.Slug, Label: a.Name, order: a.SortKey}
	}), err
}

func index[T any](rows []T, entry func(int, T) (string, FacetValue)) map[string]FacetValue {
	m := make(map[string]FacetValue, len(rows))
	for i, r := range rows {
		id, v := entry(i, r)
		m[id] = v
	}
	return m
}

// rankKey orders by position: a key that compares as its number does.
func rankKey(i int) string { return string(rune(0x100 + i)) }
