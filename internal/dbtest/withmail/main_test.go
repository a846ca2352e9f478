package main

import "testing"

func TestTheCommandRunsWithAMailServerAndItsExitCodeIsKept(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		fail bool // with words of withmail's own
	}{
		{"success", []string{"sh", "-c", `case "$EIG_TEST_SMTP_URL $EIG_TEST_MAILPIT_URL" in smtp://*\ http://*) exit 0;; *) exit 9;; esac`}, 0, false},
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
