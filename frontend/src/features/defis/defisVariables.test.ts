import { describe, expect, it } from "vitest";
import { parseDefisUrl } from "./defisUrl";
import { defisVariables } from "./defisVariables";

const variables = (search: string) => defisVariables(parseDefisUrl(new URLSearchParams(search)));

describe("the variables of the list", () => {
  it("are empty for the bare address", () => {
    expect(variables("")).toEqual({
      where: null,
      search: null,
      orderBy: { field: "YEAR", direction: "DESC" },
      first: 20,
      offset: 0,
      highlight: "",
      searching: false,
    });
  });

  it("put each criterion on the first level of the filter, several values in one IN", () => {
    const search =
      "?promotion=eig-4&theme=sante&theme=justice&profil=DESIGN&ministere=culture&administration=has&ville=Paris";
    expect(variables(search).where).toEqual({
      hasPromotionWith: [{ codeIn: ["eig-4"] }],
      hasThemesWith: [{ slugIn: ["justice", "sante"] }],
      hasProfilesWith: [{ codeIn: ["DESIGN"] }],
      hasMinistryWith: [{ slugIn: ["culture"] }],
      hasAdministrationWith: [{ slugIn: ["has"] }],
      townIn: ["Paris"],
    });
  });

  it("give no order for relevance, so that the server's stands", () => {
    expect(variables("?q=justice")).toMatchObject({ search: "justice", orderBy: null, highlight: "justice", searching: true });
  });

  it("take a search of spaces for no search", () => {
    expect(variables("?q=+++")).toMatchObject({ search: null, searching: false });
  });

  it("turn the page into an offset", () => {
    expect(variables("?page=3").offset).toBe(40);
  });

  it("order by title from A to Z, and by year both ways", () => {
    expect(variables("?tri=titre").orderBy).toEqual({ field: "TITLE", direction: "ASC" });
    expect(variables("?tri=ancien").orderBy).toEqual({ field: "YEAR", direction: "ASC" });
  });
});
