package seed

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent/pid"
	"github.com/entrepreneur-interet-general/eig/ent/registration"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
)

// volumeWebinar is a webinar with the number of people who come.
type volumeWebinar struct {
	id     string
	starts time.Time
	taken  int
}

// writeEvents writes webinars, candidates and registrations. A webinar is written
// with its final seats_taken, which the registrations then add up to.
func (v *volume) writeEvents(ctx context.Context) error {
	webinars, err := v.writeWebinars(ctx)
	if err != nil {
		return err
	}
	candidates, err := v.writeCandidates(ctx)
	if err != nil {
		return err
	}
	in := v.into("registrations", "registrations",
		"id", "created_at", "updated_at", "name", "status", "webinar_id", "candidate_id")
	for i, w := range webinars {
		// A walk by a step that shares no divisor with the number of candidates
		// meets each once: nobody registers twice.
		n := len(candidates)
		at, step := v.IntN(n), 1+v.IntN(n-1)
		for gcd(step, n) != 1 {
			step = 1 + v.IntN(n-1)
		}
		for k := range w.taken {
			at = (at + step) % n
			created := w.starts.Add(-time.Duration(w.taken-k) * time.Minute)
			id := pid.Derived(pid.Registration, created, fmt.Sprintf("volume %d %d", i, k))
			err := in.add(ctx, id, created, created, person(at), string(registration.StatusCONFIRMED), w.id, candidates[at])
			if err != nil {
				return err
			}
		}
	}
	return in.close(ctx)
}

func (v *volume) writeWebinars(ctx context.Context) ([]volumeWebinar, error) {
	// Calls that begin after the first made-up candidates, with the défis of each.
	var calls []int
	for i, p := range v.data.promotions {
		if p.value.CallOpensAt != nil && p.value.CallClosesAt != nil && p.value.CallOpensAt.After(volumeStart) {
			calls = append(calls, i)
		}
	}
	defis := map[int][]string{}
	for _, d := range v.defis {
		defis[d.promotion] = append(defis[d.promotion], d.id)
	}
	type link struct{ defi, webinar string }
	var links []link
	var webinars []volumeWebinar
	in := v.into("webinars", "webinars", "id", "created_at", "updated_at", "slug", "title", "description",
		"starts_at", "ends_at", "capacity", "seats_taken", "note", "status", "promotion_id")
	for i, taken := range v.attendance() {
		call := calls[v.IntN(len(calls))]
		promotion := v.data.promotions[call].value
		opens := promotion.CallOpensAt.In(clock.Paris)
		days := min(120, int(promotion.CallClosesAt.Sub(opens).Hours()/24))
		starts := time.Date(opens.Year(), opens.Month(), opens.Day()+1+v.IntN(days), 18, 30, 0, 0, clock.Paris).UTC()
		created := opens.UTC().Add(time.Duration(i) * time.Millisecond)
		w := volumeWebinar{pid.Derived(pid.Webinar, created, fmt.Sprintf("volume %d", i)), starts, taken}
		webinars = append(webinars, w)
		for _, d := range v.presented(defis[call]) {
			links = append(links, link{d, w.id})
		}
		title := fmt.Sprintf("Autour des %s et des %s", v.one(volumeObjects), v.one(volumeObjects))
		capacity := taken // one in four is full
		if v.IntN(4) != 0 {
			capacity += 10 + v.IntN(taken+1)
		}
		err := in.add(ctx, w.id, created, created, fmt.Sprintf("%s-%05d", slug(title), i), title, v.summary(),
			starts, starts.Add(time.Hour), capacity, taken, "Webinaire fictif, produit par eig seed --volume.",
			string(webinar.StatusPUBLISHED), v.loader.promotions[promotion.Code])
		if err != nil {
			return nil, err
		}
	}
	if err := in.close(ctx); err != nil {
		return nil, err
	}
	join := v.into("defi_webinars", "", "defi_id", "webinar_id")
	for _, l := range links {
		if err := join.add(ctx, l.defi, l.webinar); err != nil {
			return nil, err
		}
	}
	return webinars, join.close(ctx)
}

// attendance shares the registrations out, some webinars drawing twice as many
// people as others, none more than there are candidates.
func (v *volume) attendance() []int {
	weights, sum := make([]int, v.webinars()), 0
	for i := range weights {
		weights[i] = 60 + v.IntN(80)
		sum += weights[i]
	}
	total := v.n * registrationsPerDefi
	left := total
	for i, w := range weights {
		weights[i] = total * w / sum
		left -= weights[i]
	}
	for i := range left { // rounding: fewer than there are webinars
		weights[i]++
	}
	return weights
}

// presented picks the défis of a webinar, none when its promotion has none.
func (v *volume) presented(defis []string) []string {
	if len(defis) == 0 {
		return nil
	}
	var out []string
	for _, i := range some(min(1+v.IntN(4), len(defis)), func() int { return v.IntN(len(defis)) }) {
		out = append(out, defis[i])
	}
	return out
}

// writeCandidates writes candidates, with addresses of a domain that is reserved
// for examples, and returns their ids.
func (v *volume) writeCandidates(ctx context.Context) ([]string, error) {
	ids := make([]string, v.n*candidatesPerDefi)
	in := v.into("candidates", "candidates", "id", "created_at", "updated_at", "email", "email_key", "verified_at")
	for i := range ids {
		at := volumeStart.Add(time.Duration(i) * time.Second)
		ids[i] = pid.Derived(pid.Candidate, at, fmt.Sprintf("volume %d", i))
		email := fmt.Sprintf("%s.%06d@example.org", strings.ReplaceAll(slug(person(i)), "-", "."), i)
		var verified any
		if i%3 > 0 {
			verified = at.Add(10 * time.Minute)
		}
		if err := in.add(ctx, ids[i], at, at, email, email, verified); err != nil {
			return nil, err
		}
	}
	return ids, in.close(ctx)
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
