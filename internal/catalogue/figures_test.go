package catalogue_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/catalogue"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// The files of the seed, as far as figures go.
type (
	promotionFile struct {
		Code           string
		Headcount      map[string]int
		HeadcountBasis *string
	}
	defiFile struct {
		Slug, Administration string
		Positions            []struct {
			Profile string
			Seats   int
		}
	}
)

func decode[T any](t *testing.T, file string) (v T) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "seed", "data", file))
	if err == nil {
		err = json.Unmarshal(text, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The figures of each promotion are those that one counts in the files.
func TestKeyFiguresAreThoseOfTheFiles(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		s := catalogue.New(db.Ent(), clock.Real())
		for _, p := range decode[[]promotionFile](t, "promotions.json") {
			administrations, seats := map[string]bool{}, map[string]int{}
			defis := decode[[]defiFile](t, "defis/"+p.Code+".json")
			for _, d := range defis {
				administrations[d.Administration] = true
				for _, pos := range d.Positions {
					seats[pos.Profile] += pos.Seats
				}
			}
			basis := "OFFERED"
			if len(seats) == 0 {
				seats, basis = p.Headcount, ""
				if p.HeadcountBasis != nil {
					basis = *p.HeadcountBasis
				}
			}
			total := 0
			for n := range maps.Values(seats) {
				total += n
			}

			got, err := s.KeyFigures(t.Context(), find(t, db, p.Code))
			if err != nil {
				t.Fatal(err)
			}
			if got.Defis != len(defis) || got.Administrations != len(administrations) {
				t.Errorf("%s: %d défis and %d administrations, want %d and %d", p.Code, got.Defis, got.Administrations, len(defis), len(administrations))
			}
			switch {
			case len(seats) == 0 && (got.Seats != nil || got.Basis != nil || len(got.SeatsByProfile) != 0 || got.SeatsByProfile == nil):
				t.Errorf("%s: unknown seats are %+v", p.Code, got)
			case len(seats) == 0:
				continue
			case got.Seats == nil || *got.Seats != total || got.Basis == nil || string(*got.Basis) != basis:
				t.Errorf("%s: seats %v %v, want %d %s", p.Code, got.Seats, got.Basis, total, basis)
			}
			byProfile, ranks := map[string]int{}, []int{}
			for _, one := range got.SeatsByProfile {
				byProfile[one.Profile.Code] = one.Seats
				ranks = append(ranks, one.Profile.Rank)
			}
			if !maps.Equal(byProfile, seats) || !slices.IsSorted(ranks) {
				t.Errorf("%s: by profile %v in ranks %v, want %v", p.Code, byProfile, ranks, seats)
			}
		}
		// What the programme says of EIG 4: 41 seats in 17 défis.
		eig4, err := s.KeyFigures(t.Context(), find(t, db, "eig-4"))
		if err != nil || eig4.Defis != 17 || *eig4.Seats != 41 {
			t.Errorf("eig-4: %+v, %v", eig4, err)
		}
	})
}

// Hidden défis and their seats are in no figure.
func TestFiguresCountWhatIsPublished(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		s := catalogue.New(db.Ent(), clock.Real())
		hidden, err := db.Ent().Defi.Query().Where(defi.SlugEQ("monitorfish")).WithPositions().Only(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		before, err := s.KeyFigures(t.Context(), find(t, db, "eig-4"))
		if err != nil {
			t.Fatal(err)
		}
		defis, _ := s.DefiCount(t.Context())
		hosts, _ := s.AdministrationCount(t.Context())
		err = db.InTx(system(t), func(ctx context.Context, tx *database.Tx) error {
			return tx.Ent.Defi.UpdateOne(hidden).SetStatus(defi.StatusWITHDRAWN).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		after, err := s.KeyFigures(t.Context(), find(t, db, "eig-4"))
		if err != nil || after.Defis != before.Defis-1 || after.Administrations != before.Administrations-1 || *after.Seats != *before.Seats-3 {
			t.Errorf("before %d %d %d, after %d %d %d (%v)", before.Defis, before.Administrations, *before.Seats, after.Defis, after.Administrations, *after.Seats, err)
		}
		if n, err := s.DefiCount(t.Context()); err != nil || n != defis-1 {
			t.Errorf("%d défis (%v), %d before", n, err, defis)
		}
		if n, err := s.AdministrationCount(t.Context()); err != nil || n != hosts-1 {
			t.Errorf("%d administrations (%v), %d before", n, err, hosts)
		}
		if seats, err := s.Seats(t.Context(), []string{hidden.ID}); err != nil || seats[0] != nil {
			t.Errorf("the seats of a hidden défi are %v (%v)", seats[0], err)
		}
	})
}

func TestSeatsAreSummedInTheOrderAskedFor(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		s := catalogue.New(db.Ent(), clock.Real())
		want, ids := []string{}, []string{}
		for _, d := range decode[[]defiFile](t, "defis/eig-4.json") {
			sum := 0
			for _, p := range d.Positions {
				sum += p.Seats
			}
			id, err := db.Ent().Defi.Query().Where(defi.SlugEQ(d.Slug)).OnlyID(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			ids, want = append(ids, id), append(want, fmt.Sprint(sum))
		}
		unknown, err := db.Ent().Defi.Query().Where(defi.YearEQ(2017)).FirstID(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		ids, want = append(ids, unknown, "defi_nowhere"), append(want, "nil", "nil")
		seats, err := s.Seats(t.Context(), ids)
		got := []string{}
		for _, n := range seats {
			if n == nil {
				got = append(got, "nil")
			} else {
				got = append(got, fmt.Sprint(*n))
			}
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%v (%v), want %v", got, err, want)
		}
	})
}

// Related défis are ranked as the rule says: three points for each theme in common,
// two for the ministry, one for the promotion; the title decides between equals.
func TestRelatedDefisAreTheNearest(t *testing.T) {
	answers := map[string]string{}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		s := catalogue.New(db.Ent(), clock.Real())
		all, err := db.Ent().Defi.Query().WithThemes().All(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		points := func(a, b *ent.Defi) (n int) {
			for _, t := range a.Edges.Themes {
				for _, u := range b.Edges.Themes {
					if t.ID == u.ID {
						n += 3
					}
				}
			}
			if a.MinistryID == b.MinistryID {
				n += 2
			}
			if a.PromotionID == b.PromotionID {
				n++
			}
			return n
		}
		for _, d := range all {
			others := slices.DeleteFunc(slices.Clone(all), func(o *ent.Defi) bool { return o.ID == d.ID || points(d, o) == 0 })
			slices.SortFunc(others, func(a, b *ent.Defi) int {
				if n := points(d, b) - points(d, a); n != 0 {
					return n
				}
				if a.SortKey != b.SortKey {
					return map[bool]int{true: -1, false: 1}[a.SortKey < b.SortKey]
				}
				return map[bool]int{true: -1, false: 1}[a.ID < b.ID]
			})
			for _, n := range []int{0, 1, 3, 20} {
				var want []string
				for _, o := range others[:min(n, len(others))] {
					want = append(want, o.ID)
				}
				got, err := s.Related(t.Context(), d, n)
				if err != nil || !slices.Equal(got, want) {
					t.Fatalf("%s, %d: %v (%v), want %v", d.Slug, n, got, err, want)
				}
				answers[db.Dialect()] += fmt.Sprint(got)
			}
		}
	})
	if answers["sqlite3"] != answers["postgres"] {
		t.Error("the databases do not agree")
	}
}
