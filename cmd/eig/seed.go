package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

type seedCommand struct {
	Volume int `placeholder:"N" help:"Add a large made-up data set for benchmarks: N défis, 2N testimonies, 20N registrations. On a database of its own."`
}

// Validate is called by kong.
func (c seedCommand) Validate() error {
	if c.Volume < 0 {
		return errors.New("--volume is a number of défis, 1 or more")
	}
	return nil
}

// Run loads the data in one transaction: an interrupted run leaves nothing.
func (c seedCommand) Run(ctx context.Context, cfg *config.Config, t terminal) (err error) {
	db, _, err := openMigrated(ctx, database.Config{URL: cfg.DatabaseURL})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if c.Volume == 0 {
		return load(ctx, db, t.out)
	}
	begin := time.Now()
	fmt.Fprintf(t.out, "writing a volume of %d défis into %s…\n", c.Volume, db.Location())
	report, err := seed.Volume(ctx, db, c.Volume, progress(t.out))
	if err != nil {
		return err
	}
	return tell(t.out, report, begin)
}

// load loads the data of the programme and says what changed.
func load(ctx context.Context, db *database.DB, out io.Writer) error {
	begin := time.Now()
	fmt.Fprintf(out, "loading the data of the programme into %s…\n", db.Location())
	report, err := seed.Load(ctx, db)
	if err != nil {
		return err
	}
	return tell(out, report, begin)
}

func tell(out io.Writer, report seed.Report, begin time.Time) error {
	outcome := "done"
	if !report.Changed() {
		outcome = "nothing to change"
	}
	_, err := fmt.Fprintf(out, "%s%s in %v\n", report, outcome, time.Since(begin).Round(10*time.Millisecond))
	return err
}

// progress says each tenth once: it must be readable in a log too.
func progress(out io.Writer) func(done, total int) {
	said := 0
	return func(done, total int) {
		if tenth := 10 * done / max(total, 1); tenth > said {
			said = tenth
			fmt.Fprintf(out, "%3d %%  %d rows of %d\n", 10*tenth, done, total)
		}
	}
}
