import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Outlet } from "react-router";
import { describe, expect, it } from "vitest";
import { SiteHeader } from "@/app/SiteHeader";
import { NameForm } from "@/features/space/data/NameForm";
import { OverviewPage } from "@/features/space/OverviewPage";
import { fakeServer, refused, type Answer } from "@/testing/fakeServer";
import { ada, session } from "@/testing/people";
import { renderInSession } from "@/testing/renderAt";
import { RequireAccount } from "./RequireAccount";
import { SessionExpired } from "./SessionExpired";

function Shell() {
  return (
    <>
      <SiteHeader />
      <Outlet />
      <SessionExpired />
    </>
  );
}

const routes = [
  {
    element: <Shell />,
    children: [
      { path: "/", element: <h1>Accueil</h1> },
      { path: "/connexion", element: <h1>Connexion</h1> },
      {
        element: <RequireAccount />,
        children: [
          { path: "/mon-espace", element: <h1>Mon espace</h1> },
          { path: "/nom", element: <NameForm name="Ada" /> },
          { path: "/apercu", element: <OverviewPage /> },
        ],
      },
    ],
  },
];

const renamed: Answer = {
  data: { updateAccount: { __typename: "UpdateAccountPayload", account: { __typename: "Account", id: ada.id, name: "Ada L." } } },
};

/** A server where Ada's session ends when `end` is called, and begins again by a code. */
function server(me: object | null = ada) {
  let current: object | null = me;
  const fake = fakeServer({
    Session: () => session(current),
    SignOut: () => {
      current = null;
      return { data: { signOut: { __typename: "SignOutPayload", closedSessions: 1 } } };
    },
    UpdateAccount: () => (current ? renamed : refused("UNAUTHENTICATED")),
    RequestSignIn: () => ({ data: { requestSignIn: { __typename: "RequestSignInPayload", validForMinutes: 10 } } }),
    SignIn: () => {
      current = me;
      return { data: { signIn: { __typename: "SignInPayload", account: me, returnTo: "/mon-espace" } } };
    },
    Overview: () => ({
      data: {
        me: current && {
          ...current,
          createdAt: "2020-05-01T08:00:00Z",
          mentoredAdministrations: [],
          registrations: [],
          memberships: [],
        },
      },
    }),
    MembershipChoices: () => ({
      data: {
        promotions: { __typename: "PromotionConnection", edges: [] },
        profiles: { __typename: "ProfileConnection", edges: [] },
      },
    }),
  });
  return { fake, end: () => (current = null) };
}

const links = () => screen.getAllByRole("link").map((link) => link.textContent);

describe("the header", () => {
  it("shows nothing of the session before it is known", async () => {
    let answer: (value: Answer) => void = () => {};
    const fake = fakeServer({ Session: () => new Promise<Answer>((resolve) => (answer = resolve)) });
    renderInSession("/", routes, fake);
    expect(links()).not.toContain("Se connecter");
    expect(links()).not.toContain("Mon espace");
    await waitFor(() => expect(fake.times("Session")).toBe(1));
    answer(session(null));
    expect(await screen.findAllByRole("link", { name: "Se connecter" })).not.toHaveLength(0);
    expect(fake.asked).toHaveLength(1);
  });

  it.each([
    [[], ["Mon espace"]],
    [["ORGANISER"], ["Mon espace", "Organisation"]],
    [["ADMIN"], ["Mon espace", "Organisation", "Journal"]],
  ])("offers to the roles %j what is theirs", async (roles, shown) => {
    renderInSession("/", routes, server({ ...ada, roles }).fake);
    await screen.findAllByRole("link", { name: "Mon espace" });
    for (const name of ["Mon espace", "Organisation", "Journal"]) expect(links().includes(name)).toBe(shown.includes(name));
  });

  it("signs out, leads home and forgets", async () => {
    const { fake } = server();
    const router = renderInSession("/mon-espace", routes, fake);
    await userEvent.click((await screen.findAllByRole("button", { name: "Se déconnecter" }))[0] as HTMLElement);
    expect(await screen.findByRole("heading", { name: "Accueil" })).toBeInTheDocument();
    expect(await screen.findAllByRole("link", { name: "Se connecter" })).not.toHaveLength(0);
    expect(router.state.location.pathname).toBe("/");
    // A new client asks again: nothing is left of the old one.
    await waitFor(() => expect(fake.times("Session")).toBe(2));
  });

  it("says when signing out failed, and stays signed in", async () => {
    const fake = fakeServer({ Session: () => session(ada), SignOut: () => ({ networkError: true }) });
    renderInSession("/", routes, fake);
    await userEvent.click((await screen.findAllByRole("button", { name: "Se déconnecter" }))[0] as HTMLElement);
    expect(await screen.findByText(/La déconnexion n’a pas abouti/)).toBeInTheDocument();
    expect(links()).toContain("Mon espace");
  });
});

describe("a private page", () => {
  it("sends a visitor to the sign-in, with the way back", async () => {
    const router = renderInSession("/mon-espace?x=1", routes, server(null).fake);
    expect(await screen.findByRole("heading", { name: "Connexion" })).toBeInTheDocument();
    expect(router.state.location.search).toBe("?retour=%2Fmon-espace%3Fx%3D1");
  });

  it("says that it is not known who this is, and tries again", async () => {
    let isDown = true;
    const fake = fakeServer({ Session: () => (isDown ? { networkError: true } : session(ada)) });
    renderInSession("/mon-espace", routes, fake);
    expect(await screen.findByText("Impossible de charger votre compte")).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("heading", { name: "Mon espace", level: 1 })).toBeInTheDocument();
  });
});

describe("a session that ends under a page", () => {
  const nameField = () => screen.findByRole("textbox", { name: "Prénom et nom" });

  async function typeAndLose() {
    const { fake, end } = server();
    const router = renderInSession("/nom", routes, fake);
    await userEvent.clear(await nameField());
    await userEvent.type(await nameField(), "Ada L.");
    end();
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer le nom" }));
    await screen.findByRole("heading", { name: "Votre session a expiré" });
    return { fake, router };
  }

  it("opens a dialog to sign in again, after which the same is sent with what was typed", async () => {
    const { fake, router } = await typeAndLose();
    expect(screen.getByRole("textbox", { name: /Adresse électronique/ })).toHaveValue(ada.email);
    await userEvent.click(screen.getByRole("button", { name: "Recevoir un lien et un code" }));
    await userEvent.type(await screen.findByRole("textbox", { name: /Code/ }), "123456");
    await userEvent.click(screen.getByRole("button", { name: "Me reconnecter" }));
    expect(await screen.findByRole("heading", { name: /de nouveau connecté/ })).toBeInTheDocument();
    expect(screen.getByText(/envoyez-le de nouveau/)).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Reprendre" }));

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(router.state.location.pathname).toBe("/nom");
    expect(await nameField()).toHaveValue("Ada L.");
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer le nom" }));
    expect(await screen.findByText("Votre nom est enregistré.")).toBeInTheDocument();
    expect(fake.times("UpdateAccount")).toBe(2);
  });

  it("leaves the page as it is when the dialog is closed, and asks again at the next try", async () => {
    await typeAndLose();
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Fermer" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(await nameField()).toHaveValue("Ada L.");
    expect(screen.getByText(/Rien de ce que vous avez écrit n’est perdu/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer le nom" }));
    expect(await screen.findByRole("heading", { name: "Votre session a expiré" })).toBeInTheDocument();
  });

  it("is noticed by a query that finds nobody, and keeps what is shown", async () => {
    const { fake, end } = server();
    const router = renderInSession("/apercu", routes, fake);
    expect(await screen.findByText("ada@exemple.fr")).toBeInTheDocument();
    await router.navigate("/");
    await screen.findByRole("heading", { name: "Accueil" });
    end();
    await router.navigate("/apercu");
    expect(await screen.findByRole("heading", { name: "Votre session a expiré" })).toBeInTheDocument();
    expect(screen.getByText("ada@exemple.fr")).toBeInTheDocument();
    expect(router.state.location.pathname).toBe("/apercu");
  });

  it("is nothing to a visitor", async () => {
    const { fake } = server(null);
    renderInSession("/", routes, fake);
    await screen.findAllByRole("link", { name: "Se connecter" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
