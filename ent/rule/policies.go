package rule

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// Reference is the policy of what the whole site is built on and has no draft
// state: promotions, administrations, themes, profiles.
func Reference() ent.Policy { return policy(everyone()) }

// Defi is the policy of défis: the public sees the published ones, a mentor sees all
// of their administrations.
func Defi() ent.Policy {
	return policy(privacy.DefiQueryRuleFunc(func(ctx context.Context, q *ent.DefiQuery) error {
		q.Where(visibleDefi(ctx))
		return privacy.Allow
	}))
}

// Position is the policy of positions: each is as public as its défi.
func Position() ent.Policy {
	return policy(privacy.PositionQueryRuleFunc(func(ctx context.Context, q *ent.PositionQuery) error {
		q.Where(position.HasDefiWith(visibleDefi(ctx)))
		return privacy.Allow
	}))
}

func visibleDefi(ctx context.Context) predicate.Defi {
	published := defi.StatusEQ(defi.StatusPUBLISHED)
	if v := viewer.FromContext(ctx); v.Has(viewer.Mentor) && v.May(viewer.CatalogueRead) {
		return defi.Or(published, defi.AdministrationIDIn(v.Administrations...))
	}
	return published
}

// Webinar is the policy of webinars: the public sees all but the drafts, so that
// a cancelled one says that it is cancelled.
func Webinar() ent.Policy {
	return policy(privacy.WebinarQueryRuleFunc(func(_ context.Context, q *ent.WebinarQuery) error {
		q.Where(publicWebinar())
		return privacy.Allow
	}))
}

func publicWebinar() predicate.Webinar { return webinar.StatusNEQ(webinar.StatusDRAFT) }

// Testimony is the policy of testimonies: the public sees the published ones,
// an author sees all of their own.
func Testimony() ent.Policy {
	return policy(privacy.TestimonyQueryRuleFunc(func(ctx context.Context, q *ent.TestimonyQuery) error {
		visible := testimony.StatusEQ(testimony.StatusPUBLISHED)
		if v := viewer.FromContext(ctx); v.IsSignedIn() && v.May(viewer.AccountRead) {
			visible = testimony.Or(visible, testimony.AuthorIDEQ(v.AccountID))
		}
		q.Where(visible)
		return privacy.Allow
	}))
}
