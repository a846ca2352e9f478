package auth_test

import (
	"strings"
	"testing"

	"github.com/entrepreneur-interet-general/eig/internal/auth"
)

func TestReturnPath(t *testing.T) {
	long := "/" + strings.Repeat("a", 499)
	for given, want := range map[string]string{
		"/": "/", "/mon-espace?onglet=jetons#x": "/mon-espace?onglet=jetons#x", "/défis": "/défis", long: long,
		"": auth.Home, long + "a": auth.Home, "mon-espace": auth.Home,
		"//evil.example": auth.Home, "/\\evil.example": auth.Home, "/a\\b": auth.Home, "\\evil": auth.Home,
		"https://evil.example": auth.Home, "javascript:alert(1)": auth.Home,
		"/\t/evil.example": auth.Home, "/\n": auth.Home, "/a\r\nSet-Cookie: x=y": auth.Home, "/\x00": auth.Home, "/\xff": auth.Home,
	} {
		if got := auth.ReturnPath(given); got != want {
			t.Errorf("%q leads to %q, want %q", given, got, want)
		}
	}
}

func TestDevice(t *testing.T) {
	for agent, want := range map[string]string{
		"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0":                                                                  "Firefox sur Linux",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36":                         "Chrome sur Windows",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0":           "Edge sur Windows",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15":                   "Safari sur macOS",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1": "Safari sur iPhone",
		"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36":        "Samsung Internet sur Android",
		"Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15":        "Firefox sur iPad",
		"curl/8.14.1": "", "": "", "<script>": "", "Linux": "Linux", "Firefox/140.0": "Firefox",
	} {
		if got := auth.Device(agent); got != want {
			t.Errorf("%s is %q, want %q", agent, got, want)
		}
	}
}
