package database

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// channel is where the processes of one database tell each other their changes.
const channel = "eig_changes"

func (db *DB) openPostgres(ctx context.Context, raw string) error {
	db.dialect, db.location = dialect.Postgres, redact(raw)
	u, err := url.Parse(raw)
	if err != nil {
		return errors.New("EIG_DATABASE_URL cannot be read: it must be postgres://USER:PASSWORD@HOST:PORT/NAME")
	}
	q := u.Query()
	if !q.Has("connect_timeout") {
		q.Set("connect_timeout", "5")
	}
	if !q.Has("application_name") {
		q.Set("application_name", "eig")
	}
	listen := *u
	listen.RawQuery = q.Encode()
	// The server gives up on a statement by itself; the dialer's deadline, a
	// little later, is for a server that says nothing at all.
	q.Set("statement_timeout", strconv.FormatInt(db.statement.Milliseconds(), 10))
	q.Set("timezone", "UTC")
	u.RawQuery = q.Encode()
	connector, err := pq.NewConnector(u.String())
	if err != nil {
		// The parser's own words may quote the address, password included.
		return errors.New("EIG_DATABASE_URL cannot be read: it must be postgres://USER:PASSWORD@HOST:PORT/NAME")
	}
	connector.Dialer(impatientDialer{silence: db.statement + 2*time.Second})
	db.write = sql.OpenDB(connector)
	db.write.SetMaxOpenConns(20)
	db.write.SetMaxIdleConns(20)
	db.write.SetConnMaxIdleTime(5 * time.Minute)
	db.write.SetConnMaxLifetime(time.Hour)
	db.read = db.write
	db.patient = listen.String()
	if err := db.Ping(ctx); err != nil {
		_ = db.write.Close()
		return fmt.Errorf("the database %s does not answer: %w; is it started, and is EIG_DATABASE_URL right?", db.location, err)
	}
	db.feed = newFeed(func(ctx context.Context, publish func(...Change)) {
		db.watchPostgres(ctx, listen.String(), publish)
	})
	return nil
}

// impatientDialer makes connections that fail after a silence, because lib/pq
// waits for ever for the answer of a peer that vanished. Connections in the pool
// are only read while an answer is due, so an idle one is not cut.
type impatientDialer struct {
	silence time.Duration
	// life, unless nil, ends the connections when it is done, whatever they wait
	// for.
	life context.Context
}

// Dial implements pq.Dialer.
func (d impatientDialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialTimeout implements pq.Dialer.
func (d impatientDialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return d.DialContext(ctx, network, address)
}

// DialContext implements pq.DialerContext.
func (d impatientDialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if d.life != nil {
		defer context.AfterFunc(d.life, cancel)()
	}
	raw, err := (&net.Dialer{KeepAlive: 15 * time.Second}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	c := &impatientConn{Conn: raw, silence: d.silence, forget: func() bool { return true }}
	if d.life != nil {
		c.forget = context.AfterFunc(d.life, func() { _ = raw.Close() })
	}
	return c, nil
}

type impatientConn struct {
	net.Conn
	silence time.Duration
	forget  func() bool
	until   time.Time // of SetDeadline; zero for none
}

// SetDeadline implements net.Conn. lib/pq bounds the opening of a connection by it,
// before anything else uses the connection.
func (c *impatientConn) SetDeadline(t time.Time) error {
	c.until = t
	return c.Conn.SetDeadline(t)
}

// deadline returns when the next read or write has failed.
func (c *impatientConn) deadline() time.Time {
	t := time.Now().Add(c.silence)
	if !c.until.IsZero() && c.until.Before(t) {
		return c.until
	}
	return t
}

// Read implements net.Conn.
func (c *impatientConn) Read(b []byte) (int, error) {
	if err := c.SetReadDeadline(c.deadline()); err != nil {
		return 0, err
	}
	return c.Conn.Read(b)
}

// Write implements net.Conn.
func (c *impatientConn) Write(b []byte) (int, error) {
	if err := c.SetWriteDeadline(c.deadline()); err != nil {
		return 0, err
	}
	return c.Conn.Write(b)
}

// Close implements net.Conn.
func (c *impatientConn) Close() error {
	c.forget()
	return c.Conn.Close()
}

// notification is the payload of one NOTIFY.
type notification struct {
	Origin  string   `json:"o"`
	Changes []Change `json:"c"`
}

// maxPayload is PostgreSQL's 8,000 bytes, less a margin.
const maxPayload = 7900

// notify announces changes to the other processes when the transaction commits.
func notify(ctx context.Context, tx *sql.Tx, origin string, changes []Change) error {
	payload, err := json.Marshal(notification{origin, changes})
	if err != nil {
		return err
	}
	if len(payload) > maxPayload {
		if payload, err = json.Marshal(notification{origin, onlyTypes(changes)}); err != nil {
			return err
		}
	}
	_, err = tx.ExecContext(ctx, "SELECT pg_notify($1, $2)", channel, string(payload))
	return err
}

// watchPostgres listens to the other processes. What was said while the
// connection was lost is unknown, so everything may have changed.
func (db *DB) watchPostgres(ctx context.Context, dsn string, publish func(...Change)) {
	const ping = 15 * time.Second
	l := pq.NewDialListener(impatientDialer{silence: 3 * ping, life: ctx}, dsn, 100*time.Millisecond, 5*time.Second, nil)
	// Listen waits for a connection, for ever if need be: closing ends it.
	defer context.AfterFunc(ctx, func() { _ = l.Close() })()
	defer l.Close()
	if err := l.Listen(channel); err != nil {
		return // only when closed: the listener retries by itself
	}
	publish(Change{}) // whatever came before LISTEN was not heard
	alive := time.NewTicker(ping)
	defer alive.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-alive.C:
			// Ping waits for an answer; the dialer bounds it.
			go func() { _ = l.Ping() }()
		case n := <-l.NotificationChannel():
			var heard notification
			switch {
			case n == nil, json.Unmarshal([]byte(n.Extra), &heard) != nil:
				publish(Change{})
			case heard.Origin != db.feed.origin:
				publish(heard.Changes...)
			}
		}
	}
}
