package search

import (
	"strings"

	"github.com/blevesearch/bleve/v2/analysis"
	bleve "github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"
)

// document is what is searched of one published défi.
type document struct {
	id                       string
	title, summary           string
	problem, mission, impact string
	// labels are the names around the défi: administration, ministry, themes,
	// profiles, town, promotion.
	labels []string
	// refs are the ids of the rows that labels come from: when one changes, the
	// document is read again.
	refs []string
}

// A field is a part of a document that is worth the same wherever a word is
// found in it.
type field int

const (
	inTitle field = iota
	inSummary
	inBody // problem, mission and impact
	inLabels
	fieldCount
)

var fieldNames = [fieldCount]string{"title", "summary", "body", "labels"}

// Each field is indexed twice: by the words as they are typed, for exact,
// prefix and typo matches, and by their stems.
func (f field) words() string { return fieldNames[f] }
func (f field) stems() string { return fieldNames[f] + ".stem" }

// text returns the text of a field.
func (d *document) text(f field) string {
	switch f {
	case inTitle:
		return d.title
	case inSummary:
		return d.summary
	case inBody:
		return strings.Join([]string{d.problem, d.mission, d.impact}, "\n")
	default:
		return strings.Join(d.labels, "\n")
	}
}

// indexed returns the document as the index takes it. Neither text, frequency
// nor position is kept in the index: the text is in memory already, and the
// score depends on where and how a word matches only.
func (d *document) indexed() *bleve.Document {
	const options = index.IndexField | index.SkipFreqNorm
	out := bleve.NewDocument(d.id)
	for f := range fieldCount {
		text := []byte(d.text(f))
		out.AddField(bleve.NewTextFieldCustom(f.words(), nil, text, options, analyzer(foldedForm)))
		out.AddField(bleve.NewTextFieldCustom(f.stems(), nil, text, options, analyzer(stemForms)))
	}
	return out
}

// analyzer gives bleve the terms of a text: the forms of its words, once each,
// as neither frequency nor position is indexed.
type analyzer func(word) []string

// Analyze implements analysis.Analyzer.
func (forms analyzer) Analyze(text []byte) analysis.TokenStream {
	var out analysis.TokenStream
	seen := map[string]bool{}
	for _, w := range split(string(text)) {
		for _, form := range forms(w) {
			if !seen[form] {
				seen[form] = true
				out = append(out, &analysis.Token{Term: []byte(form), Position: len(out) + 1})
			}
		}
	}
	return out
}

// shortStart is up to how many letters the start of a word is a term of its own:
// the words of a language that start with one letter are too many to be looked up
// one by one when somebody types it.
const shortStart = 2

// startTerm is the term for words that start so; no word has such a sign.
func startTerm(start string) string { return "^" + start }

func foldedForm(w word) []string {
	out := []string{w.folded}
	letters := 0
	for i := range w.folded {
		if letters > 0 {
			out = append(out, startTerm(w.folded[:i]))
		}
		if letters++; letters > shortStart {
			break
		}
	}
	return out
}

func stemForms(w word) []string {
	if w.stop {
		return nil
	}
	return w.stems
}
