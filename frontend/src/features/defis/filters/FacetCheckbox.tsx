import { useId } from "react";
import { count } from "@/ui/french";
import type { FacetValue } from "../facets";

type Props = { facet: FacetValue; checked: boolean; onToggle: () => void };

export function FacetCheckbox({ facet, checked, onToggle }: Props) {
  const id = useId();
  return (
    <div className="fr-checkbox-group fr-checkbox-group--sm">
      <input type="checkbox" id={id} value={facet.value} checked={checked} onChange={onToggle} />
      <label className="fr-label" htmlFor={id}>
        <span>{facet.label}</span>
        <span className="eig-facet__count">
          <span aria-hidden="true">{facet.count}</span>
          <span className="fr-sr-only">, {count(facet.count, "défi")}</span>
        </span>
      </label>
    </div>
  );
}
