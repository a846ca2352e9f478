import { Button } from "@codegouvfr/react-dsfr/Button";
import { PageTitle } from "@/ui/PageTitle";

type Props = { title?: string; explanation?: string };

/** For an unknown address, and for an unknown défi or webinar. */
export function NotFoundPage({
  title = "Page non trouvée",
  explanation = "La page que vous cherchez n’existe pas, ou n’existe plus. L’adresse est peut-être incomplète.",
}: Props) {
  return (
    <div className="fr-container fr-py-8w">
      <PageTitle title={title} description="Cette page n’existe pas." />
      <p className="fr-text--sm fr-mb-3w">Erreur 404</p>
      <p className="fr-text--lead fr-mb-4w">{explanation}</p>
      <ul className="fr-btns-group fr-btns-group--inline-md">
        <li>
          <Button linkProps={{ to: "/defis" }}>Explorer les défis</Button>
        </li>
        <li>
          <Button priority="secondary" linkProps={{ to: "/" }}>
            Revenir à l’accueil
          </Button>
        </li>
      </ul>
    </div>
  );
}
