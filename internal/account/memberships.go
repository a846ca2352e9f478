package account

import (
	"context"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// maxReason is the longest reason of a refusal, in characters; the column holds as
// many.
const maxReason = 1000

const membershipMissing = "Cette participation n’existe pas, ou plus. Actualisez la liste."

// ClaimMembership declares that the viewer was an EIG, for an organiser to verify. One
// that was refused may be declared again. It returns a fault with Unauthenticated,
// Forbidden (a token), BadInput (fields promotion, profile, defi) or Conflict (already
// declared).
func (s *Service) ClaimMembership(ctx context.Context, promotion, profile string, defi *string) (*ent.Membership, error) {
	v, err := person(ctx)
	if err != nil {
		return nil, err
	}
	var made *ent.Membership
	already := fault.New(fault.Conflict, "Vous avez déjà déclaré une participation à cette promotion. Retirez-la d’abord si elle est à corriger.")
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := checkPlace(ctx, tx, place{&promotion, &profile, defi}); err != nil {
			return err
		}
		held, err := tx.Ent.Membership.Query().
			Where(membership.AccountIDEQ(v.AccountID), membership.PromotionIDEQ(promotion)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			made, err = tx.Ent.Membership.Create().SetCreatedAt(s.clock.Now()).
				SetAccountID(v.AccountID).SetPromotionID(promotion).SetProfileID(profile).SetNillableDefiID(defi).Save(ctx)
			return err
		case err != nil:
			return err
		case held.Status != membership.StatusREFUSED:
			return already
		}
		// The policy lets people write nothing of a decision: that this ends one is
		// decided here.
		ctx = viewer.Elevate(ctx)
		n, err := tx.Ent.Membership.Update().
			Where(membership.IDEQ(held.ID), membership.StatusEQ(membership.StatusREFUSED)).
			SetStatus(membership.StatusPENDING).ClearDecidedAt().ClearDecidedByID().ClearRefusalReason().
			SetProfileID(profile).ClearDefi().Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return already
		}
		if defi != nil {
			if err := tx.Ent.Membership.UpdateOneID(held.ID).SetDefiID(*defi).Exec(ctx); err != nil {
				return err
			}
		}
		made, err = tx.Ent.Membership.Get(ctx, held.ID)
		return err
	})
	if sqlgraph.IsUniqueConstraintError(err) { // a twin of this call was faster
		err = already
	}
	return outcome(made, "declaring a membership", err)
}

// WithdrawMembership takes back a membership that the viewer declared and nobody has
// decided yet. It returns a fault with Unauthenticated, Forbidden (a token) or
// NotFound.
func (s *Service) WithdrawMembership(ctx context.Context, id string) error {
	if _, err := person(ctx); err != nil {
		return err
	}
	return failed("withdrawing a membership", s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		withdrawn := 0
		if isID(id, pid.Membership) { // the policy leaves the viewer's own, while pending
			if withdrawn, err = tx.Ent.Membership.Delete().Where(membership.IDEQ(id)).Exec(ctx); err != nil {
				return err
			}
		}
		if withdrawn == 0 {
			return fault.New(fault.NotFound, "Cette participation n’existe pas, ou a déjà été examinée : elle ne se retire plus. Actualisez la liste.")
		}
		return nil
	}))
}

// VerifyMembership makes the person an alumnus, and tells them. It returns a fault with
// Unauthenticated, Forbidden, NotFound or Conflict (already decided).
func (s *Service) VerifyMembership(ctx context.Context, id string) (*ent.Membership, error) {
	return s.decide(ctx, id, emaillog.KindMEMBERSHIP_VERIFIED, func(u *ent.MembershipUpdate) {
		u.SetStatus(membership.StatusVERIFIED)
	})
}

// RefuseMembership refuses a declared membership, and tells the person why. It returns
// a fault with Unauthenticated, Forbidden, NotFound, Conflict (already decided) or
// BadInput (field reason).
func (s *Service) RefuseMembership(ctx context.Context, id, reason string) (*ent.Membership, error) {
	if _, err := organiser(ctx); err != nil {
		return nil, err
	}
	reason, ok := text.ParseName(reason, maxReason)
	if !ok {
		return nil, badInput("reason", "Donnez un motif que la personne comprendra, en 1 000 caractères au plus.")
	}
	return s.decide(ctx, id, emaillog.KindMEMBERSHIP_REFUSED, func(u *ent.MembershipUpdate) {
		u.SetStatus(membership.StatusREFUSED).SetRefusalReason(reason)
	})
}

func (s *Service) decide(ctx context.Context, id string, told emaillog.Kind, set func(*ent.MembershipUpdate)) (*ent.Membership, error) {
	v, err := organiser(ctx)
	if err != nil {
		return nil, err
	}
	var row *ent.Membership
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if row, err = visible(ctx, id, pid.Membership, tx.Ent.Membership.Get, membershipMissing); err != nil {
			return err
		}
		update := tx.Ent.Membership.Update().
			Where(membership.IDEQ(id), membership.StatusEQ(membership.StatusPENDING)).
			SetDecidedAt(s.clock.Now()).SetDecidedByID(v.AccountID)
		set(update)
		n, err := update.Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.New(fault.Conflict, "Cette participation a déjà été examinée. Actualisez la liste pour voir la décision.")
		}
		if row, err = tx.Ent.Membership.Get(ctx, id); err != nil {
			return err
		}
		return s.tell(ctx, tx, row.AccountID, told, map[string]string{paramMembership: row.ID})
	})
	return outcome(row, "deciding a membership", err)
}
