package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// drained is how much of a body that is too large is still read. A client that is
// busy writing would otherwise see its connection reset instead of the answer.
const drained = 4 << 20

// boundBody reads the body of the request before anything parses it, so that what
// comes next holds at most Limits.Body bytes and never waits for a slow client.
func (s *Server) boundBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body == nil || r.Body == http.NoBody {
			next.ServeHTTP(w, r)
			return
		}
		body, err := io.ReadAll(io.LimitReader(r.Body, s.Limits.Body+1))
		switch {
		case isTimeout(err):
			w.Header().Set("Connection", "close")
			refuse(w, r, http.StatusRequestTimeout, fault.BadInput, "La requête est arrivée trop lentement. Réessayez.")
			return
		case err != nil:
			w.Header().Set("Connection", "close")
			refuse(w, r, http.StatusBadRequest, fault.BadInput, "La requête est incomplète : la connexion a été coupée, ou sa longueur est fausse.")
			return
		case int64(len(body)) > s.Limits.Body:
			_, _ = io.CopyN(io.Discard, r.Body, drained)
			refuse(w, r, http.StatusRequestEntityTooLarge, fault.BadInput,
				fmt.Sprintf("La requête dépasse %d Kio. Raccourcissez-la, ou demandez moins de champs à la fois.", s.Limits.Body>>10))
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		r.ContentLength = int64(len(body))
		next.ServeHTTP(w, r)
	})
}

func isTimeout(err error) bool {
	var slow net.Error
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &slow) && slow.Timeout()
}

// refuse answers a request for the API as the API would: clients read one form of
// error only.
func refuse(w http.ResponseWriter, r *http.Request, status int, code fault.Code, message string) {
	Refuse(w, r, status, fault.New(code, message))
}

// Refuse is how a request that is not let through is answered, for the handlers that
// Options name.
func Refuse(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	contentType := "application/json; charset=utf-8"
	if strings.Contains(r.Header.Get("Accept"), "application/graphql-response+json") {
		contentType = "application/graphql-response+json; charset=utf-8"
	}
	type extensions struct {
		Code   fault.Code    `json:"code"`
		Fields []fault.Field `json:"fields,omitempty"`
	}
	type graphqlError struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	answer, err := json.Marshal(map[string]any{"errors": []graphqlError{{f.Message, extensions{f.Code, f.Fields}}}})
	if err != nil {
		panic(err) // impossible: strings only
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(answer)
}
