import { describe, expect, it } from "vitest";
import { parseDefisUrl } from "./defisUrl";
import { facetsByDimension, filterLabel, offeredValues, unknownFilters } from "./facets";

const facets = facetsByDimension({
  promotions: [
    { value: "eig-7", label: "Promotion EIG 7", count: 2 },
    { value: "eig-4", label: "Promotion EIG 4", count: 17 },
  ],
  themes: [
    { value: "sante", label: "Santé", count: 3 },
    { value: "ecologie", label: "Écologie", count: 3 },
    { value: "justice", label: "Justice", count: 9 },
    { value: "securite", label: "Sécurité", count: 0 },
  ],
  profiles: [],
  ministries: [],
  administrations: [],
  towns: [{ value: "Paris", label: "Paris", count: 5 }],
});

describe("the values of a criterion", () => {
  it("come the richest first, then in alphabetical order without regard to accents", () => {
    expect(offeredValues("theme", facets.theme, []).map(({ value }) => value)).toEqual(["justice", "ecologie", "sante"]);
  });

  it("keep the server's order for promotions", () => {
    expect(offeredValues("promotion", facets.promotion, []).map(({ value }) => value)).toEqual(["eig-7", "eig-4"]);
  });

  it("keep a chosen value that gives nothing any more, so that it can be unticked", () => {
    expect(offeredValues("theme", facets.theme, ["securite"]).map(({ value }) => value)).toContain("securite");
  });
});

describe("a filter of the address", () => {
  const state = parseDefisUrl(new URLSearchParams("?theme=sante&theme=nope&ville=Atlantis&promotion=eig-4"));

  it("is unknown when no défi at all has it, not when none is left", () => {
    expect(unknownFilters(state, facets)).toEqual([
      { dimension: "theme", value: "nope" },
      { dimension: "ville", value: "Atlantis" },
    ]);
    expect(unknownFilters(parseDefisUrl(new URLSearchParams("?theme=securite")), facets)).toEqual([]);
  });

  it("is called by its label, or by its value until the labels are there", () => {
    expect(filterLabel(facets, "theme", "sante")).toBe("Santé");
    expect(filterLabel(null, "theme", "sante")).toBe("sante");
    expect(filterLabel(facets, "theme", "nope")).toBe("nope");
  });
});
