package personaldata

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// What the rows of the messages hold: dates and ids.
const (
	paramOn        = "on"        // of a purge: the day; of a deletion: the moment
	paramSince     = "since"     // the day of the last activity
	paramCandidate = "candidate" // of a person without an account
	paramJournal   = "journal"   // until when the journal of actions is kept
	paramTrace     = "trace"     // until when the trace of this very message is kept
)

func (s *Service) messages() []mail.Kind {
	return []mail.Kind{
		{Kind: emaillog.KindPURGE_NOTICE, Subject: "Vos données seront bientôt supprimées", Compose: s.composeNotice, Resendable: true},
		{Kind: emaillog.KindACCOUNT_DELETED, Subject: "Votre compte est supprimé", Compose: s.composeDeleted},
	}
}

// giveNotice queues the message that tells a person that their data will go on a day.
func (s *Service) giveNotice(ctx context.Context, tx *database.Tx, p person, on time.Time) error {
	since := day(p.lastActivity())
	m := mail.Queued{
		Kind: emaillog.KindPURGE_NOTICE, To: p.candidate.Email, ToKey: p.candidate.EmailKey, AccountID: p.accountID(),
		Params: map[string]string{paramOn: on.Format(time.DateOnly), paramSince: since.Format(time.DateOnly)},
	}
	if p.account == nil {
		m.Params[paramCandidate] = p.candidate.ID
	}
	_, err := s.outbox.Queue(ctx, tx, m)
	return err
}

// composeNotice writes the notice, unless the person came back before it left.
func (s *Service) composeNotice(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (mail.Message, error) {
	on, err := time.ParseInLocation(time.DateOnly, row.Params[paramOn], clock.Paris)
	if err != nil {
		return mail.Message{}, fmt.Errorf("the day of a purge: %w", err)
	}
	since, err := time.ParseInLocation(time.DateOnly, row.Params[paramSince], clock.Paris)
	if err != nil {
		return mail.Message{}, fmt.Errorf("the day of the last activity: %w", err)
	}
	what := []string{"votre adresse électronique", "vos inscriptions aux webinaires"}
	because := "Cette adresse a servi à une inscription sur la plateforme des Entrepreneurs d’Intérêt Général, sans activité depuis le " + clock.FrenchDay(since) + "."
	// A message that waited says the day that is counted from its departure.
	on = later(on, addDays(s.clock.Now(), noticeDays))
	goes := clock.FrenchDay(on)
	unless, keep := "sauf si vous vous connectez", []mail.Block{
		mail.Paragraph("Pour les conserver, connectez-vous avec cette adresse avant cette date : il suffit d’une fois."),
		mail.Button("Se connecter", s.baseURL+"/connexion"),
	}
	var told bool
	if row.AccountID != nil {
		a, err := tx.Ent.Account.Get(ctx, *row.AccountID)
		if err != nil && !ent.IsNotFound(err) {
			return mail.Message{}, err
		}
		told = err == nil && a.PurgeNotifiedAt != nil
		if told && a.Status == account.StatusSUSPENDED {
			unless, keep = "sauf si vous écrivez à l’équipe du programme", []mail.Block{
				mail.Paragraph("Votre compte est suspendu : vous ne pouvez pas vous y connecter. Pour conserver ces données, écrivez à l’équipe du programme avant cette date : elle peut rétablir le compte, et il suffira ensuite de vous y connecter une fois."),
			}
		}
		what = []string{
			"votre compte et votre adresse électronique", "vos inscriptions aux webinaires",
			"vos participations déclarées ou vérifiées", "vos témoignages, qui ne seront plus publiés",
			"vos sessions, vos jetons d’accès et la trace des messages que vous avez reçus",
		}
		because = "Votre compte sur la plateforme des Entrepreneurs d’Intérêt Général est sans activité depuis le " + clock.FrenchDay(since) + "."
	} else if told, err = tx.Ent.Candidate.Query().
		Where(candidate.IDEQ(row.Params[paramCandidate]), candidate.PurgeNotifiedAtNotNil()).Exist(ctx); err != nil {
		return mail.Message{}, err
	}
	if !told {
		return mail.Message{}, mail.ErrObsolete
	}
	return s.outbox.Message(mail.Content{
		Subject:   "Vos données seront bientôt supprimées",
		Preheader: "Elles le seront à partir du " + goes + ", " + unless + ".",
		Blocks: slices.Concat([]mail.Block{
			mail.Paragraph("Bonjour,"),
			mail.Paragraph(because + " Nous ne gardons pas les données plus de deux ans sans activité. À partir du " + goes + ", nous supprimerons :"),
			mail.List(what...),
		}, keep, []mail.Block{
			mail.Note("Si vous n’en avez plus besoin, vous n’avez rien à faire. Il ne restera ensuite que des nombres, qui ne disent rien de vous, et, un an au plus, des identifiants au journal des actions."),
		}),
	}), nil
}

// composeDeleted writes the last message to a person: everything that it says is in
// its row, because nothing else is left.
func (s *Service) composeDeleted(_ context.Context, _ *database.Tx, row *ent.EmailLog) (mail.Message, error) {
	var at [3]time.Time
	for i, name := range []string{paramOn, paramJournal, paramTrace} {
		var err error
		if at[i], err = time.Parse(time.RFC3339, row.Params[name]); err != nil {
			return mail.Message{}, fmt.Errorf("the dates of a deletion: %w", err)
		}
	}
	return s.outbox.Message(mail.Content{
		Subject:   "Votre compte est supprimé",
		Preheader: "Vos données le sont aussi. C’est notre dernier message.",
		Blocks: []mail.Block{
			mail.Paragraph("Bonjour,"),
			mail.Paragraph("À votre demande, votre compte des Entrepreneurs d’Intérêt Général et vos données ont été supprimés le " + frenchTime(at[0]) + ", heure de Paris. Les places que vous aviez dans des webinaires à venir sont rendues."),
			mail.Paragraph("Il reste seulement :"),
			mail.List(
				"au journal des actions, des identifiants et des dates, sans nom ni adresse, pour établir qui a fait quoi en cas d’erreur ou d’abus : jusqu’au "+clock.FrenchDay(at[1])+" ;",
				"la trace de l’envoi de ce message, avec votre adresse, pour établir que la suppression a été faite et annoncée : jusqu’au "+clock.FrenchDay(at[2])+".",
			),
			mail.Note("Si vous n’avez pas demandé cette suppression, prévenez sans tarder l’équipe du programme : quelqu’un lit votre courrier, ou s’est servi de votre navigateur."),
		},
	}), nil
}
