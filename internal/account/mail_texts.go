package account

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// The subjects say what the mail is, and nothing of the person: other people see them
// on a locked telephone.
const (
	signInSubject     = "Votre connexion à la plateforme des EIG"
	changeSubject     = "Confirmez votre nouvelle adresse"
	changedSubject    = "L’adresse de votre compte a changé"
	invitationSubject = "Une invitation à rejoindre la plateforme des EIG"
	verifiedSubject   = "Votre participation au programme est vérifiée"
	refusedSubject    = "Votre participation au programme n’a pas pu être vérifiée"
	suspendedSubject  = "Votre compte est suspendu"
	reinstatedSubject = "Votre compte est rétabli"
)

const hello = "Bonjour,"

// onceOnly is what holds for every link and code.
const onceOnly = "Le lien et le code servent une seule fois, pendant dix minutes, dans le navigateur où vous les avez demandés."

// neverTell keeps people from giving their code away.
const neverTell = "Ne donnez ce code à personne : l’équipe du programme ne vous le demandera jamais."

// The links end with a fragment, which browsers keep to themselves: it reaches no server
// and no log. Opening one changes nothing; the page asks first.
func (s *Service) signInLink(token string) string { return s.baseURL + "/connexion/lien#" + token }

func (s *Service) changeLink(token string) string { return s.baseURL + "/mon-espace/adresse#" + token }

func (s *Service) signInMail(token, code string) mail.Content {
	return mail.Content{
		Subject:   signInSubject,
		Preheader: "Un lien et un code, valables dix minutes.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("Voici de quoi vous connecter à la plateforme des Entrepreneurs d’Intérêt Général."),
			mail.Button("Me connecter", s.signInLink(token)),
			mail.Paragraph("Vous lisez ce message sur un autre appareil ? Saisissez plutôt ce code dans la page qui l’attend :"),
			mail.Code(code),
			mail.Paragraph(onceOnly),
			mail.Note("Vous n’avez rien demandé ? Quelqu’un a sans doute saisi votre adresse par erreur. Ignorez ce message : sans lui, personne ne se connecte à votre place. " + neverTell),
		},
	}
}

func (s *Service) changeMail(token, code string) mail.Content {
	return mail.Content{
		Subject:   changeSubject,
		Preheader: "Un lien et un code, valables dix minutes.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("Vous avez demandé que cette adresse devienne celle de votre compte sur la plateforme des Entrepreneurs d’Intérêt Général. Confirmez que vous la lisez :"),
			mail.Button("Confirmer cette adresse", s.changeLink(token)),
			mail.Paragraph("Vous lisez ce message sur un autre appareil ? Saisissez plutôt ce code dans la page qui l’attend :"),
			mail.Code(code),
			mail.Paragraph(onceOnly + " Vos autres sessions seront fermées, et votre ancienne adresse sera prévenue."),
			mail.Note("Vous n’avez rien demandé ? Quelqu’un a sans doute saisi votre adresse par erreur. Ignorez ce message : rien ne changera. " + neverTell),
		},
	}
}

// changedMail goes to the old address, and does not say the new one: whoever reads it
// may not be the person any more.
func (s *Service) changedMail() mail.Content {
	return mail.Content{
		Subject:   changedSubject,
		Preheader: "Vous vous connectez désormais avec la nouvelle.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("Le compte qui employait cette adresse, sur la plateforme des Entrepreneurs d’Intérêt Général, en a désormais une autre. C’est avec la nouvelle que vous vous connectez, et c’est là que nous vous écrirons."),
			mail.Paragraph("Les autres sessions de ce compte ont été fermées, mais vos jetons d’accès restent valables : révoquez dans votre espace ceux dont vous ne vous servez plus, ou dont vous n’êtes pas à l’origine."),
			mail.Note("Ce changement ne vient pas de vous ? Prévenez aussitôt l’équipe du programme : elle peut suspendre le compte, et ses jetons avec lui, le temps de vous le rendre. Révoquez alors tous ses jetons d’accès."),
		},
	}
}

func (s *Service) invitationMail(i *ent.Invitation) mail.Content {
	what, can := offer(i)
	return mail.Content{
		Subject:   invitationSubject,
		Preheader: "Connectez-vous dans les quatorze jours pour l’accepter.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("L’équipe des Entrepreneurs d’Intérêt Général vous invite à rejoindre sa plateforme " + what + "."),
			mail.Paragraph("Vous pourrez :"),
			mail.List(can...),
			mail.Paragraph(fmt.Sprintf("Pour accepter, connectez-vous avec cette adresse avant le %s. Il n’y a pas de mot de passe : vous recevrez un lien.", clock.FrenchDay(i.ExpiresAt))),
			mail.Button("Me connecter", s.baseURL+"/connexion"),
			mail.Note("Cette invitation ne vous dit rien ? Ignorez ce message : sans connexion de votre part, elle s’éteint d’elle-même."),
		},
	}
}

// offer says in what role a person is invited, and what it lets them do.
func offer(i *ent.Invitation) (what string, can []string) {
	switch i.Role {
	case viewer.Admin:
		return "en tant qu’administrateur ou administratrice", []string{
			"faire tout ce que font les organisateurs, et inviter les administrateurs ;",
			"suspendre un compte d’organisateur ;",
			"lire le journal des actions.",
		}
	case viewer.Organiser:
		return "en tant qu’organisateur ou organisatrice du programme", []string{
			"suivre les inscriptions aux webinaires ;",
			"vérifier les participations déclarées par les anciens EIG ;",
			"inviter d’autres personnes, et suspendre un compte.",
		}
	case viewer.Mentor:
		names := make([]string, len(i.Edges.Administrations))
		for n, a := range i.Edges.Administrations {
			names[n] = a.Name
		}
		slices.Sort(names)
		return "en tant que mentor", []string{
			"suivre tous les défis, brouillons compris, de : " + strings.Join(names, ", ") + ".",
		}
	default:
		promotion := ""
		if i.Edges.Promotion != nil {
			promotion = " (" + i.Edges.Promotion.Label + ")"
		}
		return "en tant qu’ancien ou ancienne EIG" + promotion, []string{
			"figurer parmi les anciens EIG, votre participation étant déjà vérifiée ;",
			"gérer vos inscriptions aux webinaires et vos données.",
		}
	}
}

func (s *Service) verifiedMail(m *ent.Membership) mail.Content {
	return mail.Content{
		Subject:   verifiedSubject,
		Preheader: "Vous comptez désormais parmi les anciens EIG.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph(fmt.Sprintf("Bonne nouvelle : l’équipe du programme a vérifié votre participation (%s). Vous comptez désormais parmi les anciennes et les anciens EIG sur la plateforme.", promotionOf(m))),
			mail.Button("Voir mon espace", s.baseURL+home),
			mail.Note("Vous n’avez rien déclaré ? Prévenez l’équipe du programme : elle corrigera l’erreur."),
		},
	}
}

func (s *Service) refusedMail(m *ent.Membership) mail.Content {
	reason := ""
	if m.RefusalReason != nil {
		reason = *m.RefusalReason
	}
	return mail.Content{
		Subject:   refusedSubject,
		Preheader: "Voici pourquoi, et ce que vous pouvez faire.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph(fmt.Sprintf("L’équipe du programme n’a pas pu vérifier la participation que vous avez déclarée (%s). Voici ce qu’elle vous en dit :", promotionOf(m))),
			mail.Paragraph("« " + reason + " »"),
			mail.Paragraph("Si quelque chose est à corriger, déclarez de nouveau votre participation depuis votre espace. Le reste de votre compte ne change pas."),
			mail.Button("Voir mon espace", s.baseURL+home),
			mail.Note("Vous n’avez rien déclaré ? Prévenez l’équipe du programme : elle corrigera l’erreur."),
		},
	}
}

func promotionOf(m *ent.Membership) string {
	if m.Edges.Promotion == nil {
		return "promotion supprimée"
	}
	return cmp.Or(m.Edges.Promotion.Label, m.Edges.Promotion.Code)
}

func (s *Service) suspendedMail() mail.Content {
	return mail.Content{
		Subject:   suspendedSubject,
		Preheader: "Vos sessions sont fermées. Voici ce que cela change.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("L’équipe du programme a suspendu votre compte sur la plateforme des Entrepreneurs d’Intérêt Général. Tant qu’il l’est :"),
			mail.List(
				"vos sessions sont fermées, et vous ne pouvez plus vous connecter ;",
				"vos jetons d’accès ne servent plus ;",
				"vos données restent les vôtres : rien n’est supprimé.",
			),
			mail.Note("Vous pensez que c’est une erreur, ou voulez exercer vos droits sur vos données ? Écrivez à l’équipe du programme : elle peut rétablir le compte."),
		},
	}
}

func (s *Service) reinstatedMail() mail.Content {
	return mail.Content{
		Subject:   reinstatedSubject,
		Preheader: "Vous pouvez de nouveau vous connecter.",
		Blocks: []mail.Block{
			mail.Paragraph(hello),
			mail.Paragraph("L’équipe du programme a rétabli votre compte sur la plateforme des Entrepreneurs d’Intérêt Général. Vous pouvez de nouveau vous connecter, et vos jetons d’accès servent de nouveau."),
			mail.Button("Me connecter", s.baseURL+"/connexion"),
			mail.Note("Vous ne reconnaissez pas ce compte ? Prévenez l’équipe du programme."),
		},
	}
}
