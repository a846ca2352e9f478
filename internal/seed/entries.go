package seed

import (
	"encoding/json"
	"errors"
	"time"
)

// The entries of the data files. A nil pointer is null: the sources do not say.

type promotionEntry struct {
	Code                   string         `json:"code"`
	Label                  string         `json:"label"`
	Year                   int            `json:"year"`
	StartsOn               *day           `json:"startsOn"`
	EndsOn                 *day           `json:"endsOn"`
	CallOpensAt            *instant       `json:"callOpensAt"`
	CallClosesAt           *instant       `json:"callClosesAt"`
	JuryDates              []day          `json:"juryDates"`
	Headcount              map[string]int `json:"headcount"`
	HeadcountBasis         *string        `json:"headcountBasis"`
	NetMonthlySalaryEur    *int           `json:"netMonthlySalaryEur"`
	NetMonthlySalaryMaxEur *int           `json:"netMonthlySalaryMaxEur"`
	DurationMonths         *int           `json:"durationMonths"`
	Note                   *string        `json:"note"`
}

type profileEntry struct {
	Code  string `json:"code"`
	Label string `json:"label"`
}

type themeEntry struct {
	Slug  string `json:"slug"`
	Label string `json:"label"`
}

type administrationEntry struct {
	Slug    string  `json:"slug"`
	Name    string  `json:"name"`
	Acronym *string `json:"acronym"`
	Kind    string  `json:"kind"`
	Parent  *string `json:"parent"`
	Website *string `json:"website"`
	Town    *string `json:"town"`
}

type defiEntry struct {
	// promotion is the name of the file, without .json.
	promotion string

	Slug           string          `json:"slug"`
	Title          string          `json:"title"`
	Summary        string          `json:"summary"`
	Problem        *string         `json:"problem"`
	Mission        *string         `json:"mission"`
	Impact         *string         `json:"impact"`
	Town           string          `json:"town"`
	PostalCode     *string         `json:"postalCode"`
	DurationMonths *int            `json:"durationMonths"`
	Website        *string         `json:"website"`
	Repository     *string         `json:"repository"`
	Administration string          `json:"administration"`
	Ministry       string          `json:"ministry"`
	Themes         []string        `json:"themes"`
	Profiles       []string        `json:"profiles"`
	Positions      []positionEntry `json:"positions"`
}

type positionEntry struct {
	Profile          string   `json:"profile"`
	Seats            int      `json:"seats"`
	AcceptedProfiles []string `json:"acceptedProfiles"`
}

type webinarEntry struct {
	Slug            string   `json:"slug"`
	Title           string   `json:"title"`
	Description     *string  `json:"description"`
	Promotion       string   `json:"promotion"`
	StartsAt        instant  `json:"startsAt"`
	DurationMinutes int      `json:"durationMinutes"`
	Capacity        int      `json:"capacity"`
	Note            *string  `json:"note"`
	Defis           []string `json:"defis"`
}

type testimonyEntry struct {
	Slug           string  `json:"slug"`
	AuthorName     string  `json:"authorName"`
	AuthorRole     string  `json:"authorRole"`
	Headline       string  `json:"headline"`
	Body           string  `json:"body"`
	Source         *string `json:"source"`
	WrittenAt      instant `json:"writtenAt"`
	Promotion      string  `json:"promotion"`
	Defi           *string `json:"defi"`
	Administration *string `json:"administration"`
	Profile        *string `json:"profile"`
}

// day is a civil date, YYYY-MM-DD.
type day string

// UnmarshalJSON implements json.Unmarshaler.
func (d *day) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return errors.New("not a date like 2020-05-04: " + s)
	}
	*d = day(s)
	return nil
}

// instant is a moment with seconds and offset.
type instant struct{ time.Time }

// UnmarshalJSON implements json.Unmarshaler.
func (i *instant) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return errors.New("not a moment like 2020-05-04T00:00:00+02:00: " + s)
	}
	i.Time = t
	return nil
}
