package auth_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// statements are those that a database ran.
type statements struct {
	mu   sync.Mutex
	seen []string
}

func (s *statements) add(_ context.Context, statement string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = append(s.seen, statement)
}

func (s *statements) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = nil
}

func (s *statements) all() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.seen)
}

func (s *statements) only(read bool) []string {
	return slices.DeleteFunc(s.all(), func(statement string) bool { return strings.HasPrefix(statement, "SELECT") != read })
}

func (s *statements) reads() []string  { return s.only(true) }
func (s *statements) writes() []string { return s.only(false) }

// each runs a test on both databases, and tells it the statements.
func each(t *testing.T, test func(t *testing.T, db *database.DB, ran *statements)) {
	t.Helper()
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		t.Run(name, func(t *testing.T) {
			var ran statements
			test(t, dbtest.OpenWith(t, database.Config{URL: url(t), Observe: ran.add}), &ran)
		})
	}
}

func decode[T any](t testing.TB, body string) (v T) {
	t.Helper()
	if err := json.Unmarshal([]byte(body), &v); err != nil {
		t.Fatalf("%s: %v", body, err)
	}
	return v
}
