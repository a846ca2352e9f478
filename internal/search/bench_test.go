package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

// madeUp returns n documents of some 250 words each, drawn from 30,000 words as
// unevenly as those of a language are. They are the same in each run.
func madeUp(n int) []*document {
	random := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("a ba cé da dé é fi ga ja la le lo ma mé mi na né no o pa pré pu ra ré ri sa sé si ta té ti u va vi")
	endings := strings.Fields("s tion tions ment er ent eur euse ique iques ité ités é ées age el elle isme")
	words := strings.Fields("santé énergie administration données service public agent outil carte de la le les des l’État")
	for len(words) < 30_000 {
		var w strings.Builder
		for range 2 + random.IntN(3) {
			w.WriteString(syllables[random.IntN(len(syllables))])
		}
		words = append(words, w.String()+endings[random.IntN(len(endings))])
	}
	zipf := rand.NewZipf(random, 1.1, 8, uint64(len(words)-1))
	text := func(length int) string {
		out := make([]string, length)
		for i := range out {
			out[i] = words[zipf.Uint64()]
		}
		return strings.Join(out, " ")
	}
	docs := make([]*document, n)
	for i := range docs {
		docs[i] = &document{
			id: fmt.Sprintf("defi_%05d", i), title: text(4), summary: text(22),
			problem: text(75), mission: text(75), impact: text(75),
			labels: []string{text(6), text(5), "Développement", "EIG 4", "eig-4", "Paris"},
		}
	}
	return docs
}

func BenchmarkBuild10000(b *testing.B) {
	docs := madeUp(10_000)
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		e, err := newEdition(docs)
		if err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB-kept")
		_ = e.close()
	}
}

func BenchmarkSearch10000(b *testing.B) {
	docs := madeUp(10_000)
	e := editionOf(b, docs...)
	for _, query := range []string{
		"santé", "l’énergie des données", "adminstration", "adm", "d", "service public de santé paris",
		"de la", "eig-4", "inconnuuu", strings.Repeat("dévelopement santéé réponce ", 4),
	} {
		b.Run(fmt.Sprintf("%.32s", query), func(b *testing.B) {
			hits := 0
			for b.Loop() {
				found, err := e.find(context.Background(), parse(query))
				if err != nil {
					b.Fatal(err)
				}
				hits = len(found)
			}
			b.ReportMetric(float64(hits), "hits")
		})
	}
}

func BenchmarkHighlightsOfAPage(b *testing.B) {
	docs := madeUp(1000)
	e := editionOf(b, docs...)
	for b.Loop() {
		for _, d := range docs[:20] {
			if _, err := e.highlights(context.Background(), d.id, parse("l’énergie des données adminstration")); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkAmendOne(b *testing.B) {
	docs := madeUp(2000)
	e := editionOf(b, docs...)
	for b.Loop() {
		if err := e.amend(docs[:1], nil); err != nil {
			b.Fatal(err)
		}
	}
}
