package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// onWorld runs a test with people in the database.
func onWorld(t *testing.T, test func(t *testing.T, a api, w *world)) {
	t.Helper()
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		test(t, newAPI(t, db, clock.Stopped(demo)), newWorld(t, db, "test"))
	})
}

// strangers are those who may see nothing of the owner.
func (w *world) strangers() map[string]viewer.Viewer {
	return map[string]viewer.Viewer{
		"a visitor":                   {},
		"another candidate":           w.other.viewer(),
		"an alumnus":                  w.alumnus.viewer(viewer.Alumnus),
		"a mentor":                    w.mentor.viewer().Mentoring(w.administration.ID),
		"a public token of the owner": w.owner.viewer().ByToken(w.live.ID, viewer.PublicRead),
		"an account token of another": w.other.viewer().ByToken(w.live.ID, viewer.AccountRead),
		"an organiser’s public token": w.organiser.viewer(viewer.Organiser).ByToken(w.live.ID, viewer.PublicRead),
	}
}

// unknown returns an id of the same type that no row has.
func unknown(id string) string { return id[:5] + "01J00000000000000000000000" }

// Whatever is asked about somebody, strangers get the answer that they would get about
// nobody, to the letter.
func TestStrangersCannotTellPeopleFromNobody(t *testing.T) {
	const nobody = "personne-du-tout@exemple.fr"
	onWorld(t, func(t *testing.T, a api, w *world) {
		probes := []struct{ about, nobody, query string }{
			{w.owner.account.ID, "", `{ accounts(search: "$x") { totalCount edges { node { id } } } }`},
			{w.owner.email, nobody, `{ accounts(search: "$x") { totalCount pageInfo { hasNextPage endCursor } edges { node { id email } } } }`},
			{"owner", "zzorg", `{ accounts(search: "$x", status: ACTIVE, role: MENTOR) { totalCount } }`},
			{"owner", "zzorg", `{ defis(search: "$x") { totalCount } defiFacets(search: "$x") { total } testimonies(where: {authorNameContains: "$x"}) { totalCount } }`},
			{"REFUSED", "PENDING", `{ memberships(status: $x) { totalCount edges { node { refusalReason } } } }`},
			{"MENTOR", "ALUMNUS", `{ accounts(role: $x, search: "owner") { totalCount } }`},
			{"SUSPENDED", "ACTIVE", `{ accounts(status: $x, search: "suspended") { totalCount } }`},
			{w.webinar.ID, unknown(w.webinar.ID), `{ registrations(webinar: "$x") { totalCount edges { node { name email } } } }`},
			{w.owner.account.ID, "", `{ auditEntries(actor: "$x") { totalCount } }`},
			{w.refused.ID, "", `{ auditEntries(object: "$x") { totalCount } }`},
			{"ACCEPTED", "PENDING", `{ invitations(status: $x) { totalCount } }`},

			{w.session.ID, "", `mutation { revokeSession(session: "$x") { session } }`},
			{w.live.ID, "", `mutation { revokeAccessToken(accessToken: "$x") { accessToken { id } } }`},
			{w.pending.ID, "", `mutation { withdrawMembership(membership: "$x") { membership } }`},
			{w.pending.ID, "", `mutation { verifyMembership(membership: "$x") { membership { id } } }`},
			{w.refused.ID, "", `mutation { refuseMembership(membership: "$x", reason: "Motif") { membership { id } } }`},
			{w.email.ID, "", `mutation { resendEmail(email: "$x") { email { id } } }`},
			{w.waiting.ID, "", `mutation { revokeInvitation(invitation: "$x") { invitation { id } } }`},
			{w.owner.account.ID, "", `mutation { suspendAccount(account: "$x") { account { id } } }`},
			{w.suspended.account.ID, "", `mutation { reinstateAccount(account: "$x") { account { id } } }`},
			{w.owner.email, nobody, `mutation { requestSignIn(email: "$x") { validForMinutes } }`},
			{w.suspended.email, nobody, `mutation { requestSignIn(email: "$x") { validForMinutes } }`},
			{w.owner.email, nobody, `mutation { requestEmailChange(email: "$x") { validForMinutes } }`},
			{w.owner.email, nobody, `mutation { deleteAccount(confirmation: "$x") { kept { label } } }`},
		}
		for _, id := range w.private() {
			probes = append(probes,
				struct{ about, nobody, query string }{id, "", `{ node(id: "$x") { __typename id } }`},
				struct{ about, nobody, query string }{id, "", `{ nodes(ids: ["$x", "$x"]) { __typename id } }`},
				struct{ about, nobody, query string }{id, "", `{ nodes(ids: ["$x", "` + w.defi.ID + `"]) { __typename id } }`})
		}
		for who, v := range w.strangers() {
			for _, p := range probes {
				if p.nobody == "" {
					p.nobody = unknown(p.about)
				}
				one := a.as(v).do(t, strings.ReplaceAll(p.query, "$x", p.about))
				none := a.as(v).do(t, strings.ReplaceAll(p.query, "$x", p.nobody))
				one.plain(t)
				if one.raw != none.raw {
					t.Errorf("%s: %s answers\n%s\nabout %s, and about nobody\n%s", who, p.query, one.raw, p.about, none.raw)
				}
				w.tellsNothing(t, who, p.query, one)
			}
		}
	})
}

// tellsNothing checks that an answer holds nothing of the owner but what was asked
// with: no name, no address, no id.
func (w *world) tellsNothing(t *testing.T, who, query string, o answer) {
	t.Helper()
	for _, s := range append(w.private(), w.owner.email, "Motif", "Firefox", w.accepted.Email) {
		if strings.Contains(o.raw, s) {
			t.Errorf("%s: %s tells %q: %s", who, query, s, o.raw)
		}
	}
}

// There is no way to ask about people by what is public.
func TestPeopleCannotBeFiltered(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		for _, query := range []string{
			`{ webinars(where: {hasRegistrationsWith: [{name: "owner"}]}) { totalCount } }`,
			`{ webinars(where: {hasRegistrations: true}) { totalCount } }`,
			`{ testimonies(where: {hasAuthorWith: [{name: "owner"}]}) { totalCount } }`,
			`{ testimonies(where: {authorID: "` + w.owner.account.ID + `"}) { totalCount } }`,
			`{ administrations(where: {hasMentors: true}) { totalCount } }`,
			`{ administrations(where: {hasMentorsWith: [{name: "owner"}]}) { totalCount } }`,
			`{ promotions(where: {hasMemberships: true}) { totalCount } }`,
			`{ accounts(where: {name: "owner"}) { totalCount } }`,
			`{ registrations(where: {nameContains: "owner"}) { totalCount } }`,
			`{ defis(orderBy: {field: MENTOR, direction: ASC}) { totalCount } }`,
			`{ webinars { edges { node { registrations { name } } } } }`,
			`{ administrations { edges { node { mentors { name } } } } }`,
			`{ testimonies { edges { node { author { name } } } } }`,
		} {
			for who, v := range map[string]viewer.Viewer{"a visitor": {}, "an admin": w.admin.viewer(viewer.Admin)} {
				o := a.as(v).do(t, query)
				o.plain(t)
				if len(o.Errors) == 0 || o.Errors[0].Extensions.Code != "BAD_USER_INPUT" {
					t.Errorf("%s: %s: %s", who, query, o.raw)
				}
			}
		}
	})
}

// A cursor leads nowhere but through one’s own rows.
func TestACursorOfSomebodyElseShowsNothing(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		all := a.as(w.admin.viewer(viewer.Admin)).do(t, `{ accounts(first: 100, orderBy: {field: LAST_SEEN_AT, direction: ASC}) { edges { cursor node { id } } } }`)
		edges := all.at(t, "accounts.edges").([]any)
		if len(edges) < 8 {
			t.Fatalf("%d accounts", len(edges))
		}
		for _, side := range []string{"after", "before"} {
			for _, e := range edges {
				query := fmt.Sprintf(`{ accounts(%s: %q, orderBy: {field: LAST_SEEN_AT, direction: ASC}) { totalCount edges { node { id } } } }`, side, dig(e, "cursor"))
				o := a.as(w.other.viewer()).do(t, query)
				if n := o.at(t, "accounts.totalCount"); n != 1.0 {
					t.Errorf("%s: %s", query, o.raw)
				}
				w.tellsNothing(t, "another candidate", query, o)
			}
		}
	})
}

// A token that lacks a scope is told which one, and what to do.
func TestATokenIsToldItsScope(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		for _, test := range []struct {
			query, says string
			by          viewer.Viewer
		}{
			{`{ me { id } }`, "account:read", w.owner.viewer()},
			{`{ accounts { totalCount } }`, "account:read", w.owner.viewer()},
			{`{ registrations { totalCount } }`, "account:read", w.owner.viewer()},
			{`{ accounts { totalCount } }`, "people:read", w.organiser.viewer(viewer.Organiser)},
			{`{ invitations { totalCount } }`, "people:read", w.organiser.viewer(viewer.Organiser)},
			{`{ registrations { totalCount } }`, "registrations:read", w.organiser.viewer(viewer.Organiser)},
			{`{ auditEntries { totalCount } }`, "audit:read", w.admin.viewer(viewer.Admin)},
			{`{ invitations { totalCount } }`, "Aucun jeton", w.owner.viewer()},
			{`mutation { signOut { closedSessions } }`, "ne fait que lire", w.owner.viewer()},
		} {
			o := a.as(test.by.ByToken(w.live.ID, viewer.PublicRead)).do(t, test.query)
			o.plain(t)
			if o.code(t) != "FORBIDDEN" || !strings.Contains(o.Errors[0].Message, test.says) {
				t.Errorf("%s: %s, want %q", test.query, o.raw, test.says)
			}
		}
		if o := a.do(t, `{ accounts { totalCount } }`); o.code(t) != "UNAUTHENTICATED" || !strings.HasPrefix(o.Errors[0].Message, "Connectez-vous") {
			t.Errorf("a visitor: %s", o.raw)
		}
		if o := a.as(w.other.viewer()).do(t, `{ invitations { totalCount } }`); o.code(t) != "FORBIDDEN" || !strings.Contains(o.Errors[0].Message, "rôle") {
			t.Errorf("a candidate: %s", o.raw)
		}
	})
}

// What a token may not see of an object is empty: the rest of the answer is there.
func TestWhatATokenMayNotSeeIsEmpty(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		people := a.as(w.organiser.viewer(viewer.Organiser).ByToken(w.live.ID, viewer.PeopleRead))
		for _, query := range []string{
			`{ accounts(search: "owner-test") { edges { node { name sessions { id } accessTokens { id } registrations { id } memberships { account { sessions { id } registrations { id } } } } } } }`,
			`{ node(id: "` + w.owner.account.ID + `") { ... on Account { name a: sessions { id } b: sessions { device } accessTokens { id } registrations { id } } } }`,
		} {
			o := people.do(t, query)
			var v any
			o.into(t, &v)
			if !strings.Contains(o.raw, `"name":"owner"`) || strings.Contains(o.raw, "sess_") || strings.Contains(o.raw, "actk_") || strings.Contains(o.raw, "rgst_") {
				t.Errorf("%s: %s", query, o.raw)
			}
		}
		audit := a.as(w.admin.viewer(viewer.Admin).ByToken(w.live.ID, viewer.AuditRead))
		o := audit.do(t, `{ auditEntries(object: "`+w.refused.ID+`") { totalCount edges { node { actorID actor { name sessions { id } } } } } }`)
		if o.at(t, "auditEntries.totalCount") == 0.0 || strings.Contains(o.raw, `"name"`) {
			t.Errorf("the journal: %s", o.raw)
		}
	})
}

// What hangs on the answer of a change loads as it does in a query.
func TestTheAnswersOfChangesAreWhole(t *testing.T) {
	const (
		whole      = `name email roles memberships { status promotion { code } } registrations { webinar { title } } emails { totalCount edges { node { subject } } }`
		membership = `membership { status account { name email registrations { webinar { slug } } } promotion { code } profile { label } defi { title } }`
	)
	onWorld(t, func(t *testing.T, a api, w *world) {
		for _, test := range []struct {
			as    viewer.Viewer
			query string
			args  []any
		}{
			{w.owner.viewer(), `mutation { updateAccount(name: "Camille") { account { ` + whole + ` } } }`, nil},
			{w.owner.viewer(), `mutation ($t: String!) { confirmEmailChange(token: $t) { account { ` + whole + ` } } }`,
				[]any{"t", w.proof(t, "nouvelle@exemple.fr", w.owner.account.ID)}},
			{w.other.viewer(), `mutation { claimMembership(promotion: "` + w.promotion.ID + `", profile: "` + w.profile.ID + `", defi: "` + w.defi.ID + `") { ` + membership + ` } }`, nil},
			{asOrganiser(w), `mutation { verifyMembership(membership: "` + w.pending.ID + `") { ` + membership + ` } }`, nil},
			{asOrganiser(w), `mutation { suspendAccount(account: "` + w.owner.account.ID + `") { account { ` + whole + ` } } }`, nil},
			{asOrganiser(w), `mutation { reinstateAccount(account: "` + w.owner.account.ID + `") { account { ` + whole + ` } } }`, nil},
			{asOrganiser(w), `mutation { invite(email: "a@exemple.fr", role: MENTOR, administrations: ["` + w.administration.ID + `"]) { invitation { role status administrations { name parent { name } } promotion { code } } } }`, nil},
			{asOrganiser(w), `mutation { revokeInvitation(invitation: "` + w.waiting.ID + `") { invitation { status administrations { name } } } }`, nil},
			{w.owner.viewer(), `mutation { resendEmail(email: "` + w.email.ID + `") { email { kind state resendable } } }`, nil},
			{w.owner.viewer(), `mutation { createAccessToken(name: "Script", scopes: [ACCOUNT_READ], expiresInDays: 1) { secret accessToken { name scopes status } } }`, nil},
			{w.owner.viewer(), `mutation { deleteAccount(confirmation: "nouvelle@exemple.fr") { kept { label reason until } } }`, nil},
		} {
			o := a.as(test.as).do(t, test.query, test.args...)
			if len(o.Errors) > 0 || strings.Contains(o.raw, `"email":""`) {
				t.Errorf("%s: %s", test.query, o.raw)
			}
		}
	})
}

// A webinar that goes back to a draft takes the registrations with it, for those who
// may not see it: an answer must not break on what cannot be shown.
func TestTheRegistrationsOfADraftAreOutOfSight(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		if _, err := w.db.SQL().Exec(`UPDATE webinars SET status = 'DRAFT'`); err != nil {
			t.Fatal(err)
		}
		const mine, all = `{ me { name registrations { name webinar { title } } } registrations { totalCount edges { node { webinar { title } } } } }`,
			`{ registrations { totalCount edges { node { webinar { title } } } } }`
		if o := a.as(asOwner(w)).do(t, mine); o.at(t, "registrations.totalCount") != 0.0 || len(o.at(t, "me.registrations").([]any)) != 0 {
			t.Errorf("the owner: %s", o.raw)
		}
		if o := a.as(asOwner(w)).do(t, `{ node(id: "`+w.registration.ID+`") { id } }`); o.at(t, "node") != nil {
			t.Errorf("the owner, by its id: %s", o.raw)
		}
		if o := a.as(asOrganiser(w).ByToken(w.live.ID, viewer.RegistrationsRead)).do(t, all); o.at(t, "registrations.totalCount") != 0.0 {
			t.Errorf("a token for registrations only: %s", o.raw)
		}
		for name, v := range map[string]viewer.Viewer{"an organiser": asOrganiser(w), "a token with both scopes": asOrganiser(w).ByToken(w.live.ID, viewer.RegistrationsRead, viewer.CatalogueRead)} {
			if o := a.as(v).do(t, all); o.at(t, "registrations.totalCount") != 1.0 || o.at(t, "registrations.edges.0.node.webinar.title") == nil {
				t.Errorf("%s: %s", name, o.raw)
			}
		}
	})
}

// Signing in answers as the person who has just signed in.
func TestSigningInAnswersTheAccount(t *testing.T) {
	onWorld(t, func(t *testing.T, a api, w *world) {
		o := a.do(t, `mutation ($t: String!) { signIn(token: $t) { returnTo account { name email roles registrations { webinar { slug } } memberships { status } } } }`,
			"t", w.proof(t, w.owner.email, ""))
		if o.at(t, "signIn.account.email") != w.owner.email || o.at(t, "signIn.account.registrations.0.webinar.slug") == nil || o.at(t, "signIn.account.memberships.1.status") == nil {
			t.Errorf("%s", o.raw)
		}
		if o.header.Get("Cache-Control") != "no-store" {
			t.Errorf("Cache-Control: %q", o.header.Get("Cache-Control"))
		}
	})
}
