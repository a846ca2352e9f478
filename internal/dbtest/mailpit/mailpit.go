// Package mailpit runs a real mail server with an inbox, for tests. Mailpit takes
// what it is sent and shows it by an HTTP API; nothing leaves the machine.
package mailpit

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Server is a running Mailpit.
type Server struct {
	// SMTPURL is where messages are sent, as EIG_SMTP_URL has it.
	SMTPURL string
	// URL is where the inbox is read, without a slash at the end.
	URL string
	// SMTPAddr is the host and port of SMTPURL.
	SMTPAddr string

	dir    string
	cmd    *exec.Cmd
	log    output
	exited chan struct{}
}

// Start runs a Mailpit with an empty inbox until the end of the test, with further
// flags of Mailpit's if need be.
func Start(t testing.TB, flags ...string) *Server {
	t.Helper()
	s, err := Launch(flags...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	return s
}

// Launch is Start outside a test: the caller must Stop it. It builds Mailpit when
// this machine never did, which takes half a minute and Go's module proxy.
func Launch(flags ...string) (*Server, error) {
	bin, err := binary()
	if err != nil {
		return nil, err
	}
	for attempt := 1; ; attempt++ {
		s, err := launch(bin, flags)
		// Another process may take a free port before Mailpit does.
		if err == nil || attempt == 5 || !strings.Contains(err.Error(), "address already in use") {
			return s, err
		}
	}
}

func launch(bin string, flags []string) (*Server, error) {
	smtp, err := freeAddress()
	if err != nil {
		return nil, err
	}
	inbox, err := freeAddress()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "eig-mailpit-")
	if err != nil {
		return nil, err
	}
	s := &Server{SMTPURL: "smtp://" + smtp, URL: "http://" + inbox, SMTPAddr: smtp, dir: dir, exited: make(chan struct{})}
	s.cmd = exec.Command(bin, append([]string{
		"--smtp", smtp, "--listen", inbox, "--database", filepath.Join(dir, "mailpit.db"),
		"--max", "0", "--disable-version-check", "--smtp-disable-rdns",
	}, flags...)...)
	s.cmd.Env = withoutMailpit(os.Environ())
	s.cmd.Stdout, s.cmd.Stderr = &s.log, &s.log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{
		Setpgid:   true,            // ^C in the terminal must not reach it before the tests end
		Pdeathsig: syscall.SIGKILL, // and it must not survive a killed parent
	}
	if err := s.cmd.Start(); err != nil {
		_ = os.RemoveAll(dir)
		return nil, fmt.Errorf("starting Mailpit: %w", err)
	}
	go func() { _ = s.cmd.Wait(); close(s.exited) }()
	if err := s.ready(); err != nil {
		s.Stop()
		return nil, err
	}
	return s, nil
}

// ready waits until both doors are open.
func (s *Server) ready() error {
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		select {
		case <-s.exited:
			return fmt.Errorf("the mail server of the tests ended at once: %s", strings.TrimSpace(s.log.String()))
		default:
		}
		res, err := client.Get(s.URL + "/readyz")
		if err != nil {
			continue
		}
		_ = res.Body.Close()
		door, err := net.DialTimeout("tcp", s.SMTPAddr, time.Second)
		if err != nil {
			continue
		}
		_ = door.Close()
		if res.StatusCode == http.StatusOK {
			return nil
		}
	}
	return errors.New("the mail server of the tests did not answer within 20 seconds")
}

// Stop ends the server and removes its messages.
func (s *Server) Stop() {
	_ = s.cmd.Process.Kill()
	<-s.exited
	_ = os.RemoveAll(s.dir)
}

// withoutMailpit drops the variables that Mailpit would read.
func withoutMailpit(environ []string) (out []string) {
	for _, v := range environ {
		if !strings.HasPrefix(v, "MP_") {
			out = append(out, v)
		}
	}
	return out
}

func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// output may be read while Mailpit writes.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}
