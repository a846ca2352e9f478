package account

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// Identity is a person as an OpenID provider knows them. The provider verified Email.
type Identity struct{ Issuer, Subject, Email, Name string }

// SignInWithIdentity returns the account of an identity. At its first sign-in, that is
// the account of the same e-mail, made when there is none, and the two are bound for
// good: afterwards the e-mail may change on either side. It returns a fault with
// BadInput (an e-mail that is none), Forbidden (suspended account) or Conflict (the
// account of this e-mail is bound to another identity).
func (s *Service) SignInWithIdentity(ctx context.Context, id Identity) (*ent.Account, error) {
	address, key, err := parseEmail(id.Email)
	if err != nil {
		return nil, err
	}
	var who *ent.Account
	err = s.db.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		if who, err = s.known(ctx, tx, id); ent.IsNotFound(err) {
			who, err = s.bind(ctx, tx, id, address, key)
		}
		if err != nil || who.Status == entaccount.StatusSUSPENDED {
			return err
		}
		who, err = s.named(ctx, tx, who, id.Name)
		return err
	})
	if err != nil {
		return nil, failed("signing in with an identity", err)
	}
	if who.Status == entaccount.StatusSUSPENDED {
		return nil, suspended()
	}
	return who, nil
}

// known returns the account that is bound to an identity, or a NotFoundError.
func (s *Service) known(ctx context.Context, tx *database.Tx, id Identity) (*ent.Account, error) {
	who, err := tx.Ent.Account.Query().
		Where(entaccount.OidcIssuerEQ(id.Issuer), entaccount.OidcSubjectEQ(id.Subject)).Only(ctx)
	if err != nil || who.Status == entaccount.StatusSUSPENDED {
		return who, err
	}
	// What waits for the account waits for its own address, not for the provider's.
	c, err := tx.Ent.Candidate.Query().Where(candidate.IDEQ(who.CandidateID)).Only(ctx)
	if err != nil {
		return nil, err
	}
	if c.VerifiedAt == nil { // an address that nobody proved gives nothing
		return who, nil
	}
	return s.welcome(ctx, tx, who, c.EmailKey)
}

// bind ties the account of an e-mail to an identity.
func (s *Service) bind(ctx context.Context, tx *database.Tx, id Identity, address, key string) (*ent.Account, error) {
	who, err := s.enter(ctx, tx, address, key)
	if err != nil || who.Status == entaccount.StatusSUSPENDED {
		return who, err
	}
	n, err := tx.Ent.Account.Update().Where(entaccount.IDEQ(who.ID), entaccount.OidcSubjectIsNil()).
		SetOidcIssuer(id.Issuer).SetOidcSubject(id.Subject).Save(ctx)
	if err != nil || n == 1 {
		return who, err
	}
	// Bound already: by a twin of this call, which was faster, or to somebody else.
	twin, err := tx.Ent.Account.Query().
		Where(entaccount.IDEQ(who.ID), entaccount.OidcIssuerEQ(id.Issuer), entaccount.OidcSubjectEQ(id.Subject)).Only(ctx)
	if ent.IsNotFound(err) {
		err = fault.New(fault.Conflict, "Le compte de cette adresse est déjà lié à une autre identité. Connectez-vous avec celle-ci, ou par courriel.")
	}
	return twin, err
}

// named gives an account that has no name the one of its identity.
func (s *Service) named(ctx context.Context, tx *database.Tx, who *ent.Account, name string) (*ent.Account, error) {
	if name, ok := text.ParseName(name, maxName); ok && who.Name == "" {
		if err := tx.Ent.Account.UpdateOneID(who.ID).SetName(name).Exec(ctx); err != nil {
			return nil, err
		}
	}
	return tx.Ent.Account.Get(ctx, who.ID)
}
