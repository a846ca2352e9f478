package seed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
)

// A Problem is one thing that is wrong in the data files.
type Problem struct {
	File    string
	Entry   string // its slug or code, or its rank; empty for the whole file
	Field   string // empty for the whole entry
	Message string
}

// String implements fmt.Stringer.
func (p Problem) String() string {
	var b strings.Builder
	for _, part := range []string{p.File, p.Entry, p.Field} {
		if part != "" {
			b.WriteString(part + ": ")
		}
	}
	return b.String() + p.Message
}

// InvalidError lists every problem of the data files; nothing was written.
type InvalidError struct{ Problems []Problem }

// Error implements error: one line per problem.
func (e *InvalidError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "the seed data has %d problem(s), nothing was written:", len(e.Problems))
	for _, p := range e.Problems {
		b.WriteString("\n  " + p.String())
	}
	return b.String()
}

// dataset is the content of the data files.
type dataset struct {
	promotions      list[promotionEntry]
	profiles        list[profileEntry]
	themes          list[themeEntry]
	administrations list[administrationEntry]
	defis           list[defiEntry]
	webinars        list[webinarEntry]
	testimonies     list[testimonyEntry]
}

// list is the entries of one kind.
type list[E any] []sourced[E]

// sourced is an entry with where it was read.
type sourced[E any] struct {
	file, name string
	value      E
}

// reader collects the problems of all files instead of stopping at the first.
type reader struct {
	files      fs.FS
	problems   []Problem
	unreadable bool            // a whole file could not be read
	undecoded  map[string]bool // the fields that have no value to check
}

func (r *reader) report(p Problem) {
	if r.undecoded[p.File+p.Entry+p.Field] {
		return
	}
	r.problems = append(r.problems, p)
}

// read decodes and checks all files. Its error is an InvalidError.
func read(files fs.FS) (*dataset, error) {
	r := &reader{files: files, undecoded: map[string]bool{}}
	d := &dataset{
		promotions:      readFile[promotionEntry](r, "promotions.json"),
		profiles:        readFile[profileEntry](r, "profiles.json"),
		themes:          readFile[themeEntry](r, "themes.json"),
		administrations: readFile[administrationEntry](r, "administrations.json"),
		webinars:        readFile[webinarEntry](r, "webinars.json"),
		testimonies:     readFile[testimonyEntry](r, "testimonies.json"),
	}
	names, err := fs.Glob(files, "defis/*.json")
	if err != nil || len(names) == 0 {
		r.unreadable = true
		r.report(Problem{File: "defis/", Message: "holds no file"})
	}
	for _, name := range names {
		defis := readFile[defiEntry](r, name)
		for i := range defis {
			defis[i].value.promotion = strings.TrimSuffix(path.Base(name), ".json")
		}
		d.defis = append(d.defis, defis...)
	}
	check(r, d)
	if len(r.problems) > 0 {
		return nil, &InvalidError{r.problems}
	}
	return d, nil
}

// readFile decodes a JSON array, each entry by itself.
func readFile[E any](r *reader, name string) list[E] {
	content, err := fs.ReadFile(r.files, name)
	var raw []json.RawMessage
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.report(Problem{File: name, Message: "is missing"})
	case err != nil:
		r.report(Problem{File: name, Message: err.Error()})
	default:
		if err = json.Unmarshal(content, &raw); err != nil {
			r.report(Problem{File: name, Message: "is not a JSON array: " + describe(err) + lineOf(content, err)})
		}
	}
	if err != nil {
		r.unreadable = true
		return nil
	}
	out := make(list[E], len(raw))
	for i, entry := range raw {
		out[i].file, out[i].name = name, entryName(entry, i)
		for _, p := range decode(entry, &out[i].value) {
			p.File, p.Entry = name, out[i].name
			r.report(p)
			r.undecoded[p.File+p.Entry+p.Field] = true
		}
	}
	return out
}

// entryName is how a person finds the entry.
func entryName(raw json.RawMessage, i int) string {
	var key struct{ Slug, Code any }
	_ = json.Unmarshal(raw, &key) // a broken entry is named by its rank
	for _, k := range []any{key.Slug, key.Code} {
		if s, ok := k.(string); ok && s != "" {
			return s
		}
	}
	return fmt.Sprintf("entry %d", i+1)
}

// decode fills a struct field by field, so that all wrong ones are told, and
// refuses names that the struct does not have: they are misspelt.
func decode(raw json.RawMessage, into any) (problems []Problem) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(raw, &object); err != nil {
		return []Problem{{Message: "is not an object"}}
	}
	v := reflect.ValueOf(into).Elem()
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("json")
		content, ok := object[name]
		if !ok {
			continue // what may not be missing is empty, and refused as such
		}
		delete(object, name)
		strict := json.NewDecoder(bytes.NewReader(content))
		strict.DisallowUnknownFields()
		if err := strict.Decode(v.Field(i).Addr().Interface()); err != nil {
			problems = append(problems, Problem{Field: name, Message: describe(err)})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		problems = append(problems, Problem{Field: name, Message: "unknown field"})
	}
	return problems
}

func describe(err error) string {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		return fmt.Sprintf("is a %s, must be %s", wrong.Value, wrong.Type)
	}
	return strings.TrimPrefix(err.Error(), "json: ")
}

// lineOf says on which line a file stops being JSON.
func lineOf(content []byte, err error) string {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return ""
	}
	return fmt.Sprintf(" (line %d)", 1+bytes.Count(content[:min(int(syntax.Offset), len(content))], []byte("\n")))
}
