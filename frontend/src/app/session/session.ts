import { CombinedError, mapExchange, type Client, type Exchange } from "urql";
import { graphql } from "@/graphql/generated";
import type { SessionQuery } from "@/graphql/generated/graphql";
import { faultCode } from "@/graphql/errors";

// With the clock of the banner: a visitor's page asks for both at once.
const sessionQuery = graphql(`
  query Session {
    programme {
      now
      clockIsShifted
    }
    me {
      id
      name
      email
      roles
      status
    }
  }
`);

export type Me = NonNullable<SessionQuery["me"]>;

export type SessionState = {
  /** Null for a visitor; undefined until the server has said who this is. */
  me: Me | null | undefined;
  clock: SessionQuery["programme"] | null;
  /** Why it is not known who this is. */
  error: CombinedError | null;
  /** The server has closed the session of a page that believes to have one. */
  isLost: boolean;
  /** The dialog that opens it again is before the eyes. */
  asksAgain: boolean;
};

export type Session = {
  state: () => SessionState;
  client: () => Client;
  subscribe: (listener: () => void) => () => void;
  /** After a sign-in: nothing that the client remembers of before is shown again. */
  enter: (me: Me) => void;
  /** After a sign-out, or the end of the account. */
  leave: () => void;
  /** Opens the dialog of a lost session, and closes it. */
  askAgain: () => void;
  stopAsking: () => void;
  /** Asks the server again who this is. */
  reload: () => void;
};

/**
 * Who uses the application. Each sign-in and sign-out takes a new client, whose
 * cache is empty. A session that ends under a page that is in use does not
 * change `me`: the page stays as it is, with all that is typed in it, and a
 * dialog asks to sign in again.
 */
export function createSession(connect: (watch: Exchange) => Client): Session {
  const listeners = new Set<() => void>();
  let state: SessionState = { me: undefined, clock: null, error: null, isLost: false, asksAgain: false };
  let client: Client;
  let stop = () => {};

  function set(change: Partial<SessionState>) {
    state = { ...state, ...change };
    listeners.forEach((notify) => notify());
  }

  function lose() {
    set({ isLost: true, asksAgain: true });
  }

  function start() {
    stop();
    const own = connect(
      mapExchange({
        onResult(result) {
          // An answer to a visitor, or to someone who has left since.
          if (!state.me || own !== client) return;
          if (result.error && faultCode(result.error) === "UNAUTHENTICATED") lose();
          else if (isNobodys(result.data)) {
            lose();
            // An error, so that the page keeps what it shows.
            return { ...result, data: undefined, error: unauthenticated };
          }
        },
      }),
    );
    client = own;
    ask(false);
  }

  function ask(again: boolean) {
    stop();
    const subscription = client
      .query(sessionQuery, {}, { requestPolicy: again ? "network-only" : "cache-first" })
      .subscribe(({ data, error }) => {
        if (data?.me && state.me && data.me.id !== state.me.id) enter(data.me);
        else if (data) set({ me: data.me, clock: data.programme, error: null, isLost: state.isLost && data.me === null });
        else if (state.me === undefined) set({ error: error ?? null });
      });
    stop = () => subscription.unsubscribe();
  }

  function enter(me: Me) {
    set({ me, isLost: false, error: null });
    start();
    set({});
  }

  start();
  return {
    state: () => state,
    client: () => client,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter,
    leave: () => {
      set({ me: null, isLost: false, asksAgain: false, error: null });
      start();
      set({});
    },
    askAgain: lose,
    stopAsking: () => set({ asksAgain: false }),
    reload: () => {
      set({ error: null });
      ask(true);
    },
  };
}

const unauthenticated = new CombinedError({
  graphQLErrors: [{ message: "Votre session a expiré.", extensions: { code: "UNAUTHENTICATED" } }],
});

function isNobodys(data: unknown): boolean {
  return typeof data === "object" && data !== null && "me" in data && data.me === null;
}
