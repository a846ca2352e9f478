package account_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

const nouvelle = "Nouvelle@exemple.fr"

// askChange requests that a person's address be nouvelle, and returns what its mail says.
func (w *world) askChange(p someone) (token, code string) {
	w.t.Helper()
	if err := w.RequestEmailChange(p.ctx, "browser", nouvelle); err != nil {
		w.t.Fatal(err)
	}
	return w.receive(w.Service, nouvelle)
}

func TestAnAddressChangesWhenTheNewOneIsProved(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr")
		w.write(func(ctx context.Context, c *ent.Client) {
			w.openSession(ctx, c, p.Account.ID)
			w.openSession(ctx, c, p.Account.ID)
		})
		_, code := w.askChange(p)
		if who := w.accountOf(jeanne); who == nil || who.ID != p.Account.ID {
			t.Fatalf("before the proof, the account is %v", who)
		}
		got, err := w.at(time.Minute).ConfirmEmailChange(p.ctx, "browser", "", code)
		if err != nil {
			t.Fatal(err)
		}
		who := w.accountOf(nouvelle)
		if got.ID != p.Account.ID || who == nil || who.ID != p.Account.ID || who.CandidateID != p.CandidateID {
			t.Fatalf("%v, the account is %v", got, who)
		}
		if c := who.Edges.Candidate; c.Email != nouvelle || !c.VerifiedAt.Equal(noon.Add(time.Minute)) {
			t.Errorf("%v", c)
		}
		if w.accountOf(jeanne) != nil {
			t.Error("the old address is still there")
		}
		left := w.db.Ent().Session.Query().IDsX(system(t))
		slices.Sort(left)
		want := []string{p.session, other.session}
		slices.Sort(want)
		if !slices.Equal(left, want) {
			t.Errorf("sessions %v, want %v", left, want)
		}
		// The old address is told, in its own mailbox, and not what the new one is.
		told := w.lastMail(jeanne)
		if told.Kind != emaillog.KindEMAIL_CHANGED || *told.AccountID != p.Account.ID || told.Recipient != jeanne {
			t.Errorf("%v", told)
		}
		m := w.compose(w.Service, told)
		if strings.Contains(strings.ToLower(m.Text+m.HTML), "nouvelle@") {
			t.Errorf("the mail to the old address says the new one:\n%s", m.Text)
		}
		if again := w.signIn(w.Service, nouvelle).Account; again.ID != p.Account.ID {
			t.Errorf("signed in as %s", again.ID)
		}
	})
}

func TestChangesOfAddressThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p, other := w.person(jeanne), w.person("autre@exemple.fr")
		for _, email := range []string{"", "nouvelle", jeanne, strings.ToUpper(jeanne)} {
			refused(t, w.RequestEmailChange(p.ctx, "browser", email), fault.BadInput, "email")
		}
		token, code := w.askChange(p)
		confirm := func(who someone, browser, token, code string) error {
			_, err := w.ConfirmEmailChange(who.ctx, browser, token, code)
			return err
		}
		refused(t, confirm(p, "browser", "", ""), fault.BadInput, "token", "code")
		refused(t, confirm(p, "browser", token, code), fault.BadInput, "token", "code")
		refused(t, confirm(p, "other", token, ""), fault.BadInput, "token")
		refused(t, confirm(p, "other", "", code), fault.BadInput, "code")
		refused(t, confirm(p, "browser", "", another(code)), fault.BadInput, "code")
		refused(t, confirm(p, "browser", token[1:], ""), fault.BadInput, "token")
		// In the same browser, somebody else signed in meanwhile.
		refused(t, confirm(other, "browser", token, ""), fault.BadInput, "token")
		refused(t, confirm(other, "browser", "", code), fault.BadInput, "code")
		_, err := w.at(10*time.Minute).ConfirmEmailChange(p.ctx, "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		// Proofs of one purpose do not serve the other.
		_, err = w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		_, err = w.SignIn(anonymous(t), "browser", "", code)
		refused(t, err, fault.BadInput, "code")
		signIn, signInCode := w.ask(jeanne)
		refused(t, confirm(p, "browser", signIn, ""), fault.BadInput, "token")
		if signInCode != code {
			refused(t, confirm(p, "browser", "", signInCode), fault.BadInput, "code")
		}
		if w.accountOf(nouvelle) != nil || w.accountOf(jeanne) == nil {
			t.Error("the address changed")
		}
		if err := confirm(p, "browser", token, ""); err != nil {
			t.Error(err)
		}
		refused(t, confirm(p, "browser", token, ""), fault.BadInput, "token")
	})
}

func TestAnAddressThatHasAnAccountIsNotTaken(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		taken := w.person(nouvelle)
		// Nothing tells who asks that the address is taken, until they read its mail.
		token, _ := w.askChange(p)
		before := w.accountOf(nouvelle)
		_, err := w.ConfirmEmailChange(p.ctx, "browser", token, "")
		refused(t, err, fault.Conflict)
		if who := w.accountOf(nouvelle); who.ID != taken.Account.ID || who.Edges.Candidate.UpdatedAt != before.Edges.Candidate.UpdatedAt {
			t.Errorf("%v", who)
		}
		if who := w.accountOf(jeanne); who == nil || who.ID != p.Account.ID {
			t.Errorf("%v", who)
		}
		if n := w.db.Ent().Session.Query().Where(session.AccountIDEQ(taken.Account.ID)).CountX(system(t)); n != 1 {
			t.Errorf("%d sessions of the other", n)
		}
	})
}

// Requesting is the same for an address with an account and without.
func TestRequestingAChangeTellsNothingOfTheAddress(t *testing.T) {
	observed(t, func(t *testing.T, w *world, ran *statements) {
		p := w.person(jeanne)
		var first []string
		for name, email := range w.addresses() {
			ran.take()
			if err := w.RequestEmailChange(p.ctx, "browser", email); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			did := ran.take()
			if first == nil {
				first = did
			}
			if len(did) < 2 || !slices.Equal(did, first) {
				t.Errorf("%s: statements\n%s\n\n%s", name, strings.Join(did, "\n"), strings.Join(first, "\n"))
			}
		}
	})
}

// The sign-ups to webinars of the new address become the account's.
func TestTheSignUpsOfTheNewAddressMove(t *testing.T) {
	const none = registration.Status("")
	confirmed, cancelled := registration.StatusCONFIRMED, registration.StatusCANCELLED
	tests := []struct {
		name       string
		mine, its  registration.Status
		want       registration.Status
		freedSeats int
	}{
		{"only the account's", confirmed, none, confirmed, 0},
		{"only the other's", none, confirmed, confirmed, 0},
		{"only the other's, cancelled", none, cancelled, cancelled, 0},
		{"both", confirmed, confirmed, confirmed, 1},
		{"the account's was cancelled", cancelled, confirmed, confirmed, 0},
		{"the other's was cancelled", confirmed, cancelled, confirmed, 0},
		{"both were cancelled", cancelled, cancelled, cancelled, 0},
	}
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		var other *ent.Candidate
		webinars := make([]*ent.Webinar, len(tests))
		w.write(func(ctx context.Context, c *ent.Client) {
			other = c.Candidate.Create().SetEmail(nouvelle).SetEmailKey(keyOf(t, nouvelle)).SaveX(ctx)
			for i, test := range tests {
				taken := 5
				for _, s := range []registration.Status{test.mine, test.its} {
					if s == confirmed {
						taken++
					}
				}
				webinars[i] = c.Webinar.Create().SetSlug(strings.ReplaceAll(test.name, " ", "-")).SetTitle("Webinaire").
					SetStartsAt(noon.Add(time.Hour)).SetEndsAt(noon.Add(2 * time.Hour)).SetCapacity(9).SetSeatsTaken(taken).
					SetStatus(webinar.StatusPUBLISHED).SetPromotion(w.eig4).SaveX(ctx)
				for id, s := range map[string]registration.Status{p.CandidateID: test.mine, other.ID: test.its} {
					if s != none {
						c.Registration.Create().SetName("A").SetStatus(s).SetWebinar(webinars[i]).SetCandidateID(id).SaveX(ctx)
					}
				}
			}
		})
		was := w.db.Ent().Registration.Query().Where(registration.WebinarIDEQ(webinars[1].ID)).OnlyX(system(t))
		token, _ := w.askChange(p)
		if _, err := w.ConfirmEmailChange(p.ctx, "browser", token, ""); err != nil {
			t.Fatal(err)
		}
		for i, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				now := w.db.Ent().Webinar.GetX(system(t), webinars[i].ID)
				if got := webinars[i].SeatsTaken - now.SeatsTaken; got != test.freedSeats || !now.UpdatedAt.Equal(webinars[i].UpdatedAt) {
					t.Errorf("%d seats are free again, want %d; changed at %v", got, test.freedSeats, now.UpdatedAt)
				}
				places := w.db.Ent().Registration.Query().Where(registration.WebinarIDEQ(webinars[i].ID)).AllX(system(t))
				if len(places) != 1 || places[0].CandidateID != p.CandidateID || places[0].Status != test.want {
					t.Errorf("%v, want one of the account, %s", places, test.want)
				}
			})
		}
		if _, err := w.db.Ent().Candidate.Get(system(t), other.ID); !ent.IsNotFound(err) {
			t.Errorf("the other candidate: %v", err)
		}
		// The move is in the journal, by the field that changed.
		moved := w.auditUpdates(was.ID)
		if len(moved) != 1 || !slices.Contains(moved[0].Fields, registration.FieldCandidateID) || *moved[0].ActorID != p.Account.ID {
			t.Errorf("the journal of a sign-up that moved: %v", moved)
		}
	})
}

// Whoever gets the old address afterwards gets nothing of who had it.
func TestTheOldAddressMaySoonBeSomebodyElses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.signIn(w.Service, jeanne).Account
		p := someone{Account: first, email: jeanne}
		p.ctx = p.as(t, viewer.SignedIn(first.ID, first.CandidateID))
		token, _ := w.askChange(p)
		if _, err := w.ConfirmEmailChange(p.ctx, "browser", token, ""); err != nil {
			t.Fatal(err)
		}
		had := len(w.mails(jeanne)) // a sign-in, and the change
		second := w.signIn(w.Service, jeanne).Account
		if second.ID == first.ID || second.CandidateID == first.CandidateID {
			t.Fatalf("%v is the account of the old address", second)
		}
		of := map[string]int{}
		for _, row := range w.mails(jeanne) {
			of[*row.AccountID]++
		}
		if had != 2 || of[first.ID] != 2 || of[second.ID] != 1 {
			t.Errorf("mails to the address, by account: %v", of)
		}
	})
}

// The link of a change spent ten times at once changes the address once.
func TestTheSameChangeAtOnceHappensOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		token, _ := w.askChange(p)
		won := 0
		for _, err := range atOnce(10, func() error {
			_, err := w.ConfirmEmailChange(p.ctx, "browser", token, "")
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.BadInput, "token")
		}
		if n := len(w.mails(jeanne)); won != 1 || n != 1 {
			t.Errorf("%d changes, %d mails to the old address", won, n)
		}
	})
}
