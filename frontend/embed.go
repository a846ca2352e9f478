// Package frontend carries the built single-page application inside the binary.
package frontend

import (
	"embed"
	"io/fs"
)

// dist is written by `npm run build`. Only its .gitkeep is in git, so that
// the package compiles before the front end has been built once.
//
//go:embed all:dist
var dist embed.FS

// Dist is the built application, rooted at index.html.
func Dist() fs.FS {
	sub, err := fs.Sub(dist, "dist")
	if err != nil {
		// Only an invalid path makes fs.Sub fail, and this one is a constant.
		panic(err)
	}
	return sub
}
