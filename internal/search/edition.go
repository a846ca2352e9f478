package search

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
)

// batchSize is how many documents enter the index at a time. Each batch becomes
// a segment, and each search looks into each segment; large ones take memory.
const batchSize = 2000

// maxBatches is how many batches an edition takes before it is worth making a
// new one of its documents: an index in memory never merges its segments.
const maxBatches = 200

// An edition is an index with the documents in it. It is replaced as a whole
// when everything may have changed, and amended otherwise.
type edition struct {
	texts bleve.Index

	// mu is held for reading by each search, so that close waits for them.
	mu      sync.RWMutex
	docs    map[string]*document
	batches int
	closed  bool
}

var errClosed = errors.New("search: the index is closed")

// newEdition returns an edition of these documents.
func newEdition(docs []*document) (*edition, error) {
	texts, err := bleve.NewUsing("", bleve.NewIndexMapping(), scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("search: new index: %w", err)
	}
	e := &edition{texts: texts, docs: make(map[string]*document, len(docs))}
	for some := range slices.Chunk(docs, batchSize) {
		if err := e.amend(some, nil); err != nil {
			_ = texts.Close()
			return nil, err
		}
	}
	return e, nil
}

// amend puts or replaces documents and takes others out. It is called by one
// goroutine at a time; searches may run meanwhile.
func (e *edition) amend(put []*document, remove []string) error {
	batch := e.texts.NewBatch()
	for _, d := range put {
		if err := batch.IndexAdvanced(d.indexed()); err != nil {
			return fmt.Errorf("search: index %s: %w", d.id, err)
		}
	}
	for _, id := range remove {
		batch.Delete(id)
	}
	if err := e.texts.Batch(batch); err != nil {
		return fmt.Errorf("search: amend the index: %w", err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, d := range put {
		e.docs[d.id] = d
	}
	for _, id := range remove {
		delete(e.docs, id)
	}
	e.batches++
	return nil
}

// close waits for the searches under way and frees the index.
func (e *edition) close() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil
	}
	e.closed = true
	return e.texts.Close()
}

// find returns the documents that match every term, best first, then by id.
func (e *edition) find(ctx context.Context, terms []term) ([]Hit, error) {
	var hits []Hit
	err := e.look(ctx, func(l *lookup) {
		hits = []Hit{}
		for number, score := range l.all(terms) {
			if score > 0 {
				hits = append(hits, Hit{ID: l.id(number), Score: score})
			}
		}
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return hits, nil
}

// highlights returns what document.highlights does, or nothing for an unknown
// document.
func (e *edition) highlights(ctx context.Context, id string, terms []term) ([]Highlight, error) {
	var d *document
	err := e.look(ctx, func(l *lookup) {
		if d = e.docs[id]; d != nil {
			l.settle(terms)
		}
	})
	if d == nil || err != nil {
		return nil, err
	}
	return d.highlights(terms), nil
}

// look calls fn with the present state of the index.
func (e *edition) look(ctx context.Context, fn func(*lookup)) error {
	e.mu.RLock()
	defer e.mu.RUnlock()
	if e.closed {
		return errClosed
	}
	low, err := e.texts.Advanced()
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	reader, err := low.Reader()
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	defer func() { _ = reader.Close() }()
	l := &lookup{ctx: ctx, reader: reader}
	fn(l)
	if l.err != nil {
		return fmt.Errorf("search: %w", l.err)
	}
	return nil
}
