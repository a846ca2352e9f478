package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A kind is how well a word of a document matches a term, from the worst.
type kind uint8

const (
	noMatch  kind = iota
	byTypo        // one letter more, less or other, or two neighbours swapped
	byPrefix      // a longer word
	byStem        // another form of the same word
	byWord        // the same word, but for case and accents
	kindCount
)

// match returns how a word of a text matches the term, leaving its parts aside.
// It says of a text in hand what a lookup asks the index for.
func (t *term) match(w word) kind {
	// Whatever the kind, the first letter is the same; most words stop here.
	if w.folded == "" || w.folded[0] != t.folded[0] {
		return noMatch
	}
	switch {
	case w.folded == t.folded:
		return byWord
	case len(t.stems) > 0 && !w.stop && t.sharesStem(w.stems):
		return byStem
	case t.prefix && strings.HasPrefix(w.folded, t.folded):
		return byPrefix
	case t.typo && oneTypo(t.folded, w.folded):
		return byTypo
	case t.typo && !w.stop && t.stemTypo(w.stems):
		return byTypo
	}
	return noMatch
}

func (t *term) sharesStem(stems []string) bool {
	return slices.ContainsFunc(t.stems, func(s string) bool { return slices.Contains(stems, s) })
}

func (t *term) stemTypo(stems []string) bool {
	return slices.ContainsFunc(t.typoStems(), func(s string) bool {
		return slices.ContainsFunc(stems, func(other string) bool { return oneTypo(s, other) })
	})
}

// typoStems returns the stems in which a typo is forgiven, so that « adminstrations »
// finds « administration ». Short stems are too close to one another.
func (t *term) typoStems() []string {
	if !t.typo {
		return nil
	}
	var long []string
	for _, s := range t.stems {
		if utf8.RuneCountInString(s) >= typoFrom && s != t.folded {
			long = append(long, s)
		}
	}
	return long
}

// oneTypo reports whether two words that start with the same letter are one
// typo apart: a letter more, less or other, or two neighbours swapped.
func oneTypo(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) == 0 || len(y) == 0 || x[0] != y[0] {
		return false
	}
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	swapped := len(x) == 2 && len(y) == 2 && x[0] == y[1] && x[1] == y[0]
	return swapped || (len(x) <= 1 && len(y) <= 1)
}
