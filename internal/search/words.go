package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/french"
	"golang.org/x/text/unicode/norm"
)

// A word is one word of a text or of a query, in the forms that are compared.
type word struct {
	// start and end are its bytes in the text, without an elided article.
	start, end int
	// plain is its letters in lower case with their accents: what the stemmer
	// and the stop list need.
	plain string
	// folded is plain without accents or ligatures: what people type.
	folded string
	// parts is how many words it was written as: more than one for what hyphens
	// join, such as « e-mail », which also stands here as « email ».
	parts int
}

var (
	articles  = tokenMap(fr.ArticlesTokenMapConstructor)
	stopWords = tokenMap(fr.TokenMapConstructor)
	// foldedStopWords lets those who type no accents write « a » for « à ».
	foldedStopWords = map[string]bool{}
	folding         = asciifolding.New()
)

func init() {
	// Little words that the Snowball list lacks.
	for _, w := range []string{"où", "si", "dont", "comme", "afin", "être", "chez"} {
		stopWords.AddToken(w)
	}
	for w := range stopWords {
		foldedStopWords[fold(w)] = true
	}
}

func tokenMap[C any](load func(map[string]any, C) (analysis.TokenMap, error)) analysis.TokenMap {
	var none C
	m, err := load(nil, none)
	if err != nil {
		panic("search: a word list of bleve does not load: " + err.Error())
	}
	return m
}

// split returns the words of a text in order, each hyphenated compound once more
// as a whole after its parts.
//
// It does not use the tokenizers of bleve: the Unicode one keeps « data.gouv.fr »
// in one piece, and the character one stops at the first invalid byte.
func split(text string) []word {
	var out []word
	compound := 0 // where the compound that may be under way starts in out
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isLetter(r) {
			at += size
			continue
		}
		end := wordEnd(text, at)
		joined := len(out) > compound && isHyphen(text[out[len(out)-1].end:at])
		if !joined {
			out = appendCompound(out, compound)
			compound = len(out)
		}
		out = append(out, newWord(text, at, end))
		at = end
	}
	return appendCompound(out, compound)
}

// wordEnd returns the end of the word that starts at a byte: letters, digits,
// accents and the apostrophes between them.
func wordEnd(text string, at int) int {
	end, apostrophe := at, false
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		switch {
		case isLetter(r) || unicode.IsMark(r):
			end, apostrophe = at, false
		case isApostrophe(r) && !apostrophe:
			apostrophe = true
		default:
			return end
		}
	}
	return end
}

// newWord makes the word of text[start:end], less its elided articles:
// « jusqu’à » is « à », « l’État » is « État ».
func newWord(text string, start, end int) word {
	for {
		i := strings.IndexFunc(text[start:end], isApostrophe)
		if i < 0 {
			break
		}
		if !articles[strings.ToLower(text[start:start+i])] {
			break
		}
		_, size := utf8.DecodeRuneInString(text[start+i:])
		start += i + size
	}
	plain := strings.ToLower(norm.NFKC.String(text[start:end]))
	// What is left of apostrophes is inside words (« aujourd’hui », « prud’hommes »)
	// and is often left out by those who type.
	if strings.IndexFunc(plain, isApostrophe) >= 0 {
		plain = strings.Map(func(r rune) rune {
			if isApostrophe(r) {
				return -1
			}
			return r
		}, plain)
	}
	return word{start: start, end: end, plain: plain, folded: fold(plain), parts: 1}
}

// appendCompound adds the whole of the hyphenated compound that out[from:] is
// the parts of, if it has several.
func appendCompound(out []word, from int) []word {
	parts := out[from:]
	if len(parts) < 2 {
		return out
	}
	whole := word{start: parts[0].start, end: parts[len(parts)-1].end, parts: len(parts)}
	for _, p := range parts {
		whole.plain += p.plain
		whole.folded += p.folded
	}
	return append(out, whole)
}

// isStop reports whether a word carries no meaning of its own. A word typed with
// an accent is judged with it: « maïs » is not « mais ».
func (w word) isStop() bool {
	return stopWords[w.plain] || (w.plain == w.folded && foldedStopWords[w.folded])
}

// stems returns what a word has in common with its plurals, feminines and
// conjugated forms. There are several when accents change what the stemmer sees;
// all go into the index, so that « développées » is found with and without its
// accents.
func (w word) stems() []string {
	out := []string{stemOf(w.plain)}
	add := func(form string) {
		if s := stemOf(form); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	if w.plain != w.folded {
		add(w.folded)
	}
	// Snowball leaves « ils codent » alone and takes « ils repèrent » for a past
	// tense: their singular is what they share with the other forms. Shorter words
	// are nouns (« agent »).
	if strings.HasSuffix(w.folded, "ent") && len(w.folded) >= 6 {
		add(strings.TrimSuffix(w.plain, "nt"))
	}
	return out
}

// stemOf returns the folded Snowball stem of a word in lower case. Words of three
// letters are mostly acronyms, and « ARS » is not the plural of « AR ».
func stemOf(s string) string {
	if utf8.RuneCountInString(s) <= 3 {
		return fold(s)
	}
	env := snowballstem.NewEnv(s)
	french.Stem(env)
	out := fold(env.Current())
	// Without its accent the stemmer leaves an e of « développée ».
	if bare := strings.TrimRight(out, "e"); len(bare) >= 3 {
		return bare
	}
	return out
}

// fold takes accents, ligatures and case off.
func fold(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return strings.ToLower(string(folding.Filter([]byte(s))))
		}
	}
	return s
}

func isLetter(r rune) bool {
	// U+02BC is a letter for Unicode and an apostrophe for those who type it.
	return (unicode.IsLetter(r) || unicode.IsNumber(r)) && r != 'ʼ'
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '´', '`':
		return true
	}
	return false
}

func isHyphen(s string) bool { return s == "-" || s == "‐" || s == "‑" }
