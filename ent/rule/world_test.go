package rule_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// world is at least one row of each kind that the policies tell apart.
type world struct {
	promotion      *ent.Promotion
	administration *ent.Administration
	theme          *ent.Theme
	profile        *ent.Profile
	defis          map[defi.Status]*ent.Defi
	webinars       map[webinar.Status]*ent.Webinar
	owner, other   person
	viewers        map[string]viewer.Viewer
	made           int
}

type person struct {
	candidate *ent.Candidate
	account   *ent.Account
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
	err := db.InTx(viewer.NewContext(t.Context(), viewer.System()), func(ctx context.Context, tx *database.Tx) (err error) {
		c := tx.Ent
		w.promotion = c.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
		w.administration = c.Administration.Create().SetSlug("dinum").SetName("DINUM").SetKind(administration.KindBODY).SaveX(ctx)
		w.theme = c.Theme.Create().SetSlug("sante").SetLabel("Santé").SaveX(ctx)
		w.profile = c.Profile.Create().SetCode("DESIGN").SetLabel("Design").SetRank(0).SaveX(ctx)
		for _, p := range []*person{&w.owner, &w.other} {
			p.candidate = c.Candidate.Create().SetEmail(w.unique()).SetEmailKey(w.unique()).SaveX(ctx)
			p.account = c.Account.Create().SetCandidate(p.candidate).SaveX(ctx)
		}
		for _, status := range []defi.Status{defi.StatusDRAFT, defi.StatusPUBLISHED, defi.StatusWITHDRAWN} {
			w.defis[status] = w.defi(c, status).SaveX(ctx)
			w.position(c, w.defis[status]).SaveX(ctx)
		}
		for _, status := range []webinar.Status{webinar.StatusDRAFT, webinar.StatusPUBLISHED, webinar.StatusCANCELLED} {
			w.webinars[status] = w.webinar(c, status).AddDefis(w.defis[defi.StatusPUBLISHED], w.defis[defi.StatusDRAFT]).SaveX(ctx)
		}
		for _, status := range []testimony.Status{testimony.StatusDRAFT, testimony.StatusPUBLISHED, testimony.StatusWITHDRAWN} {
			for _, p := range []person{w.owner, w.other} {
				w.testimony(c, status).SetAuthor(p.account).SaveX(ctx)
			}
		}
		for _, p := range []person{w.owner, w.other} {
			w.registration(c, w.webinars[webinar.StatusPUBLISHED], p.candidate).SaveX(ctx)
		}
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
		"unknown role": w.other.viewer("SOMETHING"),
		"organiser":    viewer.SignedIn("acct_organiser", "", viewer.Organiser),
		"admin":        viewer.SignedIn("acct_admin", "", viewer.Admin),
		"system":       viewer.System(),
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
