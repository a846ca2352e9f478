// Package requestid is the id that ties a request, its answer and its log lines
// together. It is a leaf, so that every layer may read it.
package requestid

import (
	"context"
	"crypto/rand"
)

// Header carries the id in requests and answers.
const Header = "X-Request-Id"

type key struct{}

// NewContext returns a context in which FromContext answers id.
func NewContext(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, id)
}

// FromContext returns the id of the request that ctx serves, or "" outside one.
func FromContext(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}

// Of keeps the id that a proxy gave when it is a plain word, so that both logs
// can be joined, and makes one otherwise: what a stranger sends must not be able
// to forge a log line or fill it.
func Of(given string) string {
	if sane(given) {
		return given
	}
	return rand.Text()
}

func sane(id string) bool {
	if len(id) < 8 || len(id) > 64 {
		return false
	}
	for _, c := range []byte(id) {
		switch {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '-', c == '_':
		default:
			return false
		}
	}
	return true
}
