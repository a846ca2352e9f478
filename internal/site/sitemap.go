package site

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/server"
)

// Sitemap lists every page that the public sees, with the time of its last change.
// A list changes with the last of its rows.
func (s *Site) Sitemap(ctx context.Context) ([]server.URL, error) {
	ctx = viewer.NewContext(ctx, viewer.Viewer{})
	defis, err := s.client.Defi.Query().Order(defi.BySlug()).Select(defi.FieldSlug, defi.FieldUpdatedAt).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("listing the défis: %w", err)
	}
	webinars, err := s.client.Webinar.Query().Order(webinar.BySlug()).Select(webinar.FieldSlug, webinar.FieldUpdatedAt).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("listing the webinars: %w", err)
	}
	testimonies, err := s.client.Testimony.Query().Order(testimony.ByUpdatedAt(sql.OrderDesc())).Limit(1).
		Select(testimony.FieldUpdatedAt).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the last testimony: %w", err)
	}

	last := map[string]time.Time{}
	change := func(list string, at time.Time) {
		if at.After(last[list]) {
			last[list] = at
		}
	}
	pages := make([]server.URL, 0, len(fixed)+len(defis)+len(webinars))
	for _, d := range defis {
		pages = append(pages, server.URL{Path: "/defis/" + d.Slug, Changed: d.UpdatedAt})
		change("/defis", d.UpdatedAt)
	}
	for _, w := range webinars {
		pages = append(pages, server.URL{Path: "/webinaires/" + w.Slug, Changed: w.UpdatedAt})
		change("/webinaires", w.UpdatedAt)
	}
	for _, t := range testimonies {
		change("/temoignages", t.UpdatedAt)
	}
	lists := make([]server.URL, len(fixed), cap(pages))
	for i, p := range fixed {
		lists[i] = server.URL{Path: p.Path, Changed: last[p.Path]}
	}
	return append(lists, pages...), nil
}
