package account_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

var public = []viewer.Scope{viewer.PublicRead}

func TestAnAccessTokenIsShownOnceAndKeptAsAHash(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		asked := []viewer.Scope{viewer.AccountRead, viewer.PublicRead, viewer.AccountRead}
		row, token, err := w.CreateAccessToken(p.ctx, "  Tableau de  bord ", asked, 30)
		if err != nil {
			t.Fatal(err)
		}
		if !secret.IsToken(token) || row.Hint != token[:8] || row.Name != "Tableau de bord" || row.AccountID != p.Account.ID {
			t.Errorf("%v, %q", row, token)
		}
		if want := []string{"public:read", "account:read"}; !slices.Equal(row.Scopes, want) {
			t.Errorf("scopes %v, want %v", row.Scopes, want)
		}
		if !row.ExpiresAt.Equal(noon.Add(30 * 24 * time.Hour)) {
			t.Errorf("it ends at %v", row.ExpiresAt)
		}
		found := w.db.Ent().AccessToken.Query().Where(accesstoken.TokenHashEQ(secret.Hash(token))).OnlyIDX(system(t))
		if found != row.ID {
			t.Errorf("the hash finds %s", found)
		}
		if dump := w.dump(); strings.Contains(dump, token) || strings.Contains(dump, token[9:]) {
			t.Error("the database holds the token")
		}
		if n := len(w.audit(row.ID)); n != 1 {
			t.Errorf("%d entries in the journal", n)
		}
	})
}

func TestTheStatusOfAnAccessToken(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		row, _, err := w.CreateAccessToken(p.ctx, "x", public, 1)
		if err != nil {
			t.Fatal(err)
		}
		day := 24 * time.Hour
		for later, want := range map[time.Duration]account.AccessTokenStatus{
			0: account.TokenActive, day - time.Microsecond: account.TokenActive, day: account.TokenExpired,
		} {
			if got := w.at(later).TokenStatus(row); got != want {
				t.Errorf("after %v: %s, want %s", later, got, want)
			}
		}
		revoked, err := w.at(time.Hour).RevokeAccessToken(p.ctx, row.ID)
		if err != nil {
			t.Fatal(err)
		}
		if !revoked.RevokedAt.Equal(noon.Add(time.Hour)) || w.at(2*day).TokenStatus(revoked) != account.TokenRevoked {
			t.Errorf("%v", revoked)
		}
		again, err := w.at(2*time.Hour).RevokeAccessToken(p.ctx, row.ID)
		if err != nil || !again.RevokedAt.Equal(*revoked.RevokedAt) {
			t.Errorf("again: %v, %v", again, err)
		}
		if n := len(w.audit(row.ID)); n != 2 {
			t.Errorf("%d entries in the journal, want 2", n)
		}
	})
}

func TestAccessTokensThatAreNotMade(t *testing.T) {
	long := strings.Repeat("é", 101)
	tests := []struct {
		name   string
		scopes []viewer.Scope
		days   int
		fields []string
	}{
		{"", public, 1, []string{"name"}},
		{long, public, 1, []string{"name"}},
		{"a\x00b", public, 1, []string{"name"}},
		{"x", nil, 1, []string{"scopes"}},
		{"x", []viewer.Scope{"everything"}, 1, []string{"scopes"}},
		{"x", []viewer.Scope{viewer.PublicRead, ""}, 1, []string{"scopes"}},
		{"x", public, 0, []string{"expiresInDays"}},
		{"x", public, -1, []string{"expiresInDays"}},
		{"x", public, 366, []string{"expiresInDays"}},
		{"", nil, 1_000_000_000, []string{"name", "scopes", "expiresInDays"}},
	}
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		for _, test := range tests {
			row, token, err := w.CreateAccessToken(p.ctx, test.name, test.scopes, test.days)
			refused(t, err, fault.BadInput, test.fields...)
			if row != nil || token != "" {
				t.Errorf("%v, %q", row, token)
			}
		}
		for _, days := range []int{1, 365} {
			if _, _, err := w.CreateAccessToken(p.ctx, strings.Repeat("é", 100), public, days); err != nil {
				t.Errorf("%d days: %v", days, err)
			}
		}
	})
}

func TestScopesAreThoseOfTheRole(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		candidate := w.person("candidate@exemple.fr")
		people := map[string]someone{
			"candidate": candidate,
			"organiser": w.person("organisatrice@exemple.fr", viewer.Organiser),
			"admin":     w.person("admin@exemple.fr", viewer.Admin),
		}
		mentor := w.person("mentor@exemple.fr")
		mentor.ctx = mentor.as(t, mentor.v.Mentoring(w.dinum.ID))
		people["mentor"] = mentor
		allowed := map[viewer.Scope][]string{
			viewer.PublicRead:        {"candidate", "mentor", "organiser", "admin"},
			viewer.AccountRead:       {"candidate", "mentor", "organiser", "admin"},
			viewer.CatalogueRead:     {"mentor", "organiser", "admin"},
			viewer.RegistrationsRead: {"organiser", "admin"},
			viewer.PeopleRead:        {"organiser", "admin"},
			viewer.AuditRead:         {"admin"},
		}
		if len(allowed) != len(viewer.Scopes) {
			t.Fatalf("%d scopes of %d: say who may have the others", len(allowed), len(viewer.Scopes))
		}
		for scope, who := range allowed {
			for role, p := range people {
				_, _, err := w.CreateAccessToken(p.ctx, "x", []viewer.Scope{viewer.PublicRead, scope}, 1)
				if slices.Contains(who, role) {
					if err != nil {
						t.Errorf("%s, %s: %v", role, scope, err)
					}
					continue
				}
				refused(t, err, fault.Forbidden)
				says(t, err, string(scope))
			}
		}
	})
}

func TestTwentyAccessTokensAreTheMost(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr")
		made, full := 0, 0
		for _, err := range atOnce(30, func() error {
			_, _, err := w.CreateAccessToken(p.ctx, "x", public, 10)
			return err
		}) {
			if err == nil {
				made++
				continue
			}
			refused(t, err, fault.Conflict)
			full++
		}
		if made != 20 || full != 10 {
			t.Fatalf("%d made, %d refused", made, full)
		}
		if _, _, err := w.CreateAccessToken(other.ctx, "x", public, 10); err != nil {
			t.Errorf("somebody else's: %v", err)
		}
		one := w.db.Ent().AccessToken.Query().Where(accesstoken.AccountIDEQ(p.Account.ID)).FirstIDX(system(t))
		if _, err := w.RevokeAccessToken(p.ctx, one); err != nil {
			t.Fatal(err)
		}
		if _, _, err := w.CreateAccessToken(p.ctx, "x", public, 10); err != nil {
			t.Errorf("in the place of a revoked one: %v", err)
		}
		if _, _, err := w.at(10*24*time.Hour).CreateAccessToken(p.ctx, "x", public, 10); err != nil {
			t.Errorf("in the place of expired ones: %v", err)
		}
	})
}

func TestNobodyRevokesTheTokensOfOthers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, admin := w.person(jeanne), w.person("admin@exemple.fr", viewer.Admin)
		row, _, err := w.CreateAccessToken(p.ctx, "x", public, 1)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range []string{row.ID, "actk_01E7E8V6R003WR9NFZNMWHWZ41", admin.Account.ID, "", "\x00"} {
			_, err := w.RevokeAccessToken(admin.ctx, id)
			refused(t, err, fault.NotFound)
		}
		w.write(func(ctx context.Context, c *ent.Client) {
			if c.AccessToken.GetX(ctx, row.ID).RevokedAt != nil {
				t.Error("revoked")
			}
		})
		entries := w.audit(row.ID)
		if len(entries) != 1 || entries[0].ActorKind != auditentry.ActorKindACCOUNT || *entries[0].ActorID != p.Account.ID || *entries[0].RequestID != p.v.RequestID {
			t.Errorf("%v", entries)
		}
	})
}
