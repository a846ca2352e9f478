package ratelimit

import (
	"hash/maphash"
	"sync"
	"time"
)

// Bounds of what one counter remembers, some 2 MB. httprate's own counter has none:
// whoever sends from many addresses would fill the memory.
const (
	maxKeys = 20_000
	// sharedSlots are what the keys beyond share: during a flood, strangers are
	// counted together.
	sharedSlots = 1024
)

// counter implements httprate.LimitCounter. It keeps hashes only: nothing in it says
// who did something.
type counter struct {
	seed   maphash.Seed
	mu     sync.Mutex
	length time.Duration
	latest time.Time // start of the window that current counts
	// current and before are the counts of two windows that follow one another.
	current, before map[uint64]int
}

func newCounter() *counter {
	return &counter{seed: maphash.MakeSeed(), current: map[uint64]int{}, before: map[uint64]int{}}
}

// Config implements httprate.LimitCounter.
func (c *counter) Config(_ int, windowLength time.Duration) { c.length = windowLength }

// Increment implements httprate.LimitCounter.
func (c *counter) Increment(key string, window time.Time) error {
	return c.IncrementBy(key, window, 1)
}

// IncrementBy implements httprate.LimitCounter.
func (c *counter) IncrementBy(key string, window time.Time, amount int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.turn(window)
	c.current[c.slot(c.current, key)] += amount
	return nil
}

// Get implements httprate.LimitCounter.
func (c *counter) Get(key string, window, _ time.Time) (current, before int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.turn(window)
	return c.current[c.slot(c.current, key)], c.before[c.slot(c.before, key)], nil
}

// turn forgets what is older than the window before this one. A clock that goes back
// changes nothing.
func (c *counter) turn(window time.Time) {
	switch past := window.Sub(c.latest); {
	case past <= 0:
		return
	case past == c.length:
		c.current, c.before = c.before, c.current
		clear(c.current)
	default:
		clear(c.current)
		clear(c.before)
	}
	c.latest = window
}

// slot returns where a key is counted.
func (c *counter) slot(counts map[uint64]int, key string) uint64 {
	hash := maphash.String(c.seed, key)
	if _, known := counts[hash]; known || len(counts) < maxKeys {
		return hash
	}
	return hash % sharedSlots
}
