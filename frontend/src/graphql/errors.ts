import type { CombinedError } from "urql";

/** The codes of errors[].extensions.code; NETWORK is ours, for an answer that never came. */
export type FaultCode =
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "FULL"
  | "CLOSED"
  | "RATE_LIMITED"
  | "INTERNAL"
  | "NETWORK";

const codes: ReadonlySet<string> = new Set<FaultCode>([
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "FULL",
  "CLOSED",
  "RATE_LIMITED",
]);

/** The code of the first error, INTERNAL when the server gives none that we know. */
export function faultCode(error: CombinedError): FaultCode {
  const first = error.graphQLErrors[0];
  if (!first) return "NETWORK";
  const code = first.extensions.code;
  return typeof code === "string" && codes.has(code) ? (code as FaultCode) : "INTERNAL";
}

/** The server's sentence for a person, in French; null when it has none. */
export function faultMessage(error: CombinedError): string | null {
  return error.graphQLErrors[0]?.message || null;
}

/** extensions.fields as a map from the field's path to its message; the first message of a field wins. */
export function fieldErrors(error: CombinedError): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { extensions } of error.graphQLErrors) {
    if (!Array.isArray(extensions.fields)) continue;
    for (const field of extensions.fields as unknown[]) {
      if (!isFieldError(field)) continue;
      found[field.path] ??= field.message;
    }
  }
  return found;
}

function isFieldError(value: unknown): value is { path: string; message: string } {
  if (typeof value !== "object" || value === null) return false;
  const { path, message } = value as Record<string, unknown>;
  return typeof path === "string" && typeof message === "string";
}
