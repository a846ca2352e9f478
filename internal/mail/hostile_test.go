package mail

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// The phases of a dialogue, as a hostile server counts them.
const (
	atGreeting = "greeting"
	atEHLO     = "EHLO"
	atAUTH     = "AUTH"
	atMAIL     = "MAIL"
	atRCPT     = "RCPT"
	atDATA     = "DATA"
	inContent  = "content" // after a few lines of the message
	atDot      = "dot"     // after the whole message
	atQUIT     = "QUIT"
)

// misbehaviour is what a hostile server does in a phase: answer that, or hang, or
// hang up. Whatever came before goes well.
type misbehaviour struct {
	phase, answer string
}

const (
	hang   = "hang"
	hangUp = "hang up"
)

// hostile is a mail server that misbehaves, once for each connection of its script.
// Further connections go to the server behind, or go well when there is none.
type hostile struct {
	addr   string
	behind string
	offers []string // extensions of EHLO

	mu     sync.Mutex
	script []misbehaviour
	ids    []string
	said   []string // commands heard
	open   map[net.Conn]bool
	done   sync.WaitGroup
}

func newHostile(t *testing.T, behind string, script ...misbehaviour) *hostile {
	t.Helper()
	return listenHostile(t, "127.0.0.1:0", behind, script...)
}

func listenHostile(t *testing.T, address, behind string, script ...misbehaviour) *hostile {
	t.Helper()
	l, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	h := &hostile{addr: l.Addr().String(), behind: behind, script: script, open: map[net.Conn]bool{}}
	h.done.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			h.mu.Lock()
			h.open[c] = true
			act, scripted := misbehaviour{}, len(h.script) > 0
			if scripted {
				act, h.script = h.script[0], h.script[1:]
			}
			h.mu.Unlock()
			h.done.Go(func() {
				defer h.close(c)
				if !scripted && h.behind != "" {
					h.pass(c)
					return
				}
				h.talk(c, act)
			})
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		h.mu.Lock()
		for c := range h.open {
			_ = c.Close()
		}
		h.mu.Unlock()
		h.done.Wait()
	})
	return h
}

func (h *hostile) close(c net.Conn) {
	_ = c.Close()
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.open, c)
}

// pass carries a connection to the server behind.
func (h *hostile) pass(c net.Conn) {
	good, err := net.Dial("tcp", h.behind)
	if err != nil {
		return
	}
	defer good.Close()
	var both sync.WaitGroup
	both.Go(func() { _, _ = io.Copy(good, c); _ = good.(*net.TCPConn).CloseWrite() })
	both.Go(func() { _, _ = io.Copy(c, good); _ = c.(*net.TCPConn).CloseWrite() })
	both.Wait()
}

// talk speaks SMTP until the misbehaviour.
func (h *hostile) talk(c net.Conn, act misbehaviour) {
	in := bufio.NewReader(c)
	// misbehave reports whether the dialogue goes on.
	misbehave := func(phase string) (on bool, answered bool) {
		switch {
		case act.phase != phase:
			return true, false
		case act.answer == hang:
			_, _ = io.Copy(io.Discard, c) // until the client has enough
			return false, true
		case act.answer == hangUp:
			return false, true
		default:
			fmt.Fprintf(c, "%s\r\n", act.answer)
			return true, true
		}
	}
	step := func(phase, answer string) bool {
		on, answered := misbehave(phase)
		if on && !answered {
			fmt.Fprintf(c, "%s\r\n", answer)
		}
		return on
	}
	if !step(atGreeting, "220 hostile.test ESMTP") {
		return
	}
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		command := strings.ToUpper(strings.TrimSpace(line))
		h.mu.Lock()
		h.said = append(h.said, strings.TrimSpace(line))
		h.mu.Unlock()
		verb, _, _ := strings.Cut(command, " ")
		on := true
		switch verb {
		case "EHLO", "HELO":
			reply := "250-hostile.test\r\n"
			for _, extension := range h.offers {
				reply += "250-" + extension + "\r\n"
			}
			on = step(atEHLO, reply+"250 8BITMIME")
		case "AUTH":
			on = step(atAUTH, "235 2.7.0 welcome")
		case "MAIL":
			on = step(atMAIL, "250 2.1.0 ok")
		case "RCPT":
			on = step(atRCPT, "250 2.1.5 ok")
		case "DATA":
			var answered bool
			if on, answered = misbehave(atDATA); on && !answered {
				fmt.Fprint(c, "354 go on\r\n")
				on = h.content(in, misbehave) && step(atDot, "250 2.0.0 kept")
			}
		case "QUIT":
			step(atQUIT, "221 2.0.0 bye")
			return
		default:
			fmt.Fprint(c, "250 2.0.0 ok\r\n")
		}
		if !on {
			return
		}
	}
}

var messageIDLine = regexp.MustCompile(`(?i)^Message-ID: *<([^>]*)>`)

// content reads a message and notes its Message-ID, even if it is cut later.
func (h *hostile) content(in *bufio.Reader, misbehave func(string) (bool, bool)) bool {
	for body := false; ; {
		line, err := in.ReadString('\n')
		if err != nil {
			return false
		}
		if found := messageIDLine.FindStringSubmatch(line); found != nil && !body {
			h.mu.Lock()
			h.ids = append(h.ids, found[1])
			h.mu.Unlock()
		}
		if line == "\r\n" && !body {
			body = true
			if on, _ := misbehave(inContent); !on {
				return false
			}
		}
		if line == ".\r\n" {
			return true
		}
	}
}

// seen returns the Message-IDs that were sent to it, and not to the server behind.
func (h *hostile) seen() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.ids)
}

func (h *hostile) heard() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return strings.Join(h.said, "\n")
}

func (h *hostile) url() string { return "smtp://" + h.addr }
