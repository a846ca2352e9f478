package jobs

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestWhatIsSaidAgainAndAgainIsLoggedOnceAMinute(t *testing.T) {
	var out bytes.Buffer
	h := newQuiet(slog.NewTextHandler(&out, nil))
	now := time.Date(2020, 5, 11, 9, 0, 0, 0, time.UTC)
	h.heard.now = func() time.Time { return now }
	log := slog.New(h)
	step := func(name, message string, again int, want ...string) {
		t.Helper()
		out.Reset()
		for range again {
			log.With("queue", "default").WithGroup("g").Error(message, "err", "refused")
		}
		got := strings.Split(strings.TrimSpace(out.String()), "\n")
		if out.Len() == 0 {
			got = nil
		}
		if len(got) != len(want) {
			t.Fatalf("%s: %d lines, want %d:\n%s", name, len(got), len(want), out.String())
		}
		for i := range want {
			if !strings.Contains(got[i], want[i]) {
				t.Errorf("%s: %s lacks %s", name, got[i], want[i])
			}
		}
	}
	step("at first", "Error fetching jobs", 100, "g.err=refused")
	step("another message", "Error electing", 2, "queue=default")
	now = now.Add(59 * time.Second)
	step("within the minute", "Error fetching jobs", 3)
	now = now.Add(time.Second)
	step("after the minute", "Error fetching jobs", 2, "unsaid=102")
	now = now.Add(time.Hour)
	step("after a silence, the one that was not said counts", "Error fetching jobs", 1, "unsaid=1")

	out.Reset()
	log.Info("River client started")
	if out.Len() > 0 {
		t.Errorf("an Info of River: %s", out.String())
	}
}
