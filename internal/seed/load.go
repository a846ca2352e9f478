package seed

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
)

// epoch dates the derived ids, so that a row has the same one in every database.
// It is the opening of the call of EIG 4 and must never change.
var epoch = time.Date(2020, 5, 3, 22, 0, 0, 0, time.UTC)

// loader writes a dataset in one transaction. The maps give ids by slug or code.
type loader struct {
	ent    *ent.Client
	report Report

	promotions, profiles, themes, administrations, defis map[string]string
}

func (l *loader) load(ctx context.Context, d *dataset) error {
	for _, step := range []func(context.Context, *dataset) error{
		l.loadPromotions, l.loadProfiles, l.loadThemes, l.loadAdministrations,
		l.loadDefis, l.loadPositions, l.loadWebinars, l.loadTestimonies,
	} {
		if err := step(ctx, d); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) loadPromotions(ctx context.Context, d *dataset) error {
	rows := each(d.promotions, func(p promotionEntry) row {
		jury := make([]string, len(p.JuryDates))
		for i, date := range p.JuryDates {
			jury[i] = string(date)
		}
		fields := map[string]any{
			promotion.FieldCode:                   p.Code,
			promotion.FieldLabel:                  p.Label,
			promotion.FieldYear:                   p.Year,
			promotion.FieldStartsOn:               civil(p.StartsOn),
			promotion.FieldEndsOn:                 civil(p.EndsOn),
			promotion.FieldCallOpensAt:            utc(p.CallOpensAt),
			promotion.FieldCallClosesAt:           utc(p.CallClosesAt),
			promotion.FieldJuryDates:              jury,
			promotion.FieldHeadcount:              nil,
			promotion.FieldHeadcountBasis:         nil,
			promotion.FieldNetMonthlySalaryEur:    orNull(p.NetMonthlySalaryEur),
			promotion.FieldNetMonthlySalaryMaxEur: orNull(p.NetMonthlySalaryMaxEur),
			promotion.FieldDurationMonths:         orNull(p.DurationMonths),
			promotion.FieldNote:                   orNull(p.Note),
		}
		if p.HeadcountBasis != nil {
			fields[promotion.FieldHeadcount] = p.Headcount
			fields[promotion.FieldHeadcountBasis] = promotion.HeadcountBasis(*p.HeadcountBasis)
		}
		return row{key: p.Code, id: pid.Derived(pid.Promotion, epoch, p.Code), fields: fields}
	})
	have, err := l.ent.Promotion.Query().Where(promotion.Or(promotion.CodeIn(keys(rows)...), promotion.IDIn(ids(rows)...))).All(ctx)
	if err != nil {
		return err
	}
	l.promotions, err = table[ent.Promotion, *ent.PromotionMutation, *ent.PromotionCreate, *ent.PromotionUpdateOne, *ent.PromotionCreateBulk]{
		have: have, key: func(p *ent.Promotion) string { return p.Code },
		create: l.ent.Promotion.Create, bulk: l.ent.Promotion.CreateBulk, update: l.ent.Promotion.UpdateOne,
	}.sync(ctx, l.report.count("promotions"), rows)
	return err
}

func (l *loader) loadProfiles(ctx context.Context, d *dataset) error {
	rank := 0
	rows := each(d.profiles, func(p profileEntry) row {
		r := row{key: p.Code, id: pid.Derived(pid.Profile, epoch, p.Code), fields: map[string]any{
			profile.FieldCode:  p.Code,
			profile.FieldLabel: p.Label,
			profile.FieldRank:  rank,
		}}
		rank++
		return r
	})
	have, err := l.ent.Profile.Query().Where(profile.Or(profile.CodeIn(keys(rows)...), profile.IDIn(ids(rows)...))).All(ctx)
	if err != nil {
		return err
	}
	l.profiles, err = table[ent.Profile, *ent.ProfileMutation, *ent.ProfileCreate, *ent.ProfileUpdateOne, *ent.ProfileCreateBulk]{
		have: have, key: func(p *ent.Profile) string { return p.Code },
		create: l.ent.Profile.Create, bulk: l.ent.Profile.CreateBulk, update: l.ent.Profile.UpdateOne,
	}.sync(ctx, l.report.count("profiles"), rows)
	return err
}

func (l *loader) loadThemes(ctx context.Context, d *dataset) error {
	rows := each(d.themes, func(t themeEntry) row {
		return row{key: t.Slug, id: pid.Derived(pid.Theme, epoch, t.Slug), fields: map[string]any{
			theme.FieldSlug:  t.Slug,
			theme.FieldLabel: t.Label,
		}}
	})
	have, err := l.ent.Theme.Query().Where(theme.Or(theme.SlugIn(keys(rows)...), theme.IDIn(ids(rows)...))).All(ctx)
	if err != nil {
		return err
	}
	l.themes, err = table[ent.Theme, *ent.ThemeMutation, *ent.ThemeCreate, *ent.ThemeUpdateOne, *ent.ThemeCreateBulk]{
		have: have, key: func(t *ent.Theme) string { return t.Slug },
		create: l.ent.Theme.Create, bulk: l.ent.Theme.CreateBulk, update: l.ent.Theme.UpdateOne,
	}.sync(ctx, l.report.count("themes"), rows)
	return err
}

// loadAdministrations loads the ministries, then the bodies that refer to them.
func (l *loader) loadAdministrations(ctx context.Context, d *dataset) error {
	l.administrations = map[string]string{}
	for _, kind := range []administration.Kind{administration.KindMINISTRY, administration.KindBODY} {
		var some list[administrationEntry]
		for _, s := range d.administrations {
			if s.value.Kind == string(kind) {
				some = append(some, s)
			}
		}
		rows := each(some, func(a administrationEntry) row {
			var parent any
			if a.Parent != nil {
				parent = l.administrations[*a.Parent]
			}
			return row{key: a.Slug, id: pid.Derived(pid.Administration, epoch, a.Slug), fields: map[string]any{
				administration.FieldSlug:     a.Slug,
				administration.FieldName:     a.Name,
				administration.FieldAcronym:  orNull(a.Acronym),
				administration.FieldKind:     kind,
				administration.FieldWebsite:  orNull(a.Website),
				administration.FieldTown:     orNull(a.Town),
				administration.FieldParentID: parent,
			}}
		})
		have, err := l.ent.Administration.Query().Where(administration.Or(administration.SlugIn(keys(rows)...), administration.IDIn(ids(rows)...))).All(ctx)
		if err != nil {
			return err
		}
		found, err := table[ent.Administration, *ent.AdministrationMutation, *ent.AdministrationCreate, *ent.AdministrationUpdateOne, *ent.AdministrationCreateBulk]{
			have: have, key: func(a *ent.Administration) string { return a.Slug },
			create: l.ent.Administration.Create, bulk: l.ent.Administration.CreateBulk, update: l.ent.Administration.UpdateOne,
		}.sync(ctx, l.report.count("administrations"), rows)
		if err != nil {
			return err
		}
		for slug, id := range found {
			l.administrations[slug] = id
		}
	}
	return nil
}

func civil(d *day) any {
	if d == nil {
		return nil
	}
	return string(*d)
}

func utc(i *instant) any {
	if i == nil {
		return nil
	}
	return i.UTC()
}
