import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatSession } from "@/ui/dates";
import { AvailabilityBadge } from "./AvailabilityBadge";

const webinarCardFragment = graphql(`
  fragment WebinarCard on Webinar {
    slug
    title
    startsAt
    endsAt
    status
    registrationStatus
    seatsRemaining
    defis {
      slug
      title
    }
  }
`);

type Props = { webinar: FragmentType<typeof webinarCardFragment>; titleAs?: "h2" | "h3" };

/** One webinar in a list; the whole card leads to its page, where one signs up. */
export function WebinarCard({ webinar: masked, titleAs: Title = "h3" }: Props) {
  const webinar = readFragment(webinarCardFragment, masked);
  return (
    <article className="fr-card fr-enlarge-link eig-webinar-card">
      <div className="fr-card__body">
        <div className="fr-card__content">
          <Title className="fr-card__title">
            <Link to={`/webinaires/${webinar.slug}`}>{webinar.title}</Link>
          </Title>
          <p className="fr-card__desc">
            <time dateTime={webinar.startsAt}>{formatSession(webinar.startsAt, webinar.endsAt)}</time>
          </p>
          <div className="fr-card__start">
            <AvailabilityBadge {...webinar} />
          </div>
          {webinar.defis.length > 0 && (
            <div className="fr-card__end">
              <p className="eig-meta fr-mb-0">
                {webinar.defis.length > 1 ? "Défis : " : "Défi : "}
                {webinar.defis.map(({ title }) => title).join(", ")}
              </p>
            </div>
          )}
        </div>
      </div>
    </article>
  );
}
