import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { WebinarCard } from "./WebinarCard";

const pastQuery = graphql(`
  query PastWebinars($after: Cursor) {
    webinars(when: PAST, first: 12, after: $after, orderBy: { field: STARTS_AT, direction: DESC }) {
      edges {
        node {
          id
          ...WebinarCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Twelve past webinars, the latest first, and a button for the next twelve. */
export function PastWebinars({ after }: { after?: string }) {
  const [showsNext, setShowsNext] = useState(false);
  const [{ data, error }, reload] = useQuery({ query: pastQuery, variables: { after: after ?? null } });
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what="les webinaires passés"
        onRetry={() => reload({ requestPolicy: "network-only" })}
      />
    );
  }
  if (!data) return <Skeleton label="Chargement des webinaires passés" />;
  const webinars = (data.webinars.edges ?? []).flatMap((edge) => edge?.node ?? []);
  const { hasNextPage, endCursor } = data.webinars.pageInfo;
  if (webinars.length === 0) return <p>Aucun webinaire n’a encore eu lieu.</p>;
  return (
    <>
      <ul className="eig-plain-list eig-cards eig-cards--three fr-mb-3w">
        {webinars.map((webinar) => (
          <li key={webinar.id}>
            <WebinarCard webinar={webinar} />
          </li>
        ))}
      </ul>
      {hasNextPage && endCursor && !showsNext && (
        <Button priority="secondary" onClick={() => setShowsNext(true)}>
          Afficher plus de webinaires passés
        </Button>
      )}
      {hasNextPage && endCursor && showsNext && <PastWebinars after={endCursor} />}
    </>
  );
}
