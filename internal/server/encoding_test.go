package server_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"github.com/entrepreneur-interet-general/eig/internal/server"
)

func TestAssets(t *testing.T) {
	hs, _ := start(t)
	for _, tt := range []struct{ name, accept, encoding, body string }{
		{"a browser gets brotli", "gzip, deflate, br, zstd", "br", "brotli of main"},
		{"an older client gets gzip", "gzip", "gzip", "gzip of main"},
		{"preferences are heard", "br;q=0.5, gzip;q=0.9", "gzip", "gzip of main"},
		{"a refused encoding is not used", "br;q=0, gzip", "gzip", "gzip of main"},
		{"a star takes the best", "*", "br", "brotli of main"},
		{"who asks for nothing gets the file", "", "", script},
		{"what cannot be read asks for nothing", "br;q=many, ;;,", "", script},
	} {
		t.Run(tt.name, func(t *testing.T) {
			res, body := get(t, hs.URL+"/assets/main-abc.js", "Accept-Encoding", tt.accept)
			if res.Header.Get("Content-Encoding") != tt.encoding || body != tt.body {
				t.Errorf("%q %.30q, want %q %.30q", res.Header.Get("Content-Encoding"), body, tt.encoding, tt.body)
			}
			if res.ContentLength != int64(len(tt.body)) {
				t.Errorf("Content-Length %d, want %d", res.ContentLength, len(tt.body))
			}
			for header, want := range map[string]string{
				"Content-Type":  "text/javascript; charset=utf-8",
				"Cache-Control": "public, max-age=31536000, immutable",
				"Vary":          "Accept-Encoding",
			} {
				if got := res.Header.Get(header); got != want {
					t.Errorf("%s: %q, want %q", header, got, want)
				}
			}
			again, body := get(t, hs.URL+"/assets/main-abc.js", "Accept-Encoding", tt.accept, "If-None-Match", res.Header.Get("ETag"))
			if again.StatusCode != http.StatusNotModified || body != "" {
				t.Errorf("asked again with its ETag: %d", again.StatusCode)
			}
		})
	}
	t.Run("each encoding has its own ETag", func(t *testing.T) {
		seen := map[string]bool{}
		for _, accept := range []string{"br", "gzip", ""} {
			res, _ := get(t, hs.URL+"/assets/main-abc.js", "Accept-Encoding", accept)
			seen[res.Header.Get("ETag")] = true
		}
		if len(seen) != 3 {
			t.Errorf("ETags: %v", seen)
		}
	})
	t.Run("a font has no other form and does not vary", func(t *testing.T) {
		res, _ := get(t, hs.URL+"/assets/Marianne-1.woff2", "Accept-Encoding", "br")
		if res.Header.Get("Vary") != "" || res.Header.Get("Content-Type") != "font/woff2" {
			t.Errorf("%v", res.Header)
		}
	})
}

func decode(t *testing.T, encoding, body string) string {
	t.Helper()
	var r io.Reader = strings.NewReader(body)
	switch encoding {
	case "br":
		r = brotli.NewReader(r)
	case "gzip":
		var err error
		if r, err = gzip.NewReader(r); err != nil {
			t.Fatal(err)
		}
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestAnswersAreCompressed(t *testing.T) {
	hs, _ := start(t)
	long := `{"data":"` + strings.Repeat("les défis de la promotion, ", 200) + `"}`
	for _, tt := range []struct{ name, method, accept, body, encoding string }{
		{"brotli first", "POST", "gzip, br", long, "br"},
		{"gzip for who has no brotli", "POST", "gzip", long, "gzip"},
		{"nothing for who has neither", "POST", "", long, ""},
		{"a short answer is not worth it", "POST", "br", `{"data":null}`, ""},
		{"an answer without a body stays one", "POST", "br", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			res, body := send(t, tt.method, hs.URL+"/graphql", tt.body, "Accept-Encoding", tt.accept)
			if got := res.Header.Get("Content-Encoding"); got != tt.encoding {
				t.Errorf("Content-Encoding: %q, want %q", got, tt.encoding)
			}
			if got := decode(t, tt.encoding, body); got != tt.body {
				t.Errorf("%d bytes came back, want %d", len(got), len(tt.body))
			}
			if !strings.Contains(strings.Join(res.Header.Values("Vary"), ","), "Accept-Encoding") {
				t.Errorf("Vary: %q", res.Header.Values("Vary"))
			}
		})
	}
}

func TestWhatIsCompressedCanBeReadAgain(t *testing.T) {
	hs, _ := start(t)
	random := rand.New(rand.NewPCG(1, 2))
	for range 60 { // the encoders come from a pool: each must forget the last answer
		var body bytes.Buffer
		for size := random.IntN(60_000); body.Len() < size; {
			body.WriteString(strings.Repeat(string(rune('a'+random.IntN(26))), 1+random.IntN(40)))
			body.WriteString("é·\"\\")
		}
		for _, encoding := range []string{"br", "gzip"} {
			res, got := send(t, http.MethodPost, hs.URL+"/graphql", body.String(), "Accept-Encoding", encoding)
			if decode(t, res.Header.Get("Content-Encoding"), got) != body.String() {
				t.Fatalf("%s of %d bytes is not what was sent", encoding, body.Len())
			}
		}
	}
}

func TestAStreamIsNotHeldBack(t *testing.T) {
	more := make(chan struct{})
	hs, _ := start(t, func(o *server.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/event-stream")
			_, _ = io.WriteString(w, "event: next\n\n")
			w.(http.Flusher).Flush()
			<-more
			_, _ = io.WriteString(w, "event: complete\n\n")
		})
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, hs.URL+"/graphql", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "br")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	first := make([]byte, 13)
	if _, err := io.ReadFull(res.Body, first); err != nil || string(first) != "event: next\n\n" {
		t.Errorf("before the end: %q, %v", first, err)
	}
	close(more)
	rest, err := io.ReadAll(res.Body)
	if err != nil || string(rest) != "event: complete\n\n" {
		t.Errorf("the end: %q, %v", rest, err)
	}
}
