// Package account is people: how they sign in, what they are allowed, and what the
// organisers decide of them.
package account

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// Service is what people and organisers do with accounts. Its methods act for the
// viewer of their context, by a session: an access token writes nothing.
type Service struct {
	db      *database.DB
	clock   clock.Clock
	outbox  *mail.Outbox
	baseURL string
}

// New returns the service, whose mails it tells the outbox how to write. baseURL is
// the address of the site, without a slash at the end. Commands that send no mail (see
// Grant) give no outbox.
func New(db *database.DB, c clock.Clock, outbox *mail.Outbox, baseURL string) *Service {
	s := &Service{db: db, clock: c, outbox: outbox, baseURL: strings.TrimSuffix(baseURL, "/")}
	if outbox != nil {
		outbox.Handle(s.mails()...)
	}
	return s
}

// person returns the viewer who asks to change something, or a fault with
// Unauthenticated or, for a token, Forbidden.
func person(ctx context.Context) (viewer.Viewer, error) {
	v := viewer.FromContext(ctx)
	switch {
	case !v.IsSignedIn():
		return v, fault.New(fault.Unauthenticated, "Connectez-vous pour continuer.")
	case v.TokenID != "":
		return v, fault.New(fault.Forbidden, "Un jeton d’accès ne fait que lire. Connectez-vous sur le site pour modifier quelque chose.")
	}
	return v, nil
}

// organiser is person for what only the organisers do; a fault with Forbidden stops
// the others.
func organiser(ctx context.Context) (viewer.Viewer, error) {
	v, err := person(ctx)
	if err == nil && !v.IsOrganiser() {
		err = fault.New(fault.Forbidden, "Cette action est réservée aux organisateurs du programme. Si vous devriez en être, demandez-leur une invitation.")
	}
	return v, err
}

// alone makes the transactions of the same purpose wait for one another, until they
// end: for rules over several rows, such as "twenty at most". SQLite has one writer
// anyway.
func alone(ctx context.Context, tx *database.Tx, purpose string) error {
	if tx.Dialect() != dialect.Postgres {
		return nil
	}
	_, err := tx.SQL.ExecContext(ctx, `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, "eig "+purpose)
	return err
}

// isID reports whether an id is one of the given type: others need not be looked up,
// and a text that no database holds must not reach one.
func isID(id string, p pid.Prefix) bool {
	got, err := pid.Parse(id)
	return err == nil && got == p
}

// isNoRows reports the outcome of ON CONFLICT DO NOTHING, which ent tells as
// sql.ErrNoRows.
func isNoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// badInput returns a fault with BadInput and one field, whose message is the fault's.
func badInput(path, message string) error {
	return fault.New(fault.BadInput, message, fault.Field{Path: path, Message: message})
}

// failed wraps an internal error with what was attempted.
func failed(doing string, err error) error {
	if err == nil || fault.As(err) != nil {
		return err
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// outcome returns what a transaction ended with: a row, or an error and nothing.
func outcome[T any](row *T, doing string, err error) (*T, error) {
	if err != nil {
		return nil, failed(doing, err)
	}
	return row, nil
}
