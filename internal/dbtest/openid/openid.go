// Package openid runs a real OpenID provider, zitadel/oidc with its example storage,
// as a process of its own: tests sign people in against it as against ProConnect. Some
// of its users make it answer wrongly, each in one way.
//
// The process is the test binary itself, so the TestMain of who uses it begins with
// RunIfAsked.
package openid

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// asProvider tells the test binary where to be a provider.
const asProvider = "EIG_TEST_OPENID_ADDRESS"

// The clients that the provider knows. They may come back to callbackPath on any port
// of this machine.
const (
	// Client gets the address of a person in the id token.
	Client = "eig"
	// ClientByUserinfo has to ask for it, as ProConnect's clients do.
	ClientByUserinfo = "eig-userinfo"
	Secret           = "client-secret-of-the-tests"
	callbackPath     = "/auth/oidc/callback"
)

// RunIfAsked is the provider, until the end of its standard input, when the test
// binary was started to be one. Otherwise it returns at once.
func RunIfAsked() {
	address := os.Getenv(asProvider)
	if address == "" {
		return
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		fmt.Fprintln(os.Stderr, "openid:", err)
		os.Exit(1)
	}
	issuer := "http://" + l.Addr().String()
	go func() {
		fmt.Fprintln(os.Stderr, "openid:", http.Serve(l, handler(issuer)))
		os.Exit(1)
	}()
	fmt.Println(issuer)
	_, _ = io.Copy(io.Discard, os.Stdin) // ends with the test, even a killed one
	os.Exit(0)
}

// Provider is a running provider.
type Provider struct {
	// Issuer is its address.
	Issuer string

	cmd   *exec.Cmd
	stdin io.Closer
}

// Start starts a provider on a free port. It is gone at the end of the test.
func Start(t testing.TB) *Provider {
	t.Helper()
	p := &Provider{}
	p.launch(t, "127.0.0.1:0")
	t.Cleanup(p.Stop)
	return p
}

// Restart starts a provider that was stopped again, at the same address.
func (p *Provider) Restart(t testing.TB) {
	t.Helper()
	p.launch(t, strings.TrimPrefix(p.Issuer, "http://"))
}

// Stop kills the provider.
func (p *Provider) Stop() {
	if p.cmd == nil {
		return
	}
	_ = p.stdin.Close()
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	p.cmd = nil
}

func (p *Provider) launch(t testing.TB, address string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), asProvider+"="+address)
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p.cmd, p.stdin = cmd, stdin
	said, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		p.Stop()
		t.Fatalf("the OpenID provider did not start: %v; does TestMain call openid.RunIfAsked?", err)
	}
	p.Issuer = strings.TrimSpace(said)
}
