package auth

import "strings"

// sign is what tells a browser or a system in a User-Agent.
type sign struct{ mark, name string }

// The order matters: Edge says that it is Chrome, and Chrome that it is Safari.
var (
	browsers = []sign{
		{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"},
		{"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"},
		{"Chrome/", "Chrome"}, {"CriOS/", "Chrome"}, {"Safari/", "Safari"},
	}
	systems = []sign{
		{"Windows", "Windows"}, {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},
		{"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"},
	}
)

// device names a browser and its system in words that its owner knows, such as
// « Firefox sur Linux ». It is empty for what it does not know, and never repeats
// what a stranger sent.
func device(userAgent string) string {
	browser, system := first(browsers, userAgent), first(systems, userAgent)
	switch {
	case browser == "":
		return system
	case system == "":
		return browser
	default:
		return browser + " sur " + system
	}
}

func first(signs []sign, text string) string {
	for _, s := range signs {
		if strings.Contains(text, s.mark) {
			return s.name
		}
	}
	return ""
}
