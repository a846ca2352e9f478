package mailpit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/mail"
	"strings"
	"testing"
	"time"
)

// client is for a server on this machine.
var client = &http.Client{Timeout: 10 * time.Second}

// Message is what arrived.
type Message struct {
	ID        string // Mailpit's own
	MessageID string // the header, without angle brackets
	From      string
	To        []string
	Subject   string
	Text      string
	HTML      string
	Header    mail.Header
	Raw       string
}

// summary is one line of Mailpit's lists.
type summary struct {
	ID        string
	MessageID string
	Subject   string
	From      struct{ Address string }
	To        []struct{ Address string }
}

// List returns all the messages, the newest first, without their texts.
func (s *Server) List(t testing.TB) (out []Message) {
	t.Helper()
	const page = 500
	for start := 0; ; start += page {
		var answer struct{ Messages []summary }
		s.get(t, fmt.Sprintf("/api/v1/messages?start=%d&limit=%d", start, page), &answer)
		for _, m := range answer.Messages {
			message := Message{ID: m.ID, MessageID: m.MessageID, From: m.From.Address, Subject: m.Subject}
			for _, to := range m.To {
				message.To = append(message.To, to.Address)
			}
			out = append(out, message)
		}
		if len(answer.Messages) < page {
			return out
		}
	}
}

// To returns the messages to an address, the newest first, without their texts.
func (s *Server) To(t testing.TB, address string) (out []Message) {
	t.Helper()
	for _, m := range s.List(t) {
		for _, to := range m.To {
			if strings.EqualFold(to, address) {
				out = append(out, m)
				break
			}
		}
	}
	return out
}

// Open returns the whole message of a line of a list.
func (s *Server) Open(t testing.TB, m Message) Message {
	t.Helper()
	var parts struct{ Text, HTML string }
	s.get(t, "/api/v1/message/"+m.ID, &parts)
	m.Text, m.HTML = strings.ReplaceAll(parts.Text, "\r\n", "\n"), strings.ReplaceAll(parts.HTML, "\r\n", "\n")
	raw := s.read(t, "/api/v1/message/"+m.ID+"/raw")
	m.Raw = string(raw)
	parsed, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatalf("Mailpit holds what is not a message: %v", err)
	}
	m.Header = parsed.Header
	return m
}

// Wait returns the newest message to an address, whole, as soon as there is one that
// passes the conditions. It fails the test after 30 seconds.
func (s *Server) Wait(t testing.TB, address string, conditions ...func(Message) bool) Message {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		for _, m := range s.To(t, address) {
			m = s.Open(t, m)
			good := true
			for _, condition := range conditions {
				good = good && condition(m)
			}
			if good {
				return m
			}
		}
		if time.Now().After(deadline) {
			t.Fatalf("no such message to %s after 30 seconds, of %d in the inbox", address, len(s.List(t)))
		}
	}
}

// Subject is the condition of Wait that a subject holds some words.
func Subject(words string) func(Message) bool {
	return func(m Message) bool { return strings.Contains(m.Subject, words) }
}

// Clear empties the inbox.
func (s *Server) Clear(t testing.TB) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodDelete, s.URL+"/api/v1/messages", nil)
	if err != nil {
		t.Fatal(err)
	}
	s.do(t, req)
}

func (s *Server) get(t testing.TB, path string, answer any) {
	t.Helper()
	if err := json.Unmarshal(s.read(t, path), answer); err != nil {
		t.Fatalf("Mailpit: %s: %v", path, err)
	}
}

func (s *Server) read(t testing.TB, path string) []byte {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s.do(t, req)
}

func (s *Server) do(t testing.TB, req *http.Request) []byte {
	t.Helper()
	res, err := client.Do(req)
	if err != nil {
		t.Fatalf("Mailpit: %v", err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("Mailpit: %s: %s %v %.200s", req.URL.Path, res.Status, err, body)
	}
	return body
}
