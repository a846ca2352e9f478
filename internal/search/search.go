// Package search finds défis by their words, as a French reader expects: case,
// accents and elisions do not matter, plurals and conjugated forms match, so do
// the first letters of a word as one types, and one typo is forgiven in longer
// words.
//
// The index is in memory, one per process, built from the database and kept up
// to date by its change feed; it holds published défis only. It is the same
// whatever the database: both are read by the same query and neither searches.
//
// The libraries do the language and the index: bleve (dictionaries, typos, stop
// words, articles), Snowball (stems). What is here is what they leave open:
// which words are one (words.go), what a query asks for (query.go), what comes
// first (score.go) and what is highlighted (highlight.go).
package search

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/entrepreneur-interet-general/eig/internal/database"
)

// A Hit is a défi that a query finds. A higher Score is a better one; it means
// nothing else and is not comparable between queries.
type Hit struct {
	ID    string
	Score float64
}

// Index searches the published défis. Its methods may be called from several
// goroutines.
type Index struct {
	db      *database.DB
	current atomic.Pointer[edition]

	stop   context.CancelFunc
	cancel func() // of the subscription
	once   sync.Once
}

// Open indexes the défis of a migrated database and follows its changes until
// Close, which must come before that of the database.
func Open(ctx context.Context, db *database.DB) (*Index, error) {
	follow, stop := context.WithCancel(context.WithoutCancel(ctx))
	ix := &Index{db: db, stop: stop}
	// Subscribed first: what is committed while the index is built is read again
	// after.
	built := make(chan struct{})
	ix.cancel = db.Feed().Subscribe(func(changes []database.Change) {
		select {
		case <-built:
			ix.follow(follow, changes)
		case <-follow.Done():
		}
	})
	if err := ix.rebuild(ctx); err != nil {
		ix.stop()
		ix.cancel()
		return nil, err
	}
	close(built)
	return ix, nil
}

// Close stops following the changes, waits for the searches under way and frees
// the memory. Searches then fail.
func (ix *Index) Close() error {
	var err error
	ix.once.Do(func() {
		ix.stop()
		ix.cancel()
		err = ix.current.Load().close()
	})
	return err
}

// Defis returns all the published défis that match each word of a query, best
// first and then by id. It reads the first 200 characters and 12 words.
//
// A query without a letter or a digit, such as an empty one, asks for nothing:
// Defis returns nil, and the caller does not filter. A query that nothing
// matches returns an empty slice that is not nil.
func (ix *Index) Defis(ctx context.Context, query string) ([]Hit, error) {
	terms := parse(query)
	if len(terms) == 0 {
		return nil, nil
	}
	var hits []Hit
	err := ix.onCurrent(func(e *edition) (err error) {
		hits, err = e.find(ctx, terms)
		return err
	})
	return hits, err
}

// Highlights returns the texts of a défi in which words match a query, in
// reading order, with these words set apart: the whole of the title and of the
// summary, and of the others an excerpt of some 200 characters around the first
// match. It returns nothing for an unknown or unpublished défi, nor for a query
// that asks for nothing. The texts are plain: the caller escapes them.
func (ix *Index) Highlights(id, query string) []Highlight {
	terms := parse(query)
	if len(terms) == 0 {
		return nil
	}
	var texts []Highlight
	err := ix.onCurrent(func(e *edition) (err error) {
		texts, err = e.highlights(context.Background(), id, terms)
		return err
	})
	if err != nil && !errors.Is(err, errClosed) {
		// Highlights are a comfort: the page does without.
		slog.Warn("no search highlights", "error", err)
	}
	return texts
}

// onCurrent calls fn with the current edition, again if it was replaced and
// closed meanwhile.
func (ix *Index) onCurrent(fn func(*edition) error) error {
	for {
		e := ix.current.Load()
		err := fn(e)
		if !errors.Is(err, errClosed) || ix.current.Load() == e {
			return err
		}
	}
}
