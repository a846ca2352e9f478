package seed

import (
	"fmt"
	"maps"
	"slices"

	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

func checkDefis(r *reader, d *dataset, promotions, profiles, themes references) {
	kinds := kindsOf(d.administrations)
	for _, s := range d.defis {
		e, v := entry{r, s.file, s.name}, s.value
		e.text("slug", v.Slug, defi.SlugValidator)
		e.text("title", v.Title, defi.TitleValidator)
		e.text("summary", v.Summary, defi.SummaryValidator)
		e.optional("problem", v.Problem, defi.ProblemValidator)
		e.optional("mission", v.Mission, defi.MissionValidator)
		e.optional("impact", v.Impact, defi.ImpactValidator)
		e.text("town", v.Town, defi.TownValidator)
		if v.PostalCode != nil {
			e.matches("postalCode", *v.PostalCode, postalPattern)
		}
		e.number("durationMonths", v.DurationMonths, defi.DurationMonthsValidator)
		e.link("website", v.Website, defi.WebsiteValidator)
		e.link("repository", v.Repository, defi.RepositoryValidator)
		if promotions != nil && !promotions[v.promotion] {
			e.wrong("", "the file is named after no promotion")
		}
		e.refersAll("themes", v.Themes, themes)
		e.refersAll("profiles", v.Profiles, profiles)
		if len(v.Profiles) == 0 {
			e.wrong("profiles", "must not be empty")
		}
		checkPositions(e, v, profiles)
		if r.unreadable {
			continue
		}
		switch kind := kinds[v.Administration]; {
		case kind == "":
			e.wrong("administration", "does not exist: "+v.Administration)
		case kinds[v.Ministry] != administration.KindMINISTRY:
			e.wrong("ministry", "must be a ministry: "+v.Ministry)
		case kind == administration.KindMINISTRY && v.Ministry != v.Administration:
			e.wrong("ministry", "must be the administration, which is one itself")
		}
	}
	checkHeadcounts(r, d)
}

// checkPositions makes sure that the seats and the profiles of a défi say the
// same thing: each profile is accepted at some seat, and no other is.
func checkPositions(e entry, v defiEntry, profiles references) {
	if len(v.Positions) == 0 {
		return // unknown
	}
	counted, accepted := map[string]bool{}, map[string]bool{}
	for _, p := range v.Positions {
		if counted[p.Profile] {
			e.wrong("positions", "given twice: "+p.Profile)
		}
		counted[p.Profile] = true
		e.refers("positions", p.Profile, profiles)
		e.number("positions", &p.Seats, position.SeatsValidator)
		if len(p.AcceptedProfiles) == 0 {
			e.wrong("positions", "nobody may take the seats of "+p.Profile)
		}
		for _, code := range p.AcceptedProfiles {
			accepted[code] = true
			if !slices.Contains(v.Profiles, code) {
				e.wrong("positions", "accept "+code+", which is not among the profiles of the défi")
			}
		}
	}
	for _, code := range v.Profiles {
		if !accepted[code] {
			e.wrong("positions", "no seat accepts "+code)
		}
	}
}

// checkHeadcounts compares the seats of the défis with the totals that the
// promotion announced: the pages show both.
func checkHeadcounts(r *reader, d *dataset) {
	seats := map[string]map[string]int{}
	for _, s := range d.defis {
		for _, p := range s.value.Positions {
			if seats[s.value.promotion] == nil {
				seats[s.value.promotion] = map[string]int{}
			}
			seats[s.value.promotion][p.Profile] += p.Seats
		}
	}
	for _, s := range d.promotions {
		got, p := seats[s.value.Code], s.value
		offered := p.HeadcountBasis != nil && *p.HeadcountBasis == string(promotion.HeadcountBasisOFFERED)
		if got != nil && offered && !maps.Equal(got, p.Headcount) {
			entry{r, s.file, s.name}.wrong("headcount", fmt.Sprintf("is %v, the positions of its défis add up to %v", p.Headcount, got))
		}
	}
}

// checkEvents checks webinars and testimonies: what names défis.
func checkEvents(r *reader, d *dataset, promotions, profiles references) {
	defis := make(map[string]defiEntry, len(d.defis))
	for _, s := range d.defis {
		defis[s.value.Slug] = s.value
	}
	administrations := kindsOf(d.administrations)
	for _, s := range d.webinars {
		e, w := entry{r, s.file, s.name}, s.value
		e.text("slug", w.Slug, webinar.SlugValidator)
		e.text("title", w.Title, webinar.TitleValidator)
		e.optional("description", w.Description, webinar.DescriptionValidator)
		e.refers("promotion", w.Promotion, promotions)
		e.moment("startsAt", &w.StartsAt)
		if w.DurationMinutes <= 0 {
			e.wrong("durationMinutes", "must be positive")
		}
		e.number("capacity", &w.Capacity, webinar.CapacityValidator)
		e.optional("note", w.Note, webinar.NoteValidator)
		e.refersAll("defis", w.Defis, nil)
		for _, slug := range w.Defis {
			if v, ok := defis[slug]; !ok && !r.unreadable {
				e.wrong("defis", "does not exist: "+slug)
			} else if ok && v.promotion != w.Promotion {
				e.wrong("defis", slug+" is of another promotion")
			}
		}
	}
	for _, s := range d.testimonies {
		e, t := entry{r, s.file, s.name}, s.value
		e.text("slug", t.Slug, testimony.SlugValidator)
		e.text("authorName", t.AuthorName, testimony.AuthorNameValidator)
		e.text("authorRole", t.AuthorRole, testimony.AuthorRoleValidator)
		e.text("headline", t.Headline, testimony.HeadlineValidator)
		e.text("body", t.Body, testimony.BodyValidator)
		e.optional("source", t.Source, testimony.SourceValidator)
		e.moment("writtenAt", &t.WrittenAt)
		e.refers("promotion", t.Promotion, promotions)
		if t.Profile != nil {
			e.refers("profile", *t.Profile, profiles)
		}
		if r.unreadable {
			continue
		}
		if t.Administration != nil && administrations[*t.Administration] == "" {
			e.wrong("administration", "does not exist: "+*t.Administration)
		}
		if t.Defi == nil {
			continue
		}
		switch v, ok := defis[*t.Defi]; {
		case !ok:
			e.wrong("defi", "does not exist: "+*t.Defi)
		case v.promotion != t.Promotion:
			e.wrong("defi", "is of another promotion")
		case t.Administration != nil && v.Administration != *t.Administration:
			e.wrong("defi", "is of another administration")
		}
	}
}
