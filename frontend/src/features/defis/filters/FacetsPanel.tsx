import { useId, useState } from "react";
import { dimensions, type Dimension, type DefisState } from "../defisUrl";
import type { Facets } from "../facets";
import { FacetGroup } from "./FacetGroup";

type Props = {
  facets: Facets;
  filters: DefisState["filters"];
  onToggle: (dimension: Dimension, value: string) => void;
};

const openAtFirst: ReadonlySet<Dimension> = new Set(["promotion", "theme", "profil"]);

/** All the criteria. On a narrow screen they fold behind one button, so that the results come first. */
export function FacetsPanel({ facets, filters, onToggle }: Props) {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const chosen = dimensions.reduce((sum, dimension) => sum + filters[dimension].length, 0);
  return (
    <section aria-labelledby={`${panelId}-title`}>
      <h2 id={`${panelId}-title`} className="fr-h6 eig-facets__title">
        Filtrer
      </h2>
      <button
        type="button"
        className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-filter-line eig-facets__button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Masquer les filtres" : "Filtrer"}
        {chosen > 0 && ` (${chosen})`}
      </button>
      <div id={panelId} className={isOpen ? "eig-facets eig-facets--open" : "eig-facets"}>
        {/* Not grouped: the DSFR would fold one criterion when another opens. */}
        <div className="fr-accordions-group" data-fr-group="false">
          {dimensions.map((dimension) => (
            <FacetGroup
              key={dimension}
              dimension={dimension}
              values={facets[dimension]}
              chosen={filters[dimension]}
              defaultExpanded={openAtFirst.has(dimension) || filters[dimension].length > 0}
              onToggle={onToggle}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
