import "./home.css";
import { Link } from "react-router";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { WebinarCard } from "@/features/webinars/WebinarCard";
import { TestimonyCard } from "@/features/testimonies/TestimonyCard";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { CallStatus } from "./CallStatus";
import { Hero } from "./Hero";
import { HowItWorks } from "./HowItWorks";
import { KeyFigures } from "./KeyFigures";
import { PromotionCalendar } from "./PromotionCalendar";

const homeQuery = graphql(`
  query Home {
    programme {
      promotionCount
      defiCount
      administrationCount
      currentPromotion {
        code
        ...CallStatus
        ...KeyFigures
        ...PromotionCalendar
        ...HowItWorks
      }
    }
    webinars(when: UPCOMING, first: 3, orderBy: { field: STARTS_AT, direction: ASC }) {
      totalCount
      edges {
        node {
          id
          ...WebinarCard
        }
      }
    }
    testimonies(first: 2, orderBy: { field: WRITTEN_AT, direction: DESC }) {
      edges {
        node {
          id
          ...TestimonyCard
        }
      }
    }
  }
`);

/** What the programme is, where it stands today, and where to go on. */
export function HomePage() {
  const [{ data, error }, reload] = useQuery({ query: homeQuery });
  const promotion = data?.programme.currentPromotion ?? null;
  const webinars = (data?.webinars.edges ?? []).flatMap((edge) => edge?.node ?? []);
  const testimonies = (data?.testimonies.edges ?? []).flatMap((edge) => edge?.node ?? []);
  return (
    <>
      <Hero
        totals={
          data && {
            promotions: data.programme.promotionCount,
            defis: data.programme.defiCount,
            administrations: data.programme.administrationCount,
          }
        }
      >
        {promotion && <CallStatus promotion={promotion} />}
      </Hero>
      <div className="fr-container fr-py-6w">
        {error && !data && (
          <ErrorState error={error} what="l’actualité du programme" onRetry={() => reload({ requestPolicy: "network-only" })} />
        )}
        {!data && !error && <Skeleton label="Chargement de l’actualité du programme" blocks={3} />}
        <HowItWorks promotion={promotion} />
        {promotion && <KeyFigures promotion={promotion} />}
        {promotion && <PromotionCalendar promotion={promotion} />}
        {webinars.length > 0 && (
          <section className="fr-mt-8w" aria-labelledby="prochains-webinaires">
            <div className="eig-section-head">
              <h2 id="prochains-webinaires">Prochains webinaires</h2>
              <Link className="fr-link" to="/webinaires">
                Tous les webinaires
              </Link>
            </div>
            <ul className="eig-plain-list eig-cards eig-cards--three">
              {webinars.map((webinar) => (
                <li key={webinar.id}>
                  <WebinarCard webinar={webinar} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {testimonies.length > 0 && (
          <section className="fr-mt-8w" aria-labelledby="ils-racontent">
            <div className="eig-section-head">
              <h2 id="ils-racontent">Ils et elles racontent</h2>
              <Link className="fr-link" to="/temoignages">
                Tous les témoignages
              </Link>
            </div>
            {testimonies.map((testimony) => (
              <TestimonyCard key={testimony.id} testimony={testimony} />
            ))}
          </section>
        )}
      </div>
    </>
  );
}
