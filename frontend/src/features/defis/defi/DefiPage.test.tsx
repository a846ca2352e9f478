import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeServer, type Answer } from "@/testing/fakeServer";
import { renderAt } from "@/testing/renderAt";
import { DefiPage } from "./DefiPage";

const profile = (code: string, label: string) => ({ __typename: "Profile", code, label });

const enki = {
  __typename: "Defi",
  id: "defi_1",
  slug: "enki",
  title: "Enki",
  summary: "Un tableau de bord partagé.",
  problem: "Les maires n’ont pas de vue d’ensemble.",
  mission: "L’équipe crée une interface.",
  impact: null,
  town: "Paris",
  postalCode: "75013",
  durationMonths: 10,
  website: null,
  repository: "https://exemple.org/enki",
  promotion: { __typename: "Promotion", code: "eig-4", label: "Promotion EIG 4" },
  administration: { __typename: "Administration", slug: "ansc", name: "Agence", acronym: "ANSC", website: null },
  ministry: { __typename: "Administration", slug: "interieur", name: "Ministère de l’Intérieur" },
  themes: [{ __typename: "Theme", slug: "securite", label: "Sécurité" }],
  profiles: [profile("DESIGN", "Design"), profile("GEOMATICS", "Géomatique")],
  seats: 2,
  positions: [
    { __typename: "Position", id: "p1", seats: 1, profile: profile("DESIGN", "Design"), acceptedProfiles: [profile("DESIGN", "Design")] },
    {
      __typename: "Position",
      id: "p2",
      seats: 1,
      profile: profile("DATA_SCIENCE", "Data science"),
      acceptedProfiles: [profile("DATA_ENGINEERING", "Data engineering"), profile("GEOMATICS", "Géomatique")],
    },
  ],
  webinars: [],
  testimonies: { __typename: "TestimonyConnection", edges: [] },
  related: [],
};

function open(answer: () => Answer) {
  const fake = fakeServer({ DefiPage: answer });
  renderAt("/defis/enki", [{ path: "/defis/:slug", element: <DefiPage /> }], fake.client);
}

describe("the page of a défi", () => {
  it("shows what is known, and links each fact to the défis that share it", async () => {
    open(() => ({ data: { defi: enki } }));
    expect(await screen.findByRole("heading", { level: 1, name: "Enki" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Le problème" })).toBeInTheDocument();
    // Not known: no empty section.
    expect(screen.queryByRole("heading", { name: "L’impact" })).not.toBeInTheDocument();
    const facts = within(screen.getByRole("complementary", { name: "Fiche du défi" }));
    expect(facts.getByRole("link", { name: "Sécurité" })).toHaveAttribute("href", "/defis?theme=securite");
    expect(facts.getByRole("link", { name: "Paris" })).toHaveAttribute("href", "/defis?ville=Paris");
    expect(facts.getByRole("link", { name: "Ministère de l’Intérieur" })).toHaveAttribute("href", "/defis?ministere=interieur");
    expect(document.title).toBe("Enki – Entrepreneurs d’Intérêt Général");
  });

  it("counts the seats, and names the profiles of a seat that accepts others", async () => {
    open(() => ({ data: { defi: enki } }));
    const seats = within(await screen.findByRole("region", { name: /^2\spostes$/ })).getAllByRole("listitem");
    expect(seats[0]).toHaveTextContent(/^1Design$/);
    expect(seats[1]).toHaveTextContent(/Profils acceptés\s: Data engineering, Géomatique/);
  });

  it("says so when only the summary is known, and where to read on", async () => {
    open(() => ({ data: { defi: { ...enki, problem: null, mission: null, seats: null, positions: [] } } }));
    const more = within(await screen.findByRole("region", { name: "Pour en savoir plus" }));
    expect(more.getByRole("link", { name: /code source de Enki/ })).toHaveAttribute("href", "https://exemple.org/enki");
    expect(screen.queryByRole("region", { name: /poste/ })).not.toBeInTheDocument();
  });

  it("is a 404 for an unknown name", async () => {
    open(() => ({ data: { defi: null } }));
    expect(await screen.findByRole("heading", { level: 1, name: "Défi inconnu" })).toBeInTheDocument();
    expect(screen.getByText("Erreur 404")).toBeInTheDocument();
  });

  it("can be asked for again after a failure", async () => {
    const answers: Answer[] = [
      { data: null, errors: [{ message: "Panne", extensions: { code: "INTERNAL" } }] },
      { data: { defi: enki } },
    ];
    open(() => answers.shift() ?? {});
    expect(await screen.findByRole("alert")).toHaveTextContent("Impossible de charger ce défi");
    // What the server says of its own troubles is not for the reader.
    expect(screen.queryByText(/Panne/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Enki" })).toBeInTheDocument();
  });
});
