package auth_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

// token makes an access token of an account, good for a month.
func token(t testing.TB, db *database.DB, a *ent.Account, options ...func(*ent.AccessTokenCreate)) string {
	t.Helper()
	s := secret.NewToken()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		create := tx.Ent.AccessToken.Create().SetName("script").SetHint(s[:8]).SetTokenHash(secret.Hash(s)).
			SetScopes([]string{"public:read", "registrations:read"}).
			SetExpiresAt(noon.UTC().AddDate(0, 1, 0)).SetAccountID(a.ID)
		for _, option := range options {
			option(create)
		}
		return create.Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func send(t testing.TB, r *http.Request) (int, string) {
	t.Helper()
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, strings.TrimSpace(string(body))
}

func TestAccessTokens(t *testing.T) {
	const (
		malformed = "401 UNAUTHENTICATED Le jeton d’accès est incomplet"
		unknown   = "401 UNAUTHENTICATED Ce jeton d’accès n’existe pas"
		expired   = "401 UNAUTHENTICATED Ce jeton d’accès est arrivé à son terme"
		revoked   = "401 UNAUTHENTICATED Ce jeton d’accès a été révoqué"
		suspended = "403 FORBIDDEN Votre compte est suspendu"
	)
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		out := person(t, db, "out@example.org")
		good, ofOut := token(t, db, a), token(t, db, out)
		suspend(t, db, out)
		past := func(c *ent.AccessTokenCreate) { c.SetExpiresAt(noon.UTC()) }
		gone := func(c *ent.AccessTokenCreate) { c.SetRevokedAt(noon.UTC()) }
		typo := good[:10] + string(good[10]^1) + good[11:]
		tests := []struct {
			name, header, want string
			statements         int
		}{
			{"good", "Bearer " + good, "200", 2},
			{"small letters", "bearer " + good, "200", 2},
			{"capitals and blanks", "  BEARER   " + good + " ", "200", 2},
			{"unknown", "Bearer " + secret.NewToken(), unknown, 1},
			{"expired at this very moment", "Bearer " + token(t, db, a, past), expired, 1},
			{"revoked", "Bearer " + token(t, db, a, gone), revoked, 1},
			{"revoked and expired", "Bearer " + token(t, db, a, gone, past), revoked, 1},
			{"of a suspended account", "Bearer " + ofOut, suspended, 2},
			{"a typing error", "Bearer " + typo, malformed, 0},
			{"cut short", "Bearer " + good[:len(good)-1], malformed, 0},
			{"no token", "Bearer", malformed, 0},
			{"two tokens", "Bearer " + good + " " + good, malformed, 0},
			{"another secret", "Bearer ghp_0123456789", malformed, 0},
			{"very long", "Bearer eig_" + strings.Repeat("a", 10000), malformed, 0},
			{"the password of a test site", "Basic dGVzdDp0ZXN0", "200", 0},
		}
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				r, _ := http.NewRequest(http.MethodGet, p.url, nil)
				r.Header.Set("Authorization", test.header)
				ran.reset()
				res, err := http.DefaultTransport.RoundTrip(r)
				if err != nil {
					t.Fatal(err)
				}
				defer res.Body.Close()
				body := must(io.ReadAll(res.Body))
				if got := fmt.Sprint(res.StatusCode, " ", string(body)); !strings.HasPrefix(got, test.want) {
					t.Errorf("answered %s, want %s", got, test.want)
				}
				challenge := res.Header.Get("WWW-Authenticate")
				if (res.StatusCode == http.StatusUnauthorized) != strings.HasPrefix(challenge, "Bearer") {
					t.Errorf("%d with WWW-Authenticate: %q", res.StatusCode, challenge)
				}
				if cache := res.Header.Get("Cache-Control"); cache != "no-store" && !strings.HasPrefix(test.header, "Basic") {
					t.Errorf("Cache-Control: %q", cache)
				}
				if reads := ran.reads(); len(reads) != test.statements {
					t.Errorf("%d statements, want %d: %q", len(reads), test.statements, reads)
				}
				if strings.Contains(string(body), "eig_") && !strings.Contains(string(body), "eig_…") {
					t.Errorf("the answer repeats the token: %s", body)
				}
			})
		}
		if log := p.log.String(); strings.Contains(log, "eig_") {
			t.Errorf("the log holds a token: %s", log)
		}
	})
}

func TestATokenNarrowsItsAccount(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := start(t, db)
		a := person(t, db, "orga@example.org", func(c *ent.AccountCreate) { c.SetRoles([]string{"ORGANISER"}) })
		b := p.browser(t)
		b.enter(person(t, db, "claire@example.org")) // a cookie too: the token wins
		r, _ := http.NewRequest(http.MethodGet, p.url, nil)
		r.Header.Set("Authorization", "Bearer "+token(t, db, a))
		r.Header.Set("Cookie", "eig="+b.cookie())
		_, body := send(t, r)
		row := db.Ent().AccessToken.Query().OnlyX(system(t))
		want := seen{
			Account: a.ID, Candidate: a.CandidateID, Token: row.ID, Request: "request-of-the-test",
			Roles: []string{"ORGANISER"}, Scopes: []string{"public:read", "registrations:read"},
		}
		if got := fmt.Sprintf("%+v", decode[seen](t, body)); got != fmt.Sprintf("%+v", want) {
			t.Errorf("the viewer is\n%s, want\n%+v", got, want)
		}
		r.Header.Add("Authorization", "Bearer "+token(t, db, a))
		if status, _ := send(t, r); status != http.StatusUnauthorized {
			t.Errorf("two tokens answer %d", status)
		}
	})
}

func TestTheUseOfATokenIsNotedOnceAMinute(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		a := person(t, db, "claire@example.org")
		secret := token(t, db, a)
		journal := db.Ent().AuditEntry.Query().CountX(system(t))
		use := func() []string {
			r, _ := http.NewRequest(http.MethodGet, p.url, nil)
			r.Header.Set("Authorization", "Bearer "+secret)
			ran.reset()
			if status, body := send(t, r); status != http.StatusOK {
				t.Fatalf("answered %d %s", status, body)
			}
			return ran.writes()
		}
		for i, want := range []int{1, 0, 0} {
			if writes := use(); len(writes) != want {
				t.Errorf("use %d wrote %q", i, writes)
			}
		}
		noted := func() {
			row := db.Ent().AccessToken.Query().OnlyX(system(t))
			if row.LastUsedAt == nil || !row.LastUsedAt.Equal(noon) {
				t.Errorf("last used %v, want %s", row.LastUsedAt, noon)
			}
		}
		noted()
		exec(t, db, `UPDATE access_tokens SET last_used_at = $1`, noon.UTC().Add(-time.Minute))
		if writes := use(); len(writes) != 1 {
			t.Errorf("a minute later: wrote %q", writes)
		}
		noted()
		if n := db.Ent().AuditEntry.Query().CountX(system(t)); n != journal {
			t.Errorf("%d more entries in the journal: to use a token is no action", n-journal)
		}
	})
}

func TestTheRolesOfTheViewer(t *testing.T) {
	each(t, func(t *testing.T, db *database.DB, ran *statements) {
		p := start(t, db)
		tests := []struct {
			name        string
			stored      []string
			memberships []membership.Status
			mentored    int
			want        []string
		}{
			{"a candidate", nil, nil, 0, nil},
			{"memberships that are not verified", nil, []membership.Status{"PENDING", "REFUSED"}, 0, nil},
			{"an alumnus", nil, []membership.Status{"REFUSED", "VERIFIED", "VERIFIED"}, 0, []string{"ALUMNUS"}},
			{"a mentor of two administrations", nil, nil, 2, []string{"MENTOR"}},
			{"an organiser", []string{"ORGANISER"}, nil, 0, []string{"ORGANISER"}},
			{"an admin is an organiser too", []string{"ADMIN"}, nil, 0, []string{"ORGANISER", "ADMIN"}},
			{"everything", []string{"ADMIN", "ORGANISER"}, []membership.Status{"VERIFIED"}, 1, []string{"ALUMNUS", "MENTOR", "ORGANISER", "ADMIN"}},
		}
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				email := fmt.Sprintf("%d@example.org", i)
				a := person(t, db, email, func(c *ent.AccountCreate) {
					if test.stored != nil {
						c.SetRoles(test.stored)
					}
				})
				mentored := rights(t, db, a, test.memberships, test.mentored)
				b := p.browser(t)
				b.enter(a)
				ran.reset()
				s := b.who()
				if !slices.Equal(s.Roles, test.want) {
					t.Errorf("roles %q, want %q", s.Roles, test.want)
				}
				slices.Sort(s.Administrations)
				if !slices.Equal(s.Administrations, mentored) {
					t.Errorf("mentor of %q, want %q", s.Administrations, mentored)
				}
				if got := ran.all(); len(got) != 2 {
					t.Errorf("%d statements, want 2: %q", len(got), got)
				}
			})
		}
	})
}

// rights gives an account memberships in those states, and administrations to mentor,
// whose ids it returns in order.
func rights(t testing.TB, db *database.DB, a *ent.Account, memberships []membership.Status, mentored int) (ids []string) {
	t.Helper()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		for i, status := range memberships {
			code := fmt.Sprintf("%s-%d", a.ID, i)
			of, err := tx.Ent.Promotion.Create().SetCode(code).SetLabel(code).SetYear(2020).Save(ctx)
			if err != nil {
				return err
			}
			profile, err := tx.Ent.Profile.Create().SetCode(code).SetLabel(code).SetRank(1).Save(ctx)
			if err != nil {
				return err
			}
			err = tx.Ent.Membership.Create().SetAccountID(a.ID).SetPromotionID(of.ID).SetProfileID(profile.ID).
				SetStatus(status).Exec(ctx)
			if err != nil {
				return err
			}
		}
		for i := range mentored {
			slug := strings.ToLower(fmt.Sprintf("%s-%d", a.ID, i))
			of, err := tx.Ent.Administration.Create().SetSlug(slug).SetName(slug).SetKind("BODY").Save(ctx)
			if err != nil {
				return err
			}
			ids = append(ids, of.ID)
		}
		return tx.Ent.Account.UpdateOne(a).AddMentoredAdministrationIDs(ids...).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(ids)
	return ids
}
