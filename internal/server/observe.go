package server

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// observe gives each request an id and a deadline, logs it, and turns a panic into
// a 500. The log holds no address of a client, no query string and no path that leads
// nowhere: none is needed to mend a fault, and all can say who did what.
func (s *Server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		id := requestid.Of(r.Header.Get(requestid.Header))
		ctx, cancel := context.WithTimeout(requestid.NewContext(r.Context(), id), s.Limits.Request)
		defer cancel()
		ctx = clientip.NewContext(ctx, s.Clients.Of(r))
		// The mux below writes the pattern of the route into this very request.
		r = r.WithContext(ctx)
		w.Header().Set(requestid.Header, id)
		answer := &answer{ResponseWriter: w}

		defer func() {
			crash := recover()
			if crash != nil && crash != http.ErrAbortHandler {
				s.Logger.Error("panic", "request_id", id, "panic", fmt.Sprint(crash), "stack", string(debug.Stack()))
				if !answer.started() {
					s.crashed(answer, r)
					crash = nil
				}
			}
			s.log(r, answer, id, time.Since(start))
			if crash != nil {
				// Part of the answer is gone: cutting the connection is the only
				// way left to say that the rest will not come.
				panic(http.ErrAbortHandler)
			}
		}()
		next.ServeHTTP(answer, r)
	})
}

func (s *Server) log(r *http.Request, a *answer, id string, took time.Duration) {
	level := slog.LevelInfo
	switch {
	case a.status >= 500 && r.Pattern != "GET /readyz":
		level = slog.LevelError
	case r.Pattern == "GET /healthz", r.Pattern == "GET /readyz", r.Pattern == "GET /assets/":
		level = slog.LevelDebug // too many to say anything
	}
	attrs := []slog.Attr{
		slog.String("request_id", id),
		slog.String("method", clip(r.Method, 10)),
		slog.String("route", r.Pattern),
		slog.Int("status", a.status),
		slog.Int64("bytes", a.bytes),
		slog.Float64("duration_ms", float64(took.Microseconds())/1000),
	}
	if leads(r.URL.Path, a.status) {
		attrs = append(attrs, slog.String("path", clip(r.URL.Path, 200)))
	}
	s.Logger.LogAttrs(context.Background(), level, "request", attrs...)
}

// leads reports whether a path is one of the platform's, to which the answer was a
// page or a fault of ours. Anything else is what somebody typed or pasted, which can
// be an address; the sections of a person answer whatever follows them, so what looks
// like an address is none of ours.
func leads(path string, status int) bool {
	elsewhere := status >= 300 && status < 500 && status != http.StatusNotModified
	return !elsewhere && !strings.Contains(path, "@")
}

// crashed answers a request whose handler panicked before it answered.
func (s *Server) crashed(w http.ResponseWriter, r *http.Request) {
	for name := range w.Header() {
		switch name {
		case "Content-Encoding", "Content-Length", "Etag", "Cache-Control", "Content-Type", "Content-Disposition":
			w.Header().Del(name)
		}
	}
	if r.URL.Path == "/graphql" {
		refuse(w, r, http.StatusInternalServerError, fault.Internal,
			"Une erreur interne est survenue. Réessayez ; si elle persiste, signalez-la avec l’identifiant "+requestid.FromContext(r.Context())+".")
		return
	}
	plainPage(w, http.StatusInternalServerError)
}

func clip(text string, most int) string {
	if len(text) > most {
		text = text[:most] + "…"
	}
	return strings.ToValidUTF8(text, "?")
}

// answer remembers what was answered.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (a *answer) started() bool { return a.status != 0 }

// WriteHeader implements http.ResponseWriter.
func (a *answer) WriteHeader(status int) {
	if a.status == 0 && status >= 200 { // 1xx announce, they do not answer
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.bytes += int64(n)
	return n, err
}

// Flush implements http.Flusher, for streamed answers.
func (a *answer) Flush() { _ = http.NewResponseController(a.ResponseWriter).Flush() }

// Unwrap is for http.ResponseController.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
