package ratelimit

import (
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// Budget is what is left of a limit. Its zero value is no limit.
type Budget struct {
	Limit, Remaining int
	// Reset is how long it takes until the current window ends.
	Reset time.Duration
	// RetryAfter is how long to wait when the limit is reached, 0 otherwise.
	RetryAfter time.Duration
}

// Exceeded reports whether the action must not be done.
func (b Budget) Exceeded() bool { return b.RetryAfter > 0 }

// Tighter returns the one of two budgets that leaves less.
func (b Budget) Tighter(o Budget) Budget {
	switch {
	case o.Limit == 0 || b.RetryAfter > o.RetryAfter:
		return b
	case b.Limit == 0 || o.RetryAfter > b.RetryAfter || o.Remaining < b.Remaining:
		return o
	default:
		return b
	}
}

// Tell writes the headers of an answer: the limit, what is left of it, and in how
// many seconds the window ends or the next try may come.
func (b Budget) Tell(h http.Header) {
	if b.Limit == 0 {
		return
	}
	h.Set("RateLimit-Limit", strconv.Itoa(b.Limit))
	h.Set("RateLimit-Remaining", strconv.Itoa(b.Remaining))
	h.Set("RateLimit-Reset", strconv.Itoa(seconds(b.Reset)))
	if b.Exceeded() {
		h.Set("Retry-After", strconv.Itoa(seconds(b.RetryAfter)))
	}
}

// Fault returns the refusal of an action whose limit is reached.
func (b Budget) Fault() *fault.Error {
	return fault.New(fault.RateLimited, "Trop de demandes en peu de temps. Réessayez dans "+words(seconds(b.RetryAfter))+".")
}

func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }

func words(seconds int) string {
	switch minutes := (seconds + 59) / 60; {
	case seconds == 1:
		return "une seconde"
	case seconds < 60:
		return fmt.Sprintf("%d secondes", seconds)
	case minutes == 1:
		return "une minute"
	default:
		return fmt.Sprintf("%d minutes", minutes)
	}
}
