package mail

import (
	"flag"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

var update = flag.Bool("update", false, "write the golden files again")

// golden compares a text with a committed file.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("it differs from %s; if that is meant, run go test ./internal/mail -run Golden -update\n%s", path, got)
	}
}

// every is a message with every part there is.
var every = Content{
	Subject: "Votre lien de connexion", Preheader: "Il reste valable dix minutes.",
	Blocks: []Block{
		Paragraph("Bonjour,"),
		Paragraph("Voici de quoi vous connecter à l’espace des Entrepreneurs d’Intérêt Général."),
		Button("Me connecter", "https://eig.exemple.fr/connexion/lien#abc-DEF_123"),
		Paragraph("Ou saisissez ce code sur la page où vous l’avez demandé :"),
		Code("042137"),
		List("il est valable dix minutes ;", "il ne sert qu’une fois."),
		Note("Si vous n’avez rien demandé, ignorez ce message."),
	},
}

// nobody is the contact of a platform that has no address for answers.
var nobody = contactOf(nil, "https://eig.exemple.fr/")

func TestGoldenLayout(t *testing.T) {
	m := every.message(nobody)
	golden(t, "testdata/layout.txt", m.Text)
	golden(t, "testdata/layout.html", m.HTML)
	if m.Subject != every.Subject || len(m.Links) != 1 || m.Links[0] != "https://eig.exemple.fr/connexion/lien#abc-DEF_123" {
		t.Errorf("%q %q", m.Subject, m.Links)
	}
}

// Whoever reads the text reads the same as in the HTML.
func TestBothPartsSayTheSame(t *testing.T) {
	m := every.message(nobody)
	for _, b := range every.Blocks {
		for _, said := range append([]string{b.Text, b.Label, b.Link}, b.Items...) {
			if !strings.Contains(m.Text, said) || !strings.Contains(m.HTML, said) {
				t.Errorf("%q is not in both", said)
			}
		}
	}
}

func TestWhatPeopleWroteIsOnlyText(t *testing.T) {
	const evil = `<script>alert("x")</script><a href="https://voleur.exemple">ici</a> & co`
	m := Content{Subject: evil, Preheader: evil, Blocks: []Block{
		Paragraph(evil), Note(evil), List(evil), Code(evil), Button(evil, `javascript:alert("x")`), Button("x", `https://exemple.fr/"><script>`),
	}}.message(nobody)
	for _, never := range []string{"<script", `href="https://voleur`, `href="javascript:`} {
		if strings.Contains(m.HTML, never) {
			t.Errorf("the HTML has %s:\n%s", never, m.HTML)
		}
	}
	if n := strings.Count(m.HTML, "&lt;script&gt;"); n < 7 {
		t.Errorf("the words are not all there (%d):\n%s", n, m.HTML)
	}
}

// A message is read anywhere: nothing is fetched, nothing is run, the language is
// said, and the words are legible on what is behind them.
func TestTheLayoutFetchesNothing(t *testing.T) {
	html := every.message(nobody).HTML
	for _, never := range []string{"<img", "<link", "<script", "<style", "url(", "src=", "@import"} {
		if strings.Contains(html, never) {
			t.Errorf("it has %s", never)
		}
	}
	for _, always := range []string{`<html lang="fr">`, `<meta charset="utf-8">`, "<title>Votre lien de connexion</title>", "<h1 "} {
		if !strings.Contains(html, always) {
			t.Errorf("it lacks %s", always)
		}
	}
	for _, link := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(html, -1) {
		if link[1] != "https://eig.exemple.fr/connexion/lien#abc-DEF_123" && link[1] != "https://eig.exemple.fr/mentions-legales" {
			t.Errorf("a link to %s", link[1])
		}
	}
}

// Messages tell people to write to the team: each says where, in both parts.
func TestEachMessageSaysHowToWriteToTheTeam(t *testing.T) {
	const lead = "Pour écrire à l’équipe du programme : "
	tests := map[string]struct{ replyTo, says, link string }{
		"an address":                      {"L’équipe <equipe@exemple.fr>", lead + "equipe@exemple.fr, ou répondez à ce message.", "mailto:equipe@exemple.fr"},
		"an address that looks like more": {"a?cc=b%41@exemple.fr", lead + "a?cc=b%41@exemple.fr, ou répondez à ce message.", "mailto:a%3Fcc=b%2541@exemple.fr"},
		"none":                            {"", lead + "https://eig.exemple.fr/mentions-legales", "https://eig.exemple.fr/mentions-legales"},
	}
	tags := regexp.MustCompile("<[^>]*>")
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		for name, test := range tests {
			m := newHouse(t, db, Options{ReplyTo: test.replyTo}).out.Message(every)
			if !strings.HasSuffix(m.Text, test.says+"\n") {
				t.Errorf("%s: the text is\n%s", name, m.Text)
			}
			if read := html.UnescapeString(tags.ReplaceAllString(m.HTML, "")); !strings.Contains(read, test.says+"\n") {
				t.Errorf("%s: the HTML reads\n%s", name, read)
			}
			if !strings.Contains(m.HTML, `<a href="`+test.link+`"`) {
				t.Errorf("%s: no link to %s in\n%s", name, test.link, m.HTML)
			}
			if len(m.Links) != 1 { // a developer's log tells what the message is for
				t.Errorf("%s: %q", name, m.Links)
			}
		}
	})
}
