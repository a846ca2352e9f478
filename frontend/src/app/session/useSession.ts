import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "./session";

type Shared = Omit<Session, "client">;

const nobody: SessionState = { me: null, clock: null, error: null, isLost: false, asksAgain: false };
const nothing = () => {};

// What is drawn without a session, alone in a test, is drawn for a visitor.
export const SessionContext = createContext<Shared>({
  state: () => nobody,
  subscribe: () => nothing,
  enter: nothing,
  leave: nothing,
  askAgain: nothing,
  stopAsking: nothing,
  reload: nothing,
});

/** Who uses the application, and how that changes. */
export function useSession(): SessionState & Omit<Shared, "state" | "subscribe"> {
  const session = useContext(SessionContext);
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { ...session, ...state };
}

type Role = NonNullable<SessionState["me"]>["roles"][number];

/** Whether a person runs the programme; an admin does too. */
export function isOrganiser(roles: readonly Role[]): boolean {
  return roles.includes("ORGANISER") || roles.includes("ADMIN");
}
