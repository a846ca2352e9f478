package account

import (
	"context"
	"net/url"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// home is where people go who came from nowhere.
const home = "/mon-espace"

// RequestSignIn sends a link and a code to an address, to be used in the browser that
// asks: browser is the secret of its session. Whoever has the address, or nobody, the
// same statements run and the answer is the same. A returnTo that is no path of this
// site is replaced. It returns a fault with BadInput (field email).
func (s *Service) RequestSignIn(ctx context.Context, browser, email, returnTo string) error {
	address, key, err := parseEmail(email)
	if err != nil {
		return err
	}
	proof := request{purpose: signin.PurposeSIGN_IN, kind: emaillog.KindSIGN_IN, browser: browser, address: address, key: key, returnTo: sitePath(returnTo)}
	return failed("requesting a sign-in", s.db.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		return s.request(ctx, tx, proof)
	}))
}

// request is the wish to prove that one reads an address.
type request struct {
	purpose               signin.Purpose
	kind                  emaillog.Kind
	browser, address, key string
	returnTo, accountID   string
}

// request queues the mail with the link and the code. They are made when it leaves, so
// that nothing that is stored meanwhile is of use to anybody.
func (s *Service) request(ctx context.Context, tx *database.Tx, r request) error {
	create := tx.Ent.SignIn.Create().SetCreatedAt(s.clock.Now()).
		SetPurpose(r.purpose).SetEmail(r.address).SetEmailKey(r.key).
		SetBrowserHash(secret.Hash(r.browser)).SetReturnTo(r.returnTo)
	if r.accountID != "" {
		create.SetAccountID(r.accountID)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.Queue(ctx, tx, mail.Queued{
		Kind: r.kind, To: r.address, ToKey: r.key, AccountID: r.accountID,
		Params: map[string]string{paramSignIn: row.ID},
	})
	return err
}

// Entered is who signed in, and the path of this site to go back to.
type Entered struct {
	Account  *ent.Account
	ReturnTo string
}

// SignIn finds who proved to read an address, by the link's token or the code of the
// same mail, in the browser that asked for it; whoever signs in for the first time
// gets an account. The first use spends both. It returns a fault with BadInput (fields
// token, code) or Forbidden (suspended account).
func (s *Service) SignIn(ctx context.Context, browser, token, code string) (*Entered, error) {
	ctx = viewer.Elevate(ctx) // there is no account yet that the policies could go by
	proof, err := s.prove(ctx, signin.PurposeSIGN_IN, browser, token, code)
	if err != nil {
		return nil, err
	}
	var who *ent.Account
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := s.spend(ctx, tx, proof); err != nil {
			return err
		}
		who, err = s.enter(ctx, tx, proof.row.Email, proof.row.EmailKey)
		return err
	})
	if err != nil {
		return nil, failed("signing in", err)
	}
	if who.Status == entaccount.StatusSUSPENDED {
		return nil, suspended()
	}
	return &Entered{Account: who, ReturnTo: proof.row.ReturnTo}, nil
}

func suspended() error {
	return fault.New(fault.Forbidden, "Ce compte est suspendu : il ne permet plus de se connecter. Si vous pensez que c’est une erreur, écrivez à l’équipe du programme.")
}

func parseEmail(email string) (address, key string, err error) {
	address, key, ok := text.ParseEmail(email)
	if !ok {
		return "", "", badInput("email", "Indiquez une adresse électronique complète, par exemple prenom.nom@exemple.fr.")
	}
	return address, key, nil
}

// maxReturnTo is the length of the column, in bytes.
const maxReturnTo = 500

// sitePath returns a path of this site as it is, and home instead of anything else:
// nobody must be able to write a link to the sign-in page that ends on their own site.
func sitePath(p string) string {
	u, err := url.Parse(p)
	switch {
	case err != nil, len(p) > maxReturnTo, u.Scheme != "", u.Host != "", u.User != nil, u.Opaque != "":
		return home
	case !strings.HasPrefix(p, "/"), strings.ContainsRune(u.Path, '\\'), strings.ContainsFunc(p, isHidden):
		return home
	// A path that browsers would shorten ("/.//elsewhere") could become a host.
	case path.Clean(u.Path) != u.Path && path.Clean(u.Path)+"/" != u.Path:
		return home
	}
	return p
}

// isHidden tells what browsers drop or read in their own way.
func isHidden(r rune) bool { return unicode.IsControl(r) || r == '\\' || r == utf8.RuneError }
