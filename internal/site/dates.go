package site

import (
	"fmt"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

var weekdays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}

// session is « mardi 12 mai 2020, de 18 h 30 à 19 h 30 », at the hour of Paris, with
// the spaces that browsers put into a date.
func session(start, end time.Time) string {
	day := strings.ReplaceAll(clock.FrenchDay(start), "\u00a0", " ")
	return fmt.Sprintf("%s %s, de %s à %s",
		weekdays[start.In(clock.Paris).Weekday()], day, clock.FrenchHour(start), clock.FrenchHour(end))
}
