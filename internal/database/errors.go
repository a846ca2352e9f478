package database

import (
	"errors"
	"strings"

	"github.com/lib/pq"
)

// IsBadValue reports whether the database refused a value that a person sent: a
// date or a text that it cannot hold, such as a zero byte. SQLite takes any value
// and finds nothing.
func IsBadValue(err error) bool {
	var e *pq.Error
	return errors.As(err, &e) && strings.HasPrefix(string(e.Code), "22")
}
