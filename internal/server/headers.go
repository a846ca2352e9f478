package server

import (
	"net/http"
	"strings"
)

// Content security policies. Everything comes from this site. GraphiQL needs more:
// its editor writes style attributes, starts workers and carries a font.
var (
	strictPolicy = policy(
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
		"font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
	)
	graphiqlPolicy = policy(
		"default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:",
		"font-src 'self' data:", "connect-src 'self'", "worker-src 'self' blob:",
	)
)

func policy(sources ...string) string {
	return strings.Join(append(sources, "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"), "; ")
}

// secure sets the headers that tell browsers what this site never does.
func (s *Server) secure(next http.Handler) http.Handler {
	secureTransport := strings.HasPrefix(s.BaseURL, "https://")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", strictPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "strict-origin-when-cross-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("X-Frame-Options", "DENY") // frame-ancestors, for old browsers
		if secureTransport {
			// Not includeSubDomains: the neighbours are not ours to promise for.
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}
