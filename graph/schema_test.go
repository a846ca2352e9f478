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

// ofPeople are the types that tell of somebody. Policies decide who sees their
// objects; rights_test.go says so field by field.
var ofPeople = []string{"AccessToken", "Account", "AuditEntry", "EmailLog", "Invitation", "Membership", "Registration", "Session"}

// tellsOfPeople reports whether a type is one of them, or belongs to one: its
// connection, its orders, its enums.
func tellsOfPeople(name string) bool {
	return slices.ContainsFunc(ofPeople, func(t string) bool { return strings.HasPrefix(name, t) })
}

// What nobody may read or ask about has no name in the API, and what tells of
// somebody has none outside the types of people.
func TestPrivateThingsHaveNoName(t *testing.T) {
	// Secrets and what is derived from them, the platform's own bookkeeping, and the
	// keys of the tables, which say who is behind a row.
	never := regexp.MustCompile(`(?i)hash|candidate|emailKey|recipient|browser|oidc|subjectId|issuer|password|params|messageId|sortKey|seatsTaken|verifiedAt|purge|wrongCode|retention|signInId|[a-z]ById$|data$`)
	personal := regexp.MustCompile(`(?i)registration|account|email|verified|author_?id|headcount$|roles?$|secret|session|token`)
	keys := regexp.MustCompile(`(?i)[a-z]Ids?$`)
	// What is said on purpose.
	allowed := map[string]string{
		"Query.accounts": "a list of people", "Query.registrations": "a list of people",
		"Query.accounts(role)": "a filter of a list of people", "RegistrationWindow": "it says nothing of anybody",
		"Webinar.registrationStatus": "it says nothing of anybody", "Testimony.authorRole": "its author wrote it to be read", "TestimonyWhereInput.authorRole": "likewise",
		"AuditEntry.actorID": "the journal outlives the accounts", "AuditEntry.objectID": "and the objects",
		"AuditEntry.tokenID": "and the tokens", "AuditEntry.requestID": "to find the request in the logs",
		"SignInOptions": "how to sign in", "Role": "the names of the roles",
	}
	check := func(def *ast.Definition, what, name string) {
		t.Helper()
		// A mutation speaks of the people whom it changes, and only to who may.
		changes := def.Name == "Mutation" || strings.HasSuffix(def.Name, "Payload")
		switch _, ok := allowed[what]; {
		case ok:
		case never.MatchString(name), keys.MatchString(name):
			t.Errorf("%s is in the API", what)
		case personal.MatchString(name) && !tellsOfPeople(def.Name) && !changes:
			t.Errorf("%s is in the API, outside the types of people", what)
		}
	}
	own(func(def *ast.Definition) {
		check(def, def.Name, def.Name)
		for _, f := range def.Fields {
			what := def.Name + "." + f.Name
			check(def, what, f.Name)
			for _, arg := range f.Arguments {
				check(def, what+"("+arg.Name+")", arg.Name)
			}
			// Whether something is published is not for the public to ask.
			if strings.HasPrefix(f.Name, "status") && !strings.HasPrefix(def.Name, "Webinar") && def.Name != "CalendarStep" && !tellsOfPeople(def.Name) {
				t.Errorf("%s is in the API", what)
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
	for name := range allowed {
		what, arg, _ := strings.Cut(strings.TrimSuffix(name, ")"), "(")
		of, field, _ := strings.Cut(what, ".")
		if def := schema().Types[of]; def == nil || field != "" && def.Fields.ForName(field) == nil || arg != "" && def.Fields.ForName(field).Arguments.ForName(arg) == nil {
			t.Errorf("%s is allowed and does not exist", name)
		}
	}
}

// Nothing public leads to a person: whatever is asked of a défi, a webinar or a
// testimony, no policy has to refuse the rest of it. People have no filters.
func TestNothingPublicLeadsToPeople(t *testing.T) {
	own(func(def *ast.Definition) {
		if tellsOfPeople(def.Name) {
			if def.Kind == ast.InputObject && strings.HasSuffix(def.Name, "WhereInput") {
				t.Errorf("%s: policies do not run inside a filter", def.Name)
			}
			return
		}
		if def.Name == "Query" || strings.HasSuffix(def.Name, "Payload") {
			return
		}
		for _, f := range def.Fields {
			if to := schema().Types[f.Type.Name()]; to.Kind == ast.Object && tellsOfPeople(to.Name) && !strings.HasSuffix(to.Name, "Payload") {
				t.Errorf("%s.%s leads to %s", def.Name, f.Name, to.Name)
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
				a := f.Arguments.ForName(arg)
				if arg == "where" && tellsOfPeople(name) { // no filter, but arguments that policies narrow
					if a != nil {
						t.Errorf("%s.%s filters by anything", def.Name, f.Name)
					}
					continue
				}
				if a == nil || a.Type.String() != typ {
					t.Errorf("%s.%s has no %s: %s", def.Name, f.Name, arg, typ)
				}
			}
		}
	})
	if lists < 20 {
		t.Errorf("only %d lists looked at", lists)
	}
}
