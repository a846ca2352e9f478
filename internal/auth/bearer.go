package auth

import (
	"context"
	"net/http"
	"strings"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

// The refusals of access tokens. Who holds one may know what became of it.
var (
	errMalformed = fault.New(fault.Unauthenticated, "Le jeton d’accès est incomplet ou mal recopié. Envoyez-le entier, tel qu’il a été montré, par l’en-tête « Authorization: Bearer eig_… ».")
	errUnknown   = fault.New(fault.Unauthenticated, "Ce jeton d’accès n’existe pas ou n’existe plus. Créez-en un autre dans votre espace.")
	errRevoked   = fault.New(fault.Unauthenticated, "Ce jeton d’accès a été révoqué. Créez-en un autre dans votre espace.")
	errExpired   = fault.New(fault.Unauthenticated, "Ce jeton d’accès est arrivé à son terme. Créez-en un autre dans votre espace.")
)

// bearer returns the access token of a request, "" for what cannot be one. given is
// false when there is none; a header of another scheme, such as the password of a
// test site, is not for the platform.
func bearer(h http.Header) (token string, given bool) {
	for _, line := range h.Values("Authorization") {
		scheme, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if !strings.EqualFold(scheme, "Bearer") {
			continue
		}
		if given { // two of them: none is right
			return "", true
		}
		token, given = strings.TrimSpace(rest), true
	}
	return token, given
}

// byToken returns the viewer of an access token, narrowed to its scopes. A token with
// a slip of the keyboard costs no statement: its checksum tells.
func (a *Auth) byToken(ctx context.Context, token string) (viewer.Viewer, error) {
	if !secret.IsToken(token) {
		return viewer.Viewer{}, errMalformed
	}
	row, err := a.DB.Ent().AccessToken.Query().
		Where(accesstoken.TokenHashEQ(secret.Hash(token))).
		Only(viewer.Elevate(ctx))
	switch {
	case ent.IsNotFound(err):
		return viewer.Viewer{}, errUnknown
	case err != nil:
		return viewer.Viewer{}, err
	case row.RevokedAt != nil:
		return viewer.Viewer{}, errRevoked
	case !a.Clock.Now().Before(row.ExpiresAt):
		return viewer.Viewer{}, errExpired
	}
	p, err := a.person(ctx, row.AccountID)
	switch {
	case ent.IsNotFound(err):
		return viewer.Viewer{}, errUnknown
	case err != nil:
		return viewer.Viewer{}, err
	case p.Status == account.StatusSUSPENDED:
		return viewer.Viewer{}, errSuspended
	}
	scopes := make([]viewer.Scope, len(row.Scopes))
	for i, s := range row.Scopes {
		scopes[i] = viewer.Scope(s)
	}
	a.noteToken(ctx, row, p)
	return p.viewer(ctx).ByToken(row.ID, scopes...), nil
}
