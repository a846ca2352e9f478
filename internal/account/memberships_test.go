package account_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func (w *world) claim(p someone) *ent.Membership {
	w.t.Helper()
	m, err := w.ClaimMembership(p.ctx, w.eig4.ID, w.design.ID, &w.defi.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

func (w *world) membership(id string) *ent.Membership {
	w.t.Helper()
	return w.db.Ent().Membership.GetX(system(w.t), id)
}

func TestAMembershipIsDeclaredThenVerified(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, boss := w.person(jeanne), w.person("organisatrice@exemple.fr", viewer.Organiser)
		m := w.claim(p)
		if m.Status != membership.StatusPENDING || m.AccountID != p.Account.ID || *m.DefiID != w.defi.ID || m.DecidedAt != nil {
			t.Errorf("declared: %v", m)
		}
		wantRoles(t, w.rolesOf(p.Account.ID))
		got, err := w.at(time.Hour).VerifyMembership(boss.ctx, m.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got.Status != membership.StatusVERIFIED || !got.DecidedAt.Equal(noon.Add(time.Hour)) || *got.DecidedByID != boss.Account.ID {
			t.Errorf("verified: %v", got)
		}
		wantRoles(t, w.rolesOf(p.Account.ID), viewer.Alumnus)
		if kinds := w.kinds(jeanne); !slices.Equal(kinds, []emaillog.Kind{emaillog.KindMEMBERSHIP_VERIFIED}) {
			t.Errorf("mails %v", kinds)
		}
		// What is decided stays so.
		_, err = w.VerifyMembership(boss.ctx, m.ID)
		refused(t, err, fault.Conflict)
		_, err = w.RefuseMembership(boss.ctx, m.ID, "Finalement, non.")
		refused(t, err, fault.Conflict)
		refused(t, w.WithdrawMembership(p.ctx, m.ID), fault.NotFound)
		_, err = w.ClaimMembership(p.ctx, w.eig4.ID, w.dev.ID, nil)
		refused(t, err, fault.Conflict)

		update := w.auditUpdates(m.ID)
		if len(update) != 1 || *update[0].ActorID != boss.Account.ID || *update[0].RequestID != boss.v.RequestID ||
			!slices.Equal(update[0].Fields, []string{"decided_at", "decided_by_id", "status"}) {
			t.Errorf("the journal: %v", update)
		}
	})
}

// auditUpdates are the entries about the changes of an object.
func (w *world) auditUpdates(id string) []*ent.AuditEntry {
	w.t.Helper()
	return slices.DeleteFunc(w.audit(id), func(e *ent.AuditEntry) bool { return e.Action != auditentry.ActionUPDATE })
}

func TestARefusedMembershipMayBeDeclaredAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, boss := w.person(jeanne), w.person("organisatrice@exemple.fr", viewer.Organiser)
		m := w.claim(p)
		got, err := w.RefuseMembership(boss.ctx, m.ID, "  Vous étiez\ndéveloppeuse, je crois. ")
		if err != nil {
			t.Fatal(err)
		}
		if got.Status != membership.StatusREFUSED || *got.RefusalReason != "Vous étiez développeuse, je crois." {
			t.Errorf("refused: %v", got)
		}
		if text := w.compose(w.Service, w.lastMail(jeanne)).Text; !strings.Contains(text, "Vous étiez développeuse, je crois.") {
			t.Errorf("the mail does not say why:\n%s", text)
		}
		refused(t, w.WithdrawMembership(p.ctx, m.ID), fault.NotFound)
		again, err := w.ClaimMembership(p.ctx, w.eig4.ID, w.dev.ID, nil)
		if err != nil {
			t.Fatal(err)
		}
		if again.ID != m.ID || again.Status != membership.StatusPENDING || again.ProfileID != w.dev.ID || again.DefiID != nil ||
			again.DecidedAt != nil || again.DecidedByID != nil || again.RefusalReason != nil {
			t.Errorf("declared again: %v", again)
		}
		if _, err := w.RefuseMembership(boss.ctx, m.ID, "Non."); err != nil {
			t.Fatal(err)
		}
		if again, err = w.ClaimMembership(p.ctx, w.eig4.ID, w.design.ID, &w.defi.ID); err != nil || *again.DefiID != w.defi.ID {
			t.Errorf("%v, %v", again, err)
		}
	})
}

func TestMembershipsThatAreNotDeclared(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		var elsewhere *ent.Defi
		w.write(func(ctx context.Context, c *ent.Client) {
			elsewhere = c.Defi.Create().SetSlug("ailleurs").SetTitle("Défi").SetSummary("R").SetTown("Paris").SetYear(2019).SetStatus("PUBLISHED").
				SetPromotion(w.eig3).SetAdministration(w.dinum).SetMinistry(w.dinum).AddProfiles(w.design).SaveX(ctx)
		})
		const nobody = "_01E7E8V6R003WR9NFZNMWHWZ41"
		for _, test := range []struct {
			promotion, profile string
			defi               *string
			fields             []string
		}{
			{"", "", nil, []string{"promotion", "profile"}},
			{"eig-4", "DESIGN", nil, []string{"promotion", "profile"}},
			{w.design.ID, w.eig4.ID, nil, []string{"promotion", "profile"}},
			{"prom" + nobody, "prof" + nobody, ptr("defi" + nobody), []string{"promotion", "profile", "defi"}},
			{w.eig4.ID, w.design.ID, ptr(""), []string{"defi"}},
			{w.eig4.ID, w.design.ID, ptr("\x00"), []string{"defi"}},
			{w.eig4.ID, w.design.ID, &w.dinum.ID, []string{"defi"}},
			{w.eig4.ID, w.design.ID, &elsewhere.ID, []string{"defi"}},
			{w.eig4.ID, w.design.ID, &w.draft.ID, []string{"defi"}}, // not seen: it does not exist
		} {
			_, err := w.ClaimMembership(p.ctx, test.promotion, test.profile, test.defi)
			refused(t, err, fault.BadInput, test.fields...)
		}
		w.claim(p)
		_, err := w.ClaimMembership(p.ctx, w.eig4.ID, w.dev.ID, nil)
		refused(t, err, fault.Conflict)
		if _, err := w.ClaimMembership(p.ctx, w.eig3.ID, w.dev.ID, &elsewhere.ID); err != nil {
			t.Errorf("in another promotion: %v", err)
		}
	})
}

func TestTheSameDeclarationAtOnceIsOne(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, won := w.person(jeanne), 0
		for _, err := range atOnce(10, func() error {
			_, err := w.ClaimMembership(p.ctx, w.eig4.ID, w.dev.ID, nil)
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.Conflict)
		}
		if won != 1 {
			t.Errorf("%d declarations", won)
		}
	})
}

func TestADeclarationIsWithdrawnByItsAuthorOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other, boss := w.person(jeanne), w.person("autre@exemple.fr"), w.person("organisatrice@exemple.fr", viewer.Organiser)
		m := w.claim(p)
		refused(t, w.WithdrawMembership(other.ctx, m.ID), fault.NotFound)
		refused(t, w.WithdrawMembership(boss.ctx, m.ID), fault.NotFound)
		for _, id := range []string{"", "\x00", p.Account.ID, "mbsp_01E7E8V6R003WR9NFZNMWHWZ41"} {
			refused(t, w.WithdrawMembership(p.ctx, id), fault.NotFound)
		}
		if err := w.WithdrawMembership(p.ctx, m.ID); err != nil {
			t.Error(err)
		}
		refused(t, w.WithdrawMembership(p.ctx, m.ID), fault.NotFound)
	})
}

func TestDecisionsThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, boss := w.person(jeanne), w.person("organisatrice@exemple.fr", viewer.Organiser)
		m := w.claim(p)
		_, err := w.VerifyMembership(p.ctx, m.ID)
		refused(t, err, fault.Forbidden)
		_, err = w.RefuseMembership(p.ctx, m.ID, "Non.")
		refused(t, err, fault.Forbidden)
		for _, id := range []string{"", "\x00", p.Account.ID, "mbsp_01E7E8V6R003WR9NFZNMWHWZ41"} {
			_, err = w.VerifyMembership(boss.ctx, id)
			refused(t, err, fault.NotFound)
			_, err = w.RefuseMembership(boss.ctx, id, "Non.")
			refused(t, err, fault.NotFound)
		}
		for _, reason := range []string{"", " \n", "a\x00", strings.Repeat("é", 1001)} {
			_, err = w.RefuseMembership(boss.ctx, m.ID, reason)
			refused(t, err, fault.BadInput, "reason")
		}
		if now := w.membership(m.ID); now.Status != membership.StatusPENDING || len(w.mails(jeanne)) != 0 {
			t.Errorf("%v", now)
		}
		if _, err = w.RefuseMembership(boss.ctx, m.ID, strings.Repeat("é", 1000)); err != nil {
			t.Error(err)
		}
	})
}

func TestADecisionAtOnceIsTakenOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, boss := w.person(jeanne), w.person("organisatrice@exemple.fr", viewer.Organiser)
		m, won := w.claim(p), 0
		for _, err := range atOnce(10, func() error {
			_, err := w.VerifyMembership(boss.ctx, m.ID)
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.Conflict)
		}
		if n := len(w.mails(jeanne)); won != 1 || n != 1 {
			t.Errorf("%d decisions, %d mails", won, n)
		}
	})
}
