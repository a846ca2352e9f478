package seed

// The tests give files of their own.
var (
	LoadFrom = loadFrom
	Read     = read
)
