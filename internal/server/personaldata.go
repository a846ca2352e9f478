package server

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// dataPage is where people ask for their data.
const dataPage = "/mon-espace/donnees"

// personalData sends the archive of what is known of the person who asks.
func (s *Server) personalData(w http.ResponseWriter, r *http.Request) {
	out := &archive{w: w}
	err := s.PersonalData(r.Context(), out)
	if err == nil {
		return
	}
	known := fault.As(err)
	if known == nil {
		s.Logger.Error("the personal data cannot be sent", "request_id", requestid.FromContext(r.Context()), "error", err)
	}
	switch {
	case out.started:
		// Cutting the connection is the only way left to say that this is not all.
		panic(http.ErrAbortHandler)
	case known == nil:
		refuse(w, r, http.StatusServiceUnavailable, fault.Internal, "Vos données ne peuvent pas être lues pour le moment. Réessayez dans un instant.")
	case known.Code == fault.Unauthenticated && strings.Contains(r.Header.Get("Accept"), "text/html"):
		w.Header().Set("Cache-Control", "no-store")
		http.Redirect(w, r, "/connexion?retour="+url.QueryEscape(dataPage), http.StatusSeeOther)
	default:
		Refuse(w, r, statusOf(known.Code), known)
	}
}

func statusOf(code fault.Code) int {
	switch code {
	case fault.Unauthenticated:
		return http.StatusUnauthorized
	case fault.Forbidden:
		return http.StatusForbidden
	case fault.NotFound:
		return http.StatusNotFound
	case fault.RateLimited:
		return http.StatusTooManyRequests
	default:
		return http.StatusBadRequest
	}
}

// archive is a file to download, announced by its first byte: until then, an error
// may still be answered.
type archive struct {
	w       http.ResponseWriter
	started bool
}

// Write implements io.Writer.
func (a *archive) Write(b []byte) (int, error) {
	if !a.started {
		a.started = true
		h := a.w.Header()
		h.Set("Content-Type", "application/zip")
		h.Set("Content-Disposition", `attachment; filename="mes-donnees.zip"`)
		h.Set("Cache-Control", "no-store")
	}
	return a.w.Write(b)
}
