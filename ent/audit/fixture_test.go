package audit_test

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
)

var later = time.Date(2099, 1, 1, 0, 0, 0, 0, time.UTC)

// secrets are the values of people, none of which the journal may hold.
var secrets = []string{
	"jeanne.doe@example.org", "Jeanne Doe", "jeanne-hash", "jeanne-token", "a private reason", "https://issuer.example", "jeanne-subject",
	"eig_hint", "their own words",
}

// people makes somebody with a row of what is told and what is quiet.
func people(ctx context.Context, c *ent.Client) error {
	in := c.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
	c.Administration.Create().SetID("admn_a").SetSlug("dinum").SetName("DINUM").SetKind(administration.KindBODY).SaveX(ctx)
	who := c.Candidate.Create().SetID("cand_a").SetEmail(secrets[0]).SetEmailKey(secrets[0]).SaveX(ctx)
	c.Account.Create().SetID("acct_a").SetCandidate(who).SaveX(ctx)
	c.AccessToken.Create().SetID("actk_a").SetName("x").SetHint("x").SetTokenHash("x").SetScopes([]string{}).
		SetExpiresAt(later).SetAccountID("acct_a").SaveX(ctx)
	return c.Webinar.Create().SetID("wbnr_a").SetSlug("x").SetTitle("x").SetStartsAt(later).SetEndsAt(later.Add(time.Hour)).
		SetCapacity(9).SetPromotion(in).Exec(ctx)
}
