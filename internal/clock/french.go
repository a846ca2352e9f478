package clock

import (
	"fmt"
	"time"
)

var months = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// FrenchDay is « 1er mai 2020 », in Paris, with spaces that do not break.
func FrenchDay(t time.Time) string {
	year, month, date := t.In(Paris).Date()
	ordinal := ""
	if date == 1 {
		ordinal = "er"
	}
	return fmt.Sprintf("%d%s\u00a0%s\u00a0%d", date, ordinal, months[month-1], year)
}

// FrenchHour is « 18 h » or « 18 h 05 », at the hour of Paris, with spaces that do not
// break.
func FrenchHour(t time.Time) string {
	t = t.In(Paris)
	if t.Minute() == 0 {
		return fmt.Sprintf("%d\u00a0h", t.Hour())
	}
	return fmt.Sprintf("%d\u00a0h\u00a0%02d", t.Hour(), t.Minute())
}
