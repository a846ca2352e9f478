package auth_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/auth"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// to makes a platform sign people in at a provider.
func to(p *openid.Provider, change ...func(*auth.OIDC)) func(*auth.Options) {
	return func(o *auth.Options) {
		o.OIDC = auth.OIDC{Issuer: p.Issuer, ClientID: openid.Client, ClientSecret: openid.Secret, Label: "ProConnect"}
		for _, c := range change {
			c(&o.OIDC)
		}
	}
}

func byUserinfo(o *auth.OIDC) { o.ClientID = openid.ClientByUserinfo }
func trusting(o *auth.OIDC)   { o.TrustEmail = true }

func TestAPersonSignsInAtTheProvider(t *testing.T) {
	provider := openid.Start(t)
	for name, change := range map[string]func(*auth.OIDC){
		"address in the id token":  func(*auth.OIDC) {},
		"address in userinfo only": byUserinfo,
	} {
		t.Run(name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				p := start(t, db, to(provider, change))
				if label, url, ok := p.Option(); !ok || label != "ProConnect" || url != "/auth/oidc" {
					t.Errorf("the way to sign in is %q at %q (%v)", label, url, ok)
				}
				b := p.browser(t)
				res, _ := b.Open(p.url + "/auth/oidc")
				asked := must(url.Parse(res.Header.Get("Location"))).Query()
				for parameter, want := range map[string]string{
					"redirect_uri": p.url + "/auth/oidc/callback", "response_type": "code", "code_challenge_method": "S256",
				} {
					if asked.Get(parameter) != want {
						t.Errorf("%s is %q, want %q", parameter, asked.Get(parameter), want)
					}
				}
				for _, parameter := range []string{"state", "nonce", "code_challenge"} {
					if len(asked.Get(parameter)) < 26 {
						t.Errorf("%s is %q: too short not to be guessed", parameter, asked.Get(parameter))
					}
				}

				callback := b.SignIn(p.url+"/auth/oidc?retour="+url.QueryEscape("/mes-inscriptions?tri=date"), openid.Claire)
				before := b.cookie()
				res, _ = b.Open(callback)
				if to := res.Header.Get("Location"); res.StatusCode != http.StatusSeeOther || to != "/mes-inscriptions?tri=date" {
					t.Fatalf("answered %d to %q\n%s", res.StatusCode, to, p.log)
				}
				want := auth.Identity{Issuer: provider.Issuer, Subject: openid.Claire.Subject(), Email: openid.Claire.Email(), Name: "Claire Martin"}
				if p.identity != want {
					t.Errorf("the identity is %+v, want %+v", p.identity, want)
				}
				if s := b.who(); s.Account != person(t, db, want.Subject+"@known.example").ID {
					t.Errorf("signed in as %+v", s)
				}
				if m := db.Ent().Session.Query().OnlyX(system(t)).Method; m != "OPENID_CONNECT" {
					t.Errorf("the session is by %s", m)
				}
				if b.cookie() == before || p.with(t, before).who().Account != "" {
					t.Error("the cookie of before the sign-in still is good")
				}
				nothingLeaked(t, p, res, "")
			})
		})
	}
}

// What the provider says wrongly signs nobody in, and says why by one code.
func TestWhatTheProviderSaysWronglySignsNobodyIn(t *testing.T) {
	provider := openid.Start(t)
	const invalid, unverified, away = "reponse-invalide", "adresse-non-verifiee", "fournisseur-injoignable"
	type answer struct {
		code, reason string
		change       []func(*auth.OIDC)
	}
	tests := map[openid.User][]answer{
		openid.OtherIssuer:   {{invalid, "of another issuer", nil}},
		openid.OtherNonce:    {{invalid, "nonce", nil}},
		openid.NoNonce:       {{invalid, "nonce", nil}},
		openid.OtherAudience: {{invalid, "another client", nil}},
		openid.OtherParty:    {{invalid, "another party", nil}},
		openid.NoParty:       {{invalid, "another party", nil}},
		openid.Expired:       {{invalid, "expired", nil}},
		openid.NoSubject:     {{invalid, "subject", nil}},
		openid.OtherToken:    {{invalid, "another access token", nil}},
		openid.OtherKey:      {{invalid, "signature", nil}},
		openid.ClientKey:     {{invalid, "algorithm", nil}},
		openid.Unsigned:      {{invalid, "algorithm", nil}},
		openid.NoIDToken:     {{invalid, "cannot be read", nil}},
		openid.OtherSubject:  {{invalid, "another subject", []func(*auth.OIDC){byUserinfo}}},
		openid.Unverified: {
			{unverified, "has not verified", nil},
			{unverified, "has not verified", []func(*auth.OIDC){trusting}},
			{unverified, "has not verified", []func(*auth.OIDC){byUserinfo, trusting}},
		},
		openid.Unsaid: {
			{unverified, "does not say", nil},
			{unverified, "does not say", []func(*auth.OIDC){byUserinfo}},
			{"", "", []func(*auth.OIDC){trusting}},
			{"", "", []func(*auth.OIDC){byUserinfo, trusting}},
		},
		openid.NoEmail:  {{unverified, "no address", nil}, {unverified, "no address", []func(*auth.OIDC){trusting}}},
		openid.BadEmail: {{unverified, "mail can be sent to", nil}},
		openid.Broken:   {{away, "does not answer for the code", nil}},
		openid.Silent:   {{away, "does not answer for the code", nil}},
	}
	for _, u := range openid.Users {
		if u != openid.Claire && u != openid.Marc && tests[u] == nil {
			t.Errorf("no test of %s", u)
		}
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for u, answers := range tests {
			for i, want := range answers {
				t.Run(fmt.Sprintf("%s %d", u, i), func(t *testing.T) {
					p := start(t, db, to(provider, want.change...))
					if u == openid.Silent {
						p.Hurry(time.Second)
					}
					b := p.browser(t)
					res, body := b.Open(b.SignIn(p.url+"/auth/oidc", u))
					if want.code == "" {
						if b.who().Account == "" {
							t.Errorf("not signed in: %s", p.log)
						}
						return
					}
					refused(t, b, res, want.code)
					nothingLeaked(t, p, res, body)
					if !strings.Contains(p.log.String(), want.reason) {
						t.Errorf("the log does not say %q: %s", want.reason, p.log)
					}
					if p.identity != (auth.Identity{}) {
						t.Errorf("%+v was believed", p.identity)
					}
				})
			}
		}
	})
}

// refused fails unless the browser was sent to the page of sign-in with one code, and
// is signed in as nobody.
func refused(t *testing.T, b browser, res *http.Response, code string) {
	t.Helper()
	if to := res.Header.Get("Location"); res.StatusCode != http.StatusSeeOther || to != "/connexion?erreur="+code {
		t.Errorf("answered %d to %q, want the code %s\n%s", res.StatusCode, to, code, b.p.log)
	}
	if s := b.who(); s.Account != "" {
		t.Errorf("signed in as %+v", s)
	}
	if cache := res.Header.Get("Cache-Control"); cache != "no-store" {
		t.Errorf("the answer may be cached: %q", cache)
	}
}

// nothingLeaked fails when the answer or the log holds an address, a token, a code or
// a claim.
func nothingLeaked(t *testing.T, p *platform, res *http.Response, body string) {
	t.Helper()
	said := map[string]string{"the answer": fmt.Sprint(res.Header.Get("Location"), body), "the log": p.log.String()}
	secrets := []string{openid.Domain, "@", "sub-of-", "eyJ", openid.Secret, "nonce-of-another", "another-client", "other-issuer.example", "broken for"}
	sent := res.Request.URL.Query()
	for _, parameter := range []string{"code", "state"} {
		if v := sent.Get(parameter); v != "" {
			secrets = append(secrets, v)
		}
	}
	for where, text := range said {
		for _, s := range secrets {
			if strings.Contains(text, s) {
				t.Errorf("%s holds %q: %s", where, s, text)
			}
		}
	}
}

func TestACallbackIsGoodOnceAndInItsBrowser(t *testing.T) {
	provider := openid.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db, to(provider))
		callback := func(query string) string { return p.url + "/auth/oidc/callback?" + query }
		t.Run("no sign-in was begun", func(t *testing.T) {
			b := p.browser(t)
			res, _ := b.Open(callback("state=x&code=y"))
			refused(t, b, res, "session-expiree")
			if b.cookie() != "" {
				t.Error("a cookie was set")
			}
		})
		t.Run("state of another sign-in, which does not end this one", func(t *testing.T) {
			b := p.browser(t)
			good := b.SignIn(p.url+"/auth/oidc", openid.Claire)
			for _, query := range []string{"", "state=&code=y", "state=x&code=y", "state=x&error=access_denied"} {
				res, _ := b.Open(callback(query))
				refused(t, b, res, "session-expiree")
			}
			if res, _ := b.Open(good); res.Header.Get("Location") != auth.Home {
				t.Errorf("the sign-in that was begun ends at %q", res.Header.Get("Location"))
			}
		})
		t.Run("callback of another browser: nobody is signed in as the attacker", func(t *testing.T) {
			attacker, victim := p.browser(t), p.browser(t)
			of := attacker.SignIn(p.url+"/auth/oidc", openid.Marc)
			res, _ := victim.Open(of)
			refused(t, victim, res, "session-expiree")
			victim.Open(p.url + "/auth/oidc") // has a session and a state of its own
			res, _ = victim.Open(of)
			refused(t, victim, res, "session-expiree")
		})
		t.Run("the same callback again", func(t *testing.T) {
			b := p.browser(t)
			good := b.SignIn(p.url+"/auth/oidc", openid.Claire)
			old := b.cookie()
			b.Open(good)
			res, _ := b.Open(good)
			if to := res.Header.Get("Location"); to != "/connexion?erreur=session-expiree" {
				t.Errorf("the second time ends at %q", to)
			}
			if b.who().Account == "" {
				t.Error("the first sign-in was undone")
			}
			thief := p.with(t, old)
			res, _ = thief.Open(good)
			refused(t, thief, res, "session-expiree")
		})
		t.Run("the same callback twice at once", func(t *testing.T) {
			b := p.browser(t)
			good := b.SignIn(p.url+"/auth/oidc", openid.Claire)
			cookie := b.cookie()
			ends := make([]string, 6)
			var all sync.WaitGroup
			for i := range ends {
				one := p.with(t, cookie)
				all.Go(func() {
					res, err := one.Get(good)
					if err != nil {
						t.Error(err)
						return
					}
					_ = res.Body.Close()
					ends[i] = res.Header.Get("Location")
				})
			}
			all.Wait()
			in := 0
			for _, end := range ends {
				switch end {
				case auth.Home:
					in++
				case "/connexion?erreur=session-expiree":
				default:
					t.Errorf("one ends at %q", end)
				}
			}
			if in != 1 {
				t.Errorf("%d of them signed in, want 1", in)
			}
		})
		t.Run("code reused with a state that is good", func(t *testing.T) {
			b := p.browser(t)
			first := must(url.Parse(b.SignIn(p.url+"/auth/oidc", openid.Claire)))
			b.Open(first.String())
			b.post("/leave", nil)
			second := must(url.Parse(b.SignIn(p.url+"/auth/oidc", openid.Claire)))
			q := second.Query()
			q.Set("code", first.Query().Get("code"))
			second.RawQuery = q.Encode()
			res, body := b.Open(second.String())
			refused(t, b, res, "reponse-invalide")
			nothingLeaked(t, p, res, body)
		})
		t.Run("code of another browser: PKCE", func(t *testing.T) {
			one, other := p.browser(t), p.browser(t)
			mine := must(url.Parse(one.SignIn(p.url+"/auth/oidc", openid.Claire)))
			stolen := must(url.Parse(other.SignIn(p.url+"/auth/oidc", openid.Marc)))
			q := mine.Query()
			q.Set("code", stolen.Query().Get("code"))
			mine.RawQuery = q.Encode()
			res, _ := one.Open(mine.String())
			refused(t, one, res, "reponse-invalide")
		})
		t.Run("answer of another issuer (RFC 9207)", func(t *testing.T) {
			b := p.browser(t)
			res, _ := b.Open(b.SignIn(p.url+"/auth/oidc", openid.Claire) + "&iss=https%3A%2F%2Fother.example")
			refused(t, b, res, "reponse-invalide")
		})
		t.Run("begun an hour ago", func(t *testing.T) {
			b := p.browser(t)
			good := b.SignIn(p.url+"/auth/oidc", openid.Claire)
			exec(t, db, `UPDATE sessions SET expires_at = $1`, noon.UTC())
			res, _ := b.Open(good)
			refused(t, b, res, "session-expiree")
		})
		t.Run("HEAD spends nothing", func(t *testing.T) {
			b := p.browser(t)
			good := b.SignIn(p.url+"/auth/oidc", openid.Claire)
			res, err := b.Head(good)
			if err != nil || res.StatusCode != http.StatusMethodNotAllowed {
				t.Errorf("answered %v (%v)", res, err)
			}
			if res, _ := b.Open(good); res.Header.Get("Location") != auth.Home {
				t.Errorf("ends at %q", res.Header.Get("Location"))
			}
		})
	})
}

func TestAPersonRefusesAtTheProvider(t *testing.T) {
	provider := openid.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db, to(provider))
		b := p.browser(t)
		callback := b.Refuse(p.url + "/auth/oidc")
		if !strings.Contains(callback, "error=access_denied") {
			t.Fatalf("the provider sends back to %s", callback)
		}
		res, body := b.Open(callback)
		refused(t, b, res, "annulee")
		nothingLeaked(t, p, res, body)
		for code, want := range map[string]string{
			"login_required": "annulee", "temporarily_unavailable": "fournisseur-injoignable",
			"invalid_scope": "reponse-invalide", "%3Cscript%3E": "reponse-invalide",
		} {
			res, _ := b.Open(strings.Replace(b.Refuse(p.url+"/auth/oidc"), "access_denied", code, 1))
			refused(t, b, res, want)
		}
		if strings.Contains(p.log.String(), "script") {
			t.Errorf("the log repeats what a stranger sent: %s", p.log)
		}
	})
}

// The words of the platform for an account that it does not let in.
func TestAnAccountThatMayNotEnter(t *testing.T) {
	provider := openid.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db, to(provider))
		suspended := person(t, db, "suspended@known.example")
		suspend(t, db, suspended)
		for name, test := range map[string]struct {
			answer func(auth.Identity) (*ent.Account, error)
			code   string
		}{
			"suspended":              {func(auth.Identity) (*ent.Account, error) { return nil, fault.New(fault.Forbidden, "x") }, "compte-suspendu"},
			"suspended at the end":   {func(auth.Identity) (*ent.Account, error) { return suspended, nil }, "compte-suspendu"},
			"bound to another":       {func(auth.Identity) (*ent.Account, error) { return nil, fault.New(fault.Conflict, "x") }, "identite-differente"},
			"address refused":        {func(auth.Identity) (*ent.Account, error) { return nil, fault.New(fault.BadInput, "x") }, "adresse-non-verifiee"},
			"deleted":                {func(auth.Identity) (*ent.Account, error) { return &ent.Account{ID: "acct_none"}, nil }, "service-indisponible"},
			"the database went away": {func(auth.Identity) (*ent.Account, error) { return nil, errors.New("connection refused") }, "service-indisponible"},
		} {
			t.Run(name, func(t *testing.T) {
				p.answer = test.answer
				b := p.browser(t)
				res, body := b.Open(b.SignIn(p.url+"/auth/oidc", openid.Claire))
				refused(t, b, res, test.code)
				nothingLeaked(t, p, res, body)
			})
		}
	})
}
