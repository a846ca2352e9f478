// Package mail sends messages to people. A message is queued in the transaction of
// the change that it tells of, as a row of EmailLog and a job that holds nothing but
// the id of that row. It is written when it leaves, so that no secret waits in the
// database.
package mail

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"net/url"
	"strings"
	"time"

	"github.com/riverqueue/river"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
)

// Message is what a person reads. Outbox.Message writes one.
type Message struct {
	Subject, Text, HTML string
	// Links are the buttons' addresses: without a mail server, the log tells them.
	Links []string
}

// Compose writes the message of a row when it is about to leave, for the platform,
// in a transaction that is committed before: it may mint secrets. It is called again
// for each attempt. It returns ErrObsolete when the message has no purpose any more;
// another error is an attempt that failed.
type Compose func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (Message, error)

// ErrObsolete is returned by Compose for a message that nobody needs any more, such
// as a sign-in link that was asked for too long ago. It is given up as EXPIRED.
var ErrObsolete = errors.New("mail: the message has no purpose any more")

// Prepare does what takes long for one attempt, such as a slow hash, before its
// transaction, in which nobody else writes with SQLite. It returns the Compose of the
// attempt. Its error is an attempt that failed.
type Prepare func(ctx context.Context) (Compose, error)

// Kind is how the messages of one kind are written.
type Kind struct {
	Kind emaillog.Kind
	// Subject is what the log of messages shows; it names nobody.
	Subject string
	Compose Compose
	// Prepare takes the place of Compose, when it is given.
	Prepare Prepare
	// Priority is which messages leave first when many wait: from 1, for those that
	// somebody waits for in front of the screen, to 4; 2 when zero.
	Priority int
	// Resendable allows an organiser to have such a message sent again.
	Resendable bool
}

// priority of the job. The notices of a purge may be thousands on one day, and have
// weeks.
func (k Kind) priority() int {
	if k.Kind == emaillog.KindPURGE_NOTICE {
		return cmp.Or(k.Priority, 4)
	}
	return cmp.Or(k.Priority, 2)
}

// Queued is a message to be sent.
type Queued struct {
	Kind emaillog.Kind
	// To is the address, and ToKey its key, as text.ParseEmail returns them.
	To, ToKey string
	// AccountID is the recipient's; empty when they have none.
	AccountID string
	// Params are ids of what the message is about; never a secret or an address.
	Params map[string]string
}

// Options of an Outbox.
type Options struct {
	// From is the sender, as « EIG <eig@exemple.fr> », which CheckAddress accepts;
	// the programme, no-reply at the host of BaseURL, when empty.
	From string
	// ReplyTo is where answers go, and the address of the team that messages tell; to
	// From, and none, when empty.
	ReplyTo   string
	Transport Transport
	BaseURL   string
	Log       *slog.Logger // nobody when nil
	Clock     clock.Clock
	// MaxAttempts is after how many attempts a message is given up; 8 when zero.
	MaxAttempts int
	// BackOff is the wait after a number of attempts; see Wait, which is used when
	// nil.
	BackOff func(attempts int) time.Duration
}

// Outbox queues messages, and sends them once its queue of jobs is started.
type Outbox struct {
	db        *database.DB
	queue     *jobs.Queue
	transport Transport
	log       *slog.Logger
	clock     clock.Clock
	from      mail.Address
	replyTo   *mail.Address
	contact   contact
	host      string // of Message-IDs
	attempts  int
	wait      func(attempts int) time.Duration
	kinds     map[emaillog.Kind]Kind
}

// New returns an outbox and registers its worker with the queue, which must not be
// started yet. It panics when an address is not one: check those of the
// configuration with CheckAddress.
func New(db *database.DB, q *jobs.Queue, o Options) *Outbox {
	out := &Outbox{
		db: db, queue: q, transport: o.Transport, clock: o.Clock,
		log:      o.Log,
		attempts: cmp.Or(o.MaxAttempts, maxAttempts),
		wait:     o.BackOff,
		kinds:    map[emaillog.Kind]Kind{},
	}
	if out.log == nil {
		out.log = slog.New(slog.DiscardHandler)
	}
	if out.wait == nil {
		out.wait = Wait
	}
	out.from = mustParse(cmp.Or(o.From, programme+" <no-reply@"+hostOf(o.BaseURL)+">"))
	if o.ReplyTo != "" {
		to := mustParse(o.ReplyTo)
		out.replyTo = &to
	}
	out.contact = contactOf(out.replyTo, o.BaseURL)
	out.host = out.from.Address[strings.LastIndexByte(out.from.Address, '@')+1:]
	jobs.Register(q, &worker{outbox: out})
	return out
}

// CheckAddress reports whether a sender or an address for answers can be used: its
// error is one line that says what to write.
func CheckAddress(variable, s string) error {
	if _, err := mail.ParseAddress(s); err != nil || strings.ContainsAny(s, "\r\n") {
		return fmt.Errorf("%s is not an address: write it as EIG <eig@exemple.fr>", variable)
	}
	return nil
}

func mustParse(s string) mail.Address {
	a, err := mail.ParseAddress(s)
	if err != nil {
		panic("mail: not an address: " + s)
	}
	return *a
}

func hostOf(base string) string {
	if u, err := url.Parse(base); err == nil && u.Hostname() != "" {
		return u.Hostname()
	}
	return "localhost"
}

// Handle says how kinds of messages are written, before the queue starts. It panics
// when one is given twice.
func (o *Outbox) Handle(kinds ...Kind) {
	for _, k := range kinds {
		if _, twice := o.kinds[k.Kind]; twice {
			panic("mail: two handlers of " + string(k.Kind))
		}
		o.kinds[k.Kind] = k
	}
}

// Delivers reports whether messages go to people: they stay in a folder without a
// mail server.
func (o *Outbox) Delivers() bool { return !o.transport.Local() }

// Queue adds a message to the transaction of the change that it tells of: the row of
// the log and the job that sends it. If it is rolled back, nothing is sent. Whoever
// asks, the row is the platform's.
func (o *Outbox) Queue(ctx context.Context, tx *database.Tx, m Queued) (*ent.EmailLog, error) {
	k, ok := o.kinds[m.Kind]
	if !ok {
		return nil, fmt.Errorf("mail: nobody writes messages of kind %s", m.Kind)
	}
	// An address that was not parsed could add lines to the message.
	if a, err := mail.ParseAddress(m.To); err != nil || a.Address != m.To || m.ToKey == "" {
		return nil, fmt.Errorf("mail: the recipient of a message of kind %s is not an address and its key", m.Kind)
	}
	ctx = viewer.Elevate(ctx)
	now := o.clock.Now()
	params := m.Params
	if params == nil {
		params = map[string]string{}
	}
	create := tx.Ent.EmailLog.Create().
		SetKind(m.Kind).SetSubject(k.Subject).
		SetRecipient(m.To).SetRecipientKey(m.ToKey).SetParams(params).
		SetCreatedAt(now).SetUpdatedAt(now)
	if m.AccountID != "" {
		create.SetAccountID(m.AccountID)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("queueing a message of kind %s: %w", m.Kind, err)
	}
	if err := o.queue.Insert(ctx, tx, sendArgs{Mail: row.ID}, &river.InsertOpts{Priority: k.priority()}); err != nil {
		return nil, err
	}
	return row, nil
}

// Resendable reports whether Resend would send a message again: it is of a kind that
// can be, and it is not about to leave.
func (o *Outbox) Resendable(row *ent.EmailLog) bool {
	over := row.State == emaillog.StateSENT || row.State == emaillog.StateFAILED
	return over && o.kinds[row.Kind].Resendable
}

// Resend queues a message like that of a row, which stays as it is. It returns a
// fault with Conflict when the message cannot be sent again.
func (o *Outbox) Resend(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (*ent.EmailLog, error) {
	if !o.Resendable(row) {
		if o.kinds[row.Kind].Resendable {
			return nil, fault.New(fault.Conflict, "Ce message est encore en attente d’envoi : patientez jusqu’à ce qu’il soit parti ou abandonné.")
		}
		return nil, fault.New(fault.Conflict, "Ce message ne peut pas être envoyé de nouveau : refaites plutôt la demande qui l’a provoqué.")
	}
	m := Queued{Kind: row.Kind, To: row.Recipient, ToKey: row.RecipientKey, Params: row.Params}
	if row.AccountID != nil {
		m.AccountID = *row.AccountID
	}
	return o.Queue(ctx, tx, m)
}
