import { Link, useSearchParams } from "react-router";
import { useSession } from "@/app/session/useSession";
import { graphql } from "@/graphql/generated";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { formatMoment } from "@/ui/dates";
import { ErrorState } from "@/ui/ErrorState";
import { ListHeading } from "@/ui/lists/ListHeading";
import { Pager } from "@/ui/lists/Pager";
import { usePageVariables } from "@/ui/lists/paging";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { ForbiddenPage } from "./ForbiddenPage";
import { JournalFilters } from "./JournalFilters";
import { actionText, actorText } from "./journalText";

const journalQuery = graphql(`
  query Journal($first: Int, $after: Cursor, $last: Int, $before: Cursor, $object: ID, $actor: ID) {
    auditEntries(
      first: $first
      after: $after
      last: $last
      before: $before
      object: $object
      actor: $actor
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          createdAt
          actorKind
          actorID
          tokenID
          requestID
          action
          objectType
          objectID
          fields
          actor {
            id
            name
            email
          }
        }
      }
    }
  }
`);

/** Who did what to which object, when and from which request. */
export function JournalPage() {
  const { me } = useSession();
  if (!me?.roles.includes("ADMIN")) return <ForbiddenPage who="aux administrateurs de la plateforme" />;
  return <Journal />;
}

function Journal() {
  const [params, setParams] = useSearchParams();
  const object = params.get("objet") ?? "";
  const actor = params.get("auteur") ?? "";
  const [{ data, error, fetching }, reload] = usePrivateQuery({
    query: journalQuery,
    variables: { ...usePageVariables(), object: object || null, actor: actor || null },
  });
  const entries = data?.auditEntries;
  return (
    <>
      <PageTitle title="Journal" description="Le journal des actions." />
      <p>
        Qui a fait quoi, sur quel objet, quand et par quelle requête. Le journal dit quels champs ont changé, jamais leurs
        valeurs. Il se garde un an et ne se modifie pas.
      </p>
      <JournalFilters
        key={`${object} ${actor}`}
        object={object}
        actor={actor}
        onChange={(filters) => setParams(filters, { preventScrollReset: true })}
      />
      {!entries && error && (
        <ErrorState error={error} what="le journal" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!entries && !error && <Skeleton label="Chargement du journal" blocks={4} />}
      {entries && (
        <div className="eig-list" aria-busy={fetching}>
          <ListHeading total={entries.totalCount} singular="action" isLoading={fetching} />
          {entries.totalCount === 0 && <p>Aucune action ne répond à ces critères.</p>}
          <ul className="eig-rows" aria-label="Actions">
            {(entries.edges ?? []).map((edge) => {
              if (!edge?.node) return null;
              const entry = edge.node;
              return (
                <li key={entry.id}>
                  <div className="eig-row__main">
                    <p>
                      <strong>{actionText(entry)}</strong>{" "}
                      <Link to={`?${new URLSearchParams({ objet: entry.objectID }).toString()}`} preventScrollReset>
                        <span className="fr-sr-only">Actions sur</span> {entry.objectID}
                      </Link>
                      {entry.fields.length > 0 && <> : {entry.fields.join(", ")}</>}
                    </p>
                    <p>
                      Par {actorText(entry)}
                      {entry.actorID && (
                        <>
                          {" "}
                          (
                          <Link to={`?${new URLSearchParams({ auteur: entry.actorID }).toString()}`} preventScrollReset>
                            <span className="fr-sr-only">Actions de</span> {entry.actorID}
                          </Link>
                          )
                        </>
                      )}
                    </p>
                    <p className="eig-meta">
                      <time dateTime={entry.createdAt}>{formatMoment(entry.createdAt)}</time>
                      {entry.requestID && `, requête ${entry.requestID}`}
                      {entry.tokenID && `, jeton ${entry.tokenID}`}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
          <Pager label="Pages du journal" pageInfo={entries.pageInfo} />
        </div>
      )}
    </>
  );
}
