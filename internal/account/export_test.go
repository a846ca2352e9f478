package account

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// Compose writes the message of a row as the outbox does when it leaves.
func (s *Service) Compose(ctx context.Context, row *ent.EmailLog) (m mail.Message, err error) {
	for _, k := range s.mails() {
		if k.Kind == row.Kind {
			compose := k.Compose
			if k.Prepare != nil {
				if compose, err = k.Prepare(ctx); err != nil {
					return m, err
				}
			}
			err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
				m, err = compose(ctx, tx, row)
				return err
			})
		}
	}
	return m, err
}
