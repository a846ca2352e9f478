package account_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// crowd are people of all roles, some of several.
func (w *world) crowd() map[string]someone {
	people := map[string]someone{
		"candidate": w.person("candidate@exemple.fr"),
		"pending":   w.person("en-attente@exemple.fr"),
		"alumnus":   w.person("ancienne@exemple.fr"),
		"mentor":    w.person("mentor@exemple.fr"),
		"organiser": w.person("organisatrice@exemple.fr", viewer.Organiser),
		"admin":     w.person("admin@exemple.fr", viewer.Admin),
		"all":       w.person("tout@exemple.fr", viewer.Admin, viewer.Organiser),
	}
	w.write(func(ctx context.Context, c *ent.Client) {
		for name, status := range map[string]membership.Status{
			"pending": membership.StatusPENDING, "alumnus": membership.StatusVERIFIED, "all": membership.StatusVERIFIED,
		} {
			for _, promotion := range []*ent.Promotion{w.eig3, w.eig4} {
				c.Membership.Create().SetAccountID(people[name].Account.ID).SetPromotion(promotion).SetProfile(w.design).SetStatus(status).SaveX(ctx)
			}
		}
		for _, name := range []string{"mentor", "all"} {
			c.Account.UpdateOneID(people[name].Account.ID).AddMentoredAdministrations(w.dinum, w.aphp).ExecX(ctx)
		}
	})
	return people
}

var crowdRoles = map[string][]viewer.Role{
	"candidate": nil, "pending": nil, "alumnus": {viewer.Alumnus}, "mentor": {viewer.Mentor},
	"organiser": {viewer.Organiser}, "admin": {viewer.Admin}, "all": viewer.Roles,
}

func TestRolesOfManyAccountsTakeThreeStatements(t *testing.T) {
	observed(t, func(t *testing.T, w *world, ran *statements) {
		people := w.crowd()
		ids := []string{"acct_01E7E8V6R003WR9NFZNMWHWZ41"}
		for _, p := range people {
			ids = append(ids, p.Account.ID)
		}
		ran.take()
		roles, err := w.Roles(people["organiser"].ctx, ids)
		if err != nil {
			t.Fatal(err)
		}
		if did := ran.take(); len(did) != 3 {
			t.Errorf("%d statements:\n%s", len(did), strings.Join(did, "\n"))
		}
		for name, p := range people {
			if got := roles[p.Account.ID]; !slices.Equal(got, crowdRoles[name]) {
				t.Errorf("%s: %v, want %v", name, got, crowdRoles[name])
			}
		}
		// Of what one does not see, nothing.
		roles, err = w.Roles(people["mentor"].ctx, ids)
		if err != nil || len(roles) != 1 || !slices.Equal(roles[people["mentor"].Account.ID], []viewer.Role{viewer.Mentor}) {
			t.Errorf("%v, %v", roles, err)
		}
		if roles, err := w.Roles(people["mentor"].ctx, nil); len(roles) != 0 || err != nil {
			t.Errorf("of nobody: %v, %v", roles, err)
		}
	})
}

func TestTheListOfAccountsIsNarrowed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := w.crowd()
		named := func(who, name string) {
			w.write(func(ctx context.Context, c *ent.Client) {
				c.Account.UpdateOneID(people[who].Account.ID).SetName(name).ExecX(ctx)
			})
		}
		named("candidate", "Étienne Ébène")
		named("alumnus", "100 % Zoé_Dupont")
		named("mentor", `O\Neill`)
		w.suspend(people["pending"])
		r := func(r viewer.Role) *viewer.Role { return &r }
		active, suspended := entaccount.StatusACTIVE, entaccount.StatusSUSPENDED
		for _, test := range []struct {
			search string
			role   *viewer.Role
			status *entaccount.Status
			want   []string
		}{
			{"", nil, nil, []string{"admin", "all", "alumnus", "candidate", "mentor", "organiser", "pending"}},
			{"  ", nil, nil, []string{"admin", "all", "alumnus", "candidate", "mentor", "organiser", "pending"}},
			{"étienne", nil, nil, []string{"candidate"}},
			{"ÉTIENNE ébène", nil, nil, []string{"candidate"}},
			{"ébène étienne", nil, nil, []string{"candidate"}},
			{"étienne zoé", nil, nil, nil},
			{"étienne CANDIDATE@", nil, nil, []string{"candidate"}},
			{"TOUT@exemple.fr", nil, nil, []string{"all"}},
			{"%", nil, nil, []string{"alumnus"}},
			{"_", nil, nil, []string{"alumnus"}},
			{`\`, nil, nil, []string{"mentor"}},
			{"'", nil, nil, nil},
			{"", r(viewer.Alumnus), nil, []string{"all", "alumnus"}},
			{"", r(viewer.Mentor), nil, []string{"all", "mentor"}},
			{"", r(viewer.Organiser), nil, []string{"all", "organiser"}},
			{"", r(viewer.Admin), nil, []string{"admin", "all"}},
			{"exemple.fr", r(viewer.Admin), &active, []string{"admin", "all"}},
			{"", nil, &suspended, []string{"pending"}},
			{"", r(viewer.Admin), &suspended, nil},
			{strings.Repeat("exemple ", 8) + "nulle-part", nil, &suspended, []string{"pending"}}, // eight words count
		} {
			found, err := w.db.Ent().Account.Query().Where(w.Accounts(test.search, test.role, test.status)...).IDs(people["organiser"].ctx)
			if err != nil {
				t.Errorf("%q: %v", test.search, err)
				continue
			}
			var got []string
			for name, p := range people {
				if slices.Contains(found, p.Account.ID) {
					got = append(got, name)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("%q, %v, %v: %v, want %v", test.search, test.role, test.status, got, test.want)
			}
		}
		// For somebody else, the conditions narrow what they see: themselves.
		found, err := w.db.Ent().Account.Query().Where(w.Accounts("exemple", nil, nil)...).IDs(people["mentor"].ctx)
		if err != nil || len(found) != 1 || found[0] != people["mentor"].Account.ID {
			t.Errorf("%v, %v", found, err)
		}
	})
}
