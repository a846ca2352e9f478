package seed_test

import (
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// BenchmarkVolume makes the data set of 10,000 défis in a fresh database:
//
//	go run ./internal/dbtest/withpg go test ./internal/seed -run '^$' -bench Volume -benchtime 1x
func BenchmarkVolume(b *testing.B) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				db := dbtest.Open(b, url(b))
				b.StartTimer()
				if _, err := seed.Volume(b.Context(), db, 10_000, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkLoad loads the real data in a fresh database, as each test does.
func BenchmarkLoad(b *testing.B) {
	for name, url := range map[string]func(testing.TB) string{"sqlite": dbtest.SQLite, "postgres": dbtest.Postgres} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				db := dbtest.Open(b, url(b))
				b.StartTimer()
				if _, err := seed.Load(b.Context(), db); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
