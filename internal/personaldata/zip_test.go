package personaldata_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// telling are the columns that tell whom a row is about, and the section of the
// export that the row is in.
var telling = map[string]string{
	"accounts.id":           "account",
	"accounts.candidate_id": "account",
	"account_mentored_administrations.account_id": "account",
	"candidates.id":              "candidate",
	"candidates.email":           "candidate",
	"candidates.email_key":       "candidate",
	"registrations.candidate_id": "registrations",
	"memberships.account_id":     "memberships",
	"memberships.decided_by_id":  "decisions",
	"testimonies.author_id":      "testimonies",
	"sessions.account_id":        "sessions",
	"access_tokens.account_id":   "accessTokens",
	"email_logs.account_id":      "emails",
	"email_logs.recipient":       "emails",
	"email_logs.recipient_key":   "emails",
	"sign_ins.account_id":        "signIns",
	"sign_ins.email":             "signIns",
	"sign_ins.email_key":         "signIns",
	"invitations.email":          "invitations",
	"invitations.email_key":      "invitations",
	"invitations.invited_by_id":  "sentInvitations",
	"audit_entries.actor_id":     "auditEntries",
}

// notExported are the columns of those rows that the export leaves out, and why.
var notExported = map[string]string{
	"accounts.candidate_id":      "the id of the section candidate",
	"registrations.candidate_id": "the id of the section candidate",
	"memberships.account_id":     "the id of the section account",
	"testimonies.author_id":      "the id of the section account",
	"sessions.account_id":        "the id of the section account",
	"access_tokens.account_id":   "the id of the section account",
	"email_logs.account_id":      "the id of the section account",
	"sign_ins.account_id":        "the id of the section account",
	"memberships.decided_by_id":  "somebody else",
	"invitations.invited_by_id":  "somebody else",
	"sessions.token_hash":        "secret",
	"sessions.data":              "secret",
	"access_tokens.token_hash":   "secret",
	"sign_ins.browser_hash":      "secret",
	"sign_ins.token_hash":        "secret",
	"sign_ins.code_hash":         "secret",
}

// tells reports whether a column looks as if it told of a person.
func tells(table string, column string, refers string) bool {
	return refers == "accounts" || refers == "candidates" || strings.HasSuffix(column, "_by_id") ||
		slices.Contains([]string{"account_id", "candidate_id", "actor_id", "author_id", "user_id", "email", "email_key", "recipient", "recipient_key"}, column) ||
		column == "id" && (table == "accounts" || table == "candidates")
}

func TestTheExportKnowsEachColumnThatTellsOfPeople(t *testing.T) {
	found := map[string]bool{}
	for _, table := range migrate.Tables {
		refers := map[string]string{}
		for _, key := range table.ForeignKeys {
			for _, c := range key.Columns {
				refers[c.Name] = key.RefTable.Name
			}
		}
		for _, c := range table.Columns {
			if name := table.Name + "." + c.Name; tells(table.Name, c.Name, refers[c.Name]) {
				found[name] = true
				if telling[name] == "" {
					t.Errorf("%s tells of people and is in no section of their export: add it to Service.sections, and here", name)
				}
			}
		}
	}
	for name := range telling {
		if !found[name] {
			t.Errorf("%s is no column any more", name)
		}
	}
}

func TestAnExportIsAllOfAPersonAndNothingElse(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		who, other := newHuman(t, db, "camille", noon), newHuman(t, db, "dominique", noon)
		fill(t, db, h, who, "marque")
		fill(t, db, h, other, "autrui")
		for name, ctx := range map[string]context.Context{
			"a candidate": who.context(t), "who reads everybody's": who.context(t, viewer.Organiser, viewer.Admin),
		} {
			t.Run(name, func(t *testing.T) {
				files := unzip(t, at(t, db, noon), ctx)
				if got := sorted(files); !slices.Equal(got, []string{"LISEZMOI.txt", "donnees.json", "index.html"}) {
					t.Fatalf("the files are %v", got)
				}
				for file, text := range files {
					for _, no := range []string{secret, "autrui", "dominique", other.account.ID, other.candidate.ID} {
						if strings.Contains(text, no) {
							t.Errorf("%s holds %q", file, no)
						}
					}
				}
				everyColumn(t, db, h, who, files["donnees.json"])
			})
		}
	})
}

// everyColumn compares the rows of a person with the file for programs.
func everyColumn(t *testing.T, db *database.DB, h house, who human, file string) {
	t.Helper()
	var data map[string]json.RawMessage
	if err := json.Unmarshal([]byte(file), &data); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, name := range sorted(telling) {
		section := telling[name]
		var objects []map[string]any
		if err := json.Unmarshal(data[section], &objects); err != nil || len(objects) == 0 {
			t.Errorf("section %s of %s: %d rows, %v", section, name, len(objects), err)
			continue
		}
		seen[section] = true
		table, column, _ := strings.Cut(name, ".")
		if table == "account_mentored_administrations" {
			if got := objects[0]["mentoredAdministrations"]; !reflect.DeepEqual(got, []any{h.administration.Name}) {
				t.Errorf("mentored administrations: %v", got)
			}
			continue
		}
		value := who.account.ID
		switch {
		case strings.Contains(column, "key"):
			value = who.candidate.EmailKey
		case column == "candidate_id" || table == "candidates":
			value = who.candidate.ID
		}
		if column == "email" || column == "recipient" {
			continue // as typed: found by the key beside it
		}
		rows := rowsIn(t, db, `SELECT * FROM `+table+` WHERE `+column+` = $1`, value)
		if len(rows) == 0 {
			t.Errorf("the test's person has no row by %s", name)
		}
		for _, row := range rows {
			i := slices.IndexFunc(objects, func(o map[string]any) bool { return o["id"] == row["id"] })
			if i < 0 {
				t.Errorf("%s: the row %s is not exported", name, row["id"])
				continue
			}
			if strings.HasSuffix(column, "_by_id") {
				continue // the rest of the row is about somebody else
			}
			for c, want := range row {
				if notExported[table+"."+c] != "" {
					continue
				}
				got, ok := objects[i][camel(c)]
				if !ok || !same(got, want) {
					t.Errorf("%s.%s of the export is %v (%v), want %v", table, c, got, ok, want)
				}
			}
		}
	}
	for key := range data {
		if !seen[key] && key != "generatedAt" && key != "site" {
			t.Errorf("the section %s tells of no column", key)
		}
	}
}

func camel(column string) string {
	words := strings.Split(column, "_")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}

// same compares a value of the file with one of the database.
func same(got, want any) bool {
	switch want := want.(type) {
	case nil:
		return got == nil
	case time.Time:
		text, _ := got.(string)
		parsed, err := time.Parse(time.RFC3339Nano, text)
		return err == nil && parsed.Equal(want)
	case int64:
		return got == float64(want)
	case []byte:
		return same(got, string(want))
	case string:
		if strings.HasPrefix(want, "[") || strings.HasPrefix(want, "{") {
			var value any
			return json.Unmarshal([]byte(want), &value) == nil && reflect.DeepEqual(got, value)
		}
		return got == want
	default:
		return false
	}
}

func unzip(t *testing.T, p platform, ctx context.Context) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := p.Export(ctx, &b); err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(text)
	}
	return files
}

func TestThePageOfAnExportCanBeReadAndIsInert(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		who := newHuman(t, db, "camille", noon)
		fill(t, db, h, who, "marque")
		const hostile = `<script src="https://mal.example/x.js">alert('1')</script><img onerror=x>"'&`
		write(t, db, func(ctx context.Context, c *ent.Client) {
			c.Account.UpdateOneID(who.account.ID).SetName(hostile).ExecX(ctx)
			for range 3 {
				c.AccessToken.Create().SetName(hostile).SetHint("eig_").SetTokenHash(time.Now().String()).
					SetScopes([]string{hostile}).SetExpiresAt(noon).SetAccountID(who.account.ID).ExecX(ctx)
			}
		})
		files := unzip(t, at(t, db, noon), who.context(t))
		var data struct{ Account []struct{ Name string } }
		if err := json.Unmarshal([]byte(files["donnees.json"]), &data); err != nil || data.Account[0].Name != hostile {
			t.Errorf("%+v, %v", data, err)
		}
		page, err := html.Parse(strings.NewReader(files["index.html"]))
		if err != nil {
			t.Fatal(err)
		}
		count, texts := map[string]int{}, map[string]bool{}
		for n := range page.Descendants() {
			if n.Type == html.TextNode {
				texts[strings.TrimSpace(n.Data)] = true
			}
			if n.Type != html.ElementNode {
				continue
			}
			count[n.Data]++
			for _, a := range n.Attr {
				switch {
				case strings.HasPrefix(a.Key, "on"), a.Key == "src",
					a.Key == "href" && !strings.HasPrefix(a.Val, "#"):
					t.Errorf("the page is not inert: %s %s=%q", n.Data, a.Key, a.Val)
				case n.Data == "html" && a.Key == "lang" && a.Val == "fr":
					count["in French"]++
				}
			}
			switch n.Data {
			case "script", "link", "img", "iframe", "form":
				t.Errorf("the page has a %s", n.Data)
			case "table":
				if first := n.FirstChild.NextSibling; first == nil || first.Data != "caption" {
					t.Error("a table has no caption")
				}
			case "th":
				if len(n.Attr) != 1 || n.Attr[0].Key != "scope" {
					t.Errorf("a heading of a table says nothing of what it heads: %v", n.Attr)
				}
			}
		}
		if count["in French"] != 1 || count["title"] != 1 || count["h1"] != 1 || count["main"] != 1 || count["h2"] < 12 || count["table"] < 12 {
			t.Errorf("the page is made of %v", count)
		}
		for _, want := range []string{
			hostile, "Webinaire prochain", "Écrire simplement", "vérifiée", "mentor", "EIG 4",
			"11\u00a0mai\u00a02020 à 11\u00a0h", // an hour ago, in Paris
		} {
			if !texts[want] {
				t.Errorf("the page does not say %q", want)
			}
		}
	})
}

func TestNobodyButThePersonGetsAnExport(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		who := newHuman(t, db, "camille", noon)
		for _, tt := range []struct {
			name   string
			viewer viewer.Viewer
			code   fault.Code
		}{
			{"nobody", viewer.Viewer{}, fault.Unauthenticated},
			{"a script of the person", who.viewer().ByToken("actk_1", viewer.Scopes...), fault.Forbidden},
			{"an account that is gone", viewer.SignedIn("acct_gone", "cand_gone"), fault.Unauthenticated},
			{"the platform", viewer.System(), fault.Unauthenticated},
		} {
			t.Run(tt.name, func(t *testing.T) {
				var b bytes.Buffer
				err := at(t, db, noon).Export(viewer.NewContext(t.Context(), tt.viewer), &b)
				if !fault.Is(err, tt.code) || b.Len() > 0 {
					t.Errorf("%v and %d bytes", err, b.Len())
				}
			})
		}
	})
}

func TestEachValueOfAnEnumHasAFrenchLabel(t *testing.T) {
	of := map[string]bool{}
	for name := range telling {
		table, _, _ := strings.Cut(name, ".")
		of[table] = true
	}
	known := map[string]bool{}
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			if !of[table.Name] {
				continue
			}
			for _, value := range c.Enums {
				known[table.Name+"."+c.Name+"."+value] = true
				if personaldata.Labels[table.Name+"."+c.Name][value] == "" {
					t.Errorf("%s.%s has no label for %s", table.Name, c.Name, value)
				}
			}
		}
	}
	for column, values := range personaldata.Labels {
		for value := range values {
			if !known[column+"."+value] {
				t.Errorf("%s has no value %s", column, value)
			}
		}
	}
	for _, r := range viewer.Roles {
		if personaldata.RoleLabels[string(r)] == "" {
			t.Errorf("the role %s has no label", r)
		}
	}
}
