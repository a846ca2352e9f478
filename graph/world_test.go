package graph_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	secrets "github.com/entrepreneur-interet-general/eig/internal/secret"
)

// person is somebody with an account.
type person struct {
	account *ent.Account
	email   string
}

func (p person) viewer(roles ...viewer.Role) viewer.Viewer {
	return viewer.SignedIn(p.account.ID, p.account.CandidateID, roles...)
}

// world is people of each kind, and what one of them owns. Several may live in one
// database, on the real data of the programme.
type world struct {
	db *database.DB
	// owner is a candidate. It mentors an administration without drafts, so that
	// this field too has something to show.
	owner, other, alumnus, mentor, organiser, colleague, admin, suspended person

	promotion, another, third *ent.Promotion
	profile                   *ent.Profile
	// administration is the one whose drafts the mentor sees, elsewhere the owner's.
	administration, elsewhere *ent.Administration
	defi                      *ent.Defi
	webinar                   *ent.Webinar
	position                  *ent.Position
	theme                     *ent.Theme
	testimony                 *ent.Testimony // published by the owner, once unpublished has run

	// What the owner owns: each field of it is filled in. The pending, live and
	// waiting ones are for the mutations.
	registration     *ent.Registration
	refused, pending *ent.Membership
	revoked, live    *ent.AccessToken
	session          *ent.Session // of this browser
	elsewhereOpen    *ent.Session // of another one
	email            *ent.EmailLog
	// Not the owner’s.
	accepted, waiting *ent.Invitation
	entry             *ent.AuditEntry
}

// newWorld makes one. Addresses end with its name.
func newWorld(t testing.TB, db *database.DB, name string) *world {
	t.Helper()
	w := &world{db: db}
	w.write(t, func(ctx context.Context, c *ent.Client) {
		w.promotion = c.Promotion.Query().Where(promotion.CodeEQ("eig-4")).OnlyX(ctx)
		w.another = c.Promotion.Query().Where(promotion.CodeEQ("eig-3")).OnlyX(ctx)
		w.third = c.Promotion.Query().Where(promotion.CodeEQ("eig-2")).OnlyX(ctx)
		w.profile = c.Profile.Query().Where(profile.CodeEQ("DESIGN")).OnlyX(ctx)
		w.defi = c.Defi.Query().Where(defi.SlugEQ("monitorfish")).OnlyX(ctx)
		w.administration = c.Administration.GetX(ctx, w.defi.AdministrationID)
		w.position = w.defi.QueryPositions().FirstX(ctx)
		w.theme = w.defi.QueryThemes().FirstX(ctx)
		w.webinar = c.Webinar.Query().Where(webinar.StatusEQ(webinar.StatusPUBLISHED)).Order(webinar.ByStartsAt()).FirstX(ctx)
		for who, p := range map[string]*person{
			"owner": &w.owner, "other": &w.other, "alumnus": &w.alumnus, "mentor": &w.mentor,
			"organiser": &w.organiser, "colleague": &w.colleague, "admin": &w.admin, "suspended": &w.suspended,
		} {
			p.email = who + "-" + name + "@exemple.fr"
			candidate := c.Candidate.Create().SetEmail(p.email).SetEmailKey(p.email).SetVerifiedAt(demo).SaveX(ctx)
			p.account = c.Account.Create().SetName(who).SetCandidate(candidate).SetLastSeenAt(demo).SaveX(ctx)
		}
		w.elsewhere = c.Administration.Query().Where(administration.SlugEQ("cnam")).OnlyX(ctx)
		w.owner.account.Update().AddMentoredAdministrations(w.elsewhere).ExecX(ctx)
		w.mentor.account.Update().AddMentoredAdministrations(w.administration).ExecX(ctx)
		w.organiser.account.Update().SetRoles([]string{string(viewer.Organiser)}).ExecX(ctx)
		w.colleague.account.Update().SetRoles([]string{string(viewer.Organiser)}).ExecX(ctx)
		w.admin.account.Update().SetRoles([]string{string(viewer.Admin)}).ExecX(ctx)
		w.suspended.account.Update().SetStatus("SUSPENDED").ExecX(ctx)
		c.Membership.Create().SetAccount(w.alumnus.account).SetPromotion(w.promotion).SetProfile(w.profile).
			SetStatus(membership.StatusVERIFIED).SetDecidedAt(demo).ExecX(ctx)
		w.belongings(ctx, c)
	})
	return w
}

func (w *world) belongings(ctx context.Context, c *ent.Client) {
	mine := w.owner.account
	w.registration = c.Registration.Create().SetName("Owner").SetWebinar(w.webinar).SetCandidateID(mine.CandidateID).SaveX(ctx)
	w.refused = c.Membership.Create().SetAccount(mine).SetPromotion(w.promotion).SetProfile(w.profile).SetDefi(w.defi).
		SetStatus(membership.StatusREFUSED).SetDecidedAt(demo).SetRefusalReason("Motif").SaveX(ctx)
	w.pending = c.Membership.Create().SetAccount(mine).SetPromotion(w.another).SetProfile(w.profile).SaveX(ctx)
	token := func() *ent.AccessTokenCreate {
		minted := secrets.NewToken()
		return c.AccessToken.Create().SetAccount(mine).SetName("Script").SetHint(secrets.Hint(minted)).SetTokenHash(secrets.Hash(minted)).
			SetScopes([]string{string(viewer.PublicRead)}).SetExpiresAt(demo.AddDate(0, 1, 0))
	}
	w.revoked = token().SetLastUsedAt(demo).SetRevokedAt(demo).SaveX(ctx)
	w.live = token().SaveX(ctx)
	for _, open := range []**ent.Session{&w.session, &w.elsewhereOpen} {
		*open = c.Session.Create().SetAccount(mine).SetTokenHash(secrets.Hash(secrets.New())).SetData([]byte{}).SetDevice("Firefox sur Linux").
			SetMethod(session.MethodEMAIL).SetExpiresAt(demo.AddDate(0, 0, 3)).SaveX(ctx)
	}
	w.email = c.EmailLog.Create().SetAccount(mine).SetKind(emaillog.KindMEMBERSHIP_REFUSED).SetSubject("Votre participation").
		SetState(emaillog.StateSENT).SetAttempts(2).SetFailure(emaillog.FailureUNREACHABLE).SetSentAt(demo).
		SetRecipient(w.owner.email).SetRecipientKey(w.owner.email).SetParams(map[string]string{"membership": w.refused.ID}).SaveX(ctx)
	invitation := func() *ent.InvitationCreate {
		address := pid.New(pid.Invitation) + "@exemple.fr"
		return c.Invitation.Create().SetEmail(address).SetEmailKey(address).SetExpiresAt(demo.AddDate(0, 0, 14))
	}
	w.accepted = invitation().SetRole(viewer.Alumnus).SetPromotion(w.promotion).SetProfile(w.profile).SetDefi(w.defi).
		AddAdministrations(w.administration).SetAcceptedAt(demo).SetRevokedAt(demo).SaveX(ctx)
	w.waiting = invitation().SetRole(viewer.Mentor).AddAdministrations(w.administration).SaveX(ctx)
	w.entry = c.AuditEntry.Create().SetActorKind(auditentry.ActorKindTOKEN).SetActorID(mine.ID).SetTokenID(w.live.ID).SetRequestID("demande-12").
		SetAction(auditentry.ActionUPDATE).SetObjectType("Membership").SetObjectID(w.refused.ID).SetFields([]string{"status"}).SaveX(ctx)
}

// private are the ids of the owner and of what is theirs, and of what only organisers
// and admins see.
func (w *world) private() []string {
	return []string{
		w.owner.account.ID, w.owner.account.CandidateID, w.registration.ID, w.refused.ID, w.pending.ID, w.revoked.ID, w.live.ID,
		w.session.ID, w.elsewhereOpen.ID, w.email.ID, w.accepted.ID, w.waiting.ID, w.entry.ID,
	}
}

// write changes the database as the platform.
func (w *world) write(t testing.TB, change func(ctx context.Context, c *ent.Client)) {
	t.Helper()
	err := w.db.InTx(viewer.NewContext(t.Context(), viewer.System()), func(ctx context.Context, tx *database.Tx) error {
		change(ctx, tx.Ent)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// proof returns the token of a link that was sent to an address, for a browser, and
// for a change of address to an account.
func (w *world) proof(t testing.TB, address, account string) string {
	t.Helper()
	token := secrets.New()
	w.write(t, func(ctx context.Context, c *ent.Client) {
		create := c.SignIn.Create().SetEmail(address).SetEmailKey(address).SetPurpose(signin.PurposeSIGN_IN).
			SetBrowserHash(secrets.Hash(browser)).SetTokenHash(secrets.Hash(token)).SetExpiresAt(demo.Add(10 * time.Minute))
		if account != "" {
			create.SetPurpose(signin.PurposeCHANGE_EMAIL).SetAccountID(account)
		}
		create.ExecX(ctx)
	})
	return token
}

// drafts are what is not public, tied to what is.
type drafts struct {
	defi      *ent.Defi
	position  *ent.Position
	webinar   *ent.Webinar
	testimony *ent.Testimony // of the owner
}

// unpublished adds drafts, and fills in each field of the public objects around them.
func (w *world) unpublished(t testing.TB) (d drafts) {
	t.Helper()
	w.write(t, func(ctx context.Context, c *ent.Client) {
		ministry := c.Administration.GetX(ctx, w.defi.MinistryID)
		c.Administration.UpdateOneID(w.administration.ID).SetAcronym("CNSP").SetWebsite("https://exemple.fr").SetTown("Étel").SetParent(ministry).ExecX(ctx)
		c.Administration.Create().SetSlug("antenne").SetName("Antenne").SetKind(administration.KindBODY).SetParent(w.administration).ExecX(ctx)
		c.Defi.UpdateOneID(w.defi.ID).SetProblem("Problème").SetMission("Mission").SetImpact("Effet").SetPostalCode("56410").SetDurationMonths(10).
			SetWebsite("https://exemple.fr").SetRepository("https://exemple.fr/code").SetPublishedAt(demo).SetMinistry(w.administration).ExecX(ctx)
		c.Webinar.UpdateOneID(w.webinar.ID).SetDescription("Description").SetNote("Note").ExecX(ctx)
		c.Promotion.UpdateOneID(w.promotion.ID).SetStartsOn("2020-09-01").SetEndsOn("2021-06-30").SetNetMonthlySalaryMaxEur(4000).SetNetMonthlySalaryEur(4000).
			SetDurationMonths(10).SetNote("Note").ExecX(ctx)
		told := func(status testimony.Status) *ent.TestimonyCreate {
			return c.Testimony.Create().SetSlug("recit-" + fmt.Sprint(status)).SetAuthorName("A").SetAuthorRole("EIG").SetHeadline("Titre").SetBody("Texte").
				SetSource("https://exemple.fr").SetWrittenAt(demo).SetStatus(status).SetPromotion(w.promotion).SetDefi(w.defi).
				SetAdministration(w.administration).SetProfile(w.profile).SetAuthor(w.owner.account)
		}
		w.testimony = told(testimony.StatusPUBLISHED).SaveX(ctx)
		d.testimony = told(testimony.StatusDRAFT).SaveX(ctx)
		d.defi = c.Defi.Create().SetSlug("brouillon").SetTitle("Brouillon").SetSummary("Résumé").SetTown("Étel").SetYear(2020).SetStatus(defi.StatusDRAFT).
			SetPromotion(w.promotion).SetAdministration(w.administration).SetMinistry(ministry).SaveX(ctx)
		d.position = c.Position.Create().SetSeats(1).SetDefi(d.defi).SetProfile(w.profile).SaveX(ctx)
		d.webinar = c.Webinar.Create().SetSlug("brouillon").SetTitle("Brouillon").SetStartsAt(demo.Add(time.Hour)).SetEndsAt(demo.Add(2 * time.Hour)).
			SetCapacity(9).SetStatus(webinar.StatusDRAFT).SetPromotion(w.promotion).SaveX(ctx)
	})
	return d
}
