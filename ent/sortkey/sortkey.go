// Package sortkey turns a label into a key whose byte order is the French
// alphabetical order, whatever the collation of the database: SQLite compares
// bytes, PostgreSQL compares by its locale, and both must give the same pages.
package sortkey

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Of returns the letters and digits of s, without accents, in lower case:
// "L’Été n° 2" gives "leten2". Keeping only [a-z0-9]
// is what makes every collation agree (glibc locales skip punctuation, the C
// locale does not).
func Of(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		switch r = unicode.ToLower(r); {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == 'œ':
			b.WriteString("oe")
		case r == 'æ':
			b.WriteString("ae")
		}
	}
	return b.String()
}
