package seed

import (
	"fmt"
	"strings"
)

// Report is what a run did, entity by entity.
type Report []Count

// Count is what a run did to the rows of one entity.
type Count struct {
	Entity                      string // in the words of the tables: "defis"
	Created, Updated, Unchanged int
}

// Of returns the count of an entity, zero when the run did not look at it.
func (r Report) Of(entity string) Count {
	for _, c := range r {
		if c.Entity == entity {
			return c
		}
	}
	return Count{Entity: entity}
}

// Changed reports whether anything was written.
func (r Report) Changed() bool {
	for _, c := range r {
		if c.Created+c.Updated > 0 {
			return true
		}
	}
	return false
}

// String is a table for a terminal, with its last line break.
func (r Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-16s %9s %9s %9s\n", "", "created", "updated", "unchanged")
	for _, c := range r {
		fmt.Fprintf(&b, "%-16s %9d %9d %9d\n", c.Entity, c.Created, c.Updated, c.Unchanged)
	}
	return b.String()
}

func (r *Report) count(entity string) *Count {
	for i := range *r {
		if (*r)[i].Entity == entity {
			return &(*r)[i]
		}
	}
	*r = append(*r, Count{Entity: entity})
	return &(*r)[len(*r)-1]
}
