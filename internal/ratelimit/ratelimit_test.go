package ratelimit

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/entrepreneur-interet-general/eig/internal/clientip"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
)

func client(address string) Who { return Who{Client: netip.MustParseAddr(address)} }

// take takes n times and returns how many were let through, and the last budget.
func take(t *testing.T, l *Limiter, n int, class Class, who Who) (through int, last Budget) {
	t.Helper()
	for range n {
		last = l.Take(t.Context(), class, who)
		if !last.Exceeded() {
			through++
		}
	}
	return through, last
}

func TestEachClassHasItsLimits(t *testing.T) {
	account := Who{Client: netip.MustParseAddr("198.51.100.1"), Account: "acct_1"}
	address := Who{Client: netip.MustParseAddr("198.51.100.1"), Address: "a@exemple.fr"}
	for _, tt := range []struct {
		name  string
		class Class
		who   Who
		limit int
	}{
		{"requests of a sign-in from one client", SignInRequest, client("198.51.100.1"), 30},
		{"requests of a sign-in for one address", SignInRequest, address, 5},
		{"codes tried by one client", SignInAttempt, client("198.51.100.1"), 60},
		{"messages asked for by one account", Mail, account, 10},
		{"seats taken by one client", SignUp, client("198.51.100.1"), 60},
		{"seats taken by one account", SignUp, account, 20},
		{"changes by a visitor", Mutation, client("198.51.100.1"), 120},
		{"changes by an account", Mutation, account, 120},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := New(Options{Scale: 1})
				if first := l.Take(t.Context(), tt.class, tt.who); first.Limit != tt.limit || first.Remaining != tt.limit-1 {
					t.Errorf("at first: %+v", first)
				}
				through, last := take(t, l, 200, tt.class, tt.who)
				if through != tt.limit-1 || last.Limit != tt.limit || last.Remaining != 0 {
					t.Errorf("%d of 200 were let through, and then %+v", through+1, last)
				}
				// Waiting as long as the answer says is enough, and a second less is not.
				time.Sleep(last.RetryAfter.Truncate(time.Second))
				if b := l.Take(t.Context(), tt.class, tt.who); !b.Exceeded() {
					t.Errorf("let through too early: %+v", b)
				}
				time.Sleep(time.Second)
				if b := l.Take(t.Context(), tt.class, tt.who); b.Exceeded() {
					t.Errorf("refused after the time that it said: %+v", b)
				}
				// Time gives all of it back.
				time.Sleep(time.Hour)
				if through, _ := take(t, l, 200, tt.class, tt.who); through != tt.limit {
					t.Errorf("%d of 200 an hour later", through)
				}
			})
		})
	}
}

// Whatever was counted when, the wait that is told is right to the second.
func TestTheWaitIsRight(t *testing.T) {
	for _, pause := range []time.Duration{time.Second, time.Minute, 4 * time.Minute, 7 * time.Minute, 9*time.Minute + 59*time.Second} {
		t.Run(pause.String(), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := New(Options{Scale: 1})
				who := client("198.51.100.1")
				for range 5 { // through several windows
					take(t, l, 11, SignInAttempt, who)
					time.Sleep(pause)
				}
				_, last := take(t, l, 200, SignInAttempt, who)
				time.Sleep(last.RetryAfter - time.Second)
				if b := l.Take(t.Context(), SignInAttempt, who); !b.Exceeded() {
					t.Errorf("%v was told, a second less was enough", last.RetryAfter)
				}
				time.Sleep(time.Second)
				if b := l.Take(t.Context(), SignInAttempt, who); b.Exceeded() {
					t.Errorf("%v was told, and then %v", last.RetryAfter, b.RetryAfter)
				}
			})
		})
	}
}

func TestWhoIsCountedTogether(t *testing.T) {
	account := func(address, id string) Who { return Who{Client: netip.MustParseAddr(address), Account: id} }
	about := func(client, address string) Who {
		return Who{Client: netip.MustParseAddr(client), Address: address}
	}
	for _, tt := range []struct {
		name     string
		class    Class
		one, two Who
		together bool
	}{
		{"two clients", SignUp, client("198.51.100.1"), client("198.51.100.2"), false},
		{"two addresses of one /64", SignUp, client("2001:db8::1"), client("2001:db8::ffff:2"), true},
		{"two networks of IPv6", SignUp, client("2001:db8::1"), client("2001:db8:0:1::1"), false},
		{"clients without an address", SignUp, Who{}, Who{}, true},
		{"one account from two places", Mutation, account("198.51.100.1", "acct_1"), account("198.51.100.2", "acct_1"), true},
		{"two accounts behind one address", Mutation, account("198.51.100.1", "acct_1"), account("198.51.100.1", "acct_2"), false},
		{"an account and a visitor behind one address", Mutation, account("198.51.100.1", "acct_1"), client("198.51.100.1"), false},
		{"two accounts that take seats behind one address", SignUp, account("198.51.100.1", "acct_1"), account("198.51.100.1", "acct_2"), false},
		{"one mailbox, whoever asks", SignInRequest, about("198.51.100.1", "a@exemple.fr"), about("198.51.100.2", "a@exemple.fr"), true},
		{"two mailboxes", SignInRequest, about("198.51.100.1", "a@exemple.fr"), about("198.51.100.2", "b@exemple.fr"), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := New(Options{Scale: 1})
				take(t, l, 200, tt.class, tt.one)
				if got := l.Take(t.Context(), tt.class, tt.two).Exceeded(); got != tt.together {
					t.Errorf("the second is refused: %v", got)
				}
			})
		})
	}
	if byAddress(Who{}) != "" || byClient(client("::ffff:198.51.100.1")) != byClient(client("198.51.100.1")) {
		t.Error("an action about no address, or IPv4 in IPv6")
	}
}

// Refusing for one limit does not use up another: who floods a mailbox that has
// enough is stopped by their own limit at last, and not sooner.
func TestClassesDoNotShareTheirCounts(t *testing.T) {
	l := New(Options{Scale: 1})
	who := Who{Client: netip.MustParseAddr("198.51.100.1"), Account: "acct_1", Address: "a@exemple.fr"}
	for class := range rates {
		take(t, l, 500, class, Who{Client: netip.MustParseAddr("198.51.100.9"), Account: "acct_9", Address: "z@exemple.fr"})
		if b := l.Take(t.Context(), class, who); b.Exceeded() {
			t.Errorf("%s: refused because of another: %+v", class, b)
		}
	}
}

func TestScale(t *testing.T) {
	for scale, want := range map[float64]int{2: 120, 0.5: 30, 0.001: 1} {
		if through, _ := take(t, New(Options{Scale: scale}), 500, SignUp, client("198.51.100.1")); through != want {
			t.Errorf("%v times: %d, want %d", scale, through, want)
		}
	}
	off := New(Options{})
	if through, last := take(t, off, 500, SignUp, client("198.51.100.1")); through != 500 || last != (Budget{}) {
		t.Errorf("switched off: %d, %+v", through, last)
	}
}

func TestWhatIsTold(t *testing.T) {
	h := http.Header{}
	Budget{}.Tell(h)
	if len(h) != 0 {
		t.Errorf("without a limit: %v", h)
	}
	left := Budget{Limit: 60, Remaining: 59, Reset: 90*time.Second + time.Millisecond}
	left.Tell(h)
	if h.Get("RateLimit-Limit") != "60" || h.Get("RateLimit-Remaining") != "59" || h.Get("RateLimit-Reset") != "91" || h.Get("Retry-After") != "" {
		t.Errorf("%v", h)
	}
	for wait, says := range map[time.Duration]string{
		500 * time.Millisecond: "dans une seconde.", 59 * time.Second: "dans 59 secondes.", time.Minute: "dans une minute.",
		61 * time.Second: "dans 2 minutes.", 10 * time.Minute: "dans 10 minutes.",
	} {
		over := Budget{Limit: 60, RetryAfter: wait}
		over.Tell(h)
		if got, _ := strconv.Atoi(h.Get("Retry-After")); time.Duration(got)*time.Second < wait || got > int(wait/time.Second)+1 {
			t.Errorf("%v: Retry-After %d", wait, got)
		}
		if f := over.Fault(); f.Code != fault.RateLimited || !strings.HasSuffix(f.Message, says) {
			t.Errorf("%v: %v", wait, f)
		}
	}
	if tight := left.Tighter(Budget{Limit: 5, Remaining: 4}); tight.Limit != 5 {
		t.Errorf("the tighter of two: %+v", tight)
	}
}

func TestAPageIsLimitedByItsClient(t *testing.T) {
	refused := 0
	h := New(Options{Scale: 1}).Handler(SignInAttempt, func(w http.ResponseWriter, _ *http.Request, status int, f *fault.Error) {
		if f.Code == fault.RateLimited {
			refused++
		}
		w.WriteHeader(status)
	}, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusSeeOther) }))
	ask := func(client string) *httptest.ResponseRecorder {
		ctx := clientip.NewContext(t.Context(), netip.MustParseAddr(client))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/auth/oidc", nil))
		return w
	}
	for range 60 {
		if w := ask("198.51.100.1"); w.Code != http.StatusSeeOther || w.Header().Get("RateLimit-Limit") != "60" {
			t.Fatalf("%d %v", w.Code, w.Header())
		}
	}
	if w := ask("198.51.100.1"); w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || refused != 1 {
		t.Errorf("the 61st: %d %v", w.Code, w.Header())
	}
	if w := ask("198.51.100.2"); w.Code != http.StatusSeeOther {
		t.Errorf("another client: %d", w.Code)
	}
}

// Under a flood of clients, the memory is bounded, those who were there before are
// counted exactly, and the flood itself is stopped.
func TestMemoryIsBoundedUnderAFlood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := New(Options{Scale: 1})
		known := client("198.51.100.1")
		take(t, l, 10, SignUp, known)
		refused := 0
		for i := range 300_000 {
			stranger := netip.AddrFrom16([16]byte{0x20, 0x01, 0xd, 0xb8, byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)})
			if l.Take(t.Context(), SignUp, Who{Client: stranger}).Exceeded() {
				refused++
			}
		}
		c := l.classes[SignUp][0].counter
		if n := len(c.current) + len(c.before); n > 2*(maxKeys+sharedSlots) {
			t.Errorf("%d counts are kept", n)
		}
		if refused < 100_000 {
			t.Errorf("only %d of 300,000 strangers were refused", refused)
		}
		if b := l.Take(t.Context(), SignUp, known); b.Remaining != 49 {
			t.Errorf("the client from before: %+v", b)
		}
		time.Sleep(time.Hour)
		if b := l.Take(t.Context(), SignUp, client("192.0.2.1")); b.Exceeded() {
			t.Error("an hour later, strangers are still refused")
		}
	})
}
