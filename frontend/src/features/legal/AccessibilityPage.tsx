import { Link } from "react-router";
import { Crumbs } from "@/ui/Crumbs";
import { ExternalLink } from "@/ui/ExternalLink";
import { PageTitle } from "@/ui/PageTitle";

/** The statement that the RGAA asks for: what is known, and what is not. */
export function AccessibilityPage() {
  return (
    <div className="fr-container fr-pb-6w eig-prose">
      <Crumbs current="Déclaration d’accessibilité" />
      <PageTitle
        title="Déclaration d’accessibilité"
        description="État de conformité du site au référentiel général d’amélioration de l’accessibilité (RGAA 4.1)."
      />
      <p>
        Cette déclaration porte sur la plateforme des Entrepreneurs d’Intérêt Général, dans sa version de démonstration.
      </p>
      <h2 className="fr-h4">État de conformité</h2>
      <p>
        La plateforme est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA),
        version 4.1 : aucun audit n’a encore été mené, et le référentiel ne permet pas d’annoncer mieux sans audit.
      </p>
      <h2 className="fr-h4">Ce qui a été vérifié</h2>
      <p>Des tests automatiques accompagnent chaque modification du site. Ils vérifient :</p>
      <ul>
        <li>toutes les pages de l’application avec l’outil axe-core, en thème clair et en thème sombre, à 320 et à 1 280 pixels de large ;</li>
        <li>la recherche de défis au clavier seul ;</li>
        <li>le déplacement du focus et le titre de chaque page à la navigation.</li>
      </ul>
      <p>
        De tels outils ne voient qu’une partie des critères du RGAA. Le site n’a pas été essayé par des personnes en
        situation de handicap, ni avec l’ensemble des lecteurs d’écran.
      </p>
      <h2 className="fr-h4">Contenu dont on sait qu’il n’est pas accessible</h2>
      <p>
        L’éditeur de requêtes <a href="/graphiql">GraphiQL</a>, un logiciel tiers, a des champs sans étiquette, des onglets
        mal structurés et des contrastes insuffisants. Les mêmes requêtes se lisent sur la page{" "}
        <Link to="/donnees">Données</Link> et s’envoient à l’API avec l’outil de votre choix.
      </p>
      <h2 className="fr-h4">Technologies</h2>
      <p>HTML5, CSS, JavaScript (indispensable), WAI-ARIA, système de design de l’État (DSFR).</p>
      <h2 className="fr-h4">Signaler un défaut</h2>
      <p>
        Si un défaut vous empêche d’accéder à un contenu ou à un service, décrivez-le en ouvrant un ticket dans l’espace
        public du programme :{" "}
        <ExternalLink href="https://github.com/entrepreneur-interet-general">
          github.com/entrepreneur-interet-general
        </ExternalLink>
        . Indiquez la page, ce que vous vouliez faire, et votre matériel (navigateur, lecteur d’écran…).
      </p>
      <h2 className="fr-h4">Voies de recours</h2>
      <p>
        Si vous n’obtenez pas de réponse satisfaisante, vous pouvez{" "}
        <ExternalLink href="https://formulaire.defenseurdesdroits.fr/">écrire au Défenseur des droits</ExternalLink> ou
        contacter son délégué dans votre département.
      </p>
    </div>
  );
}
