package config_test

import (
	"encoding"
	"strconv"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/config"
)

func TestValues(t *testing.T) {
	address := func() encoding.TextUnmarshaler { return new(config.Address) }
	base := func() encoding.TextUnmarshaler { return new(config.BaseURL) }
	origin := func() encoding.TextUnmarshaler { return new(config.Origin) }
	delay := func() encoding.TextUnmarshaler { return new(config.DrainDelay) }
	network := func() encoding.TextUnmarshaler { return new(config.Network) }
	scale := func() encoding.TextUnmarshaler { return new(config.RateScale) }
	issuer := func() encoding.TextUnmarshaler { return new(config.Issuer) }
	for _, tt := range []struct {
		name  string
		value func() encoding.TextUnmarshaler
		text  string
		want  string // empty when it is refused
	}{
		{"every interface", address, ":8080", ":8080"},
		{"any free port", address, "localhost:0", "localhost:0"},
		{"an IPv6 address", address, "[::1]:8080", "[::1]:8080"},
		{"an IPv6 address without brackets", address, "::1", ""},
		{"a port too high", address, "localhost:70000", ""},
		{"a final slash is dropped", base, "https://eig.example/", "https://eig.example"},
		{"a port stays", base, "http://localhost:8080", "http://localhost:8080"},
		{"capitals are those of no browser", origin, "HTTPS://Portail.Example", "https://portail.example"},
		{"spaces around an origin", origin, " https://portail.example ", "https://portail.example"},
		{"an origin with a path", origin, "https://portail.example/page", ""},
		{"an origin with a name and a password", origin, "https://a:b@portail.example", ""},
		{"an origin with a query", origin, "https://portail.example?x", ""},
		{"the origin of a sandbox", origin, "null", ""},
		{"a file", origin, "file:///etc/passwd", ""},
		{"no delay", delay, "0s", "0s"},
		{"a negative delay", delay, "-1s", ""},
		{"a range of proxies", network, "10.0.0.0/8", "10.0.0.0/8"},
		{"spaces around a range", network, " fd00::/8 ", "fd00::/8"},
		{"a range is written from its first address", network, "10.1.2.3/8", "10.0.0.0/8"},
		{"one proxy", network, "203.0.113.7", "203.0.113.7/32"},
		{"one proxy of IPv6", network, "2001:db8::1", "2001:db8::1/128"},
		{"every address as a proxy", network, "0.0.0.0/0", ""},
		{"a name as a proxy", network, "proxy.example", ""},
		{"a zone", network, "fe80::1%eth0", ""},
		{"no limits", scale, "0", "0"},
		{"twice the limits", scale, "2", "2"},
		{"half the limits", scale, "0.5", "0.5"},
		{"limits below zero", scale, "-1", ""},
		{"limits without end", scale, "Inf", ""},
		{"limits that are no number", scale, "NaN", ""},
		{"an issuer stays as it names itself", issuer, "https://auth.exemple.fr/realms/eig/", "https://auth.exemple.fr/realms/eig/"},
		{"an issuer on this machine", issuer, "http://localhost:9998", "http://localhost:9998"},
		{"an issuer on this machine, by its address", issuer, "http://127.0.0.1:9998/", "http://127.0.0.1:9998/"},
		{"an issuer elsewhere in clear", issuer, "http://auth.exemple.fr", ""},
		{"an issuer without a scheme", issuer, "auth.exemple.fr", ""},
		{"an issuer with a query", issuer, "https://auth.exemple.fr?x", ""},
		{"an issuer with a password", issuer, "https://a:b@auth.exemple.fr", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			value := tt.value()
			err := value.UnmarshalText([]byte(tt.text))
			if (err != nil) != (tt.want == "") {
				t.Fatalf("error: %v", err)
			}
			if err == nil && text(value) != tt.want {
				t.Errorf("%q, want %q", text(value), tt.want)
			}
		})
	}
}

func text(value encoding.TextUnmarshaler) string {
	switch v := value.(type) {
	case *config.Address:
		return string(*v)
	case *config.BaseURL:
		return string(*v)
	case *config.Origin:
		return string(*v)
	case *config.DrainDelay:
		return time.Duration(*v).String()
	case *config.Network:
		return v.String()
	case *config.RateScale:
		return strconv.FormatFloat(float64(*v), 'g', -1, 64)
	case *config.Issuer:
		return string(*v)
	}
	return ""
}

func TestInstant(t *testing.T) {
	var at config.Instant
	if err := at.UnmarshalText([]byte("2020-05-11T09:00:00+02:00")); err != nil {
		t.Fatal(err)
	}
	if want := time.Date(2020, 5, 11, 7, 0, 0, 0, time.UTC); !at.Equal(want) {
		t.Errorf("%v, want %v", at, want)
	}
}

func TestAnIssuerComesWithItsClient(t *testing.T) {
	for _, tt := range []struct {
		name string
		oidc config.OIDC
		fine bool
	}{
		{"no provider", config.OIDC{Label: "ProConnect"}, true},
		{"a provider", config.OIDC{Issuer: "https://auth.exemple.fr", ClientID: "eig", ClientSecret: "x"}, true},
		{"no secret", config.OIDC{Issuer: "https://auth.exemple.fr", ClientID: "eig"}, false},
		{"no identifier", config.OIDC{Issuer: "https://auth.exemple.fr", ClientSecret: "x"}, false},
		{"no issuer", config.OIDC{ClientID: "eig", ClientSecret: "x"}, false},
	} {
		if err := tt.oidc.Validate(); (err == nil) != tt.fine {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
