package viewer_test

import (
	"context"
	"slices"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

func TestViewers(t *testing.T) {
	tests := []struct {
		name              string
		v                 viewer.Viewer
		organiser, system bool
	}{
		{"nobody", viewer.FromContext(context.Background()), false, false},
		{"the zero value", viewer.Viewer{}, false, false},
		{"a candidate", viewer.SignedIn("acct_1", "cand_1"), false, false},
		{"an unknown role", viewer.SignedIn("acct_1", "cand_1", "organiser", "SYSTEM"), false, false},
		{"an organiser", viewer.SignedIn("acct_1", "", viewer.Organiser), true, false},
		{"an admin", viewer.SignedIn("acct_1", "", viewer.Admin), true, false},
		{"the platform", viewer.System(), false, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := viewer.FromContext(viewer.NewContext(context.Background(), test.v))
			if got.AccountID != test.v.AccountID || got.CandidateID != test.v.CandidateID {
				t.Errorf("%+v came back as %+v", test.v, got)
			}
			if got.IsOrganiser() != test.organiser || got.IsSystem() != test.system {
				t.Errorf("organiser %v, system %v", got.IsOrganiser(), got.IsSystem())
			}
		})
	}
}

func TestRoles(t *testing.T) {
	holds := func(v viewer.Viewer) (held []viewer.Role) {
		for _, r := range viewer.Roles {
			if v.Has(r) {
				held = append(held, r)
			}
		}
		return held
	}
	tests := []struct {
		name  string
		v     viewer.Viewer
		given []viewer.Role // as Roles tells them
		held  []viewer.Role // as Has answers
	}{
		{"nobody", viewer.Viewer{}, nil, nil},
		{"a candidate", viewer.SignedIn("acct_1", "cand_1"), nil, nil},
		{"an alumnus", viewer.SignedIn("acct_1", "cand_1", viewer.Alumnus), []viewer.Role{viewer.Alumnus}, []viewer.Role{viewer.Alumnus}},
		{"a mentor", viewer.SignedIn("acct_1", "cand_1").Mentoring("admn_1"), []viewer.Role{viewer.Mentor}, []viewer.Role{viewer.Mentor}},
		{"a mentor of nothing", viewer.SignedIn("acct_1", "cand_1", viewer.Mentor).Mentoring(), nil, nil},
		{"an organiser", viewer.SignedIn("acct_1", "cand_1", viewer.Organiser), []viewer.Role{viewer.Organiser}, []viewer.Role{viewer.Organiser}},
		{"an admin is an organiser", viewer.SignedIn("acct_1", "cand_1", viewer.Admin), []viewer.Role{viewer.Admin}, []viewer.Role{viewer.Organiser, viewer.Admin}},
		{"all at once", viewer.SignedIn("acct_1", "cand_1", viewer.Admin, viewer.Alumnus, viewer.Organiser).Mentoring("admn_1"), viewer.Roles, viewer.Roles},
		{"an unknown role", viewer.SignedIn("acct_1", "cand_1", "admin", "SYSTEM", ""), nil, nil},
		{"the platform", viewer.System(), nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.v.Roles(); got == nil || !slices.Equal(got, test.given) {
				t.Errorf("roles %v, want %v and never nil", got, test.given)
			}
			if got := holds(test.v); !slices.Equal(got, test.held) {
				t.Errorf("has %v, want %v", got, test.held)
			}
		})
	}
}

// A token only narrows: a session may all, a token what it was made for.
func TestScopes(t *testing.T) {
	admin := viewer.SignedIn("acct_1", "cand_1", viewer.Admin).Mentoring("admn_1").InRequest("request-1")
	for name, test := range map[string]struct {
		v   viewer.Viewer
		may []viewer.Scope
	}{
		"a visitor":                {viewer.Viewer{}, viewer.Scopes},
		"a session":                {admin, viewer.Scopes},
		"a token":                  {admin.ByToken("actk_1", viewer.PublicRead, viewer.AuditRead), []viewer.Scope{viewer.PublicRead, viewer.AuditRead}},
		"a token without scopes":   {admin.ByToken("actk_1"), nil},
		"a token of unknown scope": {admin.ByToken("actk_1", "admin:write", "*", "AUDIT:READ"), nil},
	} {
		var may []viewer.Scope
		for _, s := range viewer.Scopes {
			if test.v.May(s) {
				may = append(may, s)
			}
		}
		if !slices.Equal(may, test.may) {
			t.Errorf("%s may %v, want %v", name, may, test.may)
		}
	}
	token := admin.ByToken("actk_1")
	if token.AccountID != "acct_1" || !token.Has(viewer.Admin) || token.RequestID != "request-1" || !token.IsSignedIn() {
		t.Errorf("the token's viewer is %+v", token)
	}
	if admin.TokenID != "" || !admin.May(viewer.AuditRead) {
		t.Error("making a token's viewer changed that of the session")
	}
}

// Elevation lets everything through for one piece of code, keeps who asked, and is
// over outside its context.
func TestElevationKeepsWhoAsked(t *testing.T) {
	v := viewer.SignedIn("acct_1", "cand_1", viewer.Organiser).Mentoring("admn_1").ByToken("actk_1", viewer.PublicRead).InRequest("request-1")
	v.SessionID = "sess_1"
	ctx := viewer.NewContext(context.Background(), v)
	got := viewer.FromContext(viewer.Elevate(ctx))
	if !got.IsSystem() || got.AccountID != "acct_1" || got.CandidateID != "cand_1" || got.TokenID != "actk_1" || got.SessionID != "sess_1" ||
		got.RequestID != "request-1" || !got.Has(viewer.Mentor) || !got.Has(viewer.Organiser) || got.May(viewer.AuditRead) {
		t.Errorf("%+v became %+v", v, got)
	}
	if viewer.FromContext(ctx).IsSystem() {
		t.Error("the context itself was elevated")
	}
	if v := viewer.System(); v.IsSignedIn() || v.RequestID != "" {
		t.Errorf("the platform by itself is %+v", v)
	}
}
