package search

import (
	"context"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/searcher"
	index "github.com/blevesearch/bleve_index_api"
)

// A lookup is one search in one state of the index. Its documents are numbers
// from 0, without large gaps, which mean something in that state only. After an
// error it finds nothing more.
type lookup struct {
	ctx    context.Context
	reader index.IndexReader
	err    error
}

// scores are what documents score, by number; 0 for those that do not match.
type scores []float64

// all returns the documents that match every term, with the sum of their scores.
func (l *lookup) all(terms []term) scores {
	sum := l.term(&terms[0])
	for i := range terms[1:] {
		one := l.term(&terms[i+1])
		sum = sum[:min(len(sum), len(one))]
		for number := range sum {
			if sum[number] > 0 && one[number] > 0 {
				sum[number] += one[number]
			} else {
				sum[number] = 0
			}
		}
	}
	return sum
}

// term returns the documents that match a term.
func (l *lookup) term(t *term) scores {
	matches := l.collect(t, right)
	if len(matches) == 0 && t.typo {
		matches = l.collect(t, wrong)
	}
	out := make(scores, len(matches))
	for number := range matches {
		out[number] = matches[number].score()
	}
	if len(t.parts) > 0 {
		for number, score := range l.all(t.parts) {
			for number >= len(out) {
				out = append(out, 0)
			}
			out[number] = max(out[number], score/float64(len(t.parts)))
		}
	}
	return out
}

// settle says of each term whether a typo is to be forgiven in it: only when no
// document has it as it is typed. « ministre » would otherwise find each
// « ministère », and « publier » whatever is « public ».
func (l *lookup) settle(terms []term) {
	for i := range terms {
		t := &terms[i]
		t.typo = t.typo && !l.any(t)
		l.settle(t.parts)
	}
}

// A way is one way for a document to match a term: a kind, with how the
// dictionary of a field is asked for it.
type way struct {
	kind kind
	ask  func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error)
}

// Without scores bleve answers with sets of documents, which is fast however
// many words start with a letter; the order is ours anyway.
var unscored = search.SearcherOptions{Score: "none"}

// right returns the ways to match a term as it is typed, from the worst.
func right(t *term) []way {
	var ways []way
	if t.prefix {
		ways = append(ways, way{byPrefix, func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error) {
			if utf8.RuneCountInString(t.folded) <= shortStart {
				return searcher.NewTermSearcher(ctx, r, startTerm(t.folded), f.words(), 1, unscored)
			}
			return searcher.NewTermPrefixSearcher(ctx, r, t.folded, f.words(), 1, unscored)
		}})
	}
	for _, stem := range t.stems {
		ways = append(ways, way{byStem, func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error) {
			return searcher.NewTermSearcher(ctx, r, stem, f.stems(), 1, unscored)
		}})
	}
	return append(ways, way{byWord, func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error) {
		return searcher.NewTermSearcher(ctx, r, t.folded, f.words(), 1, unscored)
	}})
}

// wrong returns the ways to match a term but for a typo after its first letter.
// For bleve, two letters swapped are one.
func wrong(t *term) []way {
	ways := []way{{byTypo, func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error) {
		return searcher.NewFuzzySearcher(ctx, r, t.folded, 1, 1, f.words(), 1, unscored)
	}}}
	for _, stem := range t.typoStems() {
		ways = append(ways, way{byTypo, func(ctx context.Context, r index.IndexReader, f field) (search.Searcher, error) {
			return searcher.NewFuzzySearcher(ctx, r, stem, 1, 1, f.stems(), 1, unscored)
		}})
	}
	return ways
}

// collect returns what matches a term in these ways, by number; the best kind
// in each field, as it comes last. It is empty when nothing does.
func (l *lookup) collect(t *term, ways func(*term) []way) []found {
	var matches []found
	for _, w := range ways(t) {
		for f := range fieldCount {
			l.visit(w, f, func(number uint64) bool {
				for number >= uint64(len(matches)) {
					matches = append(matches, found{})
				}
				matches[number][f] = w.kind
				return true
			})
		}
	}
	return matches
}

// any reports whether some document has a term as it is typed.
func (l *lookup) any(t *term) bool {
	yes := false
	for _, w := range right(t) {
		for f := range fieldCount {
			l.visit(w, f, func(uint64) bool { yes = true; return false })
			if yes {
				return true
			}
		}
	}
	return false
}

// visit calls see with the number of each document that matches in one way in
// one field, until it returns false.
func (l *lookup) visit(w way, f field, see func(number uint64) bool) {
	if l.err == nil {
		l.err = l.ctx.Err()
	}
	if l.err != nil {
		return
	}
	s, err := w.ask(l.ctx, l.reader, f)
	if err != nil {
		l.err = err
		return
	}
	defer func() { _ = s.Close() }()
	pool := &search.SearchContext{DocumentMatchPool: search.NewDocumentMatchPool(s.DocumentMatchPoolSize()+1, 0)}
	for {
		m, err := s.Next(pool)
		if err != nil {
			l.err = err
		}
		if m == nil || err != nil || !see(m.IndexInternalID.Value()) {
			return
		}
		pool.DocumentMatchPool.Put(m)
	}
}

// id returns the id of a document by its number.
func (l *lookup) id(number int) string {
	if l.err != nil {
		return ""
	}
	id, err := l.reader.ExternalID(index.NewIndexInternalID(nil, uint64(number)))
	if err != nil {
		l.err = err
	}
	return id
}
