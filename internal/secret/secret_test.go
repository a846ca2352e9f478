package secret_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

func TestSecretsAreDifferentAndHaveTheirForm(t *testing.T) {
	for name, test := range map[string]struct {
		make func() string
		form string
	}{
		"a secret": {secret.New, `^[A-Z2-7]{26}$`},
		"a token":  {secret.NewToken, `^eig_[0-9A-Za-z]{36}$`},
	} {
		t.Run(name, func(t *testing.T) {
			form, seen := regexp.MustCompile(test.form), map[string]bool{}
			for range 2_000 {
				s := test.make()
				if !form.MatchString(s) || seen[s] {
					t.Fatalf("%q, seen before: %v", s, seen[s])
				}
				seen[s] = true
			}
		})
	}
}

func TestCodesUseAllDigitsInAllPlaces(t *testing.T) {
	form := regexp.MustCompile(`^[0-9]{6}$`)
	var seen [6][10]bool
	for range 2_000 { // a digit that is missing in a place: 1 chance in 10^90
		code := secret.Code()
		if !form.MatchString(code) {
			t.Fatalf("code %q", code)
		}
		for place, digit := range code {
			seen[place][digit-'0'] = true
		}
	}
	for place := range seen {
		for digit, ok := range seen[place] {
			if !ok {
				t.Errorf("no %d in place %d", digit, place)
			}
		}
	}
}

func TestHash(t *testing.T) {
	// The SHA-256 of FIPS 180-2, appendix B.1: other programs must agree.
	const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
	if got := secret.Hash("abc"); got != abc {
		t.Errorf("%s, want %s", got, abc)
	}
}

func TestACodeIsRecognisedByItsHashAlone(t *testing.T) {
	one, err := secret.HashCode("012345")
	if err != nil {
		t.Fatal(err)
	}
	two, err := secret.HashCode("012345")
	if err != nil {
		t.Fatal(err)
	}
	if one == two || strings.Contains(one, "012345") || len(one) > 100 {
		t.Errorf("hashes %q and %q", one, two)
	}
	for code, want := range map[string]bool{"012345": true, "012346": false, "12345": false, "": false} {
		if secret.IsCode(one, code) != want || secret.IsCode(two, code) != want {
			t.Errorf("%q: not %v", code, want)
		}
	}
	if secret.IsCode("", "012345") {
		t.Error("a code is right without a hash")
	}
}

func TestParseCode(t *testing.T) {
	for name, test := range map[string]struct{ in, want string }{ // "": refused
		"plain":                       {"012345", "012345"},
		"in two halves":               {"012 345", "012345"},
		"blanks around":               {" 012345\n", "012345"},
		"a no-break space":            {"012\u00a0345", "012345"},
		"a narrow no-break space":     {"012\u202f345", "012345"},
		"a hyphen":                    {"012-345", "012345"},
		"digit by digit":              {"0 1 2 3 4 5", "012345"},
		"five digits":                 {"01234", ""},
		"seven digits":                {"0123456", ""},
		"nothing":                     {"", ""},
		"blanks":                      {"   ", ""},
		"letters":                     {"O12345", ""},
		"digits of another script":    {"٠١٢٣٤٥", ""},
		"three digits of two bytes":   {"٠١٢", ""},
		"a sign":                      {"+12345", ""},
		"a zero byte":                 {"012345\x00", ""},
		"bytes that are no text":      {"\xff12345", ""},
		"100 kB":                      {strings.Repeat("1", 100_000), ""},
		"six digits among other text": {"code 012345", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got, ok := secret.ParseCode(test.in); got != test.want || ok != (test.want != "") {
				t.Errorf("%.40q gives %q, %v; want %q", test.in, got, ok, test.want)
			}
		})
	}
}

func TestIsToken(t *testing.T) {
	token := secret.NewToken()
	// One letter, wherever it is, is another one.
	for i := range token {
		other := byte('a')
		if token[i] == other {
			other = 'b'
		}
		if wrong := token[:i] + string(other) + token[i+1:]; secret.IsToken(wrong) {
			t.Errorf("%s passes for a token", wrong)
		}
	}
	for name, test := range map[string]struct {
		in   string
		want bool
	}{
		"a token": {token, true},
		// Computed by another program (zlib.crc32 of Python).
		"one made elsewhere": {"eig_0000000000000000000000000000002C8GjS", true},
		"cut":                {token[:len(token)-1], false},
		"the prefix":         {"eig_", false},
		"nothing":            {"", false},
		"longer":             {token + "0", false},
		"another prefix":     {"gha_" + token[4:], false},
		"blanks":             {" " + token, false},
		"in capitals":        {"EIG_" + token[4:], false},
		"bytes of no text":   {"eig_" + strings.Repeat("\xff", 36), false},
		"the checksum of 0":  {"eig_" + strings.Repeat("0", 36), false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := secret.IsToken(test.in); got != test.want {
				t.Errorf("%q: %v", test.in, got)
			}
		})
	}
}

func TestHint(t *testing.T) {
	token := secret.NewToken()
	if got := secret.Hint(token); got != token[:8] {
		t.Errorf("%q of %q", got, token)
	}
	if got := secret.Hint("eig"); got != "eig" {
		t.Errorf("%q", got)
	}
}
