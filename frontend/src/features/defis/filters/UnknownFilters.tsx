import { Notice } from "@codegouvfr/react-dsfr/Notice";
import type { Dimension } from "../defisUrl";
import { dimensionLabels } from "../dimensionLabels";

type Props = {
  filters: { dimension: Dimension; value: string }[];
  onRemove: (dimension: Dimension, value: string) => void;
};

/** For an address with a filter that no défi has: names it, and offers to remove it. */
export function UnknownFilters({ filters, onRemove }: Props) {
  return (
    <div role="status">
      {filters.map(({ dimension, value }) => (
        <div key={`${dimension} ${value}`} className="eig-unknown fr-mb-2w">
          <Notice
            severity="warning"
            title={`Filtre inconnu : ${dimensionLabels[dimension].one} « ${value} ».`}
            description="Aucun défi n’a cette valeur. Le lien suivi est peut-être ancien ou incomplet."
          />
          <button
            type="button"
            className="fr-btn fr-btn--secondary fr-btn--sm fr-mt-1w eig-wrap"
            onClick={() => onRemove(dimension, value)}
          >
            Retirer le filtre « {value} »
          </button>
        </div>
      ))}
    </div>
  );
}
