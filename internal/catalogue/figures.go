package catalogue

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/position"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
)

// PromotionKeyFigures is what a promotion amounts to.
type PromotionKeyFigures struct {
	Defis           int
	Administrations int
	// Seats is nil when unknown.
	Seats          *int
	SeatsByProfile []*ProfileSeats
	Basis          *promotion.HeadcountBasis
}

// ProfileSeats is a number of seats counted under one profile.
type ProfileSeats struct {
	Profile *ent.Profile
	Seats   int
}

// KeyFigures returns the figures of a promotion: its seats are the sum of the
// positions of the défis that the viewer sees, or the head count of the sources
// where the positions are not known.
func (s *Service) KeyFigures(ctx context.Context, p *ent.Promotion) (*PromotionKeyFigures, error) {
	defis := s.client.Defi.Query().Where(defi.PromotionIDEQ(p.ID))
	figures := &PromotionKeyFigures{SeatsByProfile: []*ProfileSeats{}}
	var err error
	if figures.Defis, err = defis.Clone().Count(ctx); err != nil {
		return nil, err
	}
	if figures.Administrations, err = s.countDistinct(ctx, defis, defi.FieldAdministrationID); err != nil {
		return nil, err
	}
	seats, err := s.seatsOf(ctx, p)
	if err != nil {
		return nil, err
	}
	basis := promotion.HeadcountBasisOFFERED
	if len(seats) == 0 {
		if p.HeadcountBasis == nil {
			return figures, nil
		}
		seats, basis = p.Headcount, *p.HeadcountBasis
	}
	profiles, err := s.client.Profile.Query().All(ctx) // by rank
	if err != nil {
		return nil, err
	}
	total := 0
	for _, profile := range profiles {
		if n := seats[profile.Code]; n > 0 {
			figures.SeatsByProfile = append(figures.SeatsByProfile, &ProfileSeats{Profile: profile, Seats: n})
			total += n
		}
	}
	figures.Seats, figures.Basis = &total, &basis
	return figures, nil
}

// seatsOf sums the positions of a promotion by profile code.
func (s *Service) seatsOf(ctx context.Context, p *ent.Promotion) (map[string]int, error) {
	positions, err := s.client.Position.Query().
		Where(position.HasDefiWith(defi.PromotionIDEQ(p.ID))).WithProfile().All(ctx)
	if err != nil {
		return nil, err
	}
	seats := map[string]int{}
	for _, pos := range positions {
		seats[pos.Edges.Profile.Code] += pos.Seats
	}
	return seats, nil
}

// Seats returns the sum of the positions of each défi, nil where none is known,
// in the order of the ids.
func (s *Service) Seats(ctx context.Context, ids []string) ([]*int, error) {
	positions, err := s.client.Position.Query().
		Where(func(sel *sql.Selector) { sel.Where(anyOf(sel.C(position.FieldDefiID), ids)) }).
		Select(position.FieldDefiID, position.FieldSeats).All(ctx)
	if err != nil {
		return nil, err
	}
	sums := map[string]*int{}
	for _, pos := range positions {
		if sums[pos.DefiID] == nil {
			sums[pos.DefiID] = new(int)
		}
		*sums[pos.DefiID] += pos.Seats
	}
	out := make([]*int, len(ids))
	for i, id := range ids {
		out[i] = sums[id]
	}
	return out, nil
}
