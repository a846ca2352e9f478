package personaldata

import (
	"archive/zip"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"time"
)

//go:embed index.html.tmpl
var indexText string

var index = template.Must(template.New("index").Funcs(template.FuncMap{
	"read": read, "time": frenchTime, "inc": func(i int) int { return i + 1 },
}).Parse(indexText))

//go:embed LISEZMOI.txt
var readMe string

// export is everything about a person, at a moment.
type export struct {
	At       time.Time
	Site     string
	Sections []section
	Rules    []Rule
}

// Export writes a zip of everything about the person in this session: donnees.json
// for programs, index.html for people, LISEZMOI.txt. It holds no hash and no secret.
// It returns a fault with Unauthenticated, or Forbidden with an access token; nothing
// is written to w before everything was read, so that an error can still be answered.
func (s *Service) Export(ctx context.Context, w io.Writer) error {
	p, err := s.self(ctx)
	if err != nil {
		return err
	}
	all, err := s.sections(ctx, p)
	if err != nil {
		return err
	}
	e := export{At: s.clock.Now(), Site: s.baseURL, Sections: all, Rules: Rules()}
	var page bytes.Buffer
	if err := index.Execute(&page, e); err != nil {
		return fmt.Errorf("writing the page of an export: %w", err)
	}
	data, err := e.json()
	if err != nil {
		return fmt.Errorf("writing the file of an export: %w", err)
	}
	archive := zip.NewWriter(w)
	for _, file := range []struct {
		name string
		text []byte
	}{{"LISEZMOI.txt", []byte(readMe)}, {"index.html", page.Bytes()}, {"donnees.json", data}} {
		entry, err := archive.CreateHeader(&zip.FileHeader{Name: file.name, Method: zip.Deflate, Modified: e.At})
		if err != nil {
			return err
		}
		if _, err := entry.Write(file.text); err != nil {
			return err
		}
	}
	return archive.Close()
}

// json writes the sections in their order, which a map would lose.
func (e export) json() ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"generatedAt":%q,"site":`, e.At.Format(time.RFC3339Nano))
	site, err := json.Marshal(e.Site)
	if err != nil {
		return nil, err
	}
	b.Write(site)
	for _, s := range e.Sections {
		rows, err := json.Marshal(s)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, ",%q:%s", s.Key, rows)
	}
	b.WriteByte('}')
	var out bytes.Buffer
	err = json.Indent(&out, b.Bytes(), "", "  ")
	return append(out.Bytes(), '\n'), err
}
