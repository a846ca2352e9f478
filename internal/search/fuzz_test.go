package search

import (
	"strings"
	"testing"
)

// Whatever is typed and whatever is written, a search answers, what it finds is
// what is highlighted, and no letter of a title is lost.
func FuzzSearch(f *testing.F) {
	for _, seed := range [][2]string{
		{"l’énergie", "L’Énergie de l'État"}, {"e-mail", "courriel, e-mail"}, {"R2-D2 (", "r2d2"},
		{"de la", "De la terre à la lune"}, {"a'b'c-d-e", "\xff-’'ﬁ e\u0301"}, {"Пример", "пример"},
		{"réponce", "réponse"}, {"ÅSTRÖM İ", "ǅ ß ẞ 𝔸"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, query, text string) {
		d := &document{id: "1", title: text, problem: text}
		e := editionOf(t, d)
		terms := parse(query)
		if terms == nil {
			return
		}
		found := e.ids(t, query) != ""
		texts, err := e.highlights(t.Context(), "1", terms)
		if err != nil {
			t.Fatal(err)
		}
		if found && len(texts) == 0 {
			t.Fatalf("%q is found in %q and not highlighted", query, text)
		}
		for _, h := range texts {
			var all strings.Builder
			for _, fragment := range h.Fragments {
				all.WriteString(fragment.Text)
			}
			if h.Field == TITLE && all.String() != text {
				t.Fatalf("%q is highlighted as %q", text, all.String())
			}
		}
	})
}
