import type { Ref } from "react";
import { count } from "@/ui/french";
import { pageSize } from "../defisUrl";

type Props = {
  /** Null until the first answer. */
  total: number | null;
  page: number;
  isLoading: boolean;
  headingRef: Ref<HTMLHeadingElement>;
};

/** How many défis answer: a heading for the eye, and a sentence read out each time the answer changes. */
export function ResultCount({ total, page, isLoading, headingRef }: Props) {
  const pages = total === null ? 0 : Math.ceil(total / pageSize);
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className="fr-h6 fr-mb-0">
        {total === null ? "Résultats" : count(total, "défi")}
        {pages > 1 && <span className="eig-result-page"> – page {page} sur {pages}</span>}
      </h2>
      <p className="fr-sr-only" role="status" aria-live="polite">
        {isLoading || total === null ? "" : announcement(total, page, pages)}
      </p>
    </>
  );
}

function announcement(total: number, page: number, pages: number): string {
  if (total === 0) return "Aucun défi trouvé";
  const found = `${count(total, "défi")} ${total < 2 ? "trouvé" : "trouvés"}`;
  return pages > 1 ? `${found}, page ${page} sur ${pages}` : found;
}
