import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeServer, refused, type Answer } from "@/testing/fakeServer";
import { ada, session } from "@/testing/people";
import { renderInSession } from "@/testing/renderAt";
import { CodePage } from "./CodePage";
import { LinkPage } from "./LinkPage";
import { SignInPage } from "./SignInPage";

const routes = [
  { path: "/connexion", element: <SignInPage /> },
  { path: "/connexion/code", element: <CodePage /> },
  { path: "/connexion/lien", element: <LinkPage /> },
  { path: "/mon-espace", element: <h1>Mon espace</h1> },
  { path: "/webinaires/sante", element: <h1>Santé</h1> },
];

const sent: Answer = { data: { requestSignIn: { __typename: "RequestSignInPayload", validForMinutes: 10 } } };
const entered = (returnTo = "/mon-espace"): Answer => ({
  data: { signIn: { __typename: "SignInPayload", account: ada, returnTo } },
});

type Options = {
  request?: Answer;
  signIn?: Answer[];
  me?: object | null;
  openIdConnect?: object | null;
  mailIsDelivered?: boolean;
};

function open(address: string, { request = sent, signIn = [], me = null, openIdConnect = null, mailIsDelivered = true }: Options = {}) {
  const answers = [...signIn];
  let isIn = me !== null;
  const fake = fakeServer({
    Session: () => session(isIn ? (me ?? ada) : null),
    SignInOptions: () => ({
      data: { signInOptions: { __typename: "SignInOptions", mailIsDelivered, openIdConnect } },
    }),
    RequestSignIn: () => request,
    SignIn: () => {
      const answer = answers.shift() ?? entered();
      isIn ||= !answer.errors;
      return answer;
    },
  });
  return { fake, router: renderInSession(address, routes, fake) };
}

const emailField = () => screen.findByRole("textbox", { name: /Adresse électronique/ });
const codeField = () => screen.findByRole("textbox", { name: /Code à six chiffres/ });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("asking for a message", () => {
  it("keeps the page to come back to, and asks for the code without the address in the URL", async () => {
    const { fake, router } = open("/connexion?retour=/webinaires/sante");
    await userEvent.type(await emailField(), " ada@exemple.fr");
    await press("Recevoir un lien et un code");
    expect(await screen.findByRole("heading", { name: "Consultez votre messagerie" })).toBeInTheDocument();
    expect(fake.last("RequestSignIn")).toEqual({ email: "ada@exemple.fr", returnTo: "/webinaires/sante" });
    expect(router.state.location.pathname + router.state.location.search).toBe("/connexion/code");
    expect(screen.getByText("ada@exemple.fr")).toBeInTheDocument();
  });

  it("leads to no other site", async () => {
    const { fake } = open("/connexion?retour=//exemple.fr");
    await userEvent.type(await emailField(), "ada@exemple.fr");
    await press("Recevoir un lien et un code");
    await waitFor(() => expect(fake.last("RequestSignIn")).toEqual({ email: "ada@exemple.fr", returnTo: null }));
  });

  it("stops at an address that is plainly wrong", async () => {
    const { fake } = open("/connexion");
    await emailField();
    await press("Recevoir un lien et un code");
    expect(await emailField()).toHaveAccessibleDescription(/Indiquez votre adresse/);
    expect(await emailField()).toHaveFocus();
    expect(fake.times("RequestSignIn")).toBe(0);
  });

  it("says when one may ask again", async () => {
    open("/connexion", { request: refused("RATE_LIMITED", undefined, "Trop de demandes. Réessayez dans 3 minutes.") });
    await userEvent.type(await emailField(), "ada@exemple.fr");
    await press("Recevoir un lien et un code");
    expect(await screen.findByText(/Réessayez dans 3 minutes/)).toBeInTheDocument();
    expect(await emailField()).toHaveValue("ada@exemple.fr");
  });

  it("offers the identity provider when there is one, with the page to come back to", async () => {
    open("/connexion?retour=/mon-espace", {
      openIdConnect: { __typename: "OpenIdConnectOption", label: "ProConnect", url: "/auth/oidc" },
    });
    expect(await screen.findByRole("link", { name: "Se connecter avec ProConnect" })).toHaveAttribute(
      "href",
      "/auth/oidc?retour=%2Fmon-espace",
    );
  });

  it("says where messages go in development", async () => {
    open("/connexion", { mailIsDelivered: false });
    expect(await screen.findByText(/aucun message ne part d’ici/)).toBeInTheDocument();
  });

  it.each([
    ["fournisseur-injoignable", /n’a pas répondu/],
    ["annulee", /a été annulée/],
    ["reponse-invalide", /n’a pas pu être vérifiée/],
    ["adresse-non-verifiee", /n’a pas vérifié votre adresse/],
    ["compte-suspendu", /est suspendu/],
    ["identite-differente", /lié à une autre identité/],
    ["session-expiree", /a pris trop de temps/],
    ["autre-chose", /n’a pas abouti/],
    ["toString", /n’a pas abouti/],
  ])("tells why a sign-in failed: %s", async (code, text) => {
    open(`/connexion?erreur=${code}`);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(await emailField()).toBeInTheDocument();
  });

  it("sends on someone who is signed in", async () => {
    open("/connexion?retour=/webinaires/sante", { me: ada });
    expect(await screen.findByRole("heading", { name: "Santé" })).toBeInTheDocument();
  });
});

describe("the code", () => {
  it("may be pasted with a space, and leads back", async () => {
    const { fake, router } = open("/connexion/code", { signIn: [entered("/webinaires/sante")] });
    const field = await codeField();
    expect(field).toHaveAttribute("inputmode", "numeric");
    expect(field).toHaveAttribute("autocomplete", "one-time-code");
    await userEvent.click(field);
    await userEvent.paste("123 456");
    await press("Me connecter");
    expect(await screen.findByRole("heading", { name: "Santé" })).toBeInTheDocument();
    expect(fake.last("SignIn")).toEqual({ code: "123456", token: null });
    expect(router.state.location.pathname).toBe("/webinaires/sante");
  });

  it("leads to one's space when the way back is not of this site", async () => {
    open("/connexion/code", { signIn: [entered("https://exemple.fr")] });
    await userEvent.type(await codeField(), "123456");
    await press("Me connecter");
    expect(await screen.findByRole("heading", { name: "Mon espace" })).toBeInTheDocument();
  });

  it("says what the server finds wrong at the field, which keeps what was typed", async () => {
    open("/connexion/code", { signIn: [refused("BAD_USER_INPUT", [{ path: "code", message: "Ce code est faux." }])] });
    await userEvent.type(await codeField(), "111111");
    await press("Me connecter");
    await waitFor(async () => expect(await codeField()).toHaveAccessibleDescription(/Ce code est faux/));
    expect(await codeField()).toHaveFocus();
    expect(await codeField()).toHaveValue("111111");
  });

  it.each(["", "12345", "abcdef", "1234567"])("is not sent when it cannot be one: %j", async (text) => {
    const { fake } = open("/connexion/code");
    if (text) await userEvent.type(await codeField(), text);
    else await codeField();
    await press("Me connecter");
    expect(await codeField()).toHaveAccessibleDescription(/six chiffres/);
    expect(fake.times("SignIn")).toBe(0);
  });

  it("can be asked for again", async () => {
    const { fake } = open("/connexion");
    await userEvent.type(await emailField(), "ada@exemple.fr");
    await press("Recevoir un lien et un code");
    await codeField();
    await press("Renvoyer le message");
    expect(await screen.findByText(/Un nouveau message est parti/)).toBeInTheDocument();
    expect(fake.times("RequestSignIn")).toBe(2);
    expect(screen.getByRole("link", { name: "Changer d’adresse" })).toHaveAttribute("href", "/connexion");
  });
});

describe("the link", () => {
  it("leaves the address at once, and is spent by a press only", async () => {
    const { fake, router } = open("/connexion/lien#jeton-secret");
    await screen.findByRole("button", { name: "Me connecter" });
    await waitFor(() => expect(router.state.location.hash).toBe(""));
    expect(fake.times("SignIn")).toBe(0);
    await press("Me connecter");
    expect(await screen.findByRole("heading", { name: "Mon espace" })).toBeInTheDocument();
    expect(fake.last("SignIn")).toEqual({ token: "jeton-secret", code: null });
  });

  it("that does not serve any more leads to the code, and to another message", async () => {
    open("/connexion/lien#vieux", {
      signIn: [refused("BAD_USER_INPUT", [{ path: "token", message: "x" }], "Ouvrez ce lien dans le navigateur qui l’a demandé.")],
    });
    await screen.findByRole("button", { name: "Me connecter" });
    await press("Me connecter");
    expect(await screen.findByRole("alert")).toHaveTextContent("Ouvrez ce lien dans le navigateur");
    expect(screen.queryByRole("button", { name: "Me connecter" })).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Demander un nouveau message" })).toHaveAttribute("href", "/connexion");
    await userEvent.type(await codeField(), "123456");
    await press("Me connecter avec le code");
    expect(await screen.findByRole("heading", { name: "Mon espace" })).toBeInTheDocument();
  });

  it("can be tried again when the network failed", async () => {
    open("/connexion/lien#jeton", { signIn: [{ networkError: true }] });
    await screen.findByRole("button", { name: "Me connecter" });
    await press("Me connecter");
    expect(await screen.findByRole("alert")).toHaveTextContent("Le serveur n’a pas répondu");
    await press("Me connecter");
    expect(await screen.findByRole("heading", { name: "Mon espace" })).toBeInTheDocument();
  });

  it("without a token says what to do", async () => {
    open("/connexion/lien");
    expect(await screen.findByText(/s’ouvre par le lien d’un message/)).toBeInTheDocument();
    expect(await codeField()).toBeInTheDocument();
  });
});
