package rule_test

import (
	"context"
	"reflect"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// public is what everyone but the writers sees.
func public(n int) map[string]int {
	return map[string]int{"anonymous": n, "owner": n, "other": n, "unknown role": n}
}

// own is what the owner of some rows sees of them, as does the other of theirs.
func own(anonymous, n int) map[string]int {
	return map[string]int{"anonymous": anonymous, "owner": n, "other": n, "unknown role": n}
}

var entities = []entity{
	{
		table: promotion.Table, all: 1,
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Promotion.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Promotion.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(c.Promotion.Create().SetCode(w.unique()).SetLabel("x").SetYear(2021).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Promotion.UpdateOneID(id).SetLabel("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Promotion.Update().Where(promotion.IDEQ(id)).SetLabel("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Promotion.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Promotion.Delete().Where(promotion.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: administration.Table, all: 1,
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Administration.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Administration.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(c.Administration.Create().SetSlug(w.unique()).SetName("x").SetKind(administration.KindBODY).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Administration.UpdateOneID(id).SetName("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Administration.Update().Where(administration.IDEQ(id)).SetName("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Administration.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Administration.Delete().Where(administration.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: theme.Table, all: 1,
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Theme.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Theme.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(c.Theme.Create().SetSlug(w.unique()).SetLabel("x").Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Theme.UpdateOneID(id).SetLabel("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Theme.Update().Where(theme.IDEQ(id)).SetLabel("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Theme.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Theme.Delete().Where(theme.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: profile.Table, all: 1,
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Profile.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Profile.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(c.Profile.Create().SetCode(w.unique()).SetLabel("x").SetRank(9).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Profile.UpdateOneID(id).SetLabel("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Profile.Update().Where(profile.IDEQ(id)).SetLabel("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Profile.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Profile.Delete().Where(profile.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: defi.Table, all: 3, sees: public(1),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Defi.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Defi.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.defi(c, defi.StatusPUBLISHED).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Defi.UpdateOneID(id).SetTitle("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Defi.Update().Where(defi.IDEQ(id)).SetTitle("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Defi.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Defi.Delete().Where(defi.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: position.Table, all: 3, sees: public(1),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Position.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Position.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			d, err := w.defi(c, defi.StatusPUBLISHED).Save(ctx)
			if err != nil {
				return "", err
			}
			return idOf(w.position(c, d).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Position.UpdateOneID(id).SetSeats(2).Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Position.Update().Where(position.IDEQ(id)).SetSeats(2).Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Position.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Position.Delete().Where(position.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: webinar.Table, all: 3, sees: public(2),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Webinar.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Webinar.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.webinar(c, webinar.StatusPUBLISHED).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Webinar.UpdateOneID(id).SetTitle("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Webinar.Update().Where(webinar.IDEQ(id)).SetTitle("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Webinar.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Webinar.Delete().Where(webinar.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: testimony.Table, all: 6, sees: own(2, 4),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Testimony.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Testimony.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			return idOf(w.testimony(c, testimony.StatusPUBLISHED).SetAuthor(w.owner.account).Save(ctx))
		},
		update: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Testimony.UpdateOneID(id).SetHeadline("y").Exec(ctx)
		},
		every: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Testimony.Update().Where(testimony.IDEQ(id)).SetHeadline("y").Save(ctx)
		},
		remove: func(ctx context.Context, c *ent.Client, id string) error {
			return c.Testimony.DeleteOneID(id).Exec(ctx)
		},
		clear: func(ctx context.Context, c *ent.Client, id string) (int, error) {
			return c.Testimony.Delete().Where(testimony.IDEQ(id)).Exec(ctx)
		},
	},
	{
		table: candidate.Table, all: 2, sees: own(denied, 1),
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
		table: account.Table, all: 2, sees: own(denied, 1),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Account.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Account.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			who, err := c.Candidate.Create().SetEmail("x").SetEmailKey(w.unique()).Save(ctx)
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
		table: registration.Table, all: 2, sees: own(denied, 1),
		ids:   func(ctx context.Context, c *ent.Client) ([]string, error) { return c.Registration.Query().IDs(ctx) },
		count: func(ctx context.Context, c *ent.Client) (int, error) { return c.Registration.Query().Count(ctx) },
		create: func(ctx context.Context, c *ent.Client, w *world) (string, error) {
			of, err := w.webinar(c, webinar.StatusPUBLISHED).Save(ctx)
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
}

// idOf returns the id of a row that was created; rows of all types have one.
func idOf(row any, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return reflect.ValueOf(row).Elem().FieldByName("ID").String(), nil
}
