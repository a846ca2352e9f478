/** The six digits of a code as people copy it: « 123 456 », « 123-456 ». Null for anything else. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
