import { useState } from "react";
import { createRequest, useQuery, type AnyVariables, type UseQueryArgs, type UseQueryResponse } from "urql";

/**
 * useQuery for what changes while one looks at it: shows what is known, asks
 * again, and keeps the last answer when the same question fails. A form of the
 * page then stays, and what is typed in it.
 */
export function usePrivateQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
): UseQueryResponse<Data, Variables> {
  const [result, reload] = useQuery<Data, Variables>({ requestPolicy: "cache-and-network", ...args });
  const { key } = createRequest(args.query, args.variables as Variables);
  const [kept, setKept] = useState({ key, data: result.data });
  const answered = result.data !== undefined && result.operation?.key === key;
  if (answered && (result.data !== kept.data || key !== kept.key)) setKept({ key, data: result.data });
  return [{ ...result, data: result.data ?? (kept.key === key ? kept.data : undefined) }, reload];
}
