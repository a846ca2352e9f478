package openid

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// handler is the provider: the example server of zitadel/oidc, whose login page also
// lets people refuse, at /refuse, and whose id tokens can be wrong.
func handler(issuer string) http.Handler {
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil)))
	storage.RegisterClients(
		storage.WebClient(Client, Secret, "http://127.0.0.1"+callbackPath),
		storage.WebClient(ClientByUserinfo, Secret, "http://127.0.0.1"+callbackPath),
	)
	kept := store{storage.NewStorage(directory{})}
	router := exampleop.SetupServer(issuer, kept, nil, false)
	router.Post("/refuse", kept.refuse)
	return kept.forge(router)
}

// store is the example storage, with clients on any port and one false userinfo.
type store struct{ *storage.Storage }

// client may come back to any port of this machine.
type client struct{ op.Client }

// RedirectURIGlobs implements op.HasRedirectGlobs.
func (client) RedirectURIGlobs() []string {
	return []string{"http://127.0.0.1:*" + callbackPath, "http://localhost:*" + callbackPath}
}

// PostLogoutRedirectURIGlobs implements op.HasRedirectGlobs.
func (client) PostLogoutRedirectURIGlobs() []string { return nil }

// IDTokenUserinfoClaimsAssertion implements op.Client.
func (c client) IDTokenUserinfoClaimsAssertion() bool { return c.GetID() == Client }

// GetClientByClientID implements op.Storage.
func (s store) GetClientByClientID(ctx context.Context, id string) (op.Client, error) {
	c, err := s.Storage.GetClientByClientID(ctx, id)
	if err != nil {
		return nil, err
	}
	return client{c}, nil
}

// SetUserinfoFromToken implements op.Storage.
func (s store) SetUserinfoFromToken(ctx context.Context, info *oidc.UserInfo, token, subject, origin string) error {
	err := s.Storage.SetUserinfoFromToken(ctx, info, token, subject, origin)
	switch info.Subject {
	case OtherSubject.Subject():
		info.Subject = Marc.Subject()
	case Unsaid.Subject():
		info.EmailVerified = false // which the library leaves out
	case Unverified.Subject():
		info.AppendClaims("email_verified", false)
	}
	return err
}

// refuse is the button of a person who does not want to sign in.
func (s store) refuse(w http.ResponseWriter, r *http.Request) {
	asked, err := s.AuthRequestByID(r.Context(), r.FormValue("id"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	no := oidc.ErrAccessDenied().WithDescription("the person refused")
	no.State = asked.GetState()
	back, err := op.AuthResponseURL(asked.GetRedirectURI(), asked.GetResponseType(), asked.GetResponseMode(), no, oidc.NewEncoder())
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, back, http.StatusFound)
}

// forge makes the answers for a code wrong, for the users who want it.
func (s store) forge(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/oauth/token" {
			next.ServeHTTP(w, r)
			return
		}
		right := httptest.NewRecorder()
		next.ServeHTTP(right, r)
		status, body := right.Code, right.Body.Bytes()
		if status == http.StatusOK {
			var who User
			var err error
			if who, body, err = s.rewrite(r.Context(), body); err != nil {
				status, body = http.StatusTeapot, []byte(err.Error())
			}
			switch who {
			case Broken:
				status, body = http.StatusInternalServerError, []byte("broken for "+who.Email())
			case Silent:
				<-r.Context().Done() // of the client, which gives up
			}
		}
		for name, values := range right.Header() {
			w.Header()[name] = values
		}
		w.Header().Del("Content-Length")
		w.WriteHeader(status)
		_, _ = w.Write(body)
	})
}

// rewrite returns an answer with the id token that its user wants.
func (s store) rewrite(ctx context.Context, body []byte) (User, []byte, error) {
	var answer map[string]any
	if err := json.Unmarshal(body, &answer); err != nil {
		return "", nil, err
	}
	raw, _ := answer["id_token"].(string)
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return "", nil, fmt.Errorf("no id token in %s", body)
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", nil, err
	}
	claims := map[string]any{}
	numbers := json.NewDecoder(bytes.NewReader(payload))
	numbers.UseNumber()
	if err := numbers.Decode(&claims); err != nil {
		return "", nil, err
	}
	subject, _ := claims["sub"].(string)
	who := User(strings.TrimPrefix(subject, subjectPrefix))
	who.tamper(claims)
	if answer["id_token"], err = s.sign(ctx, who, claims); err != nil {
		return "", nil, err
	}
	if who == NoIDToken {
		delete(answer, "id_token")
	}
	body, err = json.Marshal(answer)
	return who, body, err
}

// sign signs an id token with the key of the provider, or as its user wants.
func (s store) sign(ctx context.Context, who User, claims map[string]any) (string, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	own, err := s.SigningKey(ctx)
	if err != nil {
		return "", err
	}
	algorithm, key := own.SignatureAlgorithm(), own.Key()
	switch who {
	case OtherKey:
		if key, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
			return "", err
		}
	case ClientKey:
		algorithm, key = jose.HS256, []byte(Secret+strings.Repeat("=", 32))
	case Unsigned:
		head := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none","typ":"JWT"}`))
		return head + "." + base64.RawURLEncoding.EncodeToString(payload) + ".", nil
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: algorithm, Key: key},
		(&jose.SignerOptions{}).WithType("JWT").WithHeader(jose.HeaderKey("kid"), own.ID()))
	if err != nil {
		return "", err
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}
