package search

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

const (
	// pageSize is how many défis are read at a time.
	pageSize = 500
	// manyChanges is from how many changed rows on it is cheaper to start again.
	manyChanges = 500
	// The waits between attempts while the database does not answer.
	firstRetry, lastRetry = 100 * time.Millisecond, 5 * time.Second
)

// concerned tells, by ent type, which défis show some rows of it.
var concerned = map[string]func(ids ...string) predicate.Defi{
	ent.TypeDefi: defi.IDIn,
	ent.TypeTheme: func(ids ...string) predicate.Defi {
		return defi.HasThemesWith(theme.IDIn(ids...))
	},
	ent.TypeProfile: func(ids ...string) predicate.Defi {
		return defi.HasProfilesWith(profile.IDIn(ids...))
	},
	ent.TypePromotion: func(ids ...string) predicate.Defi { return defi.PromotionIDIn(ids...) },
	ent.TypeAdministration: func(ids ...string) predicate.Defi {
		return defi.Or(defi.AdministrationIDIn(ids...), defi.MinistryIDIn(ids...))
	},
}

// follow brings the index up to date with changes, however long the database
// stays silent, unless ctx ends. Meanwhile searches answer with what was.
func (ix *Index) follow(ctx context.Context, changes []database.Change) {
	for wait := firstRetry; ; wait = min(2*wait, lastRetry) {
		err := ix.apply(ctx, changes)
		if err == nil || ctx.Err() != nil {
			return
		}
		slog.WarnContext(ctx, "the search index is late and tries again", "error", err, "wait", wait)
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return
		}
	}
}

func (ix *Index) apply(ctx context.Context, changes []database.Change) error {
	rows := map[string][]string{} // ids by type
	count := 0
	for _, c := range changes {
		_, relevant := concerned[c.Type]
		switch {
		case c.Type == "" || (relevant && c.ID == ""):
			return ix.rebuild(ctx)
		case relevant:
			rows[c.Type] = append(rows[c.Type], c.ID)
			count++
		}
	}
	switch {
	case count == 0:
		return nil
	case count > manyChanges:
		return ix.rebuild(ctx)
	}
	return ix.refresh(ctx, rows)
}

// rebuild indexes everything aside and puts it in the place of what was.
func (ix *Index) rebuild(ctx context.Context) error {
	docs, err := ix.read(ctx)
	if err != nil {
		return err
	}
	return ix.replace(docs)
}

func (ix *Index) replace(docs []*document) error {
	e, err := newEdition(docs)
	if err != nil {
		return err
	}
	if old := ix.current.Swap(e); old != nil {
		return old.close()
	}
	return nil
}

// refresh reads again the défis that changed rows concern, given by type. Those
// that the public may not see, or that are no more, leave the index.
func (ix *Index) refresh(ctx context.Context, rows map[string][]string) error {
	var which []predicate.Defi
	changed := map[string]bool{}
	for typ, ids := range rows {
		which = append(which, concerned[typ](ids...))
		for _, id := range ids {
			changed[id] = true
		}
	}
	// A row that is not of a défi any more still shows in the index. This is the
	// only goroutine that writes documents: it reads them without a lock.
	e := ix.current.Load()
	gone := map[string]bool{}
	for id, d := range e.docs {
		if changed[id] || slices.ContainsFunc(d.refs, func(ref string) bool { return changed[ref] }) {
			gone[id] = true
		}
	}
	if len(gone) > manyChanges {
		return ix.rebuild(ctx)
	}
	which = append(which, defi.IDIn(slices.Collect(maps.Keys(gone))...))
	docs, err := ix.read(ctx, defi.Or(which...))
	if err != nil {
		return err
	}
	for _, d := range docs {
		delete(gone, d.id)
	}
	if err := e.amend(docs, slices.Collect(maps.Keys(gone))); err != nil {
		return err
	}
	if e.batches > maxBatches {
		return ix.replace(slices.Collect(maps.Values(e.docs)))
	}
	return nil
}

// read returns the défis that anybody may see, or those of them that match. It
// asks as an anonymous visitor, so that the policies decide what is searchable.
func (ix *Index) read(ctx context.Context, which ...predicate.Defi) ([]*document, error) {
	ctx = viewer.NewContext(ctx, viewer.Viewer{})
	var docs []*document
	for after := ""; ; {
		page, err := ix.db.Ent().Defi.Query().
			Where(append([]predicate.Defi{defi.IDGT(after)}, which...)...).
			Order(defi.ByID()).Limit(pageSize).
			WithAdministration().WithMinistry().WithThemes().WithProfiles().WithPromotion().
			All(ctx)
		if err != nil {
			return nil, fmt.Errorf("search: read the défis: %w", err)
		}
		for _, d := range page {
			docs = append(docs, newDocument(d))
		}
		if len(page) < pageSize {
			return docs, nil
		}
		after = page[len(page)-1].ID
	}
}

// newDocument takes from a défi, read with its edges, what is searched.
func newDocument(d *ent.Defi) *document {
	doc := &document{
		id: d.ID, title: d.Title, summary: d.Summary,
		problem: text(d.Problem), mission: text(d.Mission), impact: text(d.Impact),
		labels: []string{d.Town},
	}
	shows := func(id string, names ...string) {
		doc.refs = append(doc.refs, id)
		doc.labels = append(doc.labels, names...)
	}
	if a := d.Edges.Administration; a != nil {
		shows(a.ID, a.Name, text(a.Acronym))
	}
	if m := d.Edges.Ministry; m != nil {
		shows(m.ID, m.Name)
	}
	for _, t := range d.Edges.Themes {
		shows(t.ID, t.Label)
	}
	for _, p := range d.Edges.Profiles {
		shows(p.ID, p.Label, trades[p.Code])
	}
	if p := d.Edges.Promotion; p != nil {
		shows(p.ID, p.Label, p.Code)
	}
	return doc
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
