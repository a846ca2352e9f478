package personaldata

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/retentioncount"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// tally counts what is about to go by what it was about, such as
// « registration:wbnr_01… », never by whom.
type tally map[string]int

// save adds the counts to the statistics that stay, in the month of now.
func (t tally) save(ctx context.Context, tx *database.Tx, rule string, now time.Time) error {
	month := now.In(clock.Paris).Format("2006-01")
	for _, subject := range slices.Sorted(maps.Keys(t)) { // one order for all: no deadlock
		err := tx.Ent.RetentionCount.Create().
			SetRule(rule).SetSubject(subject).SetMonth(month).SetCount(t[subject]).
			SetCreatedAt(now).SetUpdatedAt(now).
			OnConflictColumns(retentioncount.FieldRule, retentioncount.FieldSubject, retentioncount.FieldMonth).
			AddCount(t[subject]).SetUpdatedAt(now).Exec(ctx)
		if err != nil {
			return fmt.Errorf("counting what goes: %w", err)
		}
	}
	return nil
}
