package account_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

const fortnight = 14 * 24 * time.Hour

func (w *world) invite(by someone, n account.NewInvitation) *ent.Invitation {
	w.t.Helper()
	i, err := w.Invite(by.ctx, n)
	if err != nil {
		w.t.Fatal(err)
	}
	return i
}

func wantRoles(t testing.TB, got []viewer.Role, want ...viewer.Role) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("roles %v, want %v", got, want)
	}
}

// offers is an invitation to each role.
func (w *world) offers() map[viewer.Role]account.NewInvitation {
	return map[viewer.Role]account.NewInvitation{
		viewer.Alumnus:   {Email: jeanne, Role: viewer.Alumnus, Promotion: &w.eig4.ID, Profile: &w.design.ID, Defi: &w.defi.ID},
		viewer.Mentor:    {Email: jeanne, Role: viewer.Mentor, Administrations: []string{w.dinum.ID, w.aphp.ID, w.dinum.ID}},
		viewer.Organiser: {Email: jeanne, Role: viewer.Organiser},
		viewer.Admin:     {Email: jeanne, Role: viewer.Admin},
	}
}

func TestAnInvitationGivesItsRoleAtTheSignInOfItsAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		for _, role := range viewer.Roles {
			offer := w.offers()[role]
			offer.Email = strings.ToLower(string(role)) + "@exemple.fr"
			i := w.invite(admin, offer)
			if w.InvitationStatus(i) != account.InvitationPending || !i.ExpiresAt.Equal(noon.Add(fortnight)) || *i.InvitedByID != admin.Account.ID {
				t.Errorf("%s: %v", role, i)
			}
			if row := w.lastMail(offer.Email); row.Kind != emaillog.KindINVITATION || row.AccountID != nil {
				t.Errorf("%s: mail %v", role, row)
			}
			got := w.signIn(w.at(time.Hour), strings.ToUpper(offer.Email)).Account
			wantRoles(t, w.rolesOf(got.ID), role)
			now := w.db.Ent().Invitation.GetX(system(t), i.ID)
			if w.InvitationStatus(now) != account.InvitationAccepted || !now.AcceptedAt.Equal(noon.Add(time.Hour)) {
				t.Errorf("%s: %v", role, now)
			}
			// The mail, sent again by mistake, has no purpose any more.
			if _, err := w.Compose(system(t), w.mails(offer.Email)[0]); err == nil {
				t.Errorf("%s: the mail of an accepted invitation was written", role)
			}
		}
		alumnus := w.accountOf("alumnus@exemple.fr")
		m := alumnus.Edges.Memberships[0]
		if m.PromotionID != w.eig4.ID || m.ProfileID != w.design.ID || *m.DefiID != w.defi.ID || *m.DecidedByID != admin.Account.ID || !m.DecidedAt.Equal(noon.Add(time.Hour)) {
			t.Errorf("%v", m)
		}
		if n := len(w.accountOf("mentor@exemple.fr").Edges.MentoredAdministrations); n != 2 {
			t.Errorf("%d administrations", n)
		}
	})
}

func TestWhoHasAnAccountGetsTheRoleAtTheNextSignIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		who := w.signIn(w.Service, jeanne).Account
		for _, role := range viewer.Roles {
			w.invite(admin, w.offers()[role])
		}
		wantRoles(t, w.rolesOf(who.ID))
		w.signIn(w.Service, jeanne)
		wantRoles(t, w.rolesOf(who.ID), viewer.Roles...)
		// Invited again to what one is: nothing twice.
		for _, role := range viewer.Roles {
			w.invite(admin, w.offers()[role])
		}
		w.signIn(w.Service, jeanne)
		now := w.accountOf(jeanne)
		slices.Sort(now.Roles)
		if !slices.Equal(now.Roles, []string{"ADMIN", "ORGANISER"}) || len(now.Edges.Memberships) != 1 || len(now.Edges.MentoredAdministrations) != 2 {
			t.Errorf("%v %v", now, now.Edges)
		}
	})
}

// Two browsers of an invited person, at once: each signs in, and the roles are given
// once.
func TestSignInsAtOnceAcceptOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		for _, role := range viewer.Roles {
			w.invite(admin, w.offers()[role])
		}
		tokens := make(chan string, 8)
		for range cap(tokens) {
			token, _ := w.ask(jeanne)
			tokens <- token
		}
		for _, err := range atOnce(cap(tokens), func() error {
			_, err := w.SignIn(anonymous(t), "browser", <-tokens, "")
			return err
		}) {
			if err != nil {
				t.Error(err)
			}
		}
		who := w.accountOf(jeanne)
		wantRoles(t, w.rolesOf(who.ID), viewer.Roles...)
		if len(who.Roles) != 2 || len(who.Edges.Memberships) != 1 {
			t.Errorf("%v %v", who, who.Edges)
		}
	})
}

// What the person had declared of the same promotion gives way.
func TestAnInvitedAlumnusHadDeclaredSomethingElse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		boss := w.person("organisatrice@exemple.fr", viewer.Organiser)
		for _, test := range []struct {
			status  membership.Status
			profile string
		}{
			{membership.StatusPENDING, w.design.ID}, {membership.StatusREFUSED, w.design.ID}, {membership.StatusVERIFIED, w.dev.ID},
		} {
			p := w.person(strings.ToLower(string(test.status)) + "@exemple.fr")
			w.write(func(ctx context.Context, c *ent.Client) {
				c.Membership.Create().SetAccountID(p.Account.ID).SetPromotion(w.eig4).SetProfile(w.dev).SetStatus(test.status).
					SetRefusalReason("Non.").SaveX(ctx)
			})
			offer := w.offers()[viewer.Alumnus]
			offer.Email, offer.Defi = p.email, nil
			w.invite(boss, offer)
			w.signIn(w.Service, p.email)
			all := w.accountOf(p.email).Edges.Memberships
			if len(all) != 1 || all[0].Status != membership.StatusVERIFIED || all[0].ProfileID != test.profile {
				t.Errorf("%s: %v", test.status, all)
			}
		}
	})
}

func TestAnInvitationServesOnceAndInTime(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		offer := w.offers()[viewer.Organiser]
		i := w.invite(admin, offer)
		for later, want := range map[time.Duration]account.InvitationStatus{
			fortnight - time.Microsecond: account.InvitationPending, fortnight: account.InvitationExpired,
		} {
			s := w.at(later)
			if got := s.InvitationStatus(i); got != want {
				t.Errorf("after %v: %s", later, got)
			}
			for _, status := range []account.InvitationStatus{account.InvitationPending, account.InvitationAccepted, account.InvitationExpired, account.InvitationRevoked} {
				if found := w.db.Ent().Invitation.Query().Where(s.Invitations(status)).ExistX(system(t)); found != (status == want) {
					t.Errorf("after %v: listed as %s: %v", later, status, found)
				}
			}
		}
		who := w.signIn(w.at(fortnight), jeanne).Account
		wantRoles(t, w.rolesOf(who.ID))

		// An expired one is no obstacle to another, nor is a revoked one.
		offer.Email = "autre@exemple.fr"
		again := w.invite(admin, offer)
		if _, err := w.RevokeInvitation(admin.ctx, again.ID); err != nil {
			t.Fatal(err)
		}
		other := w.signIn(w.Service, offer.Email).Account
		wantRoles(t, w.rolesOf(other.ID))
		w.invite(admin, offer)
		w.signIn(w.Service, offer.Email)
		wantRoles(t, w.rolesOf(other.ID), viewer.Organiser)
		// Accepted, and the role taken back: the invitation does not give it again.
		if err := w.Revoke(system(t), account.RoleChange{Email: offer.Email, Role: viewer.Organiser}); err != nil {
			t.Fatal(err)
		}
		w.signIn(w.Service, offer.Email)
		wantRoles(t, w.rolesOf(other.ID))
		for status, want := range map[account.InvitationStatus]int{account.InvitationPending: 1, account.InvitationAccepted: 1, account.InvitationRevoked: 1, account.InvitationExpired: 0} {
			if n := w.db.Ent().Invitation.Query().Where(w.Invitations(status)).CountX(system(t)); n != want {
				t.Errorf("%d listed as %s, want %d", n, status, want)
			}
		}
	})
}

func TestASuspendedPersonAcceptsNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin, p := w.person("admin@exemple.fr", viewer.Admin), w.person(jeanne)
		i := w.invite(admin, w.offers()[viewer.Admin])
		w.suspend(p)
		token, _ := w.ask(jeanne)
		_, err := w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.Forbidden)
		wantRoles(t, w.rolesOf(p.Account.ID))
		if now := w.db.Ent().Invitation.GetX(system(t), i.ID); now.AcceptedAt != nil {
			t.Errorf("%v", now)
		}
	})
}

func TestInvitationsThatAreRefused(t *testing.T) {
	const nobody = "_01E7E8V6R003WR9NFZNMWHWZ41"
	each(t, func(t *testing.T, w *world) {
		boss, p := w.person("organisatrice@exemple.fr", viewer.Organiser), w.person(jeanne)
		ids := func(ids ...string) []string { return ids }
		for name, test := range map[string]struct {
			n      account.NewInvitation
			fields []string
		}{
			"nothing":                         {account.NewInvitation{}, []string{"email", "role"}},
			"no address":                      {account.NewInvitation{Email: "jeanne", Role: viewer.Organiser}, []string{"email"}},
			"an unknown role":                 {account.NewInvitation{Email: jeanne, Role: "BOSS"}, []string{"role"}},
			"an organiser of something":       {account.NewInvitation{Email: jeanne, Role: viewer.Organiser, Administrations: ids(w.dinum.ID)}, []string{"administrations"}},
			"an organiser who was an EIG":     {account.NewInvitation{Email: jeanne, Role: viewer.Organiser, Promotion: &w.eig4.ID, Profile: &w.design.ID, Defi: &w.defi.ID}, []string{"promotion", "profile", "defi"}},
			"a mentor of nothing":             {account.NewInvitation{Email: jeanne, Role: viewer.Mentor}, []string{"administrations"}},
			"a mentor of a promotion":         {account.NewInvitation{Email: jeanne, Role: viewer.Mentor, Administrations: ids(w.eig4.ID)}, []string{"administrations"}},
			"a mentor of what is not there":   {account.NewInvitation{Email: jeanne, Role: viewer.Mentor, Administrations: ids(w.dinum.ID, "admn"+nobody)}, []string{"administrations"}},
			"a mentor of a zero byte":         {account.NewInvitation{Email: jeanne, Role: viewer.Mentor, Administrations: ids("\x00")}, []string{"administrations"}},
			"a mentor who was an EIG":         {account.NewInvitation{Email: jeanne, Role: viewer.Mentor, Administrations: ids(w.dinum.ID), Promotion: &w.eig4.ID}, []string{"promotion"}},
			"an alumnus of nothing":           {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus}, []string{"promotion", "profile"}},
			"an alumnus without a profile":    {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus, Promotion: &w.eig4.ID}, []string{"profile"}},
			"an alumnus of what is not there": {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus, Promotion: ptr("prom" + nobody), Profile: ptr("prof" + nobody), Defi: ptr("defi" + nobody)}, []string{"promotion", "profile", "defi"}},
			"an alumnus, ids exchanged":       {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus, Promotion: &w.design.ID, Profile: &w.eig4.ID}, []string{"promotion", "profile"}},
			"an alumnus of another défi":      {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus, Promotion: &w.eig3.ID, Profile: &w.design.ID, Defi: &w.defi.ID}, []string{"defi"}},
			"an alumnus of administrations":   {account.NewInvitation{Email: jeanne, Role: viewer.Alumnus, Promotion: &w.eig4.ID, Profile: &w.design.ID, Administrations: ids(w.dinum.ID)}, []string{"administrations"}},
			"everything wrong":                {account.NewInvitation{Email: "@", Role: viewer.Alumnus, Administrations: ids(""), Defi: ptr("")}, []string{"email", "administrations", "promotion", "profile", "defi"}},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := w.Invite(boss.ctx, test.n)
				refused(t, err, fault.BadInput, test.fields...)
			})
		}
		_, err := w.Invite(boss.ctx, w.offers()[viewer.Admin])
		refused(t, err, fault.Forbidden)
		_, err = w.Invite(p.ctx, w.offers()[viewer.Organiser])
		refused(t, err, fault.Forbidden)
		if n := w.db.Ent().Invitation.Query().CountX(system(t)); n != 0 || len(w.mails(jeanne)) != 0 {
			t.Errorf("%d invitations, %d mails", n, len(w.mails(jeanne)))
		}
	})
}

func TestOneInvitationToARoleWaitsForAnAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin, boss := w.person("admin@exemple.fr", viewer.Admin), w.person("organisatrice@exemple.fr", viewer.Organiser)
		won := 0
		for _, err := range atOnce(10, func() error {
			_, err := w.Invite(boss.ctx, w.offers()[viewer.Organiser])
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.Conflict)
			says(t, err, "attend déjà cette adresse. Retirez-la d’abord")
		}
		if n := len(w.mails(jeanne)); won != 1 || n != 1 {
			t.Errorf("%d invitations, %d mails", won, n)
		}
		spelt := w.offers()[viewer.Organiser]
		spelt.Email = strings.ToUpper(jeanne)
		_, err := w.Invite(admin.ctx, spelt)
		refused(t, err, fault.Conflict)
		w.invite(admin, w.offers()[viewer.Admin]) // another role
		if _, err := w.at(fortnight).Invite(boss.ctx, spelt); err != nil {
			t.Errorf("after its end: %v", err)
		}
	})
}

func TestRevokeInvitation(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		boss, p := w.person("organisatrice@exemple.fr", viewer.Organiser), w.person(jeanne)
		i := w.invite(boss, w.offers()[viewer.Mentor])
		_, err := w.RevokeInvitation(p.ctx, i.ID)
		refused(t, err, fault.Forbidden)
		for _, id := range []string{"", "\x00", p.Account.ID, "invt_01E7E8V6R003WR9NFZNMWHWZ41"} {
			_, err := w.RevokeInvitation(boss.ctx, id)
			refused(t, err, fault.NotFound)
		}
		got, err := w.at(time.Hour).RevokeInvitation(boss.ctx, i.ID)
		if err != nil || w.InvitationStatus(got) != account.InvitationRevoked || !got.RevokedAt.Equal(noon.Add(time.Hour)) {
			t.Fatalf("%v, %v", got, err)
		}
		if _, err := w.Compose(system(t), w.lastMail(jeanne)); err == nil {
			t.Error("the mail of a revoked invitation was written")
		}
		again, err := w.at(2*time.Hour).RevokeInvitation(boss.ctx, i.ID)
		if err != nil || !again.RevokedAt.Equal(*got.RevokedAt) {
			t.Errorf("%v, %v", again, err)
		}
		accepted := w.invite(boss, w.offers()[viewer.Mentor])
		w.signIn(w.Service, jeanne)
		_, err = w.RevokeInvitation(boss.ctx, accepted.ID)
		refused(t, err, fault.Conflict)

		update := w.auditUpdates(i.ID)
		if len(update) != 1 || *update[0].ActorID != boss.Account.ID || !slices.Equal(update[0].Fields, []string{"revoked_at"}) {
			t.Errorf("the journal: %v", update)
		}
	})
}

// What somebody offered does not outlive their right to offer it, and no more goes.
func TestInvitationsGoWithTheRightToInvite(t *testing.T) {
	suspended := func(w *world, admin, by someone) error {
		_, err := w.Suspend(admin.ctx, by.Account.ID)
		return err
	}
	without := func(role viewer.Role) func(w *world, admin, by someone) error {
		return func(w *world, _, by someone) error {
			return w.Revoke(system(w.t), account.RoleChange{Email: by.email, Role: role})
		}
	}
	organiser, admin, both := []viewer.Role{viewer.Organiser}, []viewer.Role{viewer.Admin}, []viewer.Role{viewer.Organiser, viewer.Admin}
	tests := map[string]struct {
		is   []viewer.Role
		lose func(w *world, admin, by someone) error
		stay []viewer.Role // what they still offer
	}{
		"an organiser, suspended":          {organiser, suspended, nil},
		"an organiser no more":             {organiser, without(viewer.Organiser), nil},
		"an admin, suspended":              {admin, suspended, nil},
		"an admin no more":                 {admin, without(viewer.Admin), nil},
		"both, suspended":                  {both, suspended, nil},
		"both, who stays an admin":         {both, without(viewer.Organiser), viewer.Roles},
		"both, who stays an organiser":     {both, without(viewer.Admin), []viewer.Role{viewer.Alumnus, viewer.Mentor, viewer.Organiser}},
		"an organiser who mentored before": {organiser, mentorNoMore, []viewer.Role{viewer.Alumnus, viewer.Mentor, viewer.Organiser}},
	}
	each(t, func(t *testing.T, w *world) {
		admin := w.person("admin@exemple.fr", viewer.Admin)
		w.invite(admin, account.NewInvitation{Email: "deux@exemple.fr", Role: viewer.Organiser})
		n := 0
		for name, test := range tests {
			t.Run(name, func(t *testing.T) {
				n++
				by, invited := w.person(fmt.Sprintf("par-%d@exemple.fr", n), test.is...), fmt.Sprintf("autre-%d@exemple.fr", n)
				for role, offer := range w.offers() {
					if role != viewer.Admin || slices.Contains(test.is, viewer.Admin) {
						offer.Email = invited
						w.invite(by, offer)
					}
				}
				if err := test.lose(w, admin, by); err != nil {
					t.Fatal(err)
				}
				wantRoles(t, w.rolesOf(w.signIn(w.Service, invited).Account.ID), test.stay...)
			})
		}
		wantRoles(t, w.rolesOf(w.signIn(w.Service, "deux@exemple.fr").Account.ID), viewer.Organiser)
	})
}

// mentorNoMore takes a role that lets nobody invite.
func mentorNoMore(w *world, _, by someone) error {
	mentor := account.RoleChange{Email: by.email, Role: viewer.Mentor, Administrations: []string{"dinum"}}
	if err := w.Grant(system(w.t), mentor); err != nil {
		return err
	}
	return w.Revoke(system(w.t), mentor)
}
