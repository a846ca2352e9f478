package viewer_test

import (
	"context"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

func TestViewers(t *testing.T) {
	tests := []struct {
		name              string
		v                 viewer.Viewer
		organiser, system bool
	}{
		{"nobody", viewer.FromContext(context.Background()), false, false},
		{"the zero value", viewer.Viewer{}, false, false},
		{"a candidate", viewer.SignedIn("acct_1", "cand_1"), false, false},
		{"an unknown role", viewer.SignedIn("acct_1", "cand_1", "organiser", "SYSTEM"), false, false},
		{"an organiser", viewer.SignedIn("acct_1", "", viewer.Organiser), true, false},
		{"an admin", viewer.SignedIn("acct_1", "", viewer.Admin), true, false},
		{"the platform", viewer.System(), false, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := viewer.FromContext(viewer.NewContext(context.Background(), test.v))
			if got.AccountID != test.v.AccountID || got.CandidateID != test.v.CandidateID {
				t.Errorf("%+v came back as %+v", test.v, got)
			}
			if got.IsOrganiser() != test.organiser || got.IsSystem() != test.system {
				t.Errorf("organiser %v, system %v", got.IsOrganiser(), got.IsSystem())
			}
		})
	}
}
