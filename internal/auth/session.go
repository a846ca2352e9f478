package auth

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// What the data of scs holds.
const (
	browserKey = "browser"
	flowKey    = "oidc"
)

// Browser returns the secret of this browser's session, which ties a link by mail to
// the browser that asked for it. A visitor without a session gets one of an hour.
//
// Faults: FORBIDDEN for a request with an access token, UNAUTHENTICATED when the
// session was closed meanwhile.
func (a *Auth) Browser(ctx context.Context) (string, error) {
	v, err := current(ctx)
	if err != nil {
		return "", err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	secret := a.sessions.GetString(ctx, browserKey)
	if secret != "" && v.viewer.IsSignedIn() {
		return secret, nil
	}
	a.prepare(ctx, v)
	if err := a.save(ctx, v); err != nil {
		return "", closed(err)
	}
	return a.sessions.GetString(ctx, browserKey), nil
}

// prepare gives the session of a visitor its secret and another hour.
func (a *Auth) prepare(ctx context.Context, v *visit) {
	if a.sessions.GetString(ctx, browserKey) == "" {
		a.sessions.Put(ctx, browserKey, rand.Text())
	}
	if !v.viewer.IsSignedIn() {
		a.sessions.SetDeadline(ctx, time.Now().Add(anonymous))
		v.method, v.account = session.MethodNONE, nil
	}
}

// Enter signs the browser of this request in. Its session gets another token, so
// that nobody who knew the old one is signed in with it, and keeps nothing of before.
//
// Faults: FORBIDDEN for a suspended account and for a request with an access token.
func (a *Auth) Enter(ctx context.Context, who *ent.Account, m session.Method) error {
	v, err := current(ctx)
	if err != nil {
		return err
	}
	p, err := a.person(ctx, who.ID)
	if err != nil {
		return err
	}
	if p.Status == account.StatusSUSPENDED {
		return errSuspended
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.account, v.method, v.rotating = &p.ID, m, true
	defer func() { v.rotating = false }()
	if err := a.sessions.Clear(ctx); err != nil {
		return err
	}
	a.sessions.Put(ctx, browserKey, rand.Text())
	if err := a.sessions.RenewToken(ctx); err != nil {
		return err
	}
	a.sessions.SetDeadline(ctx, time.Now().Add(p.lifetime()))
	if err := a.save(ctx, v); err != nil {
		return err
	}
	v.viewer = p.viewer(ctx)
	v.viewer.SessionID = v.row.ID
	return nil
}

// Leave ends the session of this browser and takes its cookie.
//
// Fault: FORBIDDEN for a request with an access token.
func (a *Auth) Leave(ctx context.Context) error {
	v, err := current(ctx)
	if err != nil {
		return err
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	return a.end(ctx, v)
}

func (a *Auth) end(ctx context.Context, v *visit) error {
	if v.row == nil {
		return nil
	}
	if err := a.sessions.Destroy(ctx); err != nil {
		return err
	}
	a.clear(ctx, v)
	v.viewer, v.account, v.method = nobody(ctx), nil, session.MethodNONE
	return nil
}

// closed turns errGone into a fault.
func closed(err error) error {
	if errors.Is(err, errGone) {
		return fault.New(fault.Unauthenticated, "Votre session vient d’être fermée. Rechargez la page et recommencez.")
	}
	return err
}
