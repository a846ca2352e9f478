package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// The table of who may read each field and make each change. A change of it must be
// seen in the review: go test ./graph -run Rights -update
const rightsTable = "testdata/rights.txt"

// asking are the kinds of viewers, in the order of the columns. Suspended people are
// refused before the API: internal/auth tests that.
var asking = []struct {
	name string
	of   func(w *world) viewer.Viewer
}{
	{"visitor", func(*world) viewer.Viewer { return viewer.Viewer{} }},
	{"owner", func(w *world) viewer.Viewer {
		v := w.owner.viewer().Mentoring(w.elsewhere.ID)
		v.SessionID = w.session.ID
		return v
	}},
	{"other", func(w *world) viewer.Viewer { return w.other.viewer() }},
	{"alumnus", func(w *world) viewer.Viewer { return w.alumnus.viewer(viewer.Alumnus) }},
	{"mentor", func(w *world) viewer.Viewer { return w.mentor.viewer().Mentoring(w.administration.ID) }},
	{"organiser", func(w *world) viewer.Viewer { return w.organiser.viewer(viewer.Organiser) }},
	{"admin", func(w *world) viewer.Viewer { return w.admin.viewer(viewer.Admin) }},
	// Tokens, each with one scope: of the owner, of the mentor, of the organiser, of the admin.
	{"own:public", func(w *world) viewer.Viewer { return w.owner.viewer().ByToken(w.live.ID, viewer.PublicRead) }},
	{"own:account", func(w *world) viewer.Viewer {
		return w.owner.viewer().Mentoring(w.elsewhere.ID).ByToken(w.live.ID, viewer.AccountRead)
	}},
	{"men:catalogue", func(w *world) viewer.Viewer {
		return w.mentor.viewer().Mentoring(w.administration.ID).ByToken(w.live.ID, viewer.CatalogueRead)
	}},
	{"org:registrations", func(w *world) viewer.Viewer {
		return w.organiser.viewer(viewer.Organiser).ByToken(w.live.ID, viewer.RegistrationsRead)
	}},
	{"org:people", func(w *world) viewer.Viewer {
		return w.organiser.viewer(viewer.Organiser).ByToken(w.live.ID, viewer.PeopleRead)
	}},
	{"adm:audit", func(w *world) viewer.Viewer {
		return w.admin.viewer(viewer.Admin).ByToken(w.live.ID, viewer.AuditRead)
	}},
}

// The marks of the table. An error is marked by its code.
const (
	seen   = "yes"
	hidden = "-" // null, or an empty list
)

// table is the marks of each row, by viewer.
type table map[string]map[string]string

func (r table) mark(row, who, mark string) {
	if r[row] == nil {
		r[row] = map[string]string{}
	}
	r[row][who] = mark
}

func (r table) String() string {
	var out bytes.Buffer
	out.WriteString("# Who may read each field of an object of the owner, and who may make each change.\n" +
		"# yes: it is read, or done; -: null or empty, as if it did not exist; a code: the error.\n" +
		"# own:, men:, org: and adm: are tokens of the owner, the mentor, the organiser and the admin, with that scope.\n")
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "#")
	for _, v := range asking {
		fmt.Fprint(w, "\t"+v.name)
	}
	rows := make([]string, 0, len(r))
	for row := range r {
		rows = append(rows, row)
	}
	slices.Sort(rows)
	for _, row := range rows {
		fmt.Fprint(w, "\n"+row)
		for _, v := range asking {
			fmt.Fprint(w, "\t"+r[row][v.name])
		}
	}
	fmt.Fprintln(w)
	_ = w.Flush()
	return out.String()
}

// Each cell is what the API answers: by node(id), and by a list or another object that
// leads there, which must agree; each change is made, with good arguments.
func TestRights(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db, "read")
		d := w.unpublished(t)
		a := newAPI(t, db, clock.Stopped(demo))
		got := table{}
		own(func(def *ast.Definition) {
			if def.Kind != ast.Object || def.Name == "Mutation" || strings.HasSuffix(def.Name, "Payload") {
				return
			}
			for _, v := range asking {
				as, marks := a.as(v.of(w)), map[string]string{}
				switch id := w.instance(def.Name); {
				case def.Name == "Query":
					marks = as.readRoot(t, w)
				case id != "":
					marks = as.readNode(t, w, def, id)
				case parts[def.Name] != "":
					marks = as.read(t, def, "", w.fill(parts[def.Name]))
				}
				for field, mark := range marks {
					got.mark(def.Name+"."+field, v.name, mark)
				}
			}
		})
		for _, v := range asking {
			for name, id := range map[string]string{"Defi": d.defi.ID, "Position": d.position.ID, "Webinar": d.webinar.ID, "Testimony": d.testimony.ID} {
				got.mark(name+".id [draft]", v.name, a.as(v.of(w)).readNode(t, w, schema().Types[name], id)["id"])
			}
		}
		made := 0
		for name, c := range changes {
			for _, v := range asking {
				fresh := w
				if v.of(w).TokenID == "" { // a token changes nothing
					made++
					fresh = newWorld(t, db, fmt.Sprint(made))
				}
				a.as(v.of(fresh)).change(t, fresh, got, v.name, name, c)
			}
		}
		compare(t, got)
	})
}

func compare(t *testing.T, got table) {
	t.Helper()
	for row, marks := range got {
		if !slices.Contains(values(marks), seen) {
			t.Errorf("%s: nobody sees or does it: what is tested has nothing there", row)
		}
	}
	every := every()
	for _, row := range every {
		if got[row] == nil {
			t.Errorf("%s has no row: say in this test how to reach it", row)
		}
	}
	for row := range got {
		if strings.Contains(row, ".") && !strings.Contains(row, "[") && !slices.Contains(every, row) {
			t.Errorf("%s has a row and does not exist", row)
		}
	}
	if *update {
		if err := os.WriteFile(rightsTable, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	reviewed, err := os.ReadFile(rightsTable)
	if err != nil {
		t.Fatal(err)
	}
	was, is := strings.Split(string(reviewed), "\n"), strings.Split(got.String(), "\n")
	for _, line := range was {
		if !slices.Contains(is, line) {
			t.Errorf("%s says\n%s", rightsTable, line)
		}
	}
	for _, line := range is {
		if !slices.Contains(was, line) {
			t.Errorf("the API says\n%s", line)
		}
	}
}

// every returns all the fields of the objects of the API.
func every() (rows []string) {
	own(func(def *ast.Definition) {
		if def.Kind != ast.Object {
			return
		}
		for _, f := range def.Fields {
			if !strings.HasPrefix(f.Name, "__") {
				rows = append(rows, def.Name+"."+f.Name)
			}
		}
	})
	return rows
}

func values(m map[string]string) (out []string) {
	for _, v := range m {
		out = append(out, v)
	}
	return out
}

// selection is how the fields of an object are asked for, each under its own alias.
func selection(def *ast.Definition, only string) string {
	var b strings.Builder
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") || only != "" && f.Name != only {
			continue
		}
		fmt.Fprintf(&b, "cell_%s: %s%s %s ", f.Name, f.Name, arguments[def.Name+"."+f.Name], glimpse(f.Type.Name()))
	}
	return b.String()
}

// glimpse is a selection of an object that shows whether there is one.
func glimpse(name string) string {
	of := schema().Types[name]
	switch {
	case of.Kind != ast.Object:
		return ""
	case strings.HasSuffix(name, "Connection"):
		return "{ totalCount edges { node { id } } }"
	case of.Fields.ForName("id") != nil:
		return "{ id }"
	default:
		return "{ __typename }"
	}
}

// arguments are those of fields that need some.
var arguments = map[string]string{"Defi.highlights": `(search: "pêche")`}

// markOf is the mark of a value.
func markOf(v any) string {
	switch v := v.(type) {
	case nil:
		return hidden
	case []any:
		for _, e := range v {
			if markOf(e) == seen {
				return seen
			}
		}
		return hidden
	case object:
		if total, ok := v["totalCount"]; ok {
			edges, _ := v["edges"].([]any)
			if (total == 0.0) != (len(edges) == 0) {
				return fmt.Sprintf("%v of %d", total, len(edges))
			}
			return markOf(v["edges"])
		}
	}
	return seen
}

// cells finds the values of the fields that an answer shows of one object: that of an
// id, or all that there are.
func cells(v any, id string, found map[string]any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			cells(e, id, found)
		}
	case object:
		mine := id == "" || v["id"] == id
		for key, value := range v {
			if name, ok := strings.CutPrefix(key, "cell_"); ok {
				if mine && markOf(value) == seen {
					found[name] = value
				}
				continue
			}
			cells(value, id, found)
		}
	}
}

// read runs a query with the selection of an object in it, and returns the mark of
// each field. After an error the fields are read one by one: an error would take its
// neighbours away.
func (a api) read(t *testing.T, def *ast.Definition, id, query string) map[string]string {
	t.Helper()
	marks := map[string]string{}
	if id != "" {
		query = strings.ReplaceAll(query, "$fields", "id $fields")
	}
	o := a.do(t, strings.ReplaceAll(query, "$fields", selection(def, "")))
	alone := len(o.Errors) > 0
	found := map[string]any{}
	note := func(o answer) {
		var data any
		if err := json.Unmarshal(o.Data, &data); err == nil {
			cells(data, id, found)
		}
	}
	note(o)
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		if alone {
			clear(found)
			o = a.do(t, strings.ReplaceAll(query, "$fields", selection(def, f.Name)))
			note(o)
			if len(o.Errors) > 0 {
				o.plain(t)
				marks[f.Name] = o.Errors[0].Extensions.Code
				continue
			}
		}
		marks[f.Name] = hidden
		if _, ok := found[f.Name]; ok {
			marks[f.Name] = seen
		}
	}
	return marks
}
