// Package personaldata is what the law gives people over their data: to take it
// away, to have it deleted, and to be forgotten after a time without asking.
package personaldata

import (
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// Service exports, deletes and forgets personal data.
type Service struct {
	db      *database.DB
	clock   clock.Clock
	outbox  *mail.Outbox
	baseURL string
}

// New returns the service and gives the outbox its two messages: the notice before a
// purge, and the last word after a deletion. baseURL is the public address of the
// site, for what people read out of it.
func New(db *database.DB, c clock.Clock, outbox *mail.Outbox, baseURL string) *Service {
	s := &Service{db: db, clock: c, outbox: outbox, baseURL: baseURL}
	outbox.Handle(s.messages()...)
	return s
}

// DeletionPlan is what the deletion of an account does.
type DeletionPlan struct {
	Deleted []DeletedItem
	Kept    []KeptItem
}

// DeletedItem is some data that goes at once. Count is never zero.
type DeletedItem struct {
	Label string
	Count int
}

// KeptItem is some data that stays: why, and the day on which it goes.
type KeptItem struct {
	Label, Reason string
	Until         time.Time
}

// Step is what happens to a row by a retention rule.
type Step string

// The steps: some rules tell people two weeks before they remove anything.
const (
	Notice Step = "NOTICE"
	Purge  Step = "PURGE"
)

// Line is one line of the report of a run: a row, by its id, or the total of a step
// of a rule, whose ID is empty. It never says who.
type Line struct {
	Rule  Rule
	Step  Step
	ID    string
	On    time.Time // the civil day, in Paris, on which the row was due
	Total int
}
