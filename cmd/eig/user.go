package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/account"
	"github.com/entrepreneur-interet-general/eig/internal/clock"
	"github.com/entrepreneur-interet-general/eig/internal/config"
	"github.com/entrepreneur-interet-general/eig/internal/database"
)

type userCommand struct {
	Grant  userGrantCommand  `cmd:"" help:"Give a role to the person of an address, who finds it at the first sign-in."`
	Revoke userRevokeCommand `cmd:"" help:"Take a role from the person of an address."`
	List   userListCommand   `cmd:"" help:"List the accounts and their roles."`
}

// userRole is what grant and revoke are told.
type userRole struct {
	Email          string   `arg:"" help:"E-mail address of the person."`
	Role           string   `arg:"" help:"ALUMNUS, MENTOR, ORGANISER or ADMIN."`
	Administration []string `sep:"none" placeholder:"SLUG" help:"Of a MENTOR: an administration; may be repeated."`
	Promotion      string   `placeholder:"CODE" help:"Of an ALUMNUS: the promotion, such as eig-4."`
}

func (r userRole) change() account.RoleChange {
	return account.RoleChange{
		Email: r.Email, Role: roleNamed(r.Role), Administrations: r.Administration, Promotion: r.Promotion,
	}
}

// roleNamed takes small letters too.
func roleNamed(name string) viewer.Role { return viewer.Role(strings.ToUpper(name)) }

type userGrantCommand struct {
	userRole `embed:""`
	Profile  string `placeholder:"CODE" help:"Of an ALUMNUS: the profile, such as DESIGN."`
	Defi     string `placeholder:"SLUG" help:"Of an ALUMNUS: the défi, of the same promotion."`
}

// Run gives the role.
func (c userGrantCommand) Run(ctx context.Context, cfg *config.Config, t terminal) error {
	change := c.change()
	change.Profile, change.Defi = c.Profile, c.Defi
	return withAccounts(ctx, cfg, func(ctx context.Context, accounts *account.Service) error {
		if err := accounts.Grant(ctx, change); err != nil {
			return err
		}
		_, err := fmt.Fprintf(t.out, "%s holds the role %s\n", c.Email, change.Role)
		return err
	})
}

type userRevokeCommand struct {
	userRole `embed:""`
}

// Run takes the role.
func (c userRevokeCommand) Run(ctx context.Context, cfg *config.Config, t terminal) error {
	change := c.change()
	return withAccounts(ctx, cfg, func(ctx context.Context, accounts *account.Service) error {
		if err := accounts.Revoke(ctx, change); err != nil {
			return err
		}
		_, err := fmt.Fprintf(t.out, "%s holds the role %s no more\n", c.Email, change.Role)
		return err
	})
}

type userListCommand struct {
	Role string `placeholder:"ROLE" help:"Only those who hold this role."`
}

// Run lists the accounts, one a line.
func (c userListCommand) Run(ctx context.Context, cfg *config.Config, t terminal) error {
	var role *viewer.Role
	if c.Role != "" {
		r := roleNamed(c.Role)
		if !slices.Contains(viewer.Roles, r) {
			return fmt.Errorf("there is no role %q: choose one of %s", c.Role, joined(viewer.Roles))
		}
		role = &r
	}
	return withAccounts(ctx, cfg, func(ctx context.Context, accounts *account.Service) error {
		list, err := accounts.List(ctx, role)
		if err != nil {
			return err
		}
		return printAccounts(t.out, list)
	})
}

func printAccounts(out io.Writer, list []account.Listed) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ADDRESS\tNAME\tROLES\tSTATUS\tLAST SEEN\tID")
	for _, a := range list {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", a.Email, dash(a.Name), dash(joined(a.Roles)), a.Status,
			a.LastSeenAt.In(clock.Paris).Format("2006-01-02"), a.ID)
	}
	return table.Flush()
}

func joined(roles []viewer.Role) string {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// withAccounts runs what the operators of the platform do with accounts, for the
// platform itself. Nothing of it sends a mail.
func withAccounts(ctx context.Context, cfg *config.Config, do func(context.Context, *account.Service) error) (err error) {
	db, _, err := openMigrated(ctx, database.Config{URL: cfg.DatabaseURL})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	now := clock.Real()
	if !cfg.Clock.IsZero() {
		now = clock.Shifted(cfg.Clock.Time)
	}
	return do(viewer.NewContext(ctx, viewer.System()), account.New(db, now, nil, ""))
}
