package rule_test

import (
	"context"
	"reflect"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/profile"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/theme"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
)

// catalogue is what the programme shows of itself; the staff writes it.
var catalogue = []entity{
	{
		table: promotion.Table, sees: everyone(1), may: staffWrites,
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
		table: administration.Table, sees: everyone(2), may: staffWrites,
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
		table: theme.Table, sees: everyone(1), may: staffWrites,
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
		table: profile.Table, sees: everyone(1), may: staffWrites,
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
		table: defi.Table, may: staffWrites,
		sees:  everyone(1).but(4, staff...).but(4, "token of organiser").but(3, "mentor").but(2, "mentor elsewhere"),
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
		table: position.Table, may: staffWrites,
		sees:  everyone(1).but(4, staff...).but(4, "token of organiser").but(3, "mentor").but(2, "mentor elsewhere"),
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
		table: webinar.Table, may: staffWrites,
		sees:  everyone(2).but(3, staff...).but(3, "token of organiser"),
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
		table: testimony.Table, may: staffWrites,
		sees:  everyone(2).but(6, staff...).but(6, "token of organiser").but(4, owners...),
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
}

// idOf returns the id of a row that was created; rows of all types have one.
func idOf(row any, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return reflect.ValueOf(row).Elem().FieldByName("ID").String(), nil
}
