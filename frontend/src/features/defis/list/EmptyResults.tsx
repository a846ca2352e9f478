import { activeFilters, clearAll, toggleFilter, type DefisState } from "../defisUrl";
import { dimensionLabels } from "../dimensionLabels";
import { filterLabel, type Facets } from "../facets";
import { Relaxation } from "./Relaxation";

type Props = { state: DefisState; facets: Facets | null };

// Each suggestion costs a request.
const mostSuggestions = 8;

/** When nothing answers: what to give up, and what one would find then. */
export function EmptyResults({ state, facets }: Props) {
  const search = state.q.trim();
  const filters = activeFilters(state);
  const suggestions = [
    ...(search === "" ? [] : [{ label: `la recherche « ${search} »`, state: { ...state, q: "", page: 1 } }]),
    ...filters.map(({ dimension, value }) => ({
      label: `${dimensionLabels[dimension].one} : ${filterLabel(facets, dimension, value)}`,
      state: toggleFilter(state, dimension, value),
    })),
  ].slice(0, mostSuggestions);
  return (
    <div className="eig-empty fr-p-4w">
      <p className="fr-text--lead fr-text--bold fr-mb-1w">Aucun défi ne correspond</p>
      <p>{advice(suggestions.length, search !== "")}</p>
      {suggestions.length > 1 && (
        <ul>
          {suggestions.map((suggestion) => (
            <Relaxation key={suggestion.label} label={suggestion.label} state={suggestion.state} />
          ))}
        </ul>
      )}
      <Relaxation asButton label="Voir tous les défis" state={clearAll(state)} />
    </div>
  );
}

function advice(criteria: number, hasSearch: boolean): string {
  if (criteria > 1) return "Ces critères ne se rencontrent dans aucun défi. En retirer un suffit peut-être.";
  return hasSearch ? "Vérifiez l’orthographe, ou essayez un mot plus général." : "Aucun défi ne répond à ce critère.";
}
