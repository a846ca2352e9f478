package pid_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, id string
		want     pid.Prefix // "" for malformed
	}{
		{"a défi", "defi_01E7E8V6R003WR9NFZNMWHWZ41", pid.Defi},
		{"an unknown prefix, which its reader refuses", "nope_01E7E8V6R003WR9NFZNMWHWZ41", "nope"},
		{"no underscore", "defi01E7E8V6R003WR9NFZNMWHWZ41", ""},
		{"no prefix", "_01E7E8V6R003WR9NFZNMWHWZ41", ""},
		{"no ULID", "defi_", ""},
		{"a short ULID", "defi_01E7E8V6R0", ""},
		{"a long ULID", "defi_01E7E8V6R003WR9NFZNMWHWZ411", ""},
		{"letters that a ULID has not", "defi_01E7E8V6R003WR9NFZNMWHWZIL", ""},
		{"a ULID that overflows", "defi_8ZZZZZZZZZZZZZZZZZZZZZZZZZ", ""},
		{"nothing", "", ""},
		{"a zero byte", "defi_01E7E8V6R003WR9NFZNMWHWZ4\x00", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := pid.Parse(test.id)
			if got != test.want || (err == nil) != (test.want != "") {
				t.Errorf("%q gives %q, %v; want %q", test.id, got, err, test.want)
			}
		})
	}
}

func TestNewIdsAreDifferentAndNameTheirType(t *testing.T) {
	seen := map[string]bool{}
	for range 10_000 {
		id := pid.New(pid.Webinar)
		if prefix, err := pid.Parse(id); err != nil || prefix != pid.Webinar || len(id) > 40 {
			t.Fatalf("%s gives %q, %v", id, prefix, err)
		}
		if seen[id] {
			t.Fatalf("%s twice", id)
		}
		seen[id] = true
	}
}

// Rows that were made later come later.
func TestIdsSortByTheirDate(t *testing.T) {
	var ids []string
	for day := range 400 {
		ids = append(ids, pid.Derived(pid.Defi, time.Date(2019, 1, 1+day, 0, 0, 0, 0, time.UTC), "key"))
	}
	if !slices.IsSorted(ids) {
		t.Errorf("not sorted: %v", ids)
	}
}

// The seed gives a row the same id in every database; tests and links hold on to it.
func TestDerivedIdsNeverChange(t *testing.T) {
	at := time.Date(2020, 5, 4, 0, 0, 0, 0, time.UTC)
	id := pid.Derived(pid.Defi, at, "monitorfish")
	if again := pid.Derived(pid.Defi, at, "monitorfish"); again != id {
		t.Errorf("%s, then %s", id, again)
	}
	for name, other := range map[string]string{
		"another key":    pid.Derived(pid.Defi, at, "cartobio"),
		"another date":   pid.Derived(pid.Defi, at.Add(time.Millisecond), "monitorfish"),
		"another prefix": strings.Replace(pid.Derived(pid.Theme, at, "monitorfish"), "them_", "defi_", 1),
	} {
		if other == id {
			t.Errorf("%s gives the same id", name)
		}
	}
	const want = "defi_01E7EFPY00FKCDQRGDMJJG9GW1"
	if id != want {
		t.Errorf("%s, it was %s", id, want)
	}
}

// Two entities never share a prefix, of four letters.
func TestPrefixesAreDistinct(t *testing.T) {
	all := []pid.Prefix{
		pid.AccessToken, pid.Account, pid.Administration, pid.AuditEntry, pid.Candidate, pid.Defi, pid.EmailLog,
		pid.Invitation, pid.Membership, pid.Position, pid.Profile, pid.Promotion, pid.Registration, pid.RetentionCount,
		pid.Session, pid.SignIn, pid.Testimony, pid.Theme, pid.Webinar,
	}
	if len(all) != len(migrate.Tables)-joins() {
		t.Errorf("%d prefixes, %d entities", len(all), len(migrate.Tables)-joins())
	}
	slices.Sort(all)
	for i, p := range all {
		if i > 0 && p == all[i-1] || len(p) != 4 || strings.ToLower(string(p)) != string(p) {
			t.Errorf("%q", p)
		}
	}
}

// joins is the number of tables that are not those of an entity.
func joins() (n int) {
	for _, table := range migrate.Tables {
		if len(table.PrimaryKey) == 2 {
			n++
		}
	}
	return n
}
