package mail

import (
	"context"
	"fmt"
	netmail "net/mail"
	"strings"
	"time"
	"unicode"

	gomail "github.com/wneessen/go-mail"
	"golang.org/x/net/idna"

	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
)

// Transport takes messages away.
type Transport interface {
	// Send returns nil once the message is accepted. It ends soon after ctx, and
	// within 15 seconds anyway. A *Failure says what kind of failure it is; another
	// error may be tried again.
	Send(ctx context.Context, m Outgoing) error
	// Local reports that messages stay on this machine.
	Local() bool
}

// Outgoing is a message that leaves.
type Outgoing struct {
	From    netmail.Address
	ReplyTo *netmail.Address // nil for none
	To      string
	// MessageID is without its angle brackets. No two messages have the same.
	MessageID           string
	Date                time.Time
	Subject, Text, HTML string
}

// Failure is a message that a transport could not hand over.
type Failure struct {
	Reason emaillog.Failure
	// Permanent is a refusal of this very message or recipient, which another
	// attempt would not change.
	Permanent bool
	// cause says what happened in words that hold nothing of the recipient or of
	// the message: a server's answer is told by its code only.
	cause string
}

// Error implements error.
func (f *Failure) Error() string { return f.cause }

// message writes the message for go-mail. Nothing in it can add a header: go-mail
// encodes control characters, and addresses are parsed.
func (m Outgoing) message() (*gomail.Msg, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	from := m.From
	msg.FromMailAddress(&from)
	to, err := netmail.ParseAddress(asciiDomain(m.To))
	if err != nil {
		return nil, &Failure{Reason: emaillog.FailureREFUSED, Permanent: true, cause: "the recipient is not an address"}
	}
	msg.ToMailAddress(to)
	if m.ReplyTo != nil {
		msg.ReplyToMailAddress(m.ReplyTo)
	}
	msg.Subject(oneLine(m.Subject))
	msg.SetMessageIDWithValue(oneLine(m.MessageID))
	msg.SetDateWithValue(m.Date)
	// Nobody's absence should be answered to a machine: RFC 3834, and what Exchange
	// reads instead.
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetGenHeader("X-Auto-Response-Suppress", "All")
	msg.SetGenHeader("Content-Language", "fr")
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	return msg, nil
}

// oneLine replaces what could end a header.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// asciiDomain writes the domain of an address as servers know it.
func asciiDomain(address string) string {
	at := strings.LastIndexByte(address, '@')
	if ascii, err := idna.Lookup.ToASCII(address[at+1:]); err == nil {
		return fmt.Sprintf("%s@%s", address[:max(at, 0)], ascii)
	}
	return address
}
