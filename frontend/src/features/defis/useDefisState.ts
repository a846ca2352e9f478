import { useCallback, useEffect, useMemo, useRef } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { defisSearch, parseDefisUrl, type DefisState } from "./defisUrl";

export type UpdateDefis = (change: (state: DefisState) => DefisState, options?: { replace?: boolean }) => void;

/** The state of the list, read from the address and written to it. */
export function useDefisState(): [DefisState, UpdateDefis] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const state = useMemo(() => parseDefisUrl(params), [params]);

  // A change may come from a timer (typing): it starts from the state of that moment.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const update = useCallback<UpdateDefis>(
    (change, { replace = false } = {}) => {
      const next = change(latest.current);
      const search = defisSearch(next);
      if (search === defisSearch(latest.current)) return;
      latest.current = next;
      void navigate({ search }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
  return [state, update];
}
