// Package config is what the environment and the flags say: one struct, read once
// by cmd and passed down. Each field is a flag and a variable of the environment.
package config

// Config is the configuration of every command. Its tags are read by kong.
type Config struct {
	DatabaseURL string `name:"database-url" env:"EIG_DATABASE_URL" default:"sqlite:data/eig.db" placeholder:"URL" help:"Database: sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME (${default})."`
	Log         string `env:"EIG_LOG" enum:"json,text" default:"json" placeholder:"FORMAT" help:"Form of the log on the standard error: json or text (${default})."`

	Addr            Address    `env:"EIG_ADDR" default:"localhost:8080" placeholder:"HOST:PORT" group:"serve" help:"Address to listen on (${default})."`
	BaseURL         BaseURL    `name:"base-url" env:"EIG_BASE_URL" placeholder:"URL" group:"serve" help:"Public address of the site, for canonical links and the sitemap; with https, browsers are told to stay on it (http://localhost and the port)."`
	Clock           Instant    `env:"EIG_CLOCK" placeholder:"TIME" group:"serve" help:"Moment at which the platform lives, as 2020-05-11T09:00:00+02:00; it ticks from there (now)."`
	CORSOrigins     []Origin   `name:"cors-origins" env:"EIG_CORS_ORIGINS" placeholder:"ORIGIN" group:"serve" help:"Other sites whose pages may call the API with cookies, as https://portail.example (none; without cookies, all may)."`
	DrainDelay      DrainDelay `env:"EIG_DRAIN_DELAY" default:"0s" placeholder:"DURATION" group:"serve" help:"At the end, how long /readyz says 503 before the door closes: what a load balancer needs to notice, at most 3s (${default})."`
	SecurityContact string     `env:"EIG_SECURITY_CONTACT" default:"https://github.com/entrepreneur-interet-general" placeholder:"URI" group:"serve" help:"Where security.txt sends those who found a vulnerability (${default})."`
}
