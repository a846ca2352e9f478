// Package site says what each public page is called and about, before any script
// runs, and lists them for search engines. Its words are those of the
// application, which takes over from the second page on.
package site

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/server"
)

// Site describes the public pages.
type Site struct{ client *ent.Client }

// New returns the site over a client for reads.
func New(client *ent.Client) *Site { return &Site{client} }

// fixed are the pages whose address is known in advance.
var fixed = []struct{ Path, Title, Description string }{
	{"/", "", "Les Entrepreneurs d’Intérêt Général : des développeurs, designers et data scientists rejoignent l’administration pendant dix mois pour y relever un défi numérique."},
	{"/defis", "Défis", "Tous les défis du programme Entrepreneurs d’Intérêt Général : recherche et filtres par promotion, thématique, profil, ministère, administration et ville."},
	{"/webinaires", "Webinaires", "Rencontrez en ligne les équipes qui portent les défis : dates, places restantes et inscription."},
	{"/temoignages", "Témoignages", "Celles et ceux qui ont été Entrepreneurs d’Intérêt Général racontent leur défi."},
	{"/donnees", "Données", "L’API GraphQL ouverte des défis, promotions, webinaires et témoignages : adresse, licence, exemples."},
	{"/accessibilite", "Déclaration d’accessibilité", "État de conformité du site au référentiel général d’amélioration de l’accessibilité (RGAA 4.1)."},
	{"/mentions-legales", "Mentions légales", "Éditeur, hébergement, données personnelles, cookies et licence des contenus."},
}

// personal are the pages of people who sign in: nothing for search engines, and
// nothing that their address would tell. What is below one of them and not listed is
// described as it is.
var personal = []struct{ Path, Title, Description string }{
	{"/connexion", "Connexion", "Se connecter à la plateforme par courriel, sans mot de passe."},
	{"/connexion/code", "Consultez votre messagerie", "Saisir le code reçu par courriel pour se connecter."},
	{"/connexion/lien", "Connexion par lien", "Se connecter avec le lien reçu par courriel."},
	{"/mon-espace", "Mon espace", "Vos inscriptions, vos participations et votre compte."},
	{"/mon-espace/adresse", "Changement d’adresse", "Confirmer une nouvelle adresse électronique."},
	{"/mon-espace/donnees", "Mes données", "Télécharger, corriger ou supprimer vos données personnelles."},
	{"/mon-espace/jetons", "Jetons d’accès", "Les jetons qui donnent à vos programmes l’accès à l’API."},
	{"/mon-espace/messages", "Messages reçus", "Les messages que la plateforme vous a envoyés."},
	{"/mon-espace/sessions", "Sessions", "Les navigateurs où vous êtes connecté(e)."},
	{"/mon-espace/supprime", "Votre compte est supprimé", "Confirmation de la suppression d’un compte."},
	{"/organisation", "Personnes", "Les comptes de la plateforme."},
	{"/organisation/invitations", "Invitations", "Les invitations à prendre un rôle."},
	{"/organisation/journal", "Journal", "Le journal des actions."},
	{"/organisation/participations", "Participations", "Les participations au programme à vérifier."},
}

// Page describes the page at a path. What the public may not see does not exist:
// its page has the status 404, as an unknown address has. An error means that the
// database did not answer.
func (s *Site) Page(ctx context.Context, path string) (server.Page, error) {
	ctx = viewer.NewContext(ctx, viewer.Viewer{}) // the head is the same for all
	for _, p := range fixed {
		if p.Path == path {
			return found(p.Path, p.Title, p.Description, "website"), nil
		}
	}
	for _, p := range slices.Backward(personal) { // the longest first
		if path == p.Path || strings.HasPrefix(path, p.Path+"/") {
			return private(p.Title, p.Description), nil
		}
	}
	if slug, ok := strings.CutPrefix(path, "/defis/"); ok && !strings.Contains(slug, "/") {
		return s.defi(ctx, path, slug)
	}
	if slug, ok := strings.CutPrefix(path, "/webinaires/"); ok && !strings.Contains(slug, "/") {
		return s.webinar(ctx, path, slug)
	}
	return missing("Page non trouvée"), nil
}

func (s *Site) defi(ctx context.Context, path, slug string) (server.Page, error) {
	const unknown = "Défi inconnu"
	if !isSlug(slug) {
		return missing(unknown), nil
	}
	d, err := s.client.Defi.Query().Where(defi.Slug(slug)).Select(defi.FieldTitle, defi.FieldSummary).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return missing(unknown), nil
	case err != nil:
		return server.Page{}, fmt.Errorf("reading the défi of a page: %w", err)
	}
	return found(path, d.Title, d.Summary, "article"), nil
}

func (s *Site) webinar(ctx context.Context, path, slug string) (server.Page, error) {
	const unknown = "Webinaire inconnu"
	if !isSlug(slug) {
		return missing(unknown), nil
	}
	w, err := s.client.Webinar.Query().Where(webinar.Slug(slug)).
		Select(webinar.FieldTitle, webinar.FieldStartsAt, webinar.FieldEndsAt).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return missing(unknown), nil
	case err != nil:
		return server.Page{}, fmt.Errorf("reading the webinar of a page: %w", err)
	}
	description := fmt.Sprintf("Webinaire %s, %s.", w.Title, session(w.StartsAt, w.EndsAt))
	return found(path, w.Title, description, "article"), nil
}

// isSlug spares the database what cannot be one: PostgreSQL refuses some texts.
func isSlug(text string) bool {
	if text == "" || len(text) > 120 {
		return false
	}
	for _, c := range []byte(text) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

func found(path, title, description, kind string) server.Page {
	return server.Page{Title: full(title), Description: description, Path: path, Type: kind, Status: http.StatusOK}
}

// private is found for a page without a canonical address: it is not to be indexed.
func private(title, description string) server.Page {
	return server.Page{Title: full(title), Description: description, Type: "website", Status: http.StatusOK}
}

func missing(title string) server.Page {
	return server.Page{Title: full(title), Description: "Cette page n’existe pas.", Type: "website", Status: http.StatusNotFound}
}

// full is the title of a tab, as ui/usePageHead.ts makes it.
func full(title string) string {
	if title == "" {
		return server.SiteName
	}
	return title + " – " + server.SiteName
}
