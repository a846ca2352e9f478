package site_test

import (
	"context"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/server"
	"github.com/entrepreneur-interet-general/eig/internal/site"
)

func TestPage(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		hide(t, db, "adex", "gestion-de-crise")
		s := site.New(db.Ent())
		for _, tt := range []struct {
			name, path string
			want       server.Page // an empty description is not compared
		}{
			{"the home page bears the name of the site alone", "/", server.Page{
				Title: "Entrepreneurs d’Intérêt Général", Path: "/", Type: "website", Status: 200,
			}},
			{"a list", "/defis", server.Page{
				Title: "Défis – Entrepreneurs d’Intérêt Général", Path: "/defis", Type: "website", Status: 200,
			}},
			{"a défi has its title and its summary", "/defis/datamed", server.Page{
				Title: "DataMed – Entrepreneurs d’Intérêt Général", Path: "/defis/datamed", Type: "article", Status: 200,
			}},
			{"a webinar has its title and its hours in Paris", "/webinaires/sante-et-justice", server.Page{
				Title:       "Santé et justice – Entrepreneurs d’Intérêt Général",
				Description: "Webinaire Santé et justice, lundi 18 mai 2020, de 18\u00a0h\u00a030 à 19\u00a0h\u00a030.",
				Path:        "/webinaires/sante-et-justice", Type: "article", Status: 200,
			}},
			{"a défi that is not published does not exist", "/defis/adex", missing("Défi inconnu")},
			{"nor does a draft of a webinar", "/webinaires/gestion-de-crise", missing("Webinaire inconnu")},
			{"an unknown défi", "/defis/inconnu", missing("Défi inconnu")},
			{"an unknown webinar", "/webinaires/inconnu", missing("Webinaire inconnu")},
			{"a défi of another case", "/defis/DATAMED", missing("Défi inconnu")},
			{"a défi without a name", "/defis/", missing("Défi inconnu")},
			{"a page below a défi", "/defis/datamed/modifier", missing("Page non trouvée")},
			{"a name that PostgreSQL would refuse", "/defis/a\x00b", missing("Défi inconnu")},
			{"a name that is not text", "/webinaires/\xff\xfe", missing("Webinaire inconnu")},
			{"an endless name", "/defis/" + strings.Repeat("a", 10_000), missing("Défi inconnu")},
			{"the page to sign in is not for search engines", "/connexion", private("Connexion")},
			{"nor is the one that a mail leads to", "/connexion/lien", private("Connexion par lien")},
			{"one’s own space", "/mon-espace", private("Mon espace")},
			{"a page of it", "/mon-espace/jetons", private("Jetons d’accès")},
			{"a page of it that the server does not know", "/mon-espace/candidatures", private("Mon espace")},
			{"the pages of the organisers", "/organisation/personnes", private("Personnes")},
			{"a name that begins like one of them", "/mon-espace-a-moi", missing("Page non trouvée")},
			{"an unknown address", "/admin", missing("Page non trouvée")},
		} {
			t.Run(tt.name, func(t *testing.T) {
				got, err := s.Page(t.Context(), tt.path)
				if err != nil {
					t.Fatal(err)
				}
				if got.Description == "" {
					t.Error("no description")
				}
				if tt.want.Description == "" {
					got.Description = ""
				}
				if got != tt.want {
					t.Errorf("got  %+v\nwant %+v", got, tt.want)
				}
			})
		}
	})
}

func private(title string) server.Page {
	return server.Page{Title: title + " – Entrepreneurs d’Intérêt Général", Type: "website", Status: 200}
}

func missing(title string) server.Page {
	return server.Page{
		Title: title + " – Entrepreneurs d’Intérêt Général", Description: "Cette page n’existe pas.", Type: "website", Status: 404,
	}
}

func TestWithoutADatabase(t *testing.T) {
	db := dbtest.Open(t, dbtest.SQLite(t))
	s := site.New(db.Ent())
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if page, err := s.Page(gone, "/donnees"); err != nil || page.Status != 200 {
		t.Errorf("a page that needs no data: %+v, %v", page, err)
	}
	for _, path := range []string{"/defis/datamed", "/webinaires/sante-et-justice"} {
		if _, err := s.Page(gone, path); err == nil {
			t.Errorf("%s: an unreachable database looks like an unknown page", path)
		}
	}
	if _, err := s.Sitemap(gone); err == nil {
		t.Error("an unreachable database looks like an empty site")
	}
}

func TestSitemap(t *testing.T) {
	dbtest.Seeded(t, func(t *testing.T, db *database.DB) {
		hide(t, db, "adex", "gestion-de-crise")
		s := site.New(db.Ent())
		urls, err := s.Sitemap(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, u := range urls {
			if seen[u.Path] {
				t.Errorf("%s is listed twice", u.Path)
			}
			seen[u.Path] = true
			page, err := s.Page(t.Context(), u.Path)
			if err != nil || page.Status != 200 {
				t.Errorf("%s is listed and gives %d, %v", u.Path, page.Status, err)
			}
			if strings.Count(u.Path, "/") > 1 && u.Changed.IsZero() {
				t.Errorf("%s has no date", u.Path)
			}
		}
		defis := db.Ent().Defi.Query().CountX(t.Context())
		webinars := db.Ent().Webinar.Query().CountX(t.Context())
		if want := len(site.Fixed) + defis + webinars; len(urls) != want || defis < 100 {
			t.Errorf("%d addresses, want %d", len(urls), want)
		}
		for _, hidden := range []string{"/defis/adex", "/webinaires/gestion-de-crise"} {
			if seen[hidden] {
				t.Errorf("%s is listed", hidden)
			}
		}
	})
}

// The application takes over the head from the second page on: a reader who
// reloads must not see another title.
func TestTheApplicationSaysTheSame(t *testing.T) {
	var sources strings.Builder
	src := os.DirFS("../../frontend/src")
	err := fs.WalkDir(src, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".tsx") {
			return err
		}
		content, err := fs.ReadFile(src, name)
		sources.Write(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(site.Fixed, site.Personal...) {
		for _, attribute := range []string{`title="` + p.Title + `"`, `description="` + p.Description + `"`} {
			if !strings.Contains(sources.String(), attribute) {
				t.Errorf("%s: the application has no %s", p.Path, attribute)
			}
		}
	}
	for _, title := range []string{"Défi inconnu", "Webinaire inconnu", "Page non trouvée"} {
		if !strings.Contains(sources.String(), `title="`+title+`"`) && !strings.Contains(sources.String(), `title = "`+title+`"`) {
			t.Errorf("the application has no title %q", title)
		}
	}
}

// hide takes a défi and a webinar back from the public.
func hide(t *testing.T, db *database.DB, defiSlug, webinarSlug string) {
	t.Helper()
	ctx := viewer.NewContext(t.Context(), viewer.System())
	err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.Ent.Defi.Update().Where(defi.Slug(defiSlug)).SetStatus(defi.StatusDRAFT).Exec(ctx); err != nil {
			return err
		}
		return tx.Ent.Webinar.Update().Where(webinar.Slug(webinarSlug)).SetStatus(webinar.StatusDRAFT).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}
