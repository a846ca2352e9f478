package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is read of a query. Nobody types more, and each word costs dictionary
// look-ups.
const (
	maxQueryLength = 200 // characters
	maxQueryWords  = 12
)

// Lengths, in letters, from which a word may stand for others.
const (
	// prefixFrom is for words that others follow; the last one is still being
	// typed and stands for what it starts from its first letter.
	prefixFrom = 3
	// typoFrom is how long a word must be for one typo to be forgiven in it.
	typoFrom = 5
	// typoUpTo spares the index absurdly long words.
	typoUpTo = 40
)

// A term is a word of a query and the ways in which a document may match it.
type term struct {
	folded string
	stems  []string // none when only the word as typed counts
	prefix bool
	typo   bool
	// parts are what a hyphenated term was written as: a document that matches
	// all of them matches the term, so that « e-mail » finds « e-mail » and
	// « email ».
	parts []term
}

// parse returns the terms of a query, of which a document must match each. It
// returns none for a query without a letter or a digit. It reads the first 200
// characters and 12 words.
//
// Little words (« le », « de la », « qui ») are dropped, unless there is nothing
// else; then they match as they are typed. No character has a meaning of its
// own: there is no query syntax.
func parse(query string) []term {
	groups := compounds(split(cut(query, maxQueryLength)))
	if len(groups) == 0 {
		return nil
	}
	little := !slices.ContainsFunc(groups, meaningful)
	var terms []term
	for i, g := range groups {
		if !little && !meaningful(g) {
			continue
		}
		t := groupTerm(g, i == len(groups)-1, little)
		same := func(other term) bool { return other.folded == t.folded }
		if at := slices.IndexFunc(terms, same); at >= 0 {
			terms[at] = t // of twice the same word, the one being typed
			continue
		}
		terms = append(terms, t)
	}
	return terms
}

// compounds cuts words into what was typed in one piece: a word alone, or the
// parts of a hyphenated compound and then its whole.
func compounds(words []word) [][]word {
	var groups [][]word
	from := 0
	for i := range words {
		parts := words[i].parts
		switch {
		case parts > 1: // its parts were taken for words alone
			from = i - parts
			groups = append(groups[:len(groups)-parts], words[from:i+1])
		case i >= maxQueryWords:
			return groups
		default:
			groups = append(groups, words[i:i+1])
		}
	}
	return groups
}

func meaningful(group []word) bool {
	return slices.ContainsFunc(group[:max(1, len(group)-1)], func(w word) bool { return !w.stop })
}

func groupTerm(group []word, last, little bool) term {
	whole := newTerm(group[len(group)-1], last, little)
	if len(group) == 1 {
		return whole
	}
	for i, w := range group[:len(group)-1] {
		if little || !w.stop {
			whole.parts = append(whole.parts, newTerm(w, last && i == len(group)-2, little))
		}
	}
	return whole
}

func newTerm(w word, last, little bool) term {
	letters := utf8.RuneCountInString(w.folded)
	t := term{folded: w.folded, prefix: last || letters >= prefixFrom}
	if !little {
		t.stems = w.stems
		// The neighbour of a number is another number, not a typo.
		t.typo = letters >= typoFrom && letters <= typoUpTo &&
			strings.IndexFunc(w.folded, unicode.IsNumber) < 0
	}
	return t
}

// cut returns the first n characters of a text.
func cut(text string, n int) string {
	for i := range text {
		if n == 0 {
			return text[:i]
		}
		n--
	}
	return text
}
