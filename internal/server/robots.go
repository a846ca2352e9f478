package server

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/requestid"
)

// maxSitemap is how many addresses the protocol allows in one file.
const maxSitemap = 50_000

// robots tells crawlers where to look. The API is left out: each of its answers is
// on a page already. So is what is for people who are signed in.
func (s *Server) robots(w http.ResponseWriter, _ *http.Request) {
	text(w, `User-agent: *
Disallow: /graphql
Disallow: /auth/
Disallow: /connexion
Disallow: /mon-espace
Disallow: /organisation
Disallow: /mes-donnees.zip

Sitemap: `+s.BaseURL+"/sitemap.xml\n")
}

// securityTxt says where to report a vulnerability (RFC 9116). It promises half a
// year, counted in whole days so that caches may keep it.
func (s *Server) securityTxt(w http.ResponseWriter, _ *http.Request) {
	if s.SecurityContact == "" {
		missingFile(w)
		return
	}
	expires := time.Now().UTC().Truncate(24*time.Hour).AddDate(0, 6, 0)
	text(w, fmt.Sprintf("Contact: %s\nExpires: %s\nPreferred-Languages: fr, en\nCanonical: %s/.well-known/security.txt\n",
		s.SecurityContact, expires.Format(time.RFC3339), s.BaseURL))
}

func text(w http.ResponseWriter, body string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write([]byte(body))
}

type sitemapEntry struct {
	Location string `xml:"loc"`
	Changed  string `xml:"lastmod,omitempty"`
}

type sitemapFile struct {
	XMLName xml.Name
	URLs    []sitemapEntry `xml:"url"`
	Parts   []sitemapEntry `xml:"sitemap"`
}

// sitemap lists the public pages, or the parts of the list when it is too long for
// one file.
func (s *Server) sitemap(w http.ResponseWriter, r *http.Request) {
	urls, ok := s.publicURLs(w, r)
	if !ok {
		return
	}
	if len(urls) <= maxSitemap {
		s.writeSitemap(w, urls)
		return
	}
	index := sitemapFile{XMLName: xml.Name{Local: "sitemapindex"}}
	for part := 1; (part-1)*maxSitemap < len(urls); part++ {
		index.Parts = append(index.Parts, sitemapEntry{Location: fmt.Sprintf("%s/sitemaps/%d.xml", s.BaseURL, part)})
	}
	writeXML(w, index)
}

// sitemapPart is one part of a list too long for one file.
func (s *Server) sitemapPart(w http.ResponseWriter, r *http.Request) {
	number, ok := strings.CutSuffix(r.PathValue("page"), ".xml")
	part, err := strconv.Atoi(number)
	if !ok || err != nil || part < 1 || part > 1000 {
		missingFile(w)
		return
	}
	urls, ok := s.publicURLs(w, r)
	if !ok {
		return
	}
	first := (part - 1) * maxSitemap
	if first >= len(urls) {
		missingFile(w)
		return
	}
	s.writeSitemap(w, urls[first:min(first+maxSitemap, len(urls))])
}

func (s *Server) publicURLs(w http.ResponseWriter, r *http.Request) ([]URL, bool) {
	urls, err := s.Sitemap(r.Context())
	if err != nil {
		s.Logger.Error("the sitemap cannot be made", "request_id", requestid.FromContext(r.Context()), "error", err)
		w.Header().Set("Retry-After", "10")
		plainPage(w, http.StatusServiceUnavailable)
		return nil, false
	}
	return urls, true
}

func (s *Server) writeSitemap(w http.ResponseWriter, urls []URL) {
	list := sitemapFile{XMLName: xml.Name{Local: "urlset"}, URLs: make([]sitemapEntry, len(urls))}
	for i, u := range urls {
		list.URLs[i].Location = s.BaseURL + u.Path
		if !u.Changed.IsZero() {
			list.URLs[i].Changed = u.Changed.UTC().Format(time.RFC3339)
		}
	}
	writeXML(w, list)
}

func writeXML(w http.ResponseWriter, file sitemapFile) {
	file.XMLName.Space = "http://www.sitemaps.org/schemas/sitemap/0.9"
	var out bytes.Buffer
	out.WriteString(xml.Header)
	if err := xml.NewEncoder(&out).Encode(file); err != nil {
		panic(err) // impossible: strings only
	}
	w.Header().Set("Content-Type", "application/xml; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write(out.Bytes())
}
