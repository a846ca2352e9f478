package personaldata

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// rowsRule is a rule that removes rows of one table by their dates.
type rowsRule struct {
	// due returns the next rows that date from before a moment, in the order of
	// their ids, after an id.
	due func(ctx context.Context, c *ent.Client, before time.Time, after string) ([]row, error)
	// remove removes those of the ids that still are due, and returns how many.
	remove func(ctx context.Context, c *ent.Client, before time.Time, ids []string) (int, error)
	// counted rules leave statistics, by the subjects of their rows.
	counted bool
}

// row is a row that is due.
type row struct {
	id      string
	since   time.Time // what its period is counted from
	subject string    // what the statistics count it under; never a person
}

// errChanged undoes a batch of which a row changed between its reading and its
// removal.
var errChanged = errors.New("rows changed while they were being removed")

// retainRows returns the work of a rule: batch after batch, each in a transaction of
// its own.
func retainRows(of rowsRule) func(context.Context, *Service, *run) error {
	return func(ctx context.Context, s *Service, r *run) error {
		before := r.rule.keep.cutoff(r.today)
		after := ""
		for {
			due, err := nextRows(ctx, s, r, of, before, after)
			if err != nil {
				return err
			}
			for _, d := range due {
				r.tell(Purge, d.id, r.rule.Goes(d.since))
			}
			if len(due) < batch {
				return nil
			}
			after = due[len(due)-1].id
		}
	}
}

func nextRows(ctx context.Context, s *Service, r *run, of rowsRule, before time.Time, after string) ([]row, error) {
	if r.dry {
		return of.due(ctx, s.db.Ent(), before, after)
	}
	for attempt := 1; ; attempt++ {
		due, err := removeRows(ctx, s, r, of, before, after)
		if !errors.Is(err, errChanged) || attempt == 5 {
			return due, err
		}
	}
}

func removeRows(ctx context.Context, s *Service, r *run, of rowsRule, before time.Time, after string) (due []row, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := alone(ctx, tx); err != nil {
			return err
		}
		if due, err = of.due(ctx, tx.Ent, before, after); err != nil || len(due) == 0 {
			return err
		}
		ids := make([]string, len(due))
		counts := tally{}
		for i, d := range due {
			ids[i] = d.id
			counts[d.subject]++
		}
		removed, err := of.remove(ctx, tx.Ent, before, ids)
		if err != nil {
			return err
		}
		if removed != len(due) {
			return fmt.Errorf("%w: %d of %d", errChanged, removed, len(due))
		}
		if !of.counted {
			return nil
		}
		return counts.save(ctx, tx, r.rule.Code, r.now)
	})
	return due, err
}
