import { render } from "@testing-library/react";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { Provider, type Client } from "urql";

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
