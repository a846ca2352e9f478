package auth

import "time"

// For the tests of the package.
var (
	ReturnPath = returnPath
	Device     = device
)

// Home is where a sign-in ends that says nothing else.
const Home = home

// Hurry makes a provider that says nothing be given up sooner.
func (a *Auth) Hurry(patience time.Duration) {
	a.provider.patience, a.provider.client.Timeout = patience, patience
}
