/** The value that an address names among those that there are, or null. */
export function choice<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}
