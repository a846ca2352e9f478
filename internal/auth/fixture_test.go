package auth_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/auth"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// noon is when the tests happen, and today its midnight, in Paris.
var (
	noon  = time.Date(2020, 5, 11, 12, 0, 0, 0, clock.Paris)
	today = time.Date(2020, 5, 11, 0, 0, 0, 0, clock.Paris).UTC()
)

// system is the platform's own context: for what a test prepares and looks at.
func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// platform is the part of the platform that knows who is asking, behind HTTP.
type platform struct {
	*auth.Auth
	db  *database.DB
	url string
	log *journal
	// identity is what SignIn was last given.
	identity auth.Identity
	// answer, unless nil, is what SignIn does.
	answer func(auth.Identity) (*ent.Account, error)
}

// journal is a log that may be read while it is written.
type journal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.b.String()
}

// start serves a platform over a database. change may change its options.
func start(t testing.TB, db *database.DB, change ...func(*auth.Options)) *platform {
	t.Helper()
	p := &platform{db: db, log: &journal{}}
	server := httptest.NewUnstartedServer(nil)
	p.url = "http://" + server.Listener.Addr().String()
	o := auth.Options{
		DB: db, Log: slog.New(slog.NewJSONHandler(p.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Clock: clock.Stopped(noon), BaseURL: p.url,
		Refuse: func(w http.ResponseWriter, _ *http.Request, status int, err *fault.Error) {
			w.WriteHeader(status)
			fmt.Fprintf(w, "%s %s", err.Code, err.Message)
		},
		SignIn: func(ctx context.Context, id auth.Identity) (*ent.Account, error) {
			p.identity = id
			if p.answer != nil {
				return p.answer(id)
			}
			return person(t, db, id.Subject+"@known.example"), nil
		},
	}
	for _, c := range change {
		c(&o)
	}
	p.Auth = auth.New(o)
	server.Config.Handler = p.routes()
	server.Start()
	t.Cleanup(server.Close)
	return p
}

// routes are the routes of the program, and some that do what resolvers do.
func (p *platform) routes() http.Handler {
	mux := http.NewServeMux()
	do := func(path string, act func(context.Context, *http.Request) (any, error)) {
		mux.Handle(path, p.Middleware(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			said, err := act(r.Context(), r)
			if f := fault.As(err); f != nil {
				w.WriteHeader(http.StatusConflict)
				fmt.Fprintf(w, "%s %s", f.Code, f.Message)
				return
			} else if err != nil {
				w.WriteHeader(http.StatusInternalServerError)
				fmt.Fprint(w, err)
				return
			}
			_ = json.NewEncoder(w).Encode(said)
		})))
	}
	do("/", func(ctx context.Context, _ *http.Request) (any, error) { return who(viewer.FromContext(ctx)), nil })
	do("POST /browser", func(ctx context.Context, _ *http.Request) (any, error) { return p.Browser(ctx) })
	do("POST /enter", func(ctx context.Context, r *http.Request) (any, error) {
		a, err := p.db.Ent().Account.Get(viewer.Elevate(ctx), r.FormValue("account"))
		if err != nil {
			return nil, err
		}
		if err := p.Enter(ctx, a, session.MethodEMAIL); err != nil {
			return nil, err
		}
		return who(p.Current(ctx)), nil
	})
	do("POST /leave", func(ctx context.Context, _ *http.Request) (any, error) {
		err := p.Leave(ctx)
		return who(p.Current(ctx)), err
	})
	mux.HandleFunc("GET /auth/oidc", p.StartOIDC)
	mux.HandleFunc("GET /auth/oidc/callback", p.FinishOIDC)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mux.ServeHTTP(w, r.WithContext(requestid.NewContext(r.Context(), "request-of-the-test")))
	})
}

// seen is what a page says of its viewer.
type seen struct {
	Account, Candidate, Session, Token, Request string
	Roles, Scopes, Administrations              []string
}

func who(v viewer.Viewer) seen {
	s := seen{
		Account: v.AccountID, Candidate: v.CandidateID, Session: v.SessionID, Token: v.TokenID, Request: v.RequestID,
		Administrations: v.Administrations,
	}
	for _, r := range viewer.Roles {
		if v.Has(r) {
			s.Roles = append(s.Roles, string(r))
		}
	}
	for _, scope := range viewer.Scopes {
		if v.May(scope) {
			s.Scopes = append(s.Scopes, string(scope))
		}
	}
	return s
}

// person returns the account of an address, made at first call. options may change
// a new one.
func person(t testing.TB, db *database.DB, email string, options ...func(*ent.AccountCreate)) *ent.Account {
	t.Helper()
	var a *ent.Account
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		known, err := tx.Ent.Candidate.Query().All(ctx)
		if err != nil {
			return err
		}
		for _, c := range known {
			if c.EmailKey == email {
				a, err = c.QueryAccount().Only(ctx)
				return err
			}
		}
		c, err := tx.Ent.Candidate.Create().SetEmail(email).SetEmailKey(email).Save(ctx)
		if err != nil {
			return err
		}
		create := tx.Ent.Account.Create().SetCandidateID(c.ID).SetLastSeenAt(today)
		for _, option := range options {
			option(create)
		}
		a, err = create.Save(ctx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// suspend suspends an account.
func suspend(t testing.TB, db *database.DB, a *ent.Account) {
	t.Helper()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		return tx.Ent.Account.UpdateOne(a).SetStatus(account.StatusSUSPENDED).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// exec runs a statement that nothing else hears of.
func exec(t testing.TB, db *database.DB, statement string, args ...any) {
	t.Helper()
	if _, err := db.SQL().Exec(statement, args...); err != nil {
		t.Fatal(err)
	}
}

// browser is a person's browser, at a platform.
type browser struct {
	*openid.Browser
	t testing.TB
	p *platform
}

func (p *platform) browser(t testing.TB) browser { return browser{openid.NewBrowser(t), t, p} }

// post does what a resolver does, and returns the status, the body and the answer.
func (b browser) post(path string, form map[string][]string) (int, string, *http.Response) {
	b.t.Helper()
	res, err := b.PostForm(b.p.url+path, form)
	if err != nil {
		b.t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return res.StatusCode, string(body), res
}

// enter signs the browser in.
func (b browser) enter(a *ent.Account) {
	b.t.Helper()
	if status, body, _ := b.post("/enter", map[string][]string{"account": {a.ID}}); status != http.StatusOK {
		b.t.Fatalf("entering answers %d: %s", status, body)
	}
}

// who returns the viewer that the browser is.
func (b browser) who() seen {
	b.t.Helper()
	res, body := b.Open(b.p.url)
	var s seen
	if err := json.Unmarshal([]byte(body), &s); err != nil {
		b.t.Fatalf("%d %s: %v", res.StatusCode, body, err)
	}
	return s
}

// cookie returns the value of the cookie that the browser holds, "" for none.
func (b browser) cookie() string {
	b.t.Helper()
	for _, c := range b.Jar.Cookies(must(http.NewRequest(http.MethodGet, b.p.url, nil)).URL) {
		if c.Name == "eig" {
			return c.Value
		}
	}
	return ""
}

// with returns a browser that somebody gave a cookie.
func (p *platform) with(t testing.TB, cookie string) browser {
	b := p.browser(t)
	b.Jar.SetCookies(must(http.NewRequest(http.MethodGet, p.url, nil)).URL, []*http.Cookie{{Name: "eig", Value: cookie, Path: "/"}})
	return b
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
