package mail

import (
	_ "embed"
	"html/template"
	"net/mail"
	"net/url"
	"strings"
)

// Content is a message in parts, from which both its plain text and its HTML are
// written: they say the same.
type Content struct {
	// Subject is the title too. Preheader is what lists of messages show beside it.
	Subject, Preheader string
	Blocks             []Block
}

// Block is one part of a message: Paragraph, List, Code, Button or Note.
type Block struct {
	Kind        string // as the layout reads it
	Text        string
	Items       []string
	Label, Link string
}

// Paragraph is text.
func Paragraph(text string) Block { return Block{Kind: "paragraph", Text: text} }

// Note is text of less importance, such as who to tell when one did not ask.
func Note(text string) Block { return Block{Kind: "note", Text: text} }

// List is a list with bullets.
func List(items ...string) Block { return Block{Kind: "list", Items: items} }

// Code is a code to type, in large digits.
func Code(digits string) Block { return Block{Kind: "code", Text: digits} }

// Button is a link that stands out, with its address below for who cannot click.
func Button(label, url string) Block { return Block{Kind: "button", Label: label, Link: url} }

//go:embed layout.html
var layoutText string

var layout = template.Must(template.New("layout").Parse(layoutText))

// programme is who writes.
const programme = "Entrepreneurs d’Intérêt Général"

const footer = programme + ", un programme de la direction interministérielle du numérique. Message envoyé automatiquement."

// contact is how people write to the team, which messages tell them to do: where, the
// link that goes there, and what else they may do. It ends each message.
type contact struct{ Where, Link, After string }

// contactOf returns the address for answers or, without one, the page of the site that
// says who runs it.
func contactOf(replyTo *mail.Address, baseURL string) contact {
	if replyTo == nil {
		page := strings.TrimSuffix(baseURL, "/") + "/mentions-legales"
		return contact{Where: page, Link: page}
	}
	return contact{
		Where: replyTo.Address, Link: "mailto:" + url.PathEscape(replyTo.Address), After: ", ou répondez à ce message.",
	}
}

// Lead comes before Where.
func (contact) Lead() string { return "Pour écrire à l’équipe du programme : " }

// Message writes a message, which says at its end how to write to the team.
func (o *Outbox) Message(c Content) Message { return c.message(o.contact) }

func (c Content) message(team contact) Message {
	m := Message{Subject: c.Subject, Text: c.text(team)}
	for _, b := range c.Blocks {
		if b.Kind == "button" {
			m.Links = append(m.Links, b.Link)
		}
	}
	var page strings.Builder
	err := layout.Execute(&page, struct {
		Content
		Footer string
		Team   contact
	}{c, footer, team})
	if err != nil {
		panic("mail: the layout: " + err.Error()) // a bug of the template: the golden tests run all of it
	}
	m.HTML = page.String()
	return m
}

func (c Content) text(team contact) string {
	parts := []string{c.Subject}
	for _, b := range c.Blocks {
		switch b.Kind {
		case "list":
			lines := make([]string, len(b.Items))
			for i, item := range b.Items {
				lines[i] = "- " + item
			}
			parts = append(parts, strings.Join(lines, "\n"))
		case "code":
			parts = append(parts, "    "+b.Text)
		case "button":
			parts = append(parts, b.Label+" :\n"+b.Link)
		default:
			parts = append(parts, b.Text)
		}
	}
	parts = append(parts, "-- \n"+footer+"\n"+team.Lead()+team.Where+team.After)
	return strings.Join(parts, "\n\n") + "\n"
}
