package mail

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Folder returns the transport of a platform without a mail server: each message is
// an .eml file that mail programs open. Only the owner reads them, since they hold
// secrets.
func Folder(dir string) Transport { return folder(dir) }

type folder string

// Local implements Transport.
func (folder) Local() bool { return true }

// File returns the file of a message.
func (f folder) File(messageID string) string {
	name, _, _ := strings.Cut(messageID, "@")
	return filepath.Join(string(f), filepath.Base(name)+".eml")
}

// Send implements Transport. A file is there whole or not at all.
func (f folder) Send(_ context.Context, m Outgoing) (err error) {
	msg, err := m.message()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return fmt.Errorf("making the folder of messages: %w", err)
	}
	file, err := os.CreateTemp(string(f), ".message-*") // with the permissions 0600
	if err != nil {
		return fmt.Errorf("writing in the folder of messages: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(file.Name())
		}
	}()
	if _, err := msg.WriteTo(file); err != nil {
		_ = file.Close()
		return fmt.Errorf("writing a message: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("writing a message: %w", err)
	}
	return os.Rename(file.Name(), f.File(m.MessageID))
}
