package text_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/entrepreneur-interet-general/eig/internal/text"
)

func TestParseEmail(t *testing.T) {
	a := func(n int) string { return strings.Repeat("a", n) }
	// A domain of n bytes, in labels of at most 63.
	domain := func(n int) string {
		d := "fr"
		for len(d) < n {
			d = a(min(60, n-len(d)-1)) + "." + d
		}
		return d
	}
	tests := []struct{ name, in, address, key string }{ // no address: refused
		{"plain", "jeanne@exemple.fr", "jeanne@exemple.fr", "jeanne@exemple.fr"},
		{"capitals", "Jeanne.DUPONT@Exemple.FR", "Jeanne.DUPONT@Exemple.FR", "jeanne.dupont@exemple.fr"},
		{"blanks around", " \t jeanne@exemple.fr\n", "jeanne@exemple.fr", "jeanne@exemple.fr"},
		{"a no-break space around", "\u00a0jeanne@exemple.fr\u202f", "jeanne@exemple.fr", "jeanne@exemple.fr"},
		{"a tag", "jeanne+eig@exemple.fr", "jeanne+eig@exemple.fr", "jeanne+eig@exemple.fr"},
		{"all the signs that are allowed", "a!#$%&'*+-/=?^_`{|}~b@exemple.fr", "a!#$%&'*+-/=?^_`{|}~b@exemple.fr", "a!#$%&'*+-/=?^_`{|}~b@exemple.fr"},
		{"digits and hyphens", "1-2@a-1.2b.fr", "1-2@a-1.2b.fr", "1-2@a-1.2b.fr"},
		{"a sub-domain", "x@mail.dinum.gouv.fr", "x@mail.dinum.gouv.fr", "x@mail.dinum.gouv.fr"},
		{"an accent in the local part", "zoé@exemple.fr", "zoé@exemple.fr", "zoé@exemple.fr"},
		{"the same accent, decomposed", "zoe\u0301@exemple.fr", "zoé@exemple.fr", "zoé@exemple.fr"},
		{"an accent in capitals", "ZOÉ@exemple.fr", "ZOÉ@exemple.fr", "zoé@exemple.fr"},
		{"an international domain", "a@préfecture.fr", "a@préfecture.fr", "a@xn--prfecture-c4a.fr"},
		{"the same domain in ASCII", "a@xn--prfecture-c4a.fr", "a@xn--prfecture-c4a.fr", "a@xn--prfecture-c4a.fr"},
		{"the same domain in capitals", "a@PRÉFECTURE.FR", "a@PRÉFECTURE.FR", "a@xn--prfecture-c4a.fr"},
		{"another script", "a@例え.jp", "a@例え.jp", "a@xn--r8jz45g.jp"},
		{"64 bytes before the at sign", a(64) + "@b.fr", a(64) + "@b.fr", a(64) + "@b.fr"},
		{"254 bytes", a(64) + "@" + domain(189), a(64) + "@" + domain(189), a(64) + "@" + domain(189)},

		{"255 bytes", a(64) + "@" + domain(190), "", ""},
		{"65 bytes before the at sign", a(65) + "@b.fr", "", ""},
		{"65 bytes before the at sign, 33 letters", strings.Repeat("é", 33) + "@b.fr", "", ""},
		{"a domain that is too long in ASCII", "a@" + strings.Repeat(strings.Repeat("é", 25)+".", 5) + "fr", "", ""},
		{"nothing", "", "", ""},
		{"blanks", " \t\n", "", ""},
		{"no at sign", "jeanne.exemple.fr", "", ""},
		{"no local part", "@exemple.fr", "", ""},
		{"no domain", "jeanne@", "", ""},
		{"a domain without a dot", "jeanne@localhost", "", ""},
		{"a domain that ends with a dot", "jeanne@exemple.fr.", "", ""},
		{"a domain that starts with a dot", "jeanne@.exemple.fr", "", ""},
		{"two dots", "jeanne@exemple..fr", "", ""},
		{"an empty label, in disguise", "jeanne@xn--.fr", "", ""},
		{"a label of 64 bytes", "jeanne@" + a(64) + ".fr", "", ""},
		{"two dots before the at sign", "jeanne..dupont@exemple.fr", "", ""},
		{"a dot at the start", ".jeanne@exemple.fr", "", ""},
		{"a dot at the end", "jeanne.@exemple.fr", "", ""},
		{"two at signs", "jeanne@dupont@exemple.fr", "", ""},
		{"a domain with an underscore", "jeanne@ex_emple.fr", "", ""},
		{"a label that starts with a hyphen", "jeanne@-exemple.fr", "", ""},
		{"a label that ends with a hyphen", "jeanne@exemple-.fr", "", ""},
		{"an address of a machine", "jeanne@[127.0.0.1]", "", ""},
		{"a blank inside", "jeanne dupont@exemple.fr", "", ""},
		{"a blank before the at sign", "jeanne @exemple.fr", "", ""},
		{"a line break", "jeanne@exemple.fr\nBcc: tous@exemple.fr", "", ""},
		{"a carriage return", "jeanne\r@exemple.fr", "", ""},
		{"a zero byte", "jeanne\x00@exemple.fr", "", ""},
		{"a control character", "jeanne\x1b@exemple.fr", "", ""},
		{"a control character of Unicode", "jeanne\u0085@exemple.fr", "", ""},
		{"a character that is not seen", "jean\u200bne@exemple.fr", "", ""},
		{"a text that runs the other way", "jeanne\u202e@exemple.fr", "", ""},
		{"bytes that are no text", "jeanne\xff@exemple.fr", "", ""},
		{"a name and an address", "Jeanne <jeanne@exemple.fr>", "", ""},
		{"an address in brackets", "<jeanne@exemple.fr>", "", ""},
		{"a quoted part", `"jeanne dupont"@exemple.fr`, "", ""},
		{"a quoted part that needs no quotes", `"jeanne"@exemple.fr`, "", ""},
		{"a comment", "jeanne(moi)@exemple.fr", "", ""},
		{"a comment at the end", "jeanne@exemple.fr (moi)", "", ""},
		{"two addresses", "a@exemple.fr, b@exemple.fr", "", ""},
		{"two addresses with a semicolon", "a@exemple.fr;b@exemple.fr", "", ""},
		{"a group", "tous: a@exemple.fr;", "", ""},
		{"an address to write to", "mailto:jeanne@exemple.fr", "", ""},
		{"a word in another encoding", "=?utf-8?q?a?=@exemple.fr", "=?utf-8?q?a?=@exemple.fr", "=?utf-8?q?a?=@exemple.fr"},
		{"100 kB", a(100_000) + "@exemple.fr", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			address, key, ok := text.ParseEmail(test.in)
			if address != test.address || key != test.key || ok != (test.address != "") {
				t.Errorf("%.100q gives %q, %q, %v; want %q, %q", test.in, address, key, ok, test.address, test.key)
			}
		})
	}
}

func TestParseName(t *testing.T) {
	tests := []struct{ name, in, want string }{ // "": refused
		{"plain", "Jeanne Dupont", "Jeanne Dupont"},
		{"blanks around and inside", "  Jeanne \t  Dupont\n", "Jeanne Dupont"},
		{"a no-break space", "Jeanne\u00a0Dupont", "Jeanne Dupont"},
		{"accents, apostrophes, hyphens", "Zoé d’Arc-O'Neill", "Zoé d’Arc-O'Neill"},
		{"decomposed accents", "Zoe\u0301", "Zoé"},
		{"another script", "山田 太郎", "山田 太郎"},
		{"one letter", "É", "É"},
		{"20 letters", strings.Repeat("é", 20), strings.Repeat("é", 20)},
		{"20 letters and blanks", "  " + strings.Repeat("é", 20) + "  ", strings.Repeat("é", 20)},
		{"20 letters, decomposed", strings.Repeat("e\u0301", 20), strings.Repeat("é", 20)},
		{"marks", "<b>Jeanne</b>", "<b>Jeanne</b>"}, // a text: who shows it escapes it

		{"21 letters", strings.Repeat("é", 21), ""},
		{"nothing", "", ""},
		{"blanks", " \t\n\u00a0\u3000", ""},
		{"a zero byte", "Jeanne\x00", ""},
		{"an escape", "Jeanne\x1b[31m", ""},
		{"a character that is not seen", "Jean\u200bne", ""},
		{"a text that runs the other way", "Jeanne\u202eDupont", ""},
		{"bytes that are no text", "Jeanne\xff", ""},
		{"a letter for private use", "Jeanne\ue000", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got, ok := text.ParseName(test.in, 20); got != test.want || ok != (test.want != "") {
				t.Errorf("%q gives %q, %v; want %q", test.in, got, ok, test.want)
			}
		})
	}
	// A line break inside is a blank: it adds no line to a mail.
	if got, ok := text.ParseName("Jeanne\r\nBcc: tous@exemple.fr", 60); !ok || got != "Jeanne Bcc: tous@exemple.fr" {
		t.Errorf("a line break gives %q, %v", got, ok)
	}
}

// Whatever is typed: no panic, and what passes is safe to store and to mail.
func FuzzParseEmail(f *testing.F) {
	for _, seed := range []string{"a@b.fr", "É@préfecture.fr", `"a b"@c.fr`, "a@b.fr (c)", "a\x00@b.fr", "=?utf-8?q?a?=@b.fr", "a@xn--a.fr", "ẞ@straße.de"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		address, key, ok := text.ParseEmail(in)
		if !ok {
			if address != "" || key != "" {
				t.Errorf("%q is refused with %q, %q", in, address, key)
			}
			return
		}
		for _, s := range []string{address, key} {
			if !utf8.ValidString(s) || len(s) > 254 || strings.ContainsAny(s, " \t\r\n\x00<>(),\"") || strings.Count(s, "@") != 1 {
				t.Errorf("%q gives %q", in, s)
			}
		}
		// Both are addresses of the same person.
		for _, again := range []string{address, key} {
			if _, k, ok := text.ParseEmail(again); !ok || k != key {
				t.Errorf("%q gives the key %q; %q gives %q, %v", in, key, again, k, ok)
			}
		}
	})
}

func FuzzParseName(f *testing.F) {
	for _, seed := range []string{"Jeanne Dupont", "Zoe\u0301", "a\x00", "\u202e", "é é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		name, ok := text.ParseName(in, 200)
		if !ok {
			return
		}
		if again, ok := text.ParseName(name, 200); !ok || again != name {
			t.Errorf("%q gives %q, which gives %q, %v", in, name, again, ok)
		}
		if !utf8.ValidString(name) || utf8.RuneCountInString(name) > 200 || strings.ContainsAny(name, "\r\n\x00\t") {
			t.Errorf("%q gives %q", in, name)
		}
	})
}
