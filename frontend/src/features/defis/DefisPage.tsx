import "@/ui/styles/filters.css";
import "./defis.css";
import { useCallback, useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { useQuery } from "urql";
import { graphql, readFragment } from "@/graphql/generated";
import { Crumbs } from "@/ui/Crumbs";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { clearAll, toggleFilter, type Dimension } from "./defisUrl";
import { defisVariables } from "./defisVariables";
import { facetsByDimension, facetsFragment, unknownFilters } from "./facets";
import { ActiveFilters } from "./filters/ActiveFilters";
import { FacetsPanel } from "./filters/FacetsPanel";
import { SearchBox } from "./filters/SearchBox";
import { UnknownFilters } from "./filters/UnknownFilters";
import { DefiResults, defiResultsFragment } from "./list/DefiResults";
import { DefisPagination, focusResults } from "./list/DefisPagination";
import { EmptyResults } from "./list/EmptyResults";
import { PageBeyondEnd } from "./list/PageBeyondEnd";
import { ResultCount } from "./list/ResultCount";
import { SortSelect } from "./list/SortSelect";
import { useDefisState } from "./useDefisState";

const listQuery = graphql(`
  query DefisList(
    $where: DefiWhereInput
    $search: String
    $orderBy: DefiOrder
    $first: Int!
    $offset: Int!
    $highlight: String!
    $searching: Boolean!
  ) {
    defis(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      ...DefiResults
    }
  }
`);

// Apart from the list: another page or another order does not change the counts.
const facetsQuery = graphql(`
  query DefisFacets($where: DefiWhereInput, $search: String) {
    defiFacets(where: $where, search: $search) {
      ...Facets
    }
  }
`);

/** All the défis: search, filters with counts, order and pages, all of it in the address. */
export function DefisPage() {
  const [state, update] = useDefisState();
  const variables = defisVariables(state);
  const [list, reloadList] = useQuery({ query: listQuery, variables });
  const [facetsAnswer, reloadFacets] = useQuery({
    query: facetsQuery,
    variables: { where: variables.where, search: variables.search },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterLink(heading);

  const facetsData = readFragment(facetsFragment, facetsAnswer.data?.defiFacets);
  const facets = facetsData ? facetsByDimension(facetsData) : null;
  const results = list.data?.defis;
  const connection = readFragment(defiResultsFragment, results);
  const total = results?.totalCount ?? null;
  const error = list.error ?? facetsAnswer.error;

  const toggle = useCallback(
    (dimension: Dimension, value: string) => update((current) => toggleFilter(current, dimension, value)),
    [update],
  );
  // The chip that had the focus is gone: the results are the next thing of interest.
  const remove = (dimension: Dimension, value: string) => {
    toggle(dimension, value);
    heading.current?.focus({ preventScroll: true });
  };
  const setSearch = (q: string, typing: boolean) =>
    update((current) => ({ ...current, q, page: 1 }), { typing });

  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Défis" />
      <PageTitle
        title="Défis"
        description="Tous les défis du programme Entrepreneurs d’Intérêt Général : recherche et filtres par promotion, thématique, profil, ministère, administration et ville."
      />
      <SearchBox value={state.q} onChange={(q) => setSearch(q, true)} />
      <div className="fr-grid-row fr-grid-row--gutters fr-mt-2w">
        <div className="fr-col-12 fr-col-md-4">
          {facets ? (
            <FacetsPanel facets={facets} filters={state.filters} onToggle={toggle} />
          ) : (
            facetsAnswer.fetching && <Skeleton label="Chargement des filtres" blocks={2} />
          )}
        </div>
        <div className="fr-col-12 fr-col-md-8">
          <div className="eig-results-head fr-mb-2w">
            <div>
              <ResultCount total={total} page={state.page} isLoading={list.fetching} headingRef={heading} />
            </div>
            <SortSelect
              state={state}
              onChange={(sort) => update((current) => ({ ...current, sort, page: 1 }))}
            />
          </div>
          <ActiveFilters
            state={state}
            facets={facets}
            onRemoveFilter={remove}
            onRemoveSearch={() => {
              setSearch("", false);
              heading.current?.focus({ preventScroll: true });
            }}
            onClear={() => {
              update(clearAll);
              heading.current?.focus({ preventScroll: true });
            }}
          />
          {facets && <UnknownFilters filters={unknownFilters(state, facets)} onRemove={remove} />}
          {error && (
            <ErrorState
              error={error}
              what="les défis"
              onRetry={() => {
                reloadList({ requestPolicy: "network-only" });
                reloadFacets({ requestPolicy: "network-only" });
              }}
            />
          )}
          {!connection && list.fetching && <Skeleton label="Chargement des défis" blocks={4} />}
          {connection && total !== null && !list.error && (
            <div aria-busy={list.fetching} className={list.fetching ? "eig-results eig-results--stale" : "eig-results"}>
              {connection.edges?.length ? (
                <DefiResults connection={connection} />
              ) : total > 0 ? (
                <PageBeyondEnd state={state} total={total} />
              ) : (
                !list.fetching && <EmptyResults state={state} facets={facets} />
              )}
              <DefisPagination state={state} total={total} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** A page number or a suggestion replaces the results: the focus goes to their heading, not on back and forward. */
function useFocusAfterLink(heading: React.RefObject<HTMLHeadingElement | null>) {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    const asked = (location.state as typeof focusResults | null)?.focus === focusResults.focus;
    if (asked && !isBack) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "start" });
    }
  }, [location.key, location.state, isBack, heading]);
}
