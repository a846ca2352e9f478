import type { DefiOrder, DefiWhereInput } from "@/graphql/generated/graphql";
import { currentSort, pageSize, type DefisState, type Dimension, type Sort } from "./defisUrl";

/** What a dimension of the address is in the API's filter; all of them are on the first level, as defiFacets asks. */
const conditions: Record<Dimension, (values: string[]) => DefiWhereInput> = {
  promotion: (codeIn) => ({ hasPromotionWith: [{ codeIn }] }),
  theme: (slugIn) => ({ hasThemesWith: [{ slugIn }] }),
  profil: (codeIn) => ({ hasProfilesWith: [{ codeIn }] }),
  ministere: (slugIn) => ({ hasMinistryWith: [{ slugIn }] }),
  administration: (slugIn) => ({ hasAdministrationWith: [{ slugIn }] }),
  ville: (townIn) => ({ townIn }),
};

const orders: Record<Sort, DefiOrder | null> = {
  pertinence: null,
  titre: { field: "TITLE", direction: "ASC" },
  recent: { field: "YEAR", direction: "DESC" },
  ancien: { field: "YEAR", direction: "ASC" },
};

export function defisWhere(filters: DefisState["filters"]): DefiWhereInput | null {
  const where: DefiWhereInput = {};
  for (const [dimension, condition] of Object.entries(conditions) as [Dimension, (typeof conditions)[Dimension]][]) {
    // An empty IN list means no filter at all to the server: leave the condition out.
    if (filters[dimension].length > 0) Object.assign(where, condition([...filters[dimension]].sort()));
  }
  return Object.keys(where).length === 0 ? null : where;
}

export function defisSearchText(q: string): string | null {
  const text = q.trim();
  return text === "" ? null : text;
}

export function defisVariables(state: DefisState) {
  const search = defisSearchText(state.q);
  return {
    where: defisWhere(state.filters),
    search,
    orderBy: orders[currentSort(state)],
    first: pageSize,
    offset: (state.page - 1) * pageSize,
    // $highlight must not be null, even where @include leaves the field out.
    highlight: search ?? "",
    searching: search !== null,
  };
}
