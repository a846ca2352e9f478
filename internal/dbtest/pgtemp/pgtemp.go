// Package pgtemp runs a PostgreSQL server in a temporary folder, for tests.
package pgtemp

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// Server is a running PostgreSQL.
type Server struct {
	// URL is the address of its "postgres" database, for a superuser.
	URL string

	bin, dir, port string
	cmd            *exec.Cmd
	log            bytes.Buffer
	exited         chan struct{}
}

// ErrMissing is when no PostgreSQL is installed on the machine.
var ErrMissing = errors.New("no PostgreSQL found: install Debian's package postgresql (apt-get install postgresql), or put initdb and postgres in PATH")

// Start makes a fresh cluster on a free port and waits until it answers.
// Durability is off: the data does not outlive the tests.
func Start() (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "eig-postgres-")
	if err != nil {
		return nil, err
	}
	s := &Server{bin: bin, dir: dir}
	if err := s.init(); err != nil {
		_ = os.RemoveAll(dir)
		return nil, err
	}
	if err := s.Launch(); err != nil {
		_ = os.RemoveAll(dir)
		return nil, err
	}
	return s, nil
}

func (s *Server) init() error {
	if os.Geteuid() == 0 {
		// PostgreSQL refuses root: it runs as the least user there is.
		u, err := unprivileged()
		if err != nil {
			return err
		}
		if err := os.Chown(s.dir, int(u.Uid), int(u.Gid)); err != nil {
			return err
		}
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	s.port = port
	s.URL = fmt.Sprintf("postgres://postgres@127.0.0.1:%s/postgres?sslmode=disable", port)
	out, err := s.command("initdb", "--pgdata", s.data(), "--username=postgres", "--auth=trust",
		"--encoding=UTF8", "--locale=C.UTF-8",
		// A French order: a test that leans on the order of bytes must fail.
		"--locale-provider=icu", "--icu-locale=fr-FR", "--no-sync").CombinedOutput()
	if err != nil {
		return fmt.Errorf("initdb: %w: %s", err, bytes.TrimSpace(out))
	}
	return nil
}

// Launch starts the server on its port; Start has done so already.
func (s *Server) Launch() error {
	s.cmd = s.command("postgres", "-D", s.data(), "-p", s.port, "-h", "127.0.0.1", "-k", s.dir,
		"-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
		"-c", "max_connections=300", "-c", "shared_buffers=128MB")
	s.log.Reset()
	s.cmd.Stdout, s.cmd.Stderr = &s.log, &s.log
	if err := s.cmd.Start(); err != nil {
		return err
	}
	exited := make(chan struct{})
	s.exited = exited
	go func() { _ = s.cmd.Wait(); close(exited) }()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		select {
		case <-exited:
			return fmt.Errorf("postgres ended at once: %s", s.log.String())
		default:
		}
		if s.command("pg_isready", "-q", "-h", "127.0.0.1", "-p", s.port).Run() == nil {
			return nil
		}
	}
	s.Kill()
	return errors.New("postgres did not answer within 30 seconds")
}

// Kill ends the server at once, as a crash would, and keeps its data.
func (s *Server) Kill() {
	// SIGQUIT is PostgreSQL's immediate shutdown: children end too.
	_ = s.cmd.Process.Signal(syscall.SIGQUIT)
	select {
	case <-s.exited:
	case <-time.After(10 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.exited
	}
}

// Stop ends the server and removes its data.
func (s *Server) Stop() {
	s.Kill()
	_ = os.RemoveAll(s.dir)
}

func (s *Server) data() string { return filepath.Join(s.dir, "data") }

func (s *Server) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.bin, name), args...)
	cmd.Dir = s.dir
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Setpgid:   true,            // ^C in the terminal must not reach it before the tests end
		Pdeathsig: syscall.SIGQUIT, // and it must not survive a killed parent
	}
	if os.Geteuid() == 0 {
		if u, err := unprivileged(); err == nil {
			cmd.SysProcAttr.Credential = u
		}
	}
	return cmd
}

// binaries returns the folder of initdb and postgres. Debian keeps them out of
// PATH.
func binaries() (string, error) {
	candidates, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	slices.Sort(candidates)
	slices.Reverse(candidates)
	if p, err := exec.LookPath("initdb"); err == nil {
		candidates = append(candidates, filepath.Dir(p))
	}
	for _, dir := range candidates {
		complete := true
		for _, name := range []string{"initdb", "postgres", "pg_isready"} {
			if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
				complete = false
			}
		}
		if complete {
			return dir, nil
		}
	}
	return "", ErrMissing
}

func unprivileged() (*syscall.Credential, error) {
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err := errors.Join(err1, err2); err != nil {
			return nil, err
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody")
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}
