package graph_test

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// The list that the site shows: a page of défis with what each card needs.
const listQuery = `query ($after: Cursor) {
  defis(first: 20, after: $after, orderBy: {field: TITLE, direction: ASC}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      id slug title summary town
      administration { name } themes { label } positions { seats profile { label } }
    } }
  }
}`

// BenchmarkDefiList measures the processor time of a page, in this process and in
// PostgreSQL's, with 130 défis and with 10,000 of the
// same kind. The two sizes are
// measured in turns, so that a noisy machine slows both.
func BenchmarkDefiList(b *testing.B) {
	for _, dialect := range []struct {
		name string
		url  func(testing.TB) string
	}{{"sqlite", dbtest.SQLite}, {"postgres", dbtest.Postgres}} {
		b.Run(dialect.name, func(b *testing.B) {
			small, large := benchAPI(b, dialect.url(b), 130), benchAPI(b, dialect.url(b), 10_000)
			small.page(b)
			large.page(b)
			var cpu [2]time.Duration
			for b.Loop() {
				for i, a := range []benched{small, large} {
					before := a.cpu(b)
					for range 20 {
						a.page(b)
					}
					cpu[i] += a.cpu(b) - before
				}
			}
			pages := float64(20 * b.N)
			b.ReportMetric(float64(cpu[0].Microseconds())/pages, "cpu-µs/page-of-130")
			b.ReportMetric(float64(cpu[1].Microseconds())/pages, "cpu-µs/page-of-10000")
			b.ReportMetric(float64(cpu[1])/float64(cpu[0]), "ratio")
			b.ReportMetric(0, "ns/op") // of no use: it is 40 pages
		})
	}
}

type benched struct {
	api
	db   *database.DB
	body []byte
}

func benchAPI(b *testing.B, url string, volume int) benched {
	b.Helper()
	db := dbtest.OpenWith(b, database.Config{URL: url, RememberCounts: true}) // as serve does
	if _, err := seed.Volume(b.Context(), db, volume, func(int, int) {}); err != nil {
		b.Fatal(err)
	}
	if db.Dialect() == "postgres" {
		if _, err := db.SQL().Exec("VACUUM ANALYZE"); err != nil {
			b.Fatal(err)
		}
	}
	body, err := json.Marshal(map[string]any{"query": listQuery})
	if err != nil {
		b.Fatal(err)
	}
	return benched{api: newAPI(b, db, clock.Real()), db: db, body: body}
}

func (a benched) page(b *testing.B) {
	r := httptest.NewRequestWithContext(b.Context(), http.MethodPost, "/graphql", bytes.NewReader(a.body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	a.handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"totalCount"`) {
		b.Fatalf("%d %s", w.Code, w.Body)
	}
}

// cpu returns the processor time spent so far by this process, and by the
// PostgreSQL backends that serve it.
func (a benched) cpu(b *testing.B) time.Duration {
	b.Helper()
	var own syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &own); err != nil {
		b.Fatal(err)
	}
	total := time.Duration(own.Utime.Nano() + own.Stime.Nano())
	if a.db.Dialect() != "postgres" {
		return total
	}
	rows, err := a.db.SQL().Query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		total += backendCPU(b, rows)
	}
	return total
}

// backendCPU reads the run time of a process in nanoseconds: the first figure of
// schedstat, finer than the ticks of stat.
func backendCPU(b *testing.B, rows *sql.Rows) time.Duration {
	var pid int
	if err := rows.Scan(&pid); err != nil {
		b.Fatal(err)
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/schedstat", pid))
	if err != nil {
		b.Fatal(err)
	}
	ran, err := strconv.ParseInt(strings.Fields(string(text))[0], 10, 64)
	if err != nil {
		b.Fatal(err)
	}
	return time.Duration(ran)
}
