package main

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
)

// asProgram makes this test binary be the program: what is tested is a real
// process, with its signals and its exit code.
const asProgram = "EIG_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	openid.RunIfAsked()
	if os.Getenv(asProgram) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// program is a running eig.
type program struct {
	cmd      *exec.Cmd
	out, err output
	ended    chan struct{}
}

// output may be read while the program writes.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

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

// launch starts eig in an empty folder, with the given variables only. It is dead
// at the end of the test, whatever happens.
func launch(t *testing.T, env []string, args ...string) *program {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{cmd: exec.Command(self, args...), ended: make(chan struct{})}
	p.cmd.Dir = t.TempDir()
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.err
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "EIG_") {
			p.cmd.Env = append(p.cmd.Env, variable)
		}
	}
	p.cmd.Env = append(append(p.cmd.Env, asProgram+"=1"), env...)
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.ended)
		_ = p.cmd.Wait()
	}()
	t.Cleanup(func() {
		_ = p.cmd.Process.Kill()
		<-p.ended
	})
	return p
}

// end waits for the end of the program and returns its exit code.
func (p *program) end(t *testing.T, within time.Duration) int {
	t.Helper()
	select {
	case <-p.ended:
		return p.cmd.ProcessState.ExitCode()
	case <-time.After(within):
		t.Fatalf("still running after %v\n%s%s", within, &p.out, &p.err)
		return -1
	}
}

// run runs eig to its end.
func runProgram(t *testing.T, env []string, args ...string) (code int, out, err string) {
	t.Helper()
	p := launch(t, env, args...)
	code = p.end(t, time.Minute)
	return code, p.out.String(), p.err.String()
}

var announced = regexp.MustCompile(`eig serves (http://\S+) from`)

// serveProgram starts eig serve on a free port and returns when it answers.
func serveProgram(t *testing.T, database string, env ...string) (p *program, url string) {
	t.Helper()
	p = launch(t, append([]string{"EIG_ADDR=localhost:0", "EIG_DATABASE_URL=" + database}, env...), "serve", "--seed-if-empty")
	waitUntil(t, 30*time.Second, "it announces its address", func() bool {
		select {
		case <-p.ended:
			t.Fatalf("it ended\n%s%s", &p.out, &p.err)
		default:
		}
		found := announced.FindStringSubmatch(p.out.String())
		if found != nil {
			url = found[1]
		}
		return found != nil
	})
	return p, url
}

func (p *program) terminate(t *testing.T) {
	t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Fatal(err)
	}
}

func sqliteFile(t *testing.T) string {
	t.Helper()
	return "sqlite:" + filepath.Join(t.TempDir(), "data", "eig.db")
}

// impatient gives up after what the platform promises: no request lasts longer.
var impatient = &http.Client{Timeout: 12 * time.Second}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	return answer(t, func() (*http.Response, error) { return impatient.Get(url) })
}

func query(t *testing.T, url, body string) (int, string) {
	t.Helper()
	return answer(t, func() (*http.Response, error) {
		return impatient.Post(url+"/graphql", "application/json", strings.NewReader(body))
	})
}

func answer(t *testing.T, ask func() (*http.Response, error)) (int, string) {
	t.Helper()
	res, err := ask()
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func waitUntil(t *testing.T, within time.Duration, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("after %v, not yet: %s", within, what)
}
