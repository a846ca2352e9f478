package site

import (
	"fmt"
	"strconv"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

var (
	weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
	months   = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)

// session is « mardi 12 mai 2020, de 18 h 30 à 19 h 30 », at the hour of Paris.
func session(start, end time.Time) string {
	start, end = start.In(clock.Paris), end.In(clock.Paris)
	day := strconv.Itoa(start.Day())
	if start.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %s %d, de %s à %s",
		weekdays[start.Weekday()], day, months[start.Month()-1], start.Year(), hour(start), hour(end))
}

// hour is « 18 h » or « 18 h 30 », with spaces that do not break.
func hour(t time.Time) string {
	if t.Minute() == 0 {
		return fmt.Sprintf("%d\u00a0h", t.Hour())
	}
	return fmt.Sprintf("%d\u00a0h\u00a0%02d", t.Hour(), t.Minute())
}
