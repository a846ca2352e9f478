package account

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqljson"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/predicate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// Roles returns the roles of accounts that the viewer sees, from the least to the most
// powerful, in three statements however many there are. An account without a role, or
// that the viewer does not see, has none.
func (s *Service) Roles(ctx context.Context, ids []string) (map[string][]viewer.Role, error) {
	held := map[string]map[viewer.Role]bool{}
	add := func(id string, r viewer.Role) {
		if held[id] == nil {
			held[id] = map[viewer.Role]bool{}
		}
		held[id][r] = true
	}
	of := s.db.Ent()
	accounts, err := of.Account.Query().Where(entaccount.IDIn(ids...)).Select(entaccount.FieldID, entaccount.FieldRoles).All(ctx)
	if err != nil {
		return nil, failed("reading roles", err)
	}
	seen := make([]string, len(accounts)) // what follows tells no more than is seen
	for i, a := range accounts {
		seen[i] = a.ID
		for _, r := range a.Roles {
			add(a.ID, viewer.Role(r))
		}
	}
	alumni, err := of.Membership.Query().
		Where(membership.AccountIDIn(seen...), membership.StatusEQ(membership.StatusVERIFIED)).
		Select(membership.FieldAccountID).Strings(ctx)
	if err != nil {
		return nil, failed("reading roles", err)
	}
	mentors, err := of.Account.Query().Where(entaccount.IDIn(seen...), entaccount.HasMentoredAdministrations()).IDs(ctx)
	if err != nil {
		return nil, failed("reading roles", err)
	}
	for _, id := range alumni {
		add(id, viewer.Alumnus)
	}
	for _, id := range mentors {
		add(id, viewer.Mentor)
	}
	out := make(map[string][]viewer.Role, len(held))
	for id, roles := range held {
		for _, r := range viewer.Roles {
			if roles[r] {
				out[id] = append(out[id], r)
			}
		}
	}
	return out, nil
}

// maxSearchWords is how many words of a search count.
const maxSearchWords = 8

// Accounts returns the conditions of the list of accounts: each word of search is in
// the name or in the address, in any case; the role and the status are the given ones.
func (s *Service) Accounts(search string, role *viewer.Role, status *entaccount.Status) []predicate.Account {
	var where []predicate.Account
	words := strings.Fields(search)
	for _, word := range words[:min(len(words), maxSearchWords)] {
		where = append(where, entaccount.Or(
			entaccount.NameContainsFold(word),
			entaccount.HasCandidateWith(candidate.Or(candidate.EmailContainsFold(word), candidate.EmailKeyContainsFold(word))),
		))
	}
	if role != nil {
		where = append(where, hasRole(*role))
	}
	if status != nil {
		where = append(where, entaccount.StatusEQ(*status))
	}
	return where
}

func hasRole(r viewer.Role) predicate.Account {
	switch r {
	case viewer.Alumnus:
		return entaccount.HasMembershipsWith(membership.StatusEQ(membership.StatusVERIFIED))
	case viewer.Mentor:
		return entaccount.HasMentoredAdministrations()
	default:
		return func(s *sql.Selector) { s.Where(sqljson.ValueContains(entaccount.FieldRoles, string(r))) }
	}
}

// grant is a role to give to an account, with its details, as ids.
type grant struct {
	role            viewer.Role
	administrations []string
	place           place
	by              *string // the account that offers it; nil for a command
}

// give gives a role to an account. What it has already stays. ctx is the platform's.
func (s *Service) give(ctx context.Context, tx *database.Tx, accountID string, g grant) error {
	switch g.role {
	case viewer.Alumnus:
		return s.giveMembership(ctx, tx, accountID, g)
	case viewer.Mentor:
		return giveAdministrations(ctx, tx, accountID, g.administrations)
	default:
		// One statement: two gifts at once must not undo one another.
		return tx.Ent.Account.Update().Where(entaccount.IDEQ(accountID), entaccount.Not(hasRole(g.role))).
			AppendRoles([]string{string(g.role)}).Exec(ctx)
	}
}

func giveAdministrations(ctx context.Context, tx *database.Tx, accountID string, ids []string) error {
	has, err := tx.Ent.Administration.Query().
		Where(administration.HasMentorsWith(entaccount.IDEQ(accountID))).IDs(ctx)
	if err != nil {
		return err
	}
	missing := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return slices.Contains(has, id) })
	if len(missing) == 0 {
		return nil
	}
	return tx.Ent.Account.UpdateOneID(accountID).AddMentoredAdministrationIDs(missing...).Exec(ctx)
}

// giveMembership verifies that the account was an EIG: what the person had declared of
// the same promotion gives way to what is granted, unless it is verified already.
func (s *Service) giveMembership(ctx context.Context, tx *database.Tx, accountID string, g grant) error {
	if g.place.promotion == nil || g.place.profile == nil {
		return nil // the promotion or the profile is gone
	}
	held, err := tx.Ent.Membership.Query().
		Where(membership.AccountIDEQ(accountID), membership.PromotionIDEQ(*g.place.promotion)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return tx.Ent.Membership.Create().SetCreatedAt(s.clock.Now()).
			SetAccountID(accountID).SetPromotionID(*g.place.promotion).SetProfileID(*g.place.profile).SetNillableDefiID(g.place.defi).
			SetStatus(membership.StatusVERIFIED).SetDecidedAt(s.clock.Now()).SetNillableDecidedByID(g.by).Exec(ctx)
	case err != nil || held.Status == membership.StatusVERIFIED:
		return err
	}
	update := tx.Ent.Membership.UpdateOneID(held.ID).SetProfileID(*g.place.profile).
		SetStatus(membership.StatusVERIFIED).SetDecidedAt(s.clock.Now()).ClearRefusalReason()
	if g.by == nil {
		update.ClearDecidedByID()
	} else {
		update.SetDecidedByID(*g.by)
	}
	if g.place.defi == nil {
		update.ClearDefi()
	} else {
		update.SetDefiID(*g.place.defi)
	}
	return update.Exec(ctx)
}
