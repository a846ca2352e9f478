package mail

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
)

func letter(to string) Outgoing {
	return Outgoing{
		From: netmail.Address{Name: "Les EIG", Address: "eig@exemple.fr"}, To: to,
		MessageID: "mail_01.1@exemple.fr", Date: time.Now(),
		Subject: "Votre lien de connexion à l’espace EIG", Text: "Bonjour,\n\n.un point en tête\n", HTML: "<p>Bonjour,</p>",
	}
}

// impatient is a transport that gives up soon.
func impatient(t *testing.T, url string) *smtpServer {
	t.Helper()
	tr, err := SMTP(url)
	if err != nil {
		t.Fatal(err)
	}
	s := tr.(*smtpServer)
	s.dialogue = 400 * time.Millisecond
	return s
}

// What a mail server can do to a message, in each phase of the dialogue.
func TestWhatAServerDoesIsUnderstoodInTime(t *testing.T) {
	t.Parallel()
	const (
		refused, unreachable, interrupted = emaillog.FailureREFUSED, emaillog.FailureUNREACHABLE, emaillog.FailureINTERRUPTED
		leaky                             = " <anne@exemple.fr> is not known here"
	)
	tests := []struct {
		phase, answer string
		want          emaillog.Failure // "" for a message that left
		permanent     bool
	}{
		{atGreeting, hang, unreachable, false},
		{atGreeting, hangUp, unreachable, false},
		{atGreeting, "421 busy", refused, false},
		{atGreeting, "554 no service here", refused, false},
		{atGreeting, "not SMTP at all", unreachable, false},
		{atEHLO, hang, unreachable, false},
		{atEHLO, hangUp, unreachable, false},
		{atEHLO, "421 busy", refused, false},
		{atEHLO, "550 go away", refused, false},
		{atMAIL, hang, interrupted, false},
		{atMAIL, hangUp, interrupted, false},
		{atMAIL, "451 later" + leaky, refused, false},
		{atMAIL, "550 5.7.1 not you" + leaky, refused, false},
		{atRCPT, hang, interrupted, false},
		{atRCPT, hangUp, interrupted, false},
		{atRCPT, "450 4.2.1 greylisted" + leaky, refused, false},
		{atRCPT, "550 5.1.1" + leaky, refused, true},
		{atDATA, hang, interrupted, false},
		{atDATA, hangUp, interrupted, false},
		{atDATA, "451 later" + leaky, refused, false},
		{atDATA, "554 no" + leaky, refused, true},
		{inContent, hang, interrupted, false},
		{inContent, hangUp, interrupted, false},
		{atDot, hang, interrupted, false},
		{atDot, hangUp, interrupted, false},
		{atDot, "451 4.3.0 later" + leaky, refused, false},
		{atDot, "552 5.3.4 too much" + leaky, refused, true},
		{atQUIT, hang, "", false},
		{atQUIT, hangUp, "", false},
		{atQUIT, "500 what?", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.phase+", "+strings.Fields(tt.answer)[0], func(t *testing.T) {
			t.Parallel()
			h := newHostile(t, "", misbehaviour{tt.phase, tt.answer})
			begin := time.Now()
			err := impatient(t, h.url()).Send(t.Context(), letter("anne@exemple.fr"))
			if took := time.Since(begin); took > 3*time.Second {
				t.Errorf("it took %v", took)
			}
			if tt.want == "" {
				if err != nil {
					t.Errorf("%v, but the message left", err)
				}
				return
			}
			var f *Failure
			if !errors.As(err, &f) {
				t.Fatalf("%T %v", err, err)
			}
			if f.Reason != tt.want || f.Permanent != tt.permanent {
				t.Errorf("%s, permanent %v, want %s, %v: %v", f.Reason, f.Permanent, tt.want, tt.permanent, err)
			}
			for _, private := range []string{"anne", "not known", "connexion", "\n"} {
				if strings.Contains(err.Error(), private) {
					t.Errorf("the error tells %q: %v", private, err)
				}
			}
			if len(err.Error()) < 10 {
				t.Errorf("the error tells nothing: %v", err)
			}
		})
	}
}

func TestAServerThatIsNotThereIsUnreachable(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = l.Close()
	for _, address := range []string{l.Addr().String(), "no-such-host.invalid:25"} {
		err := impatient(t, "smtp://"+address).Send(t.Context(), letter("anne@exemple.fr"))
		var f *Failure
		if !errors.As(err, &f) || f.Reason != emaillog.FailureUNREACHABLE || f.Permanent {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestAProcessThatStopsDoesNotWaitForTheServer(t *testing.T) {
	t.Parallel()
	for _, phase := range []string{atGreeting, atMAIL, inContent, atDot} {
		h := newHostile(t, "", misbehaviour{phase, hang})
		tr, err := SMTP(h.url()) // with its fifteen seconds
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		begin := time.Now()
		if err := tr.Send(ctx, letter("anne@exemple.fr")); err == nil {
			t.Error("it left")
		}
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%s: ended after %v", phase, took)
		}
		cancel()
	}
}

// A message that was taken must be recorded soon: who dies meanwhile sends it again.
func TestAServerThatDoesNotSayGoodbyeIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	h := newHostile(t, "", misbehaviour{atQUIT, hang})
	tr, err := SMTP(h.url()) // with its fifteen seconds
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	if err := tr.Send(t.Context(), letter("anne@exemple.fr")); err != nil {
		t.Error(err)
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	if !strings.HasSuffix(h.heard(), "QUIT") {
		t.Errorf("it heard:\n%s", h.heard())
	}
}

func TestAMessageArrivesAsItIs(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	tr, err := SMTP(box.SMTPURL)
	if err != nil {
		t.Fatal(err)
	}
	m := letter("anne@exemple.fr")
	m.ReplyTo = &netmail.Address{Name: "L’équipe", Address: "equipe@exemple.fr"}
	m.HTML = "<p>" + strings.Repeat("à ", 600) + "</p>" // longer than a line of SMTP
	if err := tr.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := box.Wait(t, "anne@exemple.fr")
	if got.Subject != m.Subject || got.MessageID != m.MessageID || got.From != "eig@exemple.fr" {
		t.Errorf("%q %q %q", got.Subject, got.MessageID, got.From)
	}
	if got.Text != m.Text || strings.TrimSpace(got.HTML) != m.HTML {
		t.Errorf("the text became %q, the HTML %q", got.Text, got.HTML)
	}
	for header, want := range map[string]string{
		"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": "fr", "Mime-Version": "1.0",
		"List-Unsubscribe": "", "List-Id": "", "Precedence": "", "User-Agent": "", "X-Mailer": "",
	} {
		if got := got.Header.Get(header); got != want {
			t.Errorf("%s: %q, want %q", header, got, want)
		}
	}
	if to, err := got.Header.AddressList("Reply-To"); err != nil || to[0].Name != "L’équipe" || to[0].Address != "equipe@exemple.fr" {
		t.Errorf("Reply-To: %v, %v", to, err)
	}
	if from, err := got.Header.AddressList("From"); err != nil || from[0].Name != "Les EIG" {
		t.Errorf("From: %v, %v", from, err)
	}
	if at, err := got.Header.Date(); err != nil || time.Since(at).Abs() > time.Minute {
		t.Errorf("Date: %v, %v", at, err)
	}
	for line := range strings.Lines(got.Raw) {
		if len(line) > 1000 {
			t.Errorf("a line of %d bytes", len(line))
		}
	}
}

// Whatever a subject, a name or an address is made of, there are no more headers and
// recipients than meant.
func TestNothingAddsAHeader(t *testing.T) {
	t.Parallel()
	box := mailpit.Start(t)
	tr, err := SMTP(box.SMTPURL)
	if err != nil {
		t.Fatal(err)
	}
	const evil = "x\r\nBcc: voleur@exemple.fr\r\nX-Evil: 1\r\n\r\ncorps"
	m := letter("anne@exemple.fr")
	m.Subject, m.MessageID, m.From.Name = evil, "mail_1.1@exemple.fr"+evil, evil
	m.ReplyTo = &netmail.Address{Name: evil, Address: "equipe@exemple.fr"}
	if err := tr.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := box.Wait(t, "anne@exemple.fr")
	if got.Header.Get("Bcc") != "" || got.Header.Get("X-Evil") != "" || len(box.To(t, "voleur@exemple.fr")) > 0 || strings.HasPrefix(got.Text, "corps") {
		t.Errorf("a header was added:\n%s", got.Raw)
	}
	for _, to := range []string{"anne@exemple.fr\r\nRCPT TO:<voleur@exemple.fr>", "anne@exemple.fr>\r\nDATA", "", "anne", "@", "a@b, voleur@exemple.fr"} {
		m := letter(to)
		var f *Failure
		if err := tr.Send(t.Context(), m); !errors.As(err, &f) || !f.Permanent {
			t.Errorf("%q: %v", to, err)
		}
	}
	if n := len(box.List(t)); n != 1 {
		t.Errorf("%d messages", n)
	}
}

func TestADomainWithAccentsIsWrittenAsServersKnowIt(t *testing.T) {
	t.Parallel()
	h := newHostile(t, "")
	if err := impatient(t, h.url()).Send(t.Context(), letter("anne@société.fr")); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(h.heard(), "RCPT TO:<anne@xn--socit-esab.fr>") {
		t.Errorf("heard:\n%s", h.heard())
	}
}

// certificate makes a certificate of 127.0.0.1 in PEM files.
func certificate(t *testing.T) (cert, key string, roots *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "essai"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for path, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	roots = x509.NewCertPool()
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots.AddCert(parsed)
	return cert, key, roots
}

func TestEncryption(t *testing.T) {
	t.Parallel()
	cert, key, roots := certificate(t)
	users := filepath.Join(t.TempDir(), "users")
	if err := os.WriteFile(users, []byte("eig:s3cr3t/à#"), 0o600); err != nil {
		t.Fatal(err)
	}
	tls := []string{"--smtp-tls-cert", cert, "--smtp-tls-key", key}
	auth := append([]string{"--smtp-auth-file", users}, tls...)
	for _, tt := range []struct {
		name, scheme, user string
		flags              []string
		trusted            bool
		want               string // of the error
	}{
		{"a server that offers STARTTLS gets it", "smtp", "", append([]string{"--smtp-require-starttls"}, tls...), true, ""},
		{"a certificate of nobody is refused", "smtp", "", tls, false, "certificate"},
		{"smtps is encrypted from the start", "smtps", "", append([]string{"--smtp-require-tls"}, tls...), true, ""},
		{"smtps refuses a certificate of nobody", "smtps", "", append([]string{"--smtp-require-tls"}, tls...), false, "certificate"},
		{"smtps to a server in clear is refused", "smtps", "", nil, true, "connecting"},
		{"a password over STARTTLS", "smtp", "eig:s3cr3t%2F%C3%A0%23@", auth, true, ""},
		{"a password over TLS", "smtps", "eig:s3cr3t%2F%C3%A0%23@", append([]string{"--smtp-require-tls"}, auth...), true, ""},
		{"a wrong password", "smtp", "eig:s3cr3t@", auth, true, "answered 535"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			box := mailpit.Start(t, tt.flags...)
			tr, err := SMTP(tt.scheme + "://" + tt.user + box.SMTPAddr)
			if err != nil {
				t.Fatal(err)
			}
			s := tr.(*smtpServer)
			s.dialogue = 5 * time.Second
			if tt.trusted {
				s.roots = roots
			}
			err = s.Send(t.Context(), letter("anne@exemple.fr"))
			if tt.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				box.Wait(t, "anne@exemple.fr")
				return
			}
			var f *Failure
			if !errors.As(err, &f) || f.Permanent || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "s3cr3t") {
				t.Errorf("%v, want %s", err, tt.want)
			}
			if n := len(box.List(t)); n != 0 {
				t.Errorf("%d messages", n)
			}
		})
	}
}

// 127.0.0.2 is another machine as far as the client can tell.
func TestAPasswordIsNotSentInClear(t *testing.T) {
	t.Parallel()
	for _, offers := range []string{"AUTH PLAIN LOGIN", ""} {
		h := listenHostile(t, "127.0.0.2:0", "")
		if offers != "" {
			h.offers = []string{offers}
		}
		err := impatient(t, "smtp://eig:s3cr3t@"+h.addr).Send(t.Context(), letter("anne@exemple.fr"))
		var f *Failure
		if !errors.As(err, &f) || f.Permanent || !strings.Contains(err.Error(), "password") || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("offering %q: %v", offers, err)
		}
		if strings.Contains(h.heard(), "AUTH") || strings.Contains(h.heard(), "MAIL") {
			t.Errorf("offering %q, it heard:\n%s", offers, h.heard())
		}
	}
}

func TestAMailServersAddress(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]smtpServer{
		"smtp://mail.exemple.fr":                        {host: "mail.exemple.fr", port: 587},
		"smtp://localhost:1025":                         {host: "localhost", port: 1025},
		"smtps://mail.exemple.fr":                       {host: "mail.exemple.fr", port: 465, implicit: true},
		"smtps://eig%40exemple.fr:p%23w%2F@mail.fr:465": {host: "mail.fr", port: 465, implicit: true, user: "eig@exemple.fr", password: "p#w/"},
		"smtp://[::1]:25":                               {host: "::1", port: 25},
	} {
		tr, err := SMTP(address)
		if err != nil {
			t.Errorf("%s: %v", address, err)
			continue
		}
		want.dialogue = 15 * time.Second
		if got := *tr.(*smtpServer); got != want {
			t.Errorf("%s: %+v", address, got)
		}
		if tr.Local() {
			t.Errorf("%s is local", address)
		}
	}
	for _, address := range []string{
		"", "mail.exemple.fr", "http://mail.exemple.fr", "smtp://", "smtp://:25", "smtp://mail.exemple.fr:0", "smtp://mail.exemple.fr:65536",
		"smtp://mail.exemple.fr:smtp", "smtp://eig:s3cr3t#x@mail.exemple.fr", "smtp://eig:s3cr3t/x@mail.exemple.fr", "smtp://eig:s3cr3t%0d%0a@mail.exemple.fr",
		"smtp://eig@mail.exemple.fr", "smtp://:s3cr3t@mail.exemple.fr", "smtp://mail.exemple.fr/path", "smtp://mail.exemple.fr?tls=off", "smtp:mail.exemple.fr",
		"smtp://eig:s3cr3t%zz@mail.exemple.fr", "smtp://eig:s3cr3t@mail exemple",
	} {
		_, err := SMTP(address)
		if err == nil {
			t.Errorf("%q is taken", address)
			continue
		}
		text := err.Error()
		if !strings.HasPrefix(text, "EIG_SMTP_URL ") || !strings.Contains(text, "smtp://USER:PASSWORD@HOST:PORT") || strings.ContainsAny(text, "\r\n") || strings.Contains(text, "s3cr3t") {
			t.Errorf("%q: %s", address, text)
		}
	}
}
