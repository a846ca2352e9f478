package mail

import (
	"context"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/entrepreneur-interet-general/eig/ent"
	"github.com/entrepreneur-interet-general/eig/ent/emaillog"
	"github.com/entrepreneur-interet-general/eig/internal/database"
	"github.com/entrepreneur-interet-general/eig/internal/dbtest"
)

// Without a mail server a message is a file, and the log tells its link.
func TestAMessageWithoutAMailServer(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		dir := filepath.Join(t.TempDir(), "data", "mails")
		h := newHouse(t, db, Options{Transport: Folder(dir)}, signIn(hello)).open(t)
		if h.out.Delivers() {
			t.Error("it delivers")
		}
		id := h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID
		h.becomes(t, id, emaillog.StateSENT)
		file := filepath.Join(dir, id+".1.eml")
		opened, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer opened.Close()
		m, err := netmail.ReadMessage(opened)
		if err != nil || m.Header.Get("To") != "<anne@exemple.fr>" || m.Header.Get("Message-ID") != "<"+id+".1@eig.exemple.fr>" {
			t.Errorf("%v, %v", m, err)
		}
		if from, err := m.Header.AddressList("From"); err != nil || len(from) != 1 || *from[0] != (netmail.Address{Name: "Entrepreneurs d’Intérêt Général", Address: "no-reply@eig.exemple.fr"}) {
			t.Errorf("From: %v, %v", from, err)
		}
		for path, want := range map[string]os.FileMode{file: 0o600, dir: 0o700 | os.ModeDir} {
			if info, err := os.Stat(path); err != nil || info.Mode() != want {
				t.Errorf("%s: %v, %v", path, info.Mode(), err)
			}
		}
		if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
			t.Errorf("left: %v", left)
		}
		waitUntil(t, 10*time.Second, h.log.String, func() bool { return strings.Contains(h.log.String(), "développement: ") })
		for _, want := range []string{"level=WARN", "EIG_SMTP_URL", "https://eig.exemple.fr/connexion/lien#JETON", file} {
			if !strings.Contains(h.log.String(), want) {
				t.Errorf("the log lacks %q:\n%s", want, h.log)
			}
		}
		if strings.Contains(h.log.String(), "anne") || strings.Contains(h.log.String(), "Bonjour") || strings.Contains(h.log.String(), "123456") {
			t.Errorf("the log:\n%s", h.log)
		}
	})
}

// The link is a secret as soon as messages are delivered.
func TestTheLogTellsNoLinkWhenMessagesAreDelivered(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db, Options{Transport: sender(func(context.Context, Outgoing) error { return nil })}, signIn(hello)).open(t)
		if !h.out.Delivers() {
			t.Error("it does not deliver")
		}
		h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateSENT)
		h.tellsNothing(t)
	})
}

func TestAFolderThatCannotBeWrittenIsTriedAgain(t *testing.T) {
	t.Parallel()
	blocked := filepath.Join(t.TempDir(), "mails")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil { // a file is in the way
		t.Fatal(err)
	}
	db := dbtest.Open(t, dbtest.SQLite(t))
	h := newHouse(t, db, Options{Transport: Folder(blocked), MaxAttempts: 1000}, signIn(func(ctx context.Context, tx *database.Tx, row *ent.EmailLog) (Message, error) {
		if row.Attempts == 3 {
			if err := os.Remove(blocked); err != nil {
				t.Error(err)
			}
		}
		return hello(ctx, tx, row)
	})).open(t)
	row := h.becomes(t, h.queue(t, emaillog.KindSIGN_IN, "anne@exemple.fr").ID, emaillog.StateSENT)
	if row.Attempts != 3 {
		t.Errorf("%v", row)
	}
	if !strings.Contains(h.log.String(), "folder of messages") {
		t.Errorf("the log:\n%s", h.log)
	}
}
