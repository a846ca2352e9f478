package graph_test

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

func TestTheQueryOfTheReadmeGetsTheAnswerOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	query, answer := fenced(t, string(readme), "graphql"), fenced(t, string(readme), "json")
	var want any
	if err := json.Unmarshal([]byte(answer), &want); err != nil {
		t.Fatal(err)
	}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		var got any
		raw := newAPI(t, db, clock.Real()).do(t, query).raw
		if err := json.Unmarshal([]byte(raw), &got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("README says\n%s\nand the answer is\n%s", answer, raw)
		}
	})
}

// fenced returns the first code block of a language.
func fenced(t *testing.T, text, language string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "\n```"+language+"\n")
	if !ok {
		t.Fatalf("README has no %s block", language)
	}
	block, _, _ := strings.Cut(rest, "\n```")
	return block
}
