package openid

import (
	"html"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"testing"
)

// Browser is a browser without scripts: it keeps cookies, and follows redirections
// only when told so.
type Browser struct {
	t testing.TB
	*http.Client
}

// NewBrowser returns a browser without cookies.
func NewBrowser(t testing.TB) *Browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &Browser{t, &http.Client{
		Jar:           jar,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Open asks for an address and returns the answer and its body. It follows nothing.
func (b *Browser) Open(address string) (*http.Response, string) {
	b.t.Helper()
	res, err := b.Get(address)
	return b.read(res, err)
}

func (b *Browser) read(res *http.Response, err error) (*http.Response, string) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return res, string(body)
}

var hiddenID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// form goes from a page of the platform to the login form of the provider, and
// returns its address and the hidden id in it.
func (b *Browser) form(start string) (form *url.URL, id string) {
	b.t.Helper()
	res, body := b.Open(start)
	for res.StatusCode >= 300 && res.StatusCode < 400 {
		res, body = b.Open(b.location(res))
	}
	found := hiddenID.FindStringSubmatch(body)
	if found == nil {
		b.t.Fatalf("%s is no login form (%d): %s", res.Request.URL.Redacted(), res.StatusCode, body)
	}
	return res.Request.URL, html.UnescapeString(found[1])
}

func (b *Browser) location(res *http.Response) string {
	b.t.Helper()
	next, err := res.Location()
	if err != nil {
		b.t.Fatalf("%s answers %d: %v", res.Request.URL, res.StatusCode, err)
	}
	return next.String()
}

// SignIn starts at an address of the platform, signs a user in at the provider, and
// returns the address of the platform that the provider sends the browser back to,
// which is not opened yet.
func (b *Browser) SignIn(start string, u User) (callback string) {
	b.t.Helper()
	form, id := b.form(start)
	res, body := b.read(b.PostForm(form.Scheme+"://"+form.Host+"/login/username",
		url.Values{"id": {id}, "username": {string(u)}, "password": {Password}}))
	for {
		if res.StatusCode < 300 || res.StatusCode >= 400 {
			b.t.Fatalf("the provider answers %d: %s", res.StatusCode, body)
		}
		next := b.location(res)
		if to, err := url.Parse(next); err == nil && to.Host != form.Host {
			return next
		}
		res, body = b.Open(next)
	}
}

// Refuse is SignIn by a person who changes their mind at the provider.
func (b *Browser) Refuse(start string) (callback string) {
	b.t.Helper()
	form, id := b.form(start)
	res, _ := b.read(b.PostForm(form.Scheme+"://"+form.Host+"/refuse", url.Values{"id": {id}}))
	return b.location(res)
}
