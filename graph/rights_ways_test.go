package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// instance returns the id of the object of a type whose fields are read, "" for a
// type without ids.
func (w *world) instance(of string) string {
	switch of {
	case "AccessToken":
		return w.revoked.ID
	case "Account":
		return w.owner.account.ID
	case "Administration":
		return w.administration.ID
	case "AuditEntry":
		return w.entry.ID
	case "Defi":
		return w.defi.ID
	case "EmailLog":
		return w.email.ID
	case "Invitation":
		return w.accepted.ID
	case "Membership":
		return w.refused.ID
	case "Position":
		return w.position.ID
	case "Profile":
		return w.profile.ID
	case "Promotion":
		return w.promotion.ID
	case "Registration":
		return w.registration.ID
	case "Session":
		return w.session.ID
	case "Testimony":
		return w.testimony.ID
	case "Theme":
		return w.theme.ID
	case "Webinar":
		return w.webinar.ID
	}
	return ""
}

// fill puts the names of the world into a query.
func (w *world) fill(query string) string {
	return strings.NewReplacer("$account", w.owner.account.ID, "$membership", w.refused.ID).Replace(query)
}

// lists lead to the objects of a type otherwise than by their id: from the root, and
// through another object where there is one.
var lists = map[string][]string{
	"AccessToken":    {`{ accounts(first: 100) { edges { node { accessTokens { $fields } } } } }`, `{ me { accessTokens { $fields } } }`},
	"Account":        {`{ accounts(first: 100) { edges { node { $fields } } } }`, `{ memberships(first: 100) { edges { node { account { $fields } } } } }`, `{ auditEntries(first: 100, object: "$membership") { edges { node { actor { $fields } } } } }`, `{ me { $fields } }`},
	"Administration": {`{ administrations(first: 100) { edges { node { $fields } } } }`},
	"AuditEntry":     {`{ auditEntries(first: 100, object: "$membership") { edges { node { $fields } } } }`},
	"Defi":           {`{ defis(first: 100, where: {slugIn: ["monitorfish", "brouillon"]}) { edges { node { $fields } } } }`},
	"EmailLog":       {`{ accounts(first: 100) { edges { node { emails(first: 9) { edges { node { $fields } } } } } } }`, `{ me { emails(first: 9) { edges { node { $fields } } } } }`},
	"Invitation":     {`{ invitations(first: 100) { edges { node { $fields } } } }`},
	"Membership":     {`{ memberships(first: 100) { edges { node { $fields } } } }`, `{ accounts(first: 100) { edges { node { memberships { $fields } } } } }`},
	"Position":       {`{ positions(first: 100, where: {seatsGTE: 0}, orderBy: {field: CREATED_AT, direction: DESC}) { edges { node { $fields } } } }`, `{ defis(first: 100, where: {slugIn: ["monitorfish", "brouillon"]}) { edges { node { positions { $fields } } } } }`},
	"Profile":        {`{ profiles(first: 100) { edges { node { $fields } } } }`},
	"Promotion":      {`{ promotions(first: 100) { edges { node { $fields } } } }`},
	"Registration":   {`{ registrations(first: 100) { edges { node { $fields } } } }`, `{ accounts(first: 100) { edges { node { registrations { $fields } } } } }`},
	"Session":        {`{ accounts(first: 100) { edges { node { sessions { $fields } } } } }`, `{ me { sessions { $fields } } }`},
	"Testimony":      {`{ testimonies(first: 100) { edges { node { $fields } } } }`},
	"Theme":          {`{ themes(first: 100) { edges { node { $fields } } } }`},
	"Webinar":        {`{ webinars(first: 100) { edges { node { $fields } } } }`},
}

// parts lead to what has no id of its own.
var parts = map[string]string{
	"AccountConnection":        `{ accounts { $fields } }`,
	"AccountEdge":              `{ accounts { edges { $fields } } }`,
	"AdministrationConnection": `{ administrations { $fields } }`,
	"AdministrationEdge":       `{ administrations { edges { $fields } } }`,
	"AuditEntryConnection":     `{ auditEntries { $fields } }`,
	"AuditEntryEdge":           `{ auditEntries { edges { $fields } } }`,
	"CalendarStep":             `{ promotion(code: "eig-4") { calendar { $fields } } }`,
	"DefiConnection":           `{ defis { $fields } }`,
	"DefiEdge":                 `{ defis { edges { $fields } } }`,
	"DefiFacets":               `{ defiFacets { $fields } }`,
	"DeletedItem":              `{ node(id: "$account") { ... on Account { deletionPlan { deleted { $fields } } } } }`,
	"DeletionPlan":             `{ node(id: "$account") { ... on Account { deletionPlan { $fields } } } }`,
	"EmailLogConnection":       `{ node(id: "$account") { ... on Account { emails { $fields } } } }`,
	"EmailLogEdge":             `{ node(id: "$account") { ... on Account { emails { edges { $fields } } } } }`,
	"FacetValue":               `{ defiFacets { themes { $fields } } }`,
	"Highlight":                `{ defi(slug: "monitorfish") { highlights(search: "pêche") { $fields } } }`,
	"HighlightFragment":        `{ defi(slug: "monitorfish") { highlights(search: "pêche") { fragments { $fields } } } }`,
	"InvitationConnection":     `{ invitations { $fields } }`,
	"InvitationEdge":           `{ invitations { edges { $fields } } }`,
	"KeptItem":                 `{ node(id: "$account") { ... on Account { deletionPlan { kept { $fields } } } } }`,
	"MembershipConnection":     `{ memberships { $fields } }`,
	"MembershipEdge":           `{ memberships { edges { $fields } } }`,
	"OpenIdConnectOption":      `{ signInOptions { openIdConnect { $fields } } }`,
	"PageInfo":                 `{ themes { edges { node { id } } pageInfo { $fields } } }`,
	"PositionConnection":       `{ positions { $fields } }`,
	"PositionEdge":             `{ positions { edges { $fields } } }`,
	"ProfileConnection":        `{ profiles { $fields } }`,
	"ProfileEdge":              `{ profiles { edges { $fields } } }`,
	"ProfileSeats":             `{ promotion(code: "eig-4") { keyFigures { seatsByProfile { $fields } } } }`,
	"Programme":                `{ programme { $fields } }`,
	"PromotionConnection":      `{ promotions { $fields } }`,
	"PromotionEdge":            `{ promotions { edges { $fields } } }`,
	"PromotionKeyFigures":      `{ promotion(code: "eig-4") { keyFigures { $fields } } }`,
	"RegistrationConnection":   `{ registrations { $fields } }`,
	"RegistrationEdge":         `{ registrations { edges { $fields } } }`,
	"SignInOptions":            `{ signInOptions { $fields } }`,
	"TestimonyConnection":      `{ testimonies { $fields } }`,
	"TestimonyEdge":            `{ testimonies { edges { $fields } } }`,
	"ThemeConnection":          `{ themes { $fields } }`,
	"ThemeEdge":                `{ themes { edges { $fields } } }`,
	"WebinarConnection":        `{ webinars { $fields } }`,
	"WebinarEdge":              `{ webinars { edges { $fields } } }`,
}

// roots are the arguments of the fields of Query; node is tested with each type.
var roots = map[string]string{
	"node": `(id: "$account")`, "nodes": `(ids: ["$account", "$membership"])`,
	"defi": `(slug: "monitorfish")`, "promotion": `(code: "eig-4")`, "administration": `(slug: "cnsp")`, "theme": `(slug: "sante")`,
	"profile": `(code: "DESIGN")`, "testimony": `(slug: "recit-PUBLISHED")`, "webinar": `(slug: "sante-et-justice")`,
}

// readRoot reads the fields of Query.
func (a api) readRoot(t *testing.T, w *world) map[string]string {
	t.Helper()
	marks := map[string]string{}
	for _, f := range schema().Query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		within := glimpse(f.Type.Name())
		if f.Type.Name() == "Node" {
			within = "{ id }"
		}
		o := a.do(t, w.fill("{ cell_"+f.Name+": "+f.Name+roots[f.Name]+" "+within+" }"))
		o.plain(t)
		if len(o.Errors) > 0 {
			marks[f.Name] = o.code(t)
			continue
		}
		marks[f.Name] = markOf(o.at(t, "cell_"+f.Name))
	}
	return marks
}

// readNode reads the fields of an object by its id, and checks that no other way shows
// more or less. A list that is refused as a whole shows none of it.
func (a api) readNode(t *testing.T, w *world, def *ast.Definition, id string) map[string]string {
	t.Helper()
	marks := a.read(t, def, id, `{ node(id: "`+id+`") { ... on `+def.Name+` { $fields } } }`)
	if both := a.read(t, def, id, `{ nodes(ids: ["`+id+`", "`+id+`"]) { ... on `+def.Name+` { $fields } } }`); !same(marks, both) {
		t.Errorf("%s: node says %v, nodes %v", def.Name, marks, both)
	}
	for i, list := range lists[def.Name] {
		others := a.read(t, def, id, w.fill(list))
		for field, mark := range others {
			refused := mark == "UNAUTHENTICATED" || mark == "FORBIDDEN"
			// The first way must show the same; the others lead to their part of it.
			if more := mark == seen && marks[field] != seen; more || i == 0 && mark != marks[field] && !refused {
				t.Errorf("%s.%s: node says %s, %s says %s", def.Name, field, marks[field], list, mark)
			}
			if refused && marks[field] == seen && i == 0 {
				t.Errorf("%s.%s: node says %s, %s says %s", def.Name, field, marks[field], list, mark)
			}
		}
	}
	return marks
}

func same(one, two map[string]string) bool {
	for field, mark := range one {
		if two[field] != mark {
			return false
		}
	}
	return len(one) == len(two)
}
