package pgtemp

import (
	"database/sql"
	"net"
	"os"
	"testing"

	_ "github.com/lib/pq" // the "postgres" driver
)

func TestAServerLivesUntilItIsStopped(t *testing.T) {
	s, err := Start()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
	db, err := sql.Open("postgres", s.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	// CHECKPOINT: this server is not durable, what it has not written is lost.
	for _, statement := range []string{`CREATE TABLE kept AS SELECT 42 AS n`, `CHECKPOINT`} {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	s.Kill()
	if c, err := net.Dial("tcp", "127.0.0.1:"+s.port); err == nil {
		_ = c.Close()
		t.Error("it listens after Kill")
	}
	if err := s.Launch(); err != nil {
		t.Fatal(err)
	}
	var n int
	for range 2 { // the first connection may be one of before
		err = db.QueryRow(`SELECT n FROM kept`).Scan(&n)
	}
	if err != nil || n != 42 {
		t.Errorf("%d, %v after Launch", n, err)
	}
	s.Stop()
	if _, err := os.Stat(s.dir); !os.IsNotExist(err) {
		t.Errorf("its folder is left: %v", err)
	}
	if c, err := net.Dial("tcp", "127.0.0.1:"+s.port); err == nil {
		_ = c.Close()
		t.Error("it listens after Stop")
	}
}
