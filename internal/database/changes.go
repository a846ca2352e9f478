package database

import (
	"context"
	"slices"
	"sync"

	"github.com/oklog/ulid/v2"
)

// Change is one committed change. An empty ID means any row of the type, an
// empty Type means that everything may have changed.
type Change struct {
	Type string `json:"t"`
	ID   string `json:"i,omitempty"`
}

// maxPending bounds what waits for a slow subscriber; beyond, it is told that
// everything changed.
const maxPending = 1000

// Feed tells subscribers what was committed, by this process and by the others.
type Feed struct {
	origin string
	watch  func(ctx context.Context, publish func(...Change))

	mu          sync.Mutex
	hear        func() // see first
	subscribers map[*subscriber]struct{}
	watching    bool
	ctx         context.Context
	cancel      context.CancelFunc
	done        sync.WaitGroup
}

type subscriber struct {
	pending []Change
	wake    chan struct{}
}

func newFeed(watch func(context.Context, func(...Change))) *Feed {
	ctx, cancel := context.WithCancel(context.Background())
	return &Feed{
		origin:      ulid.Make().String(),
		watch:       watch,
		subscribers: map[*subscriber]struct{}{},
		ctx:         ctx,
		cancel:      cancel,
	}
}

// Subscribe calls fn after each commit from now on, with what changed, from one
// goroutine: a slow fn delays itself only, and gets what piled up in one call.
// The other processes are listened to from the first subscription on. cancel
// ends the subscription and waits for a running call.
func (f *Feed) Subscribe(fn func(changes []Change)) (cancel func()) {
	s := &subscriber{wake: make(chan struct{}, 1)}
	ctx, stop := context.WithCancel(f.ctx)
	f.mu.Lock()
	f.subscribers[s] = struct{}{}
	f.startWatching()
	finished := make(chan struct{})
	f.done.Go(func() {
		defer close(finished)
		for {
			select {
			case <-ctx.Done():
				return
			case <-s.wake:
			}
			f.mu.Lock()
			changes := s.pending
			s.pending = nil
			f.mu.Unlock()
			fn(changes)
		}
	})
	f.mu.Unlock()
	return func() {
		f.mu.Lock()
		delete(f.subscribers, s)
		f.mu.Unlock()
		stop()
		<-finished
	}
}

// first has hear called at each change before anybody else is told: before InTx
// returns, so that who wrote reads what they wrote. It must be quick.
func (f *Feed) first(hear func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.hear = hear
	f.startWatching()
}

// startWatching listens to the other processes; mu is held.
func (f *Feed) startWatching() {
	if !f.watching {
		f.watching = true
		f.done.Go(func() { f.watch(f.ctx, f.publish) })
	}
}

func (f *Feed) publish(changes ...Change) {
	if len(changes) == 0 {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.hear != nil {
		f.hear()
	}
	for s := range f.subscribers {
		s.pending = distinct(append(s.pending, changes...))
		if len(s.pending) > maxPending {
			s.pending = []Change{{}}
		}
		select {
		case s.wake <- struct{}{}:
		default: // already awake
		}
	}
}

func (f *Feed) close() {
	f.cancel()
	f.done.Wait()
}

// distinct drops repetitions and what a wider change covers.
func distinct(changes []Change) []Change {
	if slices.Contains(changes, Change{}) {
		return []Change{{}}
	}
	whole, seen := map[string]bool{}, map[Change]bool{}
	for _, c := range changes {
		whole[c.Type] = whole[c.Type] || c.ID == ""
	}
	var out []Change
	for _, c := range changes {
		if seen[c] || (c.ID != "" && whole[c.Type]) {
			continue
		}
		seen[c] = true
		out = append(out, c)
	}
	return out
}

// onlyTypes widens changes to their types.
func onlyTypes(changes []Change) []Change {
	wide := make([]Change, len(changes))
	for i, c := range changes {
		wide[i] = Change{Type: c.Type}
	}
	return distinct(wide)
}
