import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMutation } from "urql";
import { membershipStatus, membershipTitle } from "@/features/space/memberships/membershipText";
import { graphql } from "@/graphql/generated";
import type { ParticipationsQuery } from "@/graphql/generated/graphql";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { formatDay } from "@/ui/dates";
import { ErrorState } from "@/ui/ErrorState";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { ConfirmDialog } from "@/ui/forms/ConfirmDialog";
import { Done } from "@/ui/forms/Done";
import { ListHeading } from "@/ui/lists/ListHeading";
import { Pager } from "@/ui/lists/Pager";
import { usePageVariables, withFilter } from "@/ui/lists/paging";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { choice } from "./choice";
import { RefuseDialog } from "./RefuseDialog";

const participationsQuery = graphql(`
  query Participations(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $status: MembershipStatus
    $direction: OrderDirection!
  ) {
    memberships(
      first: $first
      after: $after
      last: $last
      before: $before
      status: $status
      orderBy: { field: CREATED_AT, direction: $direction }
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
          status
          createdAt
          decidedAt
          refusalReason
          account {
            id
            name
            email
          }
          promotion {
            label
          }
          profile {
            label
          }
          defi {
            title
          }
        }
      }
    }
  }
`);

const verifyMutation = graphql(`
  mutation VerifyMembership($membership: ID!) {
    verifyMembership(membership: $membership) {
      membership {
        id
        status
      }
    }
  }
`);

type Claim = NonNullable<NonNullable<NonNullable<ParticipationsQuery["memberships"]["edges"]>[number]>["node"]>;

const statuses = ["PENDING", "VERIFIED", "REFUSED"] as const;
const filters = [
  { value: "", label: "À vérifier" },
  { value: "VERIFIED", label: "Vérifiées" },
  { value: "REFUSED", label: "Refusées" },
  { value: "toutes", label: "Toutes" },
];
const context = { additionalTypenames: ["Membership"] };

/** Who says to have been part of which promotion. Those that wait come first, the oldest before the others. */
export function ParticipationsPage() {
  const [params, setParams] = useSearchParams();
  const asked = params.get("etat");
  const status = asked === "toutes" ? null : (choice(statuses, asked) ?? "PENDING");
  const [{ data, error, fetching }, reload] = usePrivateQuery({
    query: participationsQuery,
    variables: { ...usePageVariables(), status, direction: status === "PENDING" ? "ASC" : "DESC" },
    context,
  });
  const [deciding, setDeciding] = useState<{ claim: Claim; isRefusal: boolean } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, verify] = useMutation(verifyMutation);
  const memberships = data?.memberships;

  function finish(words: string) {
    setDeciding(null);
    setDone(words);
  }

  return (
    <>
      <PageTitle title="Participations" description="Les participations au programme à vérifier." />
      <p>Une participation vérifiée donne le rôle d’ancien ou d’ancienne EIG. La personne apprend la décision par courriel.</p>
      <ChoiceField
        className="eig-narrow"
        label="État"
        name="etat"
        isOptional
        value={status === null ? "toutes" : status === "PENDING" ? "" : status}
        options={filters}
        onChange={(value) => setParams(withFilter(params, "etat", value), { preventScrollReset: true })}
      />
      <Done>{done}</Done>
      {!memberships && error && (
        <ErrorState error={error} what="les participations" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!memberships && !error && <Skeleton label="Chargement des participations" blocks={3} />}
      {memberships && (
        <div className="eig-list" aria-busy={fetching}>
          <ListHeading total={memberships.totalCount} singular="participation" isLoading={fetching} />
          {memberships.totalCount === 0 && (
            <p>{status === "PENDING" ? "Rien n’attend de décision." : "Aucune participation dans cet état."}</p>
          )}
          <ul className="eig-rows" aria-label="Participations">
            {(memberships.edges ?? []).map((edge) => {
              if (!edge?.node) return null;
              const claim = edge.node;
              const { label, severity } = membershipStatus[claim.status];
              return (
                <li key={claim.id}>
                  <div className="eig-row__main">
                    <p className="eig-row__title">
                      {who(claim)}
                      <Badge as="span" severity={severity} small noIcon>
                        {label}
                      </Badge>
                    </p>
                    <p>{membershipTitle(claim)}</p>
                    {claim.refusalReason && <p>Motif : {claim.refusalReason}</p>}
                    <p className="eig-meta">
                      {claim.account.email} – déclarée le {formatDay(claim.createdAt)}
                      {claim.decidedAt && `, décision du ${formatDay(claim.decidedAt)}`}
                    </p>
                  </div>
                  {claim.status === "PENDING" && (
                    <div className="eig-row__actions">
                      <Button size="small" onClick={() => setDeciding({ claim, isRefusal: false })}>
                        Vérifier <span className="fr-sr-only">la participation de {who(claim)}</span>
                      </Button>
                      <Button priority="secondary" size="small" onClick={() => setDeciding({ claim, isRefusal: true })}>
                        Refuser <span className="fr-sr-only">la participation de {who(claim)}</span>
                      </Button>
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
          <Pager label="Pages des participations" pageInfo={memberships.pageInfo} />
        </div>
      )}
      {deciding && !deciding.isRefusal && (
        <ConfirmDialog
          title="Vérifier cette participation ?"
          action="Vérifier la participation"
          send={() => verify({ membership: deciding.claim.id })}
          onDone={() => finish(`La participation de ${who(deciding.claim)} est vérifiée.`)}
          onClose={() => setDeciding(null)}
        >
          <p>
            {who(deciding.claim)} a été EIG : {membershipTitle(deciding.claim)}.
          </p>
        </ConfirmDialog>
      )}
      {deciding?.isRefusal && (
        <RefuseDialog
          membership={deciding.claim.id}
          who={who(deciding.claim)}
          onDone={() => finish(`La participation de ${who(deciding.claim)} est refusée.`)}
          onClose={() => setDeciding(null)}
        />
      )}
    </>
  );
}

function who({ account }: Claim): string {
  return account.name || account.email;
}
