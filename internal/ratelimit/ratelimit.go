// Package ratelimit bounds how often one client, one account or one address may do
// what costs something to others: mail that leaves, codes that are tried, seats that
// are taken, rows that are written. Reading is bounded elsewhere, by its cost.
//
// Counts are kept in the memory of the process: with N replicas, a client that
// reaches all of them has N times the figures below. They are set with that in mind;
// what must hold exactly, such as ten wrong codes for a mail and thirty a day for an
// address, is counted in the database.
package ratelimit

import (
	"cmp"
	"context"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/go-chi/httprate"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// A Class is a kind of action with limits of its own.
type Class string

// The classes.
const (
	// SignInRequest sends a link and a code to an address.
	SignInRequest Class = "sign-in request"
	// SignInAttempt tries a link or a code, or goes to the OpenID provider.
	SignInAttempt Class = "sign-in attempt"
	// Mail sends a message to oneself or to an address that one gives.
	Mail Class = "mail"
	// SignUp takes a seat in a webinar.
	SignUp Class = "sign-up"
	// Mutation is any other change.
	Mutation Class = "mutation"
)

// rates are the limits of each class, by what they count.
var rates = map[Class][]rate{
	// A hall of a school behind one address may sign in together; one mailbox needs
	// few messages, whoever asks for them.
	SignInRequest: {{byClient, 30, 10 * time.Minute}, {byAddress, 5, 10 * time.Minute}},
	// Comparing a code is slow on purpose. What keeps codes from being guessed is
	// counted in the database: each serves in the browser that asked for it, ten wrong
	// ones are its end, and thirty are the end of all codes of an address for a day.
	SignInAttempt: {{byClient, 60, 10 * time.Minute}},
	Mail:          {{byPerson, 10, 10 * time.Minute}, {byAddress, 5, 10 * time.Minute}},
	SignUp:        {{byClient, 60, 10 * time.Minute}, {byAccount, 20, 10 * time.Minute}},
	Mutation:      {{byPerson, 120, time.Minute}},
}

type rate struct {
	by     func(Who) string // "" when the rate says nothing of this request
	limit  int
	window time.Duration
}

// Who is whom an action is counted for.
type Who struct {
	// Client is the address of the client; one that is not valid stands for all the
	// clients that have none.
	Client netip.Addr
	// Account is the account, if any.
	Account string
	// Address is the e-mail address that the action is about, if any, normalised.
	Address string
}

// byClient counts by address: an IPv6 client holds a whole /64.
func byClient(w Who) string { return "client " + httprate.CanonicalizeIP(w.Client.String()) }

func byAccount(w Who) string {
	if w.Account == "" {
		return ""
	}
	return "account " + w.Account
}

// byPerson counts by account, and a visitor by client.
func byPerson(w Who) string { return cmp.Or(byAccount(w), byClient(w)) }

func byAddress(w Who) string {
	if w.Address == "" {
		return ""
	}
	return "address " + w.Address
}

// Limiter counts. Make it with New; a nil one limits nothing.
type Limiter struct{ classes map[Class][]counted }

type counted struct {
	rate
	counter *counter
	limiter *httprate.RateLimiter
}

// Options are the settings of a Limiter.
type Options struct {
	// Scale multiplies every limit: 1 for the figures of this package, 0 to limit
	// nothing, as a load test needs.
	Scale float64
}

// New returns a limiter that has counted nothing yet.
func New(o Options) *Limiter {
	if o.Scale <= 0 {
		return nil
	}
	l := &Limiter{classes: map[Class][]counted{}}
	for class, list := range rates {
		for _, r := range list {
			r.limit = max(1, int(math.Round(float64(r.limit)*o.Scale)))
			c := newCounter()
			l.classes[class] = append(l.classes[class], counted{r, c, httprate.NewRateLimiter(r.limit, r.window, httprate.WithLimitCounter(c))})
		}
	}
	return l
}

// Take counts one action and returns what is left of the tightest of its limits.
// When a limit is reached the action must not be done, and counts for none of them.
func (l *Limiter) Take(ctx context.Context, class Class, who Who) (tightest Budget) {
	if l == nil {
		return Budget{}
	}
	for _, c := range l.classes[class] {
		if key := c.by(who); key != "" {
			tightest = tightest.Tighter(c.look(key))
		}
	}
	if tightest.Exceeded() {
		return tightest
	}
	tightest = Budget{}
	for _, c := range l.classes[class] {
		if key := c.by(who); key != "" {
			tightest = tightest.Tighter(c.take(ctx, key))
		}
	}
	return tightest
}

// look returns what there is to say when the limit of a key is reached, and nothing
// otherwise.
func (c counted) look(key string) Budget {
	now := time.Now().UTC()
	window := now.Truncate(c.window)
	wait := c.wait(key, now, window)
	if wait == 0 {
		return Budget{}
	}
	return Budget{Limit: c.limit, Reset: window.Add(c.window).Sub(now), RetryAfter: wait}
}

// take counts one action.
func (c counted) take(ctx context.Context, key string) Budget {
	answer := headers{}
	if c.limiter.OnLimit(answer, new(http.Request).WithContext(ctx), key) { // another was faster
		refused := c.look(key)
		refused.Limit, refused.RetryAfter = c.limit, max(refused.RetryAfter, time.Millisecond)
		return refused
	}
	remaining, _ := strconv.Atoi(http.Header(answer).Get("X-RateLimit-Remaining"))
	now := time.Now().UTC()
	return Budget{Limit: c.limit, Remaining: max(0, remaining), Reset: now.Truncate(c.window).Add(c.window).Sub(now)}
}

// wait returns how long it takes until a key may act again if it does nothing
// meanwhile, 0 when it may now. What was counted in the window before weighs less and
// less as this one goes on: that is how httprate slides.
func (c counted) wait(key string, now, window time.Time) time.Duration {
	current, before, _ := c.counter.Get(key, window, window.Add(-c.window))
	length, room := float64(c.window), float64(c.limit)-0.5 // httprate rounds
	left := float64(window.Add(c.window).Sub(now))
	wait := -1.0
	switch {
	case float64(current) > room: // until this window is the one before
		wait = left + length - length*room/float64(current)
	case before > 0:
		wait = left - length*(room-float64(current))/float64(before)
	}
	if wait < 0 {
		return 0
	}
	return time.Duration(wait) + time.Millisecond
}

// Handler counts the requests for a page by their client before next answers them.
// Those over the limit are refused with the status 429.
func (l *Limiter) Handler(class Class, refuse func(http.ResponseWriter, *http.Request, int, *fault.Error), next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		budget := l.Take(r.Context(), class, Who{Client: clientip.FromContext(r.Context())})
		budget.Tell(w.Header())
		if budget.Exceeded() {
			refuse(w, r, http.StatusTooManyRequests, budget.Fault())
			return
		}
		next.ServeHTTP(w, r)
	})
}

// headers are an http.ResponseWriter of which only the headers are read: that is
// where httprate tells what is left.
type headers http.Header

func (h headers) Header() http.Header       { return http.Header(h) }
func (headers) Write(b []byte) (int, error) { return len(b), nil }
func (headers) WriteHeader(int)             {}
