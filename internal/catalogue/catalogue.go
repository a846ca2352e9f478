// Package catalogue is the défis and what surrounds them: promotions and their
// calendar, administrations, themes, profiles.
package catalogue

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/promotion"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// Service reads the catalogue, as the viewer of each call.
type Service struct {
	client *ent.Client
	clock  clock.Clock
}

// New returns the service over a client for reads and the clock that judges what
// is open.
func New(client *ent.Client, c clock.Clock) *Service { return &Service{client: client, clock: c} }

// Programme is the programme at the time of the platform.
type Programme struct {
	Now            time.Time
	ClockIsShifted bool
}

// Programme returns the programme now.
func (s *Service) Programme() *Programme {
	return &Programme{Now: s.clock.Now(), ClockIsShifted: s.clock.IsShifted()}
}

// CurrentPromotion returns the promotion whose call is open, else the next to
// open, else the last closed; nil when none has dates.
func (s *Service) CurrentPromotion(ctx context.Context) (*ent.Promotion, error) {
	now := s.clock.Now()
	query := s.client.Promotion.Query().Where(promotion.CallOpensAtNotNil(), promotion.CallClosesAtNotNil())
	for _, q := range []*ent.PromotionQuery{
		query.Clone().Where(promotion.CallClosesAtGT(now)).Order(promotion.ByCallOpensAt()),
		query.Clone().Order(promotion.ByCallClosesAt(sql.OrderDesc())),
	} {
		p, err := q.Order(promotion.ByID()).First(ctx)
		if !ent.IsNotFound(err) {
			return p, err
		}
	}
	return nil, nil
}

// PromotionCount returns the number of promotions.
func (s *Service) PromotionCount(ctx context.Context) (int, error) {
	return s.client.Promotion.Query().Count(ctx)
}

// DefiCount returns the number of défis that the viewer sees.
func (s *Service) DefiCount(ctx context.Context) (int, error) {
	return s.client.Defi.Query().Count(ctx)
}

// AdministrationCount returns the number of bodies that host a défi that the
// viewer sees.
func (s *Service) AdministrationCount(ctx context.Context) (int, error) {
	return s.countDistinct(ctx, s.client.Defi.Query(), defi.FieldAdministrationID)
}

// countDistinct counts the values of a column among défis.
func (s *Service) countDistinct(ctx context.Context, q *ent.DefiQuery, column string) (int, error) {
	return q.Modify(func(sel *sql.Selector) {
		sel.Select(sql.Count(sql.Distinct(sel.C(column))))
	}).Int(ctx)
}
