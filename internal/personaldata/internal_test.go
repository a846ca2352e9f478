package personaldata

import "time"

// What the tests look at from inside.

// Goes and Cutoff are the two sides of a period of months and days.
func Goes(months, days int, t time.Time) time.Time {
	return period{months, days}.after(t)
}

// Cutoff is what a row must date from before, to be gone by a day.
func Cutoff(months, days int, today time.Time) time.Time {
	return period{months, days}.cutoff(today)
}

// Batch is how many rows go at once.
const Batch = batch

// Labels and RoleLabels are what people read for the values of the enums.
var Labels, RoleLabels = labels, roleLabels

// HasRunner reports whether a rule is at work.
func HasRunner(code string) bool { return runners[code] != nil }
