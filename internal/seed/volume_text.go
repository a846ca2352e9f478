package seed

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func (v *volume) one(list []string) string { return list[v.IntN(len(list))] }

// title is a plain name, a name with its place, or a brand, as real ones are.
func (v *volume) title(p place) string {
	switch v.IntN(3) {
	case 0:
		return v.one(volumeTools) + " des " + v.one(volumeObjects)
	case 1:
		return v.one(volumeTools) + " des " + v.one(volumeObjects) + " " + p.of
	}
	return v.one(volumeBrands[0]) + v.one(volumeBrands[1])
}

func (v *volume) summary() string {
	return fmt.Sprintf("Un service pour %s et %s les %s %s, conçu avec les %s.",
		v.one(volumeVerbs), v.one(volumeVerbs), v.one(volumeObjects), v.one(volumeWays), v.one(volumeUsers))
}

func (v *volume) problem(p place) string {
	return fmt.Sprintf("Les %s suivent les %s %s. Les %s, eux, ne savent pas où %s les %s. Le constat vaut pour les services %s comme ailleurs.",
		v.one(volumeUsers), v.one(volumeObjects), v.one(volumeObstacles),
		v.one(volumeUsers), v.one(volumeVerbs), v.one(volumeObjects), p.of)
}

func (v *volume) mission() string {
	return fmt.Sprintf("L’équipe construit %s et %s pour %s les %s %s. Elle travaille avec les %s, puis ouvre le code et la documentation des %s.",
		v.one(volumeParts), v.one(volumeParts), v.one(volumeVerbs), v.one(volumeObjects), v.one(volumeWays),
		v.one(volumeUsers), v.one(volumeObjects))
}

func (v *volume) impact() string {
	return fmt.Sprintf("Les %s %s. Les %s %s.",
		v.one(volumeUsers), v.one(volumeGains), v.one(volumeUsers), v.one(volumeGains))
}

func (v *volume) headline() string {
	return fmt.Sprintf("Dix mois pour %s les %s", v.one(volumeVerbs), v.one(volumeObjects))
}

func (v *volume) testimonyBody() string {
	return fmt.Sprintf("Nous sommes arrivés avec %s en tête ; sur place, les %s suivaient les %s %s. "+
		"Nous avons livré %s dès le premier mois. Ce que je retiens : les %s %s, et une communauté qui répond toujours.",
		v.one(volumeParts), v.one(volumeUsers), v.one(volumeObjects), v.one(volumeObstacles),
		v.one(volumeParts), v.one(volumeUsers), v.one(volumeGains))
}

// person returns the name of the i-th made-up person. The names repeat, as they
// do among people.
func person(i int) string {
	return volumeFirstNames[i%len(volumeFirstNames)] + " " + volumeLastNames[i/len(volumeFirstNames)%len(volumeLastNames)]
}

// slug returns the words of s in ASCII, joined by hyphens.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(strings.NewReplacer("œ", "oe", "Œ", "oe", "æ", "ae").Replace(s)) {
		r = unicode.ToLower(r)
		switch {
		case r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case !unicode.Is(unicode.Mn, r): // an accent is no gap
			gap = true
		}
	}
	return b.String()
}
