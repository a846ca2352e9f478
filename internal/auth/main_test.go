package auth_test

import (
	"os"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/dbtest/openid"
)

func TestMain(m *testing.M) {
	openid.RunIfAsked()
	os.Exit(m.Run())
}
