package auth_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/auth"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
)

// A provider that is away, or is somebody else, neither stops the platform nor makes
// it wait, and is found when it comes back.
func TestAProviderThatIsAway(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	t.Run("at the start, then up, then down in the middle", func(t *testing.T) {
		provider := openid.Start(t)
		provider.Stop()
		p := start(t, db, to(provider))
		b := p.browser(t)
		for range 3 {
			res, body := b.Open(p.url + "/auth/oidc")
			refused(t, b, res, "fournisseur-injoignable")
			nothingLeaked(t, p, res, body)
		}
		if !strings.Contains(p.log.String(), "EIG_OIDC_ISSUER") || !strings.Contains(p.log.String(), "connection refused") {
			t.Errorf("the log does not help: %s", p.log)
		}
		if b.cookie() != "" {
			t.Error("a cookie was set for nothing")
		}
		provider.Restart(t)
		for end := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
			res, _ := b.Open(p.url + "/auth/oidc")
			if strings.HasPrefix(res.Header.Get("Location"), provider.Issuer) {
				break
			}
			if time.Now().After(end) {
				t.Fatalf("not found again: %s", p.log)
			}
		}
		callback := b.SignIn(p.url+"/auth/oidc", openid.Claire)
		provider.Stop()
		res, body := b.Open(callback)
		refused(t, b, res, "fournisseur-injoignable")
		nothingLeaked(t, p, res, body)
	})
	t.Run("it names another issuer", func(t *testing.T) {
		provider := openid.Start(t)
		p := start(t, db, to(provider, func(o *auth.OIDC) { o.Issuer = strings.Replace(o.Issuer, "127.0.0.1", "localhost", 1) }))
		b := p.browser(t)
		res, _ := b.Open(p.url + "/auth/oidc")
		refused(t, b, res, "reponse-invalide")
		if !strings.Contains(p.log.String(), "another issuer") {
			t.Errorf("the log does not help: %s", p.log)
		}
	})
	t.Run("the secret is wrong", func(t *testing.T) {
		provider := openid.Start(t)
		p := start(t, db, to(provider, func(o *auth.OIDC) { o.ClientSecret = "wrong" }))
		b := p.browser(t)
		res, body := b.Open(b.SignIn(p.url+"/auth/oidc", openid.Claire))
		refused(t, b, res, "reponse-invalide")
		nothingLeaked(t, p, res, body)
		if !strings.Contains(p.log.String(), "invalid_client") {
			t.Errorf("the log does not help: %s", p.log)
		}
	})
	t.Run("there is none", func(t *testing.T) {
		p := start(t, db)
		for _, path := range []string{"/auth/oidc", "/auth/oidc/callback?state=x&code=y"} {
			if res, _ := p.browser(t).Open(p.url + path); res.StatusCode != http.StatusNotFound {
				t.Errorf("%s answers %d", path, res.StatusCode)
			}
		}
		if _, _, ok := p.Option(); ok {
			t.Error("there is a way to sign in that does not exist")
		}
	})
}
