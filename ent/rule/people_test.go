package rule_test

import (
	"context"
	"errors"
	"testing"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/privacy"
	"github.com/entrepreneur-interet-general/eig/ent/rule"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// Which columns of which rows each may write, where a policy lets them write at all.
func TestPeopleWriteWhatIsTheirsOnly(t *testing.T) {
	type write = func(context.Context, *ent.Client, *world) (int, error)
	one := func(err error) (int, error) { return 1, err }
	rename := func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetName("y") }
	on := func(who func(*world) person, set func(*ent.AccountUpdateOne) *ent.AccountUpdateOne) write {
		return func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(set(c.Account.UpdateOneID(who(w).account.ID)).Exec(ctx))
		}
	}
	owner, other := func(w *world) person { return w.owner }, func(w *world) person { return w.other }
	organiser, admin := func(w *world) person { return w.organiser }, func(w *world) person { return w.admin }
	suspend := func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetStatus(account.StatusSUSPENDED) }
	reinstate := func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetStatus(account.StatusACTIVE) }

	tests := []struct {
		name, who string
		do        write
		want      outcome
	}{
		{"one's own name", "owner", on(owner, rename), allowed},
		{"the name of another", "owner", on(other, rename), nothing},
		{"the name of another, by the staff", "admin", on(other, rename), nothing},
		{"one's own name, by a token", "greedy token of owner", on(owner, rename), refused},
		{"everybody's name is one's own only", "owner", func(ctx context.Context, c *ent.Client, _ *world) (int, error) {
			return c.Account.Update().SetName("y").Save(ctx)
		}, allowed},
		{"one's own roles", "owner", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetRoles([]string{"ADMIN"}) }), refused},
		{"one more role of one's own", "owner", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.AppendRoles([]string{"ADMIN"}) }), refused},
		{"one's own roles beside one's name", "owner", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne {
			return a.SetName("y").SetRoles([]string{"ADMIN"})
		}), refused},
		{"roles, by an organiser", "organiser", on(other, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetRoles([]string{"ORGANISER"}) }), refused},
		{"roles, by an admin", "admin", on(other, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetRoles([]string{"ORGANISER"}) }), refused},
		{"one's own status", "owner", on(owner, reinstate), refused},
		{"one's last visit", "owner", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return a.SetLastSeenAt(later) }), refused},
		{"one's notice of a purge", "owner", on(owner, (*ent.AccountUpdateOne).ClearPurgeNotifiedAt), refused},
		{"one's identity at the provider", "owner", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne {
			return a.SetOidcIssuer("https://x").SetOidcSubject("admin")
		}), refused},
		{"an administration to mentor", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).SetName("y").AddMentoredAdministrations(w.administration).Exec(ctx))
		}, refused},
		{"an administration to mentor, by the administration", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Administration.UpdateOne(w.administration).SetName("y").AddMentors(w.organiser.account).Exec(ctx))
		}, refused},
		{"the candidate of another", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).SetCandidateID(w.other.candidate.ID).Exec(ctx))
		}, refused},
		{"the membership of another, by one's account", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).AddMembershipIDs(w.other.membership.ID).Exec(ctx))
		}, refused},
		{"the messages of another, by one's account", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).ClearEmails().Exec(ctx))
		}, refused},
		{"the token of another, by one's account", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).AddAccessTokenIDs(w.other.token.ID).Exec(ctx))
		}, refused},
		{"the session of another, by one's account", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Account.UpdateOneID(w.owner.account.ID).AddSessionIDs(w.other.session.ID).Exec(ctx))
		}, refused},

		{"a suspension, by an organiser", "organiser", on(owner, suspend), allowed},
		{"a suspension, by a mentor", "mentor", on(owner, suspend), refused},
		{"a suspension, by a token", "token of organiser", on(owner, suspend), refused},
		{"a suspension with a new name", "organiser", on(owner, func(a *ent.AccountUpdateOne) *ent.AccountUpdateOne { return rename(suspend(a)) }), refused},
		{"an organiser suspends themselves", "organiser", on(organiser, suspend), nothing},
		{"an organiser reinstates themselves", "organiser", on(organiser, reinstate), nothing},
		{"an organiser suspends an admin", "organiser", on(admin, suspend), nothing},
		{"an organiser reinstates an admin", "organiser", on(admin, reinstate), nothing},
		{"an organiser suspends another one", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			if err := c.Account.UpdateOne(w.other.account).SetRoles([]string{"ORGANISER"}).Exec(platform(ctx)); err != nil {
				return 0, err
			}
			return one(suspend(c.Account.UpdateOneID(w.other.account.ID)).Exec(ctx))
		}, nothing},
		{"an admin suspends an organiser", "admin", on(organiser, suspend), allowed},
		{"an admin suspends themselves", "admin", on(admin, suspend), nothing},
		{"an organiser suspends everybody, short of those who run the programme", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			n, err := c.Account.Update().SetStatus(account.StatusSUSPENDED).Save(ctx)
			left := c.Account.Query().Where(account.StatusEQ(account.StatusACTIVE)).CountX(platform(ctx))
			return n + left - 3, err // two suspended, two left
		}, allowed},

		{"a membership of one's own", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.owner.account).Exec(ctx))
		}, allowed},
		{"a membership for another", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.other.account).Exec(ctx))
		}, refused},
		{"a membership for another, by id", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.owner.account).SetAccountID(w.other.account.ID).Exec(ctx))
		}, refused},
		{"one membership of two for another", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			in := w.another(ctx, c)
			return one(c.Membership.CreateBulk(w.membership(c, in, w.owner.account), w.membership(c, in, w.other.account)).Exec(ctx))
		}, refused},
		{"a verified membership of one's own", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.owner.account).SetStatus(membership.StatusVERIFIED).Exec(ctx))
		}, refused},
		{"a verified membership of one's own, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.organiser.account).SetStatus(membership.StatusVERIFIED).Exec(ctx))
		}, refused},
		{"a membership that looks decided", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.owner.account).SetDecidedAt(later).Exec(ctx))
		}, refused},
		{"a membership that names who decided", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.membership(c, w.another(ctx, c), w.owner.account).SetDecidedByID(w.organiser.account.ID).Exec(ctx))
		}, refused},
		{"the verification of one's membership", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Membership.UpdateOneID(w.owner.membership.ID).SetStatus(membership.StatusVERIFIED).Exec(ctx))
		}, refused},
		{"another promotion for one's membership", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Membership.UpdateOneID(w.owner.membership.ID).SetPromotion(w.another(ctx, c)).Exec(ctx))
		}, refused},
		{"a decision in one's own name", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Membership.UpdateOneID(w.owner.membership.ID).SetStatus(membership.StatusREFUSED).SetRefusalReason("x").
				SetDecidedAt(later).SetDecidedByID(w.organiser.account.ID).Exec(ctx))
		}, allowed},
		{"a decision in the name of another", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Membership.UpdateOneID(w.owner.membership.ID).SetStatus(membership.StatusVERIFIED).SetDecidedByID(w.admin.account.ID).Exec(ctx))
		}, refused},
		{"another profile in a decision", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Membership.UpdateOneID(w.owner.membership.ID).SetStatus(membership.StatusVERIFIED).SetProfile(w.profile).Exec(ctx))
		}, refused},
		{"all pending memberships, which are one's own only", "owner", func(ctx context.Context, c *ent.Client, _ *world) (int, error) {
			return c.Membership.Delete().Exec(ctx)
		}, allowed},
		{"the withdrawal of what was decided", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			if err := c.Membership.UpdateOne(w.owner.membership).SetStatus(membership.StatusVERIFIED).Exec(platform(ctx)); err != nil {
				return 0, err
			}
			return one(c.Membership.DeleteOneID(w.owner.membership.ID).Exec(ctx))
		}, nothing},

		{"a token for another", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.token(c, w.other.account).Exec(ctx))
		}, refused},
		{"a token for another, by id", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.token(c, w.owner.account).SetAccountID(w.other.account.ID).Exec(ctx))
		}, refused},
		{"a token made with a token", "greedy token of owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.token(c, w.owner.account).Exec(ctx))
		}, refused},
		{"all tokens, of which one's own only are revoked", "owner", func(ctx context.Context, c *ent.Client, _ *world) (int, error) {
			return c.AccessToken.Update().SetRevokedAt(later).Save(ctx)
		}, allowed},
		{"the end of a revocation", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.AccessToken.UpdateOneID(w.owner.token.ID).ClearRevokedAt().Exec(ctx))
		}, refused},
		{"a revocation put off", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			if err := c.AccessToken.UpdateOneID(w.owner.token.ID).SetRevokedAt(later).Exec(platform(ctx)); err != nil {
				return 0, err
			}
			return one(c.AccessToken.UpdateOneID(w.owner.token.ID).SetRevokedAt(later.AddDate(99, 0, 0)).Exec(ctx))
		}, nothing},
		{"a longer life for a token", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			u := c.AccessToken.UpdateOneID(w.owner.token.ID)
			u.Mutation().SetExpiresAt(later.AddDate(99, 0, 0)) // the builder has no such method
			return one(u.SetRevokedAt(later).Exec(ctx))
		}, refused},
		{"the last use of a token", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.AccessToken.UpdateOneID(w.owner.token.ID).ClearLastUsedAt().Exec(ctx))
		}, refused},

		{"every session, which are one's own only", "owner", func(ctx context.Context, c *ent.Client, _ *world) (int, error) {
			return c.Session.Delete().Exec(ctx)
		}, allowed},
		{"a session that follows one's own", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return c.Session.Delete().Where(session.IDEQ(w.other.session.ID)).Exec(ctx)
		}, nothing},
		{"a longer session", "owner", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Session.UpdateOneID(w.owner.session.ID).SetExpiresAt(later).Exec(ctx))
		}, refused},

		{"an invitation of an organiser, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.invitation(c, viewer.Organiser).SetInvitedByID(w.organiser.account.ID).Exec(ctx))
		}, allowed},
		{"an invitation in the name of another", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.invitation(c, viewer.Organiser).SetInvitedByID(w.admin.account.ID).Exec(ctx))
		}, refused},
		{"an invitation of an admin, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.invitation(c, viewer.Admin).Exec(ctx))
		}, refused},
		{"an invitation of an admin among others, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.CreateBulk(w.invitation(c, viewer.Mentor), w.invitation(c, viewer.Admin)).Exec(ctx))
		}, refused},
		{"an invitation of an admin, by an admin", "admin", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.invitation(c, viewer.Admin).Exec(ctx))
		}, allowed},
		{"a longer invitation of an admin, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.UpdateOneID(w.toAdmin.ID).SetExpiresAt(later).ClearRevokedAt().Exec(ctx))
		}, nothing},
		{"a longer invitation of an organiser, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.UpdateOneID(w.toOrganiser.ID).SetExpiresAt(later).Exec(ctx))
		}, allowed},
		{"the revocation of an invitation of an admin, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.UpdateOneID(w.toAdmin.ID).SetRevokedAt(later).Exec(ctx))
		}, allowed},
		{"the end of that revocation, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.UpdateOneID(w.toAdmin.ID).ClearRevokedAt().Exec(ctx))
		}, nothing},
		{"the deletion of an invitation of an admin, by an organiser", "organiser", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(c.Invitation.DeleteOneID(w.toAdmin.ID).Exec(ctx))
		}, nothing},
		{"an invitation, by a mentor", "mentor", func(ctx context.Context, c *ent.Client, w *world) (int, error) {
			return one(w.invitation(c, viewer.Mentor).Exec(ctx))
		}, refused},
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				v, ok := w.viewers[test.who]
				if !ok {
					t.Fatalf("there is no %s", test.who)
				}
				attempt(t, db, test.want, func(ctx context.Context, c *ent.Client) (int, error) {
					return test.do(viewer.NewContext(ctx, v), c, w)
				})
			})
		}
	})
}

// another returns a promotion that nobody was in.
func (w *world) another(ctx context.Context, c *ent.Client) *ent.Promotion {
	return c.Promotion.Create().SetCode(w.unique()).SetLabel("x").SetYear(2021).SaveX(platform(ctx))
}

// ent shows the policies the creation of an upsert only: its update is the platform's.
func TestAnUpsertReachesNoRowOfAnother(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		tests := map[string]func(context.Context, *ent.Client) error{
			"the token of another, by its id": func(ctx context.Context, c *ent.Client) error {
				return w.token(c, w.owner.account).SetID(w.other.token.ID).OnConflictColumns(accesstoken.FieldID).UpdateNewValues().Exec(ctx)
			},
			"the token of another, by its hash": func(ctx context.Context, c *ent.Client) error {
				return w.token(c, w.owner.account).SetTokenHash(w.other.token.TokenHash).
					OnConflict(sql.ConflictColumns(accesstoken.FieldTokenHash), sql.ResolveWithNewValues()).Exec(ctx)
			},
			"one of several tokens": func(ctx context.Context, c *ent.Client) error {
				return c.AccessToken.CreateBulk(w.token(c, w.owner.account), w.token(c, w.owner.account).SetID(w.other.token.ID)).
					OnConflictColumns(accesstoken.FieldID).UpdateNewValues().Exec(ctx)
			},
			"the verification of one's own membership": func(ctx context.Context, c *ent.Client) error {
				return w.membership(c, w.promotion, w.owner.account).
					OnConflictColumns(membership.FieldAccountID, membership.FieldPromotionID).
					Update(func(u *ent.MembershipUpsert) { u.SetStatus(membership.StatusVERIFIED) }).Exec(ctx)
			},
		}
		for name, upsert := range tests {
			t.Run(name, func(t *testing.T) {
				attempt(t, db, refused, func(ctx context.Context, c *ent.Client) (int, error) {
					return 1, upsert(viewer.NewContext(ctx, w.viewers["owner"]), c)
				})
				attempt(t, db, allowed, func(ctx context.Context, c *ent.Client) (int, error) {
					return 1, upsert(platform(ctx), c)
				})
			})
		}
		t.Run("DO NOTHING does nothing", func(t *testing.T) {
			attempt(t, db, allowed, func(ctx context.Context, c *ent.Client) (int, error) {
				ctx = viewer.NewContext(ctx, w.viewers["owner"])
				err := w.token(c, w.owner.account).SetID(w.other.token.ID).OnConflictColumns(accesstoken.FieldID).DoNothing().Exec(ctx)
				if err == nil {
					t.Error("no error tells that nothing was done")
				}
				return c.AccessToken.Query().Where(accesstoken.IDEQ(w.other.token.ID), accesstoken.AccountIDEQ(w.other.account.ID)).Count(platform(ctx))
			})
		})
		t.Run("the journal, by the platform", func(t *testing.T) {
			attempt(t, db, refused, func(ctx context.Context, c *ent.Client) (int, error) {
				id := c.AuditEntry.Query().FirstIDX(platform(ctx))
				return 1, w.entry(c).SetID(id).SetObjectID("x").OnConflict(sql.ResolveWithNewValues(), sql.ConflictColumns("id")).Exec(platform(ctx))
			})
		})
	})
}

// What a service does on behalf of somebody is let through; who asked is kept.
func TestElevatedWritesAreLetThrough(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		attempt(t, db, allowed, func(ctx context.Context, c *ent.Client) (int, error) {
			ctx = viewer.Elevate(viewer.NewContext(ctx, w.viewers["organiser"]))
			return c.Invitation.Update().Where(invitation.IDEQ(w.toAdmin.ID)).SetRevokedAt(later).Save(ctx)
		})
	})
}

func TestAMissingScopeIsADenial(t *testing.T) {
	err := error(rule.ScopeError{Scope: viewer.PeopleRead})
	if !errors.Is(err, privacy.Deny) || errors.Is(err, privacy.Allow) || errors.Is(err, privacy.Skip) {
		t.Errorf("%v is no denial", err)
	}
}
