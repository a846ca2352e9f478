package enrolment

import (
	"context"
	"database/sql"
	"errors"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// maxName is the longest name, in characters; the column holds as many.
const maxName = 200

// errAlready ends a transaction whose person turned out to hold a seat.
var errAlready = errors.New("already registered")

// Register gives a person a seat in a webinar. The same address, in any spelling,
// holds one seat however often and however concurrently it is called; the name of
// the first call stays. It returns a fault with BadInput (fields email, name),
// NotFound, Full or Closed, and then nothing is written.
func (s *Service) Register(ctx context.Context, webinarID, email, name string) error {
	now := s.clock.Now() // when it was asked: waiting for a connection must not make it late
	person, err := parse(email, name)
	if err != nil {
		return err
	}
	// The rules are checked here, not by who asks: anyone may register anyone.
	register := func() error {
		return s.db.InTx(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
			return s.register(ctx, tx, now, webinarID, person)
		})
	}
	// The candidate that was found may be deleted, with the account, before the
	// registration refers to it: the second time, there is none and one is made.
	if err = register(); sqlgraph.IsForeignKeyConstraintError(err) {
		err = register()
	}
	// A constraint violation is the twin of this very call, which was faster.
	if errors.Is(err, errAlready) || sqlgraph.IsUniqueConstraintError(err) {
		return nil
	}
	return err
}

type person struct{ name, email, key string }

func parse(email, name string) (p person, err error) {
	var wrong []fault.Field
	var ok bool
	if p.email, p.key, ok = text.ParseEmail(email); !ok {
		wrong = append(wrong, fault.Field{Path: "email", Message: "Indiquez une adresse électronique complète, par exemple prenom.nom@exemple.fr."})
	}
	if p.name, ok = text.ParseName(name, maxName); !ok {
		wrong = append(wrong, fault.Field{Path: "name", Message: "Indiquez votre nom, en 200 caractères au plus."})
	}
	if len(wrong) > 0 {
		return person{}, fault.New(fault.BadInput, "L’inscription n’est pas complète : corrigez les champs signalés.", wrong...)
	}
	return p, nil
}

func (s *Service) register(ctx context.Context, tx *database.Tx, now time.Time, webinarID string, p person) error {
	w, err := tx.Ent.Webinar.Get(ctx, webinarID)
	if ent.IsNotFound(err) || (err == nil && w.Status == webinar.StatusDRAFT) {
		return fault.New(fault.NotFound, "Ce webinaire n’existe pas, ou n’est plus proposé. Choisissez-en un autre dans la liste.")
	}
	if err != nil {
		return err
	}
	if window(w, now) == Closed {
		return closed(w)
	}
	who, err := candidateOf(ctx, tx, p)
	if err != nil {
		return err
	}
	held, err := placeOf(ctx, tx, w.ID, who)
	if err != nil {
		return err
	}
	if held != nil && held.Status == registration.StatusCONFIRMED {
		return errAlready
	}
	// The seat first: the condition in the UPDATE is what holds under any number
	// of concurrent calls, on both databases; the reading above is only polite.
	taken, err := tx.Ent.Webinar.Update().
		Where(
			webinar.IDEQ(w.ID), webinar.StatusEQ(webinar.StatusPUBLISHED), webinar.StartsAtGT(now),
			seatsRemain,
		).
		AddSeatsTaken(1).
		// A sign-up does not change the page of the webinar, and its moment is
		// nobody's business.
		Modify(func(u *entsql.UpdateBuilder) {
			u.Set(webinar.FieldUpdatedAt, entsql.Expr(webinar.FieldUpdatedAt))
		}).
		Save(ctx)
	if err != nil {
		return err
	}
	if taken == 0 {
		return refusal(ctx, tx, now, w.ID, who)
	}
	if held != nil { // cancelled, and back
		back, err := tx.Ent.Registration.Update().
			Where(registration.IDEQ(held.ID), registration.StatusEQ(registration.StatusCANCELLED)).
			SetStatus(registration.StatusCONFIRMED).SetName(p.name).Save(ctx)
		if err == nil && back == 0 { // a twin of this call was faster: it has the seat
			err = errAlready
		}
		return err
	}
	return tx.Ent.Registration.Create().
		SetWebinarID(w.ID).SetCandidateID(who).SetName(p.name).SetCreatedAt(now).
		Exec(ctx)
}

// placeOf returns the registration of a candidate in a webinar, confirmed or
// cancelled, nil when there is none.
func placeOf(ctx context.Context, tx *database.Tx, webinarID, candidateID string) (*ent.Registration, error) {
	held, err := tx.Ent.Registration.Query().
		Where(registration.WebinarIDEQ(webinarID), registration.CandidateIDEQ(candidateID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return held, err
}

// refusal says why no seat was taken, reading again: what was read before waited
// for others, and one of them may have been a twin of this call.
func refusal(ctx context.Context, tx *database.Tx, now time.Time, webinarID, candidateID string) error {
	held, err := placeOf(ctx, tx, webinarID, candidateID)
	if err != nil {
		return err
	}
	if held != nil && held.Status == registration.StatusCONFIRMED {
		return errAlready
	}
	w, err := tx.Ent.Webinar.Get(ctx, webinarID)
	if err != nil {
		return err
	}
	if window(w, now) == Closed {
		return closed(w)
	}
	return fault.New(fault.Full, "Ce webinaire est complet. Les autres webinaires ont peut-être encore des places.")
}

func closed(w *ent.Webinar) error {
	if w.Status == webinar.StatusCANCELLED {
		return fault.New(fault.Closed, "Ce webinaire est annulé. Choisissez-en un autre dans la liste.")
	}
	return fault.New(fault.Closed, "Les inscriptions sont closes : ce webinaire a déjà commencé. Choisissez-en un autre dans la liste.")
}

// candidateOf returns the id of the candidate of this address, made on first
// sight. Two calls at once for a new address wait for one another at the unique
// index.
func candidateOf(ctx context.Context, tx *database.Tx, p person) (string, error) {
	find := tx.Ent.Candidate.Query().Where(candidate.EmailKeyEQ(p.key))
	id, err := find.Clone().OnlyID(ctx)
	if !ent.IsNotFound(err) {
		return id, err
	}
	err = tx.Ent.Candidate.Create().SetEmail(p.email).SetEmailKey(p.key).
		OnConflictColumns(candidate.FieldEmailKey).DoNothing().Exec(ctx)
	// DO NOTHING answers no row, which ent reports as sql.ErrNoRows.
	if err != nil && !isNoRows(err) {
		return "", err
	}
	return find.OnlyID(ctx)
}

func isNoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// seatsRemain is the condition that a webinar has a free seat.
func seatsRemain(s *entsql.Selector) {
	s.Where(entsql.ColumnsLT(s.C(webinar.FieldSeatsTaken), s.C(webinar.FieldCapacity)))
}
