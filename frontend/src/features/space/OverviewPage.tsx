import { Link } from "react-router";
import { graphql } from "@/graphql/generated";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { formatDay, isoDay } from "@/ui/dates";
import { Memberships } from "./memberships/Memberships";
import { MyRegistrations } from "./MyRegistrations";
import { rolesText } from "./roles";

const overviewQuery = graphql(`
  query Overview {
    me {
      id
      name
      email
      roles
      createdAt
      mentoredAdministrations {
        id
        name
      }
      registrations {
        id
        ...MyRegistration
      }
      memberships {
        id
        ...MyMembership
      }
    }
  }
`);

// An empty list names no type: what fills it must be told of.
const context = { additionalTypenames: ["Membership", "Registration"] };

/** Who one is here, and what one takes part in. */
export function OverviewPage() {
  const [{ data, error }, reload] = usePrivateQuery({ query: overviewQuery, context });
  const me = data?.me;
  return (
    <>
      <PageTitle title="Mon espace" description="Vos inscriptions, vos participations et votre compte." />
      {!me && error && (
        <ErrorState error={error} what="votre compte" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!me && !error && <Skeleton label="Chargement de votre compte" blocks={2} />}
      {me && (
        <>
          <dl className="eig-facts-list">
            <dt>Nom</dt>
            <dd>{me.name || <Link to="/mon-espace/donnees">Indiquer mon nom</Link>}</dd>
            <dt>Adresse électronique</dt>
            <dd>{me.email}</dd>
            <dt>{me.roles.length > 1 ? "Rôles" : "Rôle"}</dt>
            <dd>{rolesText(me.roles)}</dd>
            {me.mentoredAdministrations.length > 0 && (
              <>
                <dt>Mentor pour</dt>
                <dd>{me.mentoredAdministrations.map(({ name }) => name).join(", ")}</dd>
              </>
            )}
            <dt>Compte créé le</dt>
            <dd>
              <time dateTime={isoDay(me.createdAt)}>{formatDay(me.createdAt)}</time>
            </dd>
          </dl>
          <MyRegistrations registrations={me.registrations} />
          <Memberships memberships={me.memberships} />
        </>
      )}
    </>
  );
}
