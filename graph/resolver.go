// Package graph is the API, and only the API: it reads the arguments, calls one
// service or one ent query, and presents what comes back.
package graph

import (
	"log/slog"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/enrolment"
	"github.com/entrepreneur-interet-general/eig/internal/search"
)

// Resolver answers the fields of the API from the services.
type Resolver struct {
	// Client reads, as the viewer of each request.
	Client    *ent.Client
	Catalogue *catalogue.Service
	Enrolment *enrolment.Service
	Search    *search.Index
	// Log receives the internal errors, which are never shown.
	Log *slog.Logger
}

// orNull turns "not found" into the null of an optional field: what the viewer may
// not see does not exist.
func orNull[T any](v *T, err error) (*T, error) {
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return v, err
}

// pointers gives gqlgen the elements as it wants them.
func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}
