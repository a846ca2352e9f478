package mailpit

import (
	"errors"
	"net"
	"net/smtp"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

func send(t *testing.T, s *Server, to, subject string) {
	t.Helper()
	text := "From: a@exemple.fr\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject + "@exemple.fr>\r\n\r\nBonjour\r\n"
	if err := smtp.SendMail(s.SMTPAddr, nil, "a@exemple.fr", []string{to}, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

func TestAMessageIsInTheInboxUntilTheServerIsStopped(t *testing.T) {
	s := Start(t)
	if n := len(s.List(t)); n != 0 {
		t.Fatalf("%d messages at the start", n)
	}
	send(t, s, "b@exemple.fr", "Un")
	send(t, s, "c@exemple.fr", "Deux")
	m := s.Wait(t, "B@exemple.fr", Subject("Un"))
	if m.MessageID != "Un@exemple.fr" || strings.TrimSpace(m.Text) != "Bonjour" || m.From != "a@exemple.fr" ||
		m.Header.Get("Subject") != "Un" || !strings.Contains(m.Raw, "\r\n\r\nBonjour") {
		t.Errorf("%+v", m)
	}
	if all, to := len(s.List(t)), len(s.To(t, "c@exemple.fr")); all != 2 || to != 1 {
		t.Errorf("%d messages, %d to c", all, to)
	}
	s.Clear(t)
	if n := len(s.List(t)); n != 0 {
		t.Errorf("%d messages after Clear", n)
	}
	s.Stop()
	if c, err := net.Dial("tcp", s.SMTPAddr); err == nil {
		_ = c.Close()
		t.Error("it listens after Stop")
	}
	if _, err := os.Stat(s.dir); !os.IsNotExist(err) {
		t.Errorf("its folder is left: %v", err)
	}
}

func TestMailpitIsBuiltOnceHoweverManyNeedIt(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tools")
	var builds atomic.Int32
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			path, err := binaryIn(dir, func(dir string) error {
				builds.Add(1)
				return os.WriteFile(filepath.Join(dir, "mailpit"), []byte("whole"), 0o755)
			})
			if err != nil {
				t.Error(err)
				return
			}
			if text, err := os.ReadFile(path); err != nil || string(text) != "whole" {
				t.Errorf("%q, %v", text, err)
			}
		})
	}
	all.Wait()
	if n := builds.Load(); n != 1 {
		t.Errorf("built %d times", n)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "building-*")); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

func TestABuildThatFailsSaysWhatItNeedsAndIsTriedAgain(t *testing.T) {
	dir := t.TempDir()
	failed := errors.New("no network")
	if _, err := binaryIn(dir, func(string) error { return failed }); !errors.Is(err, failed) {
		t.Errorf("%v", err)
	}
	if _, err := binaryIn(dir, func(dir string) error { return os.WriteFile(filepath.Join(dir, "mailpit"), nil, 0o755) }); err != nil {
		t.Errorf("the second time: %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	if err := build(t.TempDir()); err == nil || !strings.Contains(err.Error(), "go install "+module+"@"+version) {
		t.Errorf("without Go: %v", err)
	}
	t.Setenv("HOME", "")
	t.Setenv("XDG_CACHE_HOME", "")
	if _, err := Launch(); err == nil || !strings.Contains(err.Error(), "XDG_CACHE_HOME") {
		t.Errorf("without a cache: %v", err)
	}
}

func TestAServerThatCannotStartSaysWhy(t *testing.T) {
	if _, err := Launch("--no-such-flag"); err == nil || !strings.Contains(err.Error(), "no-such-flag") {
		t.Errorf("%v", err)
	}
}
