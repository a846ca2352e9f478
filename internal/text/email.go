// Package text reads what people type: addresses and names.
package text

import (
	"net/mail"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// The lengths of RFC 5321 §4.5.3.1, in bytes.
const (
	maxEmail = 254
	maxLocal = 64
)

// domains turns a domain into its ASCII form, as a browser does before it looks one
// up, and refuses those with an empty or too long label.
var domains = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.StrictDomainName(true), idna.VerifyDNSLength(true))

// ParseEmail returns an address as typed, without the blanks around it, and the
// key under which two spellings are the same person: small letters, Unicode NFC,
// the domain in its ASCII form. ok is false for what no mail can be sent to.
func ParseEmail(s string) (address, key string, ok bool) {
	address = norm.NFC.String(strings.TrimSpace(s))
	if len(address) > maxEmail {
		return "", "", false
	}
	parsed, err := mail.ParseAddress(address)
	// The parser also takes « Anne <a@b.fr> », comments and quoted parts: refuse
	// what is not the bare address.
	if err != nil || parsed.Address != address || strings.ContainsAny(address, "\"()<>, \t") {
		return "", "", false
	}
	// Nor what is not seen: two people could not tell two addresses apart.
	if strings.ContainsFunc(address, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		return "", "", false
	}
	at := strings.LastIndexByte(address, '@')
	local, domain := address[:at], address[at+1:]
	if len(local) > maxLocal {
		return "", "", false
	}
	ascii, err := domains.ToASCII(domain)
	if err != nil || !strings.Contains(ascii, ".") {
		return "", "", false
	}
	key = norm.NFC.String(strings.ToLower(local)) + "@" + ascii
	if len(key) > maxEmail {
		return "", "", false
	}
	return address, key, true
}

// ParseName returns a person's name with its blanks made single, or ok false when
// it is empty, longer than max characters or holds control characters, which
// could add lines to a mail.
func ParseName(s string, max int) (name string, ok bool) {
	name = strings.Join(strings.Fields(norm.NFC.String(s)), " ")
	if name == "" || !utf8.ValidString(name) || utf8.RuneCountInString(name) > max {
		return "", false
	}
	if strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		return "", false
	}
	return name, true
}
