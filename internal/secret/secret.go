// Package secret makes what proves who one is: the tokens of links, the codes of
// mails, the access tokens of scripts. The database keeps hashes, never a secret.
package secret

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"math/big"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

// New returns a secret that nobody guesses: 26 letters and digits, 130 bits.
func New() string { return rand.Text() }

// Hash returns what the database keeps of a secret from New or NewToken: its SHA-256
// in hexadecimal. They have too much randomness to be guessed, so no salt and no
// slowness are needed, and a row is found by its hash.
func Hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// codeDigits is how long a code is: what a person copies from a telephone.
const codeDigits = 6

// Code returns a code of six digits, for a person to copy.
func Code() string {
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		panic("secret: " + err.Error()) // impossible: rand.Reader never fails
	}
	return fmt.Sprintf("%0*d", codeDigits, n)
}

// ParseCode returns a code as a person typed it, without the blanks and hyphens that
// people put between digits, or ok false for what is no code.
func ParseCode(s string) (code string, ok bool) {
	code = strings.NewReplacer("-", "", "\u202f", "", "\u00a0", "").Replace(strings.Join(strings.Fields(s), ""))
	if len(code) != codeDigits || strings.Trim(code, "0123456789") != "" {
		return "", false
	}
	return code, true
}

// HashCode returns what the database keeps of a code. A million codes are few: bcrypt
// makes trying them all, by who stole the database, take longer than they are valid.
func HashCode(code string) (string, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(code), bcrypt.DefaultCost)
	return string(hash), err
}

// IsCode reports whether a code is the one that was hashed.
func IsCode(hash, code string) bool {
	return bcrypt.CompareHashAndPassword([]byte(hash), []byte(code)) == nil
}

// An access token is the prefix, then 30 letters and digits (178 bits), then their
// checksum in 6 more. Secret scanners find it by its form, and tell it from a text
// that looks like one by the checksum, without asking anybody.
const (
	prefix      = "eig_"
	tokenRandom = 30
	tokenSum    = 6
	base62      = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

// NewToken returns an access token.
func NewToken() string {
	b := make([]byte, tokenRandom)
	for i := range b {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(base62))))
		if err != nil {
			panic("secret: " + err.Error()) // impossible: rand.Reader never fails
		}
		b[i] = base62[n.Int64()]
	}
	return prefix + string(b) + checksum(string(b))
}

// IsToken reports whether a text has the form of an access token and its checksum: a
// cut or mistyped one has not.
func IsToken(s string) bool {
	body, ok := strings.CutPrefix(s, prefix)
	if !ok || len(body) != tokenRandom+tokenSum || strings.Trim(body, base62) != "" {
		return false
	}
	return checksum(body[:tokenRandom]) == body[tokenRandom:]
}

// hintLength is how much of an access token its list shows.
const hintLength = 8

// Hint returns the first characters of an access token, to recognise it by.
func Hint(token string) string { return token[:min(hintLength, len(token))] }

// checksum is the CRC-32 of a text in base 62, six digits.
func checksum(s string) string {
	n := crc32.ChecksumIEEE([]byte(s))
	out := []byte(strings.Repeat("0", tokenSum))
	for i := tokenSum - 1; n > 0; i-- {
		out[i] = base62[n%62]
		n /= 62
	}
	return string(out)
}
