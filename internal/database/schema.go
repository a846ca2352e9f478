package database

import (
	"sync"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/entrepreneur-interet-general/eig/ent/migrate"
)

// Tables returns the tables that the migrations must lead to: those of ent, and
// an index on the second column of each join table, which ent cannot declare and
// every filter by theme, profile or webinar reads.
var Tables = sync.OnceValue(func() []*schema.Table {
	for _, t := range migrate.Tables {
		if len(t.PrimaryKey) == 2 {
			second := t.PrimaryKey[1]
			t.Indexes = append(t.Indexes, &schema.Index{
				Name:    t.Name + "_" + second.Name,
				Columns: []*schema.Column{second},
			})
		}
	}
	return migrate.Tables
})
