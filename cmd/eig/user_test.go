package main

import (
	"strings"
	"testing"
)

const operator = "Jeanne.Dupont@exemple.fr"

func TestGrantListAndRevokeRoles(t *testing.T) {
	each(t, func(t *testing.T, url string) {
		env := []string{"EIG_DATABASE_URL=" + url}
		if code, out, stderr := runProgram(t, env, "seed"); code != 0 {
			t.Fatalf("seed: %d %s%s", code, out, stderr)
		}
		for _, step := range []struct {
			args string
			says []string
			not  string
		}{
			{"user list", []string{"ADDRESS", "ROLES", "LAST SEEN"}, operator},
			{"user grant " + operator + " ADMIN", []string{operator, "ADMIN"}, ""},
			{"user grant " + strings.ToLower(operator) + " organiser", []string{"ORGANISER"}, ""},
			{"user grant " + operator + " MENTOR --administration dinum", []string{"MENTOR"}, ""},
			{"user grant " + operator + " ALUMNUS --promotion eig-4 --profile DESIGN --defi datamed", []string{"ALUMNUS"}, ""},
			{"user list", []string{operator, "ALUMNUS, MENTOR, ORGANISER, ADMIN", "ACTIVE", "acct_"}, ""},
			{"user list --role admin", []string{operator}, ""},
			{"user revoke " + operator + " ORGANISER", []string{operator, "no more"}, ""},
			{"user revoke " + operator + " MENTOR --administration dinum", []string{"no more"}, ""},
			{"user revoke " + operator + " ALUMNUS --promotion eig-4", []string{"no more"}, ""},
			{"user list --role ORGANISER", []string{"ADDRESS"}, operator},
			{"user list", []string{operator, " ADMIN "}, "ALUMNUS"},
			{"user grant autre@exemple.fr ADMIN", []string{"autre@exemple.fr"}, ""},
			{"user revoke " + operator + " ADMIN", []string{"no more"}, ""},
			{"user list --role ADMIN", []string{"autre@exemple.fr"}, operator},
		} {
			code, out, stderr := runProgram(t, env, strings.Fields(step.args)...)
			if code != 0 || stderr != "" {
				t.Fatalf("eig %s: exit code %d\n%s%s", step.args, code, out, stderr)
			}
			for _, says := range step.says {
				if !strings.Contains(out, says) {
					t.Errorf("eig %s does not say %q:\n%s", step.args, says, out)
				}
			}
			if step.not != "" && strings.Contains(out, step.not) {
				t.Errorf("eig %s says %q:\n%s", step.args, step.not, out)
			}
		}
	})
}

func TestRefusalsOfUser(t *testing.T) {
	each(t, func(t *testing.T, url string) {
		env := []string{"EIG_DATABASE_URL=" + url}
		if code, out, stderr := runProgram(t, env, "user", "grant", operator, "ADMIN"); code != 0 {
			t.Fatalf("on an empty database: %d %s%s", code, out, stderr)
		}
		for _, test := range []struct {
			args string
			says string
		}{
			{"user", "eig --help"},
			{"user grant", "<email>"},
			{"user grant " + operator, "<role>"},
			{"user grant jeanne ADMIN", "prenom.nom@exemple.fr"},
			{"user grant " + operator + " BOSS", "ALUMNUS, MENTOR, ORGANISER, ADMIN"},
			{"user grant " + operator + " MENTOR", "--administration SLUG"},
			{"user grant " + operator + " ALUMNUS", "--promotion CODE"},
			{"user grant " + operator + " ADMIN --administration dinum", "goes with MENTOR"},
			{"user grant " + operator + " MENTOR --administration nasa", "nasa"},
			{"user revoke " + operator + " ADMIN", "eig user grant EMAIL ADMIN"},
			{"user revoke " + operator + " ORGANISER", "eig user list"},
			{"user revoke inconnue@exemple.fr ADMIN", "eig user list"},
			{"user revoke " + operator + " ALUMNUS --profile DESIGN", "--profile"},
			{"user list --role BOSS", "ALUMNUS, MENTOR, ORGANISER, ADMIN"},
		} {
			code, out, stderr := runProgram(t, env, strings.Fields(test.args)...)
			if code != 1 || out != "" {
				t.Errorf("eig %s: exit code %d, output %q", test.args, code, out)
			}
			oneClearLine(t, stderr, test.says)
		}
		code, out, _ := runProgram(t, env, "user", "list", "--role=ADMIN")
		if code != 0 || !strings.Contains(out, operator) {
			t.Errorf("the last admin is gone: %d\n%s", code, out)
		}
	})
}
