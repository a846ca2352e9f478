package search

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/french"
	"golang.org/x/text/unicode/norm"
)

// forms are what is compared of a word.
type forms struct {
	// plain is its letters in lower case with their accents: what the stemmer
	// and the stop list need.
	plain string
	// folded is plain without accents or ligatures: what people type.
	folded string
	// stems are what it shares with its plurals, feminines and conjugated forms.
	stems []string
	// stop tells that it carries no meaning of its own.
	stop bool
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

// known keeps the forms of words: a language has few, and stemming one costs a
// microsecond or two, which is most of the time that indexing takes.
var known struct {
	sync.RWMutex
	forms map[string]*forms
}

// What known keeps; anybody can have words looked up.
const (
	maxKnown       = 50_000
	maxKnownLength = 40 // bytes
)

// formsOf returns the forms of a word as it is written.
func formsOf(written string) *forms {
	known.RLock()
	f := known.forms[written]
	known.RUnlock()
	if f != nil {
		return f
	}
	written = strings.Clone(written) // not to keep the whole text alive
	f = newForms(written)
	if len(written) > maxKnownLength {
		return f
	}
	known.Lock()
	defer known.Unlock()
	if known.forms == nil || len(known.forms) >= maxKnown {
		known.forms = map[string]*forms{}
	}
	known.forms[written] = f
	return f
}

func newForms(written string) *forms {
	plain := strings.ToLower(norm.NFKC.String(written))
	// The apostrophes that are left are inside words (« aujourd’hui », « prud’hommes »)
	// and people leave them out.
	plain = strings.Map(func(r rune) rune {
		if isApostrophe(r) {
			return -1
		}
		return r
	}, plain)
	f := &forms{plain: plain, folded: fold(plain)}
	f.stems = f.stem()
	// A word typed with an accent is judged with it: « maïs » is not « mais ».
	f.stop = stopWords[plain] || (plain == f.folded && foldedStopWords[f.folded])
	return f
}

// stem returns the stems. There are several when accents change what the stemmer
// sees; all go into the index, so that « développées » is found with and without its
// accents.
func (w *forms) stem() []string {
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
