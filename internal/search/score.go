package search

// worth is what a match counts for, by where it is and how good it is. It is a
// table, and not the usual statistics on words, because a reader must be able to
// tell why a défi comes first, and because the order must not depend on the
// history of the index: it is the same in each process and on each database.
//
// Title before summary before body before labels; within a field, the word
// before its other forms before longer words; whatever is typed right before
// any typo.
var worth = [fieldCount][kindCount]float64{
	inTitle:   {byWord: 8, byStem: 7, byPrefix: 5, byTypo: 0.8},
	inSummary: {byWord: 4, byStem: 3.5, byPrefix: 2.5, byTypo: 0.4},
	inBody:    {byWord: 2, byStem: 1.75, byPrefix: 1.25, byTypo: 0.2},
	inLabels:  {byWord: 1, byStem: 0.95, byPrefix: 0.875, byTypo: 0.1},
}

// also is what the other fields that match add, as a share of their worth: enough
// to part equals, too little to overtake a better match.
const also = 0.03

// found is the best kind of match of one term in each field of one document.
type found [fieldCount]kind

func (f *found) score() float64 {
	best, sum := 0.0, 0.0
	for in, k := range f {
		w := worth[in][k]
		sum += w
		best = max(best, w)
	}
	return best + also*(sum-best)
}
