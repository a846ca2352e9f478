package account

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// maxName is the longest name of a person, in characters; the column holds as many.
const maxName = 200

// Rename corrects the name of the viewer's account. It returns a fault with
// Unauthenticated, Forbidden (a token) or BadInput (field name).
func (s *Service) Rename(ctx context.Context, name string) (*ent.Account, error) {
	v, err := person(ctx)
	if err != nil {
		return nil, err
	}
	name, ok := text.ParseName(name, maxName)
	if !ok {
		return nil, badInput("name", "Indiquez votre nom, en 200 caractères au plus.")
	}
	var who *ent.Account
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		who, err = tx.Ent.Account.UpdateOneID(v.AccountID).SetName(name).Save(ctx)
		return err
	})
	return outcome(who, "renaming", err)
}

// ResendEmail sends a message again to its recipient: one of the viewer's or, for an
// organiser, of anybody's. It returns a fault with Unauthenticated, Forbidden (a
// token), NotFound or Conflict (a message that is not sent again).
func (s *Service) ResendEmail(ctx context.Context, id string) (*ent.EmailLog, error) {
	if _, err := person(ctx); err != nil {
		return nil, err
	}
	var again *ent.EmailLog
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		row, err := visible(ctx, id, pid.EmailLog, tx.Ent.EmailLog.Get, "Ce message n’existe pas, ou plus. Actualisez la page.")
		if err != nil {
			return err
		}
		again, err = s.outbox.Resend(ctx, tx, row)
		return err
	})
	return outcome(again, "sending a message again", err)
}

// visible returns a row by its id when the viewer may see it, and a fault with
// NotFound otherwise.
func visible[T any](ctx context.Context, id string, p pid.Prefix, get func(context.Context, string) (*T, error), missing string) (*T, error) {
	if !isID(id, p) {
		return nil, fault.New(fault.NotFound, missing)
	}
	row, err := get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, missing)
	}
	return row, err
}
