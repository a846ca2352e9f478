// Package pid makes the ids of every row: a prefix that names the type, an
// underscore and a ULID, such as defi_01E82FQ3M0WXYZ4CJ8T0ZB6G2K. They sort by
// creation time, cannot be enumerated, and tell node(id) which table to read.
package pid

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"strings"
	"time"

	"github.com/oklog/ulid/v2"
)

// A Prefix names the type of a row inside its id. It never changes once rows
// exist.
type Prefix string

// The prefixes in use, one per entity.
const (
	AccessToken    Prefix = "actk"
	Account        Prefix = "acct"
	Administration Prefix = "admn"
	AuditEntry     Prefix = "audt"
	Candidate      Prefix = "cand"
	Defi           Prefix = "defi"
	EmailLog       Prefix = "mail"
	Invitation     Prefix = "invt"
	Membership     Prefix = "mbsp"
	Position       Prefix = "posn"
	Profile        Prefix = "prof"
	Promotion      Prefix = "prom"
	Registration   Prefix = "rgst"
	RetentionCount Prefix = "rtct"
	Session        Prefix = "sess"
	SignIn         Prefix = "sgin"
	Testimony      Prefix = "tmny"
	Theme          Prefix = "them"
	Webinar        Prefix = "wbnr"
)

// ErrMalformed is what Parse returns for a string that this package cannot have
// made.
var ErrMalformed = errors.New("malformed id")

// New returns a fresh id. It panics only when the system has no randomness.
func New(p Prefix) string {
	return string(p) + "_" + ulid.MustNew(ulid.Now(), rand.Reader).String()
}

// Derived returns the id that always belongs to this prefix and key, dated at.
// The seed uses it, so that the same row has the same id in every database.
func Derived(p Prefix, at time.Time, key string) string {
	sum := sha256.Sum256([]byte(string(p) + "\x00" + key))
	var id ulid.ULID
	if err := id.SetTime(ulid.Timestamp(at)); err != nil {
		panic("pid: date out of the range of a ULID: " + at.String())
	}
	if err := id.SetEntropy(sum[:10]); err != nil {
		panic("pid: " + err.Error())
	}
	return string(p) + "_" + id.String()
}

// Parse returns the prefix of an id, or ErrMalformed.
func Parse(id string) (Prefix, error) {
	prefix, rest, ok := strings.Cut(id, "_")
	if !ok || prefix == "" {
		return "", ErrMalformed
	}
	if _, err := ulid.ParseStrict(rest); err != nil {
		return "", ErrMalformed
	}
	return Prefix(prefix), nil
}
