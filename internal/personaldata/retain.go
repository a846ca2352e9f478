package personaldata

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// batch is how many rows one transaction removes: few enough that nobody notices
// that SQLite's only writer is taken.
const batch = 200

// run is one rule at work.
type run struct {
	rule   Rule
	now    time.Time
	today  time.Time // the civil day of now
	dry    bool
	report func(Line)
	totals map[Step]int
	told   []string // the administrators who were told in this run
}

// runners are the rules at work; each rule has one.
var runners = map[string]func(context.Context, *Service, *run) error{
	RefusedMembership: retainRows(refusedMemberships),
	AuditEntries:      retainRows(auditEntries),
	EmailLogs:         retainRows(emailLogs),
	Sessions:          retainRows(sessions),
	SignIns:           retainRows(signIns),
	Invitations:       retainRows(invitations),
	AccessTokens:      retainRows(accessTokens),
	InactiveAccount:   retainPeople(idleAccounts),
	InactiveCandidate: retainPeople(idleCandidates),
}

// Retain applies every rule, and tells report each row with its id and each total.
// With dryRun it writes nothing and tells what would go, as of now. It may run at
// any time, as often as one likes, and in several processes at once: nobody is told
// twice and nothing is counted twice. A rule that fails does not stop the others;
// the error names it.
func (s *Service) Retain(ctx context.Context, dryRun bool, report func(Line)) error {
	ctx = viewer.NewContext(ctx, viewer.System())
	var failed []error
	for _, rule := range rules {
		r := &run{rule: rule, now: s.now(rule), dry: dryRun, report: report, totals: map[Step]int{}}
		r.today = day(r.now)
		if err := runners[rule.Code](ctx, s, r); err != nil {
			failed = append(failed, fmt.Errorf("retention rule %s: %w", rule.Code, err))
		}
		for _, step := range []Step{Notice, Purge} {
			if n := r.totals[step]; n > 0 || step == Purge {
				report(Line{Rule: rule, Step: step, Total: n})
			}
		}
		if err := ctx.Err(); err != nil {
			return errors.Join(append(failed, err)...)
		}
	}
	return errors.Join(failed...)
}

// now is the time by which a rule is judged. What the machine's clock has dated is
// not older than that clock says, wherever the platform lives.
func (s *Service) now(r Rule) time.Time {
	now := s.clock.Now()
	if machine := time.Now(); r.machine && machine.Before(now) {
		return machine.UTC()
	}
	return now
}

// tell reports a row that is done with, or that would be.
func (r *run) tell(step Step, id string, on time.Time) {
	r.totals[step]++
	r.report(Line{Rule: r.rule, Step: step, ID: id, On: on})
}

// erasing is the number of the lock under which data is erased.
const erasing = 0x65696701

// alone makes the transaction wait for the others that erase, in any process, so
// that what one counts is what it removes. SQLite has one writer anyway.
func alone(ctx context.Context, tx *database.Tx) error {
	if tx.Dialect() != "postgres" {
		return nil
	}
	_, err := tx.SQL.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", erasing)
	return err
}
