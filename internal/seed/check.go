package seed

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

var (
	slugPattern   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	codePattern   = regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
	postalPattern = regexp.MustCompile(`^([0-9]{2}|2[AB]|[0-9]{5})$`)
)

// entry checks the fields of one entry. What the schema says of a field (empty,
// too long, out of range) is asked from the validators of ent.
type entry struct {
	r          *reader
	file, name string
}

func (e entry) wrong(field, message string) {
	e.r.report(Problem{e.file, e.name, field, message})
}

func (e entry) text(field, s string, valid func(string) error) {
	if s == "" {
		e.wrong(field, "must not be empty")
	} else if strings.TrimSpace(s) != s {
		e.wrong(field, "begins or ends with a space")
	} else if err := valid(s); err != nil {
		e.wrong(field, err.Error())
	}
}

func (e entry) optional(field string, s *string, valid func(string) error) {
	if s != nil {
		e.text(field, *s, valid)
	}
}

func (e entry) link(field string, s *string, valid func(string) error) {
	e.optional(field, s, valid)
	if s == nil {
		return
	}
	if u, err := url.Parse(*s); err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" {
		e.wrong(field, "not a web address: "+*s)
	}
}

func (e entry) matches(field, s string, pattern *regexp.Regexp) {
	if s != "" && !pattern.MatchString(s) {
		e.wrong(field, "must be written like "+pattern.String()+": "+s)
	}
}

func (e entry) number(field string, n *int, valid func(int) error) {
	if n == nil {
		return
	}
	if err := valid(*n); err != nil {
		e.wrong(field, err.Error())
	}
}

// moment refuses an offset that Paris does not have at that instant: a summer
// deadline written in winter time is an hour wrong.
func (e entry) moment(field string, i *instant) {
	if i == nil {
		return
	}
	if i.IsZero() {
		e.wrong(field, "must not be empty")
		return
	}
	_, got := i.Zone()
	if _, want := i.In(clock.Paris).Zone(); got != want {
		e.wrong(field, "Paris reads "+i.In(clock.Paris).Format(time.RFC3339)+" at that moment: "+i.Format(time.RFC3339))
	}
}

// references is the keys that others may name, nil when a file is missing: one
// bad comma must not be reported for each entry that refers to the file.
type references map[string]bool

func (e entry) refers(field, key string, known references) {
	switch {
	case key == "":
		e.wrong(field, "must not be empty")
	case known != nil && !known[key]:
		e.wrong(field, "does not exist: "+key)
	}
}

func (e entry) refersAll(field string, keys []string, known references) {
	for i, key := range keys {
		e.refers(field, key, known)
		if slices.Contains(keys[:i], key) {
			e.wrong(field, "given twice: "+key)
		}
	}
}

// index returns the keys of a list and reports those that are given twice, or
// are not of the form of a key.
func index[E any](r *reader, l list[E], field string, pattern *regexp.Regexp, key func(E) string) references {
	seen := references{}
	for _, s := range l {
		k, e := key(s.value), entry{r, s.file, s.name}
		e.matches(field, k, pattern)
		if k != "" && seen[k] {
			e.wrong(field, "given twice: "+k)
		}
		seen[k] = true
	}
	if r.unreadable {
		return nil
	}
	return seen
}

// check reports what is wrong in the content of the files.
func check(r *reader, d *dataset) {
	promotions := index(r, d.promotions, "code", slugPattern, func(p promotionEntry) string { return p.Code })
	profiles := index(r, d.profiles, "code", codePattern, func(p profileEntry) string { return p.Code })
	themes := index(r, d.themes, "slug", slugPattern, func(t themeEntry) string { return t.Slug })
	index(r, d.administrations, "slug", slugPattern, func(a administrationEntry) string { return a.Slug })
	index(r, d.defis, "slug", slugPattern, func(d defiEntry) string { return d.Slug })
	index(r, d.webinars, "slug", slugPattern, func(w webinarEntry) string { return w.Slug })
	index(r, d.testimonies, "slug", slugPattern, func(t testimonyEntry) string { return t.Slug })

	for _, s := range d.promotions {
		checkPromotion(entry{r, s.file, s.name}, s.value, profiles)
	}
	for _, s := range d.profiles {
		e := entry{r, s.file, s.name}
		e.text("code", s.value.Code, profile.CodeValidator)
		e.text("label", s.value.Label, profile.LabelValidator)
	}
	for _, s := range d.themes {
		e := entry{r, s.file, s.name}
		e.text("slug", s.value.Slug, theme.SlugValidator)
		e.text("label", s.value.Label, theme.LabelValidator)
	}
	checkAdministrations(r, d.administrations)
	checkDefis(r, d, promotions, profiles, themes)
	checkEvents(r, d, promotions, profiles)
}

func checkPromotion(e entry, p promotionEntry, profiles references) {
	e.text("code", p.Code, promotion.CodeValidator)
	e.text("label", p.Label, promotion.LabelValidator)
	e.number("year", &p.Year, promotion.YearValidator)
	e.number("netMonthlySalaryEur", p.NetMonthlySalaryEur, promotion.NetMonthlySalaryEurValidator)
	e.number("netMonthlySalaryMaxEur", p.NetMonthlySalaryMaxEur, promotion.NetMonthlySalaryMaxEurValidator)
	e.number("durationMonths", p.DurationMonths, promotion.DurationMonthsValidator)
	e.optional("note", p.Note, promotion.NoteValidator)
	e.moment("callOpensAt", p.CallOpensAt)
	e.moment("callClosesAt", p.CallClosesAt)
	if p.CallOpensAt != nil && p.CallClosesAt != nil && !p.CallOpensAt.Before(p.CallClosesAt.Time) {
		e.wrong("callClosesAt", "is not after callOpensAt")
	}
	if p.StartsOn != nil && p.EndsOn != nil && *p.EndsOn < *p.StartsOn {
		e.wrong("endsOn", "is before startsOn")
	}
	if !slices.IsSorted(p.JuryDates) {
		e.wrong("juryDates", "are not in order")
	}
	if most, least := p.NetMonthlySalaryMaxEur, p.NetMonthlySalaryEur; most != nil && (least == nil || *most < *least) {
		e.wrong("netMonthlySalaryMaxEur", "is below netMonthlySalaryEur")
	}
	if (p.Headcount == nil) != (p.HeadcountBasis == nil) {
		e.wrong("headcountBasis", "goes with headcount: both or neither")
	}
	for _, code := range slices.Sorted(maps.Keys(p.Headcount)) {
		e.refers("headcount", code, profiles)
		if p.Headcount[code] <= 0 {
			e.wrong("headcount", "must be positive: "+code)
		}
	}
	if p.HeadcountBasis != nil {
		if err := promotion.HeadcountBasisValidator(promotion.HeadcountBasis(*p.HeadcountBasis)); err != nil {
			e.wrong("headcountBasis", "must be OFFERED or RECRUITED")
		}
	}
}

func checkAdministrations(r *reader, l list[administrationEntry]) {
	kinds, names := kindsOf(l), map[string]bool{}
	for _, s := range l {
		e, a := entry{r, s.file, s.name}, s.value
		e.text("slug", a.Slug, administration.SlugValidator)
		e.text("name", a.Name, administration.NameValidator)
		e.optional("acronym", a.Acronym, administration.AcronymValidator)
		e.link("website", a.Website, administration.WebsiteValidator)
		e.optional("town", a.Town, administration.TownValidator)
		if a.Name != "" && names[a.Name] {
			e.wrong("name", "given twice: "+a.Name)
		}
		names[a.Name] = true
		switch administration.Kind(a.Kind) {
		case administration.KindMINISTRY:
			if a.Parent != nil {
				e.wrong("parent", "a ministry has none")
			}
		case administration.KindBODY:
			if a.Parent == nil || kinds[*a.Parent] != administration.KindMINISTRY {
				e.wrong("parent", "must be a ministry")
			}
		default:
			e.wrong("kind", "must be MINISTRY or BODY")
		}
	}
}

func kindsOf(l list[administrationEntry]) map[string]administration.Kind {
	kinds := make(map[string]administration.Kind, len(l))
	for _, s := range l {
		kinds[s.value.Slug] = administration.Kind(s.value.Kind)
	}
	return kinds
}
