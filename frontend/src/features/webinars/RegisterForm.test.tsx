import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeServer, type Answer } from "@/testing/fakeServer";
import { ada, session } from "@/testing/people";
import { renderAt, renderInSession } from "@/testing/renderAt";
import { WebinarPage } from "./WebinarPage";

const webinar = {
  __typename: "Webinar",
  id: "webinar_1",
  slug: "sante-et-justice",
  title: "Santé et justice",
  description: null,
  note: null,
  startsAt: "2020-05-18T16:30:00Z",
  endsAt: "2020-05-18T17:30:00Z",
  capacity: 50,
  status: "PUBLISHED",
  registrationStatus: "OPEN",
  seatsRemaining: 12,
  promotion: { __typename: "Promotion", label: "Promotion EIG 4" },
  defis: [],
};

const registered: Answer = {
  data: {
    registerToWebinar: {
      __typename: "RegisterToWebinarPayload",
      webinar: { __typename: "Webinar", id: "webinar_1", seatsRemaining: 11, registrationStatus: "OPEN" },
    },
  },
};
const refused = (code: string, fields?: unknown): Answer => ({
  data: null,
  errors: [{ message: "Refus du serveur", extensions: { code, fields } }],
});

/** The page of a webinar whose server gives these answers to the sign-ups, one after the other. */
function open(answers: Answer[] = [registered], overrides: Partial<typeof webinar> = {}) {
  const queue = [...answers];
  const fake = fakeServer({
    WebinarPage: () => ({ data: { webinar: { ...webinar, ...overrides } } }),
    RegisterToWebinar: () => queue.shift() ?? registered,
  });
  renderAt("/webinaires/sante-et-justice", [{ path: "/webinaires/:slug", element: <WebinarPage /> }], fake.client);
  return fake;
}

const nameField = () => screen.findByRole("textbox", { name: /Prénom et nom/ });
const emailField = () => screen.findByRole("textbox", { name: /Adresse électronique/ });

async function fill(name: string, email: string) {
  if (name) await userEvent.type(await nameField(), name);
  if (email) await userEvent.type(await emailField(), email);
  await userEvent.click(screen.getByRole("button", { name: "Je m’inscris" }));
}

describe("signing up to a webinar", () => {
  it("sends what was typed without its outer spaces, and says that the place is booked", async () => {
    const fake = open();
    await fill("  Ada Lovelace ", "ada@exemple.fr ");
    const success = await screen.findByRole("heading", { name: /Vous êtes inscrit/ });
    expect(success).toHaveFocus();
    expect(fake.last("RegisterToWebinar")).toEqual({
      webinar: "webinar_1",
      name: "Ada Lovelace",
      email: "ada@exemple.fr",
    });
    expect(screen.getByText("ada@exemple.fr")).toBeInTheDocument();
  });

  it("stops at what is plainly wrong, with the focus on the first wrong field", async () => {
    const fake = open();
    await fill("", "pas-une-adresse");
    expect(await nameField()).toHaveFocus();
    expect(await nameField()).toHaveAccessibleDescription(/Indiquez votre nom/);
    expect(await emailField()).toBeInvalid();
    expect(await emailField()).toHaveAccessibleDescription(/n’est pas valide/);
    expect(fake.last("RegisterToWebinar")).toBeUndefined();
  });

  it("puts the server's message on its field", async () => {
    open([refused("BAD_USER_INPUT", [{ path: "email", message: "Ce domaine n’existe pas." }])]);
    await fill("Ada", "ada@exemple.invalid");
    expect(await emailField()).toHaveAccessibleDescription(/Ce domaine n’existe pas/);
    expect(await emailField()).toHaveFocus();
    expect(await nameField()).toBeValid();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("keeps what was typed when the network fails, and tries again", async () => {
    open([{ networkError: true }, registered]);
    await fill("Ada", "ada@exemple.fr");
    expect(await screen.findByRole("alert")).toHaveTextContent("Rien de ce que vous avez écrit n’est perdu");
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(await nameField()).toHaveValue("Ada");
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("heading", { name: /Vous êtes inscrit/ })).toBeInTheDocument();
  });

  it.each([
    ["FULL", "ce webinaire est complet"],
    ["CLOSED", "inscriptions à ce webinaire sont closes"],
    ["NOT_FOUND", "n’existe plus"],
  ])("says when it is too late: %s", async (code, text) => {
    open([refused(code)]);
    await fill("Ada", "ada@exemple.fr");
    expect(await screen.findByRole("alert")).toHaveTextContent(text);
    // Trying again would be of no use.
    expect(screen.queryByRole("button", { name: /Réessayer|inscris/ })).not.toBeInTheDocument();
  });

  it.each([
    [{ registrationStatus: "FULL", seatsRemaining: 0 }, /complet\s: toutes les places sont prises/],
    [{ registrationStatus: "CLOSED" }, /Les inscriptions sont closes/],
    [{ registrationStatus: "CLOSED", status: "CANCELLED" }, /Ce webinaire est annulé/],
  ])("offers no form when there is nothing to sign up to: %j", async (overrides, text) => {
    open([], overrides);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("knows the name and the address of someone who is signed in, who may put others", async () => {
    const fake = fakeServer({
      Session: () => session(ada),
      WebinarPage: () => ({ data: { webinar } }),
      RegisterToWebinar: () => registered,
    });
    renderInSession("/webinaires/sante-et-justice", [{ path: "/webinaires/:slug", element: <WebinarPage /> }], fake);
    await waitFor(async () => expect(await emailField()).toHaveValue(ada.email));
    expect(await nameField()).toHaveValue(ada.name);
    await userEvent.clear(await emailField());
    expect(await emailField()).toHaveValue("");
    await userEvent.type(await emailField(), "ada@travail.fr");
    await userEvent.click(screen.getByRole("button", { name: "Je m’inscris" }));
    await screen.findByRole("heading", { name: /Vous êtes inscrit/ });
    expect(fake.last("RegisterToWebinar")).toMatchObject({ name: ada.name, email: "ada@travail.fr" });
  });
});
