package graph

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// defiList pages through défis in the three ways that defis() offers.
type defiList struct {
	*Resolver
	orderBy *ent.DefiOrder
	where   *ent.DefiWhereInput
}

// found returns the hits of a search, best first; nil when there is no search or
// no word in it, so that nothing is filtered.
func (r *Resolver) found(ctx context.Context, text *string) ([]search.Hit, error) {
	if text == nil || strings.TrimSpace(*text) == "" {
		return nil, nil
	}
	return r.Search.Defis(ctx, *text)
}

// ids returns the ids of hits, nil for nil.
func ids(hits []search.Hit) []string {
	if hits == nil {
		return nil
	}
	out := make([]string, len(hits))
	for i, h := range hits {
		out[i] = h.ID
	}
	return out
}

// query restricts to the hits of a search, if there is one.
func (l defiList) query(found []search.Hit) *ent.DefiQuery {
	q := l.Client.Defi.Query()
	if found != nil {
		q.Where(catalogue.Among(ids(found)))
	}
	return q
}

// ranked pages by relevance. The cursor of a hit is its score and id, so that a
// page follows the last one even when hits came or went.
func (l defiList) ranked(ctx context.Context, found []search.Hit, after *ent.Cursor, first *int, before *ent.Cursor, last *int) (*ent.DefiConnection, error) {
	hits, err := l.visible(ctx, found)
	if err != nil {
		return nil, err
	}
	from, to := 0, len(hits)
	if after != nil {
		if from, err = rankOf(ctx, hits, *after, "after"); err != nil {
			return nil, err
		}
	}
	if before != nil {
		if to, err = rankOf(ctx, hits, *before, "before"); err != nil {
			return nil, err
		}
		to = max(from, to)
	}
	if first != nil {
		to = min(to, from+*first)
	} else if last != nil {
		from = max(from, to-*last)
	}
	return l.page(ctx, hits, from, to)
}

// at pages from an offset, for numbered pages. The ids come first, because entgql
// counts with the offset and the limit that it is given.
func (l defiList) at(ctx context.Context, offset int, first *int, found []search.Hit) (*ent.DefiConnection, error) {
	if found != nil && l.orderBy == nil {
		hits, err := l.visible(ctx, found)
		if err != nil {
			return nil, err
		}
		return l.page(ctx, hits, offset, offset+*first)
	}
	q, err := l.where.Filter(l.query(found))
	if err != nil {
		return nil, err
	}
	total, err := q.Clone().Count(ctx)
	if err != nil {
		return nil, err
	}
	shown, err := q.Order(l.terms()...).Offset(offset).Limit(max(1, *first)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	shown = shown[:min(len(shown), *first)]
	conn, err := l.Client.Defi.Query().Where(catalogue.Among(shown)).Paginate(ctx, nil, nil, nil, nil, ent.WithDefiOrder(l.orderBy))
	if err != nil {
		return nil, err
	}
	conn.TotalCount = total
	conn.PageInfo.HasPreviousPage, conn.PageInfo.HasNextPage = offset > 0 && total > 0, offset+len(shown) < total
	return conn, nil
}

// terms are those of orderBy, and the id that decides between equals.
func (l defiList) terms() []defi.OrderOption {
	if l.orderBy == nil {
		return []defi.OrderOption{defi.ByID()}
	}
	direction := l.orderBy.Direction.OrderTermOption()
	by := map[string]func(...sql.OrderTermOption) defi.OrderOption{
		ent.DefiOrderFieldSortKey.String():   defi.BySortKey,
		ent.DefiOrderFieldYear.String():      defi.ByYear,
		ent.DefiOrderFieldCreatedAt.String(): defi.ByCreatedAt,
		ent.DefiOrderFieldUpdatedAt.String(): defi.ByUpdatedAt,
	}[l.orderBy.Field.String()]
	return []defi.OrderOption{by(direction), defi.ByID(direction)}
}

// visible returns the hits that pass the filter and that the viewer sees.
func (l defiList) visible(ctx context.Context, found []search.Hit) ([]search.Hit, error) {
	q, err := l.where.Filter(l.query(found))
	if err != nil {
		return nil, err
	}
	seen, err := q.IDs(ctx)
	if err != nil {
		return nil, err
	}
	keep := make(map[string]bool, len(seen))
	for _, id := range seen {
		keep[id] = true
	}
	return slices.DeleteFunc(slices.Clone(found), func(h search.Hit) bool { return !keep[h.ID] }), nil
}

// page loads the hits from one rank to another, excluded, and tells where they
// stand in the list.
func (l defiList) page(ctx context.Context, hits []search.Hit, from, to int) (*ent.DefiConnection, error) {
	from = min(from, len(hits))
	shown := hits[from:min(max(from, to), len(hits))]
	length := len(shown)
	// No length: the ids bound the page, and entgql counts only when it has one.
	conn, err := l.Client.Defi.Query().Where(catalogue.Among(ids(shown))).Paginate(ctx, nil, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]*ent.DefiEdge, length)
	for _, e := range conn.Edges {
		byID[e.Node.ID] = e
	}
	conn.Edges = conn.Edges[:0]
	for _, h := range shown {
		// A défi that vanished since it was counted is a gap.
		if e := byID[h.ID]; e != nil {
			e.Cursor = ent.Cursor{ID: h.ID, Value: h.Score}
			conn.Edges = append(conn.Edges, e)
		}
	}
	conn.TotalCount = len(hits)
	conn.PageInfo = ent.PageInfo{HasPreviousPage: from > 0, HasNextPage: from+length < len(hits)}
	if n := len(conn.Edges); n > 0 {
		conn.PageInfo.StartCursor, conn.PageInfo.EndCursor = &conn.Edges[0].Cursor, &conn.Edges[n-1].Cursor
	}
	return conn, nil
}

// rankOf returns the rank of the first hit after a cursor, or of the cursor
// itself.
func rankOf(ctx context.Context, hits []search.Hit, c ent.Cursor, argument string) (int, error) {
	score, ok := c.Value.(float64)
	if !ok {
		return 0, fault.New(fault.BadInput, otherCursor,
			fault.Field{Path: graphql.GetFieldContext(ctx).Field.Alias + "." + argument, Message: otherCursor})
	}
	i, exact := slices.BinarySearchFunc(hits, c, func(h search.Hit, c ent.Cursor) int {
		switch {
		case h.Score > score:
			return -1
		case h.Score < score:
			return 1
		default:
			return strings.Compare(h.ID, c.ID)
		}
	})
	if exact && argument == "after" {
		i++
	}
	return i, nil
}

// defisInOrder loads défis by id, in the order of the ids.
func (r *Resolver) defisInOrder(ctx context.Context, ids []string) ([]*ent.Defi, error) {
	q, err := r.Client.Defi.Query().Where(catalogue.Among(ids)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	rank := make(map[string]int, len(ids))
	for i, id := range ids {
		rank[id] = i
	}
	slices.SortFunc(rows, func(a, b *ent.Defi) int { return rank[a.ID] - rank[b.ID] })
	return rows, nil
}
