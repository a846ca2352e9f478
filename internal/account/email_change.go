package account

import (
	"context"

	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// RequestEmailChange sends a link and a code to a new address of the viewer's account,
// to be used in the browser that asks. Whether the address has an account is not told
// to who cannot read it. It returns a fault with Unauthenticated, Forbidden (a token)
// or BadInput (field email).
func (s *Service) RequestEmailChange(ctx context.Context, browser, email string) error {
	v, err := person(ctx)
	if err != nil {
		return err
	}
	address, key, err := parseEmail(email)
	if err != nil {
		return err
	}
	r := request{purpose: signin.PurposeCHANGE_EMAIL, kind: emaillog.KindCHANGE_EMAIL, browser: browser, address: address, key: key, returnTo: home, accountID: v.AccountID}
	return failed("requesting a change of address", s.db.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		own, err := tx.Ent.Candidate.Get(ctx, v.CandidateID)
		if err != nil {
			return err
		}
		if own.EmailKey == key {
			return badInput("email", "Cette adresse est déjà celle de votre compte. Indiquez-en une autre.")
		}
		return s.request(ctx, tx, r)
	}))
}

// ConfirmEmailChange gives the viewer's account the address that the link or the code
// proves. The old address is told, the account's other sessions are closed (its access
// tokens go on), and the sign-ups to webinars made with the new address become the
// account's. It returns a fault with Unauthenticated, Forbidden (a token), BadInput
// (fields token, code) or Conflict (an address that has an account).
func (s *Service) ConfirmEmailChange(ctx context.Context, browser, token, code string) (*ent.Account, error) {
	v, err := person(ctx)
	if err != nil {
		return nil, err
	}
	ctx = viewer.Elevate(ctx)
	proof, err := s.prove(ctx, signin.PurposeCHANGE_EMAIL, browser, token, code)
	if err != nil {
		return nil, err
	}
	if proof.row.AccountID == nil || *proof.row.AccountID != v.AccountID {
		return nil, badInput(proof.by, "Ce changement d’adresse a été demandé pour un autre compte. Connectez-vous avec celui-ci, ou demandez-le de nouveau.")
	}
	var who *ent.Account
	var taken error
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := s.spend(ctx, tx, proof); err != nil {
			return err
		}
		own, err := tx.Ent.Candidate.Get(ctx, v.CandidateID)
		if err != nil {
			return err
		}
		if taken, err = s.absorb(ctx, tx, own, proof.row.EmailKey); err != nil || taken != nil {
			return err
		}
		if err := s.readdress(ctx, tx, v, own, proof.row); err != nil {
			return err
		}
		who, err = tx.Ent.Account.Get(ctx, v.AccountID)
		return err
	})
	if sqlgraph.IsUniqueConstraintError(err) { // signed up or in with that address just now
		return nil, fault.New(fault.Conflict, "Cette adresse vient de servir ailleurs. Demandez de nouveau le changement d’adresse.")
	}
	if err != nil {
		return nil, failed("changing an address", err)
	}
	return who, taken
}

// readdress writes the new address, tells the old one and closes the other sessions.
func (s *Service) readdress(ctx context.Context, tx *database.Tx, v viewer.Viewer, own *ent.Candidate, row *ent.SignIn) error {
	err := tx.Ent.Candidate.UpdateOneID(own.ID).
		SetEmail(row.Email).SetEmailKey(row.EmailKey).SetVerifiedAt(s.clock.Now()).Exec(ctx)
	if err != nil {
		return err
	}
	err = tx.Ent.EmailLog.Update().
		Where(emaillog.RecipientKeyEQ(row.EmailKey), emaillog.AccountIDIsNil()).SetAccountID(v.AccountID).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.Ent.Session.Delete().Where(session.AccountIDEQ(v.AccountID), session.IDNEQ(v.SessionID)).Exec(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.Queue(ctx, tx, mail.Queued{Kind: emaillog.KindEMAIL_CHANGED, To: own.Email, ToKey: own.EmailKey, AccountID: v.AccountID})
	return err
}

// absorb gives a candidate what another one has that was known by an address and had
// no account, and removes that one. taken is a fault with Conflict when it has an
// account.
func (s *Service) absorb(ctx context.Context, tx *database.Tx, own *ent.Candidate, key string) (taken, err error) {
	other, err := tx.Ent.Candidate.Query().Where(candidate.EmailKeyEQ(key)).WithAccount().Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, err
	case other.Edges.Account != nil:
		return fault.New(fault.Conflict, "Cette adresse est celle d’un autre compte. Connectez-vous avec elle, ou supprimez d’abord ce compte."), nil
	}
	// The key goes first: whoever signs up by this address at the same time waits for
	// this transaction, or this one for theirs, so that no sign-up is lost.
	if err := tx.Ent.Candidate.UpdateOneID(other.ID).SetEmailKey(other.ID).Exec(ctx); err != nil {
		return nil, err
	}
	places, err := tx.Ent.Registration.Query().Where(registration.CandidateIDEQ(other.ID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, place := range places {
		if err := take(ctx, tx, own.ID, place); err != nil {
			return nil, err
		}
	}
	return nil, tx.Ent.Candidate.DeleteOneID(other.ID).Exec(ctx)
}

// take gives a candidate the place of another one in a webinar. One who has a place
// there keeps one of the two, confirmed if either is, and the other seat is free again.
func take(ctx context.Context, tx *database.Tx, candidateID string, place *ent.Registration) error {
	held, err := tx.Ent.Registration.Query().
		Where(registration.WebinarIDEQ(place.WebinarID), registration.CandidateIDEQ(candidateID)).Only(ctx)
	if ent.IsNotFound(err) {
		return move(ctx, tx, candidateID, place)
	}
	if err != nil {
		return err
	}
	if err := tx.Ent.Registration.DeleteOneID(place.ID).Exec(ctx); err != nil {
		return err
	}
	switch {
	case place.Status != registration.StatusCONFIRMED:
		return nil
	case held.Status != registration.StatusCONFIRMED: // the seat changes hands
		return tx.Ent.Registration.UpdateOneID(held.ID).SetStatus(registration.StatusCONFIRMED).Exec(ctx)
	}
	return tx.Ent.Webinar.Update().Where(webinar.IDEQ(place.WebinarID), webinar.SeatsTakenGT(0)).
		AddSeatsTaken(-1).
		Modify(func(u *entsql.UpdateBuilder) { // the page of the webinar does not change
			u.Set(webinar.FieldUpdatedAt, entsql.Expr(webinar.FieldUpdatedAt))
		}).Exec(ctx)
}

// move writes a field that people never change, hence immutable to ent: the mutation
// names it for the audit, the statement sets it.
func move(ctx context.Context, tx *database.Tx, candidateID string, place *ent.Registration) error {
	update := tx.Ent.Registration.Update().Where(registration.IDEQ(place.ID))
	update.Mutation().SetCandidateID(candidateID)
	return update.Modify(func(u *entsql.UpdateBuilder) {
		u.Set(registration.FieldCandidateID, candidateID)
	}).Exec(ctx)
}
