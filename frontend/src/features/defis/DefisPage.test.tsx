import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { renderAt } from "@/testing/renderAt";
import { DefisPage } from "./DefisPage";

const routes = [{ path: "/defis", element: <DefisPage /> }];

function defi(number: number, highlights: unknown[] = []) {
  return {
    __typename: "Defi",
    id: `defi_${number}`,
    slug: `defi-${number}`,
    title: `Défi ${number}`,
    summary: `Résumé ${number}`,
    town: "Paris",
    promotion: { __typename: "Promotion", code: "eig-4", label: "Promotion EIG 4" },
    administration: { __typename: "Administration", name: "Cour de cassation", acronym: null },
    themes: [],
    profiles: [],
    highlights,
  };
}

type Options = { total?: number; highlights?: unknown[] };

const server = (options: Options = {}) => fakeServer(handlers(options));

function handlers({ total = 45, highlights }: Options) {
  return {
    DefisList: ({ first, offset, search }: Record<string, unknown>) => {
      // A search for « rien » finds nothing, with or without filters.
      const found = search === "rien" ? 0 : total;
      const size = Math.max(0, Math.min(Number(first), found - Number(offset)));
      const edges = Array.from({ length: size }, (_, index) => ({
        __typename: "DefiEdge",
        node: defi(Number(offset) + index + 1, highlights),
      }));
      return { data: { defis: { __typename: "DefiConnection", totalCount: found, edges } } };
    },
    DefisFacets: () => ({
      data: {
        defiFacets: {
          __typename: "DefiFacets",
          promotions: [{ __typename: "FacetValue", value: "eig-4", label: "Promotion EIG 4", count: 17 }],
          themes: Array.from({ length: 20 }, (_, index) => ({
            __typename: "FacetValue",
            value: `theme-${index}`,
            label: index === 19 ? "Écologie" : `Thème ${index}`,
            count: 20 - index,
          })),
          profiles: [],
          ministries: [],
          administrations: [],
          towns: [],
        },
      },
    }),
    CountDefis: ({ search, where }: Record<string, unknown>) => ({
      data: { defis: { __typename: "DefiConnection", totalCount: search === null ? (where === null ? 131 : 7) : 0 } },
    }),
  };
}

describe("the list of défis", () => {
  it("puts a ticked value in the address and a chip above the results, and back unticks it", async () => {
    const fake = server();
    const router = renderAt("/defis?page=2", routes, fake.client);
    await userEvent.click(await screen.findByRole("checkbox", { name: /Promotion EIG 4/ }));

    expect(router.state.location.search).toBe("?promotion=eig-4");
    expect(fake.last("DefisList")).toMatchObject({ where: { hasPromotionWith: [{ codeIn: ["eig-4"] }] }, offset: 0 });
    const chips = screen.getByRole("list", { name: "Filtres actifs" });
    expect(within(chips).getByRole("button")).toHaveAccessibleName("Retirer le filtre Promotion : Promotion EIG 4");

    await router.navigate(-1);
    await waitFor(() => expect(screen.queryByRole("list", { name: "Filtres actifs" })).not.toBeInTheDocument());
    expect(router.state.location.search).toBe("?page=2");
  });

  it("removes one chip, or everything", async () => {
    const router = renderAt("/defis?q=justice&promotion=eig-4&theme=theme-1", routes, server().client);
    await userEvent.click(await screen.findByRole("button", { name: "Retirer le filtre Thématique : Thème 1" }));
    expect(router.state.location.search).toBe("?q=justice&promotion=eig-4");

    await userEvent.click(screen.getByRole("button", { name: "Tout effacer" }));
    expect(router.state.location.search).toBe("");
    expect(screen.getByRole("searchbox", { name: "Rechercher un défi" })).toHaveValue("");
  });

  it("searches while one types, in one history entry for all the letters", async () => {
    const fake = server();
    const router = renderAt("/defis?promotion=eig-4", routes, fake.client);
    await userEvent.type(await screen.findByRole("searchbox", { name: "Rechercher un défi" }), "santé");
    await waitFor(() => expect(router.state.location.search).toBe("?q=sant%C3%A9&promotion=eig-4"));
    expect(router.state.historyAction).toBe("PUSH");
    await waitFor(() => expect(fake.last("DefisList")).toMatchObject({ search: "santé", orderBy: null, searching: true }));
    // One request for the bare list, one for the word: the letters between cost nothing.
    expect(fake.asked.filter(({ name }) => name === "DefisList")).toHaveLength(2);
    expect(screen.getByRole("searchbox", { name: "Rechercher un défi" })).toHaveValue("santé");

    await userEvent.type(screen.getByRole("searchbox", { name: "Rechercher un défi" }), " ville");
    await waitFor(() => expect(router.state.location.search).toBe("?q=sant%C3%A9+ville&promotion=eig-4"));
    expect(router.state.historyAction).toBe("REPLACE");
    await router.navigate(-1);
    expect(router.state.location.search).toBe("?promotion=eig-4");
    await waitFor(() => expect(screen.getByRole("searchbox", { name: "Rechercher un défi" })).toHaveValue(""));
  });

  it("marks the words that were found", async () => {
    const highlights = [
      { __typename: "Highlight", field: "TITLE", fragments: [{ text: "Jus", matched: false }, { text: "tice", matched: true }] },
    ];
    renderAt("/defis?q=tice", routes, server({ total: 1, highlights }).client);
    expect(await screen.findByText("tice", { selector: "mark" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Justice" })).toHaveAttribute("href", "/defis/defi-1");
  });

  it("opens a page directly, says so, and links the others with the same filters", async () => {
    const fake = server();
    renderAt("/defis?promotion=eig-4&page=3", routes, fake.client);
    expect(await screen.findByRole("link", { name: "Défi 45" })).toBeInTheDocument();
    expect(fake.last("DefisList")).toMatchObject({ first: 20, offset: 40 });
    expect(screen.getByText("45 défis trouvés, page 3 sur 3")).toHaveAttribute("aria-live", "polite");
    const pages = screen.getByRole("navigation", { name: /pagination/i });
    expect(within(pages).getByRole("link", { name: "2" })).toHaveAttribute("href", "/defis?promotion=eig-4&page=2");
  });

  it("says that a page is beyond the last one", async () => {
    renderAt("/defis?page=9", routes, server().client);
    expect(await screen.findByRole("link", { name: "Aller à la page 3" })).toHaveAttribute("href", "/defis?page=3");
  });

  it("suggests what to give up when nothing answers, with what it would give", async () => {
    renderAt("/defis?q=rien&promotion=eig-4", routes, server().client);
    const suggestion = await screen.findByRole("link", { name: /Retirer la recherche «\srien\s»/ });
    expect(suggestion).toHaveAttribute("href", "/defis?promotion=eig-4");
    await waitFor(() => expect(suggestion.parentElement).toHaveTextContent("(7 défis)"));
    // Giving up the promotion alone finds nothing either: it is not suggested.
    await waitFor(() => expect(screen.queryByRole("link", { name: /Retirer Promotion/ })).not.toBeInTheDocument());
    expect(screen.getByRole("link", { name: /Voir tous les défis/ })).toHaveAttribute("href", "/defis");
    expect(screen.getByText("Aucun défi trouvé")).toBeInTheDocument();
  });

  it("names an unknown filter and removes it", async () => {
    const router = renderAt("/defis?theme=nope&promotion=eig-4", routes, server().client);
    expect(await screen.findByText(/Filtre inconnu\s: Thématique « nope »/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: /Retirer le filtre «\snope\s»/ }));
    expect(router.state.location.search).toBe("?promotion=eig-4");
    expect(screen.queryByText(/Filtre inconnu/)).not.toBeInTheDocument();
  });

  it("shows a long list in short, finds in it without accents, and shows the rest on demand", async () => {
    renderAt("/defis", routes, server().client);
    const group = await screen.findByRole("group", { name: "Thématique" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(8);

    await userEvent.type(within(group).getByRole("searchbox"), "ECOLO");
    expect(within(group).getByRole("checkbox", { name: /Écologie/ })).toBeInTheDocument();
    expect(within(group).getAllByRole("checkbox")).toHaveLength(1);

    await userEvent.clear(within(group).getByRole("searchbox"));
    await userEvent.click(within(group).getByRole("button", { name: /Voir plus/ }));
    expect(within(group).getAllByRole("checkbox")).toHaveLength(20);
  });

  it("changes the order and goes back to page 1", async () => {
    const router = renderAt("/defis?page=2", routes, server().client);
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Trier par" }), "titre");
    expect(router.state.location.search).toBe("?tri=titre");
  });

  it("offers to try again when the server does not answer", async () => {
    let isDown = true;
    const answers = handlers({});
    const flaky = fakeServer({
      DefisList: (variables) => (isDown ? { networkError: true } : answers.DefisList(variables)),
      DefisFacets: () => (isDown ? { networkError: true } : answers.DefisFacets()),
    });
    renderAt("/defis", routes, flaky.client);
    expect(await screen.findByRole("alert")).toHaveTextContent("Impossible de charger les défis");
    isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("link", { name: "Défi 1" })).toBeInTheDocument();
  });
});
