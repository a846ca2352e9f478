import { Link } from "react-router";
import { Crumbs } from "@/ui/Crumbs";
import { ExternalLink } from "@/ui/ExternalLink";
import { PageTitle } from "@/ui/PageTitle";

/** Who, what is kept of whom, and under which licence. Nothing is made up where it is not known. */
export function LegalPage() {
  return (
    <div className="fr-container fr-pb-6w eig-prose">
      <Crumbs current="Mentions légales" />
      <PageTitle
        title="Mentions légales"
        description="Éditeur, hébergement, données personnelles, cookies et licence des contenus."
      />
      <h2 className="fr-h4">Éditeur et hébergement</h2>
      <p>
        Ce site est une <strong>plateforme de démonstration</strong>. Ce n’est pas le site officiel du programme : il n’a
        pas d’éditeur ni de directeur de la publication déclarés, et son hébergeur est celui de la personne qui le fait
        fonctionner. Une administration qui le mettrait en service doit indiquer ici ces informations (article 1-1 de la
        loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique).
      </p>
      <p>
        Le programme Entrepreneurs d’Intérêt Général est porté par la direction interministérielle du numérique (DINUM).
      </p>
      <h2 className="fr-h4" id="donnees-personnelles">
        Données personnelles
      </h2>
      <p>La plateforme ne recueille de données personnelles que lors d’une inscription à un webinaire :</p>
      <ul>
        <li>
          <strong>lesquelles</strong> : votre nom et votre adresse électronique ;
        </li>
        <li>
          <strong>pour quoi</strong> : vous réserver une place, et une seule, dans le webinaire choisi. Elles ne servent à
          rien d’autre et ne sont ni publiées, ni données par l’API ;
        </li>
        <li>
          <strong>à qui</strong> : à vous et aux personnes qui organisent le webinaire ;
        </li>
        <li>
          <strong>combien de temps</strong> : le temps de la promotion à laquelle se rapporte le webinaire, et au plus deux
          ans sans activité de votre part.
        </li>
      </ul>
      <p>
        Vous pouvez demander à voir ces données, à les corriger, à les effacer ou à en limiter l’usage, auprès de l’équipe
        qui fait fonctionner la plateforme. Vous pouvez aussi adresser une réclamation à la{" "}
        <ExternalLink href="https://www.cnil.fr/fr/plaintes">CNIL</ExternalLink>.
      </p>
      <p>Le serveur tient un journal technique des requêtes, qui sert à sa sécurité et à réparer ses pannes.</p>
      <h2 className="fr-h4">Cookies et traceurs</h2>
      <p>
        Ce site ne dépose <strong>aucun cookie</strong>, n’emploie <strong>aucun traceur</strong> ni mesure d’audience, et ne
        fait appel à aucun autre site. Si vous choisissez un thème clair ou sombre, ce choix est gardé dans votre
        navigateur, comme la position de défilement des pages, et n’est pas transmis.
      </p>
      <h2 className="fr-h4">Contenus et licences</h2>
      <p>
        Les textes et les données des défis sont sous{" "}
        <ExternalLink href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">licence Ouverte 2.0</ExternalLink>. La source et la date à citer sont sur la page <Link to="/donnees">Données</Link>. La police Marianne et la marque
        de l’État obéissent aux conditions du système de design de l’État : elles sont réservées aux services de l’État.
      </p>
    </div>
  );
}
