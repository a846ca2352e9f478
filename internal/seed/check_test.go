package seed_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/seed"
)

// realData returns a copy of the data files that a test may break.
func realData(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS("data")
	err := fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(root, path)
		files[path] = &fstest.MapFile{Data: content}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// change edits one entry of a file.
func change(t *testing.T, files fstest.MapFS, file, key string, fields map[string]any) {
	t.Helper()
	var entries []map[string]any
	if err := json.Unmarshal(files[file].Data, &entries); err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(entries, func(e map[string]any) bool { return e["slug"] == key || e["code"] == key })
	if i < 0 {
		t.Fatalf("no %s in %s", key, file)
	}
	for name, value := range fields {
		entries[i][name] = value
	}
	content, err := json.Marshal(entries)
	if err != nil {
		t.Fatal(err)
	}
	files[file] = &fstest.MapFile{Data: content}
}

func TestBrokenDataIsRefusedWithEveryProblem(t *testing.T) {
	tests := map[string]struct {
		file, key string
		fields    map[string]any
		want      []string
	}{
		"a required text is empty":        {"defis/eig-4.json", "enki", map[string]any{"title": ""}, []string{"defis/eig-4.json: enki: title: must not be empty"}},
		"a required text is null":         {"themes.json", "sport", map[string]any{"label": nil}, []string{"themes.json: sport: label: must not be empty"}},
		"a text has a space at its end":   {"themes.json", "sport", map[string]any{"label": "Sport "}, []string{"themes.json: sport: label: begins or ends with a space"}},
		"a text is too long":              {"defis/eig-4.json", "enki", map[string]any{"summary": strings.Repeat("a", 601)}, []string{"enki: summary: value is greater than the required length"}},
		"a number is not one":             {"promotions.json", "eig-4", map[string]any{"year": "2020"}, []string{"promotions.json: eig-4: year: is a string, must be int"}},
		"a field is misspelt":             {"webinars.json", "gestion-de-crise", map[string]any{"capacty": 3}, []string{"webinars.json: gestion-de-crise: capacty: unknown field"}},
		"a slug is given twice":           {"defis/eig-1.json", "afd-geodata", map[string]any{"slug": "enki"}, []string{"slug: given twice: enki"}},
		"a slug has a capital":            {"themes.json", "sport", map[string]any{"slug": "Sport!"}, []string{"slug: must be written like", "does not exist: sport"}},
		"a theme does not exist":          {"defis/eig-4.json", "enki", map[string]any{"themes": []string{"magie"}}, []string{"enki: themes: does not exist: magie"}},
		"a profile is given twice":        {"defis/eig-7.json", "a-just", map[string]any{"profiles": []string{"LAW", "LAW"}}, []string{"a-just: profiles: given twice: LAW"}},
		"a host does not exist":           {"defis/eig-4.json", "enki", map[string]any{"administration": "nasa"}, []string{"enki: administration: does not exist: nasa"}},
		"a ministry is a body":            {"defis/eig-4.json", "enki", map[string]any{"ministry": "dinum"}, []string{"enki: ministry: must be a ministry: dinum"}},
		"a parent is a body":              {"administrations.json", "bnf", map[string]any{"parent": "dinum"}, []string{"administrations.json: bnf: parent: must be a ministry"}},
		"an enum value does not exist":    {"administrations.json", "bnf", map[string]any{"kind": "CLUB"}, []string{"bnf: kind: must be MINISTRY or BODY"}},
		"a date is not one":               {"promotions.json", "eig-4", map[string]any{"startsOn": "2020-13-01"}, []string{"eig-4: startsOn: not a date like 2020-05-04: 2020-13-01"}},
		"a deadline is in winter time":    {"promotions.json", "eig-4", map[string]any{"callClosesAt": "2020-06-07T23:00:00+01:00"}, []string{"eig-4: callClosesAt: Paris reads 2020-06-08T00:00:00+02:00"}},
		"a call closes before it opens":   {"promotions.json", "eig-4", map[string]any{"callClosesAt": "2020-05-01T23:00:00+02:00"}, []string{"eig-4: callClosesAt: is not after callOpensAt"}},
		"a headcount differs from seats":  {"promotions.json", "eig-4", map[string]any{"headcount": map[string]int{"DESIGN": 41}}, []string{"eig-4: headcount: is map[DESIGN:41], the positions of its défis add up to"}},
		"no seat accepts a profile":       {"defis/eig-4.json", "label", map[string]any{"profiles": []string{"DEVELOPMENT", "DESIGN", "LAW"}}, []string{"label: positions: no seat accepts LAW"}},
		"a link is not one":               {"defis/eig-4.json", "label", map[string]any{"website": "javascript:alert(1)"}, []string{"label: website: not a web address"}},
		"a webinar is of other défis":     {"webinars.json", "gestion-de-crise", map[string]any{"defis": []string{"gobelins", "rien"}}, []string{"defis: gobelins is of another promotion", "defis: does not exist: rien"}},
		"a webinar has no date":           {"webinars.json", "gestion-de-crise", map[string]any{"startsAt": nil, "capacity": -1}, []string{"startsAt: not a moment like", "capacity: value out of range"}},
		"a testimony names another house": {"testimonies.json", "laurie-chapotte", map[string]any{"administration": "bnf"}, []string{"laurie-chapotte: defi: is of another administration"}},
		"an entry is broken in many ways": {"themes.json", "sport", map[string]any{"label": 3, "colour": "red"}, []string{"sport: label: is a number, must be string", "sport: colour: unknown field"}},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for name, test := range tests {
			t.Run(name, func(t *testing.T) {
				files := realData(t)
				change(t, files, test.file, test.key, test.fields)
				refused(t, db, files, test.want)
			})
		}
		t.Run("all of them at once", func(t *testing.T) {
			files, want := realData(t), []string{}
			for _, name := range []string{"a link is not one", "an enum value does not exist", "a call closes before it opens", "a testimony names another house", "a webinar has no date", "an entry is broken in many ways"} {
				change(t, files, tests[name].file, tests[name].key, tests[name].fields)
				want = append(want, tests[name].want...)
			}
			refused(t, db, files, want)
		})
		t.Run("a file is not JSON, another is missing", func(t *testing.T) {
			files := realData(t)
			files["themes.json"].Data = []byte("[\n{\"slug\": \"sport\",\n}]")
			delete(files, "profiles.json")
			refused(t, db, files, []string{"themes.json: is not a JSON array: invalid character '}' looking for beginning of object key string (line 3)", "profiles.json: is missing"})
		})
		t.Run("défis of no promotion", func(t *testing.T) {
			files := realData(t)
			files["defis/eig-9.json"] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(files["defis/eig-1.json"].Data), `"slug": "`, `"slug": "autre-`))}
			want := slices.Repeat([]string{"the file is named after no promotion"}, 9)
			refused(t, db, files, want)
		})
	})
}

// refused checks that each problem is told, no other is, and nothing is written.
func refused(t *testing.T, db *database.DB, files fs.FS, want []string) {
	t.Helper()
	_, err := seed.LoadFrom(t.Context(), db, files)
	var invalid *seed.InvalidError
	if !errors.As(err, &invalid) {
		t.Fatalf("LoadFrom says %v, want an InvalidError", err)
	}
	left := slices.Clone(want)
	for _, p := range invalid.Problems {
		i := slices.IndexFunc(left, func(w string) bool { return strings.Contains(p.String(), w) })
		if i < 0 {
			t.Errorf("unexpected problem: %s", p)
			continue
		}
		left = slices.Delete(left, i, i+1)
		if !strings.Contains(err.Error(), p.String()) {
			t.Errorf("the message does not tell: %s", p)
		}
	}
	for _, w := range left {
		t.Errorf("not told: %s", w)
	}
	for table, content := range contentOf(t, db) {
		if !strings.HasPrefix(content, "0 rows") {
			t.Errorf("%s has %s", table, content)
		}
	}
}

func TestTheFilesOfTheProjectAreRight(t *testing.T) {
	if _, err := seed.Read(os.DirFS("data")); err != nil {
		t.Fatal(err)
	}
}
