package account

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// descending is the order in which the newest comes first.
var descending = sql.OrderDesc()

// enter returns the account of whoever proved to read an address, made with its
// candidate at the first time. A suspended account is returned as it is: the caller
// refuses it, once what proved it is spent.
func (s *Service) enter(ctx context.Context, tx *database.Tx, address, key string) (*ent.Account, error) {
	candidateID, err := candidateOf(ctx, tx, address, key)
	if err != nil {
		return nil, err
	}
	who, err := s.accountOf(ctx, tx, candidateID)
	if err != nil || who.Status == entaccount.StatusSUSPENDED {
		return who, err
	}
	return s.welcome(ctx, tx, who, key)
}

// welcome does what a sign-in does to an account: it proves the address, gives the
// roles that wait for it, and ends the account's time of inactivity.
func (s *Service) welcome(ctx context.Context, tx *database.Tx, who *ent.Account, key string) (*ent.Account, error) {
	now := s.clock.Now()
	err := tx.Ent.Candidate.Update().
		Where(candidate.IDEQ(who.CandidateID), candidate.VerifiedAtIsNil()).SetVerifiedAt(now).Exec(ctx)
	if err != nil {
		return nil, err
	}
	err = tx.Ent.Candidate.Update().
		Where(candidate.IDEQ(who.CandidateID), candidate.PurgeNotifiedAtNotNil()).ClearPurgeNotifiedAt().Exec(ctx)
	if err != nil {
		return nil, err
	}
	err = tx.Ent.EmailLog.Update().
		Where(emaillog.RecipientKeyEQ(key), emaillog.AccountIDIsNil()).SetAccountID(who.ID).Exec(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.accept(ctx, tx, who, key); err != nil {
		return nil, err
	}
	seen := tx.Ent.Account.Update().Where(entaccount.IDEQ(who.ID))
	switch {
	case who.PurgeNotifiedAt != nil:
		err = seen.SetLastSeenAt(clock.Day(now)).ClearPurgeNotifiedAt().Exec(ctx)
	case !who.LastSeenAt.Equal(clock.Day(now)):
		err = seen.SetLastSeenAt(clock.Day(now)).Exec(ctx)
	}
	if err != nil {
		return nil, err
	}
	return tx.Ent.Account.Get(ctx, who.ID)
}

// candidateOf returns the id of the candidate of an address, made when there is none.
// Two calls at once for a new address wait for one another at the unique index.
func candidateOf(ctx context.Context, tx *database.Tx, address, key string) (string, error) {
	find := tx.Ent.Candidate.Query().Where(candidate.EmailKeyEQ(key))
	id, err := find.Clone().OnlyID(ctx)
	if !ent.IsNotFound(err) {
		return id, err
	}
	err = tx.Ent.Candidate.Create().SetEmail(address).SetEmailKey(key).
		OnConflictColumns(candidate.FieldEmailKey).DoNothing().Exec(ctx)
	if err != nil && !isNoRows(err) {
		return "", err
	}
	return find.OnlyID(ctx)
}

// accountOf is candidateOf for the account of a candidate.
func (s *Service) accountOf(ctx context.Context, tx *database.Tx, candidateID string) (*ent.Account, error) {
	find := tx.Ent.Account.Query().Where(entaccount.CandidateIDEQ(candidateID))
	who, err := find.Clone().Only(ctx)
	if !ent.IsNotFound(err) {
		return who, err
	}
	now := s.clock.Now()
	err = tx.Ent.Account.Create().SetCandidateID(candidateID).SetCreatedAt(now).SetLastSeenAt(clock.Day(now)).
		OnConflictColumns(entaccount.FieldCandidateID).DoNothing().Exec(ctx)
	if err != nil && !isNoRows(err) {
		return nil, err
	}
	return find.Only(ctx)
}
