package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// change is a mutation with good arguments: what it is about is the owner’s, or the
// viewer’s own when it only acts on oneself.
type change struct {
	arguments func(t *testing.T, w *world, me person) string
	// payload is the type of its answer when the rows of that type are read here.
	payload string
}

// about is a change whose arguments depend on the world only.
func about(format string, ids ...func(w *world) string) func(*testing.T, *world, person) string {
	return func(_ *testing.T, w *world, _ person) string {
		values := make([]any, len(ids))
		for i, id := range ids {
			values[i] = id(w)
		}
		return fmt.Sprintf(format, values...)
	}
}

// invitation invites somebody whom nobody invited.
func invitation(role string) func(*testing.T, *world, person) string {
	return func(_ *testing.T, w *world, _ person) string {
		return fmt.Sprintf(`(email: "invitee-%s", role: %s)`, w.owner.email, role)
	}
}

func nothing(*testing.T, *world, person) string { return "" }

var changes = map[string]change{
	"requestSignIn": {about(`(email: "quelquun@exemple.fr")`), "RequestSignInPayload"},
	"signIn": {func(t *testing.T, w *world, _ person) string {
		return fmt.Sprintf(`(token: %q)`, w.proof(t, w.other.email, ""))
	}, "SignInPayload"},
	"signOut":           {nothing, "SignOutPayload"},
	"signOutEverywhere": {nothing, ""},
	"revokeSession":     {about(`(session: "%s")`, func(w *world) string { return w.elsewhereOpen.ID }), "RevokeSessionPayload"},

	"updateAccount":      {about(`(name: "Camille")`), "UpdateAccountPayload"},
	"requestEmailChange": {about(`(email: "nouvelle@exemple.fr")`), ""},
	"confirmEmailChange": {func(t *testing.T, w *world, me person) string {
		if me.account == nil {
			me = w.owner
		}
		return fmt.Sprintf(`(token: %q)`, w.proof(t, "nouvelle-"+me.email, me.account.ID))
	}, ""},
	"deleteAccount":      {func(_ *testing.T, _ *world, me person) string { return fmt.Sprintf(`(confirmation: %q)`, me.email) }, "DeleteAccountPayload"},
	"createAccessToken":  {about(`(name: "Script", scopes: [PUBLIC_READ], expiresInDays: 30)`), "CreateAccessTokenPayload"},
	"revokeAccessToken":  {about(`(accessToken: "%s")`, func(w *world) string { return w.live.ID }), "RevokeAccessTokenPayload"},
	"claimMembership":    {about(`(promotion: "%s", profile: "%s")`, func(w *world) string { return w.third.ID }, func(w *world) string { return w.profile.ID }), "MembershipPayload"},
	"withdrawMembership": {about(`(membership: "%s")`, func(w *world) string { return w.pending.ID }), "WithdrawMembershipPayload"},
	"resendEmail":        {about(`(email: "%s")`, func(w *world) string { return w.email.ID }), "ResendEmailPayload"},

	"verifyMembership":           {about(`(membership: "%s")`, func(w *world) string { return w.pending.ID }), ""},
	"refuseMembership":           {about(`(membership: "%s", reason: "Motif")`, func(w *world) string { return w.pending.ID }), ""},
	"invite":                     {invitation("ORGANISER"), "InvitationPayload"},
	"invite [an admin]":          {invitation("ADMIN"), ""},
	"revokeInvitation":           {about(`(invitation: "%s")`, func(w *world) string { return w.waiting.ID }), ""},
	"suspendAccount":             {about(`(account: "%s")`, func(w *world) string { return w.owner.account.ID }), "SuspendAccountPayload"},
	"suspendAccount [organiser]": {about(`(account: "%s")`, func(w *world) string { return w.colleague.account.ID }), ""},
	"reinstateAccount":           {about(`(account: "%s")`, func(w *world) string { return w.suspended.account.ID }), ""},
	"registerToWebinar":          {about(`(webinar: "%s", email: "quelquun@exemple.fr", name: "Camille")`, func(w *world) string { return w.webinar.ID }), "RegisterToWebinarPayload"},
}

// person returns who a viewer is, nobody for a visitor.
func (w *world) person(v viewer.Viewer) person {
	for _, p := range []person{w.owner, w.other, w.alumnus, w.mentor, w.organiser, w.admin} {
		if p.account.ID == v.AccountID {
			return p
		}
	}
	return person{email: "personne@exemple.fr"}
}

// change makes a change and marks it, with what its answer shows.
func (a api) change(t *testing.T, w *world, got table, who, name string, c change) {
	t.Helper()
	field, _, _ := strings.Cut(name, " ")
	def := schema().Mutation.Fields.ForName(field)
	payload := schema().Types[def.Type.Name()]
	o := a.do(t, "mutation { "+field+c.arguments(t, w, w.person(a.viewer))+" { "+selection(payload, "")+" } }")
	o.plain(t)
	row, mark, found := "Mutation."+name, seen, map[string]any{}
	if len(o.Errors) > 0 {
		mark = o.code(t)
	} else {
		cells(o.at(t, field), "", found)
	}
	got.mark(row, who, mark)
	if c.payload == "" {
		return
	}
	if c.payload != payload.Name {
		t.Errorf("%s answers %s", name, payload.Name)
	}
	for _, f := range payload.Fields {
		shown := mark
		if _, ok := found[f.Name]; !ok && mark == seen {
			shown = hidden
		}
		got.mark(payload.Name+"."+f.Name, who, shown)
	}
}
