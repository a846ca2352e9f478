package seed

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

func (l *loader) loadDefis(ctx context.Context, d *dataset) error {
	promotions := map[string]promotionEntry{}
	for _, s := range d.promotions {
		promotions[s.value.Code] = s.value
	}
	rows := each(d.defis, func(v defiEntry) row {
		return row{
			key: v.Slug, id: pid.Derived(pid.Defi, epoch, v.Slug),
			fields: map[string]any{
				defi.FieldSlug:             v.Slug,
				defi.FieldTitle:            v.Title,
				defi.FieldSummary:          v.Summary,
				defi.FieldProblem:          orNull(v.Problem),
				defi.FieldMission:          orNull(v.Mission),
				defi.FieldImpact:           orNull(v.Impact),
				defi.FieldTown:             v.Town,
				defi.FieldPostalCode:       orNull(v.PostalCode),
				defi.FieldDurationMonths:   orNull(v.DurationMonths),
				defi.FieldWebsite:          orNull(v.Website),
				defi.FieldRepository:       orNull(v.Repository),
				defi.FieldYear:             promotions[v.promotion].Year,
				defi.FieldPromotionID:      l.promotions[v.promotion],
				defi.FieldAdministrationID: l.administrations[v.Administration],
				defi.FieldMinistryID:       l.administrations[v.Ministry],
			},
			initial: map[string]any{
				defi.FieldStatus:      defi.StatusPUBLISHED,
				defi.FieldPublishedAt: utc(promotions[v.promotion].CallOpensAt),
			},
			links: [][]string{lookup(l.themes, v.Themes), lookup(l.profiles, v.Profiles)},
		}
	})
	have, err := l.ent.Defi.Query().Where(defi.Or(defi.SlugIn(keys(rows)...), defi.IDIn(ids(rows)...))).
		WithThemes(func(q *ent.ThemeQuery) { q.Select("id") }).
		WithProfiles(func(q *ent.ProfileQuery) { q.Select("id") }).All(ctx)
	if err != nil {
		return err
	}
	l.defis, err = table[ent.Defi, *ent.DefiMutation, *ent.DefiCreate, *ent.DefiUpdateOne, *ent.DefiCreateBulk]{
		have: have, key: func(v *ent.Defi) string { return v.Slug },
		links: []link[ent.Defi, *ent.DefiMutation]{
			{func(v *ent.Defi) []string { return idsOf(v.Edges.Themes) }, (*ent.DefiMutation).AddThemeIDs, (*ent.DefiMutation).RemoveThemeIDs},
			{func(v *ent.Defi) []string { return idsOf(v.Edges.Profiles) }, (*ent.DefiMutation).AddProfileIDs, (*ent.DefiMutation).RemoveProfileIDs},
		},
		create: l.ent.Defi.Create, bulk: l.ent.Defi.CreateBulk, update: l.ent.Defi.UpdateOne,
	}.sync(ctx, l.report.count("defis"), rows)
	return err
}

func (l *loader) loadPositions(ctx context.Context, d *dataset) error {
	var rows []row
	var defis []string
	for _, s := range d.defis {
		v := s.value
		for _, p := range v.Positions {
			defiID, profileID := l.defis[v.Slug], l.profiles[p.Profile]
			defis = append(defis, defiID)
			rows = append(rows, row{
				key: defiID + profileID,
				id:  pid.Derived(pid.Position, epoch, v.Slug+" "+p.Profile),
				fields: map[string]any{
					position.FieldSeats:     p.Seats,
					position.FieldDefiID:    defiID,
					position.FieldProfileID: profileID,
				},
				links: [][]string{lookup(l.profiles, p.AcceptedProfiles)},
			})
		}
	}
	have, err := l.ent.Position.Query().Where(position.DefiIDIn(defis...)).
		WithAcceptedProfiles(func(q *ent.ProfileQuery) { q.Select("id") }).All(ctx)
	if err != nil {
		return err
	}
	_, err = table[ent.Position, *ent.PositionMutation, *ent.PositionCreate, *ent.PositionUpdateOne, *ent.PositionCreateBulk]{
		have: have, key: func(p *ent.Position) string { return p.DefiID + p.ProfileID },
		links: []link[ent.Position, *ent.PositionMutation]{
			{func(p *ent.Position) []string { return idsOf(p.Edges.AcceptedProfiles) }, (*ent.PositionMutation).AddAcceptedProfileIDs, (*ent.PositionMutation).RemoveAcceptedProfileIDs},
		},
		create: l.ent.Position.Create, bulk: l.ent.Position.CreateBulk, update: l.ent.Position.UpdateOne,
	}.sync(ctx, l.report.count("positions"), rows)
	return err
}

func (l *loader) loadWebinars(ctx context.Context, d *dataset) error {
	rows := each(d.webinars, func(w webinarEntry) row {
		starts := w.StartsAt.UTC()
		return row{
			key: w.Slug, id: pid.Derived(pid.Webinar, epoch, w.Slug),
			fields: map[string]any{
				webinar.FieldSlug:        w.Slug,
				webinar.FieldTitle:       w.Title,
				webinar.FieldDescription: orNull(w.Description),
				webinar.FieldStartsAt:    starts,
				webinar.FieldEndsAt:      starts.Add(time.Duration(w.DurationMinutes) * time.Minute),
				webinar.FieldNote:        orNull(w.Note),
				webinar.FieldPromotionID: l.promotions[w.Promotion],
			},
			// A capacity below the seats taken meanwhile would be refused.
			initial: map[string]any{
				webinar.FieldCapacity: w.Capacity,
				webinar.FieldStatus:   webinar.StatusPUBLISHED,
			},
			links: [][]string{lookup(l.defis, w.Defis)},
		}
	})
	have, err := l.ent.Webinar.Query().Where(webinar.Or(webinar.SlugIn(keys(rows)...), webinar.IDIn(ids(rows)...))).
		WithDefis(func(q *ent.DefiQuery) { q.Select("id") }).All(ctx)
	if err != nil {
		return err
	}
	_, err = table[ent.Webinar, *ent.WebinarMutation, *ent.WebinarCreate, *ent.WebinarUpdateOne, *ent.WebinarCreateBulk]{
		have: have, key: func(w *ent.Webinar) string { return w.Slug },
		links: []link[ent.Webinar, *ent.WebinarMutation]{
			{func(w *ent.Webinar) []string { return idsOf(w.Edges.Defis) }, (*ent.WebinarMutation).AddDefiIDs, (*ent.WebinarMutation).RemoveDefiIDs},
		},
		create: l.ent.Webinar.Create, bulk: l.ent.Webinar.CreateBulk, update: l.ent.Webinar.UpdateOne,
	}.sync(ctx, l.report.count("webinars"), rows)
	return err
}

func (l *loader) loadTestimonies(ctx context.Context, d *dataset) error {
	known := func(ids map[string]string, key *string) any {
		if key == nil {
			return nil
		}
		return ids[*key]
	}
	rows := each(d.testimonies, func(t testimonyEntry) row {
		return row{
			key: t.Slug, id: pid.Derived(pid.Testimony, epoch, t.Slug),
			fields: map[string]any{
				testimony.FieldSlug:             t.Slug,
				testimony.FieldAuthorName:       t.AuthorName,
				testimony.FieldAuthorRole:       t.AuthorRole,
				testimony.FieldHeadline:         t.Headline,
				testimony.FieldBody:             t.Body,
				testimony.FieldSource:           orNull(t.Source),
				testimony.FieldWrittenAt:        t.WrittenAt.UTC(),
				testimony.FieldPromotionID:      l.promotions[t.Promotion],
				testimony.FieldDefiID:           known(l.defis, t.Defi),
				testimony.FieldAdministrationID: known(l.administrations, t.Administration),
				testimony.FieldProfileID:        known(l.profiles, t.Profile),
			},
			initial: map[string]any{testimony.FieldStatus: testimony.StatusPUBLISHED},
		}
	})
	have, err := l.ent.Testimony.Query().Where(testimony.Or(testimony.SlugIn(keys(rows)...), testimony.IDIn(ids(rows)...))).All(ctx)
	if err != nil {
		return err
	}
	_, err = table[ent.Testimony, *ent.TestimonyMutation, *ent.TestimonyCreate, *ent.TestimonyUpdateOne, *ent.TestimonyCreateBulk]{
		have: have, key: func(t *ent.Testimony) string { return t.Slug },
		create: l.ent.Testimony.Create, bulk: l.ent.Testimony.CreateBulk, update: l.ent.Testimony.UpdateOne,
	}.sync(ctx, l.report.count("testimonies"), rows)
	return err
}

func idsOf[E any](rows []*E) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = idOf(r)
	}
	return ids
}
