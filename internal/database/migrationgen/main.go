// Command migrationgen writes the next migration of both dialects: what leads
// from the replay of the present ones to the ent schema. Run it with
// `make migration NAME=what_changes`; it needs an empty PostgreSQL database.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: migrationgen POSTGRES_URL NAME")
	}
	scratch, err := os.MkdirTemp("", "eig-migrationgen")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(scratch)
	sqlite := "file:" + filepath.Join(scratch, "replay.db") + "?_pragma=foreign_keys(1)"
	for _, target := range []struct{ dialect, driver, dsn, folder string }{
		{dialect.SQLite, "sqlite", sqlite, "sqlite"},
		{dialect.Postgres, "postgres", os.Args[1], "postgres"},
	} {
		if err := write(target.dialect, target.driver, target.dsn, "internal/database/migrations/"+target.folder, os.Args[2]); err != nil {
			log.Fatalf("%s: %v", target.folder, err)
		}
	}
}

func write(name, driver, dsn, folder, migration string) error {
	dir, err := sqltool.NewGooseDir(folder)
	if err != nil {
		return err
	}
	drv, err := entsql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer drv.Close()
	m, err := schema.NewMigrate(&named{drv, name},
		schema.WithDir(dir),
		schema.WithFormatter(sqltool.GooseFormatter),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDropColumn(true), schema.WithDropIndex(true),
		schema.WithErrNoPlan(true),
		schema.WithDialect(name),
	)
	if err != nil {
		return err
	}
	err = m.NamedDiff(context.Background(), migration, database.Tables()...)
	if errors.Is(err, atlas.ErrNoPlan) {
		fmt.Println(folder, "is up to date")
		return nil
	}
	return err
}

// named gives the driver ent's name of the dialect, which differs from the name
// under which modernc registers.
type named struct {
	*entsql.Driver
	dialect string
}

// Dialect implements dialect.Driver.
func (n *named) Dialect() string { return n.dialect }
