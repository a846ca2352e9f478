package server

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// readyTimeout keeps the probe shorter than the patience of load balancers.
const readyTimeout = time.Second

// healthz says that the process lives. It asks nothing of the database: restarting
// this process would not mend it.
func (s *Server) healthz(w http.ResponseWriter, _ *http.Request) {
	writeHealth(w, http.StatusOK, "ok", "")
}

// readyz says whether requests should be sent here.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		writeHealth(w, http.StatusServiceUnavailable, "unavailable", "stopping")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if err := s.ready(ctx); err != nil {
		s.Logger.Warn("not ready", "request_id", requestid.FromContext(ctx), "error", err)
		writeHealth(w, http.StatusServiceUnavailable, "unavailable", "the database does not answer")
		return
	}
	writeHealth(w, http.StatusOK, "ok", "")
}

// ready gives up at the deadline, even when a driver waits for a silent network.
func (s *Server) ready(ctx context.Context) error {
	answered := make(chan error, 1)
	go func() { answered <- s.Ready(ctx) }()
	select {
	case err := <-answered:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func writeHealth(w http.ResponseWriter, status int, state, reason string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(struct {
		Status string `json:"status"`
		Reason string `json:"reason,omitempty"`
	}{state, reason})
}
