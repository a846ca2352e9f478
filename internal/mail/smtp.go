package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
)

const (
	// dialogue bounds everything said to a server for one message.
	dialogue = 15 * time.Second
	// farewell is how long a server that took a message has to say goodbye.
	farewell = time.Second
)

// smtpServer is a mail server, spoken to once per message.
type smtpServer struct {
	host           string
	port           int
	implicit       bool // TLS from the first byte
	user, password string
	dialogue       time.Duration
	roots          *x509.CertPool // those of the machine when nil
}

// SMTP returns the transport of a mail server: smtp://USER:PASSWORD@HOST:PORT, which
// is encrypted when the server offers it, or smtps://…, which always is. The ports
// are 587 and 465 when left out. A password is never sent in clear, but to this very
// machine. Its error is one line that says what to write, without the password.
func SMTP(address string) (Transport, error) {
	const form = "EIG_SMTP_URL %s: write smtp://USER:PASSWORD@HOST:PORT, or smtps:// for a server that is encrypted from the start; percent-encode what is not a letter or a digit in the password"
	u, err := url.Parse(address)
	if err != nil {
		// The parser's own words quote the address, password included.
		return nil, fmt.Errorf(form, "cannot be read")
	}
	s := &smtpServer{host: u.Hostname(), dialogue: dialogue}
	switch u.Scheme {
	case "smtp":
		s.port = 587
	case "smtps":
		s.port, s.implicit = 465, true
	default:
		return nil, fmt.Errorf(form, "starts neither with smtp:// nor with smtps://")
	}
	if s.host == "" {
		return nil, fmt.Errorf(form, "names no host")
	}
	if strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || u.Opaque != "" {
		return nil, fmt.Errorf(form, "has something after the port")
	}
	if p := u.Port(); p != "" {
		if s.port, err = strconv.Atoi(p); err != nil || s.port < 1 || s.port > 65535 {
			return nil, fmt.Errorf(form, "has a port that is not one")
		}
	}
	if u.User != nil {
		s.user = u.User.Username()
		s.password, _ = u.User.Password()
		if s.user == "" || s.password == "" {
			return nil, fmt.Errorf(form, "has a user without a password, or the contrary")
		}
	}
	if strings.ContainsAny(s.user+s.password, "\r\n\x00") {
		return nil, fmt.Errorf(form, "has a line break in the user or the password")
	}
	return s, nil
}

// Local implements Transport.
func (*smtpServer) Local() bool { return false }

// Send implements Transport.
func (s *smtpServer) Send(ctx context.Context, m Outgoing) error {
	ctx, cancel := context.WithTimeout(ctx, s.dialogue)
	defer cancel()
	msg, err := m.message()
	if err != nil {
		return err
	}
	// One connection, which ends with ctx wherever the dialogue is.
	var line *boundedConn
	client, err := s.client(func(dialling context.Context, _, address string) (net.Conn, error) {
		raw, err := (&net.Dialer{}).DialContext(dialling, "tcp", address)
		if err != nil {
			return nil, err
		}
		line = newBoundedConn(ctx, raw)
		if !s.implicit {
			return line, nil
		}
		secure := tls.Client(line, s.tls())
		if err := secure.HandshakeContext(dialling); err != nil {
			_ = line.Close()
			return nil, err
		}
		return secure, nil
	})
	if err != nil {
		return err
	}
	defer func() {
		if line != nil {
			_ = line.Close()
		}
	}()
	if err := client.DialWithContext(ctx); err != nil {
		return failure("connecting", 0, err, emaillog.FailureUNREACHABLE)
	}
	if err := client.Send(msg); err != nil && !msg.IsDelivered() {
		return sendFailure(err)
	}
	line.hurry(farewell)
	_ = client.Close() // the message is theirs, whatever they say now
	return nil
}

func (s *smtpServer) tls() *tls.Config {
	return &tls.Config{ServerName: s.host, MinVersion: tls.VersionTLS12, RootCAs: s.roots}
}

func (s *smtpServer) client(dial gomail.DialContextFunc) (*gomail.Client, error) {
	options := []gomail.Option{
		gomail.WithPort(s.port), gomail.WithTimeout(s.dialogue),
		gomail.WithDialContextFunc(dial), gomail.WithTLSConfig(s.tls()),
		// Each message has its connection: there is nothing to keep alive or to
		// reset.
		gomail.WithoutNoop(), gomail.WithoutRset(),
	}
	if s.implicit {
		options = append(options, gomail.WithSSL())
	} else {
		options = append(options, gomail.WithTLSPolicy(gomail.TLSOpportunistic))
	}
	if s.user != "" {
		// PLAIN and LOGIN are refused by go-mail where the line is in clear.
		options = append(options, gomail.WithUsername(s.user), gomail.WithPassword(s.password),
			gomail.WithOpportunisticSMTPAuth(gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthSCRAMSHA1, gomail.SMTPAuthPlain, gomail.SMTPAuthLogin, gomail.SMTPAuthCramMD5))
	}
	client, err := gomail.NewClient(s.host, options...)
	if err != nil {
		return nil, &Failure{Reason: emaillog.FailureUNREACHABLE, cause: "the mail client cannot be made"}
	}
	return client, nil
}

// sendFailure classes what went wrong after the connection. A 5xx to RCPT or to DATA
// is about this message, and permanent. One to MAIL is about the sender, as one to
// AUTH is: the configuration may be mended while the message waits.
func sendFailure(err error) *Failure {
	var sent *gomail.SendError
	if !errors.As(err, &sent) {
		return failure("sending", 0, err, emaillog.FailureINTERRUPTED)
	}
	f := failure(sent.Reason.String(), sent.ErrorCode(), err, emaillog.FailureINTERRUPTED)
	switch sent.Reason {
	case gomail.ErrSMTPRcptTo, gomail.ErrSMTPData, gomail.ErrSMTPDataClose:
		f.Permanent = sent.ErrorCode() >= 500
	}
	return f
}

// failure tells what was being done and the code of an answer, but not its words: a
// server may quote the recipient. Without an answer, the reason is what the caller
// says.
func failure(doing string, code int, err error, silent emaillog.Failure) *Failure {
	var answer *textproto.Error
	if code == 0 && errors.As(err, &answer) {
		code = answer.Code
	}
	if code > 0 {
		return &Failure{Reason: emaillog.FailureREFUSED, cause: fmt.Sprintf("%s: the mail server answered %d", doing, code)}
	}
	return &Failure{Reason: silent, cause: doing + ": " + plainly(err)}
}

// plainly says what became of the network, in words of our own or of Go's.
func plainly(err error) string {
	var (
		network *net.OpError
		name    *net.DNSError
		unknown x509.UnknownAuthorityError
		invalid x509.CertificateInvalidError
		host    x509.HostnameError
	)
	switch {
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded),
		strings.Contains(err.Error(), "i/o timeout"): // go-mail's SendError does not unwrap
		return "the mail server did not answer in time"
	case errors.As(err, &unknown), errors.As(err, &invalid), errors.As(err, &host):
		return "the certificate of the mail server is not valid"
	case errors.As(err, &name):
		return "the mail server’s name is not known"
	case errors.As(err, &network):
		return network.Err.Error()
	case strings.Contains(err.Error(), "unencrypted"), errors.Is(err, gomail.ErrNoSupportedAuthDiscovered):
		return "the mail server offers no way to give a password that is not in clear"
	case strings.Contains(err.Error(), "does not support SMTP AUTH"):
		return "the mail server takes no password"
	default:
		return "the connection was cut"
	}
}

// boundedConn ends with a context, and its deadlines cannot be later than that.
type boundedConn struct {
	net.Conn
	forget func() bool
	last   time.Time
}

func newBoundedConn(ctx context.Context, raw net.Conn) *boundedConn {
	c := &boundedConn{Conn: raw}
	c.last, _ = ctx.Deadline()
	c.forget = context.AfterFunc(ctx, func() { _ = raw.Close() })
	_ = raw.SetDeadline(c.last)
	return c
}

// hurry leaves that long to what is still to be said.
func (c *boundedConn) hurry(d time.Duration) {
	if t := time.Now().Add(d); t.Before(c.last) {
		c.last = t
	}
	_ = c.Conn.SetDeadline(c.last)
}

// SetDeadline implements net.Conn.
func (c *boundedConn) SetDeadline(t time.Time) error { return c.Conn.SetDeadline(c.earliest(t)) }

// SetReadDeadline implements net.Conn.
func (c *boundedConn) SetReadDeadline(t time.Time) error {
	return c.Conn.SetReadDeadline(c.earliest(t))
}

// SetWriteDeadline implements net.Conn.
func (c *boundedConn) SetWriteDeadline(t time.Time) error {
	return c.Conn.SetWriteDeadline(c.earliest(t))
}

func (c *boundedConn) earliest(t time.Time) time.Time {
	if t.IsZero() || t.After(c.last) {
		return c.last
	}
	return t
}

// Close implements net.Conn.
func (c *boundedConn) Close() error {
	c.forget()
	return c.Conn.Close()
}
