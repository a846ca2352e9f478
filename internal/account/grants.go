package account

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

// RoleChange is a role to give to a person or to take from them, as a command says it:
// slugs of administrations for a mentor, codes of a promotion and a profile and maybe
// the slug of a défi for an alumnus.
type RoleChange struct {
	Email                    string
	Role                     viewer.Role
	Administrations          []string
	Promotion, Profile, Defi string
}

// The methods below are for the commands of the platform's own operators: ctx is the
// platform's, and their errors are lines that say what to do, in English as those of
// all commands.

// Grant gives a role to the account of an address, which is made when there is none:
// the person finds it at the first sign-in. Twice changes nothing.
func (s *Service) Grant(ctx context.Context, c RoleChange) error {
	address, key, ok := text.ParseEmail(c.Email)
	if !ok {
		return errNoAddress
	}
	if err := c.check(); err != nil {
		return err
	}
	switch {
	case c.Role == viewer.Mentor && len(c.Administrations) == 0:
		return errors.New("a MENTOR mentors administrations: add --administration SLUG, once for each")
	case c.Role == viewer.Alumnus && (c.Promotion == "" || c.Profile == ""):
		return errors.New("an ALUMNUS was an EIG somewhere: add --promotion CODE and --profile CODE")
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		g, err := c.resolve(ctx, tx)
		if err != nil {
			return err
		}
		candidateID, err := candidateOf(ctx, tx, address, key)
		if err != nil {
			return err
		}
		who, err := s.accountOf(ctx, tx, candidateID)
		if err != nil {
			return err
		}
		return s.give(ctx, tx, who.ID, g)
	})
}

// errNoAddress does not repeat what was typed: nor do the others below.
var errNoAddress = errors.New("that is no e-mail address: write it in full, as prenom.nom@exemple.fr")

// check refuses a role that does not exist, and details that belong to another one.
func (c RoleChange) check() error {
	switch {
	case !slices.Contains(viewer.Roles, c.Role):
		return fmt.Errorf("there is no role %q: choose one of %s", c.Role, roleNames())
	case c.Role != viewer.Mentor && len(c.Administrations) > 0:
		return fmt.Errorf("--administration goes with MENTOR, not with %s", c.Role)
	case c.Role != viewer.Alumnus && c.Promotion+c.Profile+c.Defi != "":
		return fmt.Errorf("--promotion, --profile and --defi go with ALUMNUS, not with %s", c.Role)
	}
	return nil
}

func roleNames() string {
	names := make([]string, len(viewer.Roles))
	for i, r := range viewer.Roles {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

// resolve looks up what the details name.
func (c RoleChange) resolve(ctx context.Context, tx *database.Tx) (grant, error) {
	g := grant{role: c.Role}
	for _, slug := range c.Administrations {
		id, err := tx.Ent.Administration.Query().Where(administration.SlugEQ(slug)).OnlyID(ctx)
		if err != nil {
			return g, named(err, "administration", "slug", slug)
		}
		g.administrations = append(g.administrations, id)
	}
	if c.Promotion != "" {
		id, err := tx.Ent.Promotion.Query().Where(promotion.CodeEQ(c.Promotion)).OnlyID(ctx)
		if err != nil {
			return g, named(err, "promotion", "code", c.Promotion)
		}
		g.place.promotion = &id
	}
	if c.Profile != "" {
		id, err := tx.Ent.Profile.Query().Where(profile.CodeEQ(c.Profile)).OnlyID(ctx)
		if err != nil {
			return g, named(err, "profile", "code", c.Profile)
		}
		g.place.profile = &id
	}
	if c.Defi != "" {
		d, err := tx.Ent.Defi.Query().Where(defi.SlugEQ(c.Defi)).Only(ctx)
		if err != nil {
			return g, named(err, "défi", "slug", c.Defi)
		}
		if g.place.promotion == nil || d.PromotionID != *g.place.promotion {
			return g, fmt.Errorf("the défi %q is not one of the promotion %q", c.Defi, c.Promotion)
		}
		g.place.defi = &d.ID
	}
	return g, nil
}

func named(err error, what, key, value string) error {
	if ent.IsNotFound(err) {
		return fmt.Errorf("no %s has the %s %q", what, key, value)
	}
	return err
}

// Revoke takes a role from the account of an address: of a mentor, all administrations
// or those given; of an alumnus, all memberships or that of the promotion given. The
// last admin stays.
func (s *Service) Revoke(ctx context.Context, c RoleChange) error {
	_, key, ok := text.ParseEmail(c.Email)
	if !ok {
		return errNoAddress
	}
	if err := c.check(); err != nil {
		return err
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		g, err := c.resolve(ctx, tx)
		if err != nil {
			return err
		}
		who, err := tx.Ent.Account.Query().Where(entaccount.HasCandidateWith(candidate.EmailKeyEQ(key))).Only(ctx)
		if ent.IsNotFound(err) {
			return errors.New("no account has that address: see eig user list")
		}
		if err != nil {
			return err
		}
		taken, err := s.takeAway(ctx, tx, who, g)
		if err == nil && !taken {
			err = fmt.Errorf("that account does not hold the role %s so: see eig user list", c.Role)
		}
		return err
	})
}

func (s *Service) takeAway(ctx context.Context, tx *database.Tx, who *ent.Account, g grant) (taken bool, err error) {
	switch g.role {
	case viewer.Alumnus:
		remove := tx.Ent.Membership.Delete().
			Where(membership.AccountIDEQ(who.ID), membership.StatusEQ(membership.StatusVERIFIED))
		if g.place.promotion != nil {
			remove.Where(membership.PromotionIDEQ(*g.place.promotion))
		}
		n, err := remove.Exec(ctx)
		return n > 0, err
	case viewer.Mentor:
		mentored := tx.Ent.Administration.Query().Where(administration.HasMentorsWith(entaccount.IDEQ(who.ID)))
		if len(g.administrations) > 0 {
			mentored.Where(administration.IDIn(g.administrations...))
		}
		ids, err := mentored.IDs(ctx)
		if err != nil || len(ids) == 0 {
			return false, err
		}
		return true, tx.Ent.Account.UpdateOneID(who.ID).RemoveMentoredAdministrationIDs(ids...).Exec(ctx)
	}
	if !slices.Contains(who.Roles, string(g.role)) {
		return false, nil
	}
	if g.role == viewer.Admin {
		if err := s.isNotTheLastAdmin(ctx, tx, who); err != nil {
			return false, err
		}
	}
	left := slices.DeleteFunc(slices.Clone(who.Roles), func(r string) bool { return r == string(g.role) })
	n, err := tx.Ent.Account.Update().
		Where(entaccount.IDEQ(who.ID), entaccount.UpdatedAtEQ(who.UpdatedAt)).SetRoles(left).Save(ctx)
	if err == nil && n == 0 {
		err = errors.New("the account changed at the same time: run the command again")
	}
	if err != nil {
		return true, err
	}
	return true, s.withdrawInvitations(ctx, tx, who.ID, left)
}

// isNotTheLastAdmin keeps an admin who can sign in: nobody else makes another one.
func (s *Service) isNotTheLastAdmin(ctx context.Context, tx *database.Tx, who *ent.Account) error {
	if err := alone(ctx, tx, "status of accounts"); err != nil {
		return err
	}
	others, err := tx.Ent.Account.Query().
		Where(entaccount.IDNEQ(who.ID), entaccount.StatusEQ(entaccount.StatusACTIVE), hasRole(viewer.Admin)).Exist(ctx)
	if err == nil && !others {
		err = errors.New("that account is the last active ADMIN: make another one first, with eig user grant EMAIL ADMIN")
	}
	return err
}

// Listed is an account as a command lists it.
type Listed struct {
	ID, Email, Name string
	Roles           []viewer.Role
	Status          entaccount.Status
	LastSeenAt      time.Time
}

// listedTogether is how many accounts one statement reads.
const listedTogether = 500

// List returns the accounts that hold a role, or all when it is nil, the oldest first.
func (s *Service) List(ctx context.Context, role *viewer.Role) (out []Listed, err error) {
	for last := ""; ; last = out[len(out)-1].ID {
		page, err := s.db.Ent().Account.Query().Where(s.Accounts("", role, nil)...).Where(entaccount.IDGT(last)).
			WithCandidate().Order(entaccount.ByID()).Limit(listedTogether).All(ctx)
		if err != nil || len(page) == 0 {
			return out, err
		}
		ids := make([]string, len(page))
		for i, a := range page {
			ids[i] = a.ID
		}
		roles, err := s.Roles(ctx, ids)
		if err != nil {
			return nil, err
		}
		for _, a := range page {
			l := Listed{ID: a.ID, Name: a.Name, Roles: roles[a.ID], Status: a.Status, LastSeenAt: a.LastSeenAt}
			if a.Edges.Candidate != nil { // nil when it went between the two statements
				l.Email = a.Edges.Candidate.Email
			}
			out = append(out, l)
		}
	}
}
