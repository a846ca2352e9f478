import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { ReactNode } from "react";

/** What has just been done, read out when it comes. The place is always there, so that the news is heard. */
export function Done({ children }: { children: NonNullable<ReactNode> | null }) {
  return (
    <div role="status" aria-live="polite">
      {children !== null && <Alert severity="success" small role={undefined} description={children} className="fr-mb-3w" />}
    </div>
  );
}
