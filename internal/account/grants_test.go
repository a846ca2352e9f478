package account_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// console is the service as a command has it: without mail.
func (w *world) console() *account.Service {
	return account.New(w.db, clock.Stopped(noon), nil, "")
}

// granted is a change to each role.
var granted = map[viewer.Role]account.RoleChange{
	viewer.Alumnus:   {Email: jeanne, Role: viewer.Alumnus, Promotion: "eig-4", Profile: "DESIGN", Defi: "published"},
	viewer.Mentor:    {Email: jeanne, Role: viewer.Mentor, Administrations: []string{"dinum", "ap-hp"}},
	viewer.Organiser: {Email: jeanne, Role: viewer.Organiser},
	viewer.Admin:     {Email: jeanne, Role: viewer.Admin},
}

func TestGrantAndRevokeEachRole(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.person("admin@exemple.fr", viewer.Admin) // so that jeanne is not the last one
		s, ctx := w.console(), system(t)
		for _, role := range viewer.Roles {
			for range 2 { // twice changes nothing
				if err := s.Grant(ctx, granted[role]); err != nil {
					t.Fatalf("%s: %v", role, err)
				}
			}
			spelt := granted[role]
			spelt.Email = strings.ToUpper(jeanne)
			if err := s.Grant(ctx, spelt); err != nil {
				t.Fatalf("%s: %v", role, err)
			}
		}
		who := w.accountOf(jeanne)
		wantRoles(t, w.rolesOf(who.ID), viewer.Roles...)
		if len(who.Roles) != 2 || len(who.Edges.Memberships) != 1 || len(who.Edges.MentoredAdministrations) != 2 || who.Edges.Candidate.VerifiedAt != nil {
			t.Errorf("%v %v", who, who.Edges)
		}
		if m := who.Edges.Memberships[0]; m.Status != membership.StatusVERIFIED || m.DecidedByID != nil || m.DecidedAt == nil || *m.DefiID != w.defi.ID {
			t.Errorf("%v", m)
		}
		if got := w.signIn(w.Service, jeanne).Account; got.ID != who.ID {
			t.Errorf("signed in as %s", got.ID)
		}
		left := slices.Clone(viewer.Roles)
		for len(left) > 0 {
			role := left[0]
			left = left[1:]
			if err := s.Revoke(ctx, account.RoleChange{Email: strings.ToUpper(jeanne), Role: role}); err != nil {
				t.Fatalf("%s: %v", role, err)
			}
			wantRoles(t, w.rolesOf(who.ID), left...)
			if err := s.Revoke(ctx, account.RoleChange{Email: jeanne, Role: role}); err == nil || !strings.Contains(err.Error(), string(role)) {
				t.Errorf("%s twice: %v", role, err)
			}
		}
		for _, e := range w.audit(who.ID) {
			if e.ActorKind != auditentry.ActorKindSYSTEM && e.ActorKind != auditentry.ActorKindVISITOR {
				t.Errorf("the journal: %v", e)
			}
		}
	})
}

func TestPartsOfARoleAreRevoked(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s, ctx := w.console(), system(t)
		elsewhere := account.RoleChange{Email: jeanne, Role: viewer.Alumnus, Promotion: "eig-3", Profile: "DEVELOPMENT"}
		for _, c := range []account.RoleChange{granted[viewer.Alumnus], elsewhere, granted[viewer.Mentor]} {
			if err := s.Grant(ctx, c); err != nil {
				t.Fatal(err)
			}
		}
		for _, c := range []account.RoleChange{
			{Email: jeanne, Role: viewer.Alumnus, Promotion: "eig-3"},
			{Email: jeanne, Role: viewer.Mentor, Administrations: []string{"dinum"}},
		} {
			if err := s.Revoke(ctx, c); err != nil {
				t.Fatal(err)
			}
			if err := s.Revoke(ctx, c); err == nil {
				t.Errorf("%v twice", c.Role)
			}
		}
		who := w.accountOf(jeanne)
		if m := who.Edges.Memberships; len(m) != 1 || m[0].PromotionID != w.eig4.ID {
			t.Errorf("memberships %v", m)
		}
		if a := who.Edges.MentoredAdministrations; len(a) != 1 || a[0].ID != w.aphp.ID {
			t.Errorf("administrations %v", a)
		}
	})
}

func TestTheLastAdminStays(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s, ctx := w.console(), system(t)
		one, two, suspended := w.person("un@exemple.fr", viewer.Admin), w.person("deux@exemple.fr", viewer.Admin), w.person("trois@exemple.fr", viewer.Admin)
		w.suspend(suspended)
		emails := make(chan string, 2)
		emails <- one.email
		emails <- two.email
		won := 0
		for _, err := range atOnce(2, func() error {
			return s.Revoke(ctx, account.RoleChange{Email: <-emails, Role: viewer.Admin})
		}) {
			if err == nil {
				won++
			} else if !strings.Contains(err.Error(), "eig user grant EMAIL ADMIN") {
				t.Errorf("%v does not say how to proceed", err)
			}
		}
		admins, err := s.List(ctx, ptr(viewer.Admin))
		if err != nil || won != 1 || len(admins) != 2 {
			t.Errorf("%d revoked, left %v, %v", won, admins, err)
		}
		// One who cannot sign in is not one too many.
		if err := s.Revoke(ctx, account.RoleChange{Email: suspended.email, Role: viewer.Admin}); err != nil {
			t.Errorf("a suspended admin: %v", err)
		}
	})
}

func TestChangesOfRoleThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s, ctx := w.console(), system(t)
		with := func(role viewer.Role, change func(*account.RoleChange)) account.RoleChange {
			c := granted[role]
			change(&c)
			return c
		}
		for name, test := range map[string]struct {
			c    account.RoleChange
			says string
		}{
			"no address":                    {with(viewer.Admin, func(c *account.RoleChange) { c.Email = "jeanne" }), "no e-mail address"},
			"no role":                       {with(viewer.Admin, func(c *account.RoleChange) { c.Role = "" }), "ALUMNUS, MENTOR, ORGANISER, ADMIN"},
			"an unknown role":               {with(viewer.Admin, func(c *account.RoleChange) { c.Role = "BOSS" }), "ALUMNUS, MENTOR, ORGANISER, ADMIN"},
			"a mentor of nothing":           {with(viewer.Mentor, func(c *account.RoleChange) { c.Administrations = nil }), "--administration SLUG"},
			"a mentor of what is not there": {with(viewer.Mentor, func(c *account.RoleChange) { c.Administrations = []string{"nasa"} }), `"nasa"`},
			"an admin of something":         {with(viewer.Admin, func(c *account.RoleChange) { c.Administrations = []string{"dinum"} }), "--administration goes with MENTOR"},
			"an organiser who was an EIG":   {with(viewer.Organiser, func(c *account.RoleChange) { c.Promotion = "eig-4" }), "go with ALUMNUS"},
			"an alumnus of nothing":         {with(viewer.Alumnus, func(c *account.RoleChange) { c.Promotion = "" }), "--promotion CODE"},
			"an alumnus without a profile":  {with(viewer.Alumnus, func(c *account.RoleChange) { c.Profile = "" }), "--profile CODE"},
			"an unknown promotion":          {with(viewer.Alumnus, func(c *account.RoleChange) { c.Promotion = "eig-9" }), `"eig-9"`},
			"an unknown profile":            {with(viewer.Alumnus, func(c *account.RoleChange) { c.Profile = "POET" }), `"POET"`},
			"an unknown défi":               {with(viewer.Alumnus, func(c *account.RoleChange) { c.Defi = "rien" }), `"rien"`},
			"a défi of another promotion":   {with(viewer.Alumnus, func(c *account.RoleChange) { c.Promotion = "eig-3" }), "not one of the promotion"},
		} {
			err := s.Grant(ctx, test.c)
			if err == nil || !strings.Contains(err.Error(), test.says) || strings.Contains(strings.ToLower(err.Error()), "jeanne") {
				t.Errorf("%s: %v", name, err)
			}
		}
		if w.accountOf(jeanne) != nil {
			t.Error("an account was made")
		}
		for _, email := range []string{jeanne, "jeanne"} {
			if err := s.Revoke(ctx, account.RoleChange{Email: email, Role: viewer.Admin}); err == nil || strings.Contains(err.Error(), "eanne") {
				t.Errorf("%v", err)
			}
		}
		// A request that reached these methods would be stopped by the policies.
		boss := w.person("admin@exemple.fr", viewer.Admin)
		if err := s.Grant(boss.ctx, granted[viewer.Admin]); err == nil {
			t.Error("a person granted a role")
		}
	})
}

func TestListShowsAccountsWithTheirRoles(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := w.crowd()
		list, err := w.console().List(system(t), nil)
		if err != nil || len(list) != len(people) {
			t.Fatalf("%v, %v", list, err)
		}
		for name, p := range people {
			i := slices.IndexFunc(list, func(l account.Listed) bool { return l.ID == p.Account.ID })
			if i < 0 || list[i].Email != p.email || !slices.Equal(list[i].Roles, crowdRoles[name]) || !list[i].LastSeenAt.Equal(today) {
				t.Errorf("%s: %v", name, list)
			}
		}
	})
}
