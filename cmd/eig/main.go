// Command eig is the platform of the Entrepreneurs d’Intérêt Général: one program
// that serves the site and its API, and looks after the database.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/entrepreneur-interet-general/eig/internal/config"
)

// commands is the command line: one file for each.
type commands struct {
	config.Config

	Serve     serveCommand     `cmd:"" help:"Serve the site and the API."`
	Migrate   migrateCommand   `cmd:"" help:"Bring the database to the schema of this program."`
	Seed      seedCommand      `cmd:"" help:"Load the data of the programme; running it again changes nothing."`
	Retention retentionCommand `cmd:"" help:"Remove the personal data whose time has come, as the server does each night."`
	User      userCommand      `cmd:"" help:"Give people their roles, take them back, list them."`
	Version   versionCommand   `cmd:"" help:"Tell which version this is."`
}

// terminal is what a command writes to: its results, and its log.
type terminal struct {
	out io.Writer
	log *slog.Logger
}

func main() {
	// The first signal asks to stop, the second one kills.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "eig:", oneLine(err))
		os.Exit(1)
	}
}

// run runs the command that args name. Its error says what to do next.
func run(ctx context.Context, args []string, out, logs io.Writer) error {
	forgetEmptyVariables()
	var c commands
	parser, err := kong.New(&c,
		kong.Name("eig"),
		kong.Description("The platform of the Entrepreneurs d’Intérêt Général. Each flag may be given by the variable of the environment beside it."),
		kong.Writers(out, logs),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.ExplicitGroups([]kong.Group{{Key: "serve", Title: "Flags of serve:"}}),
	)
	if err != nil {
		return err
	}
	command, err := parser.Parse(args)
	if err != nil {
		return fmt.Errorf("%w; see eig --help", err)
	}
	command.BindTo(ctx, (*context.Context)(nil))
	log := logger(c.Log, logs)
	slog.SetDefault(log) // for what has no logger of its own, such as the search index
	return command.Run(&c.Config, terminal{out, log})
}

// forgetEmptyVariables lets EIG_CLOCK= mean no clock: files that configure
// containers often pass every variable, empty or not.
func forgetEmptyVariables() {
	for _, variable := range os.Environ() {
		if name, value, _ := strings.Cut(variable, "="); strings.HasPrefix(name, "EIG_") && value == "" {
			_ = os.Unsetenv(name)
		}
	}
}

func logger(form string, out io.Writer) *slog.Logger {
	if form == "text" {
		return slog.New(slog.NewTextHandler(out, nil))
	}
	return slog.New(slog.NewJSONHandler(out, nil))
}

// oneLine is the whole text of an error: those of migrations carry their SQL.
func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
