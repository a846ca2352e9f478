package sortkey_test

import (
	"slices"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/sortkey"
)

func TestOf(t *testing.T) {
	tests := []struct{ name, label, want string }{
		{"small letters", "MonitorFish", "monitorfish"},
		{"no accents", "Écosphère(s)", "ecospheres"},
		{"decomposed accents", "E\u0301co", "eco"},
		{"capitals with accents", "ÉÀÇÔÎÜ", "eacoiu"},
		{"ligatures", "Œuvre, cœur, Æthuse, laæ", "oeuvrecoeuraethuselaae"},
		{"no apostrophes, blanks or signs", "L’Été n° 2", "leten2"},
		{"digits", "1 élève, 1 stage", "1eleve1stage"},
		{"ordinals", "2º étage, 1ª partie", "2oetage1apartie"},
		{"signs that stand for letters", "b@liseNAV", "blisenav"},
		{"another script", "例え", ""},
		{"nothing", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := sortkey.Of(test.label); got != test.want {
				t.Errorf("%q gives %q, want %q", test.label, got, test.want)
			}
		})
	}
}

// Sorted by their keys, byte by byte, labels are in the French order.
func TestKeysSortInFrench(t *testing.T) {
	labels := []string{"1 élève", "Abeille", "À table", "Écosphère", "Éducation", "Énergie", "Œuvre", "Ouvrage", "Zone"}
	sorted := slices.Clone(labels)
	slices.Reverse(sorted)
	slices.SortFunc(sorted, func(a, b string) int {
		if sortkey.Of(a) < sortkey.Of(b) {
			return -1
		}
		return 1
	})
	if !slices.Equal(sorted, labels) {
		t.Errorf("%v, want %v", sorted, labels)
	}
}
