import "@/ui/styles/forms.css";
import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import { NotFoundPage } from "@/app/NotFoundPage";
import { graphql } from "@/graphql/generated";
import { Crumbs } from "@/ui/Crumbs";
import { formatSession } from "@/ui/dates";
import { ErrorState } from "@/ui/ErrorState";
import { count } from "@/ui/french";
import { PageTitle } from "@/ui/PageTitle";
import { Paragraphs } from "@/ui/Paragraphs";
import { Skeleton } from "@/ui/Skeleton";
import { AvailabilityBadge } from "./AvailabilityBadge";
import { Registration } from "./Registration";

const webinarQuery = graphql(`
  query WebinarPage($slug: String!) {
    webinar(slug: $slug) {
      id
      slug
      title
      description
      note
      startsAt
      endsAt
      capacity
      status
      registrationStatus
      seatsRemaining
      promotion {
        label
      }
      defis {
        slug
        title
        summary
        administration {
          name
        }
      }
    }
  }
`);

/** One webinar: when, about what, and how to come. */
export function WebinarPage() {
  const { slug = "" } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: webinarQuery,
    variables: { slug },
    requestPolicy: "cache-and-network",
  });
  const webinar = data?.webinar && (data.webinar.slug === slug || !fetching) ? data.webinar : null;
  if (error && !webinar) {
    return (
      <div className="fr-container fr-py-4w">
        <PageTitle title="Webinaire" />
        <ErrorState error={error} what="ce webinaire" onRetry={() => reload({ requestPolicy: "network-only" })} />
      </div>
    );
  }
  if (!webinar && fetching) {
    return (
      <div className="fr-container fr-py-6w">
        <Skeleton label="Chargement du webinaire" blocks={2} />
      </div>
    );
  }
  if (!webinar) {
    return (
      <NotFoundPage
        title="Webinaire inconnu"
        explanation="Aucun webinaire publié n’a cette adresse. Il a pu être retiré, ou l’adresse être incomplète."
      />
    );
  }
  const session = formatSession(webinar.startsAt, webinar.endsAt);
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current={webinar.title} parents={[{ label: "Webinaires", to: "/webinaires" }]} />
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-md-7">
          <AvailabilityBadge {...webinar} />
          <PageTitle
            title={webinar.title}
            description={`Webinaire ${webinar.title}, ${session}.`}
            className="fr-mt-1w fr-mb-2w"
          />
          <p className="fr-text--lead">
            <time dateTime={webinar.startsAt}>{session}</time> (heure de Paris)
          </p>
          <p className="eig-meta">
            En ligne – {webinar.promotion.label} – {count(webinar.capacity, "place")} au total
          </p>
          {webinar.description && <Paragraphs text={webinar.description} />}
          {webinar.note && <Paragraphs text={webinar.note} className="eig-meta" />}
          {webinar.defis.length > 0 && (
            <>
              <h2 className="fr-h4 fr-mt-4w">
                {webinar.defis.length > 1 ? "Les défis présentés" : "Le défi présenté"}
              </h2>
              <ul>
                {webinar.defis.map((defi) => (
                  <li key={defi.slug} className="fr-mb-1w">
                    <Link to={`/defis/${defi.slug}`}>{defi.title}</Link>, {defi.administration.name}
                    <span className="eig-meta eig-block">{defi.summary}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="fr-col-12 fr-col-md-5">
          {/* Keyed: another webinar is another form. */}
          <Registration key={webinar.id} webinar={webinar} session={session} />
        </div>
      </div>
    </div>
  );
}
