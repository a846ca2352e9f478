import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeServer, refused, type Answer } from "@/testing/fakeServer";
import { ada, session } from "@/testing/people";
import { renderInSession } from "@/testing/renderAt";
import { InvitationsPage } from "./InvitationsPage";
import { JournalPage } from "./JournalPage";
import { OrganisationLayout } from "./OrganisationLayout";
import { ParticipationsPage } from "./ParticipationsPage";
import { PeoplePage } from "./PeoplePage";

type Handlers = Parameters<typeof fakeServer>[0];

function open(address: string, handlers: Handlers, roles: string[] = ["ORGANISER"]) {
  const fake = fakeServer({ Session: () => session({ ...ada, roles }), ...handlers });
  const routes = [
    {
      path: "/organisation",
      element: <OrganisationLayout />,
      children: [
        { path: "personnes", element: <PeoplePage /> },
        { path: "participations", element: <ParticipationsPage /> },
        { path: "invitations", element: <InvitationsPage /> },
        { path: "journal", element: <JournalPage /> },
      ],
    },
  ];
  return { fake, router: renderInSession(address, routes, fake) };
}

const connection = (name: string, nodes: object[]) => ({
  __typename: `${name}Connection`,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: nodes.map((node) => ({ node })),
});
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const pressInDialog = (name: string) => userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name }));

describe("the pages of the organisers", () => {
  it("are closed to others, who are told so", async () => {
    open("/organisation/personnes", {}, ["ALUMNUS"]);
    expect(await screen.findByRole("heading", { name: "Accès réservé" })).toBeInTheDocument();
    expect(screen.getByText(/organisateurs du programme/)).toBeInTheDocument();
  });

  it("leave the journal to administrators", async () => {
    open("/organisation/journal", {});
    expect(await screen.findByText(/administrateurs de la plateforme/)).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Journal" })).not.toBeInTheDocument();
  });
});

describe("the list of people", () => {
  const bob = {
    __typename: "Account",
    id: "acct_bob",
    name: "Bob",
    email: "bob@exemple.fr",
    roles: [],
    status: "ACTIVE",
    createdAt: "2020-05-01T08:00:00Z",
    lastSeenAt: "2020-05-10T08:00:00Z",
    mentoredAdministrations: [],
  };
  const self = { ...bob, ...ada, roles: ["ORGANISER"] };

  function openPeople(address = "/organisation/personnes", answers: Answer[] = []) {
    let status = "ACTIVE";
    return open(address, {
      People: () => ({ data: { accounts: connection("Account", [self, { ...bob, status }]) } }),
      SuspendAccount: () => {
        const refusal = answers.shift();
        if (refusal) return refusal;
        status = "SUSPENDED";
        return { data: { suspendAccount: { account: { __typename: "Account", id: "acct_bob", status } } } };
      },
      ReinstateAccount: () => {
        status = "ACTIVE";
        return { data: { reinstateAccount: { account: { __typename: "Account", id: "acct_bob", status } } } };
      },
    });
  }

  it("is filtered from the address, and writes its filters there", async () => {
    const { fake, router } = openPeople("/organisation/personnes?q=bob&role=MENTOR&etat=licorne&apres=x");
    await screen.findByText("Bob");
    expect(fake.last("People")).toEqual({ first: 20, after: "x", search: "bob", role: "MENTOR", status: null });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "État" }), "SUSPENDED");
    expect(router.state.location.search).toBe("?q=bob&role=MENTOR&etat=SUSPENDED");
    const field = screen.getByRole("searchbox", { name: "Nom ou adresse" });
    await userEvent.clear(field);
    await userEvent.type(field, "ada{Enter}");
    await waitFor(() => expect(router.state.location.search).toBe("?q=ada&role=MENTOR&etat=SUSPENDED"));
  });

  it("suspends and reinstates after a confirmation, others than oneself", async () => {
    openPeople();
    expect(await screen.findAllByRole("button", { name: /^Suspendre/ })).toHaveLength(1);
    await press("Suspendre le compte de Bob");
    await pressInDialog("Suspendre le compte");
    expect(await screen.findByText("Le compte de Bob est suspendu.")).toBeInTheDocument();
    await press("Rétablir le compte de Bob");
    await pressInDialog("Rétablir le compte");
    expect(await screen.findByText("Le compte de Bob est rétabli.")).toBeInTheDocument();
  });

  it("says in the dialog why an account is not suspended", async () => {
    openPeople(undefined, [refused("FORBIDDEN", undefined, "Seul un administrateur suspend un organisateur.")]);
    await press("Suspendre le compte de Bob");
    await pressInDialog("Suspendre le compte");
    expect(await within(screen.getByRole("dialog")).findByRole("alert")).toHaveTextContent("Seul un administrateur");
    await pressInDialog("Annuler");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("participations", () => {
  const claim = {
    __typename: "Membership",
    id: "mbr_1",
    status: "PENDING",
    createdAt: "2020-05-10T08:00:00Z",
    decidedAt: null,
    refusalReason: null,
    account: { __typename: "Account", id: "acct_bob", name: "Bob", email: "bob@exemple.fr" },
    promotion: { __typename: "Promotion", label: "Promotion EIG 3" },
    profile: { __typename: "Profile", label: "Design" },
    defi: null,
  };
  const decided = (mutation: string, status: string) => () => ({
    data: { [mutation]: { membership: { __typename: "Membership", id: "mbr_1", status } } },
  });

  function openClaims() {
    return open("/organisation/participations", {
      Participations: () => ({ data: { memberships: connection("Membership", [claim]) } }),
      VerifyMembership: decided("verifyMembership", "VERIFIED"),
      RefuseMembership: decided("refuseMembership", "REFUSED"),
    });
  }

  it("that wait come first, and are verified", async () => {
    const { fake } = openClaims();
    await press("Vérifier la participation de Bob");
    expect(fake.last("Participations")).toMatchObject({ status: "PENDING", direction: "ASC" });
    await pressInDialog("Vérifier la participation");
    expect(await screen.findByText("La participation de Bob est vérifiée.")).toBeInTheDocument();
  });

  it("are refused with a reason", async () => {
    const { fake } = openClaims();
    await press("Refuser la participation de Bob");
    await pressInDialog("Refuser la participation");
    const reason = screen.getByRole("textbox", { name: /Motif/ });
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription(/Donnez le motif/);
    await userEvent.type(reason, "Nom inconnu.");
    await pressInDialog("Refuser la participation");
    expect(await screen.findByText("La participation de Bob est refusée.")).toBeInTheDocument();
    expect(fake.last("RefuseMembership")).toEqual({ membership: "mbr_1", reason: "Nom inconnu." });
  });
});

describe("an invitation", () => {
  const administration = { __typename: "Administration", id: "adm_1", name: "Cour de cassation" };
  const invitation = {
    __typename: "Invitation",
    id: "inv_1",
    email: "alice@exemple.fr",
    role: "MENTOR",
    status: "PENDING",
    createdAt: "2020-05-10T08:00:00Z",
    expiresAt: "2020-05-24T08:00:00Z",
    acceptedAt: null,
    revokedAt: null,
    administrations: [administration],
    promotion: null,
    profile: null,
    defi: null,
  };

  function openInvitations(roles?: string[], answers: Answer[] = []) {
    return open(
      "/organisation/invitations",
      {
        Invitations: () => ({ data: { invitations: connection("Invitation", [invitation]) } }),
        AdministrationChoices: () => ({
          data: { administrations: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ node: administration }] } },
        }),
        MembershipChoices: () => ({
          data: {
            promotions: { edges: [{ node: { id: "promo_3", label: "Promotion EIG 3" } }] },
            profiles: { edges: [{ node: { id: "prof_d", label: "Design" } }] },
          },
        }),
        MembershipDefis: () => ({ data: { defis: { edges: [] } } }),
        Invite: () => answers.shift() ?? { data: { invite: { invitation: { __typename: "Invitation", id: "inv_2", status: "PENDING" } } } },
        RevokeInvitation: () => ({
          data: { revokeInvitation: { invitation: { __typename: "Invitation", id: "inv_1", status: "REVOKED" } } },
        }),
      },
      roles,
    );
  }

  it("of a mentor names administrations", async () => {
    const { fake } = openInvitations();
    await userEvent.type(await screen.findByRole("textbox", { name: /Adresse/ }), "bob@exemple.fr");
    await press("Envoyer l’invitation");
    expect(await screen.findByText("Choisissez au moins une administration.")).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Administrations/ }), "adm_1");
    await press("Envoyer l’invitation");
    expect(await screen.findByText(/L’invitation part vers bob@exemple.fr/)).toBeInTheDocument();
    expect(fake.last("Invite")).toEqual({ email: "bob@exemple.fr", role: "MENTOR", administrations: ["adm_1"] });
  });

  it("of a former EIG names a promotion and a trade", async () => {
    const { fake } = openInvitations();
    await userEvent.type(await screen.findByRole("textbox", { name: /Adresse/ }), "bob@exemple.fr");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Rôle" }), "ALUMNUS");
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Promotion" }), "promo_3");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Métier exercé" }), "prof_d");
    await press("Envoyer l’invitation");
    await waitFor(() =>
      expect(fake.last("Invite")).toEqual({ email: "bob@exemple.fr", role: "ALUMNUS", promotion: "promo_3", profile: "prof_d", defi: null }),
    );
  });

  it("to be an administrator is for administrators to send", async () => {
    openInvitations();
    expect(within(await screen.findByRole("combobox", { name: "Rôle" })).queryByRole("option", { name: "Administrateur" })).toBeNull();
  });

  it("that is sent already is refused above the form, which keeps the address", async () => {
    openInvitations(["ADMIN"], [refused("CONFLICT", undefined, "Une invitation est déjà en cours.")]);
    const email = await screen.findByRole("textbox", { name: /Adresse/ });
    await userEvent.type(email, "bob@exemple.fr");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Rôle" }), "ADMIN");
    await press("Envoyer l’invitation");
    expect(await screen.findByRole("alert")).toHaveTextContent("déjà en cours");
    expect(email).toHaveValue("bob@exemple.fr");
  });

  it("is taken back after a confirmation", async () => {
    const { fake } = openInvitations();
    await press(/^Retirer l’invitation de alice@exemple.fr/);
    await pressInDialog("Retirer l’invitation");
    expect(await screen.findByText("L’invitation est retirée.")).toBeInTheDocument();
    expect(fake.last("RevokeInvitation")).toEqual({ invitation: "inv_1" });
  });
});

describe("the journal", () => {
  const entry = {
    __typename: "AuditEntry",
    id: "audit_1",
    createdAt: "2020-05-11T07:00:00Z",
    actorKind: "ACCOUNT",
    actorID: "acct_ada",
    tokenID: null,
    requestID: "req-1",
    action: "UPDATE",
    objectType: "Account",
    objectID: "acct_bob",
    fields: ["status"],
    actor: null,
  };

  it("reads as sentences, and narrows to an object or an account", async () => {
    const { fake, router } = open(
      "/organisation/journal",
      { Journal: () => ({ data: { auditEntries: connection("AuditEntry", [entry, { ...entry, id: "audit_2", actorKind: "SYSTEM", actorID: null }]) } }) },
      ["ADMIN"],
    );
    const rows = await screen.findByRole("list", { name: "Actions" });
    expect(rows).toHaveTextContent("Modification de Account");
    expect(rows).toHaveTextContent("acct_bob : status");
    expect(rows).toHaveTextContent("Par un compte disparu");
    expect(rows).toHaveTextContent("Par la plateforme");
    await userEvent.click(within(rows).getAllByRole("link", { name: /Actions sur acct_bob/ })[0] as HTMLElement);
    expect(router.state.location.search).toBe("?objet=acct_bob");
    await waitFor(() => expect(fake.last("Journal")).toMatchObject({ object: "acct_bob", actor: null }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Identifiant de l’auteur" }), "acct_ada");
    await press("Filtrer");
    expect(router.state.location.search).toBe("?objet=acct_bob&auteur=acct_ada");
    await press("Tout le journal");
    expect(router.state.location.search).toBe("");
  });
});
