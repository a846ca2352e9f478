// Package account is people: how they sign in, what they are allowed, and their own
// data.
package account
