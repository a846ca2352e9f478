package auth_test

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/auth"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func TestAVisitorGetsNoCookie(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		b := p.browser(t)
		for _, cookie := range []string{"", strings.Repeat("A", 43), "x", strings.Repeat("é", 3000)} {
			r, _ := http.NewRequest(http.MethodGet, p.url, nil)
			if cookie != "" {
				r.Header.Set("Cookie", "eig="+cookie)
			}
			res, err := b.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			_ = res.Body.Close()
			if res.StatusCode != http.StatusOK || len(res.Header["Set-Cookie"]) > 0 || res.Header.Get("Cache-Control") != "" {
				t.Errorf("with the cookie %.10q: %d, %v", cookie, res.StatusCode, res.Header)
			}
			if vary := strings.Join(res.Header.Values("Vary"), ", "); vary != "Cookie, Authorization" {
				t.Errorf("Vary: %s", vary)
			}
		}
		if n := db.Ent().Session.Query().CountX(system(t)); n != 0 {
			t.Errorf("%d sessions for nobody", n)
		}
		b.post("/leave", nil)
		if b.cookie() != "" {
			t.Error("leaving set a cookie")
		}
		if want := (seen{Request: "request-of-the-test"}); fmt.Sprint(b.who()) != fmt.Sprint(withAllScopes(want)) {
			t.Errorf("a visitor is %+v", b.who())
		}
	})
}

func withAllScopes(s seen) seen {
	for _, scope := range viewer.Scopes {
		s.Scopes = append(s.Scopes, string(scope))
	}
	return s
}

// Whoever knew the cookie of before the sign-in, because they planted it, is not
// signed in with it.
func TestSigningInRotatesTheSession(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		attacker := p.browser(t)
		_, secret, _ := attacker.post("/browser", nil)
		planted := attacker.cookie()
		if planted == "" {
			t.Fatal("asking for a link opens no session")
		}
		if _, again, _ := attacker.post("/browser", nil); again != secret || attacker.cookie() != planted {
			t.Error("the secret of a browser does not last")
		}

		victim := p.with(t, planted)
		victim.enter(a)
		if s := victim.who(); s.Account != a.ID || s.Candidate != a.CandidateID || s.Session == "" || s.Request == "" {
			t.Errorf("signed in as %+v", s)
		}
		if victim.cookie() == planted || attacker.who().Account != "" {
			t.Error("the planted cookie is signed in")
		}
		if _, mine, _ := victim.post("/browser", nil); mine == secret {
			t.Error("the secret of the browser outlived the sign-in")
		}
		first := victim.cookie()
		victim.enter(a)
		if s := p.with(t, first).who(); s.Account != "" {
			t.Error("a second sign-in leaves the first session open")
		}
		if rows := db.Ent().Session.Query().AllX(system(t)); len(rows) != 1 {
			t.Errorf("%d sessions, want 1", len(rows))
		}
		other := person(t, db, "marc@example.org")
		victim.enter(other)
		if s := victim.who(); s.Account != other.ID {
			t.Errorf("signed in as %+v, want the other account", s)
		}
	})
}

func TestLeavingEndsTheSession(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		b := p.browser(t)
		b.enter(person(t, db, "claire@example.org"))
		old := b.cookie()
		_, body, res := b.post("/leave", nil)
		if strings.Contains(body, "acct_") || b.cookie() != "" || !strings.Contains(res.Header.Get("Set-Cookie"), "Max-Age=0") {
			t.Errorf("after leaving: %s, cookie %q", body, res.Header.Get("Set-Cookie"))
		}
		if p.with(t, old).who().Account != "" || db.Ent().Session.Query().CountX(system(t)) != 0 {
			t.Error("the session still is open")
		}
	})
}

// Who reads the database finds nothing to put in a browser.
func TestTheDatabaseHoldsNoCookie(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		one, two := p.browser(t), p.browser(t)
		one.post("/browser", nil)
		two.enter(person(t, db, "claire@example.org"))
		rows, err := db.SQL().Query(`SELECT * FROM sessions`)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		columns := must(rows.Columns())
		n := 0
		for ; rows.Next(); n++ {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			for i, c := range columns {
				text := fmt.Sprint(*values[i].(*any))
				if raw, ok := (*values[i].(*any)).([]byte); ok {
					text = string(raw)
				}
				for _, b := range []browser{one, two} {
					bytes, _ := base64.RawURLEncoding.DecodeString(b.cookie())
					if strings.Contains(text, b.cookie()) || strings.Contains(text, string(bytes)) {
						t.Errorf("%s holds the cookie", c)
					}
				}
			}
		}
		if err := rows.Err(); err != nil || n != 2 {
			t.Errorf("%d rows (%v), want 2", n, err)
		}
	})
}

func TestARevokedSessionIsOverAndDoesNotComeBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		here, there := p.browser(t), p.browser(t)
		here.enter(a)
		there.enter(a)
		revoke := func(id string) {
			err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
				return tx.Ent.Session.DeleteOneID(id).Exec(ctx)
			})
			if err != nil {
				t.Error(err)
			}
		}
		revoke(there.who().Session)
		if there.who().Account != "" || here.who().Account != a.ID {
			t.Error("the wrong session was closed")
		}

		// Closed while a request of it, which writes it at its end, is under way.
		other := p.browser(t)
		other.post("/browser", nil)
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.AddCookie(&http.Cookie{Name: "eig", Value: other.cookie()})
		p.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			revoke(db.Ent().Session.Query().Where(session.AccountIDIsNil()).OnlyIDX(system(t)))
			if _, err := p.Browser(r.Context()); !fault.Is(err, fault.Unauthenticated) {
				t.Errorf("the session that was closed answers %v", err)
			}
		})).ServeHTTP(httptest.NewRecorder(), r)
		if n := db.Ent().Session.Query().Where(session.AccountIDIsNil()).CountX(system(t)); n != 0 {
			t.Error("the session came back")
		}
	})
}

func TestASuspendedAccountIsOut(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		suspend(t, db, a)
		res, body := b.Open(p.url)
		if res.StatusCode != http.StatusForbidden || !strings.HasPrefix(body, "FORBIDDEN Votre compte est suspendu") {
			t.Errorf("answered %d %s", res.StatusCode, body)
		}
		if b.cookie() != "" || db.Ent().Session.Query().CountX(system(t)) != 0 {
			t.Error("the session still is open")
		}
		if b.who().Account != "" {
			t.Error("signed in again")
		}
		status, body, _ := b.post("/enter", map[string][]string{"account": {a.ID}})
		if status != http.StatusConflict || !strings.HasPrefix(body, "FORBIDDEN") || b.cookie() != "" {
			t.Errorf("entering answers %d %s", status, body)
		}
	})
}

func TestADeletedAccountIsAVisitor(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		b := p.browser(t)
		b.enter(a)
		err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error { return tx.Ent.Account.DeleteOne(a).Exec(ctx) })
		if err != nil {
			t.Fatal(err)
		}
		if s := b.who(); s.Account != "" {
			t.Errorf("signed in as %+v", s)
		}
	})
}

func TestTheCookieUnderHTTPS(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	for base, want := range map[string]string{
		"https://eig.example":  "__Host-eig",
		"https://eig.example/": "__Host-eig",
		"http://localhost":     "eig",
	} {
		p := start(t, db, func(o *auth.Options) { o.BaseURL = base })
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodPost, "/", nil)
		r.Header.Set("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
		p.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			if _, err := p.Browser(r.Context()); err != nil {
				t.Error(err)
			}
			if err := p.Enter(r.Context(), person(t, db, "claire@example.org"), session.MethodEMAIL); err != nil {
				t.Error(err)
			}
		})).ServeHTTP(w, r)
		cookies := w.Result().Cookies()
		if len(cookies) != 1 {
			t.Fatalf("%d cookies, want the last one only: %v", len(cookies), cookies)
		}
		c, secure := cookies[0], strings.HasPrefix(base, "https")
		if c.Name != want || c.Secure != secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || len(c.Value) != 43 {
			t.Errorf("under %s the cookie is %v", base, c)
		}
		if days := time.Duration(c.MaxAge) * time.Second / (24 * time.Hour); days != 14 {
			t.Errorf("the cookie lasts %d days", days)
		}
		if cache := w.Result().Header.Values("Cache-Control"); len(cache) != 1 || cache[0] != "no-store" {
			t.Errorf("Cache-Control: %q", cache)
		}
		row := db.Ent().Session.Query().Order(session.ByCreatedAt(), session.ByID()).AllX(system(t))
		if got := row[len(row)-1].Device; got != "Firefox sur Linux" {
			t.Errorf("the device is %q", got)
		}
	}
}

// Outside Middleware, and with a token, there is no session to open.
func TestNoSessionToOpen(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	p := start(t, db)
	a := person(t, db, "claire@example.org")
	acts := map[string]func(context.Context) error{
		"Browser": func(ctx context.Context) error { _, err := p.Browser(ctx); return err },
		"Enter":   func(ctx context.Context) error { return p.Enter(ctx, a, session.MethodEMAIL) },
		"Leave":   p.Leave,
	}
	for name, act := range acts {
		if err := act(t.Context()); err == nil || fault.As(err) != nil {
			t.Errorf("%s outside Middleware: %v", name, err)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	r.Header.Set("Authorization", "Bearer "+token(t, db, a))
	w := httptest.NewRecorder()
	p.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		for name, act := range acts {
			if err := act(r.Context()); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s with a token: %v", name, err)
			}
		}
		if p.Current(r.Context()).TokenID == "" {
			t.Error("the viewer is not by token")
		}
	})).ServeHTTP(w, r)
	if w.Code != http.StatusOK || len(w.Result().Cookies()) > 0 {
		t.Errorf("answered %d %s", w.Code, w.Body)
	}
}

func TestWhenTheDatabaseCannotTellWhoIsAsking(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			at := url(t)
			db := dbtest.Open(t, at)
			a := person(t, db, "claire@example.org")
			secret := token(t, db, a)
			up := start(t, db)
			b := up.browser(t)
			b.enter(a)

			closed, err := database.Open(t.Context(), database.Config{URL: at})
			if err != nil {
				t.Fatal(err)
			}
			p := start(t, closed)
			if err := closed.Close(); err != nil {
				t.Fatal(err)
			}
			for header, value := range map[string]string{"Cookie": "eig=" + b.cookie(), "Authorization": "Bearer " + secret} {
				r, _ := http.NewRequest(http.MethodGet, p.url, nil)
				r.Header.Set(header, value)
				status, body := send(t, r)
				if status != http.StatusServiceUnavailable || body != "INTERNAL Le service est momentanément indisponible. Réessayez dans un instant." {
					t.Errorf("with %s: %d %s", header, status, body)
				}
			}
			if !strings.Contains(p.log.String(), "database is closed") || !strings.Contains(p.log.String(), "request-of-the-test") {
				t.Errorf("the log does not say why: %s", p.log)
			}
			if p.browser(t).who().Account != "" {
				t.Error("a visitor needs the database")
			}
		})
	}
}
