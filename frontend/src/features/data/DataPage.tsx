import "@codegouvfr/react-dsfr/dsfr/component/accordion/accordion.main.min.css";
import "./data.css";
import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { Link } from "react-router";
import { Crumbs } from "@/ui/Crumbs";
import { ExternalLink } from "@/ui/ExternalLink";
import { PageTitle } from "@/ui/PageTitle";
import { examples } from "./examples";

/** For data teams: where the API is, what may be done with what it gives, and how to ask. */
export function DataPage() {
  const address = `${window.location.origin}/graphql`;
  const command = `curl -s ${address} \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ defis(first: 3) { totalCount edges { node { slug title } } } }"}'`;
  const commandWithToken = `curl -s ${address} \\
  -H "Authorization: Bearer $EIG_JETON" \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ me { name roles } }"}'`;
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Données" />
      <PageTitle
        title="Données"
        description="L’API GraphQL ouverte des défis, promotions, webinaires et témoignages : adresse, licence, exemples."
      />
      <p className="fr-text--lead eig-prose">
        Tout ce que montre ce site se lit par une API GraphQL, sans compte ni clé : défis, promotions, administrations,
        webinaires, témoignages.
      </p>
      <div className="eig-prose">
        <h2 className="fr-h4">Interroger l’API</h2>
        <p>
          L’API répond à l’adresse <code className="eig-code">{address}</code>. Le plus simple pour commencer est l’éditeur
          de requêtes, avec sa documentation et des exemples prêts.
        </p>
        <p>
          {/* Served apart from the application, with a policy of its own: a full load, not a navigation. */}
          <a className="fr-btn" href="/graphiql">
            Ouvrir l’éditeur GraphiQL
          </a>
        </p>
        <p>Depuis un terminal :</p>
        <CodeBlock label="Requête avec curl" code={command} />
        <p>
          Une liste donne 20 éléments par défaut et 100 au plus ; la page suivante se demande avec <code>after</code> et le
          curseur <code>pageInfo.endCursor</code>. Une erreur porte toujours un code, dans{" "}
          <code>errors[].extensions.code</code>.
        </p>
        <h2 className="fr-h4" id="jetons">
          Avec un jeton d’accès
        </h2>
        <p>
          Ce qui est public se lit sans jeton. Pour qu’un programme lise ce que vous seul ou vous seule voyez (votre compte, ou
          les inscriptions si vous êtes organisateur), créez un jeton dans <Link to="/mon-espace/jetons">votre espace</Link>. Il
          commence par <code>eig_</code>, lit ce que permettent ses portées et n’écrit rien :
        </p>
        <CodeBlock label="Requête avec un jeton" code={commandWithToken} />
        <p>
          Un jeton expiré, révoqué ou mal copié reçoit une réponse 401, de code <code>UNAUTHENTICATED</code>. Ne mettez pas de
          jeton dans un dépôt de code.
        </p>
        <h2 className="fr-h4">Licence et source</h2>
        <p>
          Les données sont sous{" "}
          <ExternalLink href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">
            licence Ouverte 2.0 (Etalab)
          </ExternalLink>
          . Vous pouvez les réutiliser, aussi à titre commercial, en citant leur source et la date de leur dernière mise à
          jour :
        </p>
        <blockquote className="eig-credit">
          Direction interministérielle du numérique (Dinum), programme Entrepreneurs d’intérêt général : dépôts site-eig
          (dernière mise à jour le 5 septembre 2022) et site-eig-v3 (dernière mise à jour le 14 avril 2026),{" "}
          <ExternalLink href="https://github.com/entrepreneur-interet-general">
            github.com/entrepreneur-interet-general
          </ExternalLink>
          .
        </blockquote>
        <p>
          Les résumés des défis, et les textes de ceux de la promotion EIG 4, ont été réécrits à partir de ces sources.
          L’heure et la durée des webinaires, absentes des sources, sont supposées. L’API ne donne au
          public aucune donnée sur les personnes.
        </p>
      </div>
      <h2 className="fr-h4 fr-mt-4w">Exemples</h2>
      <div className="fr-accordions-group">
        {examples.map(({ id, title, explanation, query }) => (
          <Accordion key={id} label={title}>
            <p className="fr-mb-1w">{explanation}</p>
            <CodeBlock label={`Requête : ${title}`} code={query.trimEnd()} />
          </Accordion>
        ))}
      </div>
    </div>
  );
}

// Focusable: a long line is scrolled with the keyboard too.
function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <pre className="eig-code-block" tabIndex={0} role="region" aria-label={label}>
      <code>{code}</code>
    </pre>
  );
}
