package rule_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// world is at least one row of each kind that the policies tell apart.
type world struct {
	promotion                      *ent.Promotion
	administration, elsewhere      *ent.Administration
	theme                          *ent.Theme
	profile                        *ent.Profile
	defis                          map[defi.Status]*ent.Defi // of administration
	webinars                       map[webinar.Status]*ent.Webinar
	owner, other, organiser, admin person
	toOrganiser, toAdmin           *ent.Invitation
	viewers                        map[string]viewer.Viewer
	made                           int
}

// person is somebody with an account. The owner and the other have one row each of
// everything that belongs to a person; the organiser and the admin none.
type person struct {
	candidate  *ent.Candidate
	account    *ent.Account
	membership *ent.Membership
	token      *ent.AccessToken
	session    *ent.Session
}

func (p person) viewer(roles ...viewer.Role) viewer.Viewer {
	return viewer.SignedIn(p.account.ID, p.candidate.ID, roles...)
}

// unique returns a text that no other row has.
func (w *world) unique() string {
	w.made++
	return fmt.Sprintf("unique-%d", w.made)
}

func newWorld(t *testing.T, db *database.DB) *world {
	t.Helper()
	w := &world{defis: map[defi.Status]*ent.Defi{}, webinars: map[webinar.Status]*ent.Webinar{}}
	ctx := audit.Silently(viewer.NewContext(t.Context(), viewer.System()))
	err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		c := tx.Ent
		w.promotion = c.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
		w.administration = c.Administration.Create().SetSlug("dinum").SetName("DINUM").SetKind(administration.KindBODY).SaveX(ctx)
		w.elsewhere = c.Administration.Create().SetSlug("has").SetName("HAS").SetKind(administration.KindBODY).SaveX(ctx)
		w.theme = c.Theme.Create().SetSlug("sante").SetLabel("Santé").SaveX(ctx)
		w.profile = c.Profile.Create().SetCode("DESIGN").SetLabel("Design").SetRank(0).SaveX(ctx)
		roles := map[*person][]string{&w.owner: {}, &w.other: {}, &w.organiser: {"ORGANISER"}, &w.admin: {"ADMIN"}}
		for p, roles := range roles {
			p.candidate = c.Candidate.Create().SetEmail(w.unique()).SetEmailKey(w.unique()).SaveX(ctx)
			p.account = c.Account.Create().SetCandidate(p.candidate).SetRoles(roles).SaveX(ctx)
		}
		for _, status := range []defi.Status{defi.StatusDRAFT, defi.StatusPUBLISHED, defi.StatusWITHDRAWN} {
			w.defis[status] = w.defi(c, status).SaveX(ctx)
			w.position(c, w.defis[status]).SaveX(ctx)
		}
		w.position(c, w.defi(c, defi.StatusDRAFT).SetAdministration(w.elsewhere).SetMinistry(w.elsewhere).SaveX(ctx)).SaveX(ctx)
		for _, status := range []webinar.Status{webinar.StatusDRAFT, webinar.StatusPUBLISHED, webinar.StatusCANCELLED} {
			w.webinars[status] = w.webinar(c, status).AddDefis(w.defis[defi.StatusPUBLISHED], w.defis[defi.StatusDRAFT]).SaveX(ctx)
		}
		for _, status := range []testimony.Status{testimony.StatusDRAFT, testimony.StatusPUBLISHED, testimony.StatusWITHDRAWN} {
			for _, p := range []person{w.owner, w.other} {
				w.testimony(c, status).SetAuthor(p.account).SaveX(ctx)
			}
		}
		for _, p := range []*person{&w.owner, &w.other} {
			w.registration(c, w.webinars[webinar.StatusPUBLISHED], p.candidate).SaveX(ctx)
			p.membership = w.membership(c, w.promotion, p.account).SaveX(ctx)
			p.token = w.token(c, p.account).SaveX(ctx)
			p.session = w.session(c).SetAccount(p.account).SaveX(ctx)
			w.email(c).SetAccount(p.account).SaveX(ctx)
		}
		w.session(c).SaveX(ctx) // of a browser that is not signed in yet
		w.email(c).SaveX(ctx)   // to somebody without an account
		w.signIn(c).SaveX(ctx)
		w.toOrganiser = w.invitation(c, viewer.Organiser).SaveX(ctx)
		w.toAdmin = w.invitation(c, viewer.Admin).SaveX(ctx)
		w.entry(c).SaveX(ctx)
		w.retained(c).SaveX(ctx)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w.viewers = map[string]viewer.Viewer{
		"anonymous": {},
		"owner":     w.owner.viewer(),
		"other":     w.other.viewer(),
		// An account without the role that it names, and a role without an account.
		"unknown role":          w.other.viewer("SOMETHING", "organiser"),
		"alumnus":               viewer.SignedIn("acct_alumnus", "cand_alumnus", viewer.Alumnus),
		"mentor":                viewer.SignedIn("acct_mentor", "cand_mentor").Mentoring(w.administration.ID),
		"mentor elsewhere":      viewer.SignedIn("acct_mentor", "cand_mentor").Mentoring(w.elsewhere.ID),
		"mentor of nothing":     viewer.SignedIn("acct_mentor", "cand_mentor", viewer.Mentor),
		"organiser":             w.organiser.viewer(viewer.Organiser),
		"admin":                 w.admin.viewer(viewer.Admin),
		"system":                viewer.System(),
		"token of owner":        w.owner.viewer().ByToken("actk_1", viewer.AccountRead),
		"public token of owner": w.owner.viewer().ByToken("actk_2", viewer.PublicRead),
		"greedy token of owner": w.owner.viewer().ByToken("actk_3", viewer.Scopes...),
		"token of mentor": viewer.SignedIn("acct_mentor", "cand_mentor").Mentoring(w.administration.ID).
			ByToken("actk_4", viewer.PublicRead),
		"token of organiser": w.organiser.viewer(viewer.Organiser).
			ByToken("actk_5", viewer.PublicRead, viewer.RegistrationsRead, viewer.PeopleRead, viewer.CatalogueRead),
		"public token of organiser": w.organiser.viewer(viewer.Organiser).ByToken("actk_6", viewer.PublicRead),
		"audit token of organiser":  w.organiser.viewer(viewer.Organiser).ByToken("actk_7", viewer.AuditRead),
		"audit token of admin":      w.admin.viewer(viewer.Admin).ByToken("actk_8", viewer.AuditRead),
		"public token of admin":     w.admin.viewer(viewer.Admin).ByToken("actk_9", viewer.PublicRead),
	}
	return w
}

func (w *world) defi(c *ent.Client, status defi.Status) *ent.DefiCreate {
	return c.Defi.Create().SetSlug(w.unique()).SetTitle("Défi").SetSummary("Résumé").SetTown("Paris").SetYear(2020).SetStatus(status).
		SetPromotion(w.promotion).SetAdministration(w.administration).SetMinistry(w.administration).AddThemes(w.theme).AddProfiles(w.profile)
}

func (w *world) position(c *ent.Client, d *ent.Defi) *ent.PositionCreate {
	return c.Position.Create().SetSeats(1).SetDefi(d).SetProfile(w.profile)
}

func (w *world) webinar(c *ent.Client, status webinar.Status) *ent.WebinarCreate {
	at := time.Date(2020, 5, 12, 16, 30, 0, 0, time.UTC)
	return c.Webinar.Create().SetSlug(w.unique()).SetTitle("Webinaire").SetStartsAt(at).SetEndsAt(at.Add(time.Hour)).
		SetCapacity(9).SetStatus(status).SetPromotion(w.promotion)
}

func (w *world) testimony(c *ent.Client, status testimony.Status) *ent.TestimonyCreate {
	return c.Testimony.Create().SetSlug(w.unique()).SetAuthorName("A").SetAuthorRole("EIG").SetHeadline("Titre").SetBody("Texte").
		SetWrittenAt(time.Date(2020, 5, 1, 0, 0, 0, 0, time.UTC)).SetStatus(status).SetPromotion(w.promotion).SetDefi(w.defis[defi.StatusPUBLISHED])
}

func (w *world) registration(c *ent.Client, of *ent.Webinar, who *ent.Candidate) *ent.RegistrationCreate {
	return c.Registration.Create().SetName("A").SetWebinar(of).SetCandidate(who)
}

// later is a moment at which nothing is over.
var later = time.Date(2099, 1, 1, 0, 0, 0, 0, time.UTC)

func (w *world) membership(c *ent.Client, in *ent.Promotion, of *ent.Account) *ent.MembershipCreate {
	return c.Membership.Create().SetAccount(of).SetPromotion(in).SetProfile(w.profile)
}

func (w *world) token(c *ent.Client, of *ent.Account) *ent.AccessTokenCreate {
	return c.AccessToken.Create().SetName("A").SetHint("eig_a").SetTokenHash(w.unique()).
		SetScopes([]string{string(viewer.PublicRead)}).SetExpiresAt(later).SetAccount(of)
}

func (w *world) session(c *ent.Client) *ent.SessionCreate {
	return c.Session.Create().SetTokenHash(w.unique()).SetData([]byte("x")).SetExpiresAt(later)
}

func (w *world) email(c *ent.Client) *ent.EmailLogCreate {
	return c.EmailLog.Create().SetKind(emaillog.KindSIGN_IN).SetSubject("A").
		SetRecipient("a").SetRecipientKey("a").SetParams(map[string]string{})
}

func (w *world) signIn(c *ent.Client) *ent.SignInCreate {
	return c.SignIn.Create().SetPurpose(signin.PurposeSIGN_IN).SetEmail("a").SetEmailKey("a").SetBrowserHash("b")
}

func (w *world) invitation(c *ent.Client, to viewer.Role) *ent.InvitationCreate {
	return c.Invitation.Create().SetEmail("a").SetEmailKey("a").SetRole(to).SetExpiresAt(later)
}

func (w *world) entry(c *ent.Client) *ent.AuditEntryCreate {
	return c.AuditEntry.Create().SetActorKind(auditentry.ActorKindSYSTEM).SetAction(auditentry.ActionCREATE).
		SetObjectType("Theme").SetObjectID(w.theme.ID).SetFields([]string{"label"})
}

func (w *world) retained(c *ent.Client) *ent.RetentionCountCreate {
	return c.RetentionCount.Create().SetRule(w.unique()).SetMonth("2020-05").SetCount(1)
}
