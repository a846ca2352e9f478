package graph_test

import (
	"sync"
	"testing"
)

// Parsed queries are shared between requests: what one of them needs must not show
// in another.
func TestConcurrentRequestsAnswerAsOneAlone(t *testing.T) {
	operations := []struct {
		query     string
		variables []any
	}{
		{`query ($n: Int) { defis(first: $n) { items: edges { n: node { t: title a: promotion { code } b: promotion { label } } } } }`, nil},
		{`query ($n: Int) { defis(first: $n) { items: edges { n: node { t: title a: promotion { code } b: promotion { label } } } } }`, []any{"n", 3}},
		{`query ($n: Int) { defis(first: $n) { items: edges { n: node { t: title a: promotion { code } b: promotion { label } } } } }`, []any{"n", nil}},
		{`{ promotions { a: edges { node { ...P } } b: edges { node { defis(last: 2) { edges { node { slug } } } } } } } fragment P on Promotion { defis(first: 1) { edges { node { slug seats } } } }`, nil},
		{`query ($s: String) { defis(search: $s, first: 5) { totalCount edges { cursor node { slug highlights(search: "santé") { field } } } } }`, []any{"s", "santé"}},
		{facetsQuery, nil},
		{`{ defis(first: 500) { totalCount } }`, nil},
	}
	onSeed(t, func(t *testing.T, a api) {
		alone := make([]string, len(operations))
		for i, o := range operations {
			alone[i] = a.do(t, o.query, o.variables...).raw
		}
		var wg sync.WaitGroup
		for range 8 {
			for i, o := range operations {
				wg.Go(func() {
					if got := a.do(t, o.query, o.variables...).raw; got != alone[i] {
						t.Errorf("%s\nanswers\n%.500s\nalone\n%.500s", o.query, got, alone[i])
					}
				})
			}
		}
		wg.Wait()
	})
}
