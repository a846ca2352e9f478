package personaldata_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

var update = flag.Bool("update", false, "write the golden files again")

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
		t.Errorf("it differs from %s; if that is meant, run go test ./internal/personaldata -run Golden -update\n%s", path, got)
	}
}

func TestGoldenMessages(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		newHuman(t, db, "camille", paris(2018, 5, 11, 9, 0))
		write(t, db, func(ctx context.Context, c *ent.Client) { newCandidate(ctx, c, "dominique", paris(2016, 2, 29, 9, 0)) })
		leaver := newHuman(t, db, "elie", noon)
		suspended := newHuman(t, db, "farid", paris(2018, 5, 11, 9, 0))
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(suspended.account.ID).SetStatus(account.StatusSUSPENDED).ExecX(ctx)
		})
		p := at(t, db, noon)
		p.retain(t, false)
		if _, err := p.Delete(leaver.context(t), "elie@exemple.fr"); err != nil {
			t.Fatal(err)
		}
		byTo := map[string]mail.Outgoing{}
		for _, m := range p.deliver(t, func() bool { return len(p.postman.messages()) >= 4 }) {
			byTo[m.To] = m
		}
		for to, name := range map[string]string{
			"Camille@exemple.fr": "purge_notice_account", "Dominique@exemple.fr": "purge_notice_candidate", "Elie@exemple.fr": "account_deleted",
			"Farid@exemple.fr": "purge_notice_suspended",
		} {
			m := byTo[to]
			if m.Subject == "" || !strings.Contains(m.Text, m.Subject) {
				t.Errorf("%s: the subject is %q", name, m.Subject)
			}
			golden(t, name+".txt", m.Text)
			golden(t, name+".html", m.HTML)
		}
		// Whoever is suspended cannot do what the others are told to do.
		if m := byTo["Farid@exemple.fr"]; strings.Contains(m.Text+m.HTML, "connectez-vous") || strings.Contains(m.Text+m.HTML, "/connexion") ||
			!strings.Contains(m.Text, "écrivez à l’équipe du programme") {
			t.Errorf("somebody who is suspended is told:\n%s", m.Text)
		}
		// The rows hold nothing but dates and ids beside the address.
		for _, row := range db.Ent().EmailLog.Query().Where(emaillog.KindNEQ(emaillog.KindSIGN_IN)).AllX(system(t)) {
			for name, value := range row.Params {
				if strings.Contains(value, "@") || strings.Contains(value, "Nom de") {
					t.Errorf("%s: the parameter %s is %q", row.Kind, name, value)
				}
			}
		}
	})
}
