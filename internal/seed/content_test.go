package seed_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// tables returns the names of the tables of ent.
func tables() []string {
	var names []string
	for _, table := range database.Tables() {
		names = append(names, table.Name)
	}
	slices.Sort(names)
	return names
}

// contentOf returns a hash of each table that both databases agree on. It leaves
// out when rows were made, unless the whole table is made up.
func contentOf(t *testing.T, db *database.DB) map[string]string {
	t.Helper()
	madeUp := []string{"candidates", "registrations"}
	hashes := map[string]string{}
	for _, table := range tables() {
		rows, err := db.SQL().Query(fmt.Sprintf("SELECT * FROM %q", table))
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for rows.Next() {
			values, targets := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				targets[i] = &values[i]
			}
			if err := rows.Scan(targets...); err != nil {
				t.Fatal(err)
			}
			var fields []string
			for i, name := range columns {
				if (name == "created_at" || name == "updated_at") && !slices.Contains(madeUp, table) {
					continue
				}
				fields = append(fields, name+"="+canonical(values[i]))
			}
			slices.Sort(fields)
			lines = append(lines, strings.Join(fields, "\x00"))
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close()
		slices.Sort(lines)
		hashes[table] = fmt.Sprintf("%d rows, %x", len(lines), sha256.Sum256([]byte(strings.Join(lines, "\n"))))
	}
	return hashes
}

func canonical(v any) string {
	if b, ok := v.([]byte); ok {
		v = string(b)
	}
	switch v := v.(type) {
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	case string:
		var parsed any
		if strings.ContainsAny(v[:min(1, len(v))], "{[") && json.Unmarshal([]byte(v), &parsed) == nil {
			b, _ := json.Marshal(parsed) // jsonb has spaces and an order of its own
			return string(b)
		}
		return v
	}
	return fmt.Sprint(v)
}
