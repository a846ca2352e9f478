package server

import "net/http"

// routes are all the addresses of the platform. "GET" serves HEAD too; other
// methods are answered 405.
func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	// The API. OPTIONS is how browsers ask whether another site may call it.
	api := s.crossOrigin(compress(s.boundBody(s.Authenticate(s.GraphQL))))
	for _, method := range []string{"GET", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"} {
		mux.Handle(method+" /graphql", api) // the API refuses methods in its own form
	}
	// For a person.
	if s.StartOpenID != nil {
		mux.Handle("GET /auth/oidc", s.StartOpenID)
		mux.Handle("GET /auth/oidc/callback", s.FinishOpenID)
	}
	if s.PersonalData != nil {
		mux.Handle("GET /mes-donnees.zip", s.Authenticate(http.HandlerFunc(s.personalData)))
	}
	// For machines.
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.Handle("GET /robots.txt", compressFunc(s.robots))
	mux.Handle("GET /sitemap.xml", compressFunc(s.sitemap))
	mux.Handle("GET /sitemaps/{page}", compressFunc(s.sitemapPart))
	mux.HandleFunc("GET /.well-known/security.txt", s.securityTxt)
	// Files of the front end, compressed when it was built.
	mux.HandleFunc("GET /assets/", s.hashedAsset)
	// For everybody.
	mux.Handle("GET /graphiql", compressFunc(s.graphiql))
	mux.Handle("GET /", compressFunc(s.page))
	return mux
}
