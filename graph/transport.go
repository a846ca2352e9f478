package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/entrepreneur-interet-general/eig/ent/viewer"
	"github.com/entrepreneur-interet-general/eig/internal/fault"
	"github.com/entrepreneur-interet-general/eig/internal/ratelimit"
)

// The two forms of an answer (GraphQL over HTTP, §6.4). The newer one tells
// failures by the status too.
const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
)

// overHTTP is GraphQL over HTTP: JSON by POST, and queries by GET. It replaces the
// transports of gqlgen, which answer data: null when nothing ran, statuses that the
// specification does not know, and English words without a code.
//
// There is no multipart form, which another site could send for a person without
// asking, no batch and no persisted query.
type overHTTP struct{ rates *ratelimit.Limiter }

// Supports implements graphql.Transport: whatever comes, this answers.
func (overHTTP) Supports(*http.Request) bool { return true }

// Do implements graphql.Transport.
func (t overHTTP) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	start := graphql.Now()
	refuse := func(status int, err error) {
		write(w, r, status, exec.DispatchError(r.Context(), gqlerror.List{gqlerror.Wrap(err)}))
	}
	params, status, err := readParams(r)
	if err != nil {
		if status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", "GET, POST")
		}
		refuse(status, err)
		return
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	op, errs := exec.CreateOperationContext(r.Context(), params)
	switch {
	case len(errs) > 0:
		status := http.StatusOK
		if mediaTypeFor(r) == mediaGraphQL {
			status = http.StatusBadRequest
		}
		write(w, r, status, exec.DispatchError(graphql.WithOperationContext(r.Context(), op), errs))
	case r.Method != http.MethodPost && op.Operation.Operation != ast.Query:
		w.Header().Set("Allow", "POST")
		refuse(http.StatusMethodNotAllowed, fault.New(fault.BadInput, "GET ne fait que lire : envoyez cette modification par POST."))
	default:
		budget := t.take(r.Context(), op)
		budget.Tell(w.Header())
		if budget.Exceeded() {
			refuse(http.StatusTooManyRequests, budget.Fault())
			return
		}
		respond, ctx := exec.DispatchOperation(r.Context(), op)
		resp := respond(ctx)
		if resp == nil { // the time of the request was over before it began
			refuse(http.StatusServiceUnavailable, ctx.Err())
			return
		}
		write(w, r, http.StatusOK, resp)
	}
}

// readParams reads what to run, or returns a fault and the status that goes with
// it.
func readParams(r *http.Request) (*graphql.RawParams, int, error) {
	var p graphql.RawParams
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		q := r.URL.Query()
		p.Query, p.OperationName = q.Get("query"), q.Get("operationName")
		for name, into := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
			if text := q.Get(name); text != "" && decode([]byte(text), into) != nil {
				return nil, http.StatusBadRequest, fault.New(fault.BadInput, "Le paramètre "+name+" n’est pas un objet JSON.",
					fault.Field{Path: name, Message: "Donnez un objet JSON, par exemple {\"slug\": \"monitorfish\"}."})
			}
		}
	case http.MethodPost:
		if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != mediaJSON {
			return nil, http.StatusUnsupportedMediaType,
				fault.New(fault.BadInput, "Envoyez la requête en JSON, avec l’en-tête Content-Type: application/json.")
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, http.StatusBadRequest, fault.New(fault.BadInput, "La requête est incomplète : la connexion a été coupée.")
		}
		if decode(body, &p) != nil {
			return nil, http.StatusBadRequest,
				fault.New(fault.BadInput, "Le corps de la requête n’est pas du JSON de la forme attendue : envoyez {\"query\": \"…\", \"variables\": {…}}.")
		}
	default:
		return nil, http.StatusMethodNotAllowed, fault.New(fault.BadInput, "L’API répond aux méthodes GET et POST seulement.")
	}
	if strings.TrimSpace(p.Query) == "" {
		return nil, http.StatusBadRequest, fault.New(fault.BadInput, "Il n’y a pas de requête GraphQL : donnez-la dans query.",
			fault.Field{Path: "query", Message: "Donnez une requête, par exemple { programme { now } }."})
	}
	if len(p.Query) > maxQuery {
		message := fmt.Sprintf("La requête GraphQL fait %d Kio, pour %d au plus : mettez les longs textes dans les variables.", len(p.Query)>>10, maxQuery>>10)
		return nil, http.StatusRequestEntityTooLarge, fault.New(fault.BadInput, message, fault.Field{Path: "query", Message: message})
	}
	return &p, 0, nil
}

// decode reads one JSON value and nothing after it. Numbers keep all their digits.
func decode(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one JSON value")
	}
	return nil
}

// write answers. What failed before it ran has no data at all, not even null.
func write(w http.ResponseWriter, r *http.Request, status int, resp *graphql.Response) {
	answer := struct {
		Errors     gqlerror.List   `json:"errors,omitempty"`
		Data       json.RawMessage `json:"data,omitempty"`
		Extensions map[string]any  `json:"extensions,omitempty"`
	}{resp.Errors, resp.Data, resp.Extensions}
	body, err := json.Marshal(answer)
	if err != nil {
		panic(err) // impossible: the data comes from gqlgen, the errors from presenter
	}
	w.Header().Set("Content-Type", mediaTypeFor(r)+"; charset=utf-8")
	if r.Method != http.MethodGet || viewer.FromContext(r.Context()).IsSignedIn() {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// mediaTypeFor returns the form of answer that a client asks for, the older one
// unless it names the newer.
func mediaTypeFor(r *http.Request) string {
	for _, accepted := range strings.Split(r.Header.Get("Accept"), ",") {
		switch media, _, _ := mime.ParseMediaType(strings.TrimSpace(accepted)); media {
		case mediaGraphQL, mediaJSON:
			return media
		}
	}
	return mediaJSON
}
