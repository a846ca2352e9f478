package rule_test

import (
	"maps"
	"slices"
	"strings"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
)

// The viewers of the world, by what they have in common.
var (
	// owners have one row of each kind: the owner and the other, in any guise.
	owners = []string{"owner", "other", "unknown role", "token of owner", "greedy token of owner"}
	// signedIn have no row of their own and no power over those of others.
	signedIn  = []string{"alumnus", "mentor", "mentor elsewhere", "mentor of nothing"}
	staffOnly = []string{"organiser", "admin"}
	staff     = append([]string{"system"}, staffOnly...)
)

// views is how many rows each viewer sees. The key "" is for those not named.
type views map[string]int

// denied is the number of rows seen by those whose query is refused.
const denied = -1

func everyone(n int) views { return views{"": n} }

// but returns the same views, except for some viewers.
func (v views) but(n int, names ...string) views {
	v = maps.Clone(v)
	for _, name := range names {
		v[name] = n
	}
	return v
}

func (v views) of(name string) int {
	if n, ok := v[name]; ok {
		return n
	}
	return v[""]
}

// lacking is which scope would help the tokens that have another: own for people,
// all for the staff.
func lacking(own, all viewer.Scope) map[string]viewer.Scope {
	return map[string]viewer.Scope{
		"public token of owner": own, "token of mentor": own,
		"token of organiser": all, "public token of organiser": all, "audit token of organiser": all,
		"audit token of admin": all, "public token of admin": all,
	}
}

// outcome is what becomes of a write.
type outcome string

const (
	refused outcome = "refused"
	nothing outcome = "nothing found to write"
	allowed outcome = "allowed"
)

// rights is what becomes of each write, by "operation viewer"; what is not named is
// refused.
type rights map[string]outcome

var (
	platformWrites = rights{"create system": allowed, "update system": allowed, "delete system": allowed}
	staffWrites    = platformWrites.and("create", allowed, staff...).and("update", allowed, staff...).and("delete", allowed, staff...)
)

// and returns the same rights with others for one operation. Tokens among the names
// stay out: none ever writes.
func (r rights) and(operation string, o outcome, names ...string) rights {
	r = maps.Clone(r)
	for _, name := range names {
		if !strings.Contains(name, "token") {
			r[operation+" "+name] = o
		}
	}
	return r
}

// of returns the outcome of an operation on one row, or on all.
func (r rights) of(operation, name string) outcome {
	if o, ok := r[strings.TrimSuffix(operation, " of all")+" "+name]; ok {
		return o
	}
	return refused
}

func concat(names ...[]string) []string { return slices.Concat(names...) }
