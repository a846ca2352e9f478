package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/graph"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/auth"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
	"github.com/entrepreneur-interet-general/eig/internal/search"
	"github.com/entrepreneur-interet-general/eig/internal/server"
)

// The end of the queue comes after that of the requests, which may add to it. The jobs
// at work have what is left of patience since the signal, and haste at least: a job
// that is cut is worked again by the next process.
const (
	patience = 13 * time.Second
	haste    = 200 * time.Millisecond
)

// transport returns what takes messages away: the mail server of the configuration,
// or a folder.
func transport(cfg config.Mail) (mail.Transport, error) {
	for variable, address := range map[string]string{"EIG_MAIL_FROM": cfg.MailFrom, "EIG_MAIL_REPLY_TO": cfg.ReplyTo} {
		if address == "" {
			continue
		}
		if err := mail.CheckAddress(variable, address); err != nil {
			return nil, err
		}
	}
	if cfg.SMTPURL == "" {
		return mail.Folder(cfg.MailDir), nil
	}
	return mail.SMTP(cfg.SMTPURL)
}

// people are the services about people, and the queue that their messages wait in.
type people struct {
	queue   *jobs.Queue
	outbox  *mail.Outbox
	account *account.Service
	data    *personaldata.Service
}

// newPeople wires them over a migrated database. The queue works nothing before it
// is started.
func newPeople(db *database.DB, cfg *config.Config, t mail.Transport, now clock.Clock, baseURL string, log *slog.Logger) (*people, error) {
	queue, err := jobs.New(db, jobs.Options{Log: log})
	if err != nil {
		return nil, err
	}
	outbox := mail.New(db, queue, mail.Options{From: cfg.Mail.MailFrom, ReplyTo: cfg.Mail.ReplyTo, Transport: t, BaseURL: baseURL, Log: log, Clock: now})
	p := &people{
		queue: queue, outbox: outbox,
		account: account.New(db, now, outbox, baseURL),
		data:    personaldata.New(db, now, outbox, baseURL),
	}
	p.data.Daily(queue)
	return p, nil
}

// work starts the queue, and returns what stops it once ctx has ended and the requests
// are answered.
func (p *people) work(ctx context.Context) (stop func() error, err error) {
	// Not ctx itself: it ends before the requests in flight do.
	if err := p.queue.Start(context.WithoutCancel(ctx)); err != nil {
		return nil, err
	}
	told := make(chan time.Time, 1)
	forget := context.AfterFunc(ctx, func() { told <- time.Now() })
	return func() error {
		began := time.Now()
		if !forget() { // ctx has ended: since when?
			began = <-told
		}
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), max(haste, patience-time.Since(began)))
		defer cancel()
		if err := p.queue.Stop(end); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		return nil
	}, nil
}

// newAuth wires who is asking: sessions, access tokens and the OpenID provider.
func (p *people) newAuth(db *database.DB, cfg *config.Config, now clock.Clock, baseURL string, log *slog.Logger) *auth.Auth {
	return auth.New(auth.Options{
		DB: db, Log: log, Clock: now, BaseURL: baseURL, Refuse: server.Refuse,
		OIDC: auth.OIDC{
			Issuer: string(cfg.OIDC.Issuer), ClientID: cfg.OIDC.ClientID, ClientSecret: cfg.OIDC.ClientSecret,
			Label: cfg.OIDC.Label, TrustEmail: cfg.OIDC.TrustEmail,
		},
		// The two packages do not know each other.
		SignIn: func(ctx context.Context, id auth.Identity) (*ent.Account, error) {
			return p.account.SignInWithIdentity(ctx, account.Identity(id))
		},
	})
}

// doors are what the server needs to let people in.
func doors(p *people, who *auth.Auth, rates *ratelimit.Limiter, o *server.Options) {
	o.Authenticate = who.Middleware
	o.PersonalData = p.data.Export
	if _, _, ok := who.Option(); ok {
		o.StartOpenID = rates.Handler(ratelimit.SignInAttempt, server.Refuse, http.HandlerFunc(who.StartOIDC))
		o.FinishOpenID = http.HandlerFunc(who.FinishOIDC)
	}
}

// newAPI wires the resolvers.
func newAPI(db *database.DB, p *people, who *auth.Auth, rates *ratelimit.Limiter, index *search.Index, now clock.Clock, log *slog.Logger) http.Handler {
	return graph.NewHandler(&graph.Resolver{
		Client:       db.Ent(),
		Catalogue:    catalogue.New(db.Ent(), now),
		Enrolment:    enrolment.New(db, now),
		Search:       index,
		People:       p.account,
		PersonalData: p.data,
		Mail:         p.outbox,
		Sessions:     who,
		Rates:        rates,
		Log:          log,
	})
}

// clients returns what finds the address of a client behind the trusted proxies.
func clients(trusted []config.Network) (*clientip.Finder, error) {
	ranges := make([]netip.Prefix, len(trusted))
	for i, n := range trusted {
		ranges[i] = n.Prefix
	}
	return clientip.New(ranges)
}
