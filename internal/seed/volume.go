package seed

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"time"

	"entgo.io/ent/dialect"

	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// ErrOtherVolume is when the database holds a made-up data set of another size:
// the two would not add up to either.
var ErrOtherVolume = errors.New("this database already holds a volume data set of another size: use a fresh database")

// volumeStart dates the first made-up row. The others follow in the order of
// their ids, so that indexes grow at one end.
var volumeStart = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// The size of the data set, by défi.
const (
	testimoniesPerDefi   = 2
	candidatesPerDefi    = 10
	registrationsPerDefi = 20
	defisPerWebinar      = 20
	defisPerBody         = 50
	// With fewer webinars, 20 registrations by défi would not fit among its 10
	// candidates, who register once for each.
	minWebinars = 4
)

// Volume adds a large made-up data set to the real one, which it loads first: n
// défis, 2n testimonies, 20n registrations of 10n candidates for about n/20
// webinars, and local services that host the défis. It is the same in every
// database for the same n. A second call with the same n writes nothing, with
// another n it returns ErrOtherVolume. One transaction: all or nothing, but on
// SQLite nobody else writes meanwhile.
//
// progress, when given, is called now and then with the rows written so far.
func Volume(ctx context.Context, db *database.DB, n int, progress func(done, total int)) (Report, error) {
	if n < 1 {
		return nil, fmt.Errorf("seed: the volume is a number of défis, 1 or more: %d", n)
	}
	files, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	d, err := read(files)
	if err != nil {
		return nil, err
	}
	var v *volume
	err = db.InTx(asPlatform(ctx), func(ctx context.Context, tx *database.Tx) error {
		if err := alone(ctx, tx); err != nil {
			return err
		}
		l := loader{ent: tx.Ent}
		if err := l.load(ctx, d); err != nil {
			return err
		}
		there, err := volumeIsThere(ctx, &l, n)
		if err != nil {
			return err
		}
		v = newVolume(tx, &l, d, n, progress)
		v.dry = there
		if err := v.write(ctx); err != nil {
			return err
		}
		if there {
			return nil
		}
		tx.Changed("", "") // everything: one by one they would flood the feed
		return analyze(ctx, tx)
	})
	if errors.Is(err, ErrOtherVolume) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("seed: %w", err)
	}
	return v.loader.report, nil
}

// analyze lets PostgreSQL know at once how large its tables have become, as it
// does by itself a minute later: a benchmark would measure the plans of empty
// ones.
func analyze(ctx context.Context, tx *database.Tx) error {
	if tx.Dialect() != dialect.Postgres {
		return nil
	}
	for _, t := range database.Tables() {
		if _, err := tx.SQL.ExecContext(ctx, fmt.Sprintf("ANALYZE %q", t.Name)); err != nil {
			return fmt.Errorf("analyzing %s: %w", t.Name, err)
		}
	}
	return nil
}

// volumeIsThere reports whether an earlier run made the same data set.
func volumeIsThere(ctx context.Context, l *loader, n int) (bool, error) {
	ids := []string{volumeDefiID(0), volumeDefiID(n - 1), volumeDefiID(n)}
	found, err := l.ent.Defi.Query().Where(defi.IDIn(ids...)).IDs(ctx)
	if err != nil {
		return false, err
	}
	has := map[string]bool{}
	for _, id := range found {
		has[id] = true
	}
	switch {
	case !has[ids[0]]:
		return false, nil
	case has[ids[1]] && !has[ids[2]]:
		return true, nil
	}
	return false, ErrOtherVolume
}

func volumeDefiDate(i int) time.Time { return volumeStart.Add(time.Duration(i) * time.Minute) }

func volumeDefiID(i int) string {
	return pid.Derived(pid.Defi, volumeDefiDate(i), fmt.Sprintf("volume %d", i))
}

// volume makes the rows, table by table in the order of their references.
type volume struct {
	*rand.Rand
	tx       *database.Tx
	loader   *loader
	data     *dataset
	n        int
	dry      bool // only count: the rows are there
	progress func(done, total int)

	done, total int
	hosts       []volumeHost
	defis       []volumeDefi
}

type volumeHost struct{ id, ministry string }

type volumeDefi struct {
	id               string
	promotion        int // in data.promotions
	host             volumeHost
	themes, profiles []string // ids
}

func newVolume(tx *database.Tx, l *loader, d *dataset, n int, progress func(done, total int)) *volume {
	if progress == nil {
		progress = func(int, int) {}
	}
	v := &volume{
		// The seed is part of the data set: another one is another benchmark.
		Rand: rand.New(rand.NewPCG(2020, uint64(n))),
		tx:   tx, loader: l, data: d, n: n, progress: progress,
	}
	v.total = v.bodies() + n + v.webinars() + n*(testimoniesPerDefi+candidatesPerDefi+registrationsPerDefi)
	return v
}

// bodies returns how many local services there are.
func (v *volume) bodies() int {
	return min(max(5, v.n/defisPerBody), len(volumeBodies)*len(volumePlaces))
}

func (v *volume) webinars() int { return max(minWebinars, v.n/defisPerWebinar) }

func (v *volume) write(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		v.writeAdministrations, v.writeDefis, v.writePositions, v.writeTestimonies, v.writeEvents,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// into returns the inserter of a table, whose rows count in the report and the
// progress as those of entity; those of join tables, with "", do not.
func (v *volume) into(table, entity string, columns ...string) *inserter {
	return newInserter(v.tx, table, v.dry, columns, func(rows int) {
		if entity == "" {
			return
		}
		c := v.loader.report.count(entity)
		if v.dry {
			c.Unchanged += rows
		} else {
			c.Created += rows
		}
		if entity != "positions" { // whose number is not known beforehand
			v.done += rows
			v.progress(v.done, v.total)
		}
	})
}

// tail returns a function that picks below n, the first ones far more often, as
// towns, themes and hosts are in the real data.
func (v *volume) tail(n int) func() int {
	z := rand.NewZipf(v.Rand, 1.3, 4, uint64(n-1))
	return func() int { return int(z.Uint64()) }
}

// some returns count distinct picks, fewer when the dice insist.
func some(count int, pick func() int) []int {
	var out []int
	for tries := 0; len(out) < count && tries < 8*count; tries++ {
		if i := pick(); !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}

func (v *volume) writeAdministrations(ctx context.Context) error {
	for _, s := range v.data.administrations {
		a, id := s.value, v.loader.administrations[s.value.Slug]
		host := volumeHost{id, id}
		if administration.Kind(a.Kind) == administration.KindBODY {
			host.ministry = v.loader.administrations[*a.Parent]
		}
		v.hosts = append(v.hosts, host)
	}
	in := v.into("administrations", "administrations",
		"id", "created_at", "updated_at", "sort_key", "slug", "name", "kind", "town", "parent_id")
	for i := range v.bodies() {
		kind, place := volumeBodies[i%len(volumeBodies)], volumePlaces[i/len(volumeBodies)]
		name := kind[0] + " " + place.of
		at := volumeStart.Add(time.Duration(i) * time.Minute)
		host := volumeHost{pid.Derived(pid.Administration, at, "volume "+name), v.loader.administrations[kind[1]]}
		v.hosts = append(v.hosts, host)
		err := in.add(ctx, host.id, at, at, sortkey.Of(name), slug(name), name, string(administration.KindBODY), place.town, host.ministry)
		if err != nil {
			return err
		}
	}
	v.Shuffle(len(v.hosts), func(i, j int) { v.hosts[i], v.hosts[j] = v.hosts[j], v.hosts[i] })
	return in.close(ctx)
}
