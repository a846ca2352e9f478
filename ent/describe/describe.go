// Package describe puts French descriptions on the part of the GraphQL schema
// that is generated from ent. The texts stand beside each field in ent/schema;
// what entgql derives (filters, orders, connections) is described by rule.
package describe

// Annotation carries the French description of an entity, a field or an edge.
type Annotation struct {
	// Text is the description of the type, field or edge.
	Text string `json:"text"`
	// Values describes each value of an enum field.
	Values map[string]string `json:"values,omitempty"`
	// NotNull says that an edge always answers something, so that GraphQL can
	// promise it: ent only knows that for required to-one edges.
	NotNull bool `json:"notNull,omitempty"`
}

// Name implements schema.Annotation.
func (Annotation) Name() string { return "Describe" }

// Unfiltered removes the hasX and hasXWith conditions of an edge from the filters
// of the API, and keeps the edge itself with its own filter.
type Unfiltered struct{}

// Name implements schema.Annotation.
func (Unfiltered) Name() string { return "Unfiltered" }

// Fr describes an entity, a field or an edge in French.
func Fr(text string) Annotation { return Annotation{Text: text} }

// Enum describes an enum field and each of its values.
func Enum(text string, values map[string]string) Annotation {
	return Annotation{Text: text, Values: values}
}

// List describes a to-many edge that is returned whole, never null.
func List(text string) Annotation { return Annotation{Text: text, NotNull: true} }
