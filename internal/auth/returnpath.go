package auth

import (
	"strings"
	"unicode"
)

const (
	home          = "/mon-espace"
	maxReturnPath = 500
)

// returnPath returns where to go after a sign-in: the given path of this site, or the
// person's own page. Anything that a browser could read as the address of another
// site is not one: "//site", "/\site", and both with a tab between, which browsers
// drop.
func returnPath(given string) string {
	switch {
	case len(given) > maxReturnPath,
		!strings.HasPrefix(given, "/"),
		strings.HasPrefix(given, "//"),
		strings.Contains(given, `\`),
		strings.ContainsFunc(given, unicode.IsControl),
		strings.ToValidUTF8(given, "") != given:
		return home
	}
	return given
}
