package account

import (
	"context"
	"slices"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// Suspend keeps a person out: their sessions are closed and they are told; their tokens
// serve no more while it lasts. Twice changes nothing. It returns a fault with
// Unauthenticated, Forbidden (oneself, or somebody whom only an admin suspends) or
// NotFound.
func (s *Service) Suspend(ctx context.Context, id string) (*ent.Account, error) {
	return s.setStatus(ctx, id, entaccount.StatusSUSPENDED, emaillog.KindACCOUNT_SUSPENDED)
}

// Reinstate lets a suspended person in again, and tells them. Rights and faults are
// those of Suspend.
func (s *Service) Reinstate(ctx context.Context, id string) (*ent.Account, error) {
	return s.setStatus(ctx, id, entaccount.StatusACTIVE, emaillog.KindACCOUNT_REINSTATED)
}

func (s *Service) setStatus(ctx context.Context, id string, to entaccount.Status, told emaillog.Kind) (*ent.Account, error) {
	v, err := organiser(ctx)
	if err != nil {
		return nil, err
	}
	var who *ent.Account
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		// Two admins who suspend each other at once: the second finds the first done.
		if err := alone(ctx, tx, "status of accounts"); err != nil {
			return err
		}
		if err := s.stillActive(ctx, tx, v); err != nil {
			return err
		}
		if who, err = visible(ctx, id, pid.Account, tx.Ent.Account.Get, "Ce compte n’existe pas, ou plus. Actualisez la liste."); err != nil {
			return err
		}
		if id == v.AccountID {
			return fault.New(fault.Forbidden, "Personne ne suspend ni ne rétablit son propre compte. Demandez-le à un autre administrateur.")
		}
		if who.Status == to {
			return nil
		}
		n, err := tx.Ent.Account.Update().Where(entaccount.IDEQ(id)).SetStatus(to).Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 { // the policy left out an account that the viewer sees
			return fault.New(fault.Forbidden, "Seul un administrateur suspend ou rétablit une personne qui organise le programme. Adressez-vous à l’un d’eux.")
		}
		if err := s.shut(ctx, tx, id, to); err != nil {
			return err
		}
		if who, err = tx.Ent.Account.Get(ctx, id); err != nil {
			return err
		}
		return s.tell(ctx, tx, id, told, nil)
	})
	return outcome(who, "changing the status of an account", err)
}

// stillActive refuses an organiser who was suspended since the request began.
func (s *Service) stillActive(ctx context.Context, tx *database.Tx, v viewer.Viewer) error {
	active, err := tx.Ent.Account.Query().
		Where(entaccount.IDEQ(v.AccountID), entaccount.StatusEQ(entaccount.StatusACTIVE)).Exist(viewer.Elevate(ctx))
	if err == nil && !active {
		err = suspended()
	}
	return err
}

// shut takes back what a suspended account offered to others. Its sessions stay for one
// more request each: package auth refuses that one with the reason, and ends them. Those
// that nobody used meanwhile end when the account is reinstated.
func (s *Service) shut(ctx context.Context, tx *database.Tx, id string, to entaccount.Status) error {
	if to == entaccount.StatusSUSPENDED {
		return s.withdrawInvitations(viewer.Elevate(ctx), tx, id, nil)
	}
	_, err := tx.Ent.Session.Delete().Where(session.AccountIDEQ(id)).Exec(viewer.Elevate(ctx))
	return err
}

// withdrawInvitations takes back the pending invitations that somebody could not make
// any more with the roles that are left to them: otherwise those taken would come back
// by another address of theirs.
func (s *Service) withdrawInvitations(ctx context.Context, tx *database.Tx, by string, left []string) error {
	if slices.Contains(left, string(viewer.Admin)) {
		return nil
	}
	withdraw := tx.Ent.Invitation.Update().
		Where(invitation.InvitedByIDEQ(by), s.Invitations(InvitationPending)).SetRevokedAt(s.clock.Now())
	if slices.Contains(left, string(viewer.Organiser)) {
		withdraw.Where(invitation.RoleEQ(viewer.Admin))
	}
	return withdraw.Exec(ctx)
}

// tell queues a mail to the person of an account.
func (s *Service) tell(ctx context.Context, tx *database.Tx, accountID string, kind emaillog.Kind, params map[string]string) error {
	ctx = viewer.Elevate(ctx)
	c, err := tx.Ent.Candidate.Query().Where(candidate.HasAccountWith(entaccount.IDEQ(accountID))).Only(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.Queue(ctx, tx, mail.Queued{Kind: kind, To: c.Email, ToKey: c.EmailKey, AccountID: accountID, Params: params})
	return err
}
