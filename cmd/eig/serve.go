package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"syscall"
	"time"

	"github.com/entrepreneur-interet-general/eig/frontend"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
	"github.com/entrepreneur-interet-general/eig/internal/search"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
	"github.com/entrepreneur-interet-general/eig/internal/server"
	"github.com/entrepreneur-interet-general/eig/internal/site"
)

type serveCommand struct {
	SeedIfEmpty bool `help:"Load the data of the programme first when the database holds no défi."`
}

// Run wires everything and serves until ctx ends. It takes the port first, so that
// a second server started by mistake touches nothing.
func (c serveCommand) Run(ctx context.Context, cfg *config.Config, t terminal) error {
	l, err := listen(string(cfg.Addr))
	if err != nil {
		return err
	}
	defer l.Close()
	err = c.serve(ctx, cfg, t, l)
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil // told to stop before it was ready
	}
	return err
}

func (c serveCommand) serve(ctx context.Context, cfg *config.Config, t terminal, l net.Listener) (err error) {
	post, err := transport(cfg.Mail) // what is wrong with the configuration is told first
	if err != nil {
		return err
	}
	finder, err := clients(cfg.TrustedProxies)
	if err != nil {
		return err
	}
	db, _, err := openMigrated(ctx, database.Config{URL: cfg.DatabaseURL, RememberCounts: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if c.SeedIfEmpty {
		if err := seedIfEmpty(ctx, db, t); err != nil {
			return err
		}
	}

	now := clock.Real()
	if !cfg.Clock.IsZero() {
		now = clock.Shifted(cfg.Clock.Time)
	}
	index, err := search.Open(ctx, db)
	if err != nil {
		return fmt.Errorf("building the search index: %w", err)
	}
	defer func() { err = errors.Join(err, index.Close()) }()

	local := localURL(l)
	base := cmp.Or(string(cfg.BaseURL), local)
	people, err := newPeople(db, cfg, post, now, base, t.log)
	if err != nil {
		return err
	}
	who := people.newAuth(db, cfg, now, base, t.log)
	rates := ratelimit.New(ratelimit.Options{Scale: float64(cfg.RateScale)})
	pages := site.New(db.Ent())
	o := server.Options{
		GraphQL:         newAPI(db, people, who, rates, index, now, t.log),
		Assets:          frontend.Dist(),
		Ready:           db.Ping,
		Page:            pages.Page,
		Sitemap:         pages.Sitemap,
		Clients:         finder,
		BaseURL:         base,
		SecurityContact: cfg.SecurityContact,
		Origins:         origins(cfg.CORSOrigins),
		Logger:          t.log,
		Limits:          server.Limits{DrainDelay: time.Duration(cfg.DrainDelay)},
	}
	doors(people, who, rates, &o)
	handler, err := server.New(o)
	if err != nil {
		return err
	}
	stop, err := people.work(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	announce(t, local, db, now)
	if post.Local() {
		warnOfNoMail(t, cfg.Mail, base)
	}
	return handler.Serve(ctx, l)
}

func seedIfEmpty(ctx context.Context, db *database.DB, t terminal) error {
	empty, err := seed.Empty(ctx, db)
	if err != nil {
		return fmt.Errorf("looking whether the database is empty: %w", err)
	}
	if !empty {
		return nil
	}
	return load(ctx, db, t.out)
}

// listen opens the port, or says how to find a free one.
func listen(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("%s is already in use: stop the program that listens there, or choose another address, for example EIG_ADDR=localhost:8081", address)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("%s may not be opened by this user: choose a port above 1023, for example EIG_ADDR=localhost:8080", address)
	case err != nil:
		return nil, fmt.Errorf("cannot listen on %s: %w; set EIG_ADDR=HOST:PORT", address, err)
	}
	return l, nil
}

// localURL is where a browser on this machine finds the server.
func localURL(l net.Listener) string {
	tcp, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		return "http://" + l.Addr().String()
	}
	host := tcp.IP.String()
	if tcp.IP.IsUnspecified() || tcp.IP.IsLoopback() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, fmt.Sprint(tcp.Port))
}

func announce(t terminal, url string, db *database.DB, now clock.Clock) {
	line := fmt.Sprintf("eig serves %s from %s", url, db.Location())
	if now.IsShifted() {
		line += fmt.Sprintf("; its clock is at %s, as EIG_CLOCK says", now.Now().In(clock.Paris).Format("2 January 2006 15:04 (MST)"))
	}
	fmt.Fprintln(t.out, line)
	t.log.Info("serving", slog.String("url", url), slog.String("database", db.Location()), slog.Time("clock", now.Now()))
}

// warnOfNoMail says that nobody gets a message, and that the log holds what lets people
// in. A site behind https is likely to be a real one, so it hears of it twice.
func warnOfNoMail(t terminal, cfg config.Mail, base string) {
	said := fmt.Sprintf("no mail server: messages stay in the folder %s and their sign-in links are told in this log, which is for development only; set EIG_SMTP_URL=smtp://USER:PASSWORD@HOST:PORT", cfg.MailDir)
	t.log.Warn(said, slog.String("folder", cfg.MailDir))
	if strings.HasPrefix(base, "https://") {
		fmt.Fprintf(t.out, "WARNING: %s is served without a mail server: nobody can sign in by mail, and who reads the log can sign in as anybody; set EIG_SMTP_URL\n", base)
	}
}

func origins(list []config.Origin) []string {
	out := make([]string, len(list))
	for i, o := range list {
		out[i] = string(o)
	}
	return out
}
