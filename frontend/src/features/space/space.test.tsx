import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { fakeServer, refused, type Answer } from "@/testing/fakeServer";
import { ada, session } from "@/testing/people";
import { renderInSession } from "@/testing/renderAt";
import { DeletedPage } from "./data/DeletedPage";
import { EmailLinkPage } from "./data/EmailLinkPage";
import { MyDataPage } from "./data/MyDataPage";
import { MessagesPage } from "./MessagesPage";
import { OverviewPage } from "./OverviewPage";
import { SessionsPage } from "./SessionsPage";
import { TokensPage } from "./tokens/TokensPage";

type Handlers = Parameters<typeof fakeServer>[0];

const options = { SignInOptions: () => ({ data: { signInOptions: { mailIsDelivered: true, openIdConnect: null } } }) };

function open(address: string, element: React.ReactNode, handlers: Handlers, roles: string[] = []) {
  const fake = fakeServer({ Session: () => session({ ...ada, roles }), ...options, ...handlers });
  const routes = [
    { path: address.split("#")[0] ?? "", element },
    { path: "/mon-espace/supprime", element: <DeletedPage /> },
    { path: "/", element: <h1>Accueil</h1> },
  ];
  return { fake, router: renderInSession(address, routes, fake) };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("a participation", () => {
  const promotion = { __typename: "Promotion", id: "promo_4", label: "Promotion EIG 4" };
  const design = { __typename: "Profile", id: "prof_d", label: "Design" };
  const enki = { __typename: "Defi", id: "defi_e", title: "Enki" };
  const claimed = {
    __typename: "Membership",
    id: "mbr_1",
    status: "PENDING",
    createdAt: "2020-05-11T07:00:00Z",
    decidedAt: null,
    refusalReason: null,
    promotion,
    profile: design,
    defi: enki,
  };

  function openOverview(answers: Answer[] = []) {
    let memberships: object[] = [];
    return open("/mon-espace", <OverviewPage />, {
      Overview: () => ({
        data: {
          me: { ...ada, createdAt: "2020-05-01T08:00:00Z", mentoredAdministrations: [], registrations: [], memberships },
        },
      }),
      MembershipChoices: () => ({
        data: { promotions: { edges: [{ node: promotion }] }, profiles: { edges: [{ node: design }] } },
      }),
      MembershipDefis: () => ({ data: { defis: { edges: [{ node: enki }] } } }),
      ClaimMembership: () => {
        const refusal = answers.shift();
        if (refusal) return refusal;
        memberships = [claimed];
        return { data: { claimMembership: { __typename: "MembershipPayload", membership: claimed } } };
      },
      WithdrawMembership: () => {
        memberships = [];
        return { data: { withdrawMembership: { __typename: "WithdrawMembershipPayload", membership: "mbr_1" } } };
      },
    });
  }

  async function fill() {
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Promotion" }), "promo_4");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Métier exercé" }), "prof_d");
    await screen.findByRole("option", { name: "Enki" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Défi/ }), "defi_e");
  }

  it("is declared, shown as waiting, and withdrawn", async () => {
    const { fake } = openOverview();
    await fill();
    await press("Déclarer cette participation");
    expect(await screen.findByText(/est déclarée/)).toBeInTheDocument();
    expect(fake.last("ClaimMembership")).toEqual({ promotion: "promo_4", profile: "prof_d", defi: "defi_e" });
    await press(/^Retirer la déclaration/);
    await press("Retirer la déclaration");
    expect(await screen.findByText("La déclaration est retirée.")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText("À vérifier")).not.toBeInTheDocument());
  });

  it("needs a promotion and a trade", async () => {
    const { fake } = openOverview();
    await press("Déclarer cette participation");
    const field = screen.getByRole("combobox", { name: "Promotion" });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Choisissez la promotion/);
    expect(fake.times("ClaimMembership")).toBe(0);
  });

  it("that is there already is refused above the form, which keeps the choices", async () => {
    openOverview([refused("CONFLICT", undefined, "Cette participation est déjà déclarée.")]);
    await fill();
    await press("Déclarer cette participation");
    expect(await screen.findByRole("alert")).toHaveTextContent("déjà déclarée");
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Métier exercé" })).toHaveValue("prof_d");
  });
});

describe("a token", () => {
  const token = {
    __typename: "AccessToken",
    id: "tok_1",
    name: "Tableau",
    hint: "eig_AbCd",
    scopes: ["PUBLIC_READ"],
    status: "ACTIVE",
    createdAt: "2020-05-11T07:00:00Z",
    expiresAt: "2020-08-09T07:00:00Z",
    lastUsedAt: null,
    revokedAt: null,
  };

  function openTokens(roles: string[] = [], answers: Answer[] = []) {
    let tokens: object[] = [];
    return open(
      "/mon-espace/jetons",
      <TokensPage />,
      {
        Tokens: () => ({ data: { me: { ...ada, roles, accessTokens: tokens } } }),
        CreateAccessToken: () => {
          const refusal = answers.shift();
          if (refusal) return refusal;
          tokens = [token];
          return {
            data: { createAccessToken: { __typename: "CreateAccessTokenPayload", secret: "eig_AbCdSecret", accessToken: token } },
          };
        },
        RevokeAccessToken: () => {
          tokens = [{ ...token, status: "REVOKED", revokedAt: "2020-05-12T07:00:00Z" }];
          return {
            data: { revokeAccessToken: { accessToken: { __typename: "AccessToken", id: "tok_1", status: "REVOKED" } } },
          };
        },
      },
      roles,
    );
  }

  it("is shown once, with a command, and goes when one has copied it", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { fake } = openTokens();
    await userEvent.type(await screen.findByRole("textbox", { name: /Nom du jeton/ }), " Tableau ");
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await press("Créer le jeton");
    expect(await screen.findByRole("heading", { name: /« Tableau » est créé/ })).toHaveFocus();
    expect(fake.last("CreateAccessToken")).toEqual({ name: "Tableau", scopes: ["PUBLIC_READ"], expiresInDays: 90 });
    expect(screen.getByRole("region", { name: /curl/ })).toHaveTextContent("Authorization: Bearer eig_AbCdSecret");
    await press("Copier le jeton");
    expect(writeText).toHaveBeenCalledWith("eig_AbCdSecret");
    expect(await screen.findByText(/dans le presse-papiers/)).toBeInTheDocument();
    await press("J’ai copié le jeton");
    expect(screen.queryByText(/eig_AbCdSecret/)).not.toBeInTheDocument();
    expect(screen.getByText(/eig_AbCd…/)).toBeInTheDocument();
  });

  it("is revoked after a confirmation", async () => {
    openTokens();
    await userEvent.type(await screen.findByRole("textbox", { name: /Nom du jeton/ }), "Tableau");
    await press("Créer le jeton");
    await press(/^Révoquer le jeton Tableau/);
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Révoquer le jeton" }));
    expect(await screen.findByText("Le jeton « Tableau » est révoqué.")).toBeInTheDocument();
    expect(await screen.findByText("Révoqué")).toBeInTheDocument();
    expect(screen.queryByText(/eig_AbCdSecret/)).not.toBeInTheDocument();
  });

  it("needs a name and a scope", async () => {
    const { fake } = openTokens();
    await userEvent.click(await screen.findByRole("checkbox", { name: /public:read/ }));
    await press("Créer le jeton");
    expect(screen.getByRole("textbox", { name: /Nom du jeton/ })).toHaveAccessibleDescription(/Donnez un nom/);
    expect(screen.getByText("Cochez au moins une portée.")).toBeInTheDocument();
    expect(fake.times("CreateAccessToken")).toBe(0);
  });

  it.each([
    [[], ["public:read", "account:read"]],
    [["MENTOR"], ["public:read", "account:read", "catalogue:read"]],
    [["ORGANISER"], ["public:read", "account:read", "catalogue:read", "registrations:read", "people:read"]],
    [["ADMIN"], ["public:read", "account:read", "catalogue:read", "registrations:read", "people:read", "audit:read"]],
  ])("of someone with the roles %j may read %j", async (roles, names) => {
    openTokens(roles);
    const boxes = await screen.findAllByRole("checkbox");
    expect(boxes.map((box) => box.parentElement?.querySelector("label")?.firstChild?.textContent)).toEqual(names);
  });
});

describe("my data", () => {
  const plan = {
    __typename: "DeletionPlan",
    deleted: [{ __typename: "DeletedItem", label: "Inscriptions", count: 2 }],
    kept: [{ __typename: "KeptItem", label: "Journal", reason: "Pour la sécurité.", until: "2021-05-11T00:00:00Z" }],
  };

  function openData(answers: Record<string, Answer[]> = {}) {
    let me = { ...ada } as { name: string; email: string };
    const next = (name: string, answer: () => Answer) => () => answers[name]?.shift() ?? answer();
    return open("/mon-espace/donnees", <MyDataPage />, {
      MyData: () => ({ data: { me } }),
      UpdateAccount: ({ name }) => {
        me = { ...me, name: name as string };
        return { data: { updateAccount: { account: { __typename: "Account", id: ada.id, name } } } };
      },
      RequestEmailChange: next("RequestEmailChange", () => ({ data: { requestEmailChange: { validForMinutes: 10 } } })),
      ConfirmEmailChange: next("ConfirmEmailChange", () => {
        me = { ...me, email: "ada@autre.fr" };
        return { data: { confirmEmailChange: { account: { __typename: "Account", id: ada.id, email: "ada@autre.fr" } } } };
      }),
      DeletionPlan: () => ({ data: { me: { ...ada, deletionPlan: plan } } }),
      DeleteAccount: next("DeleteAccount", () => ({ data: { deleteAccount: { kept: plan.kept } } })),
    });
  }

  it("can be taken away", async () => {
    openData();
    expect(await screen.findByRole("link", { name: /Télécharger mes données/ })).toHaveAttribute("href", "/mes-donnees.zip");
  });

  it("has a name that can be corrected, and not emptied", async () => {
    const { fake } = openData();
    const name = await screen.findByRole("textbox", { name: "Prénom et nom" });
    await userEvent.clear(name);
    await press("Enregistrer le nom");
    expect(name).toHaveAccessibleDescription(/Indiquez votre nom/);
    await userEvent.type(name, "Ada King");
    await press("Enregistrer le nom");
    expect(await screen.findByText("Votre nom est enregistré.")).toBeInTheDocument();
    expect(fake.last("UpdateAccount")).toEqual({ name: "Ada King" });
  });

  it("has an address that changes by a code", async () => {
    const { fake } = openData({ ConfirmEmailChange: [refused("BAD_USER_INPUT", [{ path: "code", message: "Ce code est faux." }])] });
    await userEvent.type(await screen.findByRole("textbox", { name: /Nouvelle adresse/ }), "ada@autre.fr");
    await press("Changer d’adresse");
    expect(await screen.findByText(/Un message est parti vers/)).toHaveFocus();
    const code = screen.getByRole("textbox", { name: /Code/ });
    await userEvent.type(code, "000000");
    await press("Confirmer l’adresse");
    await waitFor(() => expect(code).toHaveAccessibleDescription(/Ce code est faux/));
    await userEvent.clear(code);
    await userEvent.type(code, "123456");
    await press("Confirmer l’adresse");
    expect(await screen.findByText("Votre adresse est désormais ada@autre.fr.")).toBeInTheDocument();
    expect(fake.last("ConfirmEmailChange")).toEqual({ code: "123456", token: null });
  });

  it("goes after the address was typed, and says what stays", async () => {
    const { fake, router } = openData();
    await press("Supprimer mon compte…");
    const dialog = await screen.findByRole("dialog", { name: "Supprimer mon compte" });
    expect(await within(dialog).findByText(/Inscriptions : 2/)).toBeInTheDocument();
    expect(within(dialog).getByText(/Pour la sécurité/)).toBeInTheDocument();
    await userEvent.type(within(dialog).getByRole("textbox"), "autre@exemple.fr");
    await press("Supprimer définitivement");
    expect(within(dialog).getByRole("textbox")).toHaveAccessibleDescription(/Ce n’est pas l’adresse/);
    expect(fake.times("DeleteAccount")).toBe(0);
    await userEvent.clear(within(dialog).getByRole("textbox"));
    await userEvent.type(within(dialog).getByRole("textbox"), "ADA@exemple.fr");
    await press("Supprimer définitivement");
    expect(await screen.findByRole("heading", { name: "Votre compte est supprimé" })).toBeInTheDocument();
    expect(screen.getByText(/11 mai 2021/)).toBeInTheDocument();
    expect(router.state.location.pathname).toBe("/mon-espace/supprime");
  });

  it("of the last administrator stays, and the dialog says why", async () => {
    openData({ DeleteAccount: [refused("CONFLICT", undefined, "Vous êtes le dernier administrateur.")] });
    await press("Supprimer mon compte…");
    await userEvent.type(await screen.findByRole("textbox", { name: /Pour confirmer/ }), ada.email);
    await press("Supprimer définitivement");
    expect(await screen.findByRole("alert")).toHaveTextContent("dernier administrateur");
    expect(screen.getByRole("textbox", { name: /Pour confirmer/ })).toHaveValue(ada.email);
  });
});

describe("the link to a new address", () => {
  it("is spent by a press, and leaves the address at once", async () => {
    const { fake, router } = open("/mon-espace/adresse#jeton", <EmailLinkPage />, {
      ConfirmEmailChange: () => ({
        data: { confirmEmailChange: { account: { __typename: "Account", id: ada.id, email: "ada@autre.fr" } } },
      }),
    });
    await screen.findByRole("button", { name: "Confirmer ma nouvelle adresse" });
    expect(router.state.location.hash).toBe("");
    expect(fake.times("ConfirmEmailChange")).toBe(0);
    await press("Confirmer ma nouvelle adresse");
    expect(await screen.findByText("ada@autre.fr")).toBeInTheDocument();
    expect(fake.last("ConfirmEmailChange")).toEqual({ token: "jeton", code: null });
  });

  it("that is refused leads to the code and to another message", async () => {
    open("/mon-espace/adresse#vieux", <EmailLinkPage />, {
      ConfirmEmailChange: () => refused("CONFLICT", undefined, "Cette adresse est celle d’un autre compte."),
    });
    await press("Confirmer ma nouvelle adresse");
    expect(await screen.findByRole("alert")).toHaveTextContent("d’un autre compte");
    expect(screen.getByRole("textbox", { name: /Code/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "demander un nouveau message" })).toHaveAttribute("href", "/mon-espace/donnees");
  });
});

describe("messages", () => {
  const email = (facts: object) => ({
    __typename: "EmailLog",
    id: "mail_1",
    createdAt: "2020-05-11T07:00:00Z",
    kind: "INVITATION",
    subject: "Invitation",
    state: "SENT",
    attempts: 1,
    failure: null,
    sentAt: "2020-05-11T07:00:05Z",
    resendable: false,
    ...facts,
  });
  const page = (nodes: object[], pageInfo: object = {}) => ({
    data: {
      me: {
        ...ada,
        emails: {
          __typename: "EmailLogConnection",
          totalCount: nodes.length,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: "a", endCursor: "z", ...pageInfo },
          edges: nodes.map((node) => ({ node })),
        },
      },
    },
  });

  it.each([
    [{ state: "QUEUED", sentAt: null }, "En attente d’envoi"],
    [{ state: "QUEUED", sentAt: null, failure: "UNREACHABLE" }, "Nouvel essai prévu"],
    [{ state: "SENDING", sentAt: null }, "En cours d’envoi"],
    [{ state: "SENT" }, "Envoyé"],
    [{ state: "FAILED", sentAt: null, failure: "REFUSED" }, "Non envoyé"],
  ])("say what became of them: %j", async (facts, words) => {
    open("/mon-espace/messages", <MessagesPage />, { Messages: () => page([email(facts)]) });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it("that may be sent again are, and a refusal says when", async () => {
    const answers = [refused("RATE_LIMITED", undefined, "Réessayez dans 2 minutes.")];
    const { fake } = open("/mon-espace/messages", <MessagesPage />, {
      Messages: () => page([email({ resendable: true })]),
      ResendEmail: () => answers.shift() ?? { data: { resendEmail: { email: { __typename: "EmailLog", id: "mail_2", state: "QUEUED" } } } },
    });
    await press(/^Renvoyer/);
    expect(await screen.findByText("Réessayez dans 2 minutes.")).toBeInTheDocument();
    await press(/^Renvoyer/);
    expect(await screen.findByText("Le message « Invitation » part de nouveau.")).toBeInTheDocument();
    expect(fake.last("ResendEmail")).toEqual({ email: "mail_1" });
  });

  it("are read page by page, in the address", async () => {
    const { fake, router } = open("/mon-espace/messages", <MessagesPage />, {
      Messages: () => page([email({})], { hasNextPage: true }),
    });
    await userEvent.click(await screen.findByRole("link", { name: "Page suivante" }));
    expect(router.state.location.search).toBe("?apres=z");
    await waitFor(() => expect(fake.last("Messages")).toEqual({ first: 20, after: "z" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("are none at first", async () => {
    open("/mon-espace/messages", <MessagesPage />, { Messages: () => page([]) });
    expect(await screen.findByText("Aucun message pour le moment.")).toBeInTheDocument();
  });
});

describe("sessions", () => {
  const one = {
    __typename: "Session",
    id: "sess_1",
    device: "Firefox sur Linux",
    method: "EMAIL",
    createdAt: "2020-05-11T07:00:00Z",
    lastSeenAt: "2020-05-11T07:00:00Z",
    expiresAt: "2020-05-14T07:00:00Z",
    current: true,
  };
  const other = { ...one, id: "sess_2", device: "Chromium sur Android", current: false };

  function openSessions() {
    let sessions = [other, one];
    return open("/mon-espace/sessions", <SessionsPage />, {
      Sessions: () => ({ data: { me: { ...ada, sessions } } }),
      RevokeSession: () => {
        sessions = [one];
        return { data: { revokeSession: { __typename: "RevokeSessionPayload", session: "sess_2" } } };
      },
      SignOutEverywhere: () => ({ data: { signOutEverywhere: { __typename: "SignOutPayload", closedSessions: 2 } } }),
    });
  }

  it("close one by one, but this one", async () => {
    const { fake } = openSessions();
    const rows = await screen.findAllByRole("listitem");
    expect(rows[0]).toHaveTextContent("Cette session");
    await press(/^Fermer la session Chromium/);
    await press("Fermer la session");
    expect(await screen.findByText("La session Chromium sur Android est fermée.")).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
    expect(fake.last("RevokeSession")).toEqual({ session: "sess_2" });
  });

  it("close all at once, and lead home", async () => {
    openSessions();
    await press("Me déconnecter partout");
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Me déconnecter partout" }));
    expect(await screen.findByRole("heading", { name: "Accueil" })).toBeInTheDocument();
  });
});
