package main

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// Whatever is wrong, the program says what to do in one line and exits with 1.
func TestRefusals(t *testing.T) {
	busy, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	// Not deferred: the parallel tests below outlive this function.
	t.Cleanup(func() { _ = busy.Close() })
	notAFolder := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(notAFolder, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		env  []string
		args []string
		says []string
	}{
		{"no command", nil, nil, []string{"serve", "migrate", "seed", "eig --help"}},
		{"an unknown command", nil, []string{"server"}, []string{"server", "eig --help"}},
		{"a port in use", []string{"EIG_ADDR=" + busy.Addr().String()}, []string{"serve"}, []string{busy.Addr().String(), "already in use", "EIG_ADDR="}},
		{"an address without a port", []string{"EIG_ADDR=localhost"}, []string{"serve"}, []string{"EIG_ADDR", "HOST:PORT"}},
		{"a port that is none", []string{"EIG_ADDR=localhost:http"}, []string{"serve"}, []string{"EIG_ADDR", "65535"}},
		{"an address of another machine", []string{"EIG_ADDR=192.0.2.1:8080"}, []string{"serve"}, []string{"192.0.2.1:8080", "EIG_ADDR"}},
		{"a clock that is no time", []string{"EIG_CLOCK=demain"}, []string{"serve"}, []string{"EIG_CLOCK", "2020-05-11T09:00:00+02:00"}},
		{"a clock without a zone", []string{"EIG_CLOCK=2020-05-11T09:00:00"}, []string{"serve"}, []string{"EIG_CLOCK", "zone"}},
		{"a public address without a scheme", []string{"EIG_BASE_URL=eig.example"}, []string{"serve"}, []string{"EIG_BASE_URL", "https://eig.example"}},
		{"a public address with a path", []string{"EIG_BASE_URL=https://eig.example/site"}, []string{"serve"}, []string{"EIG_BASE_URL", "after the host"}},
		{"every site as a trusted one", []string{"EIG_CORS_ORIGINS=*"}, []string{"serve"}, []string{"EIG_CORS_ORIGINS", "https://portail.example"}},
		{"a family of sites as a trusted one", []string{"EIG_CORS_ORIGINS=https://*.example"}, []string{"serve"}, []string{"EIG_CORS_ORIGINS", "one host"}},
		{"a drain that would outlast the platform's patience", []string{"EIG_DRAIN_DELAY=1m"}, []string{"serve"}, []string{"EIG_DRAIN_DELAY", "3s"}},
		{"every address as a trusted proxy", []string{"EIG_TRUSTED_PROXIES=0.0.0.0/0"}, []string{"serve"}, []string{"EIG_TRUSTED_PROXIES", "ranges of the proxies"}},
		{"a trusted proxy that is a name", []string{"EIG_TRUSTED_PROXIES=10.0.0.0/8,proxy"}, []string{"serve"}, []string{"EIG_TRUSTED_PROXIES", "10.0.0.0/8,fd00::/8"}},
		{"limits below zero", []string{"EIG_RATE_SCALE=-1"}, []string{"serve"}, []string{"EIG_RATE_SCALE", "from 0 to 1000"}},
		{"a mail server of another kind", []string{"EIG_SMTP_URL=http://eig:secret@localhost"}, []string{"serve"}, []string{"EIG_SMTP_URL", "smtp://USER:PASSWORD@HOST:PORT"}},
		{"a mail server that cannot be read", []string{"EIG_SMTP_URL=smtp://eig:secret%@localhost:25"}, []string{"serve"}, []string{"EIG_SMTP_URL", "percent-encode"}},
		{"a sender that is none", []string{"EIG_MAIL_FROM=EIG"}, []string{"serve"}, []string{"EIG_MAIL_FROM", "eig@exemple.fr"}},
		{"a provider in clear", []string{"EIG_OIDC_ISSUER=http://auth.exemple.fr", "EIG_OIDC_CLIENT_ID=eig", "EIG_OIDC_CLIENT_SECRET=secret"}, []string{"serve"}, []string{"EIG_OIDC_ISSUER", "https://"}},
		{"a provider without its secret", []string{"EIG_OIDC_ISSUER=https://auth.exemple.fr", "EIG_OIDC_CLIENT_ID=eig"}, []string{"serve"}, []string{"EIG_OIDC_CLIENT_SECRET", "set both"}},
		{"a secret without a provider", []string{"EIG_OIDC_CLIENT_SECRET=secret"}, []string{"serve"}, []string{"EIG_OIDC_ISSUER"}},
		{"an unknown form of log", []string{"EIG_LOG=xml"}, []string{"serve"}, []string{"json", "text", "xml"}},
		{"a database of another kind", []string{"EIG_DATABASE_URL=mysql://localhost/eig"}, []string{"serve"}, []string{"mysql:", "postgres://"}},
		{"a database that does not answer", []string{"EIG_DATABASE_URL=postgres://eig:secret@localhost:1/eig"}, []string{"serve"}, []string{"localhost:1", "does not answer", "EIG_DATABASE_URL"}},
		{"the same for migrate", []string{"EIG_DATABASE_URL=postgres://eig:secret@localhost:1/eig"}, []string{"migrate"}, []string{"does not answer"}},
		{"the same for seed", []string{"EIG_DATABASE_URL=postgres://eig:secret@localhost:1/eig"}, []string{"seed"}, []string{"does not answer"}},
		{"a data folder that cannot be made", []string{"EIG_DATABASE_URL=sqlite:" + notAFolder + "/eig.db"}, []string{"serve"}, []string{"data folder", "EIG_DATABASE_URL=sqlite:PATH"}},
		{"a data folder that is read-only", []string{"EIG_DATABASE_URL=sqlite:/sys/eig.db"}, []string{"serve"}, []string{"data folder /sys", "EIG_DATABASE_URL=sqlite:PATH"}},
		{"a volume below zero", nil, []string{"seed", "--volume=-1"}, []string{"--volume", "1 or more"}},
		{"a volume that is no number", nil, []string{"seed", "--volume=many"}, []string{"--volume", "many"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			env := append([]string{"EIG_ADDR=localhost:0"}, tt.env...)
			code, out, stderr := runProgram(t, env, tt.args...)
			if code != 1 || out != "" {
				t.Errorf("exit code %d, output %q", code, out)
			}
			oneClearLine(t, stderr, tt.says...)
		})
	}
}

func oneClearLine(t *testing.T, stderr string, says ...string) {
	t.Helper()
	line, rest, _ := strings.Cut(stderr, "\n")
	if rest != "" || !strings.HasPrefix(line, "eig: ") || len(line) > 400 {
		t.Errorf("not one line that begins with eig:\n%s", stderr)
	}
	for _, s := range says {
		if !strings.Contains(line, s) {
			t.Errorf("%q does not say %q", line, s)
		}
	}
	for _, never := range []string{"goroutine", ".go:", "panic", "secret"} {
		if strings.Contains(stderr, never) {
			t.Errorf("%q holds %q", stderr, never)
		}
	}
}

func TestADatabaseOfANewerVersionIsLeftAlone(t *testing.T) {
	for dialect, fresh := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(dialect, func(t *testing.T) {
			url := fresh(t)
			db := dbtest.Open(t, url)
			const insert = "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99991231235959, TRUE)"
			if _, err := db.SQL().ExecContext(t.Context(), insert); err != nil {
				t.Fatal(err)
			}
			for _, args := range [][]string{{"serve", "--seed-if-empty"}, {"migrate"}, {"seed"}} {
				code, out, stderr := runProgram(t, []string{"EIG_DATABASE_URL=" + url, "EIG_ADDR=localhost:0"}, args...)
				if code != 1 || out != "" {
					t.Errorf("%v: exit code %d, output %q", args, code, out)
				}
				oneClearLine(t, stderr, "newer eig")
			}
			if rows := defis(t, db); rows != 0 {
				t.Errorf("%d défis were written", rows)
			}
		})
	}
}

func TestAPortInUseTouchesNothing(t *testing.T) {
	busy, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	folder := filepath.Join(t.TempDir(), "data")
	runProgram(t, []string{"EIG_DATABASE_URL=sqlite:" + filepath.Join(folder, "eig.db"), "EIG_ADDR=" + busy.Addr().String()}, "serve", "--seed-if-empty")
	if _, err := os.Stat(folder); !os.IsNotExist(err) {
		t.Errorf("the data folder was made: %v", err)
	}
}

func defis(t *testing.T, db *database.DB) (rows int) {
	t.Helper()
	if err := db.SQL().QueryRowContext(context.Background(), "SELECT COUNT(*) FROM defis").Scan(&rows); err != nil {
		t.Fatal(err)
	}
	return rows
}
