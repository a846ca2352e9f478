// Package clientip finds the address of the client of a request behind the proxies
// that the configuration trusts. It serves to bound what one client may do; it is
// kept in the context for that, and never written to a log or to the database.
package clientip

import (
	"context"
	"net/http"
	"net/netip"

	"github.com/realclientip/realclientip-go"
)

// forwarded is the header in which each proxy adds the address that it was called
// from, at the end.
const forwarded = "X-Forwarded-For"

// Finder finds the address of clients. Make it with New.
type Finder struct {
	trusted []netip.Prefix
	through realclientip.Strategy // nil when no proxy is trusted
}

// New returns a finder that believes what the proxies of these ranges say, and
// nobody else: anyone may write the header.
func New(trusted []netip.Prefix) (*Finder, error) {
	f := &Finder{trusted: trusted}
	if len(trusted) == 0 {
		return f, nil
	}
	ranges := make([]string, len(trusted))
	for i, p := range trusted {
		ranges[i] = p.String()
	}
	nets, err := realclientip.AddressesAndRangesToIPNets(ranges...)
	if err != nil {
		return nil, err
	}
	f.through, err = realclientip.NewRightmostTrustedRangeStrategy(forwarded, nets)
	return f, err
}

// Of returns the address of the client of a request: that of the connection, unless
// it comes from a trusted proxy; then the last one in X-Forwarded-For that is not a
// trusted proxy itself. It is not valid when there is none, as on a Unix socket.
func (f *Finder) Of(r *http.Request) netip.Addr {
	direct := parse(realclientip.RemoteAddrStrategy{}.ClientIP(nil, r.RemoteAddr))
	if f.through == nil || !f.trusts(direct) {
		return direct
	}
	// A proxy that calls for itself, as a health check does, forwards nothing.
	if client := parse(f.through.ClientIP(r.Header, r.RemoteAddr)); client.IsValid() {
		return client
	}
	return direct
}

func (f *Finder) trusts(a netip.Addr) bool {
	for _, p := range f.trusted {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

func parse(text string) netip.Addr {
	a, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}
	}
	return a.Unmap().WithZone("")
}

type key struct{}

// NewContext returns a context in which FromContext answers the address.
func NewContext(ctx context.Context, a netip.Addr) context.Context {
	return context.WithValue(ctx, key{}, a)
}

// FromContext returns the address of the client that ctx serves, not valid outside a
// request.
func FromContext(ctx context.Context) netip.Addr {
	a, _ := ctx.Value(key{}).(netip.Addr)
	return a
}
