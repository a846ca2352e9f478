package personaldata

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// peopleRule is a rule that tells people, waits two weeks, and erases all of theirs.
type peopleRule struct {
	// idle returns the next people who show no activity since a moment by their own
	// rows, in the order of their ids, after an id. What is decided about each is
	// decided by all of their activity.
	idle func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]person, error)
	// hold keeps one of them from changing until the end of the transaction, and
	// returns them as they are now; ok is false when they are gone.
	hold func(ctx context.Context, tx *database.Tx, id string) (p person, ok bool, err error)
	// notified notes when their notice was queued.
	notified func(ctx context.Context, tx *database.Tx, id string, at time.Time) error
}

// maxFailures is how many people a rule may fail for before it gives up: one row that
// cannot be removed must not stop the others, and a database that is away must.
const maxFailures = 10

// errBack undoes a purge of somebody who came back, or is about to.
var errBack = errors.New("the person came back")

// retainPeople returns the work of a rule: person after person, each in a transaction
// of their own.
func retainPeople(of peopleRule) func(context.Context, *Service, *run) error {
	return func(ctx context.Context, s *Service, r *run) error {
		before := r.rule.keep.cutoff(addDays(r.today, noticeDays))
		var failed []error
		for after := ""; ; {
			idle, err := of.idle(ctx, s.db.Ent(), before, after)
			if err != nil {
				return errors.Join(append(failed, err)...)
			}
			for _, p := range idle {
				if err := s.retainPerson(ctx, r, of, p); err != nil {
					failed = append(failed, fmt.Errorf("%s: %w", p.id(), err))
				}
				if len(failed) == maxFailures || ctx.Err() != nil {
					return errors.Join(failed...)
				}
			}
			if len(idle) < batch {
				return errors.Join(failed...)
			}
			after = idle[len(idle)-1].id()
		}
	}
}

// retainPerson does what is due for a person, if anything is.
func (s *Service) retainPerson(ctx context.Context, r *run, of peopleRule, p person) error {
	if p.candidate == nil { // gone between two statements, with the account
		return nil
	}
	step, on, err := s.due(ctx, s.db.Ent(), r, p)
	if err != nil || step == "" {
		return err
	}
	if !r.dry {
		err := s.patiently(ctx, func(ctx context.Context, tx *database.Tx) error {
			step, on, err = s.act(ctx, tx, r, of, p.id())
			return err
		})
		if errors.Is(err, errBack) {
			return nil
		}
		if err != nil || step == "" {
			return err
		}
	}
	if step == Notice && p.isAdmin() {
		r.told = append(r.told, p.id())
	}
	r.tell(step, p.id(), on)
	return nil
}

// act decides again, now that nobody else can change the person, and does it.
func (s *Service) act(ctx context.Context, tx *database.Tx, r *run, of peopleRule, id string) (Step, time.Time, error) {
	if err := alone(ctx, tx); err != nil {
		return "", time.Time{}, err
	}
	p, ok, err := of.hold(ctx, tx, id)
	if err != nil || !ok {
		return "", time.Time{}, err
	}
	step, on, err := s.due(ctx, tx.Ent, r, p)
	if err != nil {
		return "", time.Time{}, err
	}
	switch step {
	case Notice:
		if err := of.notified(ctx, tx, id, r.now); err != nil {
			return "", time.Time{}, err
		}
		err = s.giveNotice(ctx, tx, p, later(r.rule.Goes(p.lastActivity()), addDays(r.today, noticeDays)))
	case Purge:
		err = s.erase(ctx, tx, r.rule.Code, p, r.now)
	}
	return step, on, err
}

// due returns what is to be done about a person now, "" for nothing, and since which
// day. People who were not told stay, however long ago their notice was queued: the two
// weeks are counted from when it left.
func (s *Service) due(ctx context.Context, c *ent.Client, r *run, p person) (Step, time.Time, error) {
	goes := r.rule.Goes(p.lastActivity())
	tell := addDays(goes, -noticeDays)
	if r.today.Before(tell) {
		return "", time.Time{}, nil
	}
	told, err := s.told(ctx, c, r, p, tell)
	if err != nil || told.wait {
		return "", time.Time{}, err
	}
	step, on := Notice, later(tell, told.again)
	if !told.ends.IsZero() {
		// The civil day of the purge has to come too.
		if r.today.Before(goes) || r.now.Before(told.ends) {
			return "", time.Time{}, nil
		}
		step, on = Purge, later(goes, day(told.ends))
	}
	spared, err := s.spared(ctx, c, r, step, p)
	if err != nil || spared {
		return "", time.Time{}, err
	}
	return step, on, nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
