import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { Crumbs } from "@/ui/Crumbs";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { PastWebinars } from "./PastWebinars";
import { WebinarCard } from "./WebinarCard";

const upcomingQuery = graphql(`
  query UpcomingWebinars {
    webinars(when: UPCOMING, first: 100, orderBy: { field: STARTS_AT, direction: ASC }) {
      edges {
        node {
          id
          ...WebinarCard
        }
      }
    }
  }
`);

/** The webinars to come and those that were, by the server's clock. */
export function WebinarsPage() {
  // Places go fast: show what is known, and ask again.
  const [{ data, error }, reload] = useQuery({ query: upcomingQuery, requestPolicy: "cache-and-network" });
  const upcoming = (data?.webinars.edges ?? []).flatMap((edge) => edge?.node ?? []);
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Webinaires" />
      <PageTitle
        title="Webinaires"
        description="Rencontrez en ligne les équipes qui portent les défis : dates, places restantes et inscription."
      />
      <p className="fr-text--lead">
        Les équipes présentent leurs défis en ligne et répondent à vos questions. L’inscription est gratuite. Les heures
        sont celles de Paris.
      </p>
      <h2>À venir</h2>
      {error && !data && (
        <ErrorState error={error} what="les webinaires" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!data && !error && <Skeleton label="Chargement des webinaires" blocks={3} />}
      {data && upcoming.length === 0 && <p>Aucun webinaire n’est prévu pour le moment.</p>}
      {upcoming.length > 0 && (
        <ul className="eig-plain-list eig-cards eig-cards--three">
          {upcoming.map((webinar) => (
            <li key={webinar.id}>
              <WebinarCard webinar={webinar} />
            </li>
          ))}
        </ul>
      )}
      <h2 className="fr-mt-6w">Passés</h2>
      <PastWebinars />
    </div>
  );
}
