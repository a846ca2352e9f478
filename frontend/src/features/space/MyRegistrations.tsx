import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatSession } from "@/ui/dates";

const registrationFragment = graphql(`
  fragment MyRegistration on Registration {
    id
    name
    status
    webinar {
      slug
      title
      status
      startsAt
      endsAt
    }
  }
`);

type Props = { registrations: readonly FragmentType<typeof registrationFragment>[] };

/** The webinars that one has a place in. */
export function MyRegistrations({ registrations: masked }: Props) {
  const registrations = readFragment(registrationFragment, masked);
  return (
    <section aria-labelledby="inscriptions" className="eig-part">
      <h2 id="inscriptions" className="fr-h4">
        Inscriptions aux webinaires
      </h2>
      {registrations.length === 0 ? (
        <p>
          Vous n’êtes inscrit(e) à aucun webinaire. <Link to="/webinaires">Voir les prochains webinaires</Link>
        </p>
      ) : (
        <ul className="eig-rows">
          {registrations.map(({ id, name, status, webinar }) => (
            <li key={id}>
              <div className="eig-row__main">
                <p className="eig-row__title">
                  <Link to={`/webinaires/${webinar.slug}`}>{webinar.title}</Link>
                  {webinar.status === "CANCELLED" && <Badge as="span" severity="error" small noIcon>Webinaire annulé</Badge>}
                  {webinar.status !== "CANCELLED" && status === "CANCELLED" && (
                    <Badge as="span" severity="info" small noIcon>Inscription annulée</Badge>
                  )}
                </p>
                <p>
                  <time dateTime={webinar.startsAt}>{formatSession(webinar.startsAt, webinar.endsAt)}</time> (heure de Paris)
                </p>
                <p className="eig-meta">Place réservée au nom de {name}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
