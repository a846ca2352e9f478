package requestid_test

import (
	"context"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		name, given string
		kept        bool
	}{
		{"the UUID of a proxy is kept", "3f2b8c1e-7f0a-4f6e-9d3c-2b1a0c9d8e7f", true},
		{"no id makes one", "", false},
		{"a short one could collide", "abc", false},
		{"an endless one would fill the log", strings.Repeat("a", 65), false},
		{"a line break would forge a line of log", "abcdefgh\n{\"level\":\"ERROR\"}", false},
		{"an address is not an id", "someone@example.org", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := requestid.Of(tt.given)
			if (got == tt.given) != tt.kept {
				t.Errorf("Of(%q) = %q, kept = %v", tt.given, got, tt.kept)
			}
			if len(got) < 8 {
				t.Errorf("Of(%q) = %q: too short to be unique", tt.given, got)
			}
		})
	}
}

func TestFromContext(t *testing.T) {
	if got := requestid.FromContext(context.Background()); got != "" {
		t.Errorf("outside a request: %q", got)
	}
	if got := requestid.FromContext(requestid.NewContext(context.Background(), "abcdefgh")); got != "abcdefgh" {
		t.Errorf("in a request: %q", got)
	}
}
