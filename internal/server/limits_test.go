package server_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

// listen runs the whole server, time-outs included, on a free port. stop asks it
// to end as SIGTERM would; ended gives what Serve returned.
func listen(t *testing.T, change ...func(*server.Options)) (address string, stop context.CancelFunc, ended <-chan error) {
	t.Helper()
	s, _ := newServer(t, change...)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done, result := make(chan struct{}), make(chan error, 1)
	go func() {
		defer close(done)
		result <- s.Serve(ctx, l)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	return l.Addr().String(), cancel, result
}

func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// drip sends text one byte at a time until it is all sent or the server hangs up.
func drip(c net.Conn, text string, every time.Duration) {
	for i := range len(text) {
		if _, err := c.Write([]byte{text[i]}); err != nil {
			return
		}
		time.Sleep(every)
	}
}

func short(o *server.Options) {
	o.Limits = server.Limits{ReadHeader: 200 * time.Millisecond, Read: 300 * time.Millisecond, Write: time.Second, Idle: 200 * time.Millisecond}
}

func TestSlowClientsAreCut(t *testing.T) {
	head := "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n"
	for _, tt := range []struct {
		name, send string
		answer     string // the beginning of what comes back, if anything
	}{
		{"one that says nothing", "", ""},
		{"one that drips its headers", head + strings.Repeat("X-Filler: 1\r\n", 1000), ""},
		{"one that drips its body", head + "\r\n" + strings.Repeat(" ", 5000), "HTTP/1.1 408 "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			address, _, _ := listen(t, short)
			c := dial(t, address)
			if at := strings.Index(tt.send, "\r\n\r\n"); at > 0 {
				// Headers in one go: the body is what is slow.
				if _, err := io.WriteString(c, tt.send[:at+4]); err != nil {
					t.Fatal(err)
				}
				go drip(c, tt.send[at+4:], 5*time.Millisecond)
			} else {
				go drip(c, tt.send, 5*time.Millisecond)
			}
			if err := c.SetReadDeadline(time.Now().Add(3 * time.Second)); err != nil {
				t.Fatal(err)
			}
			answer, err := io.ReadAll(c)
			var timeout net.Error
			if errors.As(err, &timeout) && timeout.Timeout() {
				t.Fatal("still connected after 3 s")
			}
			if !strings.HasPrefix(string(answer), tt.answer) || tt.answer == "" && len(answer) > 0 && !strings.HasPrefix(string(answer), "HTTP/1.1 4") {
				t.Errorf("answer: %q", answer)
			}
			if tt.answer != "" {
				contains(t, "the answer", string(answer), "trop lentement", "Connection: close")
			}
		})
	}
}

func TestAClientThatDoesNotReadIsCut(t *testing.T) {
	written := make(chan error, 1)
	address, _, _ := listen(t, short, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			block := make([]byte, 1<<20)
			for range 100 {
				if _, err := w.Write(block); err != nil {
					written <- err
					return
				}
			}
			written <- nil
		})
	})
	c := dial(t, address)
	if _, err := io.WriteString(c, "GET /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-written:
		if err == nil {
			t.Error("100 MB went to a client that reads nothing")
		}
	case <-time.After(5 * time.Second):
		t.Error("the handler is still blocked after 5 s")
	}
}

func TestAnIdleConnectionIsClosed(t *testing.T) {
	address, _, _ := listen(t, short)
	c := dial(t, address)
	if _, err := io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(c)
	res, err := http.ReadResponse(reader, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		t.Fatal(err)
	}
	if err := c.SetReadDeadline(time.Now().Add(3 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := reader.ReadByte(); !errors.Is(err, io.EOF) {
		t.Errorf("after the idle time: %v, want the end of the connection", err)
	}
}

func TestLargeRequests(t *testing.T) {
	address, _, _ := listen(t)
	query := func(size int) string { return fmt.Sprintf(`{"query":%q}`, "{"+strings.Repeat(" ", size)+"}") }
	for _, tt := range []struct {
		name, method, path, body string
		chunked                  bool
		status                   int
	}{
		{name: "a query of 60 KiB passes", method: "POST", path: "/graphql", body: query(60 << 10), status: 200},
		{name: "a query of 1 MB is refused", method: "POST", path: "/graphql", body: query(1 << 20), status: 413},
		{name: "so is one that hides its length", method: "POST", path: "/graphql", body: query(1 << 20), chunked: true, status: 413},
		{name: "so is one of 3 MB", method: "POST", path: "/graphql", body: query(3 << 20), status: 413},
		{name: "a query of 20 kB may come by GET", method: "GET", path: "/graphql?query=" + strings.Repeat("a", 20_000), status: 200},
		{name: "an endless address is refused", method: "GET", path: "/graphql?query=" + strings.Repeat("a", 200_000), status: 431},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var body io.Reader = strings.NewReader(tt.body)
			if tt.chunked {
				body = io.MultiReader(body)
			}
			r, err := http.NewRequestWithContext(t.Context(), tt.method, "http://"+address+tt.path, body)
			if err != nil {
				t.Fatal(err)
			}
			res, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			answer, err := io.ReadAll(res.Body)
			if err != nil {
				t.Fatal(err)
			}
			if res.StatusCode != tt.status {
				t.Errorf("%d, want %d: %.200s", res.StatusCode, tt.status, answer)
			}
			if tt.status == http.StatusRequestEntityTooLarge {
				contains(t, "the answer", string(answer), `{"errors":[{"message":"La requête dépasse 64 Kio.`, `"extensions":{"code":"BAD_USER_INPUT"}`)
			}
		})
	}
}

func TestRefusalsSpeakTheTypeThatWasAskedFor(t *testing.T) {
	hs, _ := start(t)
	res, _ := send(t, "POST", hs.URL+"/graphql", strings.Repeat(" ", 100_000), "Accept", "application/graphql-response+json, application/json;q=0.9")
	if got := res.Header.Get("Content-Type"); got != "application/graphql-response+json; charset=utf-8" {
		t.Errorf("Content-Type: %q", got)
	}
}

func TestACutBodyIsNotParsed(t *testing.T) {
	address, _, _ := listen(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("half a query reached the API") })
	})
	c := dial(t, address)
	if _, err := io.WriteString(c, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{\"query\":"); err != nil {
		t.Fatal(err)
	}
	if err := c.(*net.TCPConn).CloseWrite(); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(c)
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "the answer", string(answer), "HTTP/1.1 400 ", "BAD_USER_INPUT")
}
