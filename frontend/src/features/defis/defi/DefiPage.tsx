import "../defis.css";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { NotFoundPage } from "@/app/NotFoundPage";
import { graphql, readFragment } from "@/graphql/generated";
import { Crumbs } from "@/ui/Crumbs";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { TestimonyCard } from "@/features/testimonies/TestimonyCard";
import { WebinarCard } from "@/features/webinars/WebinarCard";
import { DefiCard } from "../DefiCard";
import { defisLink } from "../defisUrl";
import { DefiFacts } from "./DefiFacts";
import { DefiSeats } from "./DefiSeats";
import { DefiText, defiTextFragment } from "./DefiText";

const defiQuery = graphql(`
  query DefiPage($slug: String!) {
    defi(slug: $slug) {
      id
      slug
      title
      summary
      promotion {
        code
        label
      }
      ...DefiText
      ...DefiFacts
      ...DefiSeats
      webinars {
        id
        ...WebinarCard
      }
      testimonies(first: 6, orderBy: { field: WRITTEN_AT, direction: DESC }) {
        edges {
          node {
            id
            ...TestimonyCard
          }
        }
      }
      related(first: 3) {
        id
        ...DefiCard
      }
    }
  }
`);

/** One défi, with all that leads on from it. */
export function DefiPage() {
  const { slug = "" } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({ query: defiQuery, variables: { slug } });
  // While another défi loads, urql still holds the previous one.
  const defi = data?.defi && (data.defi.slug === slug || !fetching) ? data.defi : null;

  if (error && !defi) {
    return (
      <div className="fr-container fr-py-4w">
        <PageTitle title="Défi" />
        <ErrorState error={error} what="ce défi" onRetry={() => reload({ requestPolicy: "network-only" })} />
      </div>
    );
  }
  if (!defi && fetching) {
    return (
      <div className="fr-container fr-py-6w">
        <Skeleton label="Chargement du défi" blocks={3} />
      </div>
    );
  }
  if (!defi) {
    return (
      <NotFoundPage
        title="Défi inconnu"
        explanation="Aucun défi publié n’a cette adresse. Il a pu être retiré, ou l’adresse être incomplète."
      />
    );
  }
  const text = readFragment(defiTextFragment, defi);
  const testimonies = (defi.testimonies.edges ?? []).flatMap((edge) => edge?.node ?? []);
  return (
    <article className="fr-container fr-pb-6w">
      <Crumbs
        current={defi.title}
        parents={[
          { label: "Défis", to: "/defis" },
          { label: defi.promotion.label, to: defisLink("promotion", defi.promotion.code) },
        ]}
      />
      <PageTitle title={defi.title} description={defi.summary} className="fr-mb-2w" />
      <p className="fr-text--lead fr-mb-5w">{defi.summary}</p>
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-md-8">
          <DefiText text={text} />
          <DefiSeats defi={defi} />
        </div>
        <aside className="fr-col-12 fr-col-md-4" aria-label="Fiche du défi">
          <DefiFacts defi={defi} />
        </aside>
      </div>
      {defi.webinars.length > 0 && (
        <section className="fr-mt-6w" aria-labelledby="webinaires">
          <h2 id="webinaires">{defi.webinars.length > 1 ? "Ses webinaires" : "Son webinaire"}</h2>
          <p>Les équipes du défi le présentent en ligne et répondent aux questions.</p>
          <ul className="eig-plain-list eig-cards">
            {defi.webinars.map((webinar) => (
              <li key={webinar.id}>
                <WebinarCard webinar={webinar} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {testimonies.length > 0 && (
        <section className="fr-mt-6w" aria-labelledby="temoignages">
          <h2 id="temoignages">Ils et elles l’ont vécu</h2>
          {testimonies.map((testimony) => (
            <TestimonyCard key={testimony.id} testimony={testimony} />
          ))}
        </section>
      )}
      {defi.related.length > 0 && (
        <section className="fr-mt-6w" aria-labelledby="proches">
          <h2 id="proches">Défis proches</h2>
          <ul className="eig-plain-list eig-cards eig-cards--three">
            {defi.related.map((related) => (
              <li key={related.id}>
                <DefiCard defi={related} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
