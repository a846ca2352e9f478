package graph_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

const register = `mutation ($webinar: ID!, $email: String!, $name: String!) {
	registerToWebinar(webinar: $webinar, email: $email, name: $name) { webinar { slug capacity seatsRemaining registrationStatus } }
}`

func TestRegisteringAnswersTheWebinarAsItIsNow(t *testing.T) {
	onSeed(t, func(t *testing.T, a api) {
		id := column(t, a.db, `SELECT id FROM webinars ORDER BY starts_at LIMIT 1`)[0]
		for i, email := range []string{"a@exemple.fr", "b@exemple.fr", "A@EXEMPLE.fr "} {
			o := a.do(t, register, "webinar", id, "email", email, "name", "Camille")
			want := float64(99 - min(i, 1)) // the third is the first person again
			if got := o.at(t, "registerToWebinar.webinar.seatsRemaining"); got != want {
				t.Errorf("%q: %v seats remain, want %v", email, got, want)
			}
			if strings.Contains(strings.ToLower(o.raw), "exemple.fr") || strings.Contains(o.raw, "Camille") {
				t.Errorf("the answer says who it is: %s", o.raw)
			}
		}
		if got := a.do(t, `{ webinars(first: 1, orderBy: {field: STARTS_AT, direction: ASC}) { edges { node { seatsRemaining } } } }`).at(t, "webinars.edges.0.node.seatsRemaining"); got != 98.0 {
			t.Errorf("the list says that %v seats remain", got)
		}
	})
}

func TestRegisteringIsRefusedWithACode(t *testing.T) {
	tests := []struct {
		name          string
		sql           string // what happened to the webinar
		now           time.Duration
		email, person string
		code          string
		fields        string
	}{
		{name: "full", sql: `UPDATE webinars SET seats_taken = capacity`, code: "FULL"},
		{name: "at its start", now: 1, code: "CLOSED"},
		{name: "cancelled", sql: `UPDATE webinars SET status = 'CANCELLED'`, code: "CLOSED"},
		{name: "draft", sql: `UPDATE webinars SET status = 'DRAFT'`, code: "NOT_FOUND"},
		{name: "a bad address", email: "camille", code: "BAD_USER_INPUT", fields: "email"},
		{name: "an address of 255 bytes", email: strings.Repeat("a", 250) + "@b.fr", code: "BAD_USER_INPUT", fields: "email"},
		{name: "an empty name", person: " ", code: "BAD_USER_INPUT", fields: "name"},
		{name: "a name of 201 letters", person: strings.Repeat("é", 201), code: "BAD_USER_INPUT", fields: "name"},
		{name: "both wrong", email: "@", person: " ", code: "BAD_USER_INPUT", fields: "email name"},
	}
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		var id string
		var starts time.Time
		w, err := db.Ent().Webinar.Query().First(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		id, starts = w.ID, w.StartsAt
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				for _, sql := range []string{`UPDATE webinars SET status = 'PUBLISHED', seats_taken = 0`, test.sql} {
					if _, err := db.SQL().Exec(sql); sql != "" && err != nil {
						t.Fatal(err)
					}
				}
				now := demo
				if test.now > 0 {
					now = starts
				}
				email, person := test.email, test.person
				if email == "" {
					email = "camille@exemple.fr"
				}
				if person == "" {
					person = "Camille"
				}
				o := newAPI(t, db, clock.Stopped(now)).do(t, register, "webinar", id, "email", email, "name", person)
				if code := o.code(t); code != test.code {
					t.Fatalf("%s, want %s", o.raw, test.code)
				}
				o.plain(t)
				var fields []string
				for _, f := range o.Errors[0].Extensions.Fields {
					fields = append(fields, f.Path)
				}
				if got := strings.Join(fields, " "); got != test.fields {
					t.Errorf("fields %q, want %q", got, test.fields)
				}
				if n := column(t, db, `SELECT count(*) FROM registrations`)[0] + column(t, db, `SELECT count(*) FROM candidates`)[0]; n != "00" {
					t.Errorf("something was written: %s", n)
				}
			})
		}
	})
}

// What hangs on the answer of a mutation loads step by step, with the same lists in
// the same order as in a query.
func TestTheAnswerOfAMutationIsAWholeWebinar(t *testing.T) {
	const selection = `slug promotion { code defis(first: 2) { totalCount edges { node { slug themes { slug } } } } }
		defis { slug seats themes { slug } profiles { code } positions { seats profile { code } acceptedProfiles { code } } webinars { slug } administration { name parent { name } } related { slug } testimonies { totalCount } }`
	onSeed(t, func(t *testing.T, a api) {
		for i, id := range column(t, a.db, `SELECT id FROM webinars ORDER BY starts_at`) {
			got := a.do(t, fmt.Sprintf(`mutation { registerToWebinar(webinar: %q, email: "m%d@exemple.fr", name: "A") { webinar { %s } } }`, id, i, selection)).at(t, "registerToWebinar.webinar")
			want := a.do(t, fmt.Sprintf(`{ node(id: %q) { ... on Webinar { %s } } }`, id, selection)).at(t, "node")
			if marshal(got) != marshal(want) {
				t.Errorf("the mutation answers\n%s\nthe query\n%s", marshal(got), marshal(want))
			}
		}
	})
}
