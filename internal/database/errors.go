package database

import (
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"slices"
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

// IsUnavailable reports whether the database could not be asked at all: it is
// away, restarting, silent or full. The same request may succeed in a moment.
func IsUnavailable(err error) bool {
	var e *pq.Error
	if errors.As(err, &e) {
		// Connection, resources, operator: appendix A of the PostgreSQL manual. A
		// statement that took too long (57014) is operator's business as well.
		return len(e.Code) >= 2 && slices.Contains([]string{"08", "53", "57"}, string(e.Code[:2]))
	}
	var network net.Error
	return errors.As(err, &network) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}
