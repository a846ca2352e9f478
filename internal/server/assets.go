package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// The pages of the front end. index.html has the placeholder where each URL gets
// its own head.
const (
	indexFile       = "index.html"
	graphiqlFile    = "graphiql.html"
	headPlaceholder = "<!--eig:head-->"
)

// assets are the files of the front end, known at start: a request never looks
// for a name on a disk.
type assets struct {
	files map[string]*asset // by path, without a leading slash
	// index is index.html before and after the placeholder; nil when the front
	// end was not built.
	index *[2]string
}

type asset struct {
	contentType string
	etag        string // without quotes: each encoding is another representation
	content     []byte
	encoded     map[*encoding][]byte
}

// contentTypes are those that the machine's own table must not decide.
var contentTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json; charset=utf-8",
	".map":         "application/json; charset=utf-8",
	".svg":         "image/svg+xml; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
}

func readAssets(files fs.FS) (*assets, error) {
	a := &assets{files: map[string]*asset{}}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		extension := path.Ext(name)
		if err != nil || entry.IsDir() || strings.HasPrefix(path.Base(name), ".") || isEncoded(extension) {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if name == indexFile {
			before, after, ok := strings.Cut(string(content), headPlaceholder)
			if !ok {
				return errors.New(indexFile + " has no " + headPlaceholder)
			}
			a.index = &[2]string{before, after}
			return nil
		}
		sum := sha256.Sum256(content)
		f := &asset{
			contentType: contentTypes[extension],
			etag:        hex.EncodeToString(sum[:12]),
			content:     content,
			encoded:     map[*encoding][]byte{},
		}
		if f.contentType == "" {
			f.contentType = mime.TypeByExtension(extension)
		}
		for _, e := range encodings {
			switch encoded, err := fs.ReadFile(files, name+e.extension); {
			case err == nil:
				f.encoded[e] = encoded
			case !errors.Is(err, fs.ErrNotExist):
				return err
			}
		}
		a.files[name] = f
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return a, nil // no folder at all: not built
	}
	return a, err
}

func isEncoded(extension string) bool {
	for _, e := range encodings {
		if e.extension == extension {
			return true
		}
	}
	return false
}

// hashedAsset serves /assets/, where a name changes with the content: what was
// fetched once is never asked for again.
func (s *Server) hashedAsset(w http.ResponseWriter, r *http.Request) {
	f := s.assets.files[strings.TrimPrefix(r.URL.Path, "/")]
	if f == nil {
		missingFile(w)
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	f.serve(w, r)
}

// serve sends the smallest form of the file that the client takes.
func (f *asset) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.contentType)
	content, etag := f.content, f.etag
	if len(f.encoded) > 0 {
		if h.Get("Vary") == "" {
			h.Set("Vary", "Accept-Encoding")
		}
		for _, e := range accepted(r.Header.Get("Accept-Encoding")) {
			if encoded, ok := f.encoded[e]; ok {
				content, etag = encoded, etag+"-"+e.name
				h.Set("Content-Encoding", e.name)
				// http.ServeContent leaves it out when there is an encoding.
				h.Set("Content-Length", strconv.Itoa(len(encoded)))
				break
			}
		}
	}
	h.Set("ETag", `"`+etag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// missingFile answers for a file that does not exist. It is never index.html: a
// browser would run HTML as a script, and hide that a version is gone.
func missingFile(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	_, _ = io.WriteString(w, "Ce fichier n’existe pas.\n")
}
