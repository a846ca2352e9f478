package personaldata

import (
	"context"
	"errors"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// Plan returns what the deletion of an account would delete and keep, as of now, or
// nil when the account is not that of the person in this session: an organiser does
// not delete others, and a script deletes nobody.
func (s *Service) Plan(ctx context.Context, accountID string) (*DeletionPlan, error) {
	if v := viewer.FromContext(ctx); !v.IsSignedIn() || v.TokenID != "" || v.AccountID != accountID {
		return nil, nil
	}
	p, err := s.self(ctx)
	if err != nil {
		return nil, err
	}
	c, own := s.db.Ent(), viewer.Elevate(ctx) // each condition below is that of the person
	plan := &DeletionPlan{Deleted: []DeletedItem{{"Compte et adresse électronique", 1}}, Kept: s.kept()}
	for _, some := range []struct {
		label string
		count func() (int, error)
	}{
		{"Inscriptions aux webinaires", func() (int, error) { return c.Registration.Query().Where(p.registrations()).Count(own) }},
		{"Participations au programme", func() (int, error) { return c.Membership.Query().Where(p.memberships()).Count(own) }},
		{"Témoignages", func() (int, error) { return c.Testimony.Query().Where(p.testimonies()).Count(own) }},
		{"Sessions ouvertes", func() (int, error) { return c.Session.Query().Where(p.sessions()).Count(own) }},
		{"Jetons d’accès", func() (int, error) { return c.AccessToken.Query().Where(p.tokens()).Count(own) }},
		{"Traces de messages reçus", func() (int, error) { return c.EmailLog.Query().Where(p.emails()).Count(own) }},
		{"Demandes de connexion", func() (int, error) { return c.SignIn.Query().Where(p.signIns()).Count(own) }},
		{"Invitations reçues", func() (int, error) { return c.Invitation.Query().Where(p.invitations()).Count(own) }},
	} {
		n, err := some.count()
		if err != nil {
			return nil, err
		}
		if n > 0 {
			plan.Deleted = append(plan.Deleted, DeletedItem{some.label, n})
		}
	}
	return plan, nil
}

// kept is what a deletion now leaves, and until when.
func (s *Service) kept() []KeptItem {
	now := s.clock.Now()
	return []KeptItem{
		{
			Label:  "Journal des actions : identifiants et dates, sans nom ni adresse",
			Reason: "Pouvoir établir qui a fait quoi en cas d’erreur ou d’abus. Ces identifiants ne mènent plus à personne.",
			Until:  ruleOf(AuditEntries).Goes(now),
		},
		{
			Label:  "Trace de l’envoi du message qui confirme la suppression : adresse et date",
			Reason: "Pouvoir établir que la suppression a été faite et annoncée.",
			Until:  ruleOf(EmailLogs).Goes(now),
		},
	}
}

// Delete deletes the account of the person in this session, and everything of theirs
// that Plan names. confirmation is their address, in any spelling. It returns what is
// kept, or a fault and then nothing is deleted: Unauthenticated (also when it is done
// already), Forbidden (with an access token), BadInput (confirmation), Conflict (the
// last administrator).
func (s *Service) Delete(ctx context.Context, confirmation string) ([]KeptItem, error) {
	p, err := s.self(ctx)
	if err != nil {
		return nil, err
	}
	if _, key, ok := text.ParseEmail(confirmation); !ok || key != p.candidate.EmailKey {
		return nil, fault.New(fault.BadInput, "Le compte n’est pas supprimé : l’adresse écrite n’est pas la sienne.",
			fault.Field{Path: "confirmation", Message: "Écrivez l’adresse électronique du compte, en entier."})
	}
	kept := s.kept()
	err = s.patiently(viewer.Elevate(ctx), func(ctx context.Context, tx *database.Tx) error {
		return s.delete(ctx, tx, p, kept)
	})
	if errors.Is(err, errBack) {
		return nil, gone()
	}
	if err != nil {
		return nil, err
	}
	return kept, nil
}

func (s *Service) delete(ctx context.Context, tx *database.Tx, p person, kept []KeptItem) error {
	if err := alone(ctx, tx); err != nil {
		return err
	}
	ok, err := holdAccount(ctx, tx, p.account.ID)
	if err != nil {
		return err
	}
	if !ok {
		return gone()
	}
	// As it is now: the address or the roles may just have changed.
	now := s.clock.Now()
	a, err := tx.Ent.Account.Query().Where(account.IDEQ(p.account.ID)).WithCandidate().Only(ctx)
	if err != nil {
		return err
	}
	if a.Edges.Candidate.EmailKey != p.candidate.EmailKey {
		return fault.New(fault.Conflict, "L’adresse du compte vient de changer. Rechargez la page, puis recommencez.")
	}
	if p = ofAccount(a); p.isAdmin() {
		others, err := tx.Ent.Account.Query().
			Where(administrators, account.StatusEQ(account.StatusACTIVE), account.IDNEQ(a.ID)).Exist(ctx)
		if err != nil {
			return err
		}
		if !others {
			return fault.New(fault.Conflict, "Ce compte est celui du dernier administrateur : sans lui, personne ne pourrait plus administrer la plateforme. Invitez d’abord un autre administrateur, et attendez qu’il se connecte.")
		}
	}
	if err := s.erase(ctx, tx, AccountDeletion, p, now); err != nil {
		return err
	}
	_, err = s.outbox.Queue(ctx, tx, mail.Queued{
		Kind: emaillog.KindACCOUNT_DELETED, To: p.candidate.Email, ToKey: p.candidate.EmailKey,
		Params: map[string]string{
			paramOn:      now.Format(time.RFC3339),
			paramJournal: kept[0].Until.Format(time.RFC3339),
			paramTrace:   kept[1].Until.Format(time.RFC3339),
		},
	})
	return err
}

// self returns the person of this session, read with their own rights.
func (s *Service) self(ctx context.Context) (person, error) {
	v := viewer.FromContext(ctx)
	if !v.IsSignedIn() {
		return person{}, fault.New(fault.Unauthenticated, "Connectez-vous pour accéder à vos données.")
	}
	if v.TokenID != "" {
		return person{}, fault.New(fault.Forbidden, "Un jeton d’accès ne donne pas ce droit : connectez-vous dans un navigateur.")
	}
	a, err := s.db.Ent().Account.Query().Where(account.IDEQ(v.AccountID)).
		WithCandidate().WithMentoredAdministrations().Only(ctx)
	switch {
	case ent.IsNotFound(err), err == nil && a.Edges.Candidate == nil: // gone between two statements
		return person{}, gone()
	case err != nil:
		return person{}, err
	default:
		return ofAccount(a), nil
	}
}

func gone() error {
	return fault.New(fault.Unauthenticated, "Ce compte n’existe plus : il a été supprimé.")
}
