package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word is one word of a text or of a query.
type word struct {
	// start and end are its bytes in the text, without an elided article.
	start, end int
	// parts is how many words it was written as: more than one for what hyphens
	// join, such as « e-mail », which also stands here as « email ».
	parts int
	*forms
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
	return word{start: start, end: end, parts: 1, forms: formsOf(text[start:end])}
}

// appendCompound adds the whole of the hyphenated compound that out[from:] is
// the parts of, if it has several.
func appendCompound(out []word, from int) []word {
	parts := out[from:]
	if len(parts) < 2 {
		return out
	}
	var whole strings.Builder
	for _, p := range parts {
		whole.WriteString(p.plain)
	}
	return append(out, word{
		start: parts[0].start, end: parts[len(parts)-1].end,
		parts: len(parts), forms: formsOf(whole.String()),
	})
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
