package seed

import (
	"context"
	"fmt"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
)

func (v *volume) writeDefis(ctx context.Context) error {
	towns, hosts := v.tail(len(volumePlaces)), v.tail(len(v.hosts))
	themes, profiles := v.tail(len(v.data.themes)), v.tail(len(v.data.profiles))
	in := v.into("defis", "defis", "id", "created_at", "updated_at", "sort_key", "slug", "title", "summary",
		"problem", "mission", "impact", "town", "postal_code", "duration_months", "year", "status", "published_at",
		"promotion_id", "administration_id", "ministry_id")
	for i := range v.n {
		d := volumeDefi{id: volumeDefiID(i), promotion: v.IntN(len(v.data.promotions)), host: v.hosts[hosts()]}
		for _, t := range some(1+v.IntN(3), themes) {
			d.themes = append(d.themes, v.loader.themes[v.data.themes[t].value.Slug])
		}
		for _, p := range some(1+v.IntN(4), profiles) {
			d.profiles = append(d.profiles, v.loader.profiles[v.data.profiles[p].value.Code])
		}
		v.defis = append(v.defis, d)

		promotion, where := v.data.promotions[d.promotion].value, volumePlaces[towns()]
		title := v.title(where)
		var problem, mission, impact any
		if v.IntN(10) < 7 { // the others are as terse as the older real ones
			problem, mission, impact = v.problem(where), v.mission(), v.impact()
		}
		created := volumeDefiDate(i)
		updated := created.Add(time.Duration(v.IntN(30*24*3600)) * time.Second)
		err := in.add(ctx, d.id, created, updated, sortkey.Of(title), fmt.Sprintf("%s-%06d", slug(title), i), title, v.summary(),
			problem, mission, impact, where.town, where.number, orNull(promotion.DurationMonths), promotion.Year,
			string(defi.StatusPUBLISHED), utc(promotion.CallOpensAt),
			v.loader.promotions[promotion.Code], d.host.id, d.host.ministry)
		if err != nil {
			return err
		}
	}
	if err := in.close(ctx); err != nil {
		return err
	}
	return v.writeDefiLinks(ctx)
}

// writeDefiLinks comes after all défis: a link is refused before its défi is
// there.
func (v *volume) writeDefiLinks(ctx context.Context) error {
	themes := v.into("defi_themes", "", "defi_id", "theme_id")
	profiles := v.into("defi_profiles", "", "defi_id", "profile_id")
	for _, d := range v.defis {
		for _, id := range d.themes {
			if err := themes.add(ctx, d.id, id); err != nil {
				return err
			}
		}
		for _, id := range d.profiles {
			if err := profiles.add(ctx, d.id, id); err != nil {
				return err
			}
		}
	}
	if err := themes.close(ctx); err != nil {
		return err
	}
	return profiles.close(ctx)
}

// writePositions gives most défis 1 to 3 seats for each profile; for the others
// the number is unknown, as it is for most real ones.
func (v *volume) writePositions(ctx context.Context) error {
	type accepted struct{ position, profile string }
	var links []accepted
	in := v.into("positions", "positions", "id", "created_at", "updated_at", "seats", "defi_id", "profile_id")
	for i, d := range v.defis {
		if v.IntN(10) < 2 {
			continue
		}
		at := volumeDefiDate(i)
		for k, profile := range d.profiles {
			id := pid.Derived(pid.Position, at, fmt.Sprintf("volume %d %d", i, k))
			if err := in.add(ctx, id, at, at, 1+v.IntN(3), d.id, profile); err != nil {
				return err
			}
			links = append(links, accepted{id, profile})
			if k > 0 && v.IntN(4) == 0 {
				links = append(links, accepted{id, d.profiles[0]})
			}
		}
	}
	if err := in.close(ctx); err != nil {
		return err
	}
	join := v.into("position_accepted_profiles", "", "position_id", "profile_id")
	for _, l := range links {
		if err := join.add(ctx, l.position, l.profile); err != nil {
			return err
		}
	}
	return join.close(ctx)
}

func (v *volume) writeTestimonies(ctx context.Context) error {
	labels := map[string]string{}
	for _, p := range v.data.profiles {
		labels[v.loader.profiles[p.value.Code]] = p.value.Label
	}
	in := v.into("testimonies", "testimonies", "id", "created_at", "updated_at", "slug", "author_name", "author_role", "headline",
		"body", "source", "written_at", "status", "promotion_id", "defi_id", "administration_id", "profile_id")
	for i := range v.n * testimoniesPerDefi {
		d := v.defis[v.IntN(len(v.defis))]
		promotion := v.data.promotions[d.promotion].value
		profile := d.profiles[v.IntN(len(d.profiles))]
		name := person(v.IntN(len(volumeFirstNames) * len(volumeLastNames)))
		// The year after the promotion's, in working hours.
		written := time.Date(promotion.Year+1, 1, 1+v.IntN(365), 8+v.IntN(10), v.IntN(60), v.IntN(60), 0, time.UTC)
		err := in.add(ctx, pid.Derived(pid.Testimony, written, fmt.Sprintf("volume %d", i)), written, written,
			fmt.Sprintf("%s-%06d", slug(name), i), name, labels[profile]+", "+promotion.Label,
			v.headline(), v.testimonyBody(), "Texte fictif, produit par eig seed --volume", written,
			string(testimony.StatusPUBLISHED), v.loader.promotions[promotion.Code], d.id, d.host.id, profile)
		if err != nil {
			return err
		}
	}
	return in.close(ctx)
}
