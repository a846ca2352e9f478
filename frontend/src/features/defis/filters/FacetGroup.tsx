import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { useId, useState } from "react";
import { count, fold } from "@/ui/french";
import type { Dimension } from "../defisUrl";
import { dimensionLabels } from "../dimensionLabels";
import { offeredValues, type FacetValue } from "../facets";
import { FacetCheckbox } from "./FacetCheckbox";

type Props = {
  dimension: Dimension;
  values: FacetValue[];
  chosen: string[];
  defaultExpanded: boolean;
  onToggle: (dimension: Dimension, value: string) => void;
};

const shortList = 8;
const longList = 15;

/** The values of one criterion, with what each would give. A long list starts short, and can be searched. */
export function FacetGroup({ dimension, values, chosen, defaultExpanded, onToggle }: Props) {
  const [needle, setNeedle] = useState("");
  const [isWhole, setWhole] = useState(false);
  const listId = useId();
  const { one, search } = dimensionLabels[dimension];
  const offered = offeredValues(dimension, values, chosen);
  const matching = offered.filter(({ label }) => fold(label).includes(fold(needle.trim())));
  const isCut = !isWhole && needle.trim() === "" && matching.length > shortList + 2;
  // What is chosen stays in sight, wherever its count puts it.
  const shown = isCut ? matching.filter(({ value }, index) => index < shortList || chosen.includes(value)) : matching;

  return (
    <Accordion
      label={chosen.length === 0 ? one : `${one} (${chosen.length})`}
      titleAs="h3"
      defaultExpanded={defaultExpanded}
    >
      <fieldset className="eig-facet">
        <legend className="fr-sr-only">{one}</legend>
        {offered.length > longList && (
          <input
            className="fr-input fr-mb-2w"
            type="search"
            aria-label={search}
            aria-controls={listId}
            placeholder={search}
            autoComplete="off"
            value={needle}
            onChange={(event) => setNeedle(event.target.value)}
          />
        )}
        <ul id={listId} className="eig-plain-list">
          {shown.map((facet) => (
            <li key={facet.value}>
              <FacetCheckbox
                facet={facet}
                checked={chosen.includes(facet.value)}
                onToggle={() => onToggle(dimension, facet.value)}
              />
            </li>
          ))}
        </ul>
        {shown.length === 0 && (
          <p className="eig-meta fr-mb-0" role="status">
            {offered.length === 0 ? "Aucune valeur avec les autres filtres." : "Aucune valeur ne correspond."}
          </p>
        )}
        {isCut && (
          <button type="button" className="fr-link fr-mt-1w" onClick={() => setWhole(true)}>
            Voir plus ({count(matching.length - shown.length, "autre")})
          </button>
        )}
      </fieldset>
    </Accordion>
  );
}
