package account

import (
	"context"
	"fmt"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

// The parameters of mails: ids.
const (
	paramSignIn     = "signIn"
	paramInvitation = "invitation"
	paramMembership = "membership"
)

// mails are the messages of this package. Those that prove something are asked for
// again, not sent again.
func (s *Service) mails() []mail.Kind {
	return []mail.Kind{
		{Kind: emaillog.KindSIGN_IN, Subject: signInSubject, Prepare: s.prepareProof(s.signInMail), Priority: 1},
		{Kind: emaillog.KindCHANGE_EMAIL, Subject: changeSubject, Prepare: s.prepareProof(s.changeMail), Priority: 1},
		{Kind: emaillog.KindEMAIL_CHANGED, Subject: changedSubject, Compose: s.composeChanged, Resendable: true},
		{Kind: emaillog.KindINVITATION, Subject: invitationSubject, Compose: s.composeInvitation, Resendable: true},
		{Kind: emaillog.KindMEMBERSHIP_VERIFIED, Subject: verifiedSubject, Compose: s.composeMembership(membership.StatusVERIFIED, s.verifiedMail), Resendable: true},
		{Kind: emaillog.KindMEMBERSHIP_REFUSED, Subject: refusedSubject, Compose: s.composeMembership(membership.StatusREFUSED, s.refusedMail), Resendable: true},
		{Kind: emaillog.KindACCOUNT_SUSPENDED, Subject: suspendedSubject, Compose: s.composeStatus(entaccount.StatusSUSPENDED, s.suspendedMail), Resendable: true},
		{Kind: emaillog.KindACCOUNT_REINSTATED, Subject: reinstatedSubject, Compose: s.composeStatus(entaccount.StatusACTIVE, s.reinstatedMail), Resendable: true},
	}
}

// orObsolete turns a row that is gone into a message without a purpose.
func orObsolete(err error) error {
	if ent.IsNotFound(err) {
		return mail.ErrObsolete
	}
	return err
}

// prepareProof makes the link and the code of a sign-in; hashing the code is slow on
// purpose. Each attempt to send makes new ones: those of the last one serve.
func (s *Service) prepareProof(write func(token, code string) mail.Content) mail.Prepare {
	return func(context.Context) (mail.Compose, error) {
		token, code := secret.New(), secret.Code()
		hash, err := secret.HashCode(code)
		if err != nil {
			return nil, err
		}
		return s.composeProof(token, hash, write(token, code)), nil
	}
}

// composeProof makes a link and a code serve, from now on.
func (s *Service) composeProof(token, codeHash string, content mail.Content) mail.Compose {
	return func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (mail.Message, error) {
		if err := bind(ctx, tx, row); err != nil {
			return mail.Message{}, err
		}
		now := s.clock.Now()
		n, err := tx.Ent.SignIn.Update().
			Where(signin.IDEQ(row.Params[paramSignIn]), signin.SpentAtIsNil(), signin.WrongCodesLT(maxCodes),
				signin.CreatedAtGT(now.Add(-obsoleteAfter))).
			SetTokenHash(secret.Hash(token)).SetCodeHash(codeHash).SetExpiresAt(now.Add(validFor)).Save(ctx)
		if err != nil {
			return mail.Message{}, err
		}
		if n == 0 {
			return mail.Message{}, mail.ErrObsolete
		}
		return s.outbox.Message(content), nil
	}
}

// bind gives a message to the account of its address, if there is one, so that people
// see that somebody signs in in their name. The request cannot do it: it must not do
// more for an address that has an account.
func bind(ctx context.Context, tx *database.Tx, row *ent.EmailLog) error {
	if row.AccountID != nil {
		return nil
	}
	id, err := tx.Ent.Account.Query().
		Where(entaccount.HasCandidateWith(candidate.EmailKeyEQ(row.RecipientKey))).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	return tx.Ent.EmailLog.Update().Where(emaillog.IDEQ(row.ID), emaillog.AccountIDIsNil()).SetAccountID(id).Exec(ctx)
}

func (s *Service) composeChanged(context.Context, *database.Tx, *ent.EmailLog) (mail.Message, error) {
	return s.outbox.Message(s.changedMail()), nil
}

func (s *Service) composeInvitation(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (mail.Message, error) {
	i, err := tx.Ent.Invitation.Query().Where(invitation.IDEQ(row.Params[paramInvitation])).
		WithAdministrations().WithPromotion().Only(ctx)
	if err != nil {
		return mail.Message{}, orObsolete(err)
	}
	if s.InvitationStatus(i) != InvitationPending {
		return mail.Message{}, mail.ErrObsolete
	}
	return s.outbox.Message(s.invitationMail(i)), nil
}

func (s *Service) composeMembership(status membership.Status, write func(*ent.Membership) mail.Content) mail.Compose {
	return func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (mail.Message, error) {
		m, err := tx.Ent.Membership.Query().Where(membership.IDEQ(row.Params[paramMembership])).WithPromotion().Only(ctx)
		if err != nil {
			return mail.Message{}, orObsolete(err)
		}
		if m.Status != status { // decided otherwise since
			return mail.Message{}, mail.ErrObsolete
		}
		return s.outbox.Message(write(m)), nil
	}
}

func (s *Service) composeStatus(status entaccount.Status, write func() mail.Content) mail.Compose {
	return func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (mail.Message, error) {
		if row.AccountID == nil {
			return mail.Message{}, fmt.Errorf("account: a message about no account")
		}
		who, err := tx.Ent.Account.Get(ctx, *row.AccountID)
		if err != nil {
			return mail.Message{}, orObsolete(err)
		}
		if who.Status != status {
			return mail.Message{}, mail.ErrObsolete
		}
		return s.outbox.Message(write()), nil
	}
}
