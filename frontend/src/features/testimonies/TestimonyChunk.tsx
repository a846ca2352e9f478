import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { TestimonyCard } from "./TestimonyCard";

const testimoniesQuery = graphql(`
  query Testimonies($after: Cursor, $where: TestimonyWhereInput) {
    testimonies(first: 20, after: $after, where: $where, orderBy: { field: WRITTEN_AT, direction: DESC }) {
      edges {
        node {
          id
          ...TestimonyCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Props = { promotion: string; after?: string };

/** Twenty testimonies, and a button for the next twenty. */
export function TestimonyChunk({ promotion, after }: Props) {
  const [showsNext, setShowsNext] = useState(false);
  const [{ data, error }, reload] = useQuery({
    query: testimoniesQuery,
    variables: {
      after: after ?? null,
      where: promotion === "" ? null : { hasPromotionWith: [{ code: promotion }] },
    },
  });
  if (error && !data) {
    return (
      <ErrorState error={error} what="les témoignages" onRetry={() => reload({ requestPolicy: "network-only" })} />
    );
  }
  if (!data) return <Skeleton label="Chargement des témoignages" blocks={2} />;
  const testimonies = (data.testimonies.edges ?? []).flatMap((edge) => edge?.node ?? []);
  const { hasNextPage, endCursor } = data.testimonies.pageInfo;
  return (
    <>
      {testimonies.length === 0 && <p className="fr-text--lead">Aucun témoignage n’est encore publié ici.</p>}
      {testimonies.map((testimony) => (
        <TestimonyCard key={testimony.id} testimony={testimony} titleAs="h2" />
      ))}
      {hasNextPage && endCursor && !showsNext && (
        <Button priority="secondary" onClick={() => setShowsNext(true)}>
          Afficher plus de témoignages
        </Button>
      )}
      {hasNextPage && endCursor && showsNext && <TestimonyChunk promotion={promotion} after={endCursor} />}
    </>
  );
}
