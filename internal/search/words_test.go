package search

import (
	"slices"
	"strings"
	"testing"
)

func TestWordsOfAText(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"case, accents and ligatures come off", "Cœur d’ÉLÈVE naïf", "coeur eleve naif"},
		{"an elided article is not part of its word", "l’État, d'Éole, qu’elle, jusqu’à", "etat eole elle a"},
		{"any apostrophe elides", "l'a l’b lʼc l‘d l´e l`f", "a b c d e f"},
		{"other apostrophes are dropped", "aujourd’hui prud'hommes", "aujourdhui prudhommes"},
		{"quotation marks are not apostrophes", "'santé' ‘eau’", "sante eau"},
		{"a hyphenated compound is its parts and its whole", "l’e-mail cyber-sécurité", "e mail email cyber securite cybersecurite"},
		{"only a lone hyphen joins", "carte - plan -- vue", "carte plan vue"},
		{"domain names are several words", "data.gouv.fr", "data gouv fr"},
		{"numbers and letters stay together", "R2-D2 (EIG 4)", "r2 d2 r2d2 eig 4"},
		{"accents typed apart are accents", "e\u0301te\u0301", "ete"},
		{"compatibility letters are plain letters", "ﬁche n° 2ᵉ", "fiche n 2e"},
		{"bytes that are not UTF-8 end a word and nothing else", "avant\xff\xfeaprès \xc3", "avant apres"},
		{"the replacement character too", "avant\uFFFDaprès", "avant apres"},
		{"punctuation holds no word", "«»!?…()*+-'’", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, w := range split(tt.text) {
				got = append(got, w.folded)
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got  %q\nwant %q", s, tt.want)
			}
		})
	}
}

func TestAWordKnowsItsPlaceInTheText(t *testing.T) {
	text := "Mieux : l’énergie, Cœur-de-ville"
	want := []string{"Mieux", "énergie", "Cœur", "de", "ville", "Cœur-de-ville"}
	var got []string
	for _, w := range split(text) {
		got = append(got, text[w.start:w.end])
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFormsOfAWordShareAStem(t *testing.T) {
	tests := []struct {
		name string
		a, b string
		want bool
	}{
		{"plural", "donnée", "données", true},
		{"plural in -aux", "hôpital", "hôpitaux", true},
		{"feminine", "national", "nationale", true},
		{"conjugated: infinitive", "repère", "repérer", true},
		{"conjugated: third person plural", "repère", "repèrent", true},
		{"conjugated: participle", "repérer", "repérés", true},
		{"conjugated: present of the first group", "coder", "codent", true},
		{"a short noun in -ent is not a verb", "agent", "âge", false},
		{"a verb and its noun", "développer", "développement", true},
		{"without accents", "repère", "reperer", true},
		{"the participle without accents", "développée", "developpees", true},
		{"the infinitive and a participle without accents", "développer", "developpees", true},
		{"the stemmer keeps people and actions apart", "développeurs", "développement", false},
		{"short acronyms are not plurals", "ARS", "AR", false},
		{"different words", "santé", "sentier", false},
	}
	first := func(s string) word { return split(s)[0] }
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := first(tt.a).stems, first(tt.b).stems
			shared := slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
			if shared != tt.want {
				t.Errorf("%s %q, %s %q: shared %v, want %v", tt.a, a, tt.b, b, shared, tt.want)
			}
		})
	}
}

func TestLittleWords(t *testing.T) {
	tests := []struct {
		word string
		want bool
	}{
		{"le", true}, {"de", true}, {"À", true}, {"a", true}, {"où", true},
		{"même", true}, {"meme", true}, {"mais", true},
		{"maïs", false}, {"sûr", false}, {"santé", false},
	}
	for _, tt := range tests {
		if got := split(tt.word)[0].stop; got != tt.want {
			t.Errorf("%q is a little word: %v, want %v", tt.word, got, tt.want)
		}
	}
}

func TestOneTypo(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"a letter less", "mission", "mision", true},
		{"a letter more", "mission", "missiion", true},
		{"another letter", "mission", "missien", true},
		{"a letter more at the end", "mission", "missions", true},
		{"two neighbours swapped", "mission", "misison", true},
		{"two letters swapped that are not neighbours", "mission", "mossiin", false},
		{"two typos", "mission", "misio", false},
		{"another first letter", "mission", "lission", false},
		{"a first letter less", "mission", "ission", false},
		{"nothing", "mission", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := oneTypo(tt.a, tt.b); got != tt.want {
				t.Errorf("%s, %s: %v", tt.a, tt.b, got)
			}
		})
	}
}
