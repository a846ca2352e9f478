package main

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/audit"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/ent/migrate"
	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// forgotten makes what the rules have to do: an account and a candidate who are to be
// told, one who was told, and more invitations than go at once.
func forgotten(t *testing.T, db *database.DB) (told, stays string) {
	t.Helper()
	long := time.Date(2017, 5, 11, 10, 0, 0, 0, time.UTC)
	ctx := audit.Silently(viewer.NewContext(t.Context(), viewer.System()))
	err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		person := func(name string) *ent.Candidate {
			return tx.Ent.Candidate.Create().SetEmail(name + "@exemple.fr").SetEmailKey(name + "@exemple.fr").SetCreatedAt(long).SaveX(ctx)
		}
		person("camille")
		tx.Ent.Account.Create().SetCandidate(person("dominique")).SetLastSeenAt(long).ExecX(ctx)
		told = tx.Ent.Account.Create().SetCandidate(person("elie")).SetLastSeenAt(long).
			SetPurgeNotifiedAt(time.Date(2020, 4, 20, 10, 0, 0, 0, time.UTC)).SaveX(ctx).ID
		tx.Ent.EmailLog.Create().SetKind(emaillog.KindPURGE_NOTICE).SetSubject("x").SetRecipient("elie@exemple.fr").SetRecipientKey("elie@exemple.fr").
			SetParams(map[string]string{}).SetAccountID(told).SetCreatedAt(time.Date(2020, 4, 20, 10, 0, 0, 0, time.UTC)).
			SetState(emaillog.StateSENT).SetSentAt(time.Date(2020, 4, 20, 10, 0, 0, 0, time.UTC)).ExecX(ctx)
		stays = tx.Ent.Account.Create().SetCandidate(person("farid")).SetLastSeenAt(time.Date(2020, 5, 1, 0, 0, 0, 0, time.UTC)).SaveX(ctx).ID
		for i := range 250 {
			email := fmt.Sprintf("invite%d@exemple.fr", i)
			tx.Ent.Invitation.Create().SetEmail(email).SetEmailKey(email).SetRole(viewer.Organiser).SetExpiresAt(long).ExecX(ctx)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return told, stays
}

// everything is all rows of the platform's tables, as text.
func everything(t *testing.T, db *database.DB) (lines []string) {
	t.Helper()
	for _, table := range append([]string{"river_job", "goose_db_version"}, tableNames()...) {
		rows, err := db.SQL().Query(`SELECT * FROM ` + table)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		for rows.Next() {
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			line := table
			for _, v := range values {
				line += fmt.Sprintf(" %v", *v.(*any))
			}
			lines = append(lines, line)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close()
	}
	slices.Sort(lines)
	return lines
}

func tableNames() (names []string) {
	for _, table := range migrate.Tables {
		names = append(names, table.Name)
	}
	return names
}

func TestRetention(t *testing.T) {
	each(t, func(t *testing.T, url string) {
		env := []string{"EIG_DATABASE_URL=" + url, "EIG_CLOCK=2020-05-11T09:00:00+02:00"}
		code, _, stderr := runProgram(t, env, "retention", "--dry-run")
		if code != 1 {
			t.Errorf("a dry run on an empty database: exit code %d", code)
		}
		oneClearLine(t, stderr, "eig migrate")

		db := dbtest.Open(t, url)
		told, stays := forgotten(t, db)
		before := everything(t, db)
		code, would, stderr := runProgram(t, env, "retention", "--dry-run")
		if code != 0 || stderr != "" {
			t.Fatalf("dry run: exit code %d\n%s%s", code, would, stderr)
		}
		if !slices.Equal(before, everything(t, db)) {
			t.Error("the dry run wrote something")
		}
		for _, says := range []string{
			`INACTIVE_ACCOUNT +NOTICE 2019-04-27  acct_`, `INACTIVE_ACCOUNT +PURGE  2020-05-04  ` + told, `INACTIVE_CANDIDATE +NOTICE 2019-04-27  cand_`,
			`INVITATION +PURGE  2017-08-11  invt_`, `INVITATION +to remove: 250\n`, `INACTIVE_ACCOUNT +people to tell: 1\n`,
			`INACTIVE_ACCOUNT +to remove: 1\n`, `INACTIVE_CANDIDATE +people to tell: 1\n`, `SESSION +to remove: 0\n`,
		} {
			if !regexp.MustCompile(says).MatchString(would) {
				t.Errorf("the dry run does not say %s:\n%.3000s", says, would)
			}
		}
		if strings.Contains(would, "exemple.fr") || strings.Contains(would, stays) {
			t.Errorf("the dry run names somebody:\n%.3000s", would)
		}

		code, did, stderr := runProgram(t, env, "retention")
		if code != 0 || stderr != "" || !regexp.MustCompile(`INVITATION +removed: 250\n`).MatchString(did) ||
			!regexp.MustCompile(`INACTIVE_ACCOUNT +people told: 1\nINACTIVE_ACCOUNT +removed: 1\n`).MatchString(did) {
			t.Errorf("exit code %d\n%s%s", code, did, stderr)
		}
		left := strings.Join(everything(t, db), "\n")
		if strings.Contains(left, "invite0@") || strings.Contains(left, "elie@") || !strings.Contains(left, "farid@") {
			t.Errorf("what is left:\n%.3000s", left)
		}
		if !strings.Contains(left, "PURGE_NOTICE") {
			t.Error("nobody was told")
		}

		if _, err := db.SQL().Exec(`DROP TABLE sign_ins`); err != nil {
			t.Fatal(err)
		}
		code, did, stderr = runProgram(t, env, "retention", "--dry-run")
		if code != 1 || !strings.Contains(did, "INACTIVE_ACCOUNT") {
			t.Errorf("a rule that fails: exit code %d\n%s", code, did)
		}
		oneClearLine(t, stderr, "retention rule SIGN_IN")
	})
}
