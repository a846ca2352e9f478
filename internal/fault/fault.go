// Package fault is the errors that a person may read: a code for programs, a
// French sentence that says what to do next and, for input, the fields at fault.
// Every other error is internal: it is logged and never shown.
package fault

import (
	"errors"
	"fmt"
)

// A Code tells programs what went wrong. It is what the API answers as
// extensions.code.
type Code string

// The codes, which the API documents.
const (
	BadInput        Code = "BAD_USER_INPUT"
	Unauthenticated Code = "UNAUTHENTICATED"
	Forbidden       Code = "FORBIDDEN"
	NotFound        Code = "NOT_FOUND"
	Conflict        Code = "CONFLICT"
	Full            Code = "FULL"
	Closed          Code = "CLOSED"
	RateLimited     Code = "RATE_LIMITED"
	Internal        Code = "INTERNAL"
)

// A Field is an input at fault: its path ("email", "where.townIn.0") and what to
// do about it, in French.
type Field struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// Error is a fault. Make it with New.
type Error struct {
	Code    Code
	Message string
	Fields  []Field
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s: %s", e.Code, e.Message) }

// New returns a fault with a French message for a person and the fields at
// fault, if any.
func New(code Code, message string, fields ...Field) *Error {
	return &Error{Code: code, Message: message, Fields: fields}
}

// As returns the fault in the chain of err, or nil when err is internal.
func As(err error) *Error {
	var f *Error
	if errors.As(err, &f) {
		return f
	}
	return nil
}

// Is reports whether err is a fault of this code.
func Is(err error, code Code) bool {
	f := As(err)
	return f != nil && f.Code == code
}
