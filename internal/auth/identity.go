package auth

import (
	"context"
	"crypto/subtle"
	"errors"
	"net/url"
	"slices"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// The most that the columns of an identity hold.
const (
	maxSubject = 255
	maxName    = 200
)

// claims are what a provider says of a person, in an id token or at its userinfo
// address.
type claims struct {
	Subject         string `json:"sub"`
	AuthorizedParty string `json:"azp"`
	Email           string `json:"email"`
	EmailVerified   *flag  `json:"email_verified"`
	Name            string `json:"name"`
	GivenName       string `json:"given_name"`
	FamilyName      string `json:"family_name"`
	UsualName       string `json:"usual_name"` // ProConnect's word for it
}

// flag is a boolean that some providers write as a string. Anything but true is
// false.
type flag bool

// UnmarshalJSON implements json.Unmarshaler.
func (f *flag) UnmarshalJSON(text []byte) error {
	*f = string(text) == "true" || string(text) == `"true"`
	return nil
}

// identity exchanges the code of a callback for the identity that it stands for, and
// believes nothing that is not proved: issuer, audience, expiry, signature and nonce
// of the id token, and that the address was verified.
func (p *provider) identity(ctx context.Context, f flow, q url.Values) (Identity, *failure) {
	party, bad := p.discover(ctx)
	if bad != nil {
		return Identity{}, bad
	}
	// RFC 9207: an answer of another provider is not this one's.
	if iss := q.Get("iss"); iss != "" && iss != p.cfg.Issuer {
		return Identity{}, &failure{codeInvalid, "the answer names another issuer", nil}
	}
	ctx, cancel := context.WithTimeout(p.with(ctx), p.patience)
	defer cancel()
	tokens, err := party.oauth.Exchange(ctx, q.Get("code"), oauth2.VerifierOption(f.Verifier))
	if err != nil {
		return Identity{}, unexchanged(ctx, err)
	}
	raw, _ := tokens.Extra("id_token").(string)
	proof, err := party.verifier.Verify(ctx, raw)
	if err != nil {
		return Identity{}, unverified(ctx, err)
	}
	var said claims
	if err := proof.Claims(&said); err != nil {
		return Identity{}, &failure{codeInvalid, "the claims of the id token cannot be read", nil}
	}
	switch {
	case subtle.ConstantTimeCompare([]byte(proof.Nonce), []byte(f.Nonce)) != 1:
		return Identity{}, &failure{codeInvalid, "the nonce of the id token is not the one sent", nil}
	case len(proof.Audience) > 1 && said.AuthorizedParty == "",
		said.AuthorizedParty != "" && said.AuthorizedParty != p.cfg.ClientID:
		return Identity{}, &failure{codeInvalid, "the id token is for another party", nil}
	case proof.Subject == "" || len(proof.Subject) > maxSubject:
		return Identity{}, &failure{codeInvalid, "the subject of the id token is empty or too long", nil}
	case proof.AccessTokenHash != "" && proof.VerifyAccessToken(tokens.AccessToken) != nil:
		return Identity{}, &failure{codeInvalid, "the id token goes with another access token", nil}
	}
	if said.Email == "" {
		if said, bad = party.ask(ctx, tokens, proof.Subject); bad != nil {
			return Identity{}, bad
		}
	}
	return p.believe(proof.Subject, said)
}

// ask returns what the provider says of a person at its userinfo address.
func (p *relyingParty) ask(ctx context.Context, tokens *oauth2.Token, subject string) (claims, *failure) {
	if p.UserInfoEndpoint() == "" {
		return claims{}, &failure{codeUnverified, "there is no address in the id token, and no userinfo", nil}
	}
	info, err := p.UserInfo(ctx, oauth2.StaticTokenSource(tokens))
	if err != nil {
		if away(ctx, err) {
			return claims{}, &failure{codeUnreachable, "userinfo does not answer", network(err)}
		}
		return claims{}, &failure{codeInvalid, "userinfo cannot be read", nil}
	}
	var said claims
	if err := info.Claims(&said); err != nil {
		return claims{}, &failure{codeInvalid, "userinfo cannot be read", nil}
	}
	if said.Subject != subject { // OpenID Connect Core §5.3.2: it must not be used
		return claims{}, &failure{codeInvalid, "userinfo is of another subject", nil}
	}
	return said, nil
}

// believe makes an identity of claims that are proved.
func (p *provider) believe(subject string, said claims) (Identity, *failure) {
	address, _, ok := text.ParseEmail(said.Email)
	switch {
	case said.Email == "":
		return Identity{}, &failure{codeUnverified, "the provider gives no address", nil}
	case said.EmailVerified != nil && !bool(*said.EmailVerified):
		return Identity{}, &failure{codeUnverified, "the provider has not verified the address", nil}
	case said.EmailVerified == nil && !p.cfg.TrustEmail:
		return Identity{}, &failure{codeUnverified, "the provider does not say that it has verified the address: see EIG_OIDC_TRUST_EMAIL", nil}
	case !ok:
		return Identity{}, &failure{codeUnverified, "the address is not one that mail can be sent to", nil}
	}
	return Identity{Issuer: p.cfg.Issuer, Subject: subject, Email: address, Name: said.name()}, nil
}

// name returns the name of a person, or "" when it cannot be one.
func (c claims) name() string {
	whole := c.Name
	if whole == "" {
		family := c.FamilyName
		if family == "" {
			family = c.UsualName
		}
		whole = c.GivenName + " " + family
	}
	name, _ := text.ParseName(whole, maxName)
	return name
}

// unexchanged says why a code was not exchanged.
func unexchanged(ctx context.Context, err error) *failure {
	if away(ctx, err) {
		return &failure{codeUnreachable, "the provider does not answer for the code", network(err)}
	}
	reason := "the provider refuses the code"
	var refused *oauth2.RetrieveError
	if errors.As(err, &refused) && slices.Contains(tokenErrors, refused.ErrorCode) {
		reason += ": " + refused.ErrorCode
	}
	return &failure{codeInvalid, reason, nil}
}

// tokenErrors are the words of RFC 6749 §5.2; others are not repeated in the log.
var tokenErrors = []string{"invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"}

// unverified says why an id token is not believed. go-oidc has no typed errors for
// most of it, and its words quote claims: the log gets ours.
func unverified(ctx context.Context, err error) *failure {
	var late *oidc.TokenExpiredError
	if errors.As(err, &late) {
		return &failure{codeInvalid, "the id token has expired: is this machine’s clock right?", nil}
	}
	words := err.Error()
	if away(ctx, err) || strings.Contains(words, "fetching keys") {
		return &failure{codeUnreachable, "the keys of the provider cannot be read", nil}
	}
	for _, known := range []struct{ words, reason string }{
		{"different provider", "the id token is of another issuer"},
		{"expected audience", "the id token is for another client"},
		{"failed to verify signature", "the signature of the id token is not the provider’s"},
		{"malformed jwt", "the id token cannot be read, or its algorithm is not accepted"},
	} {
		if strings.Contains(words, known.words) {
			return &failure{codeInvalid, known.reason, nil}
		}
	}
	return &failure{codeInvalid, "the id token is not valid", nil}
}

// away reports whether the provider did not answer, or not in time.
func away(ctx context.Context, err error) bool {
	return ctx.Err() != nil || network(err) != nil
}
