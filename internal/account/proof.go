package account

import (
	"context"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/secret"
)

const (
	// validFor is how long a link and a code may be used, from the moment the mail left.
	validFor = 10 * time.Minute
	// obsoleteAfter is how long after the request the mail is not worth sending any more.
	obsoleteAfter = time.Hour
	// maxCodes is how many codes may be tried.
	maxCodes = 10
	// maxCodesADay is how many wrong ones may be tried for one address in a day, over
	// all the mails that were asked for and all browsers: whoever asks for many in
	// somebody else's name would guess one in the end. With 30 of a million codes a day,
	// one chance in two takes some 60 years.
	//
	// The price is that a stranger who wastes them closes the codes of that address, in
	// the browser of its owner too, until a day later. That browser cannot be told from
	// the stranger's: nothing is left in it of an earlier sign-in, whose end takes the
	// secret of its session, and a browser without a past is free to have. The links of
	// the mails that arrive stay open: whoever does not read them cannot guess one.
	maxCodesADay = 30
)

// proof is a sign-in whose link or code is right, to be spent.
type proof struct {
	row *ent.SignIn
	by  string // the field that proves it: token or code
}

// What is said when a link or a code does not do. They say what is wrong: whoever has
// the link of a mail reads that mail.
const (
	linkUnknown   = "Ce lien n’est pas complet, n’existe pas, ou un courriel plus récent l’a remplacé. Ouvrez le lien du dernier courriel reçu, ou saisissez le code à six chiffres du même courriel."
	linkSpent     = "Ce lien a déjà servi. Demandez-en un nouveau."
	linkExpired   = "Ce lien n’est plus valable : il l’était dix minutes. Demandez-en un nouveau."
	linkElsewhere = "Ce lien a été demandé depuis un autre navigateur. Ouvrez-le dans le navigateur où vous l’avez demandé, ou saisissez-y le code à six chiffres du même courriel."
	codeMalformed = "Un code compte six chiffres. Recopiez celui du courriel."
	codeWrong     = "Ce code n’est pas le bon, ou n’est plus valable. Vérifiez-le dans le dernier courriel reçu, ou demandez-en un nouveau."
	tooManyToday  = "Trop de codes erronés ont été saisis pour cette adresse depuis un jour, par vous ou par quelqu’un d’autre : les codes ne servent plus pour l’instant. Le lien du courriel sert toujours : ouvrez-le dans ce navigateur, ou copiez-le dans sa barre d’adresse."
	tooManyCodes  = "Trop de codes erronés ont été saisis : ni le code ni le lien de ce courriel ne servent plus. Demandez-en un nouveau."
)

// prove finds what a link or a code proves, in the browser that asked for it. A wrong
// code is counted. It returns a fault with BadInput (fields token, code). ctx is the
// platform's.
func (s *Service) prove(ctx context.Context, purpose signin.Purpose, browser, token, code string) (proof, error) {
	switch {
	case token != "" && code != "", token == "" && code == "":
		const message = "Donnez le lien ou le code, l’un des deux."
		return proof{}, fault.New(fault.BadInput, message,
			fault.Field{Path: "token", Message: message}, fault.Field{Path: "code", Message: message})
	case token != "":
		row, err := s.byToken(ctx, purpose, browser, token)
		return proof{row, "token"}, failed("reading a link", err)
	default:
		row, err := s.byCode(ctx, purpose, browser, code)
		return proof{row, "code"}, failed("reading a code", err)
	}
}

func (s *Service) byToken(ctx context.Context, purpose signin.Purpose, browser, token string) (*ent.SignIn, error) {
	row, err := s.db.Ent().SignIn.Query().
		Where(signin.TokenHashEQ(secret.Hash(token)), signin.PurposeEQ(purpose)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, badInput("token", linkUnknown)
	case err != nil:
		return nil, err
	case row.SpentAt != nil:
		return nil, badInput("token", linkSpent)
	case row.ExpiresAt == nil || !s.clock.Now().Before(*row.ExpiresAt):
		return nil, badInput("token", linkExpired)
	case row.WrongCodes >= maxCodes:
		return nil, badInput("token", tooManyCodes)
	case row.BrowserHash != secret.Hash(browser):
		return nil, badInput("token", linkElsewhere) // and it still serves where it was asked for
	}
	return row, nil
}

// byCode tries a code. The attempt is counted first, in a transaction of its own:
// however many are made at once, ten are compared at most for a mail and thirty for an
// address. It is compared outside of a transaction, since that is slow on purpose.
//
// What was tried for a sign-in that was spent counts no more: it was by somebody who
// reads the mail.
func (s *Service) byCode(ctx context.Context, purpose signin.Purpose, browser, typed string) (*ent.SignIn, error) {
	code, ok := secret.ParseCode(typed)
	if !ok {
		return nil, badInput("code", codeMalformed)
	}
	row, err := s.db.Ent().SignIn.Query().
		Where(signin.BrowserHashEQ(secret.Hash(browser)), signin.PurposeEQ(purpose), signin.CodeHashNotNil(), s.unspent()).
		Order(signin.ByCreatedAt(descending), signin.ByID(descending)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, badInput("code", codeWrong)
	}
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := alone(ctx, tx, "codes of "+row.EmailKey); err != nil {
			return err
		}
		tried, err := tx.Ent.SignIn.Update().
			Where(signin.IDEQ(row.ID), s.unspent(), signin.WrongCodesLT(maxCodes)).AddWrongCodes(1).Save(ctx)
		if err != nil {
			return err
		}
		if tried == 0 {
			return badInput("code", tooManyCodes)
		}
		today, err := tx.Ent.SignIn.Query().
			Where(signin.EmailKeyEQ(row.EmailKey), signin.SpentAtIsNil(), signin.CreatedAtGT(s.clock.Now().AddDate(0, 0, -1))).
			Aggregate(ent.Sum(signin.FieldWrongCodes)).Int(ctx)
		if err == nil && today > maxCodesADay {
			err = badInput("code", tooManyToday) // and what is not compared is not counted
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	if !secret.IsCode(*row.CodeHash, code) {
		return nil, badInput("code", codeWrong)
	}
	return row, nil
}

// spend uses a link and its code up. Of any number of calls at once, one succeeds; the
// others get a fault with BadInput.
func (s *Service) spend(ctx context.Context, tx *database.Tx, p proof) error {
	n, err := tx.Ent.SignIn.Update().Where(signin.IDEQ(p.row.ID), s.unspent()).SetSpentAt(s.clock.Now()).Save(ctx)
	if err == nil && n == 0 {
		message := map[string]string{"token": linkSpent, "code": codeWrong}[p.by]
		err = badInput(p.by, message)
	}
	return err
}

// unspent is the condition that a sign-in still serves.
func (s *Service) unspent() predicate.SignIn {
	return signin.And(signin.SpentAtIsNil(), signin.ExpiresAtGT(s.clock.Now()))
}
