package rule_test

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/accesstoken"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/invitation"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/retentioncount"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// people is what belongs to somebody, or tells of them. The rows that are written
// here belong to the owner.
var people = []entity{
	{
		table: candidate.Table, may: platformWrites,
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(4, staff...).but(4, "token of organiser"),
		lacks: lacking(viewer.AccountRead, viewer.PeopleRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Candidate.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Candidate.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(c.Candidate.Create().SetEmail("x").SetEmailKey(w.unique()).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Candidate.UpdateOneID(id).SetEmail("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Candidate.Update().Where(candidate.IDEQ(id)).SetEmail("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Candidate.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Candidate.Delete().Where(candidate.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: account.Table,
		may:   platformWrites.and("update", nothing, concat(owners, signedIn, staffOnly)...), // only their own: see people_test.go
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(4, staff...).but(4, "token of organiser"),
		lacks: lacking(viewer.AccountRead, viewer.PeopleRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Account.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Account.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			who, err := c.Candidate.Create().SetEmail("x").SetEmailKey(w.unique()).Save(platform(ctx))
			if err != nil {
				return "", err
			}
			return idOf(c.Account.Create().SetCandidate(who).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Account.UpdateOneID(id).SetName("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Account.Update().Where(account.IDEQ(id)).SetName("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Account.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Account.Delete().Where(account.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: registration.Table, may: staffWrites,
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(2, staff...).but(2, "token of organiser"),
		lacks: lacking(viewer.AccountRead, viewer.RegistrationsRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Registration.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Registration.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			of, err := w.webinar(c, webinar.StatusPUBLISHED).Save(platform(ctx))
			if err != nil {
				return "", err
			}
			return idOf(w.registration(c, of, w.owner.candidate).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Registration.UpdateOneID(id).SetName("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Registration.Update().Where(registration.IDEQ(id)).SetName("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Registration.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Registration.Delete().Where(registration.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: membership.Table,
		may: platformWrites.and("create", allowed, "owner").and("update", allowed, staff...).
			and("delete", nothing, concat(owners, signedIn, staffOnly)...).and("delete", allowed, "owner"),
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(2, staff...).but(2, "token of organiser"),
		lacks: lacking(viewer.AccountRead, viewer.PeopleRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Membership.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Membership.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			in, err := c.Promotion.Create().SetCode(w.unique()).SetLabel("x").SetYear(2021).Save(platform(ctx))
			if err != nil {
				return "", err
			}
			return idOf(w.membership(c, in, w.owner.account).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Membership.UpdateOneID(id).SetStatus(membership.StatusVERIFIED).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Membership.Update().Where(membership.IDEQ(id)).SetStatus(membership.StatusVERIFIED).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Membership.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Membership.Delete().Where(membership.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: invitation.Table,
		may:   staffWrites,
		sees:  everyone(denied).but(2, staff...).but(2, "token of organiser"),
		lacks: lacking("", viewer.PeopleRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Invitation.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Invitation.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.invitation(c, viewer.Organiser).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Invitation.UpdateOneID(id).SetExpiresAt(later).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Invitation.Update().Where(invitation.IDEQ(id)).SetExpiresAt(later).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Invitation.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Invitation.Delete().Where(invitation.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: emaillog.Table,
		may:   platformWrites,
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(3, staff...).but(3, "token of organiser"),
		lacks: lacking(viewer.AccountRead, viewer.PeopleRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.EmailLog.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.EmailLog.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.email(c).SetAccount(w.owner.account).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.EmailLog.UpdateOneID(id).SetState(emaillog.StateSENT).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.EmailLog.Update().Where(emaillog.IDEQ(id)).SetState(emaillog.StateSENT).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.EmailLog.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.EmailLog.Delete().Where(emaillog.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: accesstoken.Table,
		may: platformWrites.and("create", allowed, "owner").
			and("update", nothing, concat(owners, signedIn, staffOnly)...).and("update", allowed, "owner"),
		sees:  everyone(denied).but(1, owners...).but(0, signedIn...).but(0, staffOnly...).but(2, "system"),
		lacks: lacking(viewer.AccountRead, viewer.AccountRead),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.AccessToken.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.AccessToken.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.token(c, w.owner.account).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.AccessToken.UpdateOneID(id).SetRevokedAt(later).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.AccessToken.Update().Where(accesstoken.IDEQ(id)).SetRevokedAt(later).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.AccessToken.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.AccessToken.Delete().Where(accesstoken.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: session.Table,
		// No token sees where its author is signed in.
		may: platformWrites.and("delete", nothing, concat(owners, signedIn, staffOnly)...).and("delete", allowed, "owner"),
		sees: everyone(denied).but(1, owners...).but(denied, "token of owner", "greedy token of owner").
			but(0, signedIn...).but(0, staffOnly...).but(3, "system"),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Session.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Session.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.session(c).SetAccount(w.owner.account).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Session.UpdateOneID(id).SetDevice("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Session.Update().Where(session.IDEQ(id)).SetDevice("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Session.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Session.Delete().Where(session.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: signin.Table,
		may:   platformWrites, sees: everyone(denied).but(1, "system"),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.SignIn.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.SignIn.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.signIn(c).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.SignIn.UpdateOneID(id).SetWrongCodes(1).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.SignIn.Update().Where(signin.IDEQ(id)).SetWrongCodes(1).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.SignIn.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.SignIn.Delete().Where(signin.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: retentioncount.Table,
		may:   platformWrites, sees: everyone(denied).but(1, "system"),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.RetentionCount.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.RetentionCount.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.retained(c).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.RetentionCount.UpdateOneID(id).AddCount(1).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.RetentionCount.Update().Where(retentioncount.IDEQ(id)).AddCount(1).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.RetentionCount.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.RetentionCount.Delete().Where(retentioncount.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: auditentry.Table,
		// Nobody changes an entry, not even the platform.
		may:   platformWrites.and("update", refused, "system"),
		sees:  everyone(denied).but(1, "system", "admin", "audit token of admin"),
		lacks: map[string]viewer.Scope{"public token of admin": viewer.AuditRead},
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.AuditEntry.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.AuditEntry.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.entry(c).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.AuditEntry.UpdateOneID(id).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.AuditEntry.Update().Where(auditentry.IDEQ(id)).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.AuditEntry.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.AuditEntry.Delete().Where(auditentry.IDEQ(id)).Exec(ctx)
		},
	},
}
