package graph_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// statements keeps the SQL statements of one request. Those of the search index,
// which follows the changes at its own pace, have another context.
type statements struct {
	mu   sync.Mutex
	seen []string
}

type statementsKey struct{}

func (s *statements) add(statement string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = append(s.seen, statement)
}

// observe is for database.Config.
func observe(ctx context.Context, statement string) {
	if s, ok := ctx.Value(statementsKey{}).(*statements); ok {
		s.add(statement)
	}
}

// statementsOf returns the statements that an operation runs.
func (a api) statementsOf(t testing.TB, query string) []string {
	t.Helper()
	var s statements
	a.ctx = context.WithValue(t.Context(), statementsKey{}, &s)
	if o := a.do(t, query); len(o.Errors) > 0 {
		t.Errorf("%s: %s", query, o.raw)
	}
	return oneBatch(t, s.seen)
}

// oneBatch counts the batches of the field seats as one: on a busy machine some
// défis come too late for the first. There are a few, never one by défi.
func oneBatch(t testing.TB, seen []string) (out []string) {
	t.Helper()
	batches := 0
	for _, s := range seen {
		s := strings.NewReplacer("`", "", `"`, "").Replace(s)
		if strings.HasPrefix(s, "SELECT positions.id, positions.defi_id, positions.seats FROM") {
			if batches++; batches > 1 {
				continue
			}
		}
		out = append(out, s)
	}
	if batches > 5 {
		t.Errorf("the field seats ran %d statements", batches)
	}
	return out
}

// argumentLists are the arguments of a statement, however many.
var argumentLists = regexp.MustCompile(`\((?:(?:\?|\$\d+)(?:, )?)+\)|\$\d+`)

// alikeOnce counts statements that differ by their arguments only as one, for the same
// reason as oneBatch. One by object would be many more than five.
func alikeOnce(t testing.TB, seen []string) (out []string) {
	t.Helper()
	times := map[string]int{}
	for _, s := range seen {
		s = argumentLists.ReplaceAllString(s, "(…)")
		if times[s]++; times[s] == 1 {
			out = append(out, s)
		}
	}
	for s, n := range times {
		if n > 5 {
			t.Errorf("%d statements %s", n, s)
		}
	}
	return out
}

const card = `id slug title summary town seats administration { name parent { name } } themes { label slug }
	positions { seats profile { code } acceptedProfiles { code label } }`

// The statements of each kind of page. A change that makes one dearer must say so
// here. Counts are not remembered: this is the first visit of the day.
var pinned = []struct {
	name, query string
	statements  int
}{
	// COUNT, défis, administrations, themes, positions, profile of positions.
	{"the list of the issue", `{ defis(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node {
		title administration { name } themes { label } positions { seats } } } } }`, 5},
	{"the list of the issue, with profiles", `{ defis(first: 20) { totalCount edges { node {
		title administration { name } themes { label } positions { seats profile { code } } } } } }`, 6},
	{"the list with search", `{ defis(first: 20 search: "données") { totalCount pageInfo { hasNextPage } edges { node {
		title administration { name } themes { label } positions { seats profile { code } } } } } }`, 6},
	{"the list with search and order", `{ defis(first: 20 search: "données" orderBy: {field: TITLE, direction: ASC}) { totalCount edges { node {
		title administration { name } themes { label } positions { seats profile { code } } } } } }`, 6},
	{"a numbered page", `{ defis(first: 20 offset: 40 orderBy: {field: TITLE, direction: ASC}) { totalCount pageInfo { hasNextPage } edges { node {
		title administration { name } themes { label } positions { seats } } } } }`, 6},
	{"a numbered page of a search", `{ defis(first: 20 offset: 20 search: "données") { totalCount edges { node {
		title administration { name } themes { label } positions { seats profile { code } } } } } }`, 6},
	{"a filtered page", `{ defis(first: 20 where: {hasPromotionWith: [{codeIn: ["eig-4"]}], hasThemesWith: [{slugIn: ["sante"]}]}) { totalCount edges { node {
		title administration { name } themes { label } positions { seats profile { code } } } } } }`, 6},
	{"the cards of the site", `{ defis(first: 20) { totalCount edges { node { ` + card + ` } } } }`, 9},
	{"no list at all: the total only", `{ defis { totalCount } }`, 1},
	{"node", `{ node(id: "%s") { ... on Defi { title administration { name } themes { label } } } }`, 3},
	{"nodes of one type", `{ nodes(ids: ["%s", "%s"]) { ... on Defi { title administration { name } themes { label } } } }`, 3},
	{"facets", `{ defiFacets { total promotions { value label count } themes { count } profiles { count } ministries { count } administrations { count } towns { count } } }`, 18},
	{"facets with filters and search", `{ defiFacets(search: "données" where: {hasThemesWith: [{slugIn: ["sante"]}], townIn: ["Paris"]}) { total promotions { value label count } } }`, 18},
	{"the page of a défi", `{ defi(slug: "monitorfish") { title problem mission impact seats promotion { label code } administration { name slug parent { name } } ministry { name }
		themes { label slug } profiles { label } positions { seats profile { label } acceptedProfiles { label } }
		webinars { title startsAt seatsRemaining registrationStatus } testimonies { totalCount edges { node { headline body } } }
		related { title slug administration { name } } } }`, 18},
	{"the home page", `{ programme { now clockIsShifted promotionCount defiCount administrationCount
		currentPromotion { code label callStatus callClosesAt calendar { kind title startsAt endsAt status } keyFigures { defis administrations seats basis seatsByProfile { profile { label } seats } } } }
		testimonies(first: 3) { edges { node { headline authorName promotion { label } } } } }`, 12},
	{"webinars", `{ webinars(when: UPCOMING) { totalCount edges { node { title startsAt seatsRemaining registrationStatus defis { title slug } } } } }`, 3},
	{"promotions with their défis", `{ promotions { totalCount edges { node { code defis(first: 5) { totalCount edges { node { title administration { name } } } } } } } }`, 5},
}

func TestStatementsArePinned(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			db := dbtest.OpenWith(t, database.Config{URL: url(t), Observe: observe})
			if _, err := seed.Load(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			small := counts(t, newAPI(t, db, clock.Stopped(demo)))
			for i, p := range pinned {
				if n := len(small[i]); n != p.statements {
					t.Errorf("%s: %d statements, not %d:\n%s", p.name, n, p.statements, strings.Join(small[i], "\n"))
				}
			}
			if _, err := seed.Volume(t.Context(), db, 1300, func(int, int) {}); err != nil {
				t.Fatal(err)
			}
			large := counts(t, newAPI(t, db, clock.Stopped(demo)))
			for i, p := range pinned {
				if len(large[i]) != len(small[i]) {
					t.Errorf("%s: %d statements with ten times the défis, %d before:\n%s", p.name, len(large[i]), len(small[i]), strings.Join(large[i], "\n"))
				}
			}
		})
	}
}

// The statements about people, which do not grow with their number either.
var pinnedForPeople = []struct {
	name, query string
	as          func(w *world) viewer.Viewer
	statements  int
}{
	{"who am I, for the header of each page", `{ me { id name email status roles } }`, asOwner, 2},
	{"who am I, for a visitor", `{ me { id name } }`, func(*world) viewer.Viewer { return viewer.Viewer{} }, 0},
	// The account, memberships with promotion, profile and défi, sessions, tokens, COUNT and page of the mails,
	// registrations and their webinars.
	{"my space", `{ me { name memberships { status promotion { label } profile { label } defi { title } } sessions { device current } accessTokens { name status scopes }
		emails(first: 20) { totalCount edges { node { subject state resendable } } } registrations { status webinar { title startsAt } } } }`, asOwner, 11},
	// COUNT, accounts, addresses, three for the roles, memberships and their promotions.
	{"the list of people", `{ accounts(first: 100) { totalCount edges { node { name email status roles memberships { status promotion { code } } } } } }`, asOrganiser, 8},
	{"a search of people", `{ accounts(first: 20, search: "exemple owner", role: MENTOR) { totalCount edges { node { name email } } } }`, asOrganiser, 3},
	{"what people signed up to", `{ accounts(first: 100) { edges { node { registrations { name webinar { title promotion { code } } } } } } }`, asOrganiser, 4},
	{"the sign-ups to a webinar", `{ registrations(first: 100) { totalCount edges { node { name email webinar { title } } } } }`, asOrganiser, 4},
	{"the memberships to verify", `{ memberships(first: 100, status: PENDING) { totalCount edges { node { account { name email } promotion { code } profile { code } defi { slug } } } } }`, asOrganiser, 6},
	{"the invitations", `{ invitations(first: 100, status: PENDING) { totalCount edges { node { role status administrations { name } promotion { code } profile { code } } } } }`, asOrganiser, 3},
	// COUNT, entries, actors, their addresses.
	{"the journal", `{ auditEntries(first: 100) { totalCount edges { node { action objectType fields actor { name email } } } } }`, asAdmin, 4},
}

func asOwner(w *world) viewer.Viewer     { return asking[1].of(w) }
func asOrganiser(w *world) viewer.Viewer { return w.organiser.viewer(viewer.Organiser) }
func asAdmin(w *world) viewer.Viewer     { return w.admin.viewer(viewer.Admin) }

func TestStatementsAboutPeopleArePinned(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			db := dbtest.OpenWith(t, database.Config{URL: url(t), Observe: observe})
			if _, err := seed.Load(t.Context(), db); err != nil {
				t.Fatal(err)
			}
			w := newWorld(t, db, "pinned")
			for _, size := range []string{"few people", "many people"} {
				for _, p := range pinnedForPeople {
					all := alikeOnce(t, newAPI(t, db, clock.Stopped(demo)).as(p.as(w)).statementsOf(t, p.query))
					if len(all) != p.statements {
						t.Errorf("%s, with %s: %d statements, not %d:\n%s", p.name, size, len(all), p.statements, strings.Join(all, "\n"))
					}
				}
				for i := range 12 {
					newWorld(t, db, fmt.Sprint(size[:3], i))
				}
			}
		})
	}
}

// counts returns the statements of each pinned query.
func counts(t *testing.T, a api) (all [][]string) {
	t.Helper()
	ids := column(t, a.db, `SELECT id FROM defis WHERE slug IN ('monitorfish', 'cartobio') ORDER BY slug`)
	for _, p := range pinned {
		query := p.query
		switch strings.Count(query, "%s") {
		case 1:
			query = fmt.Sprintf(query, ids[0])
		case 2:
			query = fmt.Sprintf(query, ids[0], ids[1])
		}
		all = append(all, a.statementsOf(t, query))
	}
	return all
}
