package graph_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// secret is in each text of what is hidden.
const secret = "Zorglub"

// hide adds rows that the public must not see: drafts and withdrawn ones, tied to
// public rows in every way there is, and people. It returns their ids.
func hide(t *testing.T, db *database.DB) (ids []string, author viewer.Viewer) {
	t.Helper()
	ctx := viewer.NewContext(t.Context(), viewer.System())
	err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		public, err := tx.Ent.Defi.Query().Where(defi.SlugEQ("monitorfish")).WithThemes().WithProfiles().Only(ctx)
		if err != nil {
			return err
		}
		shown, err := tx.Ent.Webinar.Query().Order(webinar.ByStartsAt()).First(ctx)
		if err != nil {
			return err
		}
		eig4, err := tx.Ent.Promotion.Query().Where(promotion.CodeEQ("eig-4")).Only(ctx)
		if err != nil {
			return err
		}
		who, err := tx.Ent.Candidate.Create().SetEmail(secret + "@exemple.fr").SetEmailKey("zorglub@exemple.fr").Save(ctx)
		if err != nil {
			return err
		}
		account, err := tx.Ent.Account.Create().SetName(secret).SetCandidate(who).Save(ctx)
		if err != nil {
			return err
		}
		registered, err := tx.Ent.Registration.Create().SetName(secret).SetWebinar(shown).SetCandidate(who).Save(ctx)
		if err != nil {
			return err
		}
		ids = append(ids, who.ID, account.ID, registered.ID)
		// Before and after all others, so that it would move the calendar.
		for i, start := range []time.Time{shown.StartsAt.AddDate(-1, 0, 0), shown.StartsAt.AddDate(0, 0, 20)} {
			w, err := tx.Ent.Webinar.Create().SetSlug(fmt.Sprintf("zorglub-%d", i)).SetTitle(secret).SetDescription(secret).
				SetStartsAt(start).SetEndsAt(start.Add(time.Hour)).SetCapacity(5).SetPromotion(eig4).AddDefis(public).Save(ctx)
			if err != nil {
				return err
			}
			ids = append(ids, w.ID)
		}
		for i, status := range []defi.Status{defi.StatusDRAFT, defi.StatusWITHDRAWN} {
			d, err := tx.Ent.Defi.Create().SetSlug(fmt.Sprintf("zorglub-%d", i)).SetTitle(secret).SetSummary(secret + " données").SetMission(secret).
				SetTown(secret).SetYear(2020).SetStatus(status).SetPromotion(eig4).SetAdministrationID(public.AdministrationID).
				SetMinistryID(public.MinistryID).AddThemes(public.Edges.Themes...).AddProfiles(public.Edges.Profiles...).AddWebinars(shown).Save(ctx)
			if err != nil {
				return err
			}
			p, err := tx.Ent.Position.Create().SetSeats(7).SetDefi(d).SetProfile(public.Edges.Profiles[0]).AddAcceptedProfiles(public.Edges.Profiles...).Save(ctx)
			if err != nil {
				return err
			}
			ids = append(ids, d.ID, p.ID)
		}
		for i, status := range []testimony.Status{testimony.StatusDRAFT, testimony.StatusWITHDRAWN} {
			m, err := tx.Ent.Testimony.Create().SetSlug(fmt.Sprintf("zorglub-%d", i)).SetAuthorName(secret).SetAuthorRole(secret).
				SetHeadline(secret).SetBody(secret).SetWrittenAt(shown.StartsAt).SetStatus(status).SetPromotion(eig4).SetDefi(public).
				SetAdministrationID(public.AdministrationID).SetProfile(public.Edges.Profiles[0]).SetAuthor(account).Save(ctx)
			if err != nil {
				return err
			}
			ids = append(ids, m.ID)
		}
		author = viewer.SignedIn(account.ID, who.ID)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return append(ids, newWorld(t, db, "zorglub").private()...), author
}

// The ways to what is public. Each answer must be the same with and without the
// hidden rows.
const (
	defiFields = `id slug title town seats promotion { code } administration { slug } themes { slug } profiles { code } positions { id seats defi { slug } }
		webinars { slug } testimonies(first: 5) { totalCount edges { node { slug } } } related(first: 20) { slug } highlights(search: "` + secret + ` données") { field }`
	webinarFields   = `id slug status seatsRemaining defis { slug } promotion { code }`
	testimonyFields = `id slug headline defi { slug } administration { slug } profile { code } promotion { code }`
)

var ways = map[string]string{
	"defis":                        `{ defis(first: 100) { totalCount pageInfo { hasNextPage } edges { node { id slug town positions { id } webinars { slug } } } } }`,
	"the last défis":               `{ defis(last: 100) { totalCount edges { node { id } } } }`,
	"numbered défis":               `{ defis(first: 100 offset: 50 orderBy: {field: TITLE, direction: ASC}) { totalCount edges { node { id } } } }`,
	"a search for the secret":      `{ defis(search: "` + secret + `") { totalCount edges { node { id } } } }`,
	"a search for a common word":   `{ defis(search: "données" first: 100) { totalCount edges { cursor node { id } } } }`,
	"a search in an order":         `{ defis(search: "données" orderBy: {field: YEAR, direction: ASC}) { totalCount edges { node { id } } } }`,
	"filters by text":              `{ defis(where: {titleContains: "` + secret + `"}) { totalCount } webinars(where: {titleContains: "` + secret + `"}) { totalCount } testimonies(where: {headlineContains: "` + secret + `"}) { totalCount } }`,
	"filters by slug":              `{ defis(where: {slugHasPrefix: "zorglub"}) { totalCount } webinars(where: {slugIn: ["zorglub-0", "zorglub-1"]}) { totalCount edges { node { id } } } }`,
	"drafts by their status":       `{ webinars(where: {status: DRAFT}) { totalCount edges { node { id } } } }`,
	"filters that invert":          `{ defis(where: {not: {town: "Paris"}}) { totalCount } testimonies(where: {not: {slug: "x"}}) { totalCount } positions(where: {not: {seats: 1}}) { totalCount } }`,
	"facets":                       facetsQuery,
	"facets of a search":           `{ defiFacets(search: "` + secret + `") { total themes { count } towns { value } } }`,
	"facets of a filter":           `{ defiFacets(where: {hasPromotionWith: [{code: "eig-4"}]}) { total themes { value count } administrations { value count } towns { value count } } }`,
	"the défi that has them all":   `{ defi(slug: "monitorfish") { ` + defiFields + ` } }`,
	"défis by their slug":          `{ a: defi(slug: "zorglub-0") { id } b: defi(slug: "zorglub-1") { id } c: webinar(slug: "zorglub-0") { id } d: testimony(slug: "zorglub-0") { id } e: testimony(slug: "zorglub-1") { id } }`,
	"webinars":                     `{ webinars(first: 100) { totalCount edges { node { ` + webinarFields + ` } } } }`,
	"webinars to come":             `{ webinars(when: UPCOMING) { totalCount edges { node { slug } } } }`,
	"webinars past":                `{ webinars(when: PAST) { totalCount edges { node { slug } } } }`,
	"testimonies":                  `{ testimonies(first: 100) { totalCount edges { node { ` + testimonyFields + ` } } } }`,
	"positions":                    `{ positions(first: 100) { totalCount edges { node { id seats defi { slug } } } } }`,
	"positions of many seats":      `{ positions(where: {seatsGTE: 7}) { totalCount edges { node { id } } } }`,
	"the programme":                `{ programme { promotionCount defiCount administrationCount currentPromotion { code calendar { kind startsAt endsAt } keyFigures { defis administrations seats seatsByProfile { profile { code } seats } } } } }`,
	"promotions":                   `{ promotions(first: 50) { totalCount edges { node { code calendar { kind startsAt endsAt } keyFigures { defis administrations seats } defis(first: 5) { totalCount edges { node { slug } } } webinars(first: 9) { totalCount edges { node { slug } } } testimonies(first: 5) { totalCount edges { node { slug } } } } } } }`,
	"one promotion, all its défis": `{ promotion(code: "eig-4") { defis(first: 50) { totalCount edges { node { slug positions { id } } } } webinars { totalCount edges { node { slug } } } testimonies { totalCount edges { node { slug } } } } }`,
	"totals of promotions":         `{ promotions(first: 50) { edges { node { code defis { totalCount } webinars { totalCount } testimonies { totalCount } } } } }`,
	"administrations":              `{ administrations(first: 100) { totalCount edges { node { slug defis { totalCount } ministryDefis { totalCount } testimonies { totalCount } } } } }`,
	"défis of administrations":     `{ administrations(first: 20 where: {slugIn: ["cnsp", "ministere-de-la-transition-ecologique-et-solidaire"]}) { edges { node { slug defis(first: 10) { edges { node { slug } } } ministryDefis(first: 10) { edges { node { slug } } } testimonies(first: 5) { edges { node { slug } } } } } } }`,
	"themes":                       `{ themes(first: 50) { edges { node { slug defis(first: 50) { totalCount edges { node { slug } } } } } } }`,
	"profiles":                     `{ profiles(first: 50) { edges { node { code defis(first: 50) { totalCount edges { node { slug } } } } } } }`,
	"sorted inside":                `{ themes(first: 50) { edges { node { defis(first: 20 orderBy: {field: TITLE, direction: DESC}) { totalCount edges { node { slug } } } } } } }`,
}

func TestThePublicSeesNothingOfWhatIsHidden(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		visible := newAPI(t, db, clock.Stopped(demo))
		before := map[string]string{}
		for name, query := range ways {
			o := visible.do(t, query)
			if len(o.Errors) > 0 {
				t.Fatalf("%s: %s", name, o.raw)
			}
			before[name] = o.raw
		}
		ids, author := hide(t, db)
		if _, err := db.SQL().Exec(`UPDATE webinars SET seats_taken = 0`); err != nil {
			t.Fatal(err)
		}
		all := newAPI(t, db, clock.Stopped(demo)) // whose search index has read everything again
		other := viewer.SignedIn("acct_01J00000000000000000000000", "cand_01J00000000000000000000000")

		for name, query := range ways {
			for who, v := range map[string]viewer.Viewer{"anonymous": {}, "another candidate": other} {
				if o := all.as(v).do(t, query); o.raw != before[name] {
					t.Errorf("%s changed for %s:\n%.600s\nwithout the hidden rows\n%.600s", name, who, o.raw, before[name])
				}
			}
		}
		// The organisers do see them: the ways above lead there.
		organiser := all.as(viewer.SignedIn("acct_01J00000000000000000000001", "", viewer.Organiser))
		for name, query := range ways {
			blind := []string{"a search for the secret", "a search for a common word", "a search in an order", "facets of a search"} // the index is public
			if o := organiser.do(t, query); o.raw == before[name] && !slices.Contains(blind, name) {
				t.Errorf("%s shows the organisers nothing more: it does not lead to the hidden rows", name)
			}
		}

		for _, id := range ids {
			for who, v := range map[string]viewer.Viewer{"anonymous": {}, "another candidate": other} {
				o := all.as(v).do(t, `query ($id: ID!) { node(id: $id) { id __typename } }`, "id", id)
				if strings.HasPrefix(id, "cand_") { // no type of the API
					if o.code(t) != "BAD_USER_INPUT" {
						t.Errorf("node(%s): %s", id, o.raw)
					}
					continue
				}
				if got := o.at(t, "node"); got != nil {
					t.Errorf("%s sees %s: %v", who, id, got)
				}
				if got := all.as(v).do(t, `query ($id: ID!) { nodes(ids: [$id, $id]) { id } }`, "id", id).at(t, "nodes.0"); got != nil {
					t.Errorf("%s sees %s: %v", who, id, got)
				}
			}
			o := organiser.do(t, `query ($id: ID!) { node(id: $id) { id } }`, "id", id)
			if strings.HasPrefix(id, "cand_") && o.code(t) != "BAD_USER_INPUT" {
				t.Errorf("candidates are in the API for the organisers: %s", o.raw)
			}
		}
		// An author sees their own testimonies, and nothing else that is hidden.
		for name, query := range ways {
			o := all.as(author).do(t, query)
			if o.raw != before[name] && !strings.Contains(query, "testimon") {
				t.Errorf("%s shows the author of testimonies: %.600s", name, o.raw)
			}
		}
		if got := all.as(author).do(t, `{ testimonies { totalCount } }`).at(t, "testimonies.totalCount"); got != 3.0 {
			t.Errorf("the author sees %v testimonies, want 1 public and 2 own", got)
		}
	})
}
