package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// SiteName is in the title of every page.
const SiteName = "Entrepreneurs d’Intérêt Général"

// head is what a search engine, a chat that unfolds a link and the tab of a
// browser read, before or without any script.
var head = template.Must(template.New("head").Parse(`<title>{{.Title}}</title>
    <meta name="description" content="{{.Description}}" />
    {{- if .Path}}
    <link rel="canonical" href="{{.Base}}{{.Path}}" />
    {{- else}}
    <meta name="robots" content="noindex" />
    {{- end}}
    <meta property="og:title" content="{{.Title}}" />
    <meta property="og:description" content="{{.Description}}" />
    <meta property="og:type" content="{{.Type}}" />
    {{- if .Path}}
    <meta property="og:url" content="{{.Base}}{{.Path}}" />
    {{- end}}
    <meta property="og:site_name" content="{{.SiteName}}" />
    <meta property="og:locale" content="fr_FR" />
    <meta name="twitter:card" content="summary" />`))

// page serves a page of the application, or a file at the root of the front end
// (favicon.svg). The application itself shows what is not found, in its own words;
// the status is for those who do not run it.
func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if f := s.assets.files[name]; f != nil && name != graphiqlFile {
		w.Header().Set("Cache-Control", "public, max-age=3600")
		f.serve(w, r)
		return
	}
	if path.Ext(name) != "" {
		missingFile(w)
		return
	}
	if strings.HasSuffix(name, "/") {
		// One address per page. The URL is rebuilt so that it cannot leave the site.
		to := url.URL{Path: "/" + strings.Trim(name, "/"), RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, to.String(), http.StatusMovedPermanently)
		return
	}
	page, err := s.Page(r.Context(), r.URL.Path)
	if err != nil {
		s.Logger.Error("this page cannot be described", "request_id", requestid.FromContext(r.Context()), "error", err)
		page = Page{
			Title:       "Service momentanément indisponible – " + SiteName,
			Description: "Cette page ne peut pas être affichée pour le moment. Réessayez dans quelques instants.",
			Status:      http.StatusServiceUnavailable,
		}
	}
	s.writePage(w, r, page)
}

func (s *Server) writePage(w http.ResponseWriter, r *http.Request, page Page) {
	if page.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "10")
	}
	if s.assets.index == nil {
		plainPage(w, http.StatusServiceUnavailable)
		return
	}
	if page.Type == "" {
		page.Type = "website"
	}
	var html bytes.Buffer
	html.WriteString(s.assets.index[0])
	if err := head.Execute(&html, struct {
		Page
		Base, SiteName string
	}{page, s.BaseURL, SiteName}); err != nil {
		panic(err) // impossible: the template and its data are fixed
	}
	html.WriteString(s.assets.index[1])
	writeHTML(w, r, page.Status, html.Bytes())
}

// graphiql serves the explorer of the API, whose editor needs a wider policy.
func (s *Server) graphiql(w http.ResponseWriter, r *http.Request) {
	f := s.assets.files[graphiqlFile]
	if f == nil {
		plainPage(w, http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Security-Policy", graphiqlPolicy)
	w.Header().Set("Cache-Control", "no-cache")
	f.serve(w, r)
}

// writeHTML sends a page that browsers keep, but ask about each time: it names the
// hashed assets of the current version.
func writeHTML(w http.ResponseWriter, r *http.Request, status int, html []byte) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	if status != http.StatusOK {
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Length", strconv.Itoa(len(html)))
		w.WriteHeader(status)
		_, _ = w.Write(html)
		return
	}
	h.Set("Cache-Control", "no-cache")
	sum := sha256.Sum256(html)
	// Weak: the bytes sent depend on the compression.
	h.Set("ETag", `W/"`+hex.EncodeToString(sum[:12])+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(html))
}

// plainPage is the page for when there is no application to show.
func plainPage(w http.ResponseWriter, status int) {
	text := "Le service est momentanément indisponible."
	if status == http.StatusInternalServerError {
		text = "Une erreur interne est survenue."
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>`+text+` – `+SiteName+`</title>
</head>
<body>
<main>
<h1>`+text+`</h1>
<p>Réessayez dans quelques instants, ou revenez à <a href="/">l’accueil</a>.</p>
</main>
</body>
</html>
`)
}
