package enrolment_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// at starts calls of fn at the same moment and returns the code of each, "" for
// success.
func at(t *testing.T, calls int, fn func(i int) error) map[fault.Code]int {
	t.Helper()
	var mu sync.Mutex
	var wg sync.WaitGroup
	codes := map[fault.Code]int{}
	gate := make(chan struct{})
	for i := range calls {
		wg.Go(func() {
			<-gate
			err := fn(i)
			code := fault.Code("")
			if err != nil {
				code = "NOT A FAULT: " + fault.Code(err.Error())
			}
			if f := fault.As(err); f != nil {
				code = f.Code
			}
			mu.Lock()
			codes[code]++
			mu.Unlock()
		})
	}
	close(gate)
	wg.Wait()
	return codes
}

func TestConcurrentSignUpsNeverExceedTheSeats(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 50)
		s := enrolment.New(db, clock.Stopped(noon))
		codes := at(t, 200, func(i int) error {
			return s.Register(t.Context(), w.ID, fmt.Sprintf("candidate.%d@exemple.fr", i), "Camille Martin")
		})
		if codes[""] != 50 || codes[fault.Full] != 150 || len(codes) != 2 {
			t.Errorf("answers: %v, want 50 successes and 150 FULL", codes)
		}
		if n := seats(t, db, w); n != 50 {
			t.Errorf("%d seats taken, want 50", n)
		}
		// Those who were refused left nothing.
		var people int
		if err := db.SQL().QueryRow(`SELECT count(*) FROM candidates`).Scan(&people); err != nil || people != 50 {
			t.Errorf("%d candidates (%v), want 50", people, err)
		}
	})
}

// spellings are one address, as 50 clients could write it.
func spellings() (out []string) {
	for i := range 50 {
		e := []rune("jeanne.dupont@exemple.fr")
		for bit := range 6 {
			if i>>bit&1 == 1 {
				e[bit*2] = []rune(strings.ToUpper(string(e[bit*2])))[0]
			}
		}
		out = append(out, strings.Repeat(" ", i%3)+string(e)+strings.Repeat("\t", i%2))
	}
	return out
}

func TestOnePersonTakesOneSeatHoweverTheAddressIsWritten(t *testing.T) {
	tests := []struct {
		name     string
		capacity int
		known    bool
		back     bool
	}{
		{name: "a new person", capacity: 50},
		{name: "a new person for the last seat", capacity: 1},
		{name: "a person who is known", capacity: 50, known: true},
		{name: "a person who is known, for the last seat", capacity: 1, known: true},
		{name: "a person who had cancelled", capacity: 50, back: true},
		{name: "a person who had cancelled, for the last seat", capacity: 1, back: true},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				s := enrolment.New(db, clock.Stopped(noon))
				suffix := fmt.Sprint(i)
				if test.known {
					other := newWebinar(t, db, 1)
					if err := s.Register(t.Context(), other.ID, suffix+"jeanne.dupont@exemple.fr", "Jeanne"); err != nil {
						t.Fatal(err)
					}
				}
				w := newWebinar(t, db, test.capacity)
				if test.back {
					if err := s.Register(t.Context(), w.ID, suffix+"jeanne.dupont@exemple.fr", "Jeanne"); err != nil {
						t.Fatal(err)
					}
					cancelAll(t, db, w)
				}
				all := spellings()
				codes := at(t, len(all), func(i int) error {
					return s.Register(t.Context(), w.ID, suffix+strings.TrimSpace(all[i]), "Jeanne Dupont")
				})
				if codes[""] != 50 {
					t.Errorf("answers: %v, want 50 successes", codes)
				}
				if n := seats(t, db, w); n != 1 {
					t.Errorf("%d seats taken, want 1", n)
				}
			})
		}
	})
}

func TestSigningUpAgainChangesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 1)
		s := enrolment.New(db, clock.Stopped(noon))
		if err := s.Register(t.Context(), w.ID, "Zoé@Exemple.fr", "Zoé"); err != nil {
			t.Fatal(err)
		}
		before := contents(t, db)
		if !strings.Contains(before, "email=Zoé@Exemple.fr") || !strings.Contains(before, "email_key=zoé@exemple.fr") {
			t.Errorf("the address is not kept as typed beside its key:\n%s", before)
		}
		for _, again := range []string{"Zoé@Exemple.fr", " zoé@exemple.FR ", "zoe\u0301@exemple.fr"} {
			if err := s.Register(t.Context(), w.ID, again, "Quelqu’un d’autre"); err != nil {
				t.Errorf("%q: %v, although the webinar is full of this very person", again, err)
			}
		}
		if after := contents(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	})
}

func TestOnePersonHoldsASeatInEachWebinar(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		a, b := newWebinar(t, db, 5), newWebinar(t, db, 5)
		s := enrolment.New(db, clock.Stopped(noon))
		for _, w := range []*ent.Webinar{a, b} {
			if err := s.Register(t.Context(), w.ID, "camille@exemple.fr", "Camille"); err != nil {
				t.Fatal(err)
			}
			if n := seats(t, db, w); n != 1 {
				t.Errorf("%d seats taken, want 1", n)
			}
		}
	})
}

// The public page of a webinar does not tell when somebody last signed up.
func TestASignUpIsNotAChangeOfTheWebinar(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 5)
		before := reload(t, db, w).UpdatedAt
		if err := enrolment.New(db, clock.Stopped(noon)).Register(t.Context(), w.ID, "camille@exemple.fr", "Camille"); err != nil {
			t.Fatal(err)
		}
		after := reload(t, db, w)
		if after.SeatsTaken != 1 || !after.UpdatedAt.Equal(before) {
			t.Errorf("%d seats taken, updated at %s, before %s", after.SeatsTaken, after.UpdatedAt, before)
		}
	})
}

// cancelAll cancels the registrations of a webinar and frees its seats.
func cancelAll(t *testing.T, db *database.DB, w *ent.Webinar) {
	t.Helper()
	err := db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
		err := tx.Ent.Registration.Update().Where(registration.WebinarIDEQ(w.ID)).SetStatus(registration.StatusCANCELLED).Exec(ctx)
		if err != nil {
			return err
		}
		return tx.Ent.Webinar.UpdateOneID(w.ID).SetSeatsTaken(0).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A person who cancelled may come back, and takes a seat like anybody.
func TestAPersonWhoCancelledMayComeBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 1)
		s := enrolment.New(db, clock.Stopped(noon))
		register := func(email string) error { return s.Register(t.Context(), w.ID, email, "Camille") }
		if err := register("camille@exemple.fr"); err != nil {
			t.Fatal(err)
		}
		cancelAll(t, db, w)
		if err := register("camille@exemple.fr"); err != nil {
			t.Fatal(err)
		}
		if n := seats(t, db, w); n != 1 {
			t.Errorf("%d seats taken, want 1: the person believes to hold one", n)
		}
		cancelAll(t, db, w)
		if err := register("autre@exemple.fr"); err != nil {
			t.Fatal(err)
		}
		if err := register("camille@exemple.fr"); !fault.Is(err, fault.Full) {
			t.Errorf("%v, want FULL: somebody else took the seat", err)
		}
	})
}

func TestRefusedSignUpsWriteNothing(t *testing.T) {
	draft := func(c *ent.WebinarCreate) { c.SetStatus(webinar.StatusDRAFT) }
	cancelled := func(c *ent.WebinarCreate) { c.SetStatus(webinar.StatusCANCELLED) }
	tests := []struct {
		name        string
		capacity    int
		option      func(*ent.WebinarCreate)
		id          string // of the webinar, when it is not the one made
		email, who  string
		now         time.Time
		want        fault.Code
		wantFields  []string
		wantMessage string
	}{
		{name: "full", capacity: 0, want: fault.Full, wantMessage: "complet"},
		{name: "at the instant it starts", capacity: 9, now: starts, want: fault.Closed, wantMessage: "commencé"},
		{name: "one microsecond after it started", capacity: 9, now: starts.Add(time.Microsecond), want: fault.Closed},
		{name: "after its end", capacity: 9, now: starts.Add(48 * time.Hour), want: fault.Closed},
		{name: "started and full: closed is what matters", capacity: 0, now: starts, want: fault.Closed},
		{name: "cancelled", capacity: 9, option: cancelled, want: fault.Closed, wantMessage: "annulé"},
		{name: "draft: it does not exist", capacity: 9, option: draft, want: fault.NotFound},
		{name: "unknown", id: "wbnr_01J00000000000000000000000", want: fault.NotFound},
		{name: "an id of another type", id: "defi_01J00000000000000000000000", want: fault.NotFound},
		{name: "not an id", id: "'; DROP TABLE webinars; --", want: fault.NotFound},
		{name: "bad address", capacity: 9, email: "camille", want: fault.BadInput, wantFields: []string{"email"}},
		{name: "no name", capacity: 9, who: " \n ", want: fault.BadInput, wantFields: []string{"name"}},
		{name: "bad address and name", capacity: 9, email: "a@b", who: "\x00", want: fault.BadInput, wantFields: []string{"email", "name"}},
		{name: "bad address for a draft: fields first", capacity: 9, option: draft, email: "x", want: fault.BadInput, wantFields: []string{"email"}},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				if test.option == nil {
					test.option = func(*ent.WebinarCreate) {}
				}
				w := newWebinar(t, db, test.capacity, test.option)
				if test.id == "" {
					test.id = w.ID
				}
				if test.email == "" {
					test.email = "camille@exemple.fr"
				}
				if test.who == "" {
					test.who = "Camille"
				}
				if test.now.IsZero() {
					test.now = noon
				}
				before := contents(t, db)
				err := enrolment.New(db, clock.Stopped(test.now)).Register(t.Context(), test.id, test.email, test.who)
				f := fault.As(err)
				if f == nil || f.Code != test.want || !strings.Contains(f.Message, test.wantMessage) {
					t.Fatalf("%v, want %s …%s…", err, test.want, test.wantMessage)
				}
				var fields []string
				for _, wrong := range f.Fields {
					fields = append(fields, wrong.Path)
					if wrong.Message == "" {
						t.Errorf("the field %s has no message", wrong.Path)
					}
				}
				if !slices.Equal(fields, test.wantFields) {
					t.Errorf("fields %v, want %v", fields, test.wantFields)
				}
				if after := contents(t, db); after != before {
					t.Errorf("something was written: before\n%s\nafter\n%s", before, after)
				}
			})
		}
	})
}

func TestTheLastInstantBeforeTheStartIsInTime(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 1)
		if err := enrolment.New(db, clock.Stopped(starts.Add(-time.Microsecond))).Register(t.Context(), w.ID, "camille@exemple.fr", "Camille"); err != nil {
			t.Fatal(err)
		}
		if n := seats(t, db, w); n != 1 {
			t.Errorf("%d seats taken, want 1", n)
		}
	})
}

// A call that the client abandons leaves all or nothing.
func TestAnAbandonedSignUpWritesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWebinar(t, db, 1)
		before := contents(t, db)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := enrolment.New(db, clock.Stopped(noon)).Register(ctx, w.ID, "camille@exemple.fr", "Camille"); err == nil {
			t.Error("no error")
		}
		if after := contents(t, db); after != before {
			t.Errorf("before\n%s\nafter\n%s", before, after)
		}
	})
}

// The journal says who asked, even though the platform writes.
func TestTheJournalSaysWhoSignedUp(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		s := enrolment.New(db, clock.Stopped(noon))
		for name, test := range map[string]struct {
			who  viewer.Viewer
			kind auditentry.ActorKind
		}{
			"a visitor":       {viewer.Viewer{}.InRequest("demande-visiteur"), auditentry.ActorKindVISITOR},
			"a signed-in one": {viewer.SignedIn("acct_1", "cand_1").InRequest("demande-compte"), auditentry.ActorKindACCOUNT},
		} {
			w := newWebinar(t, db, 5)
			if err := s.Register(viewer.NewContext(t.Context(), test.who), w.ID, test.who.RequestID+"@exemple.fr", "Camille"); err != nil {
				t.Fatal(err)
			}
			entry, err := db.Ent().AuditEntry.Query().
				Where(auditentry.RequestIDEQ(test.who.RequestID), auditentry.ObjectTypeEQ(ent.TypeRegistration)).Only(system(t))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			actor := ""
			if entry.ActorID != nil {
				actor = *entry.ActorID
			}
			if entry.ActorKind != test.kind || actor != test.who.AccountID {
				t.Errorf("%s: %s %q", name, entry.ActorKind, actor)
			}
		}
	})
}
