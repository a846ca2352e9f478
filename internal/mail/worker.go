package mail

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// maxAttempts is after how many attempts a message is given up.
const maxAttempts = 8

// Wait returns the time between an attempt and the next one, four times that of
// before:
//
//	after attempt   1     2     3       4        5        6       7      8
//	wait            10 s  40 s  2 m 40  10 m 40  42 m 40  2 h 50  11 h   given up
//
// so that a server that restarts costs seconds, and one that is away for a night
// loses nothing.
func Wait(attempts int) time.Duration {
	return 10 * time.Second << (2 * (max(1, min(attempts, maxAttempts-1)) - 1))
}

// sendArgs is the job that sends a message: the id of its row, and nothing else.
type sendArgs struct {
	Mail string `json:"mail"`
}

// Kind implements river.JobArgs.
func (sendArgs) Kind() string { return "mail" }

type worker struct {
	river.WorkerDefaults[sendArgs]
	outbox *Outbox
}

// Work makes one attempt. River works a job at least once, and so may do it again
// when this process dies: what happened is in the row.
func (w *worker) Work(ctx context.Context, job *river.Job[sendArgs]) error {
	o := w.outbox
	ctx = viewer.NewContext(ctx, viewer.System())
	a, err := o.begin(ctx, job.Args.Mail)
	if err != nil || a == nil {
		return err
	}
	failed := a.failed
	if failed == nil {
		failed = o.transport.Send(ctx, a.out)
	}
	return o.end(ctx, a, failed)
}

// attempt is one attempt to send a message, which the row tells of already.
type attempt struct {
	row     *ent.EmailLog
	out     Outgoing
	message Message
	failed  error // of Prepare or Compose: there is nothing to send
}

// begin commits that an attempt is made, under a Message-ID of its own, with what
// Compose wrote. It returns nil when there is nothing to do: the row is gone with
// its account, the message left already, or it is over.
func (o *Outbox) begin(ctx context.Context, id string) (*attempt, error) {
	row, err := waiting(ctx, o.db.Ent(), id)
	if row == nil {
		return nil, err
	}
	kind, ok := o.kinds[row.Kind]
	if !ok {
		return nil, fmt.Errorf("mail: nobody writes messages of kind %s", row.Kind)
	}
	compose, composing := kind.prepare(ctx)
	var a *attempt
	if composing == nil {
		a, composing, err = o.take(ctx, id, compose, nil)
	}
	if composing == nil || ctx.Err() != nil || database.IsUnavailable(composing) {
		return a, cmp.Or(err, composing)
	}
	// What Compose did is undone, and the attempt counts: it is told in a
	// transaction that does not call Compose.
	a, _, err = o.take(ctx, id, nil, composing)
	return a, err
}

// waiting returns the row of a message that is to be sent, nil when there is none.
func waiting(ctx context.Context, c *ent.Client, id string) (*ent.EmailLog, error) {
	row, err := c.EmailLog.Get(ctx, id)
	if ent.IsNotFound(err) || err == nil && row.State != emaillog.StateQUEUED && row.State != emaillog.StateSENDING {
		return nil, nil
	}
	return row, err
}

// take is begin in one transaction: with Compose, whose error it also returns apart,
// or without it when it failed already.
func (o *Outbox) take(ctx context.Context, id string, compose Compose, failed error) (a *attempt, composing, err error) {
	err = o.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		row, err := waiting(ctx, tx.Ent, id)
		if row == nil {
			return err
		}
		if row.Attempts >= o.attempts { // the last one was cut by a crash
			return o.giveUp(ctx, tx, row, emaillog.FailureINTERRUPTED)
		}
		mine := tx.Ent.EmailLog.Update().
			Where(emaillog.IDEQ(id), emaillog.AttemptsEQ(row.Attempts), emaillog.StateEQ(row.State))
		row.Attempts++
		row.State = emaillog.StateSENDING
		messageID := fmt.Sprintf("%s.%d@%s", row.ID, row.Attempts, o.host)
		row.MessageID = &messageID
		taken, err := mine.SetAttempts(row.Attempts).SetState(row.State).SetMessageID(messageID).SetUpdatedAt(o.clock.Now()).Save(ctx)
		if err != nil || taken == 0 { // 0: another process works it
			return err
		}
		next := &attempt{row: row, failed: failed}
		if failed == nil {
			next.message, composing = compose.message(ctx, tx, row)
		}
		if errors.Is(composing, ErrObsolete) {
			composing = nil
			return o.giveUp(ctx, tx, row, emaillog.FailureEXPIRED)
		}
		if composing != nil {
			return composing
		}
		next.out = o.outgoing(row, next.message)
		a = next
		return nil
	})
	if err != nil {
		a = nil
	}
	return a, composing, err
}

// prepare returns the Compose of one attempt; a panic of Prepare is an error of it.
func (k Kind) prepare(ctx context.Context) (c Compose, err error) {
	if k.Prepare == nil {
		return k.Compose, nil
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("mail: preparing a message of kind %s panicked: %v", k.Kind, p)
		}
	}()
	return k.Prepare(ctx)
}

// message calls Compose; a panic is an error of it.
func (c Compose) message(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (m Message, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("mail: writing a message of kind %s panicked: %v", row.Kind, p)
		}
	}()
	return c(ctx, tx, row)
}

func (o *Outbox) outgoing(row *ent.EmailLog, m Message) Outgoing {
	out := Outgoing{
		From: o.from, ReplyTo: o.replyTo, To: row.Recipient, MessageID: *row.MessageID,
		// The machine's time, whatever the platform lives in: mail programs and
		// filters compare it with theirs.
		Date:    time.Now(),
		Subject: m.Subject, Text: m.Text, HTML: m.HTML,
	}
	if out.Subject == "" {
		out.Subject = row.Subject
	}
	return out
}

func (o *Outbox) giveUp(ctx context.Context, tx *database.Tx, row *ent.EmailLog, why emaillog.Failure) error {
	o.log.WarnContext(ctx, "a message is given up", slog.String("mail", row.ID), slog.String("kind", string(row.Kind)),
		slog.Int("attempts", row.Attempts), slog.String("failure", string(why)))
	return tx.Ent.EmailLog.Update().Where(emaillog.IDEQ(row.ID)).
		SetState(emaillog.StateFAILED).SetFailure(why).SetUpdatedAt(o.clock.Now()).Exec(ctx)
}

// end records what became of an attempt and returns what River must do: nothing, or
// another attempt later.
func (o *Outbox) end(ctx context.Context, a *attempt, failed error) error {
	attrs := []any{slog.String("mail", a.row.ID), slog.String("kind", string(a.row.Kind)), slog.Int("attempt", a.row.Attempts)}
	if failed == nil {
		err := o.record(ctx, a, func(u *ent.EmailLogUpdate) {
			u.SetState(emaillog.StateSENT).SetSentAt(o.clock.Now()).ClearFailure()
		})
		if err != nil {
			return err
		}
		o.log.InfoContext(ctx, "a message left", attrs...)
		o.notice(ctx, a)
		return nil
	}
	stopped := errors.Is(ctx.Err(), context.Canceled)
	why, permanent := reason(failed, stopped)
	over := permanent || a.row.Attempts >= o.attempts
	err := o.record(ctx, a, func(u *ent.EmailLogUpdate) {
		switch {
		case a.failed == nil:
			u.SetFailure(why)
		case over: // it could not even be written in all that time
			u.SetFailure(emaillog.FailureEXPIRED)
		}
		u.SetState(emaillog.StateQUEUED)
		if over {
			u.SetState(emaillog.StateFAILED)
		}
	})
	if err != nil {
		return err
	}
	attrs = append(attrs, slog.String("error", failed.Error()))
	if over {
		o.log.WarnContext(ctx, "a message is given up", attrs...)
		return nil
	}
	wait := o.wait(a.row.Attempts)
	if stopped {
		wait = 0 // the next process does not have to
	}
	o.log.WarnContext(ctx, "a message did not leave", append(attrs, slog.Duration("again_in", wait))...)
	return river.JobSnooze(wait)
}

// reason classes what a transport says.
func reason(failed error, stopped bool) (why emaillog.Failure, permanent bool) {
	var f *Failure
	switch {
	case errors.As(failed, &f) && f.Permanent:
		return f.Reason, true
	case stopped:
		return emaillog.FailureINTERRUPTED, false
	case f != nil:
		return f.Reason, false
	default:
		return emaillog.FailureUNREACHABLE, false
	}
}

// recordFor is how long end tries to write what became of an attempt. When it
// cannot, the message is sent again: rather twice than never, and under another
// Message-ID.
const recordFor = 8 * time.Second

// record writes what became of an attempt, unless the row went meanwhile, or is
// another attempt's.
func (o *Outbox) record(ctx context.Context, a *attempt, set func(*ent.EmailLogUpdate)) (err error) {
	within := recordFor
	if ctx.Err() != nil { // the process ends
		within = 2 * time.Second
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), within)
	defer cancel()
	for pause := 100 * time.Millisecond; ; pause *= 2 {
		err = o.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			update := tx.Ent.EmailLog.Update().
				Where(emaillog.IDEQ(a.row.ID), emaillog.AttemptsEQ(a.row.Attempts), emaillog.StateEQ(emaillog.StateSENDING)).
				SetUpdatedAt(o.clock.Now())
			set(update)
			return update.Exec(ctx)
		})
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("recording what became of a message: %w", err)
		case <-time.After(pause):
		}
	}
}

// notice tells a developer, who has no mail server, what the message says.
func (o *Outbox) notice(ctx context.Context, a *attempt) {
	if o.Delivers() {
		return
	}
	attrs := []any{slog.String("mail", a.row.ID), slog.String("kind", string(a.row.Kind))}
	if f, ok := o.transport.(interface{ File(string) string }); ok {
		attrs = append(attrs, slog.String("file", f.File(a.out.MessageID)))
	}
	for _, link := range a.message.Links {
		attrs = append(attrs, slog.String("link", link))
	}
	o.log.WarnContext(ctx, "développement: sans serveur de courriel (EIG_SMTP_URL), le message est un fichier et son lien est ici", attrs...)
}
