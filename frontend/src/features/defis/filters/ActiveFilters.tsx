import { activeFilters, type DefisState, type Dimension } from "../defisUrl";
import { dimensionLabels } from "../dimensionLabels";
import { filterLabel, type Facets } from "../facets";

type Props = {
  state: DefisState;
  facets: Facets | null;
  onRemoveFilter: (dimension: Dimension, value: string) => void;
  onRemoveSearch: () => void;
  onClear: () => void;
};

/** What restricts the list, one chip each: a chip goes when it is clicked. */
export function ActiveFilters({ state, facets, onRemoveFilter, onRemoveSearch, onClear }: Props) {
  const filters = activeFilters(state);
  const search = state.q.trim();
  if (filters.length === 0 && search === "") return null;
  return (
    <div className="eig-chips fr-mb-2w">
      <ul className="eig-plain-list eig-tags" aria-label="Filtres actifs">
        {search !== "" && (
          <li>
            <button
              type="button"
              className="fr-tag fr-tag--sm fr-tag--dismiss"
              aria-label={`Retirer la recherche « ${search} »`}
              onClick={onRemoveSearch}
            >
              « {search} »
            </button>
          </li>
        )}
        {filters.map(({ dimension, value }) => {
          const label = filterLabel(facets, dimension, value);
          return (
            <li key={`${dimension} ${value}`}>
              <button
                type="button"
                className="fr-tag fr-tag--sm fr-tag--dismiss"
                aria-label={`Retirer le filtre ${dimensionLabels[dimension].one} : ${label}`}
                onClick={() => onRemoveFilter(dimension, value)}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="fr-link fr-text--sm" onClick={onClear}>
        Tout effacer
      </button>
    </div>
  );
}
