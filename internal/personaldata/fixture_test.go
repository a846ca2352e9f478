package personaldata_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/administration"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/auditentry"
	"github.com/entrepreneur-interet-general/eig/ent/defi"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/membership"
	"github.com/entrepreneur-interet-general/eig/ent/session"
	"github.com/entrepreneur-interet-general/eig/ent/signin"
	"github.com/entrepreneur-interet-general/eig/ent/testimony"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/ent/webinar"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/jobs"
	"github.com/entrepreneur-interet-general/eig/internal/mail"
	"github.com/entrepreneur-interet-general/eig/internal/personaldata"
)

// noon is when the tests happen, unless they say otherwise.
var noon = paris(2020, 5, 11, 12, 0)

// system is the platform's own context: for what a test prepares and looks at.
func system(t testing.TB) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), viewer.System())
}

// postman is a mail server that takes everything.
type postman struct {
	mu   sync.Mutex
	took []mail.Outgoing
}

func (p *postman) Send(_ context.Context, m mail.Outgoing) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.took = append(p.took, m)
	return nil
}

func (*postman) Local() bool { return false }

func (p *postman) messages() []mail.Outgoing {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]mail.Outgoing(nil), p.took...)
}

// platform is the service at a moment, with its queue, which is not started.
type platform struct {
	*personaldata.Service
	queue   *jobs.Queue
	postman *postman
}

func at(t testing.TB, db *database.DB, moment time.Time) platform {
	t.Helper()
	return with(t, db, clock.Stopped(moment))
}

func with(t testing.TB, db *database.DB, c clock.Clock) platform {
	t.Helper()
	q, err := jobs.New(db, jobs.Options{PollEvery: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	p := &postman{}
	outbox := mail.New(db, q, mail.Options{BaseURL: "https://eig.example", Transport: p, Clock: c})
	return platform{personaldata.New(db, c, outbox, "https://eig.example"), q, p}
}

// deliver works the jobs until it is done, and returns the messages that were taken
// away.
func (p platform) deliver(t *testing.T, done func() bool) []mail.Outgoing {
	t.Helper()
	if err := p.queue.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := p.queue.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	}()
	waitUntil(t, "the messages leave", done)
	return p.postman.messages()
}

func waitUntil(t testing.TB, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("not yet: %s", what)
}

// retain applies the rules and returns the lines of the rows, without the totals.
func (p platform) retain(t testing.TB, dry bool) (lines []string) {
	t.Helper()
	totals := map[string]int{}
	err := p.Retain(context.WithoutCancel(t.Context()), dry, func(l personaldata.Line) {
		key := l.Rule.Code + " " + string(l.Step)
		if l.ID == "" {
			if totals[key] != l.Total {
				t.Errorf("%s: %d rows and a total of %d", key, totals[key], l.Total)
			}
			return
		}
		totals[key]++
		lines = append(lines, fmt.Sprintf("%s %s %s", key, l.ID, l.On.Format(time.DateOnly)))
	})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// write makes rows for a test, which the journal does not tell.
func write(t testing.TB, db *database.DB, fn func(ctx context.Context, c *ent.Client)) {
	t.Helper()
	err := db.InTx(audit.Silently(system(t)), func(ctx context.Context, tx *database.Tx) error {
		fn(ctx, tx.Ent)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// human is somebody with an account, or without.
type human struct {
	account   *ent.Account
	candidate *ent.Candidate
}

func (h human) viewer(roles ...viewer.Role) viewer.Viewer {
	return viewer.SignedIn(h.account.ID, h.candidate.ID, roles...)
}

func (h human) context(t testing.TB, roles ...viewer.Role) context.Context {
	return viewer.NewContext(context.WithoutCancel(t.Context()), h.viewer(roles...).InRequest("req-1"))
}

func newCandidate(ctx context.Context, c *ent.Client, name string, created time.Time) *ent.Candidate {
	return c.Candidate.Create().SetEmail(strings.ToUpper(name[:1]) + name[1:] + "@exemple.fr").SetEmailKey(name + "@exemple.fr").
		SetVerifiedAt(created).SetCreatedAt(created).SetUpdatedAt(created).SaveX(ctx)
}

// newHuman makes a person with an account, last seen at a moment.
func newHuman(t testing.TB, db *database.DB, name string, seen time.Time, roles ...viewer.Role) (h human) {
	t.Helper()
	given := []string{}
	for _, r := range roles {
		given = append(given, string(r))
	}
	write(t, db, func(ctx context.Context, c *ent.Client) {
		h.candidate = newCandidate(ctx, c, name, seen.AddDate(-1, 0, 0))
		h.account = c.Account.Create().SetCandidate(h.candidate).SetName("Nom de " + name).SetRoles(given).
			SetLastSeenAt(seen).SetCreatedAt(seen.AddDate(-1, 0, 0)).SaveX(ctx)
	})
	return h
}

// house is the programme around the people.
type house struct {
	promotion      *ent.Promotion
	administration *ent.Administration
	profile        *ent.Profile
	defi           *ent.Defi
	past, next     *ent.Webinar
}

func newHouse(t testing.TB, db *database.DB) (h house) {
	t.Helper()
	write(t, db, func(ctx context.Context, c *ent.Client) {
		h.promotion = c.Promotion.Create().SetCode("eig-4").SetLabel("EIG 4").SetYear(2020).SaveX(ctx)
		h.administration = c.Administration.Create().SetSlug("dinum").SetName("Direction du numérique").SetKind(administration.KindBODY).SaveX(ctx)
		h.profile = c.Profile.Create().SetCode("DESIGN").SetLabel("Design").SetRank(0).SaveX(ctx)
		h.defi = c.Defi.Create().SetSlug("ecrire").SetTitle("Écrire simplement").SetSummary("Résumé").SetTown("Paris").SetYear(2020).
			SetStatus(defi.StatusPUBLISHED).SetPromotion(h.promotion).SetAdministration(h.administration).SetMinistry(h.administration).SaveX(ctx)
		h.past = newWebinar(ctx, c, h, "passe", noon.Add(-48*time.Hour))
		h.next = newWebinar(ctx, c, h, "prochain", noon.Add(48*time.Hour))
	})
	return h
}

func newWebinar(ctx context.Context, c *ent.Client, h house, slug string, starts time.Time) *ent.Webinar {
	return c.Webinar.Create().SetSlug(slug).SetTitle("Webinaire " + slug).SetStartsAt(starts).SetEndsAt(starts.Add(time.Hour)).
		SetCapacity(100).SetStatus(webinar.StatusPUBLISHED).SetPromotion(h.promotion).SaveX(ctx)
}

// register gives a person a seat.
func register(t testing.TB, db *database.DB, who *ent.Candidate, name string, created time.Time, in ...*ent.Webinar) {
	t.Helper()
	write(t, db, func(ctx context.Context, c *ent.Client) {
		for _, w := range in {
			c.Registration.Create().SetCandidate(who).SetWebinar(w).SetName(name).SetCreatedAt(created).ExecX(ctx)
			c.Webinar.UpdateOneID(w.ID).AddSeatsTaken(1).ExecX(ctx)
		}
	})
}

// secret starts what must never leave the database.
const secret = "secret-"

// fill gives a person something in each table that tells of people: what they wrote
// bears mark, and what must stay bears secret and mark.
func fill(t testing.TB, db *database.DB, h house, who human, mark string) {
	t.Helper()
	id, key := who.account.ID, who.candidate.EmailKey
	ago := func(d time.Duration) time.Time { return noon.Add(-d).UTC() }
	register(t, db, who.candidate, "Inscrit "+mark, ago(72*time.Hour), h.past, h.next)
	write(t, db, func(ctx context.Context, c *ent.Client) {
		c.Account.UpdateOneID(id).SetOidcIssuer("https://auth." + mark + ".example").SetOidcSubject("sujet-" + mark).
			SetPurgeNotifiedAt(ago(time.Hour)).AddMentoredAdministrations(h.administration).ExecX(ctx)
		c.Candidate.UpdateOneID(who.candidate.ID).SetPurgeNotifiedAt(ago(time.Hour)).ExecX(ctx)
		c.Membership.Create().SetAccountID(id).SetPromotion(h.promotion).SetProfile(h.profile).SetDefi(h.defi).
			SetStatus(membership.StatusVERIFIED).SetRefusalReason("Motif " + mark).SetDecidedAt(ago(time.Hour)).SetDecidedByID(id).ExecX(ctx)
		c.Testimony.Create().SetSlug("temoignage-" + mark).SetAuthorName("Auteur " + mark).SetAuthorRole("Rôle " + mark).
			SetHeadline("Titre " + mark).SetBody("Texte " + mark).SetSource("Source " + mark).SetWrittenAt(ago(time.Hour)).
			SetStatus(testimony.StatusPUBLISHED).SetPromotion(h.promotion).SetDefi(h.defi).
			SetAdministration(h.administration).SetProfile(h.profile).SetAuthorID(id).ExecX(ctx)
		c.Session.Create().SetTokenHash(secret + "session-" + mark).SetData([]byte(secret + "data-" + mark)).SetDevice("Firefox " + mark).
			SetMethod(session.MethodEMAIL).SetLastSeenAt(ago(time.Hour)).SetExpiresAt(noon.Add(time.Hour)).SetAccountID(id).ExecX(ctx)
		c.AccessToken.Create().SetName("Jeton " + mark).SetHint("eig_" + mark).SetTokenHash(secret + "token-" + mark).
			SetScopes([]string{"account:read", "public:read"}).SetExpiresAt(noon.Add(time.Hour)).
			SetLastUsedAt(ago(time.Hour)).SetRevokedAt(ago(time.Minute)).SetAccountID(id).ExecX(ctx)
		c.SignIn.Create().SetPurpose(signin.PurposeSIGN_IN).SetEmail("Par." + key).SetEmailKey(key).SetBrowserHash(secret + "browser-" + mark).
			SetTokenHash(secret + "link-" + mark).SetCodeHash(secret + "code-" + mark).SetWrongCodes(3).SetCreatedAt(ago(time.Minute)).
			SetExpiresAt(noon.Add(time.Minute)).SetSpentAt(ago(time.Second)).SetReturnTo("/retour/" + mark).SetAccountID(id).ExecX(ctx)
		c.Invitation.Create().SetEmail("Pour." + key).SetEmailKey(key).SetRole(viewer.Mentor).SetExpiresAt(noon.Add(time.Hour)).
			SetAcceptedAt(ago(time.Hour)).SetRevokedAt(ago(time.Minute)).SetInvitedByID(id).AddAdministrations(h.administration).
			SetPromotion(h.promotion).SetProfile(h.profile).SetDefi(h.defi).ExecX(ctx)
		for _, account := range []*string{&id, nil} { // before and after the account
			c.EmailLog.Create().SetKind(emaillog.KindINVITATION).SetSubject("Objet " + mark).SetState(emaillog.StateFAILED).SetAttempts(2).
				SetFailure(emaillog.FailureREFUSED).SetSentAt(ago(time.Hour)).SetRecipient("Vers." + key).SetRecipientKey(key).
				SetMessageID(fmt.Sprintf("%s-%v@eig.example", mark, account == nil)).SetParams(map[string]string{"invitation": "invt_" + mark}).
				SetNillableAccountID(account).SetCreatedAt(ago(time.Hour)).ExecX(ctx)
		}
		c.AuditEntry.Create().SetActorKind(auditentry.ActorKindTOKEN).SetActorID(id).SetTokenID("actk_" + mark).SetRequestID("req_" + mark).
			SetAction(auditentry.ActionUPDATE).SetObjectType("Account").SetObjectID(id).SetFields([]string{"name"}).
			SetCreatedAt(ago(time.Hour)).ExecX(ctx)
	})
}

// tables are the names of all tables, those of the libraries too.
func tables(t testing.TB, db *database.DB) (names []string) {
	t.Helper()
	query := `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1`
	if db.Dialect() == "postgres" {
		query = `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`
	}
	rows, err := db.SQL().Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return names
}

// rowsIn returns the rows of a query by column.
func rowsIn(t testing.TB, db *database.DB, query string, args ...any) (out []map[string]any) {
	t.Helper()
	rows, err := db.SQL().Query(query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		values, found := make([]any, len(columns)), map[string]any{}
		for i := range values {
			values[i] = new(any)
		}
		if err := rows.Scan(values...); err != nil {
			t.Fatal(err)
		}
		for i, c := range columns {
			found[c] = *values[i].(*any)
		}
		out = append(out, found)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// dump is everything that the database holds, a line for each row.
func dump(t testing.TB, db *database.DB) []string {
	t.Helper()
	var lines []string
	for _, table := range tables(t, db) {
		for _, row := range rowsIn(t, db, `SELECT * FROM `+table+` ORDER BY 1, 2`) {
			line := table + ":"
			for _, c := range sorted(row) {
				value := row[c]
				if raw, ok := value.([]byte); ok {
					value = string(raw)
				}
				line += fmt.Sprintf(" %s=%v", c, value)
			}
			lines = append(lines, line)
		}
	}
	if len(lines) < 3 {
		t.Fatalf("the database holds %d rows: the test looks at the wrong place", len(lines))
	}
	return lines
}

// holding returns the lines that hold one of some words, in any case.
func holding(lines []string, words ...string) (out []string) {
	for _, line := range lines {
		for _, w := range words {
			if strings.Contains(strings.ToLower(line), strings.ToLower(w)) {
				out = append(out, line)
				break
			}
		}
	}
	return out
}
