package graph_test

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/entrepreneur-interet-general/eig/graph/generated"
)

var update = flag.Bool("update", false, "write the golden files again")

// The query that GraphiQL sends when it starts.
const introspection = `query IntrospectionQuery {
  __schema {
    description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
    types { ...FullType }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
  }
}
fragment FullType on __Type {
  kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
  inputFields(includeDeprecated: true) { ...InputValue }
  interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
    ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
}`

func schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// own calls fn with the types of the project: not those of GraphQL itself.
func own(fn func(def *ast.Definition)) {
	for name, def := range schema().Types {
		if !def.BuiltIn && !strings.HasPrefix(name, "__") {
			fn(def)
		}
	}
}

func TestEverythingInTheSchemaIsDescribedInFrench(t *testing.T) {
	english := regexp.MustCompile(`\b(the|of|is|are|this|that|with|returns|whether)\b`)
	described := 0
	check := func(what, text string) {
		t.Helper()
		described++
		switch {
		case strings.TrimSpace(text) == "":
			t.Errorf("%s has no description", what)
		case english.MatchString(text):
			t.Errorf("%s is described in English: %s", what, text)
		case !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "…"):
			t.Errorf("%s: the description is not a sentence: %s", what, text)
		}
	}
	own(func(def *ast.Definition) {
		check(def.Name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(def.Name+"."+f.Name, f.Description)
			for _, arg := range f.Arguments {
				check(def.Name+"."+f.Name+"("+arg.Name+")", arg.Description)
			}
		}
		for _, v := range def.EnumValues {
			check(def.Name+"."+v.Name, v.Description)
		}
	})
	if described < 800 {
		t.Errorf("only %d things looked at", described)
	}
}

// The whole schema, as it is served. A change of it must be seen in the review:
// go test ./graph -run Golden -update
func TestGoldenSchema(t *testing.T) {
	const golden = "testdata/schema.graphql"
	var printed bytes.Buffer
	formatter.NewFormatter(&printed, formatter.WithIndent("  ")).FormatSchema(schema())
	if *update {
		if err := os.WriteFile(golden, printed.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	was, is := strings.Split(string(committed), "\n"), strings.Split(printed.String(), "\n")
	if slices.Equal(was, is) {
		return
	}
	for i := range max(len(was), len(is)) {
		if i >= len(was) || i >= len(is) || was[i] != is[i] {
			t.Fatalf("the schema differs from %s from line %d on; if that is meant, run go test ./graph -run Golden -update", golden, i+1)
		}
	}
}

// Nothing of a person, and nothing of what is not published, has a name in the API.
func TestPrivateThingsHaveNoName(t *testing.T) {
	private := regexp.MustCompile(`(?i)candidate|registration|account|email|seatsTaken|sortKey|verified|author_?id|headcount$|defiId|promotionId|administrationId|ministryId|profileId|webinarId|roles`)
	// What the issue asks for, which says nothing of anybody.
	allowed := []string{
		"Webinar.registrationStatus", "RegistrationWindow", "Mutation.registerToWebinar(email)",
		"Testimony.authorName", "Testimony.authorRole",
	}
	check := func(what, name string) {
		t.Helper()
		if private.MatchString(name) && !slices.Contains(allowed, what) {
			t.Errorf("%s is in the API", what)
		}
	}
	own(func(def *ast.Definition) {
		check(def.Name, def.Name)
		for _, f := range def.Fields {
			check(def.Name+"."+f.Name, f.Name)
			for _, arg := range f.Arguments {
				check(def.Name+"."+f.Name+"("+arg.Name+")", arg.Name)
			}
			// Whether something is published is not for the public to ask.
			if strings.HasPrefix(f.Name, "status") && !strings.HasPrefix(def.Name, "Webinar") && def.Name != "CalendarStep" {
				t.Errorf("%s.%s is in the API", def.Name, f.Name)
			}
			// Policies do not run inside hasXWith: only what is wholly public may be there.
			if with, ok := strings.CutSuffix(f.Name, "With"); ok && def.Kind == ast.InputObject {
				switch f.Type.Name() {
				case "PromotionWhereInput", "AdministrationWhereInput", "ThemeWhereInput", "ProfileWhereInput":
				default:
					t.Errorf("%s.%s filters by %s, which policies narrow", def.Name, with, f.Type.Name())
				}
			}
		}
	})
}

// What every list answers and takes.
func TestConnectionsHaveTheShapeOfRelay(t *testing.T) {
	lists := 0
	own(func(def *ast.Definition) {
		for _, f := range def.Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") {
				continue
			}
			lists++
			if !f.Type.NonNull {
				t.Errorf("%s.%s may be null", def.Name, f.Name)
			}
			for arg, typ := range map[string]string{"after": "Cursor", "first": "Int", "before": "Cursor", "last": "Int"} {
				if a := f.Arguments.ForName(arg); a == nil || a.Type.String() != typ {
					t.Errorf("%s.%s has no %s: %s", def.Name, f.Name, arg, typ)
				}
			}
			name := strings.TrimSuffix(f.Type.Name(), "Connection")
			for arg, typ := range map[string]string{"where": name + "WhereInput", "orderBy": name + "Order"} {
				if a := f.Arguments.ForName(arg); a == nil || a.Type.String() != typ {
					t.Errorf("%s.%s has no %s: %s", def.Name, f.Name, arg, typ)
				}
			}
		}
	})
	if lists < 15 {
		t.Errorf("only %d lists looked at", lists)
	}
}
