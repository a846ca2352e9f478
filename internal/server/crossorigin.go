package server

import (
	"net/http"
	"slices"
	"strings"

	"github.com/rs/cors"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// crossOrigin says which other sites may call the API from a browser.
//
// Anyone may, without credentials: what they get is public, and a sign-up to a
// webinar is open to all. So a request without cookies is let through wherever it
// comes from: it can do nothing that its author could not do with curl.
//
// A request with cookies acts for a person, so it must come from this site or from
// a configured origin: CORS hides the answer from the others, and
// http.CrossOriginProtection refuses their request before it does anything. Our own
// cookie is SameSite=Lax, which stops most of them sooner; that protection is the
// browser's, this one is ours.
func (s *Server) crossOrigin(next http.Handler) http.Handler {
	const dayInSeconds = 24 * 60 * 60
	exposed := []string{requestid.Header, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Retry-After"}
	anyone := cors.New(cors.Options{
		AllowedOrigins: []string{"*"},
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: []string{"*"}, // each GraphQL client adds its own
		ExposedHeaders: exposed,
		MaxAge:         dayInSeconds,
	})
	known := cors.New(cors.Options{
		AllowedOrigins:   s.Origins,
		AllowedMethods:   []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders:   []string{"Accept", "Authorization", "Content-Type", requestid.Header},
		ExposedHeaders:   exposed,
		AllowCredentials: true,
		MaxAge:           dayInSeconds,
	})
	protection := http.NewCrossOriginProtection()
	for _, origin := range s.Origins {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			s.Logger.Error("this origin is not trusted", "origin", origin, "error", err)
		}
	}
	guarded := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Cookie") != "" && protection.Check(r) != nil {
			refuse(w, r, http.StatusForbidden, fault.Forbidden,
				"Cette requête vient d’un autre site et porte des cookies : elle est refusée. Envoyez-la sans cookies.")
			return
		}
		next.ServeHTTP(w, r)
	})
	forAnyone, forKnown := anyone.Handler(guarded), known.Handler(guarded)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(s.Origins) == 0 {
			forAnyone.ServeHTTP(w, r)
			return
		}
		if slices.Contains(s.Origins, strings.ToLower(r.Header.Get("Origin"))) {
			forKnown.ServeHTTP(w, r) // adds Vary: Origin itself
			return
		}
		w.Header().Add("Vary", "Origin")
		forAnyone.ServeHTTP(w, r)
	})
}
