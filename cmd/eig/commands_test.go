package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// each runs a test on an empty database of both kinds.
func each(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, sqliteFile(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, dbtest.Postgres(t)) })
}

func TestMigrateAndSeedTwice(t *testing.T) {
	each(t, func(t *testing.T, url string) {
		env := []string{"EIG_DATABASE_URL=" + url}
		for _, step := range []struct {
			args []string
			says string
		}{
			{[]string{"migrate"}, "migrations applied: "},
			{[]string{"migrate"}, "is up to date"},
			{[]string{"seed"}, "done in "},
			{[]string{"seed"}, "nothing to change in "},
			{[]string{"seed", "--volume=30"}, "100 %"},
			{[]string{"seed", "--volume=30"}, "nothing to change in "},
		} {
			code, out, stderr := runProgram(t, env, step.args...)
			if code != 0 || !strings.Contains(out, step.says) || stderr != "" {
				t.Fatalf("%v: exit code %d, no %q\n%s%s", step.args, code, step.says, out, stderr)
			}
		}
		code, _, stderr := runProgram(t, env, "seed", "--volume=31")
		if code != 1 {
			t.Errorf("another volume: exit code %d", code)
		}
		oneClearLine(t, stderr, "fresh database")
	})
}

func TestVersionAndHelp(t *testing.T) {
	if code, out, _ := runProgram(t, nil, "version"); code != 0 || !strings.HasPrefix(out, "eig ") || !strings.Contains(out, "go1.") {
		t.Errorf("version: %d %q", code, out)
	}
	code, out, _ := runProgram(t, nil, "--help")
	for _, variable := range []string{
		"EIG_DATABASE_URL", "EIG_LOG", "EIG_ADDR", "EIG_BASE_URL", "EIG_CLOCK", "EIG_CORS_ORIGINS", "EIG_DRAIN_DELAY", "EIG_SECURITY_CONTACT",
		"EIG_TRUSTED_PROXIES", "EIG_RATE_SCALE", "EIG_SMTP_URL", "EIG_MAIL_FROM", "EIG_MAIL_REPLY_TO", "EIG_MAIL_DIR",
		"EIG_OIDC_ISSUER", "EIG_OIDC_CLIENT_ID", "EIG_OIDC_CLIENT_SECRET", "EIG_OIDC_LABEL", "EIG_OIDC_TRUST_EMAIL",
	} {
		if code != 0 || !strings.Contains(out, variable) {
			t.Errorf("the help (%d) does not name %s", code, variable)
		}
	}
}

func TestServe(t *testing.T) {
	each(t, func(t *testing.T, database string) {
		p, url := serveProgram(t, database, "EIG_CLOCK=2020-05-11T09:00:00+02:00", "EIG_BASE_URL=")
		if !strings.Contains(p.out.String(), "its clock is at 11 May 2020 09:00 (CEST)") {
			t.Errorf("the clock is not announced:\n%s", &p.out)
		}
		for _, tt := range []struct {
			path   string
			status int
			says   string
		}{
			{"/healthz", 200, `"ok"`},
			{"/readyz", 200, `"ok"`},
			{"/defis/inconnu", 404, ""},
			{"/sitemap.xml", 200, url + "/defis/datamed"},
			{"/robots.txt", 200, url + "/sitemap.xml"},
			{"/.well-known/security.txt", 200, "Contact: https://"},
			{"/assets/missing.js", 404, ""},
		} {
			// The pages say 503 when the front end is not built; their status is
			// tested in internal/server.
			status, body := get(t, url+tt.path)
			if tt.path == "/defis/inconnu" && status == 503 {
				continue
			}
			if status != tt.status || !strings.Contains(body, tt.says) {
				t.Errorf("%s: %d, want %d with %q\n%.300s", tt.path, status, tt.status, tt.says, body)
			}
		}
		_, body := query(t, url, `{"query":"{ programme { clockIsShifted defiCount } defis(search: \"sante\", first: 1) { totalCount } }"}`)
		if !strings.Contains(body, `"clockIsShifted":true,"defiCount":131`) {
			t.Errorf("the API: %s", body)
		}
		p.terminate(t)
		if code := p.end(t, 15*time.Second); code != 0 {
			t.Errorf("exit code %d\n%s", code, &p.err)
		}
	})
}

func TestASecondServerLeavesTheDataAlone(t *testing.T) {
	database := sqliteFile(t)
	first, _ := serveProgram(t, database)
	if !strings.Contains(first.out.String(), "loading the data") {
		t.Errorf("the empty database was not seeded:\n%s", &first.out)
	}
	second, url := serveProgram(t, database) // another port, the same file
	if strings.Contains(second.out.String(), "loading the data") {
		t.Errorf("a database that holds défis was seeded again:\n%s", &second.out)
	}
	if status, _ := get(t, url+"/readyz"); status != 200 {
		t.Errorf("/readyz: %d", status)
	}
}

func TestStoppingAnswersTheRequestInFlight(t *testing.T) {
	for name, signal := range map[string]syscall.Signal{"SIGTERM": syscall.SIGTERM, "SIGINT": syscall.SIGINT} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p, url := serveProgram(t, sqliteFile(t))
			c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			const body = `{"query":"{ programme { defiCount } }"}`
			head := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", len(body))
			if _, err := io.WriteString(c, head+body[:10]); err != nil {
				t.Fatal(err)
			}
			// Without this pause the server might not have seen the request yet,
			// and would rightly close an idle connection.
			time.Sleep(300 * time.Millisecond)
			if err := p.cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			waitUntil(t, 5*time.Second, "it refuses new connections", func() bool {
				other, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
				if err == nil {
					_ = other.Close()
				}
				return err != nil
			})
			if _, err := io.WriteString(c, body[10:]); err != nil {
				t.Fatal(err)
			}
			res, err := http.ReadResponse(bufio.NewReader(c), nil)
			if err != nil {
				t.Fatalf("the request in flight was cut: %v", err)
			}
			answer, err := io.ReadAll(res.Body)
			if err != nil || !strings.Contains(string(answer), `"defiCount":131`) {
				t.Errorf("%s, %v", answer, err)
			}
			if code := p.end(t, 15*time.Second); code != 0 {
				t.Errorf("exit code %d\n%s", code, &p.err)
			}
		})
	}
}
