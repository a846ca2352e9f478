package account

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

const (
	maxTokens    = 20  // active ones, of one account
	maxTokenName = 100 // characters; the column holds as many
	maxTokenDays = 365
)

// AccessTokenStatus says whether an access token still serves.
type AccessTokenStatus string

// The states of an access token.
const (
	TokenActive  AccessTokenStatus = "ACTIVE"
	TokenExpired AccessTokenStatus = "EXPIRED"
	TokenRevoked AccessTokenStatus = "REVOKED"
)

// TokenStatus returns the state of an access token at the time of the platform.
func (s *Service) TokenStatus(t *ent.AccessToken) AccessTokenStatus {
	switch {
	case t.RevokedAt != nil:
		return TokenRevoked
	case !s.clock.Now().Before(t.ExpiresAt):
		return TokenExpired
	default:
		return TokenActive
	}
}

// CreateAccessToken makes an access token of the viewer's account and returns it with
// its secret, which nothing keeps. It returns a fault with Unauthenticated, Forbidden
// (a token, or a scope of another role), BadInput (fields name, scopes, expiresInDays)
// or Conflict (too many tokens).
func (s *Service) CreateAccessToken(ctx context.Context, name string, scopes []viewer.Scope, days int) (*ent.AccessToken, string, error) {
	v, err := person(ctx)
	if err != nil {
		return nil, "", err
	}
	if name, err = parseToken(name, scopes, days); err != nil {
		return nil, "", err
	}
	granted, err := within(v, scopes)
	if err != nil {
		return nil, "", err
	}
	now, token := s.clock.Now(), secret.NewToken()
	var made *ent.AccessToken
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := alone(ctx, tx, "tokens of "+v.AccountID); err != nil {
			return err
		}
		active, err := tx.Ent.AccessToken.Query().
			Where(accesstoken.AccountIDEQ(v.AccountID), accesstoken.RevokedAtIsNil(), accesstoken.ExpiresAtGT(now)).Count(ctx)
		if err != nil {
			return err
		}
		if active >= maxTokens {
			return fault.New(fault.Conflict, fmt.Sprintf("Vous avez déjà %d jetons en cours de validité. Révoquez ceux qui ne servent plus.", maxTokens))
		}
		made, err = tx.Ent.AccessToken.Create().SetCreatedAt(now).
			SetName(name).SetHint(secret.Hint(token)).SetTokenHash(secret.Hash(token)).SetScopes(granted).
			SetExpiresAt(now.Add(time.Duration(days) * 24 * time.Hour)).SetAccountID(v.AccountID).Save(ctx)
		return err
	})
	if err != nil {
		return nil, "", failed("creating an access token", err)
	}
	return made, token, nil
}

func parseToken(name string, scopes []viewer.Scope, days int) (string, error) {
	var wrong []fault.Field
	name, ok := text.ParseName(name, maxTokenName)
	if !ok {
		wrong = append(wrong, fault.Field{Path: "name", Message: "Dites à quoi servira le jeton, en 100 caractères au plus."})
	}
	unknown := func(s viewer.Scope) bool { return !slices.Contains(viewer.Scopes, s) }
	if len(scopes) == 0 || slices.ContainsFunc(scopes, unknown) {
		wrong = append(wrong, fault.Field{Path: "scopes", Message: "Choisissez au moins une portée."})
	}
	if days < 1 || days > maxTokenDays {
		wrong = append(wrong, fault.Field{Path: "expiresInDays", Message: "Choisissez une durée de 1 à 365 jours."})
	}
	if len(wrong) > 0 {
		return "", fault.New(fault.BadInput, "Le jeton n’est pas complet : corrigez les champs signalés.", wrong...)
	}
	return name, nil
}

// within returns the scopes, each once, in their own order, or a fault with Forbidden
// for one that would read more than the viewer does.
func within(v viewer.Viewer, asked []viewer.Scope) (granted []string, err error) {
	organiser, mentor := v.IsOrganiser(), v.Has(viewer.Mentor)
	for _, scope := range viewer.Scopes {
		if !slices.Contains(asked, scope) {
			continue
		}
		allowed, readers := true, ""
		switch scope {
		case viewer.CatalogueRead:
			allowed, readers = mentor || organiser, "aux mentors et aux organisateurs"
		case viewer.RegistrationsRead, viewer.PeopleRead:
			allowed, readers = organiser, "aux organisateurs"
		case viewer.AuditRead:
			allowed, readers = v.Has(viewer.Admin), "aux administrateurs"
		}
		if !allowed {
			return nil, fault.New(fault.Forbidden, fmt.Sprintf("La portée %s est réservée %s. Retirez-la du jeton.", scope, readers))
		}
		granted = append(granted, string(scope))
	}
	return granted, nil
}

// RevokeAccessToken ends an access token of the viewer's account, at once. Twice
// changes nothing. It returns a fault with Unauthenticated, Forbidden (a token) or
// NotFound.
func (s *Service) RevokeAccessToken(ctx context.Context, id string) (*ent.AccessToken, error) {
	if _, err := person(ctx); err != nil {
		return nil, err
	}
	var row *ent.AccessToken
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		const missing = "Ce jeton n’existe pas. Actualisez la liste de vos jetons."
		if row, err = visible(ctx, id, pid.AccessToken, tx.Ent.AccessToken.Get, missing); err != nil || row.RevokedAt != nil {
			return err
		}
		err = tx.Ent.AccessToken.Update().
			Where(accesstoken.IDEQ(id), accesstoken.RevokedAtIsNil()).SetRevokedAt(s.clock.Now()).Exec(ctx)
		if err != nil {
			return err
		}
		row, err = tx.Ent.AccessToken.Get(ctx, id)
		return err
	})
	return outcome(row, "revoking an access token", err)
}
