import { Button } from "@codegouvfr/react-dsfr/Button";
import { useRouteError } from "react-router";
import { PageTitle } from "@/ui/PageTitle";

// A new version replaces the hashed files of the old one: a page kept open may ask for one that is gone.
const missingFile = /dynamically imported module|importing a module|module script/i;

/** When a page cannot be shown at all: a bug, or a file that did not come. */
export function RouteError() {
  const error = useRouteError();
  const isMissingFile = error instanceof Error && missingFile.test(error.message);
  return (
    <div className="fr-container fr-py-8w" role="alert">
      <PageTitle title="Cette page n’a pas pu s’afficher" />
      <p className="fr-text--lead">
        {isMissingFile
          ? "Une partie du site n’a pas été reçue : la connexion a été coupée, ou le site vient d’être mis à jour."
          : "Une erreur est survenue dans la page."}
      </p>
      <Button onClick={() => window.location.reload()}>Recharger la page</Button>
    </div>
  );
}
