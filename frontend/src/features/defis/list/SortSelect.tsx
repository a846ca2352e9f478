import { Select } from "@codegouvfr/react-dsfr/Select";
import { currentSort, sorts, type DefisState, type Sort } from "../defisUrl";

type Props = { state: DefisState; onChange: (sort: Sort) => void };

const labels: Record<Sort, string> = {
  pertinence: "Pertinence",
  titre: "Titre (A à Z)",
  recent: "Plus récents d’abord",
  ancien: "Plus anciens d’abord",
};

export function SortSelect({ state, onChange }: Props) {
  const hasSearch = state.q.trim() !== "";
  return (
    <Select
      className="eig-sort"
      label="Trier par"
      nativeSelectProps={{
        value: currentSort(state),
        onChange: (event) => onChange(event.target.value as Sort),
      }}
    >
      {sorts
        .filter((sort) => sort !== "pertinence" || hasSearch)
        .map((sort) => (
          <option key={sort} value={sort}>
            {labels[sort]}
          </option>
        ))}
    </Select>
  );
}
