package main

import "testing"

func TestTheCommandRunsWithADatabaseAndItsExitCodeIsKept(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		fail bool // with words of withpg's own
	}{
		{"success", []string{"sh", "-c", `case "$EIG_TEST_POSTGRES_URL" in postgres://*) exit 0;; *) exit 9;; esac`}, 0, false},
		{"failure", []string{"sh", "-c", "exit 7"}, 7, false},
		{"a command that is not there", []string{"/no/such/command"}, 1, true},
		{"no command", nil, 2, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			code, err := run(test.args)
			if code != test.code || (err != nil) != test.fail {
				t.Errorf("%d, %v; want %d", code, err, test.code)
			}
		})
	}
}
