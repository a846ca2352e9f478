package search

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// show writes highlights on one line, the matched words between brackets.
func show(hs []Highlight) string {
	var lines []string
	for _, h := range hs {
		line := string(h.Field) + ": "
		for _, f := range h.Fragments {
			if f.Matched {
				line += "[" + f.Text + "]"
			} else {
				line += f.Text
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, " | ")
}

func TestWhatIsHighlighted(t *testing.T) {
	doc := &document{
		id:      "1",
		title:   "L’énergie de l’État",
		summary: "Repérer, par e-mail, les « énergies » <b>perdues</b> du cœur de ville.",
		problem: "Les administrations repèrent mal l'énergie.",
		labels:  []string{"Ademe"},
	}
	e := editionOf(t, doc)
	tests := []struct{ name, query, want string }{
		{"the word without its article, and its other forms", "energie",
			"TITLE: L’[énergie] de l’État | SUMMARY: Repérer, par e-mail, les « [énergies] » <b>perdues</b> du cœur de ville. | PROBLEM: Les administrations repèrent mal l'[énergie]."},
		{"a conjugated form", "repéré",
			"SUMMARY: [Repérer], par e-mail, les « énergies » <b>perdues</b> du cœur de ville. | PROBLEM: Les administrations [repèrent] mal l'énergie."},
		{"a whole word for its first letters, and markup is text", "perd",
			"SUMMARY: Repérer, par e-mail, les « énergies » <b>[perdues]</b> du cœur de ville."},
		{"a word with a ligature", "coeur",
			"SUMMARY: Repérer, par e-mail, les « énergies » <b>perdues</b> du [cœur] de ville."},
		{"a word under a typo", "adminstration",
			"PROBLEM: Les [administrations] repèrent mal l'énergie."},
		{"a compound as a whole", "email",
			"SUMMARY: Repérer, par [e-mail], les « énergies » <b>perdues</b> du cœur de ville."},
		{"a compound typed as one, once", "e-mail",
			"SUMMARY: Repérer, par [e-mail], les « énergies » <b>perdues</b> du cœur de ville."},
		{"a word under two letters swapped", "admniistration",
			"PROBLEM: Les [administrations] repèrent mal l'énergie."},
		{"not little words", "l'énergie de",
			"TITLE: L’[énergie] de l’État | SUMMARY: Repérer, par e-mail, les « [énergies] » <b>perdues</b> du cœur de ville. | PROBLEM: Les administrations repèrent mal l'[énergie]."},
		{"unless there is nothing else", "du",
			"SUMMARY: Repérer, par e-mail, les « énergies » <b>perdues</b> [du] cœur de ville."},
		{"what matches in the labels is not shown", "ademe", ""},
		{"nothing for what does not match", "santé", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			hs, err := e.highlights(t.Context(), "1", parse(tt.query))
			if err != nil {
				t.Fatal(err)
			}
			if got := show(hs); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	if hs, err := e.highlights(t.Context(), "nobody", parse("energie")); hs != nil || err != nil {
		t.Errorf("an unknown document has highlights %v, %v", hs, err)
	}
}

func TestExcerpts(t *testing.T) {
	// Words of one, two and four bytes a letter, so that a cut may fall anywhere.
	filler := strings.Repeat("mot été 𝔸𝔹 naïveté ", 30)
	tests := []struct {
		name, text string
		unbroken   bool // without a space where one would cut
	}{
		{"a match at the start", "cible " + filler, false},
		{"a match in the middle", filler + "cible " + filler, false},
		{"a match at the end", filler + "cible", false},
		{"a short text", "une cible seule", false},
		{"a text of one long word", strings.Repeat("é", 300) + "-cible-" + strings.Repeat("é", 300), true},
		{"many matches", strings.Repeat("cible ", 100), false},
		{"no space to cut at", filler + "«" + strings.Repeat("!", 90) + "cible" + strings.Repeat("?", 300), true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := &document{impact: tt.text}
			hs := d.highlights(parse("cible"))
			if len(hs) != 1 || hs[0].Field != IMPACT {
				t.Fatalf("got %v, want one highlight", hs)
			}
			var all string
			matched := false
			for _, f := range hs[0].Fragments {
				all += f.Text
				matched = matched || f.Matched
				if f.Text == "" {
					t.Error("an empty fragment")
				}
			}
			if !matched {
				t.Errorf("no matched fragment in %q", all)
			}
			if !utf8.ValidString(all) {
				t.Errorf("a letter is cut in %q", all)
			}
			if len(all) > excerptLength+2*len(ellipsis) && !tt.unbroken {
				t.Errorf("%d bytes: %q", len(all), all)
			}
			if len(tt.text) > excerptLength && len(all) < excerptLength/2 && !tt.unbroken {
				t.Errorf("only %d bytes: %q", len(all), all)
			}
			core := strings.TrimSuffix(strings.TrimPrefix(all, ellipsis), ellipsis)
			before, after, ok := strings.Cut(tt.text, core)
			if !ok {
				t.Fatalf("%q is not in the text", core)
			}
			if (before != "") != strings.HasPrefix(all, ellipsis) || (after != "") != strings.HasSuffix(all, ellipsis) {
				t.Errorf("an ellipsis stands where the text goes on: %q", all)
			}
		})
	}
}

func TestTitleAndSummaryAreWhole(t *testing.T) {
	long := strings.Repeat("Une énergie, l’autre. ", 40)
	d := &document{title: "énergie", summary: long}
	for _, h := range d.highlights(parse("énergie")) {
		var all string
		for _, f := range h.Fragments {
			all += f.Text
		}
		if want := map[DefiTextField]string{TITLE: d.title, SUMMARY: d.summary}[h.Field]; all != want {
			t.Errorf("%s joined gives %q", h.Field, all)
		}
	}
}
