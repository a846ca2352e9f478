package account_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func TestTenWrongCodesAreTheEndOfTheCodeAndOfItsLink(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, code := w.ask(jeanne)
		for range 10 {
			_, err := w.SignIn(anonymous(t), "browser", "", another(code))
			refused(t, err, fault.BadInput, "code")
			says(t, err, "pas le bon")
		}
		_, err := w.SignIn(anonymous(t), "browser", "", code)
		refused(t, err, fault.BadInput, "code")
		says(t, err, "Trop de codes")
		_, err = w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		says(t, err, "Trop de codes")
		// A new mail serves again.
		_, code = w.ask(jeanne)
		if _, err := w.SignIn(anonymous(t), "browser", "", code); err != nil {
			t.Error(err)
		}
	})
}

func TestNineWrongCodesAndTheRightOne(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, code := w.ask(jeanne)
		for range 9 {
			_, err := w.SignIn(anonymous(t), "browser", "", another(code))
			refused(t, err, fault.BadInput, "code")
		}
		if _, err := w.SignIn(anonymous(t), "browser", "", code); err != nil {
			t.Error(err)
		}
	})
}

func TestMalformedCodesAreNotCounted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, code := w.ask(jeanne)
		for range 12 {
			_, err := w.SignIn(anonymous(t), "browser", "", code[:5])
			refused(t, err, fault.BadInput, "code")
		}
		if _, err := w.SignIn(anonymous(t), "browser", "", code); err != nil {
			t.Error(err)
		}
	})
}

func TestManyGuessesAtOnceAreNoMoreThanTen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, code := w.ask(jeanne)
		compared := 0
		for _, err := range atOnce(20, func() error {
			_, err := w.SignIn(anonymous(t), "browser", "", another(code))
			return err
		}) {
			refused(t, err, fault.BadInput, "code")
			if strings.Contains(err.Error(), "pas le bon") {
				compared++
			}
		}
		if compared != 10 {
			t.Errorf("%d codes were compared", compared)
		}
	})
}

func TestTheCodeOfTheLastMailServes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, first := w.ask(jeanne)
		later := w.at(time.Minute)
		if err := later.RequestSignIn(anonymous(t), "browser", jeanne, ""); err != nil {
			t.Fatal(err)
		}
		// The second mail has not left: the first code is the one there is.
		if _, err := later.SignIn(anonymous(t), "browser", "", another(first)); err == nil {
			t.Fatal("signed in with a wrong code")
		}
		_, second := w.receive(later, jeanne)
		if first != second {
			_, err := later.SignIn(anonymous(t), "browser", "", first)
			refused(t, err, fault.BadInput, "code")
		}
		if _, err := later.SignIn(anonymous(t), "browser", "", second); err != nil {
			t.Error(err)
		}
	})
}

func TestThirtyCodesADayForAnAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for i := range 4 {
			browser := fmt.Sprintf("stranger %d", i)
			_, code := w.askIn(browser, "victime@exemple.fr")
			for n := range 9 {
				_, err := w.SignIn(anonymous(t), browser, "", another(code))
				refused(t, err, fault.BadInput, "code")
				if 9*i+n < 30 {
					says(t, err, "n’est pas le bon")
				} else {
					says(t, err, "ne servent plus pour l’instant")
				}
			}
		}
		token, code := w.ask("victime@exemple.fr")
		_, err := w.SignIn(anonymous(t), "browser", "", code)
		refused(t, err, fault.BadInput, "code")
		says(t, err, "par vous ou par quelqu’un d’autre")
		says(t, err, "Le lien du courriel sert toujours")
		if _, err := w.SignIn(anonymous(t), "browser", token, ""); err != nil {
			t.Errorf("by the link: %v", err)
		}
		// That the person signed in gives the stranger no new guesses.
		_, code = w.ask("victime@exemple.fr")
		_, err = w.SignIn(anonymous(t), "browser", "", code)
		says(t, err, "Le lien du courriel sert toujours")
		_, code = w.ask("quelquun@exemple.fr")
		if _, err := w.SignIn(anonymous(t), "browser", "", code); err != nil {
			t.Errorf("somebody else: %v", err)
		}
		tomorrow := w.at(24 * time.Hour)
		if err := tomorrow.RequestSignIn(anonymous(t), "browser", "victime@exemple.fr", ""); err != nil {
			t.Fatal(err)
		}
		_, code = w.receive(tomorrow, "victime@exemple.fr")
		if _, err := tomorrow.SignIn(anonymous(t), "browser", "", code); err != nil {
			t.Errorf("a day later: %v", err)
		}
	})
}

func TestManyGuessesAtOnceOverManyMailsAreNoMoreThanThirty(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		type guess struct{ browser, code string }
		const mails, before, each = 6, 4, 4 // 24 were compared before, and 24 come at once
		guesses := make(chan guess, mails*each)
		var all []guess
		for i := range mails {
			browser := fmt.Sprintf("stranger %d", i)
			_, code := w.askIn(browser, "victime@exemple.fr")
			all = append(all, guess{browser, another(code)})
		}
		w.write(func(ctx context.Context, c *ent.Client) { c.SignIn.Update().SetWrongCodes(before).ExecX(ctx) })
		for range each { // those of all mails at the same time
			for _, g := range all {
				guesses <- g
			}
		}
		compared := mails * before
		for _, err := range atOnce(cap(guesses), func() error {
			g := <-guesses
			_, err := w.SignIn(anonymous(t), g.browser, "", g.code)
			return err
		}) {
			refused(t, err, fault.BadInput, "code")
			if strings.Contains(err.Error(), "pas le bon") {
				compared++
			} else {
				says(t, err, "ne servent plus pour l’instant")
			}
		}
		if compared != 30 {
			t.Errorf("%d codes were compared", compared)
		}
	})
}

func TestCodesThatSignedInAreNoGuesses(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 4 {
			_, code := w.ask(jeanne)
			for range 9 {
				_, err := w.SignIn(anonymous(t), "browser", "", another(code))
				says(t, err, "pas le bon")
			}
			if _, err := w.SignIn(anonymous(t), "browser", "", code); err != nil {
				t.Fatal(err)
			}
		}
	})
}
