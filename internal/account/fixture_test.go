package account_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	entaccount "github.com/entrepreneur-interet-general/eig/ent/account"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/candidate"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/text"
)

const base = "https://eig.example"

// noon is when the tests happen.
var noon = time.Date(2020, 5, 11, 12, 0, 0, 0, clock.Paris)

// today is the day of noon, as an account remembers it.
var today = time.Date(2020, 5, 11, 0, 0, 0, 0, clock.Paris).UTC()

// world is a database with something to belong to.
type world struct {
	*account.Service // at noon

	t           *testing.T
	db          *database.DB
	eig3, eig4  *ent.Promotion
	dinum, aphp *ent.Administration
	design, dev *ent.Profile
	defi, draft *ent.Defi // of eig4
}

// each runs a test in a world on both databases.
func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) { test(t, newWorld(t, db)) })
}

func newWorld(t *testing.T, db *database.DB) *world {
	t.Helper()
	w := &world{t: t, db: db}
	w.Service = w.at(0)
	w.write(func(ctx context.Context, c *ent.Client) {
		w.eig3 = c.Promotion.Create().SetCode("eig-3").SetLabel("EIG 3").SetYear(2019).SaveX(ctx)
		w.eig4 = c.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
		w.dinum = c.Administration.Create().SetSlug("dinum").SetName("DINUM").SetKind(administration.KindBODY).SaveX(ctx)
		w.aphp = c.Administration.Create().SetSlug("ap-hp").SetName("AP-HP").SetKind(administration.KindBODY).SaveX(ctx)
		w.design = c.Profile.Create().SetCode("DESIGN").SetLabel("Design").SetRank(0).SaveX(ctx)
		w.dev = c.Profile.Create().SetCode("DEVELOPMENT").SetLabel("Développement").SetRank(1).SaveX(ctx)
		for d, status := range map[**ent.Defi]defi.Status{&w.defi: defi.StatusPUBLISHED, &w.draft: defi.StatusDRAFT} {
			*d = c.Defi.Create().SetSlug(strings.ToLower(string(status))).SetTitle("Défi").SetSummary("Résumé").SetTown("Paris").SetYear(2020).
				SetStatus(status).SetPromotion(w.eig4).SetAdministration(w.dinum).SetMinistry(w.dinum).AddProfiles(w.design).SaveX(ctx)
		}
	})
	return w
}

// at returns the service as it is some time after noon.
func (w *world) at(later time.Duration) *account.Service {
	w.t.Helper()
	q, err := jobs.New(w.db, jobs.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	now := clock.Stopped(noon.Add(later))
	return account.New(w.db, now, mail.New(w.db, q, mail.Options{Transport: mail.Folder(w.t.TempDir()), BaseURL: base, Clock: now}), base+"/")
}

// system is the platform's own context: for what a test prepares and looks at.
func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// anonymous is a request of a visitor.
func anonymous(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.Viewer{}.InRequest("req_visitor"))
}

// write prepares rows.
func (w *world) write(do func(ctx context.Context, c *ent.Client)) {
	w.t.Helper()
	err := w.db.InTx(system(w.t), func(ctx context.Context, tx *database.Tx) error {
		do(ctx, tx.Ent)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// someone is a person with an account and an open session.
type someone struct {
	*ent.Account
	email   string
	session string
	ctx     context.Context // of their requests
	v       viewer.Viewer
}

// person makes a person. The roles are those that an account stores.
func (w *world) person(email string, roles ...viewer.Role) someone {
	w.t.Helper()
	p := someone{email: email}
	w.write(func(ctx context.Context, c *ent.Client) {
		who := c.Candidate.Create().SetEmail(email).SetEmailKey(keyOf(w.t, email)).SetVerifiedAt(noon).SaveX(ctx)
		names := []string{}
		for _, r := range roles {
			names = append(names, string(r))
		}
		p.Account = c.Account.Create().SetCandidate(who).SetRoles(names).SetLastSeenAt(today).SaveX(ctx)
		p.session = w.openSession(ctx, c, p.Account.ID)
	})
	p.v = viewer.SignedIn(p.Account.ID, p.CandidateID, roles...).InRequest("req_" + p.Account.ID)
	p.v.SessionID = p.session
	p.ctx = viewer.NewContext(context.WithoutCancel(w.t.Context()), p.v)
	return p
}

// as returns the context of the person with another viewer.
func (p someone) as(t testing.TB, v viewer.Viewer) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), v)
}

var sessions int

func (w *world) openSession(ctx context.Context, c *ent.Client, accountID string) string {
	sessions++
	return c.Session.Create().SetTokenHash(fmt.Sprintf("hash-%d", sessions)).SetData([]byte("x")).
		SetExpiresAt(time.Now().Add(time.Hour)).SetAccountID(accountID).SaveX(ctx).ID
}

func keyOf(t testing.TB, email string) string {
	t.Helper()
	_, key, ok := text.ParseEmail(email)
	if !ok {
		t.Fatalf("%q is no address", email)
	}
	return key
}

var (
	linkForm     = regexp.MustCompile(`#([A-Z2-7]{26})\b`)
	codeForm     = regexp.MustCompile(`(?m)^ +([0-9]{6})$`)
	digitsOfPage = regexp.MustCompile(`>[0-9]{6}<`)
)

// receive writes the newest mail of an address as it leaves at the time of s, and
// returns the secrets in it.
func (w *world) receive(s *account.Service, email string) (token, code string) {
	w.t.Helper()
	m := w.compose(s, w.lastMail(email))
	link, digits := linkForm.FindStringSubmatch(m.Text), codeForm.FindStringSubmatch(m.Text)
	if link == nil || digits == nil {
		w.t.Fatalf("no link or no code in\n%s", m.Text)
	}
	return link[1], digits[1]
}

func (w *world) compose(s *account.Service, row *ent.EmailLog) mail.Message {
	w.t.Helper()
	m, err := s.Compose(system(w.t), row)
	if err != nil {
		w.t.Fatalf("composing: %v", err)
	}
	return m
}

func (w *world) lastMail(email string) *ent.EmailLog {
	w.t.Helper()
	rows := w.mails(email)
	if len(rows) == 0 {
		w.t.Fatalf("no mail to %s", email)
	}
	return rows[len(rows)-1]
}

// mails are those of an address, the oldest first.
func (w *world) mails(email string) []*ent.EmailLog {
	w.t.Helper()
	rows := w.db.Ent().EmailLog.Query().Where(emaillog.RecipientKeyEQ(keyOf(w.t, email))).AllX(system(w.t))
	slices.SortFunc(rows, func(a, b *ent.EmailLog) int { return strings.Compare(a.ID, b.ID) })
	return rows
}

// kinds are the kinds of the mails of an address, in alphabetical order.
func (w *world) kinds(email string) (out []emaillog.Kind) {
	w.t.Helper()
	for _, row := range w.mails(email) {
		out = append(out, row.Kind)
	}
	slices.Sort(out)
	return out
}

// signIn signs an address in by its link, at the time of s.
func (w *world) signIn(s *account.Service, email string) *account.Entered {
	w.t.Helper()
	if err := s.RequestSignIn(anonymous(w.t), "browser", email, ""); err != nil {
		w.t.Fatal(err)
	}
	token, _ := w.receive(s, email)
	entered, err := s.SignIn(anonymous(w.t), "browser", token, "")
	if err != nil {
		w.t.Fatal(err)
	}
	return entered
}

// accountOf returns the account of an address as it is now, nil for none.
func (w *world) accountOf(email string) *ent.Account {
	w.t.Helper()
	who, err := w.db.Ent().Account.Query().Where(entaccount.HasCandidateWith(candidate.EmailKeyEQ(keyOf(w.t, email)))).
		WithCandidate().WithMentoredAdministrations().WithMemberships().Only(system(w.t))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return who
}

// rolesOf returns the roles of an account, as the platform sees them.
func (w *world) rolesOf(id string) []viewer.Role {
	w.t.Helper()
	roles, err := w.Roles(system(w.t), []string{id})
	if err != nil {
		w.t.Fatal(err)
	}
	return roles[id]
}

// refused checks that an error is a fault with a code and exactly these fields, whose
// sentences are French and end as sentences do.
func refused(t testing.TB, err error, code fault.Code, fields ...string) {
	t.Helper()
	f := fault.As(err)
	if f == nil || f.Code != code {
		t.Errorf("%v: want a fault with %s", err, code)
		return
	}
	var got []string
	for _, field := range f.Fields {
		got = append(got, field.Path)
		sentence(t, field.Message)
	}
	if !slices.Equal(got, fields) {
		t.Errorf("%v: fields %v, want %v", err, got, fields)
	}
	sentence(t, f.Message)
}

func sentence(t testing.TB, s string) {
	t.Helper()
	if s == "" || !strings.HasSuffix(s, ".") || strings.ContainsAny(s, `'"`) || strings.Contains(s, "eig_") || strings.Contains(strings.ToLower(s), "dupont") {
		t.Errorf("%q is no sentence for a person", s)
	}
}

// says checks that the message of a fault holds a text.
func says(t testing.TB, err error, want string) {
	t.Helper()
	if f := fault.As(err); f == nil || !strings.Contains(f.Message, want) {
		t.Errorf("%v does not say %q", err, want)
	}
}

func ptr[T any](v T) *T { return &v }
