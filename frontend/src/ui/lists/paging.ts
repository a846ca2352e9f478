import { useSearchParams } from "react-router";

const pageSize = 20;

/** What a list asks for, from the cursor that the address holds. */
export function usePageVariables() {
  const [params] = useSearchParams();
  const before = params.get("avant");
  const after = params.get("apres");
  return before === null ? { first: pageSize, after } : { last: pageSize, before };
}

/** The search of an address with other filters: another list begins at its first page. */
export function withFilter(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete("apres");
  next.delete("avant");
  if (value === "") next.delete(name);
  else next.set(name, value);
  return next;
}

/** What a link leaves in the history entry for ListHeading to read. */
export const focusList = { focus: "list" };
