package database_test

import (
	"net"
	"sync"
	"testing"
)

// wire stands between the program and its PostgreSQL. It can be held: then it takes
// what comes and passes nothing on, as a network that went silent does.
type wire struct {
	net.Listener
	target string

	mu    sync.Mutex
	moved *sync.Cond
	held  bool
	conns map[net.Conn]struct{}
	done  sync.WaitGroup
}

func newWire(t *testing.T, target string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{Listener: l, target: target, conns: map[net.Conn]struct{}{}}
	w.moved = sync.NewCond(&w.mu)
	w.done.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			w.done.Go(func() { w.carry(c) })
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		w.hold(false)
		w.cut()
		w.done.Wait()
	})
	return w
}

func (w *wire) hold(held bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.held = held
	w.moved.Broadcast()
}

// cut ends all connections.
func (w *wire) cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.conns {
		_ = c.Close()
	}
}

func (w *wire) carry(client net.Conn) {
	server, err := net.Dial("tcp", w.target)
	if err != nil {
		_ = client.Close()
		return
	}
	w.mu.Lock()
	w.conns[client], w.conns[server] = struct{}{}, struct{}{}
	w.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { w.copy(server, client) })
	both.Go(func() { w.copy(client, server) })
	both.Wait()
	w.mu.Lock()
	delete(w.conns, client)
	delete(w.conns, server)
	w.mu.Unlock()
}

func (w *wire) copy(to, from net.Conn) {
	defer to.Close()
	block := make([]byte, 32<<10)
	for {
		n, err := from.Read(block)
		w.mu.Lock()
		for w.held {
			w.moved.Wait()
		}
		w.mu.Unlock()
		if n > 0 {
			if _, err := to.Write(block[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
