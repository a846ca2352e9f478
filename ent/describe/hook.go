package describe

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"
	"github.com/vektah/gqlparser/v2/ast"
)

// Hook is run by the generator on the schema it is about to write: it describes
// every type, field, argument and enum value of it in French.
func Hook(g *gen.Graph, s *ast.Schema) error {
	for _, node := range g.Nodes {
		def := s.Types[node.Name]
		if def == nil {
			continue // skipped: not in the API
		}
		if err := entity(s, node, def); err != nil {
			return err
		}
	}
	for _, def := range s.Types {
		builtin(def)
	}
	return nil
}

// entity describes the type of one entity and what entgql derives from it.
func entity(s *ast.Schema, node *gen.Type, def *ast.Definition) error {
	own := of(node.Annotations)
	def.Description = own.Text
	names := map[string]string{"id": of(node.ID.Annotations).Text}
	for _, f := range node.Fields {
		a := of(f.Annotations)
		names[camel(f.Name)] = a.Text
		if f.IsEnum() {
			if enum := s.Types[node.Name+gen.Funcs["pascal"].(func(string) string)(f.Name)]; enum != nil {
				enum.Description = a.Text
				for _, v := range enum.EnumValues {
					v.Description = a.Values[v.Name]
				}
			}
		}
	}
	for _, e := range node.Edges {
		a := of(e.Annotations)
		names[camel(e.Name)] = a.Text
		if fd := def.Fields.ForName(camel(e.Name)); fd != nil && a.NotNull {
			fd.Type.NonNull = true
		}
	}
	for _, fd := range def.Fields {
		if fd.Description = names[fd.Name]; fd.Description == "" {
			return fmt.Errorf("describe: %s.%s has no French description (describe.Fr in ent/schema)", node.Name, fd.Name)
		}
		for _, arg := range fd.Arguments {
			arg.Description = arguments[arg.Name]
		}
	}
	if where := s.Types[node.Name+"WhereInput"]; where != nil {
		dropUnfiltered(node, where)
		dropTextComparisons(node, where)
		filter(node.Name, where, names)
	}
	if order := s.Types[node.Name+"Order"]; order != nil {
		order.Description = "Ordre d’une liste."
		describeFields(order, map[string]string{"direction": "Sens du tri.", "field": "Critère du tri."})
	}
	if order := s.Types[node.Name+"OrderField"]; order != nil {
		order.Description = "Critères de tri ; à égalité, l’identifiant départage."
		for _, v := range order.EnumValues {
			if v.Description = orders[v.Name]; v.Description == "" {
				return fmt.Errorf("describe: order %s.%s has no French description", node.Name, v.Name)
			}
		}
	}
	if c := s.Types[node.Name+"Connection"]; c != nil {
		c.Description = "Page d’une liste (spécification Relay)."
		describeFields(c, map[string]string{
			"edges": "Éléments de la page, avec leur curseur.", "pageInfo": "Position de la page dans la liste.",
			"totalCount": "Nombre d’éléments de toute la liste, filtres compris.",
		})
	}
	if e := s.Types[node.Name+"Edge"]; e != nil {
		e.Description = "Élément d’une page."
		describeFields(e, map[string]string{"node": "L’élément.", "cursor": "Sa position, à donner à after ou à before."})
	}
	return nil
}

// arguments describes those of the connections on edges.
var arguments = map[string]string{
	"after":   "Ne donne que ce qui suit ce curseur.",
	"before":  "Ne donne que ce qui précède ce curseur.",
	"first":   "Nombre d’éléments à partir du début : 20 par défaut, 100 au plus.",
	"last":    "Nombre d’éléments à partir de la fin : 100 au plus.",
	"orderBy": "Ordre de la liste ; par défaut, l’ordre de création.",
	"where":   "Filtre de la liste.",
}

// orders describes the order terms of all entities.
var orders = map[string]string{
	"CREATED_AT":   "Par date de création de la fiche.",
	"UPDATED_AT":   "Par date de dernière modification.",
	"TITLE":        "Par titre, dans l’ordre alphabétique.",
	"NAME":         "Par nom, dans l’ordre alphabétique.",
	"LABEL":        "Par libellé, dans l’ordre alphabétique.",
	"CODE":         "Par code.",
	"RANK":         "Par rang d’affichage.",
	"YEAR":         "Par année.",
	"STARTS_AT":    "Par date de début.",
	"WRITTEN_AT":   "Par date du témoignage.",
	"LAST_SEEN_AT": "Par date de dernière activité.",
}

// operators are the endings of the filter fields, longest first.
var operators = []struct{ suffix, text string }{
	{"EqualFold", "égal à ce texte, sans tenir compte de la casse"},
	{"ContainsFold", "contient ce texte, sans tenir compte de la casse"},
	{"HasPrefix", "commence par ce texte"},
	{"HasSuffix", "finit par ce texte"},
	{"Contains", "contient ce texte"},
	{"NotIn", "n’est aucune de ces valeurs ; une liste vide ne filtre rien"},
	{"NotNil", "est renseigné"},
	{"IsNil", "n’est pas renseigné"},
	{"GTE", "supérieur ou égal à cette valeur"},
	{"LTE", "inférieur ou égal à cette valeur"},
	{"NEQ", "différent de cette valeur"},
	{"GT", "strictement supérieur à cette valeur"},
	{"LT", "strictement inférieur à cette valeur"},
	{"In", "est l’une de ces valeurs ; une liste vide ne filtre rien"},
}

// dropUnfiltered removes the conditions on the edges that must not be filtered
// by. The Go input keeps them; no request can fill them.
func dropUnfiltered(node *gen.Type, where *ast.Definition) {
	for _, e := range node.Edges {
		if _, ok := e.Annotations[Unfiltered{}.Name()]; !ok {
			continue
		}
		has := "has" + gen.Funcs["pascal"].(func(string) string)(e.Name)
		where.Fields = slices.DeleteFunc(where.Fields, func(fd *ast.FieldDefinition) bool {
			return fd.Name == has || fd.Name == has+"With"
		})
	}
}

// dropTextComparisons removes "greater" and "less" on texts: what comes before what
// depends on the collation of the database. Days (Date) compare everywhere alike.
func dropTextComparisons(node *gen.Type, where *ast.Definition) {
	for _, f := range node.Fields {
		if !f.IsString() {
			continue
		}
		fd := where.Fields.ForName(camel(f.Name))
		if fd == nil || fd.Type.Name() != "String" {
			continue
		}
		where.Fields = slices.DeleteFunc(where.Fields, func(other *ast.FieldDefinition) bool {
			op, ok := strings.CutPrefix(other.Name, fd.Name)
			return ok && slices.Contains([]string{"GT", "GTE", "LT", "LTE"}, op)
		})
	}
}

// filter describes each condition of a where input by what it compares.
func filter(name string, def *ast.Definition, names map[string]string) {
	def.Description = "Filtre sur le type " + name + ". Les conditions s’ajoutent : toutes doivent être vraies."
	for _, fd := range def.Fields {
		fd.Description = condition(fd.Name, names)
	}
}

func condition(field string, names map[string]string) string {
	switch field {
	case "not":
		return "Inverse ce filtre."
	case "and":
		return "Tous ces filtres sont vrais."
	case "or":
		return "Au moins un de ces filtres est vrai."
	}
	if edge, ok := strings.CutPrefix(field, "has"); ok {
		if edge, ok := strings.CutSuffix(edge, "With"); ok {
			return "Lié à un élément (" + lowerFirst(edge) + ") qui répond à chacun de ces filtres."
		}
		return "Lié à au moins un élément (" + lowerFirst(edge) + "), ou à aucun si faux."
	}
	if names[field] != "" {
		return "« " + field + " » égal à cette valeur. " + names[field]
	}
	for _, op := range operators {
		if base, ok := strings.CutSuffix(field, op.suffix); ok && names[base] != "" {
			return "« " + base + " » " + op.text + "."
		}
	}
	return ""
}

// builtin describes the types that entgql always writes.
func builtin(def *ast.Definition) {
	text, ok := builtins[def.Name]
	if !ok {
		return
	}
	def.Description = text.own
	describeFields(def, text.fields)
	for _, v := range def.EnumValues {
		v.Description = text.fields[v.Name]
	}
	for _, fd := range def.Fields {
		for _, arg := range fd.Arguments {
			arg.Description = text.fields[fd.Name+"."+arg.Name]
		}
	}
}

var builtins = map[string]struct {
	own    string
	fields map[string]string
}{
	"Node": {"Objet qui a un identifiant (spécification Relay).", map[string]string{
		"id": "Identifiant opaque et stable, préfixé par le type.",
	}},
	"Cursor": {"Position dans une liste. Opaque : ne se construit pas, se reprend d’une réponse.", nil},
	"Time":   {"Instant au format RFC 3339, en temps universel.", nil},
	"OrderDirection": {"Sens d’un tri.", map[string]string{
		"ASC": "Croissant.", "DESC": "Décroissant.",
	}},
	"PageInfo": {"Position d’une page dans une liste (spécification Relay).", map[string]string{
		"hasNextPage": "Vrai s’il y a une page suivante.", "hasPreviousPage": "Vrai s’il y a une page précédente.",
		"startCursor": "Curseur du premier élément. Nul si la page est vide.",
		"endCursor":   "Curseur du dernier élément, à donner à after. Nul si la page est vide.",
	}},
	"Query": {"Lecture de tout ce qui est public.", map[string]string{
		"node": "Un objet par son identifiant. Nul s’il n’existe pas ou n’est pas public.", "node.id": "Identifiant de l’objet.",
		"nodes": "Des objets par leurs identifiants, dans le même ordre ; nul à la place de ceux qui n’existent pas.", "nodes.ids": "Identifiants : 100 au plus.",
	}},
}

func describeFields(def *ast.Definition, texts map[string]string) {
	for _, fd := range def.Fields {
		fd.Description = texts[fd.Name]
	}
}

func of(all gen.Annotations) (a Annotation) {
	raw, ok := all[a.Name()]
	if !ok {
		return a
	}
	// Annotations reach the generator through JSON: there is no typed value.
	buf, err := json.Marshal(raw)
	if err == nil {
		err = json.Unmarshal(buf, &a)
	}
	if err != nil {
		panic("describe: unreadable annotation: " + err.Error())
	}
	return a
}

func camel(s string) string { return gen.Funcs["camel"].(func(string) string)(s) }

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }
