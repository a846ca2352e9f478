package account_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

const jeanne = "Jeanne.Dupont@exemple.fr"

// ask requests a sign-in at noon and returns what the mail, which left at once, says.
func (w *world) ask(email string) (token, code string) {
	w.t.Helper()
	if err := w.RequestSignIn(anonymous(w.t), "browser", email, "/defis?page=2"); err != nil {
		w.t.Fatal(err)
	}
	return w.receive(w.Service, email)
}

func TestSignInByLinkOrByCode(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := ""
		for _, test := range []struct {
			name string
			give func(token, code string) (string, string)
		}{
			{"the link", func(token, _ string) (string, string) { return token, "" }},
			{"the code", func(_, code string) (string, string) { return "", code }},
			{"the code in two halves", func(_, code string) (string, string) { return "", code[:3] + " " + code[3:] }},
			{"the code with blanks around", func(_, code string) (string, string) { return "", "  " + code + "\n" }},
		} {
			t.Run(test.name, func(t *testing.T) {
				token, code := w.ask(jeanne)
				token, code = test.give(token, code)
				got, err := w.SignIn(anonymous(t), "browser", token, code)
				if err != nil {
					t.Fatal(err)
				}
				if first == "" {
					first = got.Account.ID
				}
				if got.Account.ID != first || got.ReturnTo != "/defis?page=2" {
					t.Errorf("%+v, want the account %s", got, first)
				}
			})
		}
	})
}

func TestWhatDoesNotSignIn(t *testing.T) {
	type try struct{ browser, token, code string }
	tests := []struct {
		name   string
		after  time.Duration // of the request, and of the mail
		before func(w *world, token, code string)
		try    func(token, code string) try
		fields []string
		says   string
	}{
		{name: "nothing", try: func(string, string) try { return try{} }, fields: []string{"token", "code"}, says: "l’un des deux"},
		{name: "both", try: func(token, code string) try { return try{"browser", token, code} }, fields: []string{"token", "code"}, says: "l’un des deux"},
		{name: "an expired link", after: 10 * time.Minute, try: func(token, _ string) try { return try{"browser", token, ""} }, fields: []string{"token"}, says: "dix minutes"},
		{name: "an expired code", after: 10 * time.Minute, try: func(_, code string) try { return try{"browser", "", code} }, fields: []string{"code"}, says: "n’est plus valable"},
		{name: "a used link", before: useLink, try: func(token, _ string) try { return try{"browser", token, ""} }, fields: []string{"token"}, says: "déjà servi"},
		{name: "a used code", before: useCode, try: func(_, code string) try { return try{"browser", "", code} }, fields: []string{"code"}, says: "pas le bon"},
		{name: "a link whose code was used", before: useCode, try: func(token, _ string) try { return try{"browser", token, ""} }, fields: []string{"token"}, says: "déjà servi"},
		{name: "a code whose link was used", before: useLink, try: func(_, code string) try { return try{"browser", "", code} }, fields: []string{"code"}, says: "pas le bon"},
		{name: "a link in another browser", try: func(token, _ string) try { return try{"other", token, ""} }, fields: []string{"token"}, says: "autre navigateur"},
		{name: "a link in no browser", try: func(token, _ string) try { return try{"", token, ""} }, fields: []string{"token"}, says: "autre navigateur"},
		{name: "a code in another browser", try: func(_, code string) try { return try{"other", "", code} }, fields: []string{"code"}, says: "pas le bon"},
		{name: "a cut link", try: func(token, _ string) try { return try{"browser", token[:25], ""} }, fields: []string{"token"}, says: "pas complet"},
		{name: "a link in small letters", try: func(token, _ string) try { return try{"browser", strings.ToLower(token), ""} }, fields: []string{"token"}, says: "n’existe pas"},
		{name: "a link of another site", try: func(string, string) try { return try{"browser", "https://eig.example/", ""} }, fields: []string{"token"}, says: "n’existe pas"},
		{name: "a link with a zero byte", try: func(token, _ string) try { return try{"browser", token + "\x00", ""} }, fields: []string{"token"}, says: "n’existe pas"},
		{name: "a cut code", try: func(_, code string) try { return try{"browser", "", code[:5]} }, fields: []string{"code"}, says: "six chiffres"},
		{name: "a code of letters", try: func(string, string) try { return try{"browser", "", "abcdef"} }, fields: []string{"code"}, says: "six chiffres"},
		{name: "a blank code", try: func(string, string) try { return try{"browser", "", " "} }, fields: []string{"code"}, says: "six chiffres"},
		{name: "a wrong code", try: func(_, code string) try { return try{"browser", "", another(code)} }, fields: []string{"code"}, says: "pas le bon"},
		{name: "the hash of the link", before: nil, try: func(token, _ string) try { return try{"browser", secret.Hash(token), ""} }, fields: []string{"token"}, says: "n’existe pas"},
	}
	each(t, func(t *testing.T, w *world) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				token, code := w.ask(jeanne)
				if test.before != nil {
					test.before(w, token, code)
				}
				had := w.accountOf(jeanne)
				try := test.try(token, code)
				got, err := w.at(test.after).SignIn(anonymous(t), try.browser, try.token, try.code)
				if got != nil {
					t.Fatalf("signed in: %+v", got)
				}
				refused(t, err, fault.BadInput, test.fields...)
				says(t, err, test.says)
				if has := w.accountOf(jeanne); had == nil && has != nil {
					t.Error("an account was made")
				}
			})
		}
	})
}

func useLink(w *world, token, _ string) {
	if _, err := w.SignIn(anonymous(w.t), "browser", token, ""); err != nil {
		w.t.Fatal(err)
	}
}

func useCode(w *world, _, code string) {
	if _, err := w.SignIn(anonymous(w.t), "browser", "", code); err != nil {
		w.t.Fatal(err)
	}
}

// another returns a code that is not this one.
func another(code string) string {
	if code == "123456" {
		return "654321"
	}
	return "123456"
}

func TestALinkServesUntilTheVeryEndOfTenMinutes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, _ := w.ask(jeanne)
		if _, err := w.at(10*time.Minute-time.Microsecond).SignIn(anonymous(t), "browser", token, ""); err != nil {
			t.Error(err)
		}
	})
}

// Someone who opens the link on their telephone has not lost it.
func TestALinkOpenedElsewhereStillServesWhereItWasAskedFor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, _ := w.ask(jeanne)
		_, err := w.SignIn(anonymous(t), "telephone", token, "")
		refused(t, err, fault.BadInput, "token")
		if _, err := w.SignIn(anonymous(t), "browser", token, ""); err != nil {
			t.Error(err)
		}
	})
}

// What is no code costs no attempt: a slip of the finger is no guess.
// Guesses made at once are counted too: with more than ten of them, the right one may
// come too late, and no more than ten were compared.
func TestTheSameLinkTwentyTimesAtOnceSignsInOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, _ := w.ask(jeanne)
		won := 0
		for _, err := range atOnce(20, func() error {
			_, err := w.SignIn(anonymous(t), "browser", token, "")
			return err
		}) {
			if err == nil {
				won++
				continue
			}
			refused(t, err, fault.BadInput, "token")
			says(t, err, "déjà servi")
		}
		if won != 1 {
			t.Errorf("%d of them signed in", won)
		}
	})
}

// Two browsers of the same new person, who asked twice.
func TestTheFirstTwoSignInsAtOnceMakeOneAccount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		tokens := make(chan string, 10)
		for range cap(tokens) {
			token, _ := w.ask(jeanne)
			tokens <- token
		}
		ids := make(chan string, cap(tokens))
		for _, err := range atOnce(cap(tokens), func() error {
			got, err := w.SignIn(anonymous(t), "browser", <-tokens, "")
			if err == nil {
				ids <- got.Account.ID
			}
			return err
		}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		first := <-ids
		for range cap(tokens) - 1 {
			if id := <-ids; id != first {
				t.Errorf("accounts %s and %s", first, id)
			}
		}
	})
}

func atOnce(n int, do func() error) []error {
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { errs[i] = do() })
	}
	all.Wait()
	return errs
}

func TestASuspendedAccountDoesNotSignIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.person(jeanne)
		w.suspend(p)
		token, _ := w.ask(jeanne)
		_, err := w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.Forbidden)
		says(t, err, "suspendu")
		// The link is spent all the same.
		_, err = w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		says(t, err, "déjà servi")
	})
}

func (w *world) suspend(p someone) {
	w.t.Helper()
	w.write(func(ctx context.Context, c *ent.Client) {
		c.Account.UpdateOneID(p.Account.ID).SetStatus(entaccount.StatusSUSPENDED).ExecX(ctx)
	})
}

func TestRequestSignInRefusesWhatIsNoAddress(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, email := range []string{"", " ", "jeanne", "jeanne@", "a@b.fr, c@d.fr", "a@b.fr\nBcc: c@d.fr", strings.Repeat("a", 300) + "@b.fr", "a@b.fr\x00"} {
			refused(t, w.RequestSignIn(anonymous(t), "browser", email, ""), fault.BadInput, "email")
		}
		if n := w.db.Ent().SignIn.Query().CountX(system(t)); n != 0 {
			t.Errorf("%d sign-ins were requested", n)
		}
	})
}

func TestOnlyPathsOfThisSiteAreReturnedTo(t *testing.T) {
	tests := map[string]string{ // what is asked: where one goes
		"":                                    "/mon-espace",
		"/":                                   "/",
		"/defis":                              "/defis",
		"/defis/":                             "/defis/",
		"/defis?page=2&q=sant%C3%A9#liste":    "/defis?page=2&q=sant%C3%A9#liste",
		"/defis?suite=https://autre.example/": "/defis?suite=https://autre.example/",
		"defis":                               "/mon-espace",
		"https://autre.example/":              "/mon-espace",
		"//autre.example/":                    "/mon-espace",
		"///autre.example/":                   "/mon-espace",
		`/\autre.example/`:                    "/mon-espace",
		`\\autre.example\`:                    "/mon-espace",
		"/\t/autre.example/":                  "/mon-espace",
		"\t//autre.example/":                  "/mon-espace",
		"/\n/autre.example/":                  "/mon-espace",
		"/.//autre.example/":                  "/mon-espace",
		"/defis/..//autre.example/":           "/mon-espace",
		"/%2e//autre.example/":                "/mon-espace",
		"/%5cautre.example/":                  "/mon-espace",
		"/%2fautre.example/":                  "/mon-espace",
		"javascript:alert(1)":                 "/mon-espace",
		"data:text/html,x":                    "/mon-espace",
		"http:/autre.example":                 "/mon-espace",
		"//a@autre.example":                   "/mon-espace",
		"/%zz":                                "/mon-espace",
		"/\x00":                               "/mon-espace",
		"/\xff":                               "/mon-espace",
		"/" + strings.Repeat("a", 499):        "/" + strings.Repeat("a", 499),
		"/" + strings.Repeat("a", 500):        "/mon-espace",
	}
	each(t, func(t *testing.T, w *world) {
		for asked, want := range tests {
			if err := w.RequestSignIn(anonymous(t), "browser", jeanne, asked); err != nil {
				t.Errorf("%q: %v", asked, err)
				continue
			}
			// Where a sign-in leads is what its row says: TestSignInByLinkOrByCode.
			row := w.db.Ent().SignIn.Query().OnlyX(system(t))
			if row.ReturnTo != want {
				t.Errorf("%q leads to %q, want %q", asked, row.ReturnTo, want)
			}
			w.write(func(ctx context.Context, c *ent.Client) { c.SignIn.DeleteOne(row).ExecX(ctx) })
		}
	})
}

// A mail that could not leave in time does not arrive as a surprise.
func TestTheMailIsObsoleteWhenItsRequestIsOldOrSpent(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, _ := w.ask(jeanne)
		row := w.lastMail(jeanne)
		// Another attempt makes other secrets, and the first ones serve no more.
		again, _ := w.receive(w.at(59*time.Minute), jeanne)
		if again == token {
			t.Error("the same token was sent twice")
		}
		_, err := w.at(59*time.Minute).SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		if _, err := w.at(time.Hour).Compose(system(t), row); !errors.Is(err, mail.ErrObsolete) {
			t.Errorf("after an hour: %v", err)
		}
		if _, err := w.at(59*time.Minute).SignIn(anonymous(t), "browser", again, ""); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Compose(system(t), row); !errors.Is(err, mail.ErrObsolete) {
			t.Errorf("after its use: %v", err)
		}
	})
}

// askIn is ask in another browser.
func (w *world) askIn(browser, email string) (token, code string) {
	w.t.Helper()
	if err := w.RequestSignIn(anonymous(w.t), browser, email, ""); err != nil {
		w.t.Fatal(err)
	}
	return w.receive(w.Service, email)
}

// Asking for mails in somebody's name does not give as many guesses as one likes,
// whatever number of browsers one takes. Who reads the mails still signs in, by their
// link, and is told so.
// Who signs in by codes, slips of the finger included, may do so all day.
// A link that an attempt to send left behind says where the one that serves is.
func TestALinkThatWasReplacedSaysToOpenTheLastMail(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, _ := w.ask(jeanne)
		again, _ := w.receive(w.Service, jeanne)
		_, err := w.SignIn(anonymous(t), "browser", token, "")
		refused(t, err, fault.BadInput, "token")
		says(t, err, "Ouvrez le lien du dernier courriel reçu")
		if _, err := w.SignIn(anonymous(t), "browser", again, ""); err != nil {
			t.Error(err)
		}
	})
}
