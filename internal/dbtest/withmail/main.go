// Command withmail starts a mail server with an inbox, runs the command given as its
// arguments with EIG_TEST_SMTP_URL and EIG_TEST_MAILPIT_URL set, and stops the
// server whatever happens:
//
//	go run ./internal/dbtest/withmail npx playwright test
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest/mailpit"
)

func main() {
	code, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "withmail:", err)
	}
	os.Exit(code)
}

func run(args []string) (int, error) {
	if len(args) == 0 {
		return 2, errors.New("usage: withmail COMMAND [ARG …]")
	}
	server, err := mailpit.Launch()
	if err != nil {
		return 1, err
	}
	defer server.Stop()

	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), "EIG_TEST_SMTP_URL="+server.SMTPURL, "EIG_TEST_MAILPIT_URL="+server.URL)
	// The command has the same terminal and gets ^C itself: wait for it, then
	// stop the server.
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	if err := cmd.Start(); err != nil {
		return 1, err
	}
	go func() {
		for s := range stop {
			_ = cmd.Process.Signal(s)
		}
	}()
	err = cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return max(exit.ExitCode(), 1), nil
	}
	if err != nil {
		return 1, err
	}
	return 0, nil
}
