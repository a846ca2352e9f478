package main

import (
	"context"
	"net/http"
	"net/mail"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
)

// The parts of the program are tested by themselves. What is tested here is that the
// real one is made of them: that each variable of the environment reaches its part.

// at is the configuration of a program whose people sign in at a provider.
func at(p *openid.Provider, env ...string) []string {
	return append([]string{
		"EIG_OIDC_ISSUER=" + p.Issuer, "EIG_OIDC_CLIENT_ID=" + openid.Client, "EIG_OIDC_CLIENT_SECRET=" + openid.Secret, "EIG_OIDC_LABEL=Agents",
	}, env...)
}

// enter goes to the provider and comes back as one of its users, and returns where
// the program sends the browser.
func enter(t *testing.T, site string, u openid.User) (b *browser, to string) {
	t.Helper()
	abroad := openid.NewBrowser(t)
	abroad.Timeout = 12 * time.Second
	res, body := abroad.Open(abroad.SignIn(site+"/auth/oidc?retour=/mon-espace", u))
	if res.StatusCode != http.StatusSeeOther {
		t.Fatalf("back from the provider: %d %.300s", res.StatusCode, body)
	}
	return &browser{*abroad.Client, site}, res.Header.Get("Location")
}

func TestSigningInAtAProvider(t *testing.T) {
	provider := openid.Start(t)
	each(t, func(t *testing.T, database string) {
		p, url := serveProgram(t, database, at(provider)...)
		if _, answer := newBrowser(t, url).ask(t, `{ signInOptions { openIdConnect { label url } } }`); !strings.Contains(answer, `{"label":"Agents","url":"/auth/oidc"}`) {
			t.Errorf("the ways in: %s", answer)
		}
		b, to := enter(t, url, openid.Claire)
		_, answer := b.ask(t, `{ me { email sessions { current method } } }`)
		if want := `{"data":{"me":{"email":"` + openid.Claire.Email() + `","sessions":[{"current":true,"method":"OPENID_CONNECT"}]}}}`; to != "/mon-espace" || answer != want {
			t.Errorf("sent to %q, and is %s\n%s", to, answer, &p.err)
		}
		if strings.Contains(p.err.String(), openid.Domain) || strings.Contains(p.err.String(), openid.Secret) {
			t.Errorf("the log holds an address or the secret:\n%s", &p.err)
		}
	})
}

// A provider that does not say whether it verified an address is believed only when
// the configuration says so.
func TestTrustInTheAddressesOfAProvider(t *testing.T) {
	provider := openid.Start(t)
	for _, tt := range []struct{ env, to, me string }{
		{"", "/connexion?erreur=adresse-non-verifiee", `null`},
		{"EIG_OIDC_TRUST_EMAIL=false", "/connexion?erreur=adresse-non-verifiee", `null`},
		{"EIG_OIDC_TRUST_EMAIL=true", "/mon-espace", `{"email":"` + openid.Unsaid.Email() + `"}`},
	} {
		t.Run(tt.env, func(t *testing.T) {
			p, url := serveProgram(t, sqliteFile(t), at(provider, tt.env)...)
			b, to := enter(t, url, openid.Unsaid)
			if _, answer := b.ask(t, `{ me { email } }`); to != tt.to || answer != `{"data":{"me":`+tt.me+`}}` {
				t.Errorf("sent to %q, and is %s\n%s", to, answer, &p.err)
			}
		})
	}
}

func TestTheWayToTheProviderIsLimited(t *testing.T) {
	provider := openid.Start(t)
	_, url := serveProgram(t, sqliteFile(t), at(provider, "EIG_RATE_SCALE=0.05")...)
	for range 3 { // 60 × 0.05
		if res, body := newBrowser(t, url).get(t, "/auth/oidc"); res.StatusCode != http.StatusSeeOther || !strings.HasPrefix(res.Header.Get("Location"), provider.Issuer) {
			t.Errorf("within the limit: %d to %q %s", res.StatusCode, res.Header.Get("Location"), body)
		}
	}
	res, body := newBrowser(t, url).get(t, "/auth/oidc")
	if res.StatusCode != http.StatusTooManyRequests || res.Header.Get("Retry-After") == "" || !strings.Contains(body, "RATE_LIMITED") {
		t.Errorf("past it: %d, Retry-After %q: %s", res.StatusCode, res.Header.Get("Retry-After"), body)
	}
}

// The server forgets by itself, soon after its start as well as each night.
func TestTheServerForgets(t *testing.T) {
	each(t, func(t *testing.T, url string) {
		db := dbtest.Open(t, url)
		ctx := audit.Silently(viewer.NewContext(t.Context(), viewer.System()))
		err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			for email, expires := range map[string]time.Time{
				"partie@exemple.fr": time.Now().AddDate(-1, 0, 0), "attendue@exemple.fr": time.Now().AddDate(0, 0, 1),
			} {
				tx.Ent.Invitation.Create().SetEmail(email).SetEmailKey(email).SetRole(viewer.Organiser).SetExpiresAt(expires).ExecX(ctx)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		p, _ := serveProgram(t, url)
		var left []string
		waitUntil(t, 30*time.Second, "the invitation that ended a year ago is gone", func() bool {
			left = left[:0]
			for _, i := range db.Ent().Invitation.Query().AllX(viewer.NewContext(t.Context(), viewer.System())) {
				left = append(left, i.Email)
			}
			return len(left) < 2
		})
		if len(left) != 1 || left[0] != "attendue@exemple.fr" {
			t.Errorf("left: %v", left)
		}
		waitUntil(t, 5*time.Second, "the log says so", func() bool {
			return strings.Contains(p.err.String(), `"msg":"retention","rule":"INVITATION","step":"PURGE","rows":1`)
		})
	})
}

func TestMessagesLeaveAsConfigured(t *testing.T) {
	inbox := mailpit.Start(t)
	p, url := serveProgram(t, sqliteFile(t), "EIG_SMTP_URL="+inbox.SMTPURL, "EIG_MAIL_FROM=Équipe EIG <eig@exemple.fr>", "EIG_MAIL_REPLY_TO=equipe@exemple.fr")
	b := newBrowser(t, url)
	if _, answer := b.ask(t, `{ signInOptions { mailIsDelivered } }`); !strings.Contains(answer, `"mailIsDelivered":true`) {
		t.Errorf("the ways in: %s", answer)
	}
	b.ask(t, `mutation { requestSignIn(email: "camille@agents.example") { validForMinutes } }`)
	m := inbox.Wait(t, "camille@agents.example")
	for header, want := range map[string]mail.Address{
		"From": {Name: "Équipe EIG", Address: "eig@exemple.fr"}, "Reply-To": {Address: "equipe@exemple.fr"},
	} {
		if got, err := m.Header.AddressList(header); err != nil || len(got) != 1 || *got[0] != want {
			t.Errorf("%s: %v (%v), want %v", header, m.Header[header], err, want)
		}
	}
	token := regexp.MustCompile(regexp.QuoteMeta(url) + link.String()).FindStringSubmatch(m.Text)
	if token == nil {
		t.Fatalf("no link to %s:\n%s", url, m.Text)
	}
	if _, answer := b.ask(t, `mutation { signIn(token: "`+token[1]+`") { account { email } } }`); !strings.Contains(answer, `"email":"camille@agents.example"`) {
		t.Errorf("signing in by the message: %s", answer)
	}
	for _, never := range []string{token[1], "camille@", "EIG_SMTP_URL", "développement"} {
		if strings.Contains(p.err.String(), never) || strings.Contains(p.out.String(), never) {
			t.Errorf("the log holds %q:\n%s%s", never, &p.out, &p.err)
		}
	}
}

// Without a mail server the log lets people in: it says so at the start.
func TestAServerWithoutMailSaysSo(t *testing.T) {
	for _, tt := range []struct {
		base  string
		twice bool
	}{{"", false}, {"http://eig.exemple.fr", false}, {"https://eig.exemple.fr", true}} {
		t.Run(tt.base, func(t *testing.T) {
			p, url := serveProgram(t, sqliteFile(t), "EIG_BASE_URL="+tt.base, "EIG_MAIL_DIR=mes-messages")
			waitUntil(t, 10*time.Second, "it answers", func() bool { // so it has said all
				res, err := impatient.Get(url + "/healthz")
				if err == nil {
					_ = res.Body.Close()
				}
				return err == nil && res.StatusCode == http.StatusOK
			})
			var said []string
			for line := range strings.Lines(p.err.String()) {
				if strings.Contains(line, `"level":"WARN"`) && strings.Contains(line, "no mail server") {
					said = append(said, line)
				}
			}
			if len(said) != 1 {
				t.Fatalf("it warns %d times:\n%s", len(said), &p.err)
			}
			for _, words := range []string{"mes-messages", "links", "log", "development", "EIG_SMTP_URL"} {
				if !strings.Contains(said[0], words) {
					t.Errorf("the warning does not say %q: %s", words, said[0])
				}
			}
			if got := strings.Contains(p.out.String(), "WARNING: "); got != tt.twice || got && !strings.Contains(p.out.String(), tt.base+" is served without a mail server") {
				t.Errorf("on the output: %v, want %v\n%s", got, tt.twice, &p.out)
			}
		})
	}
}
