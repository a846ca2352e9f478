import { useCallback, useEffect, useMemo, useRef } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { defisSearch, parseDefisUrl, type DefisState } from "./defisUrl";

export type UpdateDefis = (change: (state: DefisState) => DefisState, options?: { typing?: boolean }) => void;

/** What typing leaves in its history entry: the next letters go to the same entry, a search is one step back. */
const typed = { typing: true };

/** The state of the list, read from the address and written to it. */
export function useDefisState(): [DefisState, UpdateDefis] {
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => parseDefisUrl(params), [params]);
  const wasTyped = (location.state as Partial<typeof typed> | null)?.typing === true;

  // A change may come from a timer (typing): it starts from the state of that moment.
  const latest = useRef({ state, wasTyped });
  useEffect(() => {
    latest.current = { state, wasTyped };
  }, [state, wasTyped]);

  const update = useCallback<UpdateDefis>(
    (change, { typing = false } = {}) => {
      const next = change(latest.current.state);
      const search = defisSearch(next);
      if (search === defisSearch(latest.current.state)) return;
      const replace = typing && latest.current.wasTyped;
      latest.current = { state: next, wasTyped: typing };
      void navigate({ search }, { replace, state: typing ? typed : null, preventScrollReset: true });
    },
    [navigate],
  );
  return [state, update];
}
