import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { useSession } from "@/app/session/useSession";
import { PageTitle } from "@/ui/PageTitle";
import { KeptItems, type Kept } from "./KeptItems";

export type DeletedState = { kept: Kept[] };

/** After the end of an account. The session is left here: the page before would send a visitor to the sign-in. */
export function DeletedPage() {
  const { state } = useLocation() as { state: DeletedState | null };
  const { leave } = useSession();
  const isDone = state !== null;
  useEffect(() => {
    if (isDone) leave();
  }, [isDone, leave]);
  return (
    <div className="fr-container fr-py-6w eig-prose">
      <PageTitle title="Votre compte est supprimé" description="Confirmation de la suppression d’un compte." />
      <p className="fr-text--lead">Vos données ont été supprimées. Un dernier message vous le confirme par courriel.</p>
      {state && (
        <>
          <h2 className="fr-h5">Ce qui est conservé</h2>
          <KeptItems kept={state.kept} />
        </>
      )}
      <Button linkProps={{ to: "/" }}>Revenir à l’accueil</Button>
    </div>
  );
}
