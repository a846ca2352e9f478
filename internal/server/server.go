// Package server is everything HTTP: routes, headers, compression, limits, health,
// logs, and a start and a stop that lose no request. What it serves is given to it.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
)

// Options are what a Server is made of. GraphQL, Assets, Ready, Page, Sitemap and
// Logger are required.
type Options struct {
	// GraphQL answers /graphql. Its requests have a bounded body and a deadline.
	GraphQL http.Handler
	// Authenticate puts who is asking into the context of a request, for what is
	// answered to a person. Nil leaves all of them anonymous.
	Authenticate func(http.Handler) http.Handler
	// PersonalData writes the archive of what is known of the person of the context;
	// nil when there is none to give. Its faults become the answer, as long as
	// nothing was written.
	PersonalData func(ctx context.Context, w io.Writer) error
	// StartOpenID sends a browser to the OpenID provider, and FinishOpenID takes it
	// back. Without them there is no such way in.
	StartOpenID, FinishOpenID http.Handler
	// Clients finds the address of the client of a request, for the limits of what
	// one client may do. Nil takes the address of the connection.
	Clients *clientip.Finder
	// Assets is the built front end, rooted at index.html. Files beside it ending
	// in .br and .gz are the compressed forms of the file they are named after.
	Assets fs.FS
	// Ready reports whether the database answers.
	Ready func(ctx context.Context) error
	// Page describes the page at a path; an unknown one has the status 404. An
	// error means that it cannot be known now.
	Page func(ctx context.Context, path string) (Page, error)
	// Sitemap lists the public pages.
	Sitemap func(ctx context.Context) ([]URL, error)
	// BaseURL is the public address of the site, without a final slash.
	BaseURL string
	// SecurityContact is the URI that security.txt gives to those who found a
	// vulnerability. Without one there is no security.txt.
	SecurityContact string
	// Origins are the other sites whose pages may send cookies.
	Origins []string
	Logger  *slog.Logger
	Limits  Limits
}

// Page is what the HTML of a page says before any script has run.
type Page struct {
	Title       string
	Description string
	// Path is the canonical one; empty when the page should not be indexed.
	Path string
	// Type is the Open Graph type: website or article.
	Type   string
	Status int
}

// URL is a public page in the sitemap.
type URL struct {
	Path string
	// Changed is zero when it is not known.
	Changed time.Time
}

// Limits bound what one client may hold. A zero field takes its default.
type Limits struct {
	// ReadHeader and Read cut clients that send slowly: 5 s and 10 s.
	ReadHeader, Read time.Duration
	// Write cuts clients that read slowly. It includes the time to answer: 60 s
	// lets the whole application through at 40 kbit/s.
	Write time.Duration
	// Idle closes connections that say nothing: 2 min.
	Idle time.Duration
	// Request is the deadline of the context of each request: 10 s.
	Request time.Duration
	// Body is the most bytes that /graphql reads: 64 KiB.
	Body int64
	// Header is the most bytes of request line and headers: 64 KiB, so that a
	// query may be sent by GET as well.
	Header int
	// Drain is how long requests in flight have to finish at the end: 11 s, a
	// little more than Request.
	Drain time.Duration
	// DrainDelay is how long /readyz says 503 before the door closes, for load
	// balancers to notice: 0.
	DrainDelay time.Duration
}

func (l *Limits) setDefaults() {
	for _, d := range []struct {
		field *time.Duration
		value time.Duration
	}{
		{&l.ReadHeader, 5 * time.Second},
		{&l.Read, 10 * time.Second},
		{&l.Write, time.Minute},
		{&l.Idle, 2 * time.Minute},
		{&l.Request, 10 * time.Second},
		{&l.Drain, 11 * time.Second},
	} {
		if *d.field == 0 {
			*d.field = d.value
		}
	}
	if l.Body == 0 {
		l.Body = 64 << 10
	}
	if l.Header == 0 {
		l.Header = 64 << 10
	}
}

// Server answers HTTP requests. Make it with New.
type Server struct {
	Options
	handler  http.Handler
	assets   *assets
	draining atomic.Bool
}

// New returns a server. It fails when the front end cannot be read; one that was
// not built is not an error, so that the API can be worked on without Node.
func New(o Options) (*Server, error) {
	o.Limits.setDefaults()
	if o.Authenticate == nil {
		o.Authenticate = func(next http.Handler) http.Handler { return next }
	}
	if o.Clients == nil {
		o.Clients = new(clientip.Finder)
	}
	o.BaseURL = strings.TrimRight(o.BaseURL, "/")
	files, err := readAssets(o.Assets)
	if err != nil {
		return nil, fmt.Errorf("reading the front end: %w", err)
	}
	s := &Server{Options: o, assets: files}
	if files.index == nil {
		o.Logger.Warn("the front end is not built: only the API answers; run make build")
	}
	s.handler = s.observe(s.secure(s.routes()))
	return s, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Serve answers on l until ctx ends, then refuses new connections and returns when
// the requests in flight are answered: nil, even if some had to be cut at the end
// of Limits.Drain, because stopping late is worse than cutting a stalled client.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	server := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: s.Limits.ReadHeader,
		ReadTimeout:       s.Limits.Read,
		WriteTimeout:      s.Limits.Write,
		IdleTimeout:       s.Limits.Idle,
		MaxHeaderBytes:    s.Limits.Header,
		ErrorLog:          slog.NewLogLogger(s.Logger.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}

	s.Logger.Info("stopping: no new requests, those in flight may finish")
	s.draining.Store(true)
	time.Sleep(s.Limits.DrainDelay)
	end, cancel := context.WithTimeout(context.Background(), s.Limits.Drain)
	defer cancel()
	if err := server.Shutdown(end); err != nil {
		s.Logger.Warn("some requests did not finish in time and were cut", "error", err)
		_ = server.Close()
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving: %w", err)
	}
	s.Logger.Info("stopped")
	return nil
}
