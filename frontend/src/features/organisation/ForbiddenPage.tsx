import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSession } from "@/app/session/useSession";
import { PageTitle } from "@/ui/PageTitle";

/** For a page that the account has no right to. `who` says whose it is. */
export function ForbiddenPage({ who }: { who: string }) {
  const { me } = useSession();
  return (
    <div className="fr-container fr-py-8w">
      <PageTitle title="Accès réservé" description="Cette page demande un autre rôle." />
      <p className="fr-text--sm fr-mb-3w">Erreur 403</p>
      <p className="fr-text--lead fr-mb-4w">
        Cette page est réservée {who}. Le compte {me && <strong className="eig-wrap">{me.email}</strong>} n’a pas ce rôle : un
        organisateur peut vous y inviter.
      </p>
      <ul className="fr-btns-group fr-btns-group--inline-md">
        <li>
          <Button linkProps={{ to: "/mon-espace" }}>Aller à mon espace</Button>
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
