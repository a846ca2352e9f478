package fault_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func TestAFaultIsFoundInTheChainOfAnError(t *testing.T) {
	full := fault.New(fault.Full, "Complet.", fault.Field{Path: "webinar", Message: "Choisissez-en un autre."})
	tests := []struct {
		name string
		err  error
		want *fault.Error
	}{
		{"itself", full, full},
		{"wrapped", fmt.Errorf("register: %w", full), full},
		{"wrapped twice", fmt.Errorf("a: %w", fmt.Errorf("b: %w", full)), full},
		{"joined", errors.Join(errors.New("x"), full), full},
		{"an internal error", errors.New("pq: something"), nil},
		{"no error", nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := fault.As(test.err); got != test.want {
				t.Errorf("As gives %v, want %v", got, test.want)
			}
			if got := fault.Is(test.err, fault.Full); got != (test.want != nil) {
				t.Errorf("Is(Full) is %v", got)
			}
			if fault.Is(test.err, fault.Closed) {
				t.Error("Is(Closed) is true")
			}
		})
	}
	if text := full.Error(); text != "FULL: Complet." {
		t.Errorf("Error gives %q", text)
	}
}
