package personaldata

import (
	"context"
	"errors"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// What belongs to a person, table by table: what is exported, planned and erased is
// the same.

func (p person) emails() predicate.EmailLog {
	return emaillog.Or(emaillog.AccountIDEQ(p.accountID()), emaillog.RecipientKeyEQ(p.candidate.EmailKey))
}

func (p person) signIns() predicate.SignIn {
	return signin.Or(signin.AccountIDEQ(p.accountID()), signin.EmailKeyEQ(p.candidate.EmailKey))
}

func (p person) invitations() predicate.Invitation {
	return invitation.EmailKeyEQ(p.candidate.EmailKey)
}

func (p person) registrations() predicate.Registration {
	return registration.CandidateIDEQ(p.candidate.ID)
}

func (p person) memberships() predicate.Membership { return membership.AccountIDEQ(p.accountID()) }
func (p person) tokens() predicate.AccessToken     { return accesstoken.AccountIDEQ(p.accountID()) }
func (p person) sessions() predicate.Session       { return session.AccountIDEQ(p.accountID()) }
func (p person) testimonies() predicate.Testimony  { return testimony.AuthorIDEQ(p.accountID()) }

// erase removes everything of a person, in a transaction that is alone and elevated,
// and counts under cause what statistics are kept of. It returns errBack when a
// person without an account has made one meanwhile, and errBusy when it must be done
// again, in another transaction.
func (s *Service) erase(ctx context.Context, tx *database.Tx, cause string, p person, now time.Time) error {
	counts := tally{"candidate": 1}
	if p.account != nil {
		counts = tally{"account": 1}
	}
	if err := giveSeatsBack(ctx, tx, p, now, counts); err != nil {
		return err
	}
	// From here on nobody signs this person up: a new key makes the others wait. It is
	// gone in a moment.
	held, err := tx.Ent.Candidate.Update().Where(candidate.IDEQ(p.candidate.ID)).
		SetEmailKey("gone:" + p.candidate.ID).Save(audit.Silently(ctx))
	if err != nil {
		return err
	}
	back, err := tx.Ent.Account.Query().Where(account.CandidateIDEQ(p.candidate.ID), account.IDNEQ(p.accountID())).Exist(ctx)
	if err != nil {
		return err
	}
	if held == 0 || back {
		return errBack
	}
	// A sign-up that came in between has a webinar that is not held here: taking it
	// now, with the candidate, could be a deadlock.
	late, err := tx.Ent.Registration.Query().Where(p.registrations()).Exist(ctx)
	if err != nil {
		return err
	}
	if late {
		return errBusy
	}
	removals := []func() (int, error){
		func() (int, error) { return tx.Ent.EmailLog.Delete().Where(p.emails()).Exec(ctx) },
		func() (int, error) { return tx.Ent.SignIn.Delete().Where(p.signIns()).Exec(ctx) },
		func() (int, error) { return tx.Ent.Invitation.Delete().Where(p.invitations()).Exec(ctx) },
	}
	if p.account != nil {
		if err := countPublic(ctx, tx, p, counts); err != nil {
			return err
		}
		// The database would remove most of it by itself, and tell neither the journal
		// nor the feed of changes.
		removals = append(removals,
			func() (int, error) { return tx.Ent.Testimony.Delete().Where(p.testimonies()).Exec(ctx) },
			func() (int, error) { return tx.Ent.Membership.Delete().Where(p.memberships()).Exec(ctx) },
			func() (int, error) { return tx.Ent.AccessToken.Delete().Where(p.tokens()).Exec(ctx) },
			func() (int, error) { return tx.Ent.Session.Delete().Where(p.sessions()).Exec(ctx) },
			func() (int, error) { return tx.Ent.Account.Delete().Where(account.IDEQ(p.account.ID)).Exec(ctx) },
		)
	}
	removals = append(removals, func() (int, error) {
		return tx.Ent.Candidate.Delete().Where(candidate.IDEQ(p.candidate.ID)).Exec(ctx)
	})
	for _, remove := range removals {
		if _, err := remove(); err != nil {
			return err
		}
	}
	return counts.save(ctx, tx, cause, now)
}

// countPublic counts what a person was and wrote in public.
func countPublic(ctx context.Context, tx *database.Tx, p person, counts tally) error {
	written, err := tx.Ent.Testimony.Query().Where(p.testimonies()).All(ctx)
	if err != nil {
		return err
	}
	for _, t := range written {
		counts["testimony:"+t.PromotionID]++
	}
	proofs, err := tx.Ent.Membership.Query().Where(p.memberships(), membership.StatusEQ(membership.StatusVERIFIED)).All(ctx)
	for _, m := range proofs {
		counts["membership:"+m.PromotionID]++
	}
	return err
}

// errBusy is a person who signs up while they are being erased.
var errBusy = errors.New("sign-ups keep coming for a person who is being erased")

// patiently runs a transaction that erases, again when it was too busy.
func (s *Service) patiently(ctx context.Context, fn func(ctx context.Context, tx *database.Tx) error) error {
	for attempt := 1; ; attempt++ {
		if err := s.db.InTx(ctx, fn); !errors.Is(err, errBusy) || attempt == 10 {
			return err
		}
	}
}

// giveSeatsBack removes the sign-ups of a person. The seats of what is not over are
// free again; those of the past stay taken, and are counted.
func giveSeatsBack(ctx context.Context, tx *database.Tx, p person, now time.Time, counts tally) error {
	mine := tx.Ent.Registration.Query().Where(p.registrations())
	var webinars []string
	if err := mine.Clone().Select(registration.FieldWebinarID).Scan(ctx, &webinars); err != nil || len(webinars) == 0 {
		return err
	}
	// The webinars before the sign-ups, as whoever signs up does: the other way round,
	// each could wait for the other.
	err := tx.Ent.Webinar.Update().Where(webinar.IDIn(webinars...)).Modify(unchanged(webinar.FieldUpdatedAt)).Exec(ctx)
	if err != nil {
		return err
	}
	held, err := mine.Where(registration.WebinarIDIn(webinars...)).Order(registration.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range held {
		if err := giveSeatBack(ctx, tx, r, now, counts); err != nil {
			return err
		}
	}
	return nil
}

func giveSeatBack(ctx context.Context, tx *database.Tx, r *ent.Registration, now time.Time, counts tally) error {
	removed, err := tx.Ent.Registration.Delete().Where(registration.IDEQ(r.ID)).Exec(ctx)
	if err != nil || removed == 0 || r.Status != registration.StatusCONFIRMED {
		return err
	}
	freed, err := tx.Ent.Webinar.Update().
		Where(webinar.IDEQ(r.WebinarID), webinar.EndsAtGT(now), webinar.SeatsTakenGT(0)).
		AddSeatsTaken(-1).Modify(unchanged(webinar.FieldUpdatedAt)).Save(ctx)
	if err == nil && freed == 0 {
		counts["registration:"+r.WebinarID]++
	}
	return err
}
