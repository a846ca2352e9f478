/**
 * The address of the list of défis holds its whole state. These names are
 * public: links to them are shared.
 */
export const dimensions = ["promotion", "theme", "profil", "ministere", "administration", "ville"] as const;
export type Dimension = (typeof dimensions)[number];

export const sorts = ["pertinence", "titre", "recent", "ancien"] as const;
export type Sort = (typeof sorts)[number];

export type DefisState = {
  q: string;
  filters: Record<Dimension, string[]>;
  /** Null for the default order, which depends on whether there is a search. */
  sort: Sort | null;
  page: number;
};

export const pageSize = 20;
// The server refuses a greater offset.
const lastPage = 10_000 / pageSize;
export const longestQuery = 200;

export function noFilters(): Record<Dimension, string[]> {
  return { promotion: [], theme: [], profil: [], ministere: [], administration: [], ville: [] };
}

export function parseDefisUrl(params: URLSearchParams): DefisState {
  const filters = noFilters();
  for (const dimension of dimensions) {
    filters[dimension] = [...new Set(params.getAll(dimension).filter((value) => value.trim() !== ""))];
  }
  return {
    q: (params.get("q") ?? "").slice(0, longestQuery),
    filters,
    sort: parseSort(params.get("tri")),
    page: parsePage(params.get("page")),
  };
}

/** The shortest address of a state: nothing for what is by default, always in the same order. */
export function defisSearch(state: DefisState): string {
  const params = new URLSearchParams();
  if (state.q.trim() !== "") params.set("q", state.q);
  for (const dimension of dimensions) {
    for (const value of state.filters[dimension]) params.append(dimension, value);
  }
  if (state.sort !== null && state.sort !== defaultSort(state.q)) params.set("tri", state.sort);
  if (state.page > 1) params.set("page", String(state.page));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** A link to the list with one filter. */
export function defisLink(dimension: Dimension, value: string): string {
  return `/defis?${new URLSearchParams({ [dimension]: value }).toString()}`;
}

export function defaultSort(q: string): Sort {
  return q.trim() === "" ? "recent" : "pertinence";
}

/** The order in force: relevance means nothing without a search. */
export function currentSort({ sort, q }: Pick<DefisState, "sort" | "q">): Sort {
  if (sort === null || (sort === "pertinence" && q.trim() === "")) return defaultSort(q);
  return sort;
}

export function toggleFilter(state: DefisState, dimension: Dimension, value: string): DefisState {
  const values = state.filters[dimension];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...state, page: 1, filters: { ...state.filters, [dimension]: next } };
}

export function activeFilters(state: DefisState): { dimension: Dimension; value: string }[] {
  return dimensions.flatMap((dimension) => state.filters[dimension].map((value) => ({ dimension, value })));
}

/** Removes the filters and the search; the chosen order stays. */
export function clearAll(state: DefisState): DefisState {
  return { ...state, q: "", filters: noFilters(), page: 1 };
}

function parseSort(text: string | null): Sort | null {
  return sorts.find((sort) => sort === text) ?? null;
}

function parsePage(text: string | null): number {
  if (text === null || !/^\d{1,6}$/.test(text)) return 1;
  return Math.min(Math.max(Number(text), 1), lastPage);
}
