// Package config is what the environment and the flags say: one struct, read once
// by cmd and passed down. Each field is a flag and a variable of the environment.
package config

import "errors"

// Config is the configuration of every command. Its tags are read by kong.
type Config struct {
	DatabaseURL string `name:"database-url" env:"EIG_DATABASE_URL" default:"sqlite:data/eig.db" placeholder:"URL" help:"Database: sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME (${default})."`
	Log         string `env:"EIG_LOG" enum:"json,text" default:"json" placeholder:"FORMAT" help:"Form of the log on the standard error: json or text (${default})."`

	Addr            Address    `env:"EIG_ADDR" default:"localhost:8080" placeholder:"HOST:PORT" group:"serve" help:"Address to listen on (${default})."`
	BaseURL         BaseURL    `name:"base-url" env:"EIG_BASE_URL" placeholder:"URL" group:"serve" help:"Public address of the site, for canonical links and the sitemap; with https, browsers are told to stay on it (http://localhost and the port)."`
	Clock           Instant    `env:"EIG_CLOCK" placeholder:"TIME" group:"serve" help:"Moment at which the platform lives, as 2020-05-11T09:00:00+02:00; it ticks from there (now)."`
	CORSOrigins     []Origin   `name:"cors-origins" env:"EIG_CORS_ORIGINS" placeholder:"ORIGIN" group:"serve" help:"Other sites whose pages may call the API with cookies, as https://portail.example (none; without cookies, all may)."`
	DrainDelay      DrainDelay `env:"EIG_DRAIN_DELAY" default:"0s" placeholder:"DURATION" group:"serve" help:"At the end, how long /readyz says 503 before the door closes: what a load balancer needs to notice, at most 3s (${default})."`
	TrustedProxies  []Network  `env:"EIG_TRUSTED_PROXIES" placeholder:"CIDR" group:"serve" help:"Reverse proxies that are believed about the addresses of clients, in X-Forwarded-For, as 10.0.0.0/8,fd00::/8 (none)."`
	RateScale       RateScale  `env:"EIG_RATE_SCALE" default:"1" placeholder:"N" group:"serve" help:"Multiplies the limits of what one client or account may do in some minutes; 0 lets all through, for load tests (${default})."`
	SecurityContact string     `env:"EIG_SECURITY_CONTACT" default:"https://github.com/entrepreneur-interet-general" placeholder:"URI" group:"serve" help:"Where security.txt sends those who found a vulnerability (${default})."`

	Mail Mail `embed:"" group:"serve"`
	OIDC OIDC `embed:"" prefix:"oidc-" group:"serve"`
}

// Mail is where messages to people go.
type Mail struct {
	SMTPURL  string `name:"smtp-url" env:"EIG_SMTP_URL" placeholder:"URL" group:"serve" help:"Mail server: smtp://USER:PASSWORD@HOST:PORT, encrypted when it can be, or smtps://… Without one, messages stay in the mail folder and sign-in links are told in the log: for development only."`
	MailFrom string `env:"EIG_MAIL_FROM" placeholder:"ADDRESS" group:"serve" help:"Sender of the messages, as 'EIG <eig@exemple.fr>' (no-reply at the host of the public address)."`
	ReplyTo  string `name:"mail-reply-to" env:"EIG_MAIL_REPLY_TO" placeholder:"ADDRESS" group:"serve" help:"Where answers to the messages go: the address of the team (none)."`
	MailDir  string `env:"EIG_MAIL_DIR" default:"data/mail" placeholder:"PATH" group:"serve" help:"Folder of the messages when there is no mail server (${default})."`
}

// OIDC is the identity provider of the agents.
type OIDC struct {
	Issuer       Issuer `env:"EIG_OIDC_ISSUER" placeholder:"URL" group:"serve" help:"OpenID Connect issuer, as https://auth.exemple.fr (none)."`
	ClientID     string `name:"client-id" env:"EIG_OIDC_CLIENT_ID" placeholder:"ID" group:"serve" help:"Identifier of this site at the issuer."`
	ClientSecret string `env:"EIG_OIDC_CLIENT_SECRET" placeholder:"SECRET" group:"serve" help:"Secret of this site at the issuer; better given by the environment than by the flag."`
	Label        string `env:"EIG_OIDC_LABEL" default:"ProConnect" placeholder:"NAME" group:"serve" help:"What the button to sign in says (${default})."`
	TrustEmail   bool   `env:"EIG_OIDC_TRUST_EMAIL" group:"serve" help:"Believe the e-mail of an issuer that does not say whether it has verified it."`
}

// Validate is called by kong.
func (o OIDC) Validate() error {
	switch {
	case o.Issuer == "" && (o.ClientID != "" || o.ClientSecret != ""):
		return errors.New("EIG_OIDC_CLIENT_ID and EIG_OIDC_CLIENT_SECRET are given without EIG_OIDC_ISSUER: set it to the address of the provider")
	case o.Issuer != "" && (o.ClientID == "" || o.ClientSecret == ""):
		return errors.New("EIG_OIDC_ISSUER is given without EIG_OIDC_CLIENT_ID and EIG_OIDC_CLIENT_SECRET: set both to what the provider gave for this site")
	}
	return nil
}
