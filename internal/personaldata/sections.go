package personaldata

import (
	"context"
	"fmt"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// sections reads everything about a person. What the person may read is read with
// their own rights, which the conditions narrow to their own rows for an organiser
// too. Four tables are the platform's: the rows that are about nobody but them are
// read for them. Hashes and secrets are read by nobody.
func (s *Service) sections(ctx context.Context, p person) ([]section, error) {
	c, platform := s.db.Ent(), viewer.Elevate(ctx)
	out := []section{accountSection(p), candidateSection(p)}
	for _, read := range []func() (section, error){
		func() (section, error) {
			rows, err := c.Registration.Query().Where(p.registrations()).WithWebinar().Order(registration.ByID()).All(ctx)
			return registrationSection(rows), err
		},
		func() (section, error) {
			rows, err := c.Membership.Query().Where(p.memberships()).WithPromotion().WithProfile().WithDefi().
				Order(membership.ByID()).All(ctx)
			return membershipSection(rows), err
		},
		func() (section, error) {
			rows, err := c.Testimony.Query().Where(p.testimonies()).
				WithPromotion().WithDefi().WithAdministration().WithProfile().Order(testimony.ByID()).All(ctx)
			return testimonySection(rows), err
		},
		func() (section, error) {
			rows, err := c.Session.Query().Where(p.sessions()).Order(session.ByID()).All(ctx)
			return sessionSection(rows), err
		},
		func() (section, error) {
			rows, err := c.AccessToken.Query().Where(p.tokens()).Order(accesstoken.ByID()).All(ctx)
			return tokenSection(rows), err
		},
		func() (section, error) {
			rows, err := c.EmailLog.Query().Where(p.emails()).Order(emaillog.ByID()).All(platform)
			return emailSection(rows), err
		},
		func() (section, error) {
			rows, err := c.SignIn.Query().Where(p.signIns()).Order(signin.ByID()).All(platform)
			return signInSection(rows), err
		},
		func() (section, error) {
			rows, err := c.Invitation.Query().Where(p.invitations()).
				WithPromotion().WithProfile().WithDefi().WithAdministrations().Order(invitation.ByID()).All(platform)
			return invitationSection(rows), err
		},
		func() (section, error) {
			rows, err := c.Invitation.Query().Where(invitation.InvitedByIDEQ(p.account.ID)).Order(invitation.ByID()).All(platform)
			return sentSection(rows), err
		},
		func() (section, error) {
			rows, err := c.Membership.Query().Where(membership.DecidedByIDEQ(p.account.ID)).Order(membership.ByID()).All(platform)
			return decisionSection(rows), err
		},
		func() (section, error) {
			rows, err := c.AuditEntry.Query().Where(auditentry.ActorIDEQ(p.account.ID)).Order(auditentry.ByID()).All(platform)
			return journalSection(rows), err
		},
	} {
		one, err := read()
		if err != nil {
			return nil, fmt.Errorf("reading the data of a person: %w", err)
		}
		out = append(out, one)
	}
	return out, nil
}

// The names of what rows refer to, empty for what the person may not see.

func titleOf(w *ent.Webinar) any {
	if w == nil {
		return nil
	}
	return w.Title
}

func labelOf(p *ent.Promotion) any {
	if p == nil {
		return nil
	}
	return p.Label
}

func tradeOf(p *ent.Profile) any {
	if p == nil {
		return nil
	}
	return p.Label
}

func defiOf(d *ent.Defi) any {
	if d == nil {
		return nil
	}
	return d.Title
}

func nameOf(a *ent.Administration) any {
	if a == nil {
		return nil
	}
	return a.Name
}

func namesOf(list []*ent.Administration) any {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = a.Name
	}
	return names
}
