import { useSyncExternalStore, type ReactNode } from "react";
import { Provider } from "urql";
import type { Session } from "./session";
import { SessionContext } from "./useSession";

type Props = { session: Session; children: ReactNode };

/** Gives the pages the session, and the client that goes with it. */
export function SessionProvider({ session, children }: Props) {
  const client = useSyncExternalStore(session.subscribe, session.client);
  return (
    <SessionContext value={session}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}
