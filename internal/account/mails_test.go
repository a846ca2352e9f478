package account_test

import (
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

var update = flag.Bool("update", false, "write the golden files again")

// written makes each mail by what causes it, and returns them by the name of their
// golden file.
func (w *world) written() map[string]*ent.EmailLog {
	w.t.Helper()
	out := map[string]*ent.EmailLog{}
	p, admin := w.person(jeanne), w.person("admin@exemple.fr", viewer.Admin)
	ok := func(_ any, err error) {
		w.t.Helper()
		if err != nil {
			w.t.Fatal(err)
		}
	}
	ok(nil, w.RequestSignIn(anonymous(w.t), "browser", jeanne, ""))
	out["sign_in"] = w.lastMail(jeanne)
	for _, role := range viewer.Roles {
		offer := w.offers()[role]
		offer.Email = strings.ToLower(string(role)) + "@exemple.fr"
		w.invite(admin, offer)
		out["invitation_"+strings.ToLower(string(role))] = w.lastMail(offer.Email)
	}
	for kind, decide := range map[emaillog.Kind]func(m *ent.Membership){
		emaillog.KindMEMBERSHIP_VERIFIED: func(m *ent.Membership) { ok(w.VerifyMembership(admin.ctx, m.ID)) },
		emaillog.KindMEMBERSHIP_REFUSED: func(m *ent.Membership) {
			ok(w.RefuseMembership(admin.ctx, m.ID, "Nous ne trouvons pas votre nom dans la liste d’EIG 4. <b>Était-ce</b> EIG 3 ?"))
		},
	} {
		q := w.person(strings.ToLower(string(kind)) + "@exemple.fr")
		decide(w.claim(q))
		out[strings.ToLower(string(kind))] = w.lastMail(q.email)
	}
	for kind, status := range map[emaillog.Kind]entaccount.Status{
		emaillog.KindACCOUNT_SUSPENDED: entaccount.StatusACTIVE, emaillog.KindACCOUNT_REINSTATED: entaccount.StatusSUSPENDED,
	} {
		q := w.person(strings.ToLower(string(kind)) + "@exemple.fr")
		if status == entaccount.StatusACTIVE {
			ok(w.Suspend(admin.ctx, q.Account.ID))
		} else {
			w.suspend(q)
			ok(w.Reinstate(admin.ctx, q.Account.ID))
		}
		out[strings.ToLower(string(kind))] = w.lastMail(q.email)
	}
	token, _ := w.askChange(p)
	out["change_email"] = w.lastMail(nouvelle)
	ok(w.ConfirmEmailChange(p.ctx, "browser", token, ""))
	out["email_changed"] = w.mailOf(jeanne, emaillog.KindEMAIL_CHANGED)
	return out
}

func (w *world) mailOf(email string, kind emaillog.Kind) *ent.EmailLog {
	w.t.Helper()
	for _, row := range w.mails(email) {
		if row.Kind == kind {
			return row
		}
	}
	w.t.Fatalf("no mail %s to %s", kind, email)
	return nil
}

// What people read, to be looked at when it changes: the plain and the HTML parts.
func TestGoldenMails(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		rows := w.written()
		kinds := map[emaillog.Kind]bool{}
		for name, row := range rows {
			kinds[row.Kind] = true
			t.Run(name, func(t *testing.T) {
				if row.Kind == emaillog.KindCHANGE_EMAIL { // its request is spent: write it as it was
					w.write(func(ctx context.Context, c *ent.Client) {
						c.SignIn.UpdateOneID(row.Params["signIn"]).ClearSpentAt().ExecX(ctx)
					})
				}
				m := w.compose(w.Service, row)
				if m.Subject != row.Subject {
					t.Errorf("the subject is %q, the log says %q", m.Subject, row.Subject)
				}
				golden(t, name+".txt", settled(m.Text))
				golden(t, name+".html", settled(m.HTML))
				for _, value := range row.Params {
					if strings.Contains(value, "@") || len(value) > 40 {
						t.Errorf("a parameter is no id: %q", value)
					}
				}
				if strings.Contains(strings.ToLower(m.Text), "exemple.fr") {
					t.Errorf("the mail holds an address:\n%s", m.Text)
				}
			})
		}
		if len(kinds) != 8 || len(rows) != 11 {
			t.Errorf("%d kinds, %d mails: write golden files of all", len(kinds), len(rows))
		}
	})
}

// settled puts constants in the place of what differs each time.
func settled(s string) string {
	s = linkForm.ReplaceAllString(s, "#TOKEN")
	s = codeForm.ReplaceAllString(s, "    123456")
	return digitsOfPage.ReplaceAllString(s, ">123456<")
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "mail", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("it differs from %s; if that is meant, run go test ./internal/account -run Golden -update\n%s", path, got)
	}
}

// A mail that waited until it is wrong does not leave.
func TestMailsWithoutAPurposeAreObsolete(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, q, admin := w.person(jeanne), w.person("autre@exemple.fr"), w.person("admin@exemple.fr", viewer.Admin)
		obsolete := func(what string, s *account.Service, row *ent.EmailLog) {
			t.Helper()
			if m, err := s.Compose(system(t), row); !errors.Is(err, mail.ErrObsolete) {
				t.Errorf("%s: %v, %q", what, err, m.Subject)
			}
		}
		if _, err := w.Suspend(admin.ctx, p.Account.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Reinstate(admin.ctx, p.Account.ID); err != nil {
			t.Fatal(err)
		}
		obsolete("suspended, and reinstated since", w.Service, w.mailOf(jeanne, emaillog.KindACCOUNT_SUSPENDED))
		w.suspend(p)
		obsolete("reinstated, and suspended since", w.Service, w.mailOf(jeanne, emaillog.KindACCOUNT_REINSTATED))

		m := w.claim(q)
		if _, err := w.RefuseMembership(admin.ctx, m.ID, "Non."); err != nil {
			t.Fatal(err)
		}
		w.claim(q) // again
		obsolete("refused, and declared again since", w.Service, w.mailOf(q.email, emaillog.KindMEMBERSHIP_REFUSED))
		if _, err := w.VerifyMembership(admin.ctx, m.ID); err != nil {
			t.Fatal(err)
		}
		w.write(func(ctx context.Context, c *ent.Client) {
			c.Membership.Delete().Where(membership.IDEQ(m.ID)).ExecX(ctx)
		})
		obsolete("verified, and gone since", w.Service, w.mailOf(q.email, emaillog.KindMEMBERSHIP_VERIFIED))

		i := w.invite(admin, account.NewInvitation{Email: nouvelle, Role: viewer.Organiser})
		obsolete("invited too long ago", w.at(fortnight), w.lastMail(nouvelle))
		w.write(func(ctx context.Context, c *ent.Client) { c.Invitation.DeleteOne(i).ExecX(ctx) })
		obsolete("invited, and gone since", w.Service, w.lastMail(nouvelle))
	})
}

func TestResendEmail(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other, boss := w.person(jeanne), w.person("autre@exemple.fr"), w.person("organisatrice@exemple.fr", viewer.Organiser)
		if _, err := w.VerifyMembership(boss.ctx, w.claim(p).ID); err != nil {
			t.Fatal(err)
		}
		row := w.lastMail(jeanne)
		_, err := w.ResendEmail(p.ctx, row.ID)
		refused(t, err, fault.Conflict) // it has not left yet
		w.write(func(ctx context.Context, c *ent.Client) {
			c.EmailLog.UpdateOne(row).SetState(emaillog.StateSENT).SetSentAt(noon).ExecX(ctx)
		})
		for _, id := range []string{row.ID, "", "\x00", p.Account.ID, "mail_01E7E8V6R003WR9NFZNMWHWZ41"} {
			_, err := w.ResendEmail(other.ctx, id)
			refused(t, err, fault.NotFound)
		}
		for name, ctx := range map[string]context.Context{"the person": p.ctx, "an organiser": boss.ctx} {
			again, err := w.ResendEmail(ctx, row.ID)
			if err != nil || again.ID == row.ID || again.Kind != row.Kind || again.Recipient != jeanne || *again.AccountID != p.Account.ID {
				t.Errorf("%s: %v, %v", name, again, err)
			}
		}
		// What proves something is asked for again.
		w.signIn(w.at(time.Minute), jeanne)
		proof := w.mailOf(jeanne, emaillog.KindSIGN_IN)
		w.write(func(ctx context.Context, c *ent.Client) {
			c.EmailLog.UpdateOne(proof).SetState(emaillog.StateSENT).ExecX(ctx)
		})
		_, err = w.ResendEmail(p.ctx, proof.ID)
		refused(t, err, fault.Conflict)
	})
}
