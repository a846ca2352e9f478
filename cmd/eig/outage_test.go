package main

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// wire stands between the program and its PostgreSQL, and can be cut or silenced.
type wire struct {
	net.Listener
	target string

	mu     sync.Mutex
	silent chan struct{} // closed when the wire is not silenced
	down   bool
	open   []net.Conn
}

func newWire(t *testing.T, target string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	talking := make(chan struct{})
	close(talking)
	w := &wire{Listener: l, target: target, silent: talking}
	var done sync.WaitGroup
	done.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			done.Go(func() { w.carry(c) })
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		w.restore()
		w.cut()
		done.Wait()
	})
	return w
}

func (w *wire) carry(c net.Conn) {
	defer c.Close()
	w.mu.Lock()
	down := w.down
	w.mu.Unlock()
	if down {
		return
	}
	server, err := net.Dial("tcp", w.target)
	if err != nil {
		return
	}
	defer server.Close()
	w.mu.Lock()
	w.open = append(w.open, c, server)
	w.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { w.copy(server, c); _ = server.Close() })
	both.Go(func() { w.copy(c, server); _ = c.Close() })
	both.Wait()
}

func (w *wire) copy(to, from net.Conn) {
	block := make([]byte, 32<<10)
	for {
		n, err := from.Read(block)
		w.mu.Lock()
		silent := w.silent
		w.mu.Unlock()
		<-silent
		if n > 0 {
			if _, err := to.Write(block[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// silence keeps connections open and lets nothing through.
func (w *wire) silence() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.silent = make(chan struct{})
}

// cut ends all connections and refuses new ones, as a restart does.
func (w *wire) cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down = true
	for _, c := range w.open {
		_ = c.Close()
	}
	w.open = nil
}

// restore ends a silence or a cut.
func (w *wire) restore() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down = false
	select {
	case <-w.silent:
	default:
		close(w.silent)
	}
}

const aPage = `{"query":"{ defis(first: 20) { totalCount edges { node { title } } } }"}`

func TestOutages(t *testing.T) {
	for _, tt := range []struct {
		name string
		fail func(*wire)
		// within is how long a request may take to fail.
		within time.Duration
	}{
		{"a database that restarts", (*wire).cut, 5 * time.Second},
		{"a database that goes silent", (*wire).silence, 11 * time.Second},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			address, err := url.Parse(dbtest.Postgres(t))
			if err != nil {
				t.Fatal(err)
			}
			w := newWire(t, address.Host)
			address.Host = w.Addr().String()
			p, site := serveProgram(t, address.String())
			for range 5 { // several connections are open
				if status, body := query(t, site, aPage); status != 200 || !strings.Contains(body, `"totalCount":131`) {
					t.Fatalf("before: %d %s", status, body)
				}
			}

			// Under traffic: some requests are in flight when it happens.
			stop, answers := traffic(site)
			time.Sleep(200 * time.Millisecond)
			tt.fail(w)
			begin := time.Now()
			if status, body := get(t, site+"/readyz"); status != 503 || time.Since(begin) > 3*time.Second {
				t.Errorf("/readyz: %d %s after %v", status, body, time.Since(begin))
			}
			if status, _ := get(t, site+"/healthz"); status != 200 {
				t.Errorf("/healthz: %d", status)
			}
			begin = time.Now()
			_, body := query(t, site, aPage)
			if took := time.Since(begin); took > tt.within {
				t.Errorf("the API answered after %v", took)
			}
			if !strings.Contains(body, `"code":"INTERNAL"`) {
				t.Errorf("the API: %s", body)
			}
			status, page := get(t, site+"/defis/datamed")
			if status != 503 || !strings.Contains(page, "momentanément indisponible") {
				t.Errorf("the page of a défi: %d %.300s", status, page)
			}

			w.restore()
			restored := time.Now()
			waitUntil(t, 5*time.Second, "the platform is back", func() bool {
				status, _ := get(t, site+"/readyz")
				_, body := query(t, site, aPage)
				return status == 200 && strings.Contains(body, `"totalCount":131`)
			})
			t.Logf("back after %v", time.Since(restored))
			close(stop)
			for all := range answers {
				leaks(t, all)
			}
			leaks(t, body+page)
			p.terminate(t)
			if code := p.end(t, 15*time.Second); code != 0 {
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// traffic asks for pages until stop is closed; then answers has what came back.
func traffic(site string) (stop chan struct{}, answers chan string) {
	stop, answers = make(chan struct{}), make(chan string, 8)
	var clients sync.WaitGroup
	for range cap(answers) {
		clients.Go(func() {
			var all strings.Builder
			defer func() { answers <- all.String() }()
			for {
				select {
				case <-stop:
					return
				default:
				}
				res, err := impatient.Post(site+"/graphql", "application/json", strings.NewReader(aPage))
				if err != nil {
					all.WriteString("NO ANSWER " + err.Error())
					continue
				}
				body, err := io.ReadAll(res.Body)
				_ = res.Body.Close()
				if err != nil || res.StatusCode != http.StatusOK {
					all.WriteString("BAD ANSWER " + res.Status)
				}
				if !strings.Contains(string(body), `"totalCount":131`) {
					all.Write(body)
				}
				time.Sleep(5 * time.Millisecond)
			}
		})
	}
	go func() {
		clients.Wait()
		close(answers)
	}()
	return stop, answers
}

// leaks fails when an answer is missing or holds the words of a driver.
func leaks(t *testing.T, answers string) {
	t.Helper()
	for _, never := range []string{"NO ANSWER", "BAD ANSWER", "dial tcp", "connection", "pq:", "driver", "EOF", "i/o", "SELECT", "context"} {
		if at := strings.Index(answers, never); at >= 0 {
			t.Errorf("%q reached a client: %.200s", never, answers[at:])
		}
	}
}
