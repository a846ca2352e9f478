package personaldata

import "github.com/entrepreneur-interet-general/eig/ent"

// The tables of an export, column by column. A column that is not here is named in
// export_test.go, with the reason.

func accountSection(p person) section {
	type row = *ent.Account
	return listed("account", "Compte", []row{p.account},
		column[row]{"id", "Identifiant", func(a row) any { return a.ID }},
		column[row]{"name", "Nom", func(a row) any { return a.Name }},
		column[row]{"status", "État", func(a row) any { return labelled("accounts.status", a.Status) }},
		column[row]{"roles", "Rôles donnés", func(a row) any { return roles(a.Roles) }},
		column[row]{"mentoredAdministrations", "Administrations dont vous êtes mentor", func(a row) any {
			return namesOf(a.Edges.MentoredAdministrations)
		}},
		column[row]{"createdAt", "Créé le", func(a row) any { return a.CreatedAt }},
		column[row]{"updatedAt", "Modifié le", func(a row) any { return a.UpdatedAt }},
		column[row]{"lastSeenAt", "Dernière activité", func(a row) any { return a.LastSeenAt }},
		column[row]{"purgeNotifiedAt", "Suppression prochaine annoncée le", func(a row) any { return a.PurgeNotifiedAt }},
		column[row]{"oidcIssuer", "Fournisseur d’identité", func(a row) any { return a.OidcIssuer }},
		column[row]{"oidcSubject", "Identifiant chez ce fournisseur", func(a row) any { return a.OidcSubject }},
	)
}

func candidateSection(p person) section {
	type row = *ent.Candidate
	return listed("candidate", "Adresse électronique", []row{p.candidate},
		column[row]{"id", "Identifiant", func(c row) any { return c.ID }},
		column[row]{"email", "Adresse", func(c row) any { return c.Email }},
		column[row]{"emailKey", "Forme qui sert à la reconnaître", func(c row) any { return c.EmailKey }},
		column[row]{"verifiedAt", "Vérifiée le", func(c row) any { return c.VerifiedAt }},
		column[row]{"createdAt", "Connue depuis le", func(c row) any { return c.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(c row) any { return c.UpdatedAt }},
		column[row]{"purgeNotifiedAt", "Suppression prochaine annoncée le", func(c row) any { return c.PurgeNotifiedAt }},
	)
}

func registrationSection(rows []*ent.Registration) section {
	type row = *ent.Registration
	return listed("registrations", "Inscriptions aux webinaires", rows,
		column[row]{"id", "Identifiant", func(r row) any { return r.ID }},
		column[row]{"webinar", "Webinaire", func(r row) any { return titleOf(r.Edges.Webinar) }},
		column[row]{"webinarStartsAt", "Début du webinaire", func(r row) any {
			if r.Edges.Webinar == nil {
				return nil
			}
			return r.Edges.Webinar.StartsAt
		}},
		column[row]{"webinarId", "Identifiant du webinaire", func(r row) any { return r.WebinarID }},
		column[row]{"name", "Nom donné", func(r row) any { return r.Name }},
		column[row]{"status", "État", func(r row) any { return labelled("registrations.status", r.Status) }},
		column[row]{"createdAt", "Inscription le", func(r row) any { return r.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(r row) any { return r.UpdatedAt }},
	)
}

func membershipSection(rows []*ent.Membership) section {
	type row = *ent.Membership
	return listed("memberships", "Participations au programme", rows,
		column[row]{"id", "Identifiant", func(m row) any { return m.ID }},
		column[row]{"status", "État", func(m row) any { return labelled("memberships.status", m.Status) }},
		column[row]{"promotion", "Promotion", func(m row) any { return labelOf(m.Edges.Promotion) }},
		column[row]{"promotionId", "Identifiant de la promotion", func(m row) any { return m.PromotionID }},
		column[row]{"profile", "Métier", func(m row) any { return tradeOf(m.Edges.Profile) }},
		column[row]{"profileId", "Identifiant du métier", func(m row) any { return m.ProfileID }},
		column[row]{"defi", "Défi", func(m row) any { return defiOf(m.Edges.Defi) }},
		column[row]{"defiId", "Identifiant du défi", func(m row) any { return m.DefiID }},
		column[row]{"createdAt", "Déclarée le", func(m row) any { return m.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(m row) any { return m.UpdatedAt }},
		column[row]{"decidedAt", "Décision le", func(m row) any { return m.DecidedAt }},
		column[row]{"refusalReason", "Motif du refus", func(m row) any { return m.RefusalReason }},
	)
}

func testimonySection(rows []*ent.Testimony) section {
	type row = *ent.Testimony
	return listed("testimonies", "Témoignages", rows,
		column[row]{"id", "Identifiant", func(t row) any { return t.ID }},
		column[row]{"slug", "Nom dans les adresses", func(t row) any { return t.Slug }},
		column[row]{"status", "État", func(t row) any { return labelled("testimonies.status", t.Status) }},
		column[row]{"authorName", "Nom publié", func(t row) any { return t.AuthorName }},
		column[row]{"authorRole", "Rôle publié", func(t row) any { return t.AuthorRole }},
		column[row]{"headline", "Titre", func(t row) any { return t.Headline }},
		column[row]{"body", "Texte", func(t row) any { return t.Body }},
		column[row]{"source", "Source", func(t row) any { return t.Source }},
		column[row]{"promotion", "Promotion", func(t row) any { return labelOf(t.Edges.Promotion) }},
		column[row]{"promotionId", "Identifiant de la promotion", func(t row) any { return t.PromotionID }},
		column[row]{"defi", "Défi", func(t row) any { return defiOf(t.Edges.Defi) }},
		column[row]{"defiId", "Identifiant du défi", func(t row) any { return t.DefiID }},
		column[row]{"administration", "Administration", func(t row) any { return nameOf(t.Edges.Administration) }},
		column[row]{"administrationId", "Identifiant de l’administration", func(t row) any { return t.AdministrationID }},
		column[row]{"profile", "Métier", func(t row) any { return tradeOf(t.Edges.Profile) }},
		column[row]{"profileId", "Identifiant du métier", func(t row) any { return t.ProfileID }},
		column[row]{"writtenAt", "Écrit le", func(t row) any { return t.WrittenAt }},
		column[row]{"createdAt", "Créé le", func(t row) any { return t.CreatedAt }},
		column[row]{"updatedAt", "Modifié le", func(t row) any { return t.UpdatedAt }},
	)
}

func sessionSection(rows []*ent.Session) section {
	type row = *ent.Session
	return listed("sessions", "Sessions", rows,
		column[row]{"id", "Identifiant", func(s row) any { return s.ID }},
		column[row]{"device", "Navigateur et système", func(s row) any { return s.Device }},
		column[row]{"method", "Moyen de connexion", func(s row) any { return labelled("sessions.method", s.Method) }},
		column[row]{"createdAt", "Ouverte le", func(s row) any { return s.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(s row) any { return s.UpdatedAt }},
		column[row]{"lastSeenAt", "Dernière activité", func(s row) any { return s.LastSeenAt }},
		column[row]{"expiresAt", "Expire le", func(s row) any { return s.ExpiresAt }},
	)
}

func tokenSection(rows []*ent.AccessToken) section {
	type row = *ent.AccessToken
	return listed("accessTokens", "Jetons d’accès", rows,
		column[row]{"id", "Identifiant", func(t row) any { return t.ID }},
		column[row]{"name", "Nom", func(t row) any { return t.Name }},
		column[row]{"hint", "Premiers caractères", func(t row) any { return t.Hint }},
		column[row]{"scopes", "Portées", func(t row) any { return t.Scopes }},
		column[row]{"createdAt", "Créé le", func(t row) any { return t.CreatedAt }},
		column[row]{"updatedAt", "Modifié le", func(t row) any { return t.UpdatedAt }},
		column[row]{"expiresAt", "Expire le", func(t row) any { return t.ExpiresAt }},
		column[row]{"lastUsedAt", "Dernier emploi", func(t row) any { return t.LastUsedAt }},
		column[row]{"revokedAt", "Révoqué le", func(t row) any { return t.RevokedAt }},
	)
}

func emailSection(rows []*ent.EmailLog) section {
	type row = *ent.EmailLog
	return listed("emails", "Messages envoyés", rows,
		column[row]{"id", "Identifiant", func(m row) any { return m.ID }},
		column[row]{"kind", "Nature", func(m row) any { return labelled("email_logs.kind", m.Kind) }},
		column[row]{"subject", "Objet", func(m row) any { return m.Subject }},
		column[row]{"recipient", "Adresse", func(m row) any { return m.Recipient }},
		column[row]{"recipientKey", "Forme qui sert à la reconnaître", func(m row) any { return m.RecipientKey }},
		column[row]{"state", "État", func(m row) any { return labelled("email_logs.state", m.State) }},
		column[row]{"attempts", "Essais", func(m row) any { return m.Attempts }},
		column[row]{"failure", "Dernier échec", func(m row) any { return maybeLabelled("email_logs.failure", m.Failure) }},
		column[row]{"createdAt", "Demandé le", func(m row) any { return m.CreatedAt }},
		column[row]{"updatedAt", "Modifié le", func(m row) any { return m.UpdatedAt }},
		column[row]{"sentAt", "Envoyé le", func(m row) any { return m.SentAt }},
		column[row]{"messageId", "Numéro du message", func(m row) any { return m.MessageID }},
		column[row]{"params", "Objets du message", func(m row) any { return m.Params }},
	)
}

func signInSection(rows []*ent.SignIn) section {
	type row = *ent.SignIn
	return listed("signIns", "Demandes de connexion", rows,
		column[row]{"id", "Identifiant", func(s row) any { return s.ID }},
		column[row]{"purpose", "Objet", func(s row) any { return labelled("sign_ins.purpose", s.Purpose) }},
		column[row]{"email", "Adresse", func(s row) any { return s.Email }},
		column[row]{"emailKey", "Forme qui sert à la reconnaître", func(s row) any { return s.EmailKey }},
		column[row]{"createdAt", "Demandée le", func(s row) any { return s.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(s row) any { return s.UpdatedAt }},
		column[row]{"expiresAt", "Expire le", func(s row) any { return s.ExpiresAt }},
		column[row]{"spentAt", "Utilisée le", func(s row) any { return s.SpentAt }},
		column[row]{"wrongCodes", "Codes faux", func(s row) any { return s.WrongCodes }},
		column[row]{"returnTo", "Page de retour", func(s row) any { return s.ReturnTo }},
	)
}

func invitationSection(rows []*ent.Invitation) section {
	type row = *ent.Invitation
	return listed("invitations", "Invitations reçues", rows,
		column[row]{"id", "Identifiant", func(i row) any { return i.ID }},
		column[row]{"email", "Adresse", func(i row) any { return i.Email }},
		column[row]{"emailKey", "Forme qui sert à la reconnaître", func(i row) any { return i.EmailKey }},
		column[row]{"role", "Rôle", func(i row) any { return role(string(i.Role)) }},
		column[row]{"administrations", "Administrations", func(i row) any { return namesOf(i.Edges.Administrations) }},
		column[row]{"promotion", "Promotion", func(i row) any { return labelOf(i.Edges.Promotion) }},
		column[row]{"promotionId", "Identifiant de la promotion", func(i row) any { return i.PromotionID }},
		column[row]{"profile", "Métier", func(i row) any { return tradeOf(i.Edges.Profile) }},
		column[row]{"profileId", "Identifiant du métier", func(i row) any { return i.ProfileID }},
		column[row]{"defi", "Défi", func(i row) any { return defiOf(i.Edges.Defi) }},
		column[row]{"defiId", "Identifiant du défi", func(i row) any { return i.DefiID }},
		column[row]{"createdAt", "Envoyée le", func(i row) any { return i.CreatedAt }},
		column[row]{"updatedAt", "Modifiée le", func(i row) any { return i.UpdatedAt }},
		column[row]{"expiresAt", "Sans effet après le", func(i row) any { return i.ExpiresAt }},
		column[row]{"acceptedAt", "Acceptée le", func(i row) any { return i.AcceptedAt }},
		column[row]{"revokedAt", "Retirée le", func(i row) any { return i.RevokedAt }},
	)
}

// sentSection says nothing of who was invited: that is theirs.
func sentSection(rows []*ent.Invitation) section {
	type row = *ent.Invitation
	return listed("sentInvitations", "Invitations que vous avez envoyées", rows,
		column[row]{"id", "Identifiant", func(i row) any { return i.ID }},
		column[row]{"role", "Rôle", func(i row) any { return role(string(i.Role)) }},
		column[row]{"createdAt", "Envoyée le", func(i row) any { return i.CreatedAt }},
	)
}

// decisionSection says nothing of whose file it was: that is theirs.
func decisionSection(rows []*ent.Membership) section {
	type row = *ent.Membership
	return listed("decisions", "Participations sur lesquelles vous avez décidé", rows,
		column[row]{"id", "Identifiant", func(m row) any { return m.ID }},
		column[row]{"status", "Décision", func(m row) any { return labelled("memberships.status", m.Status) }},
		column[row]{"decidedAt", "Le", func(m row) any { return m.DecidedAt }},
	)
}

func journalSection(rows []*ent.AuditEntry) section {
	type row = *ent.AuditEntry
	return listed("auditEntries", "Journal de vos actions", rows,
		column[row]{"id", "Identifiant", func(e row) any { return e.ID }},
		column[row]{"createdAt", "Le", func(e row) any { return e.CreatedAt }},
		column[row]{"action", "Action", func(e row) any { return labelled("audit_entries.action", e.Action) }},
		column[row]{"objectType", "Type d’objet", func(e row) any { return e.ObjectType }},
		column[row]{"objectId", "Objet", func(e row) any { return e.ObjectID }},
		column[row]{"fields", "Champs", func(e row) any { return e.Fields }},
		column[row]{"actorKind", "Auteur", func(e row) any { return labelled("audit_entries.actor_kind", e.ActorKind) }},
		column[row]{"actorId", "Identifiant de l’auteur", func(e row) any { return e.ActorID }},
		column[row]{"tokenId", "Jeton d’accès", func(e row) any { return e.TokenID }},
		column[row]{"requestId", "Numéro de la requête", func(e row) any { return e.RequestID }},
	)
}
