package personaldata

import (
	"context"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// maxRefusals is how many notices must have failed, over two weeks at least, before an
// address counts as unreachable and its data goes without a notice that left. Data must
// not be kept for ever because a mailbox died (GDPR, article 5), and whoever cannot be
// told today will not be told by waiting longer. There is one notice a day meanwhile.
//
// A failure counts only if another message of the platform left within the day of it:
// a mail server that is away, or that refuses the platform, says nothing of a mailbox.
const maxRefusals = 3

// told is where the notices of a person are. The zero value is nobody told yet.
type told struct {
	wait  bool      // for one that is about to leave, or for the day after one that failed
	ends  time.Time // when the two weeks end, once a notice left or none ever will
	again time.Time // the day of another notice, after one that failed
}

// told returns where the notices of a person are, of those since the day on which the
// first was due: an earlier one was of a time of inactivity that ended. They are those
// to the address that the person has now.
func (s *Service) told(ctx context.Context, c *ent.Client, r *run, p person, since time.Time) (told, error) {
	if p.notifiedAt() == nil {
		return told{}, nil
	}
	notices, err := c.EmailLog.Query().
		Where(emaillog.KindEQ(emaillog.KindPURGE_NOTICE), emaillog.RecipientKeyEQ(p.candidate.EmailKey), emaillog.CreatedAtGTE(since)).
		Order(emaillog.ByCreatedAt(), emaillog.ByID()).All(ctx)
	if err != nil {
		return told{}, err
	}
	var out told
	var failed []*ent.EmailLog
	forgotten := ruleOf(EmailLogs).keep.cutoff(r.today)
	for _, n := range notices {
		switch n.State {
		case emaillog.StateSENT:
			if n.SentAt != nil {
				out.ends = later(out.ends, twoWeeksAfter(*n.SentAt))
			}
		case emaillog.StateFAILED:
			failed = append(failed, n)
		default:
			// One that has waited for so long is lost, and its trace goes: see pending.
			out.wait = out.wait || !n.CreatedAt.Before(forgotten)
		}
	}
	if out.wait || !out.ends.IsZero() || len(failed) == 0 {
		return out, nil
	}
	if out.ends, err = s.unreachable(ctx, c, r, failed); err != nil || !out.ends.IsZero() {
		return out, err
	}
	out.again = addDays(day(failed[len(failed)-1].CreatedAt), 1)
	out.wait = r.today.Before(out.again)
	return out, nil
}

// unreachable returns when the two weeks of an address that no notice reaches ended, or
// zero when it may still be reached.
func (s *Service) unreachable(ctx context.Context, c *ent.Client, r *run, failed []*ent.EmailLog) (ends time.Time, err error) {
	counted := 0
	for _, n := range failed {
		if n.Failure != nil && *n.Failure == emaillog.FailureEXPIRED { // it was never tried
			continue
		}
		worked, err := c.EmailLog.Query().
			Where(emaillog.StateEQ(emaillog.StateSENT), emaillog.SentAtGTE(n.CreatedAt), emaillog.SentAtLT(n.CreatedAt.AddDate(0, 0, 1))).
			Exist(ctx)
		if err != nil {
			return time.Time{}, err
		}
		if !worked {
			continue
		}
		if counted++; counted == 1 {
			ends = twoWeeksAfter(n.CreatedAt)
		}
		if counted == maxRefusals {
			break
		}
	}
	if counted < maxRefusals || r.now.Before(ends) {
		return time.Time{}, nil
	}
	return ends, nil
}

// twoWeeksAfter is the same hour two weeks later, in Paris.
func twoWeeksAfter(t time.Time) time.Time { return t.In(clock.Paris).AddDate(0, 0, noticeDays) }

// pending is the condition of the trace of a notice by which a purge is decided: that
// of somebody who was told and has not shown since. It goes with them.
func pending(s *entsql.Selector) {
	who, acc, seat := entsql.Table(candidate.Table), entsql.Table(account.Table), entsql.Table(registration.Table)
	sent := s.C(emaillog.FieldCreatedAt)
	b := entsql.Dialect(s.Dialect())
	person := b.Select(who.C(candidate.FieldID)).From(who).
		LeftJoin(acc).On(acc.C(account.FieldCandidateID), who.C(candidate.FieldID))
	back := b.Select(seat.C(registration.FieldID)).From(seat)
	back.Where(entsql.And(
		entsql.ColumnsEQ(seat.C(registration.FieldCandidateID), who.C(candidate.FieldID)),
		entsql.ColumnsGTE(seat.C(registration.FieldCreatedAt), sent),
	))
	person.Where(entsql.And(
		entsql.ColumnsEQ(who.C(candidate.FieldEmailKey), s.C(emaillog.FieldRecipientKey)),
		entsql.Or(
			entsql.And(entsql.NotNull(acc.C(account.FieldPurgeNotifiedAt)), entsql.ColumnsLT(acc.C(account.FieldLastSeenAt), sent)),
			entsql.And(entsql.IsNull(acc.C(account.FieldID)), entsql.NotNull(who.C(candidate.FieldPurgeNotifiedAt))),
		),
		entsql.NotExists(back),
	))
	s.Where(entsql.And(
		entsql.EQ(s.C(emaillog.FieldKind), emaillog.KindPURGE_NOTICE),
		entsql.In(s.C(emaillog.FieldState), emaillog.StateSENT, emaillog.StateFAILED),
		entsql.Exists(person),
	))
}
