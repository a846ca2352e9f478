import { graphql } from "@/graphql/generated";
import type { FacetsFragment } from "@/graphql/generated/graphql";
import { compareText } from "@/ui/french";
import type { DefisState, Dimension } from "./defisUrl";

export const facetsFragment = graphql(`
  fragment Facets on DefiFacets {
    promotions {
      value
      label
      count
    }
    themes {
      value
      label
      count
    }
    profiles {
      value
      label
      count
    }
    ministries {
      value
      label
      count
    }
    administrations {
      value
      label
      count
    }
    towns {
      value
      label
      count
    }
  }
`);

export type FacetValue = FacetsFragment["themes"][number];
export type Facets = Record<Dimension, FacetValue[]>;

export function facetsByDimension(data: FacetsFragment): Facets {
  return {
    promotion: data.promotions,
    theme: data.themes,
    profil: data.profiles,
    ministere: data.ministries,
    administration: data.administrations,
    ville: data.towns,
  };
}

// The server's order has a meaning here: the most recent promotion, the profiles by rank.
const orderedByServer: ReadonlySet<Dimension> = new Set(["promotion", "profil"]);

/** The values to offer: those that would still give something, and those already chosen, the richest first. */
export function offeredValues(dimension: Dimension, values: FacetValue[], chosen: string[]): FacetValue[] {
  const offered = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (orderedByServer.has(dimension)) return offered;
  return offered.sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}

/** Filters of the address that no défi has: a link of old, or a typing error. */
export function unknownFilters(state: DefisState, facets: Facets): { dimension: Dimension; value: string }[] {
  return (Object.keys(facets) as Dimension[]).flatMap((dimension) => {
    const known = new Set(facets[dimension].map(({ value }) => value));
    return state.filters[dimension].filter((value) => !known.has(value)).map((value) => ({ dimension, value }));
  });
}

/** What a filter is called, its raw value until the labels are known. */
export function filterLabel(facets: Facets | null, dimension: Dimension, value: string): string {
  return facets?.[dimension].find((facet) => facet.value === value)?.label ?? value;
}
