import { describe, expect, it } from "vitest";
import {
  activeFilters,
  clearAll,
  currentSort,
  defisLink,
  defisSearch,
  noFilters,
  parseDefisUrl,
  toggleFilter,
} from "./defisUrl";

const parse = (search: string) => parseDefisUrl(new URLSearchParams(search));

describe("the address of the list of défis", () => {
  it("is read whole, repeated filters included", () => {
    expect(parse("?q=justice&theme=sante&theme=justice&ville=Saint-Denis&tri=titre&page=3")).toEqual({
      q: "justice",
      filters: { ...noFilters(), theme: ["sante", "justice"], ville: ["Saint-Denis"] },
      sort: "titre",
      page: 3,
    });
  });

  it.each([
    "",
    "?q=donn%C3%A9es+de+sant%C3%A9",
    "?q=a&promotion=eig-4&theme=sante&theme=justice&profil=DESIGN&ministere=m&administration=has&ville=L%27Isle-d%27Abeau&tri=ancien&page=2",
  ])("is written as it was read: %s", (search) => {
    expect(defisSearch(parse(search))).toBe(search);
  });

  it("leaves out what is by default", () => {
    expect(defisSearch(parse("?q=&tri=recent&page=1"))).toBe("");
    expect(defisSearch(parse("?q=art&tri=pertinence"))).toBe("?q=art");
    // With a search the default is relevance: the date is then a choice to keep.
    expect(defisSearch(parse("?q=art&tri=recent"))).toBe("?q=art&tri=recent");
  });

  it.each([
    ["?page=0", 1],
    ["?page=-2", 1],
    ["?page=abc", 1],
    ["?page=2.5", 1],
    ["?page=999999", 500],
  ])("survives a page such as %s", (search, page) => {
    expect(parse(search).page).toBe(page);
  });

  it("drops empty and repeated values and an unknown order", () => {
    const state = parse("?theme=&theme=sante&theme=sante&tri=au-hasard");
    expect(state.filters.theme).toEqual(["sante"]);
    expect(state.sort).toBeNull();
  });

  it("never orders by relevance without a search", () => {
    expect(currentSort(parse("?tri=pertinence"))).toBe("recent");
    expect(currentSort(parse("?q=art"))).toBe("pertinence");
  });
});

describe("a filter", () => {
  it("is added, then removed, and brings back to page 1", () => {
    const once = toggleFilter(parse("?theme=sante&page=4"), "theme", "justice");
    expect(defisSearch(once)).toBe("?theme=sante&theme=justice");
    expect(defisSearch(toggleFilter(once, "theme", "sante"))).toBe("?theme=justice");
  });

  it("is listed in the order of the criteria", () => {
    expect(activeFilters(parse("?ville=Paris&promotion=eig-4"))).toEqual([
      { dimension: "promotion", value: "eig-4" },
      { dimension: "ville", value: "Paris" },
    ]);
  });

  it("is erased with the search, but the order stays", () => {
    expect(defisSearch(clearAll(parse("?q=x&theme=sante&tri=titre&page=2")))).toBe("?tri=titre");
  });

  it("makes a link whose value is escaped", () => {
    expect(defisLink("ville", "L’Haÿ & co")).toBe("/defis?ville=L%E2%80%99Ha%C3%BF+%26+co");
  });
});
