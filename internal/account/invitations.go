package account

import (
	"context"
	"slices"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
)

// invitedFor is how long an invitation waits for the person to sign in.
const invitedFor = 14 * 24 * time.Hour

// InvitationStatus says what became of an invitation.
type InvitationStatus string

// The states of an invitation.
const (
	InvitationPending  InvitationStatus = "PENDING"
	InvitationAccepted InvitationStatus = "ACCEPTED"
	InvitationExpired  InvitationStatus = "EXPIRED"
	InvitationRevoked  InvitationStatus = "REVOKED"
)

// InvitationStatus returns the state of an invitation at the time of the platform.
func (s *Service) InvitationStatus(i *ent.Invitation) InvitationStatus {
	switch {
	case i.AcceptedAt != nil:
		return InvitationAccepted
	case i.RevokedAt != nil:
		return InvitationRevoked
	case !s.clock.Now().Before(i.ExpiresAt):
		return InvitationExpired
	default:
		return InvitationPending
	}
}

// Invitations returns the condition that InvitationStatus says status.
func (s *Service) Invitations(status InvitationStatus) predicate.Invitation {
	open := invitation.And(invitation.AcceptedAtIsNil(), invitation.RevokedAtIsNil())
	switch status {
	case InvitationAccepted:
		return invitation.AcceptedAtNotNil()
	case InvitationRevoked:
		return invitation.And(invitation.AcceptedAtIsNil(), invitation.RevokedAtNotNil())
	case InvitationExpired:
		return invitation.And(open, invitation.ExpiresAtLTE(s.clock.Now()))
	default:
		return invitation.And(open, invitation.ExpiresAtGT(s.clock.Now()))
	}
}

// NewInvitation is an invitation to make. The ids of administrations are a mentor's;
// those of a promotion, a profile and maybe a défi, an alumnus'.
type NewInvitation struct {
	Email                    string
	Role                     viewer.Role
	Administrations          []string
	Promotion, Profile, Defi *string
}

// Invite offers a role to whoever signs in with an address within two weeks, and tells
// them. It returns a fault with Unauthenticated, Forbidden (an organiser who invites an
// admin, too), BadInput (fields email, role, administrations, promotion, profile, defi)
// or Conflict (an invitation to the same role waits for that address).
func (s *Service) Invite(ctx context.Context, n NewInvitation) (*ent.Invitation, error) {
	v, err := organiser(ctx)
	if err != nil {
		return nil, err
	}
	if n.Role == viewer.Admin && !v.Has(viewer.Admin) {
		return nil, fault.New(fault.Forbidden, "Seul un administrateur invite un administrateur. Adressez-vous à l’un d’eux.")
	}
	slices.Sort(n.Administrations)
	n.Administrations = slices.Compact(n.Administrations)
	now := s.clock.Now()
	var made *ent.Invitation
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		address, key, err := checkInvitation(ctx, tx, n)
		if err != nil {
			return err
		}
		if err := alone(ctx, tx, "invitations of "+key); err != nil {
			return err
		}
		pending, err := tx.Ent.Invitation.Query().
			Where(invitation.EmailKeyEQ(key), invitation.RoleEQ(n.Role), s.Invitations(InvitationPending)).Exist(ctx)
		if err != nil {
			return err
		}
		if pending {
			return fault.New(fault.Conflict, "Une invitation à ce rôle attend déjà cette adresse. Retirez-la d’abord pour en envoyer une autre.")
		}
		made, err = tx.Ent.Invitation.Create().SetCreatedAt(now).SetExpiresAt(now.Add(invitedFor)).
			SetEmail(address).SetEmailKey(key).SetRole(n.Role).SetInvitedByID(v.AccountID).
			AddAdministrationIDs(n.Administrations...).
			SetNillablePromotionID(n.Promotion).SetNillableProfileID(n.Profile).SetNillableDefiID(n.Defi).Save(ctx)
		if err != nil {
			return err
		}
		_, err = s.outbox.Queue(ctx, tx, mail.Queued{
			Kind: emaillog.KindINVITATION, To: address, ToKey: key, Params: map[string]string{paramInvitation: made.ID},
		})
		return err
	})
	return outcome(made, "inviting", err)
}

// checkInvitation returns the address and its key, or a fault with BadInput and all the
// fields at fault.
func checkInvitation(ctx context.Context, tx *database.Tx, n NewInvitation) (address, key string, err error) {
	var wrong []fault.Field
	add := func(path, message string) { wrong = append(wrong, fault.Field{Path: path, Message: message}) }
	gather := func(err error) error {
		if f := fault.As(err); f != nil {
			wrong = append(wrong, f.Fields...)
			return nil
		}
		return err
	}
	address, key, err = parseEmail(n.Email)
	if err = gather(err); err != nil {
		return "", "", err
	}
	if !slices.Contains(viewer.Roles, n.Role) {
		add("role", "Choisissez un rôle de la liste.")
	}
	if n.Role == viewer.Mentor {
		ok, err := areAdministrations(ctx, tx, n.Administrations)
		if err != nil {
			return "", "", err
		}
		if !ok {
			add("administrations", "Choisissez dans la liste au moins une administration.")
		}
	} else if len(n.Administrations) > 0 {
		add("administrations", "Seul un mentor a des administrations. Retirez-les.")
	}
	if n.Role == viewer.Alumnus {
		if err := gather(checkPlace(ctx, tx, place{n.Promotion, n.Profile, n.Defi})); err != nil {
			return "", "", err
		}
	} else {
		for path, id := range map[string]*string{"promotion": n.Promotion, "profile": n.Profile, "defi": n.Defi} {
			if id != nil {
				add(path, "Seul un ancien EIG a une promotion, un métier et un défi. Retirez-les.")
			}
		}
	}
	if len(wrong) > 0 {
		slices.SortFunc(wrong, func(a, b fault.Field) int {
			return slices.Index(invitationFields, a.Path) - slices.Index(invitationFields, b.Path)
		})
		return "", "", fault.New(fault.BadInput, "L’invitation n’est pas complète : corrigez les champs signalés.", wrong...)
	}
	return address, key, nil
}

// invitationFields are the inputs in the order of the form.
var invitationFields = []string{"email", "role", "administrations", "promotion", "profile", "defi"}

// RevokeInvitation takes back an invitation that nobody accepted. Twice changes nothing.
// It returns a fault with Unauthenticated, Forbidden, NotFound or Conflict (accepted).
func (s *Service) RevokeInvitation(ctx context.Context, id string) (*ent.Invitation, error) {
	if _, err := organiser(ctx); err != nil {
		return nil, err
	}
	var row *ent.Invitation
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		const missing = "Cette invitation n’existe pas, ou plus. Actualisez la liste."
		if row, err = visible(ctx, id, pid.Invitation, tx.Ent.Invitation.Get, missing); err != nil {
			return err
		}
		err = tx.Ent.Invitation.Update().
			Where(invitation.IDEQ(id), invitation.AcceptedAtIsNil(), invitation.RevokedAtIsNil()).
			SetRevokedAt(s.clock.Now()).Exec(ctx)
		if err != nil {
			return err
		}
		if row, err = tx.Ent.Invitation.Get(ctx, id); err == nil && row.AcceptedAt != nil {
			err = fault.New(fault.Conflict, "Cette invitation est déjà acceptée. Pour retirer le rôle, adressez-vous à un administrateur de la plateforme.")
		}
		return err
	})
	return outcome(row, "revoking an invitation", err)
}

// accept gives an account the roles that its address is invited to. Each invitation
// serves once, whoever signs in at the same time.
func (s *Service) accept(ctx context.Context, tx *database.Tx, who *ent.Account, key string) error {
	waiting, err := tx.Ent.Invitation.Query().
		Where(invitation.EmailKeyEQ(key), s.Invitations(InvitationPending)).
		WithAdministrations().Order(invitation.ByCreatedAt(), invitation.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, i := range waiting {
		n, err := tx.Ent.Invitation.Update().
			Where(invitation.IDEQ(i.ID), s.Invitations(InvitationPending)).SetAcceptedAt(s.clock.Now()).Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		offer := grant{role: i.Role, place: place{i.PromotionID, i.ProfileID, i.DefiID}, by: i.InvitedByID}
		for _, a := range i.Edges.Administrations {
			offer.administrations = append(offer.administrations, a.ID)
		}
		if err := s.give(ctx, tx, who.ID, offer); err != nil {
			return err
		}
	}
	return nil
}
