package rule

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// Reference is the policy of what the whole site is built on and has no draft
// state: promotions, administrations, themes, profiles.
func Reference() ent.Policy { return policy(everyone()) }

// Defi is the policy of défis: the public sees the published ones.
func Defi() ent.Policy {
	return policy(privacy.DefiQueryRuleFunc(func(_ context.Context, q *ent.DefiQuery) error {
		q.Where(defi.StatusEQ(defi.StatusPUBLISHED))
		return privacy.Allow
	}))
}

// Position is the policy of positions: each is as public as its défi.
func Position() ent.Policy {
	return policy(privacy.PositionQueryRuleFunc(func(_ context.Context, q *ent.PositionQuery) error {
		q.Where(position.HasDefiWith(defi.StatusEQ(defi.StatusPUBLISHED)))
		return privacy.Allow
	}))
}

// Webinar is the policy of webinars: the public sees all but the drafts, so that
// a cancelled one says that it is cancelled.
func Webinar() ent.Policy {
	return policy(privacy.WebinarQueryRuleFunc(func(_ context.Context, q *ent.WebinarQuery) error {
		q.Where(webinar.StatusNEQ(webinar.StatusDRAFT))
		return privacy.Allow
	}))
}

// Testimony is the policy of testimonies: the public sees the published ones,
// an author sees all of their own.
func Testimony() ent.Policy {
	return policy(privacy.TestimonyQueryRuleFunc(func(ctx context.Context, q *ent.TestimonyQuery) error {
		visible := testimony.StatusEQ(testimony.StatusPUBLISHED)
		if id := viewer.FromContext(ctx).AccountID; id != "" {
			visible = testimony.Or(visible, testimony.AuthorIDEQ(id))
		}
		q.Where(visible)
		return privacy.Allow
	}))
}

// Registration is the policy of registrations: their owner reads them.
func Registration() ent.Policy {
	return policy(privacy.RegistrationQueryRuleFunc(func(ctx context.Context, q *ent.RegistrationQuery) error {
		id := viewer.FromContext(ctx).CandidateID
		if id == "" {
			return privacy.Skip
		}
		q.Where(registration.CandidateIDEQ(id))
		return privacy.Allow
	}))
}

// Candidate is the policy of candidates: each reads their own row.
func Candidate() ent.Policy {
	return policy(privacy.CandidateQueryRuleFunc(func(ctx context.Context, q *ent.CandidateQuery) error {
		id := viewer.FromContext(ctx).CandidateID
		if id == "" {
			return privacy.Skip
		}
		q.Where(candidate.IDEQ(id))
		return privacy.Allow
	}))
}

// Account is the policy of accounts: each reads their own row.
func Account() ent.Policy {
	return policy(privacy.AccountQueryRuleFunc(func(ctx context.Context, q *ent.AccountQuery) error {
		id := viewer.FromContext(ctx).AccountID
		if id == "" {
			return privacy.Skip
		}
		q.Where(account.IDEQ(id))
		return privacy.Allow
	}))
}
