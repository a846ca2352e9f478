package search

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// small is a corpus in which each title names what the défi is there for.
var small = []*document{
	{id: "sante", title: "Santé pour tous", summary: "Mieux soigner dans les hôpitaux."},
	{id: "energie", title: "Watt", summary: "Économiser l’énergie des bâtiments publics, aujourd’hui."},
	{id: "dev", title: "Les développeurs", summary: "Ils codent."},
	{id: "carto", title: "Cartographie", summary: "Un plan du littoral."},
	{id: "admin", title: "Guichet", summary: "Une administration qui répond, froide."},
	{id: "repere", title: "Vigie", summary: "L’outil repère les fraudes.", problem: "Le développement est lent."},
	{id: "robot", title: "R2-D2", summary: "Un robot de tri, lu par e-mail."},
	{id: "coeur", title: "Cœur de ville", summary: "Sœurs et frères du maïs."},
	{id: "labels", title: "Sans rien", summary: "Rien.", labels: []string{"Caisse nationale", "CNAM", "Lyon", "EIG 4", "eig-4", "Data.gouv.fr"}},
}

func editionOf(t testing.TB, docs ...*document) *edition {
	t.Helper()
	e, err := newEdition(docs)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.close() })
	return e
}

// ids returns what a query finds, in order.
func (e *edition) ids(t testing.TB, query string) string {
	t.Helper()
	hits, err := e.find(context.Background(), parse(query))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.ID)
	}
	return strings.Join(ids, " ")
}

func TestWhatAQueryFinds(t *testing.T) {
	e := editionOf(t, small...)
	tests := []struct{ name, query, want string }{
		{"accents do not matter", "sante", "sante"},
		{"accents that are not there do not matter", "rôbôt", "robot"},
		{"case does not matter", "SANTÉ", "sante"},
		{"an elided article does not matter", "l'énergie", "energie"},
		{"nor does the typographic apostrophe", "l’energie", "energie"},
		{"nor an article that is missing", "énergie", "energie"},
		{"nor an article typed apart", "l energie", "energie"},
		{"an apostrophe inside a word may be left out", "aujourdhui", "energie"},
		{"ligatures are two letters", "coeur", "coeur"},
		{"and two letters are ligatures", "sœur", "coeur"},
		{"a plural finds the singular", "cartographies", "carto"},
		{"a singular finds the plural", "hôpital", "sante"},
		{"an infinitive finds a conjugated form", "repérer", "repere"},
		{"a conjugated form finds another", "repèrent", "repere"},
		{"a stem finds what the French stemmer says, no more", "développements", "repere"},
		{"the first letters find the word", "carto", "carto"},
		{"even one", "w", "energie"},
		{"even after itself", "w w", "energie"},
		{"the first letters of words that others follow too", "bât pub", "energie"},
		{"but from three letters on", "bâ public", ""},
		{"a typo is forgiven: a letter less", "adminstration", "admin"},
		{"a letter more", "adminnistration", "admin"},
		{"another letter", "admimistration", "admin"},
		{"two letters swapped", "admniistration", "admin"},
		{"a typo in a plural", "adminstrations", "admin"},
		{"two typos are not forgiven", "admnstration", ""},
		{"the first letter is kept", "bdministration", ""},
		{"short words are typed right", "tyi", ""},
		{"a word that some défi has is not a typo", "fraudes", "repere"},
		{"every word must match", "santé soigner", "sante"},
		{"one that does not excludes", "santé robot", ""},
		{"words may match in different fields", "cartographie littoral", "carto"},
		{"little words exclude nothing", "la santé de l’hôpital", "sante"},
		{"nor does the one being typed", "santé d", "sante"},
		{"little words alone match as they are typed", "dans", "sante"},
		{"accents tell words from little words", "maïs", "coeur"},
		{"hyphens join or part", "R2-D2", "robot"},
		{"one may leave them out", "r2d2", "robot"},
		{"or put a space", "r2 d2", "robot"},
		{"a compound written in one word", "email", "robot"},
		{"a compound that the text writes in one word", "carto-graphie", "carto"},
		{"characters of other query languages mean nothing", `R2-D2 (`, "robot"},
		{"none of them", `+title:santé* ~2 ^4 "`, ""},
		{"wildcards are punctuation", "*santé? \\ /", "sante"},
		{"acronyms of the administration", "cnam", "labels"},
		{"the town", "lyon", "labels"},
		{"the promotion by its label", "EIG 4", "labels"},
		{"the promotion by its code", "eig-4", "labels"},
		{"part of a domain name", "gouv", "labels"},
		{"the neighbour of a number is not that number", "12345", ""},
		{"a word of another alphabet", "Пример", ""},
		{"bytes that are not UTF-8", "sant\xc3", "sante"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := e.ids(t, tt.query); got != tt.want {
				t.Errorf("%q finds %q, want %q", tt.query, got, tt.want)
			}
		})
	}
}

func TestWhatComesFirst(t *testing.T) {
	tests := []struct {
		name, query string
		docs        []*document // in the order that is expected
	}{
		{"title, summary, body, labels", "santé", []*document{
			{id: "4", title: "Santé"},
			{id: "3", summary: "santé"},
			{id: "2", impact: "santé"},
			{id: "1", labels: []string{"santé"}},
		}},
		{"the word, another form, a longer word", "mission", []*document{
			{id: "4", title: "Mission"},
			{id: "3", title: "missions"},
			{id: "2", title: "missionnaire"},
		}},
		{"title before summary for typos too", "santté", []*document{
			{id: "2", title: "santé"},
			{id: "1", summary: "santé"},
		}},
		{"between equals, the one where more fields match", "santé", []*document{
			{id: "2", title: "santé", mission: "santé"},
			{id: "1", title: "santé"},
		}},
		{"then the smallest id", "santé", []*document{
			{id: "1", title: "santé"},
			{id: "2", title: "santé publique et autres mots"},
		}},
		{"a compound counts as one word", "e-mail", []*document{
			{id: "2", title: "email"},
			{id: "1", summary: "e mail"},
		}},
		{"all the words of a query count", "carte données", []*document{
			{id: "2", title: "carte données"},
			{id: "1", title: "carte", mission: "données"},
			{id: "0", summary: "carte", mission: "données"},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var want []string
			for _, d := range tt.docs {
				want = append(want, d.id)
			}
			if got := editionOf(t, tt.docs...).ids(t, tt.query); got != strings.Join(want, " ") {
				t.Errorf("%q finds %q, want %q", tt.query, got, want)
			}
		})
	}
}

func TestABetterMatchIsNeverOvertaken(t *testing.T) {
	var all []found
	var f found
	for f[0] = range kindCount {
		for f[1] = range kindCount {
			for f[2] = range kindCount {
				for f[3] = range kindCount {
					all = append(all, f)
				}
			}
		}
	}
	best := func(f found) (w float64) {
		for in, k := range f {
			w = max(w, worth[in][k])
		}
		return w
	}
	for _, a := range all {
		for _, b := range all {
			if best(a) > best(b) && a.score() <= b.score() {
				t.Fatalf("%v scores %v, %v scores %v", a, a.score(), b, b.score())
			}
		}
	}
}

func TestAQueryIsCut(t *testing.T) {
	e := editionOf(t, small...)
	long := strings.Repeat("é", 150) + " "
	tests := []struct{ name, query, want string }{
		{"what comes after 200 characters is not read", "santé" + strings.Repeat(" ", 195) + "robot", "sante"},
		{"what comes before is", "santé" + strings.Repeat(" ", 185) + "robot", ""},
		{"a word of 150 letters finds nothing", long, ""},
		{"a megabyte is read no further", strings.Repeat("santé ", 200_000), "sante"},
		{"the thirteenth word is not read", strings.Repeat("santé soigner ", 6) + "robot", "sante"},
		{"the twelfth is", strings.Repeat("santé ", 11) + "robot", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := e.ids(t, tt.query); got != tt.want {
				t.Errorf("finds %q, want %q", got, tt.want)
			}
		})
	}
	for _, query := range []string{"", "  \n", "?!", "’", "--", "\xff"} {
		if terms := parse(query); terms != nil {
			t.Errorf("%q asks for %v, want nothing", query, terms)
		}
	}
}

// What the index finds and what is highlighted are two readings of the same
// rules: they must agree on each word.
func TestTheIndexAndTheTextAgree(t *testing.T) {
	words := []string{
		"administration", "adminstration", "admniistration", "administratif", "administrations",
		"données", "donnée", "donner", "donne", "mission", "missions", "mision", "million", "permission",
		"e-mail", "email", "repère", "repérées", "reperer", "œuvre", "oeuvres", "1234567", "1234568",
		"de", "des", "design", "aujourd’hui", "développée", "developper", "abcde", "bacde", "abced", "ab",
	}
	docs := make([]*document, len(words))
	for i, w := range words {
		docs[i] = &document{id: fmt.Sprintf("%02d", i), title: w}
	}
	e := editionOf(t, docs...)
	unknown := []string{"adminnistration", "admimistration", "admiinstration", "adminstrations", "amdinistration",
		"missoin", "misssions", "milion", "dnonées", "repèré", "desgin", "oeuvvre", "12345678", "bacdé", "email-s"}
	for _, q := range append(unknown, words...) {
		found := map[string]bool{}
		for _, id := range strings.Fields(e.ids(t, q)) {
			found[id] = true
		}
		for _, d := range docs {
			texts, err := e.highlights(t.Context(), d.id, parse(q))
			if err != nil {
				t.Fatal(err)
			}
			if lit := len(texts) > 0; lit != found[d.id] {
				t.Errorf("%q in %q: found %v, highlighted %v", q, d.title, found[d.id], lit)
			}
		}
	}
}
