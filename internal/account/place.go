package account

import (
	"context"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

// place is where somebody was an EIG.
type place struct{ promotion, profile, defi *string }

const placeIncomplete = "La participation n’est pas complète : corrigez les champs signalés."

// checkPlace checks that a promotion and a profile are given and exist, and that the
// défi, if any, is one of the promotion's that the viewer sees. It returns a fault with
// BadInput (fields promotion, profile, defi).
func checkPlace(ctx context.Context, tx *database.Tx, p place) error {
	var wrong []fault.Field
	for _, c := range []struct {
		path, message string
		id            *string
		prefix        pid.Prefix
		exists        func(context.Context, string) error
	}{
		{"promotion", "Choisissez une promotion de la liste.", p.promotion, pid.Promotion, func(ctx context.Context, id string) error {
			_, err := tx.Ent.Promotion.Get(ctx, id)
			return err
		}},
		{"profile", "Choisissez un métier de la liste.", p.profile, pid.Profile, func(ctx context.Context, id string) error {
			_, err := tx.Ent.Profile.Get(ctx, id)
			return err
		}},
	} {
		if c.id == nil || !isID(*c.id, c.prefix) {
			wrong = append(wrong, fault.Field{Path: c.path, Message: c.message})
		} else if err := c.exists(ctx, *c.id); ent.IsNotFound(err) {
			wrong = append(wrong, fault.Field{Path: c.path, Message: c.message})
		} else if err != nil {
			return err
		}
	}
	ok, err := isDefiOf(ctx, tx, p)
	if err != nil {
		return err
	}
	if !ok {
		wrong = append(wrong, fault.Field{Path: "defi", Message: "Choisissez un défi de cette promotion, ou aucun."})
	}
	if len(wrong) > 0 {
		return fault.New(fault.BadInput, placeIncomplete, wrong...)
	}
	return nil
}

// isDefiOf reports whether a place has no défi, or one of its promotion.
func isDefiOf(ctx context.Context, tx *database.Tx, p place) (bool, error) {
	if p.defi == nil {
		return true, nil
	}
	if !isID(*p.defi, pid.Defi) {
		return false, nil
	}
	d, err := tx.Ent.Defi.Get(ctx, *p.defi)
	if ent.IsNotFound(err) {
		return false, nil
	}
	return err == nil && p.promotion != nil && d.PromotionID == *p.promotion, err
}

// areAdministrations reports whether all ids are those of administrations, and there is
// one at least.
func areAdministrations(ctx context.Context, tx *database.Tx, ids []string) (bool, error) {
	for _, id := range ids {
		if !isID(id, pid.Administration) {
			return false, nil
		}
	}
	n, err := tx.Ent.Administration.Query().Where(administration.IDIn(ids...)).Count(ctx)
	return len(ids) > 0 && n == len(ids), err
}
