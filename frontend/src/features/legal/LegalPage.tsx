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
      <p>La plateforme ne garde que ce que demandent les services dont vous vous servez :</p>
      <ul>
        <li>
          <strong>une inscription à un webinaire</strong> : votre nom et votre adresse électronique, pour vous réserver une
          place, et une seule ;
        </li>
        <li>
          <strong>un compte</strong> : votre adresse, vérifiée, votre nom, vos rôles, le jour de votre dernière activité, vos
          sessions (navigateur et dates) et vos jetons d’accès, pour vous laisser entrer, vous seul ou vous seule ;
        </li>
        <li>
          <strong>une participation au programme</strong> que vous déclarez : promotion, métier et défi, pour que l’équipe la
          vérifie ;
        </li>
        <li>
          <strong>les messages que nous vous envoyons</strong> : leur objet, leur date et leur sort, pour pouvoir les renvoyer ;
        </li>
        <li>
          <strong>le journal des actions</strong> : qui a fait quoi, sur quel objet et quand, sans autre donnée sur les
          personnes que leur identifiant, pour la sécurité de la plateforme.
        </li>
      </ul>
      <p>
        Ces données ne servent à rien d’autre. Elles ne sont ni publiées, ni vendues. Vous seul ou vous seule les voyez, avec
        l’équipe qui organise le programme pour ce dont elle a besoin.
      </p>
      <h3 className="fr-h6">Combien de temps</h3>
      <ul>
        <li>
          un compte, et les inscriptions aux webinaires : deux ans sans activité de votre part. Un message vous prévient deux
          semaines avant ; vous connecter suffit alors à tout garder ;
        </li>
        <li>une participation refusée : trois mois, le temps d’expliquer la décision ;</li>
        <li>
          la trace des messages envoyés, sans leur texte : six mois, ou jusqu’à la suppression que l’un d’eux annonce ;
        </li>
        <li>le journal des actions : un an ;</li>
        <li>une session : jusqu’à quatorze jours, et trois jours sans activité.</li>
      </ul>
      <p>Avant une suppression, des nombres sont gardés pour les statistiques, sans rien qui désigne une personne.</p>
      <h3 className="fr-h6" id="vos-droits">
        Vos droits
      </h3>
      <p>
        Vous pouvez voir ces données, les télécharger, les corriger et supprimer votre compte sans rien demander à personne :{" "}
        <Link to="/mon-espace/donnees">Mes données</Link>, dans votre espace. Une inscription prise sans compte est liée à votre
        adresse : connectez-vous avec elle pour la retrouver. Pour limiter l’usage de vos données ou vous y opposer, adressez-vous
        à l’équipe qui fait fonctionner la plateforme. Vous pouvez aussi adresser une réclamation à la{" "}
        <ExternalLink href="https://www.cnil.fr/fr/plaintes">CNIL</ExternalLink>.
      </p>
      <p>Le serveur tient un journal technique des requêtes, qui sert à sa sécurité et à réparer ses pannes.</p>
      <h2 className="fr-h4" id="cookies">
        Cookies et traceurs
      </h2>
      <p>
        Tant que vous ne demandez pas à vous connecter, ce site ne dépose <strong>aucun cookie</strong>. À partir de là, un seul
        cookie de session, strictement nécessaire, reconnaît votre navigateur ; il est effacé quand vous vous déconnectez. Ce
        site n’emploie <strong>aucun traceur</strong> ni mesure d’audience, et ne fait appel à aucun autre site. Si vous
        choisissez un thème clair ou sombre, ce choix est gardé dans votre navigateur, comme la position de défilement des
        pages, et n’est pas transmis.
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
