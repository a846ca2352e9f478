package search

import (
	"slices"
	"strings"
	"unicode"
)

// A DefiTextField is a text of a défi in which words are highlighted.
type DefiTextField string

// The texts of a défi, in the order in which they are read.
const (
	TITLE   DefiTextField = "TITLE"
	SUMMARY DefiTextField = "SUMMARY"
	PROBLEM DefiTextField = "PROBLEM"
	MISSION DefiTextField = "MISSION"
	IMPACT  DefiTextField = "IMPACT"
)

// A Highlight is a text of a défi, cut where the words of a query match.
type Highlight struct {
	Field     DefiTextField
	Fragments []HighlightFragment
}

// A HighlightFragment is a piece of plain text, without markup.
type HighlightFragment struct {
	Text    string
	Matched bool
}

// Lengths of an excerpt, in bytes; its ends are then moved to whole words.
const (
	excerptLength = 200
	// excerptLead is how much is shown before the first match.
	excerptLead = 60
	ellipsis    = "…"
)

// A span is where a matched word is in a text.
type span struct{ start, end int }

// highlights returns the texts of a document that match some of the terms: the
// whole of the title and of the summary, an excerpt of the others.
func (d *document) highlights(terms []term) []Highlight {
	terms = flatten(terms)
	texts := []struct {
		field DefiTextField
		text  string
		whole bool
	}{
		{TITLE, d.title, true},
		{SUMMARY, d.summary, true},
		{PROBLEM, d.problem, false},
		{MISSION, d.mission, false},
		{IMPACT, d.impact, false},
	}
	var out []Highlight
	for _, t := range texts {
		spans := matches(t.text, terms)
		if len(spans) == 0 {
			continue
		}
		from, to := 0, len(t.text)
		if !t.whole {
			from, to = excerpt(t.text, spans[0])
		}
		out = append(out, Highlight{Field: t.field, Fragments: fragments(t.text, from, to, spans)})
	}
	return out
}

// flatten returns the terms and their parts.
func flatten(terms []term) []term {
	var out []term
	for _, t := range terms {
		out = append(append(out, t), flatten(t.parts)...)
	}
	return out
}

// matches returns the words of a text that match a term, in order; those that
// overlap as one, for a compound comes after its parts and covers them.
func matches(text string, terms []term) []span {
	var out []span
	for _, w := range split(text) {
		if !slices.ContainsFunc(terms, func(t term) bool { return t.match(w) > noMatch }) {
			continue
		}
		for len(out) > 0 && out[len(out)-1].start >= w.start {
			out = out[:len(out)-1]
		}
		out = append(out, span{w.start, w.end})
	}
	return out
}

// excerpt returns the part of a text that shows its first match, on whole words.
func excerpt(text string, first span) (from, to int) {
	if len(text) <= excerptLength {
		return 0, len(text)
	}
	from = max(0, first.start-excerptLead)
	// Close to the end, what would be missing after the match is shown before it.
	from = max(0, min(from, len(text)-excerptLength))
	to = max(from+excerptLength, first.end)
	if from > 0 {
		if i := strings.IndexFunc(text[from:first.start], unicode.IsSpace); i >= 0 {
			from += i
		} else {
			from = first.start
		}
	}
	if to >= len(text) {
		return from, len(text)
	}
	if i := strings.LastIndexFunc(text[first.end:to], unicode.IsSpace); i >= 0 {
		to = first.end + i
	} else {
		to = first.end
	}
	return from, to
}

// fragments cuts text[from:to] where the spans, in order and apart, start and
// end; an ellipsis stands where the text goes on.
func fragments(text string, from, to int, spans []span) []HighlightFragment {
	var out []HighlightFragment
	add := func(s string, matched bool) {
		if s != "" {
			out = append(out, HighlightFragment{s, matched})
		}
	}
	at, lead := from, ""
	if from > 0 {
		at, lead = from+spaces(text[from:]), ellipsis
	}
	for _, s := range spans {
		if s.start < at || s.end > to {
			continue
		}
		add(lead+text[at:s.start], false)
		add(text[s.start:s.end], true)
		at, lead = s.end, ""
	}
	tail := text[at:to]
	if to < len(text) {
		tail += ellipsis
	}
	add(lead+tail, false)
	return out
}

// spaces returns how many bytes of space a text starts with.
func spaces(s string) int {
	return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
}
