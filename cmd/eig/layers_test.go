package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/entrepreneur-interet-general/eig/"

// floors are the rooms of the house from the bottom up. A package imports its own
// floor or lower ones; which of its own floor, sameFloor says.
var floors = [][]string{
	{"ent"},
	{"internal/fault", "internal/clock", "internal/text", "internal/requestid", "internal/clientip", "internal/secret", "internal/config"},
	{"internal/database"},
	{"internal/search", "internal/seed", "internal/server", "internal/jobs", "internal/ratelimit"},
	{"internal/mail", "internal/auth"},
	{"internal/catalogue", "internal/enrolment", "internal/site", "internal/account", "internal/personaldata"},
	{"graph", "frontend"},
	{"cmd"},
}

// sameFloor are the only imports within a floor. In particular, no domain imports
// another: the resolver composes them.
var sameFloor = map[string][]string{
	"ent":   {"ent"},
	"graph": {"graph"},
	"cmd":   {"cmd"},
}

// forbidden are imports that a floor would allow.
var forbidden = map[string][]string{
	"ent":             {"internal", "graph", "frontend", "cmd"},
	"internal/server": {"ent", "internal/database", "internal/seed", "internal/search"},
	// The resolver is given an interface of auth: a test needs no cookies.
	"graph": {"internal/server", "internal/seed", "internal/site", "internal/config", "internal/auth", "internal/jobs", "frontend"},
}

// outside are for tests and generators: they may see everything, and nothing of
// the program may see them.
var outside = []string{"internal/dbtest", "internal/database/migrationgen"}

func TestImportsGoOneWayDown(t *testing.T) {
	packages := list(t)
	if len(packages) < 20 {
		t.Fatalf("go list found %d packages: the test looks at the wrong place", len(packages))
	}
	for _, p := range packages {
		if within(p.path, outside) != "" {
			continue
		}
		level, room := floorOf(p.path)
		if level < 0 {
			t.Errorf("%s is in no room of the house: give it a floor here", p.path)
			continue
		}
		for _, imported := range p.imports {
			if within(imported, outside) != "" {
				t.Errorf("%s imports %s, which is for tests", p.path, imported)
				continue
			}
			to, toRoom := floorOf(imported)
			switch {
			case to > level:
				t.Errorf("%s imports %s, a floor above", p.path, imported)
			case to == level && room != toRoom && !slices.Contains(sameFloor[room], toRoom):
				t.Errorf("%s imports %s, beside it", p.path, imported)
			case within(imported, forbidden[room]) != "":
				t.Errorf("%s imports %s, which it must not know", p.path, imported)
			}
		}
	}
}

type goPackage struct {
	path    string
	imports []string
}

// list returns the packages of the module and what each imports of it.
func list(t *testing.T) (out []goPackage) {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", module+"...")
	stdout, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for dec := json.NewDecoder(strings.NewReader(string(stdout))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return out
		} else if err != nil {
			t.Fatal(err)
		}
		own := goPackage{path: strings.TrimPrefix(p.ImportPath, module)}
		for _, i := range p.Imports {
			if rest, ok := strings.CutPrefix(i, module); ok {
				own.imports = append(own.imports, rest)
			}
		}
		out = append(out, own)
	}
}

// floorOf returns the floor of a package and its room, -1 when it has none.
func floorOf(path string) (level int, room string) {
	for i, rooms := range floors {
		if room := within(path, rooms); room != "" {
			return i, room
		}
	}
	return -1, ""
}

// within returns the room that a package is or is below, "" for none.
func within(path string, rooms []string) string {
	for _, r := range rooms {
		if path == r || strings.HasPrefix(path, r+"/") {
			return r
		}
	}
	return ""
}
