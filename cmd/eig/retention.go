package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

type retentionCommand struct {
	DryRun bool `help:"List what would go, by rule, id and date, and write nothing."`
}

// Run applies the rules of retention once, as the server does each night. The
// messages that it queues are sent by the server. A rule that fails leaves the others
// their turn, and the exit code 1.
func (c retentionCommand) Run(ctx context.Context, cfg *config.Config, t terminal) (err error) {
	post, err := transport(cfg.Mail)
	if err != nil {
		return err
	}
	db, err := c.open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	now := clock.Real()
	if !cfg.Clock.IsZero() {
		now = clock.Shifted(cfg.Clock.Time)
	}
	people, err := newPeople(db, cfg, post, now, string(cfg.BaseURL), t.log)
	if err != nil {
		return err
	}
	verb := "applying"
	if c.DryRun {
		verb = "listing what would go by"
	}
	fmt.Fprintf(t.out, "%s the rules of retention on %s, as of %s…\n", verb, db.Location(), now.Now().In(clock.Paris).Format(time.DateOnly))
	return people.data.Retain(ctx, c.DryRun, c.report(t.out))
}

// open opens the database, and brings it to the schema of this program unless nothing
// may be written.
func (c retentionCommand) open(ctx context.Context, cfg *config.Config) (*database.DB, error) {
	if !c.DryRun {
		db, _, err := openMigrated(ctx, database.Config{URL: cfg.DatabaseURL})
		return db, err
	}
	db, err := database.Open(ctx, database.Config{URL: cfg.DatabaseURL})
	if err != nil {
		return nil, err
	}
	if _, err := db.SQL().ExecContext(ctx, "SELECT rule FROM retention_counts WHERE 1 = 0"); err != nil {
		return nil, errors.Join(fmt.Errorf("%s is not at the schema of this program, or does not answer: run eig migrate, then this again (%w)", db.Location(), err), db.Close())
	}
	return db, nil
}

// report says each row of a dry run, the progress of a real one, and the totals.
func (c retentionCommand) report(out io.Writer) func(personaldata.Line) {
	done := 0
	return func(l personaldata.Line) {
		switch {
		case l.ID == "":
			fmt.Fprintf(out, "%-20s %s %d\n", l.Rule.Code, c.total(l.Step), l.Total)
			done = 0
		case c.DryRun:
			fmt.Fprintf(out, "%-20s %-6s %s  %s\n", l.Rule.Code, l.Step, l.On.Format(time.DateOnly), l.ID)
		default:
			if done++; done%1000 == 0 {
				fmt.Fprintf(out, "%-20s %d rows so far\n", l.Rule.Code, done)
			}
		}
	}
}

func (c retentionCommand) total(step personaldata.Step) string {
	switch {
	case step == personaldata.Notice && c.DryRun:
		return "people to tell:"
	case step == personaldata.Notice:
		return "people told:"
	case c.DryRun:
		return "to remove:"
	default:
		return "removed:"
	}
}
