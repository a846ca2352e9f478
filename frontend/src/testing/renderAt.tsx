import { render } from "@testing-library/react";
import { flushSync } from "react-dom";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { Provider, type Client } from "urql";
import { createSession } from "@/app/session/session";
import { SessionProvider } from "@/app/session/SessionProvider";
import type { fakeServer } from "./fakeServer";

/** Renders routes at an address, with a history that the test can read and walk. */
export function renderAt(address: string, routes: RouteObject[], client: Client) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>,
  );
  return router;
}

/** The same with a session, which asks the fake server who this is. */
export function renderInSession(address: string, routes: RouteObject[], fake: ReturnType<typeof fakeServer>) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <SessionProvider session={createSession(fake.connect)}>
      <RouterProvider router={router} flushSync={(change) => void flushSync(change)} />
    </SessionProvider>,
  );
  return router;
}
