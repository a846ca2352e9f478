package site

// What the tests compare with the application.
var (
	Fixed    = fixed
	Personal = personal
)
