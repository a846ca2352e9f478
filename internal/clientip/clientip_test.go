package clientip_test

import (
	"context"
	"net/http/httptest"
	"net/netip"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
)

func TestTheClientIsFoundBehindTrustedProxiesOnly(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8"), netip.MustParsePrefix("203.0.113.7/32")}
	for _, tt := range []struct {
		name      string
		trusted   []netip.Prefix
		remote    string
		forwarded []string
		want      string // "" for none
	}{
		{"no proxy", nil, "198.51.100.1:1234", nil, "198.51.100.1"},
		{"no proxy: the header of a stranger is not believed", nil, "198.51.100.1:1234", []string{"192.0.2.9"}, "198.51.100.1"},
		{"a stranger that goes round the proxy is not believed", proxies, "198.51.100.1:1234", []string{"192.0.2.9"}, "198.51.100.1"},
		{"through a proxy", proxies, "10.1.2.3:80", []string{"198.51.100.1"}, "198.51.100.1"},
		{"what the client wrote itself comes first, and is not believed", proxies, "10.1.2.3:80", []string{"192.0.2.9, 198.51.100.1"}, "198.51.100.1"},
		{"what the client wrote in a header of its own", proxies, "10.1.2.3:80", []string{"192.0.2.9", "198.51.100.1"}, "198.51.100.1"},
		{"through two proxies", proxies, "10.1.2.3:80", []string{"198.51.100.1, 203.0.113.7"}, "198.51.100.1"},
		{"a client that pretends to be a proxy", proxies, "10.1.2.3:80", []string{"10.9.9.9, 198.51.100.1"}, "198.51.100.1"},
		{"a proxy that calls for itself", proxies, "10.1.2.3:80", nil, "10.1.2.3"},
		{"nothing but proxies", proxies, "10.1.2.3:80", []string{"10.9.9.9"}, "10.1.2.3"},
		{"a header that is no address", proxies, "10.1.2.3:80", []string{"unknown"}, "10.1.2.3"},
		{"an endless header", proxies, "10.1.2.3:80", []string{string(make([]byte, 60_000))}, "10.1.2.3"},
		{"a proxy and a client of IPv6", proxies, "[fd00::1]:80", []string{"2001:db8::1"}, "2001:db8::1"},
		{"IPv4 in IPv6 is the same client", proxies, "[::ffff:10.1.2.3]:80", []string{"::ffff:198.51.100.1"}, "198.51.100.1"},
		{"the zone of a link is not part of the client", nil, "[fe80::1%eth0]:80", nil, "fe80::1"},
		{"a port in the header", proxies, "10.1.2.3:80", []string{"198.51.100.1:5555"}, "198.51.100.1"},
		{"a Unix socket", proxies, "@", []string{"198.51.100.1"}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			finder, err := clientip.New(tt.trusted)
			if err != nil {
				t.Fatal(err)
			}
			r := httptest.NewRequestWithContext(t.Context(), "GET", "/", nil)
			r.RemoteAddr = tt.remote
			for _, f := range tt.forwarded {
				r.Header.Add("X-Forwarded-For", f)
			}
			got := finder.Of(r)
			if tt.want == "" && got.IsValid() || tt.want != "" && got.String() != tt.want {
				t.Errorf("%v, want %q", got, tt.want)
			}
			if back := clientip.FromContext(clientip.NewContext(t.Context(), got)); back != got {
				t.Errorf("%v came back as %v", got, back)
			}
		})
	}
	if a := clientip.FromContext(context.Background()); a.IsValid() {
		t.Errorf("outside a request: %v", a)
	}
}
