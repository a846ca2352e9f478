package config_test

import (
	"encoding"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/config"
)

func TestValues(t *testing.T) {
	address := func() encoding.TextUnmarshaler { return new(config.Address) }
	base := func() encoding.TextUnmarshaler { return new(config.BaseURL) }
	origin := func() encoding.TextUnmarshaler { return new(config.Origin) }
	delay := func() encoding.TextUnmarshaler { return new(config.DrainDelay) }
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
