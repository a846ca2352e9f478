package config

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Address is where to listen.
type Address string

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Address) UnmarshalText(text []byte) error {
	_, port, err := net.SplitHostPort(string(text))
	if err != nil {
		return errors.New("must be HOST:PORT, for example localhost:8080")
	}
	if number, err := strconv.Atoi(port); err != nil || number < 0 || number > 65535 {
		return fmt.Errorf("the port %q must be a number from 0 to 65535", port)
	}
	*a = Address(text)
	return nil
}

// BaseURL is the public address of the site, without a final slash.
type BaseURL string

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *BaseURL) UnmarshalText(text []byte) error {
	site, err := origin(strings.TrimRight(string(text), "/"))
	if err != nil {
		return fmt.Errorf("must be an address without a path, for example https://eig.example: %w", err)
	}
	*b = BaseURL(site)
	return nil
}

// Origin is another site: scheme, host and port, as browsers name it.
type Origin string

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *Origin) UnmarshalText(text []byte) error {
	site, err := origin(string(text))
	if err != nil {
		return fmt.Errorf("must be origins separated by commas, for example https://portail.example: %w", err)
	}
	*o = Origin(site)
	return nil
}

func origin(text string) (string, error) {
	u, err := url.Parse(strings.ToLower(strings.TrimSpace(text)))
	switch {
	case err != nil:
		return "", errors.New("it cannot be read")
	case u.Scheme != "http" && u.Scheme != "https":
		return "", errors.New("it must start with http:// or https://")
	case u.Hostname() == "" || strings.ContainsAny(u.Host, "* "):
		return "", errors.New("it must name one host")
	case u.Scheme+"://"+u.Host != u.String():
		return "", errors.New("it must hold nothing after the host and the port")
	}
	return u.String(), nil
}

// Instant is a moment, or the zero time when none is given.
type Instant struct{ time.Time }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *Instant) UnmarshalText(text []byte) error {
	at, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		return errors.New("must be a date, an hour and a zone, for example 2020-05-11T09:00:00+02:00")
	}
	i.Time = at
	return nil
}

// maxDrainDelay leaves the requests in flight their time within 15 seconds.
const maxDrainDelay = 3 * time.Second

// DrainDelay is a short duration.
type DrainDelay time.Duration

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DrainDelay) UnmarshalText(text []byte) error {
	delay, err := time.ParseDuration(string(text))
	if err != nil || delay < 0 || delay > maxDrainDelay {
		return fmt.Errorf("must be a duration from 0s to %v", maxDrainDelay)
	}
	*d = DrainDelay(delay)
	return nil
}

// Network is a range of addresses, or one address.
type Network struct{ netip.Prefix }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *Network) UnmarshalText(text []byte) error {
	given := strings.TrimSpace(string(text))
	prefix, err := netip.ParsePrefix(given)
	if err != nil {
		alone, failed := netip.ParseAddr(given)
		if failed != nil || alone.Zone() != "" {
			return errors.New("must be ranges of addresses separated by commas, for example 10.0.0.0/8,fd00::/8")
		}
		prefix = netip.PrefixFrom(alone, alone.BitLen())
	}
	if prefix.Bits() == 0 {
		return errors.New("must not be every address: anyone could then pretend to be anyone; name the ranges of the proxies")
	}
	n.Prefix = prefix.Masked()
	return nil
}

// RateScale multiplies the limits of rates.
type RateScale float64

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RateScale) UnmarshalText(text []byte) error {
	scale, err := strconv.ParseFloat(string(text), 64)
	if err != nil || !(scale >= 0 && scale <= 1000) {
		return errors.New("must be a number from 0 to 1000, for example 1")
	}
	*r = RateScale(scale)
	return nil
}

// Issuer is the address of an OpenID provider, exactly as it names itself.
type Issuer string

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *Issuer) UnmarshalText(text []byte) error {
	u, err := url.Parse(string(text))
	switch {
	case err != nil, u.Hostname() == "", u.Scheme != "https" && u.Scheme != "http":
		return errors.New("must be the address of the provider, for example https://auth.exemple.fr")
	case u.RawQuery != "" || u.Fragment != "" || u.User != nil:
		return errors.New("must hold no password, no query and no fragment")
	case u.Scheme == "http" && !isLocal(u.Hostname()):
		return errors.New("must start with https://: whoever is between could sign in as anyone")
	}
	*i = Issuer(text)
	return nil
}

func isLocal(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
