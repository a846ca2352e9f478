package graph

import (
	"regexp"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// asRequestFault reads the errors of gqlgen and gqlparser, which come before any
// resolver runs. What they say is about the query only.
func asRequestFault(stock *gqlerror.Error) *fault.Error {
	switch code, _ := stock.Extensions["code"].(string); {
	case code == errcode.ParseFailed:
		return fault.New(fault.BadInput, "La requête GraphQL est illisible : vérifiez les accolades, les guillemets et la virgule ou le mot à l’endroit signalé.")
	case code == errcode.ValidationFailed:
		return translated(stock)
	case code == string(fault.NotFound): // nodes(ids)
		return fault.New(fault.NotFound, "Aucun objet public n’a cet identifiant.")
	}
	return nil
}

// translations are the mistakes that people make, in French. The first group of
// each pattern is the name at fault.
var translations = []struct {
	pattern *regexp.Regexp
	french  string
}{
	{regexp.MustCompile(`^Cannot query field "(.+?)" on type "(.+?)"`), "Le champ « $1 » n’existe pas sur le type « $2 »."},
	{regexp.MustCompile(`^Unknown argument "(.+?)" on field "(.+?)"`), "L’argument « $1 » n’existe pas sur le champ « $2 »."},
	{regexp.MustCompile(`^Value "(.+?)" does not exist in "(.+?)" enum`), "La valeur « $1 » n’existe pas dans l’énumération « $2 »."},
	{regexp.MustCompile(`^Field "(.+?)" is not defined by type "(.+?)"`), "Le champ « $1 » n’existe pas dans le filtre ou l’entrée « $2 »."},
	{regexp.MustCompile(`^Field "(.+?)" of type "(.+?)" must have a selection of subfields`), "Le champ « $1 », de type « $2 », demande qu’on choisisse ses champs : $1 { … }."},
	{regexp.MustCompile(`^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required`), "Le champ « $1 » demande l’argument « $2 », de type « $3 »."},
	{regexp.MustCompile(`^Variable "\$?(.+?)" is not defined`), "La variable « $1 » n’est pas déclarée par l’opération."},
	{regexp.MustCompile(`^Variable "\$?(.+?)" is never used`), "La variable « $1 » n’est pas employée."},
	{regexp.MustCompile(`^Variable "\$?(.+?)" of type "(.+?)" used in position expecting type "(.+?)"`), "La variable « $1 » est de type « $2 » là où il faut « $3 »."},
	{regexp.MustCompile(`^Unknown type "(.+?)"`), "Le type « $1 » n’existe pas."},
	{regexp.MustCompile(`^Unknown fragment "(.+?)"`), "Le fragment « $1 » n’existe pas."},
	{regexp.MustCompile(`^Unknown directive "(.+?)"`), "La directive « $1 » n’existe pas."},
	{regexp.MustCompile(`^Cannot spread fragment "(.+?)" within itself`), "Le fragment « $1 » s’emploie lui-même."},
	{regexp.MustCompile(`^Expected value of type "(.+?)", found (.+?)\.?$`), "Il faut une valeur de type « $1 » ; « $2 » n’en est pas une."},
}

// translated says in French what the validator says in English, whose own words
// go to detail.
func translated(stock *gqlerror.Error) *fault.Error {
	text := brief(stock.Message)
	for _, t := range translations {
		match := t.pattern.FindStringSubmatchIndex(text)
		if match == nil {
			continue
		}
		french := string(t.pattern.ExpandString(nil, t.french, text, match))
		return fault.New(fault.BadInput, french, fault.Field{Path: text[match[2]:match[3]], Message: french})
	}
	if len(stock.Path) > 0 { // the value of a variable
		name := strings.TrimPrefix(stock.Path.String(), "variable.")
		const french = "La valeur de cette variable n’est pas du type déclaré."
		return fault.New(fault.BadInput, french, fault.Field{Path: name, Message: french})
	}
	return fault.New(fault.BadInput, "La requête GraphQL n’est pas valide ; extensions.detail dit pourquoi, en anglais.")
}

// detail returns the words of the parser or of the validator for the developer of
// a query, "" for other errors.
func detail(stock *gqlerror.Error) string {
	if stock == nil || stock.Err != nil {
		return ""
	}
	if code := stock.Extensions["code"]; code != errcode.ParseFailed && code != errcode.ValidationFailed {
		return ""
	}
	return brief(stock.Message)
}

// brief cuts a message that repeats a name of the query, however long it is.
func brief(message string) string {
	const most = 300
	text := strings.ReplaceAll(message, "<EOF>", "the end of the text")
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
