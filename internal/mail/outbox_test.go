package mail

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func TestAMessageLeavesAfterItsTransaction(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		box.Clear(t)
		h := newHouse(t, db, Options{Transport: smtpTo(t, box.SMTPURL), From: "Les EIG <eig@exemple.fr>", ReplyTo: "equipe@exemple.fr"}, signIn(hello)).open(t)
		mine := errors.New("mine")
		err := db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			if _, err := h.out.Queue(ctx, tx, Queued{Kind: emaillog.KindSIGN_IN, To: "personne@exemple.fr", ToKey: "personne@exemple.fr"}); err != nil {
				return err
			}
			return mine
		})
		if err != mine {
			t.Fatal(err)
		}
		id := h.queue(t, emaillog.KindSIGN_IN, "Anne@exemple.fr").ID
		row := h.becomes(t, id, emaillog.StateSENT)
		got := box.Wait(t, "anne@exemple.fr")
		if row.Attempts != 1 || row.Failure != nil || row.SentAt == nil || !row.SentAt.Equal(may2020.Now()) || !row.CreatedAt.Equal(may2020.Now()) ||
			row.Subject != "Votre lien de connexion" || row.Params["signIn"] != "sgin_1" || row.AccountID != nil {
			t.Errorf("the row: %v %v", row, row.SentAt)
		}
		if want := id + ".1@exemple.fr"; row.MessageID == nil || *row.MessageID != want || got.MessageID != want {
			t.Errorf("Message-ID %v and %q, want %s", row.MessageID, got.MessageID, want)
		}
		if got.Subject != "Bonjour Anne" || !strings.Contains(got.Text, "123456") || !strings.Contains(got.HTML, "123456") || got.Header.Get("Reply-To") != "<equipe@exemple.fr>" {
			t.Errorf("%+v", got)
		}
		if n, rows := len(box.List(t)), db.Ent().EmailLog.Query().CountX(system(t)); n != 1 || rows != 1 {
			t.Errorf("%d messages, %d rows: the transaction that was rolled back sent one", n, rows)
		}
		h.tellsNothing(t)
	})
}

func TestManyMessagesLeaveOnceEach(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		box.Clear(t)
		h := newHouse(t, db, Options{Transport: smtpTo(t, box.SMTPURL)}, signIn(hello))
		const many = 40
		for i := range many {
			h.queue(t, emaillog.KindSIGN_IN, fmt.Sprintf("p%02d@exemple.fr", i))
		}
		h.open(t)
		waitUntil(t, 30*time.Second, h.log.String, func() bool {
			return db.Ent().EmailLog.Query().Where(emaillog.StateEQ(emaillog.StateSENT)).CountX(system(t)) == many
		})
		recipients, ids := map[string]bool{}, map[string]bool{}
		all := box.List(t)
		for _, m := range all {
			recipients[m.To[0]], ids[m.MessageID] = true, true
		}
		if len(all) != many || len(recipients) != many || len(ids) != many {
			t.Errorf("%d messages to %d people with %d Message-IDs", len(all), len(recipients), len(ids))
		}
	})
}

// A secret that Compose mints is committed before a byte leaves, and what a failed
// Compose did is undone.
func TestWhatComposeWritesIsCommittedBeforeTheMessageLeaves(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var times atomic.Int32
		compose := func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (Message, error) {
			n := times.Add(1)
			if !viewer.FromContext(ctx).IsSystem() || row.Recipient != "anne@exemple.fr" || row.Attempts != int(n) {
				t.Errorf("composing %d for %+v: %v", n, viewer.FromContext(ctx), row)
			}
			slug := fmt.Sprintf("secret-%d", n)
			if err := tx.Ent.Theme.Create().SetSlug(slug).SetLabel(slug).Exec(ctx); err != nil {
				return Message{}, err
			}
			switch n {
			case 1:
				return Message{}, errors.New("out of ink")
			case 2:
				panic("out of paper")
			}
			return hello(ctx, tx, row)
		}
		var h *house
		seen := make(chan string, 1)
		h = newHouse(t, db, Options{Transport: sender(func(ctx context.Context, m Outgoing) error {
			themes, err := db.Ent().Theme.Query().All(system(t)) // by another connection
			if err != nil {
				return err
			}
			var slugs []string
			for _, theme := range themes {
				slugs = append(slugs, theme.Slug)
			}
			row := h.row(t, strings.TrimSuffix(m.MessageID, ".3@eig.exemple.fr"))
			seen <- fmt.Sprintf("%s %v %d %v", row.State, *row.MessageID == m.MessageID, row.Attempts, slugs)
			return nil
		})}, signIn(compose)).open(t)
		id := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID
		row := h.becomes(t, id, emaillog.StateSENT)
		if got := <-seen; got != "SENDING true 3 [secret-3]" {
			t.Errorf("when it left: %s", got)
		}
		if row.Attempts != 3 || row.Failure != nil {
			t.Errorf("%v", row)
		}
		for _, want := range []string{"out of ink", "out of paper"} {
			if !strings.Contains(h.log.String(), want) {
				t.Errorf("the log lacks %q:\n%s", want, h.log)
			}
		}
		h.tellsNothing(t)
	})
}

// What takes long is done while others write: with SQLite there is one writer, which a
// Prepare inside of the transaction would wait for in vain.
func TestPrepareIsCalledBeforeTheTransaction(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var times atomic.Int32
		prepare := func(ctx context.Context) (Compose, error) {
			n := times.Add(1)
			slug := fmt.Sprintf("prepared-%d", n)
			err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
				return tx.Ent.Theme.Create().SetSlug(slug).SetLabel(slug).Exec(ctx)
			})
			switch {
			case err != nil:
				t.Error(err)
			case n == 1:
				return nil, errors.New("out of ink")
			case n == 2:
				panic("out of paper")
			}
			return func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (Message, error) {
				if row.Attempts != int(n) {
					t.Errorf("attempt %d was prepared as %d", row.Attempts, n)
				}
				return hello(ctx, tx, row)
			}, nil
		}
		var left atomic.Int32
		h := newHouse(t, db, Options{Transport: sender(func(context.Context, Outgoing) error {
			left.Add(1)
			return nil
		})}, Kind{Kind: emaillog.KindSIGN_IN, Subject: "Votre lien de connexion", Prepare: prepare}).open(t)
		row := h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateSENT)
		if row.Attempts != 3 || row.Failure != nil || left.Load() != 1 {
			t.Errorf("%d left, %v", left.Load(), row)
		}
		for _, want := range []string{"out of ink", "out of paper"} {
			if !strings.Contains(h.log.String(), want) {
				t.Errorf("the log lacks %q:\n%s", want, h.log)
			}
		}
		h.tellsNothing(t)
	})
}

// Whoever waits in front of the sign-in page does not wait for the notices of a purge,
// nor do other messages.
func TestASignInOvertakesTheNoticesThatWait(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		leaving, let := make(chan string), make(chan struct{})
		h := newHouse(t, db, Options{Transport: sender(func(_ context.Context, m Outgoing) error {
			leaving <- m.To
			<-let
			return nil
		})},
			Kind{Kind: emaillog.KindPURGE_NOTICE, Subject: "Un avis", Compose: hello},
			Kind{Kind: emaillog.KindINVITATION, Subject: "Une invitation", Compose: hello},
			Kind{Kind: emaillog.KindSIGN_IN, Subject: "Votre lien de connexion", Compose: hello, Priority: 1})
		next := func() string {
			t.Helper()
			select {
			case to := <-leaving:
				return to
			case <-time.After(20 * time.Second):
				t.Fatalf("nothing leaves\n%s", h.log)
				return ""
			}
		}
		const notices, workers = 12, 5
		for range notices {
			h.queue(t, emaillog.KindPURGE_NOTICE, "avis@exemple.fr")
		}
		h.open(t)
		for range workers { // all are busy
			next()
		}
		last := h.queue(t, emaillog.KindINVITATION, "invitation@exemple.fr")
		h.queue(t, emaillog.KindSIGN_IN, "connexion@exemple.fr")
		var order []string
		for range 3 {
			let <- struct{}{}
			order = append(order, next())
		}
		if got := strings.Join(order, " "); got != "connexion@exemple.fr invitation@exemple.fr avis@exemple.fr" {
			t.Errorf("%s left", got)
		}
		go func() {
			for range leaving { // the rest
			}
		}()
		close(let)
		h.becomes(t, last.ID, emaillog.StateSENT)
		close(leaving)
	})
}

func TestAMessageWithoutPurposeIsGivenUp(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db, Options{Transport: sender(func(context.Context, Outgoing) error {
			t.Error("it left")
			return nil
		})}, signIn(func(context.Context, *database.Tx, *ent.EmailLog) (Message, error) {
			return Message{}, fmt.Errorf("asked for an hour ago: %w", ErrObsolete)
		})).open(t)
		row := h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateFAILED)
		if row.Failure == nil || *row.Failure != emaillog.FailureEXPIRED || row.Attempts != 1 {
			t.Errorf("%v", row)
		}
		h.tellsNothing(t)
	})
}

// An account that is deleted takes its messages with it, queued or leaving.
func TestARowThatIsGoneEndsItsJobQuietly(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		remove := func(id string) {
			if _, err := db.SQL().Exec(`DELETE FROM email_logs WHERE id = $1`, id); err != nil {
				t.Error(err)
			}
		}
		var leaving atomic.Int32
		h := newHouse(t, db, Options{Transport: sender(func(_ context.Context, m Outgoing) error {
			remove(strings.TrimSuffix(m.MessageID, ".1@eig.exemple.fr"))
			if leaving.Add(1) == 2 {
				return errors.New("and it fails")
			}
			return nil
		})}, signIn(hello))
		remove(h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID)
		h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr")
		h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr")
		h.open(t)
		waitUntil(t, 20*time.Second, func() string { return h.river(t) }, func() bool { return h.jobs(t, "state = 'completed'") == 3 })
		if n := leaving.Load(); n != 2 {
			t.Errorf("%d messages left", n)
		}
		if strings.Contains(h.log.String(), "ERROR") || strings.Contains(h.log.String(), "a job failed") {
			t.Errorf("the log:\n%s", h.log)
		}
	})
}

func TestSendingAgain(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		box.Clear(t)
		h := newHouse(t, db, Options{Transport: smtpTo(t, box.SMTPURL)}, signIn(hello), invitation(hello))
		resend := func(row *ent.EmailLog) (again *ent.EmailLog, err error) {
			err = db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				again, err = h.out.Resend(ctx, tx, row)
				return err
			})
			return again, err
		}
		first := h.queue(t, emaillog.KindINVITATION, "anne@exemple.fr")
		secret := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr")
		if _, err := resend(first); !fault.Is(err, fault.Conflict) || h.out.Resendable(first) {
			t.Errorf("a message that waits: %v", err)
		}
		h.open(t)
		first, secret = h.becomes(t, first.ID, emaillog.StateSENT), h.becomes(t, secret.ID, emaillog.StateSENT)
		if _, err := resend(secret); !fault.Is(err, fault.Conflict) || h.out.Resendable(secret) {
			t.Errorf("a message of a kind that cannot: %v", err)
		}
		if !h.out.Resendable(first) {
			t.Error("a message that left cannot be sent again")
		}
		again, err := resend(first)
		if err != nil {
			t.Fatal(err)
		}
		again = h.becomes(t, again.ID, emaillog.StateSENT)
		if again.ID == first.ID || *again.MessageID == *first.MessageID || again.Recipient != first.Recipient || again.Kind != first.Kind || !maps.Equal(again.Params, first.Params) {
			t.Errorf("%v is not like %v", again, first)
		}
		if n := len(box.List(t)); n != 3 {
			t.Errorf("%d messages", n)
		}
	})
}

func TestWhatCannotBeQueuedIsRefused(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db, Options{Transport: Folder(t.TempDir())}, signIn(hello))
		for name, m := range map[string]Queued{
			"a kind that nobody writes": {Kind: emaillog.KindINVITATION, To: "anne@exemple.fr", ToKey: "anne@exemple.fr"},
			"no address":                {Kind: emaillog.KindSIGN_IN, ToKey: "anne@exemple.fr"},
			"no key":                    {Kind: emaillog.KindSIGN_IN, To: "anne@exemple.fr"},
			"a name with the address":   {Kind: emaillog.KindSIGN_IN, To: "Anne <anne@exemple.fr>", ToKey: "anne@exemple.fr"},
			"a line break":              {Kind: emaillog.KindSIGN_IN, To: "anne@exemple.fr\r\nBcc: x@exemple.fr", ToKey: "anne@exemple.fr"},
			"two addresses":             {Kind: emaillog.KindSIGN_IN, To: "anne@exemple.fr,x@exemple.fr", ToKey: "anne@exemple.fr"},
		} {
			err := db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, err := h.out.Queue(ctx, tx, m)
				return err
			})
			if err == nil || strings.Contains(err.Error(), "anne") {
				t.Errorf("%s: %v", name, err)
			}
		}
		if n := h.jobs(t, "TRUE"); n != 0 {
			t.Errorf("%d jobs", n)
		}
	})
}

func TestAddressesOfTheConfiguration(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"eig@exemple.fr", "EIG <eig@exemple.fr>", `"L’équipe, EIG" <eig@exemple.fr>`} {
		if err := CheckAddress("EIG_MAIL_FROM", good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{"", "eig", "EIG <eig>", "a@b.fr, c@d.fr", "EIG\r\n <eig@exemple.fr>", "EIG <eig@exemple.fr"} {
		if err := CheckAddress("EIG_MAIL_FROM", bad); err == nil || !strings.HasPrefix(err.Error(), "EIG_MAIL_FROM ") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestTheScheduleIsTheOneThatIsWritten(t *testing.T) {
	t.Parallel()
	want := []time.Duration{
		10 * time.Second, 40 * time.Second, 2*time.Minute + 40*time.Second, 10*time.Minute + 40*time.Second,
		42*time.Minute + 40*time.Second, 2*time.Hour + 50*time.Minute + 40*time.Second, 11*time.Hour + 22*time.Minute + 40*time.Second,
	}
	var got []time.Duration
	for n := 1; n < maxAttempts; n++ {
		got = append(got, Wait(n))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	for _, n := range []int{-1, 0, 8, 100} { // of other settings of MaxAttempts
		if w := Wait(n); w < want[0] || w > want[len(want)-1] {
			t.Errorf("after %d: %v", n, w)
		}
	}
}
