package server_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

func TestReadiness(t *testing.T) {
	var broken atomic.Bool
	hs, out := start(t, func(o *server.Options) {
		o.Ready = func(context.Context) error {
			if broken.Load() {
				return errors.New("dial tcp 10.0.0.1:5432: connection refused")
			}
			return nil
		}
	})
	if res, body := get(t, hs.URL+"/readyz"); res.StatusCode != 200 || body != "{\"status\":\"ok\"}\n" {
		t.Errorf("ready: %d %s", res.StatusCode, body)
	}
	broken.Store(true)
	res, body := get(t, hs.URL+"/readyz")
	if res.StatusCode != 503 || body != "{\"status\":\"unavailable\",\"reason\":\"the database does not answer\"}\n" {
		t.Errorf("without a database: %d %s", res.StatusCode, body)
	}
	contains(t, "the log", out.String(), "connection refused")
	if res, _ := get(t, hs.URL+"/healthz"); res.StatusCode != 200 {
		t.Errorf("a process without its database is alive all the same: %d", res.StatusCode)
	}
	broken.Store(false)
	if res, _ := get(t, hs.URL+"/readyz"); res.StatusCode != 200 {
		t.Errorf("the database is back: %d", res.StatusCode)
	}
}

func TestReadinessDoesNotWaitForASilentDatabase(t *testing.T) {
	silence := make(chan struct{})
	defer close(silence)
	hs, _ := start(t, func(o *server.Options) {
		o.Ready = func(context.Context) error { <-silence; return nil }
	})
	begin := time.Now()
	res, _ := get(t, hs.URL+"/readyz")
	if took := time.Since(begin); res.StatusCode != 503 || took > 3*time.Second {
		t.Errorf("%d after %v", res.StatusCode, took)
	}
}

// slow is an API whose answers wait until they are let go.
type slow struct{ arrived, proceed chan struct{} }

func newSlow() slow { return slow{make(chan struct{}, 1), make(chan struct{})} }

func (s slow) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	s.arrived <- struct{}{}
	<-s.proceed
	_, _ = io.WriteString(w, "answered")
}

// post sends a request in the background and gives its answer.
func post(address string) <-chan string {
	answer := make(chan string, 1)
	go func() {
		res, err := http.Post("http://"+address+"/graphql", "application/json", strings.NewReader("{}"))
		if err != nil {
			answer <- err.Error()
			return
		}
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		if err != nil {
			answer <- err.Error()
			return
		}
		answer <- string(body)
	}()
	return answer
}

func TestStoppingFinishesWhatIsInFlight(t *testing.T) {
	api := newSlow()
	address, stop, ended := listen(t, func(o *server.Options) { o.GraphQL = api })
	answer := post(address)
	<-api.arrived
	stop()
	waitUntil(t, "the door is closed", func() bool {
		c, err := net.Dial("tcp", address)
		if err == nil {
			_ = c.Close()
		}
		return err != nil
	})
	select {
	case err := <-ended:
		t.Fatalf("stopped before the answer: %v", err)
	default:
	}
	close(api.proceed)
	if got := <-answer; got != "answered" {
		t.Errorf("the request in flight got %q", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("Serve: %v", err)
	}
}

func TestStoppingDoesNotWaitForEver(t *testing.T) {
	api := newSlow()
	defer close(api.proceed)
	address, stop, ended := listen(t, func(o *server.Options) {
		o.GraphQL = api
		o.Limits.Drain = 100 * time.Millisecond
	})
	answer := post(address)
	<-api.arrived
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("Serve: %v", err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("still waiting after 5 s")
	}
	if got := <-answer; got == "answered" {
		t.Error("the stalled request was answered")
	}
}

func TestStoppingIsAnnouncedBeforeTheDoorCloses(t *testing.T) {
	address, stop, ended := listen(t, func(o *server.Options) { o.Limits.DrainDelay = 500 * time.Millisecond })
	stop()
	waitUntil(t, "/readyz says so", func() bool {
		res, body := get(t, "http://"+address+"/readyz")
		return res.StatusCode == 503 && strings.Contains(body, "stopping")
	})
	if res, _ := get(t, "http://"+address+"/"); res.StatusCode != 200 {
		t.Errorf("meanwhile pages are served: %d", res.StatusCode)
	}
	if err := <-ended; err != nil {
		t.Errorf("Serve: %v", err)
	}
}

func TestStartingAndStoppingLeavesNothingBehind(t *testing.T) {
	http.DefaultClient.CloseIdleConnections()
	before := runtime.NumGoroutine()
	for range 10 {
		s, _ := newServer(t)
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(context.Background())
		ended := make(chan error, 1)
		go func() { ended <- s.Serve(ctx, l) }()
		get(t, "http://"+l.Addr().String()+"/")
		stop()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
	}
	waitUntil(t, "no goroutine is left", func() bool { return runtime.NumGoroutine() <= before })
}

func TestAListenerThatFailsIsAnError(t *testing.T) {
	s, _ := newServer(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = l.Close()
	if err := s.Serve(t.Context(), l); err == nil {
		t.Error("no error")
	}
}

func TestALongSitemapIsCut(t *testing.T) {
	hs, _ := start(t, func(o *server.Options) {
		o.Sitemap = func(context.Context) ([]server.URL, error) {
			return make([]server.URL, 50_001), nil
		}
	})
	_, index := get(t, hs.URL+"/sitemap.xml")
	contains(t, "the index", index, "<sitemapindex", "https://eig.example/sitemaps/1.xml", "https://eig.example/sitemaps/2.xml")
	lacks(t, "the index", index, "/sitemaps/3.xml")
	for path, want := range map[string]int{"/sitemaps/1.xml": 50_000, "/sitemaps/2.xml": 1} {
		if _, part := get(t, hs.URL+path); strings.Count(part, "<url>") != want {
			t.Errorf("%s: %d addresses, want %d", path, strings.Count(part, "<url>"), want)
		}
	}
	for _, path := range []string{"/sitemaps/3.xml", "/sitemaps/0.xml", "/sitemaps/x.xml", "/sitemaps/1"} {
		if res, _ := get(t, hs.URL+path); res.StatusCode != 404 {
			t.Errorf("%s: %d, want 404", path, res.StatusCode)
		}
	}
}

func waitUntil(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("after 5 s, not yet: %s", what)
}
