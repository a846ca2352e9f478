import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { Link, Outlet } from "react-router";
import { describe, expect, it } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { renderAt } from "@/testing/renderAt";
import { PageTitle } from "@/ui/PageTitle";
import { FocusOnNavigation } from "./FocusOnNavigation";

function Shell() {
  return (
    <>
      <Link to="/suite">Suite</Link>
      <Link to="/lente">Lente</Link>
      <Link to="?q=x">Filtre</Link>
      <main id="contenu" tabIndex={-1}>
        <Outlet />
      </main>
      <FocusOnNavigation />
    </>
  );
}

function Slow() {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 20);
    return () => clearTimeout(timer);
  }, []);
  return isReady ? <PageTitle title="Page lente" /> : <p>Chargement</p>;
}

const open = () =>
  renderAt(
    "/",
    [
      {
        element: <Shell />,
        children: [
          { path: "/", element: <PageTitle title="" /> },
          { path: "/suite", element: <PageTitle title="Suite" description="La suite." /> },
          { path: "/lente", element: <Slow /> },
        ],
      },
    ],
    fakeServer({}).client,
  );

describe("a navigation", () => {
  it("moves the focus to the heading and names the tab", async () => {
    open();
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole("link", { name: "Suite" }));
    expect(screen.getByRole("heading", { name: "Suite" })).toHaveFocus();
    expect(document.title).toBe("Suite – Entrepreneurs d’Intérêt Général");
  });

  it("waits on main for the heading of a page that loads", async () => {
    open();
    await userEvent.click(screen.getByRole("link", { name: "Lente" }));
    expect(screen.getByRole("main")).toHaveFocus();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Page lente" })).toHaveFocus());
  });

  it("leaves the focus where it is when only the filters change", async () => {
    open();
    await userEvent.click(screen.getByRole("link", { name: "Filtre" }));
    expect(screen.getByRole("link", { name: "Filtre" })).toHaveFocus();
  });
});
