package openid

import (
	"time"

	"github.com/zitadel/oidc/v3/example/server/storage"
)

// Password is that of all users.
const Password = "mot-de-passe-des-tests"

// Domain is where the addresses of all users are, so that a test finds them where
// they should not be.
const Domain = "agents.example"

// A User is a person whom the provider knows, under that name.
type User string

// The users. The first two are told as they are.
const (
	Claire User = "claire.martin"
	Marc   User = "marc.petit"

	// Unverified has an address that the provider has not verified, and Unsaid one of
	// which it does not say whether it has.
	Unverified User = "unverified"
	Unsaid     User = "unsaid"
	NoEmail    User = "no-email"
	BadEmail   User = "bad-email"

	// The id tokens of these are wrong in one way each.
	OtherIssuer   User = "other-issuer"
	OtherNonce    User = "other-nonce"
	NoNonce       User = "no-nonce"
	OtherAudience User = "other-audience"
	OtherParty    User = "other-party"
	NoParty       User = "no-party" // several audiences, and not for whom of them
	Expired       User = "expired"
	NoSubject     User = "no-subject"
	OtherToken    User = "other-token" // the hash of another access token
	OtherKey      User = "other-key"
	ClientKey     User = "client-key" // HS256, by the secret of the client
	Unsigned      User = "unsigned"
	NoIDToken     User = "no-id-token"

	// OtherSubject has the userinfo of somebody else.
	OtherSubject User = "other-subject"
	// Broken makes the provider answer 500 for the code, Silent nothing at all.
	Broken User = "broken"
	Silent User = "silent"
)

// Users are all the users.
var Users = []User{
	Claire, Marc, Unverified, Unsaid, NoEmail, BadEmail, OtherIssuer, OtherNonce, NoNonce, OtherAudience,
	OtherParty, NoParty, Expired, NoSubject, OtherToken, OtherKey, ClientKey, Unsigned, NoIDToken, OtherSubject, Broken, Silent,
}

// Email returns the address of a user.
func (u User) Email() string {
	switch u {
	case NoEmail:
		return ""
	case BadEmail:
		return "bad email@" + Domain
	default:
		return string(u) + "@" + Domain
	}
}

const subjectPrefix = "sub-of-"

// Subject returns what the provider calls a user for ever.
func (u User) Subject() string { return subjectPrefix + string(u) }

// tamper changes what an id token says of a user.
func (u User) tamper(claims map[string]any) {
	switch u {
	case Unverified:
		claims["email_verified"] = false // the library would leave it out
	case Unsaid:
		delete(claims, "email_verified")
	case OtherIssuer:
		claims["iss"] = "https://other-issuer.example"
	case OtherNonce:
		claims["nonce"] = "nonce-of-another-sign-in"
	case NoNonce:
		delete(claims, "nonce")
	case OtherAudience:
		claims["aud"] = "another-client"
	case OtherParty:
		claims["aud"] = []any{claims["aud"].([]any)[0], "another-client"}
		claims["azp"] = "another-client"
	case NoParty:
		claims["aud"] = []any{claims["aud"].([]any)[0], "another-client"}
		delete(claims, "azp")
	case Expired:
		claims["exp"] = time.Now().Add(-time.Minute).Unix()
	case NoSubject:
		claims["sub"] = ""
	case OtherToken:
		claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA"
	}
}

// directory is the users as the example storage wants them.
type directory struct{}

// GetUserByID implements storage.UserStore.
func (directory) GetUserByID(id string) *storage.User {
	for _, u := range Users {
		if u.Subject() == id {
			return u.stored()
		}
	}
	return nil
}

// GetUserByUsername implements storage.UserStore.
func (directory) GetUserByUsername(name string) *storage.User {
	for _, u := range Users {
		if string(u) == name {
			return u.stored()
		}
	}
	return nil
}

// ExampleClientID implements storage.UserStore.
func (directory) ExampleClientID() string { return storage.ServiceUserID }

func (u User) stored() *storage.User {
	return &storage.User{
		ID: u.Subject(), Username: string(u), Password: Password,
		FirstName: "Claire", LastName: "Martin",
		Email: u.Email(), EmailVerified: u != Unverified,
	}
}
