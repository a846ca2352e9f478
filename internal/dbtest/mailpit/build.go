package mailpit

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
)

// module is the exact Mailpit that the tests are written for.
const (
	module  = "github.com/axllent/mailpit"
	version = "v1.27.11"
)

// binary returns the program, built at the first call on this machine. Test
// processes that need it at once wait for the one that builds.
func binary() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no folder for Mailpit, which the tests of mail need: %w; set HOME or XDG_CACHE_HOME", err)
	}
	return binaryIn(filepath.Join(cache, "eig-tools"), build)
}

func binaryIn(dir string, build func(dir string) error) (string, error) {
	final := filepath.Join(dir, fmt.Sprintf("mailpit-%s-%s-%s", version, runtime.GOOS, runtime.GOARCH))
	if _, err := os.Stat(final); err == nil {
		return final, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("no folder for Mailpit, which the tests of mail need: %w; set XDG_CACHE_HOME to a folder that can be written", err)
	}
	// The lock goes with the process that holds it, however it ends.
	lock, err := os.OpenFile(final+".lock", os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return "", fmt.Errorf("cannot write in %s, where the tests keep Mailpit: %w; set XDG_CACHE_HOME to a folder that can be written", dir, err)
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return "", fmt.Errorf("waiting for another test that builds Mailpit: %w", err)
	}
	if _, err := os.Stat(final); err == nil {
		return final, nil // the other one did
	}
	fresh, err := os.MkdirTemp(dir, "building-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(fresh)
	if err := build(fresh); err != nil {
		return "", err
	}
	if err := os.Rename(filepath.Join(fresh, "mailpit"), final); err != nil {
		return "", err
	}
	return final, nil
}

// build has go install put mailpit in a folder.
func build(dir string) error {
	cmd := exec.Command("go", "install", module+"@"+version)
	cmd.Dir = dir // outside the project's module
	for _, v := range os.Environ() {
		// What a test is built with is not what Mailpit is.
		if !strings.HasPrefix(v, "GOFLAGS=") && !strings.HasPrefix(v, "GOOS=") && !strings.HasPrefix(v, "GOARCH=") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(cmd.Env, "GOBIN="+dir, "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("the tests of mail need Mailpit, and `go install %s@%s` failed (%w): %s; it takes the go command and Go's module proxy (GOPROXY)",
			module, version, err, bytes.TrimSpace(out))
	}
	return nil
}
