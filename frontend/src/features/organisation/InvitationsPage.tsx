import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMutation } from "urql";
import { useSession } from "@/app/session/useSession";
import { membershipTitle } from "@/features/space/memberships/membershipText";
import { roleLabels } from "@/features/space/roles";
import { graphql } from "@/graphql/generated";
import type { InvitationsQuery } from "@/graphql/generated/graphql";
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
import { InviteForm } from "./InviteForm";

const invitationsQuery = graphql(`
  query Invitations($first: Int, $after: Cursor, $last: Int, $before: Cursor, $status: InvitationStatus) {
    invitations(
      first: $first
      after: $after
      last: $last
      before: $before
      status: $status
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
          email
          role
          status
          createdAt
          expiresAt
          acceptedAt
          revokedAt
          administrations {
            id
            name
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

const revokeMutation = graphql(`
  mutation RevokeInvitation($invitation: ID!) {
    revokeInvitation(invitation: $invitation) {
      invitation {
        id
        status
      }
    }
  }
`);

type Invitation = NonNullable<NonNullable<NonNullable<InvitationsQuery["invitations"]["edges"]>[number]>["node"]>;

const statuses = ["PENDING", "ACCEPTED", "EXPIRED", "REVOKED"] as const;
const labels: Record<Invitation["status"], { label: string; severity: "info" | "success" | "warning" | "error" }> = {
  PENDING: { label: "En attente", severity: "info" },
  ACCEPTED: { label: "Acceptée", severity: "success" },
  EXPIRED: { label: "Expirée", severity: "warning" },
  REVOKED: { label: "Retirée", severity: "error" },
};
const filters = statuses.map((value) => ({ value, label: labels[value].label }));
const context = { additionalTypenames: ["Invitation"] };

/** Who is asked to take a role, and a form to ask. */
export function InvitationsPage() {
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  const status = choice(statuses, params.get("etat"));
  const [{ data, error, fetching }, reload] = usePrivateQuery({
    query: invitationsQuery,
    variables: { ...usePageVariables(), status },
    context,
  });
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, revoke] = useMutation(revokeMutation);
  const invitations = data?.invitations;

  return (
    <>
      <PageTitle title="Invitations" description="Les invitations à prendre un rôle." />
      <Done>{done}</Done>
      <InviteForm
        isAdmin={me?.roles.includes("ADMIN") ?? false}
        onInvited={(email) => setDone(`L’invitation part vers ${email}. Elle vaut quatorze jours.`)}
      />
      <section aria-labelledby="invitations" className="fr-mt-6w">
        <h2 id="invitations" className="fr-h4">
          Invitations envoyées
        </h2>
        <ChoiceField
          className="eig-narrow"
          label="État"
          name="etat"
          empty="Toutes"
          isOptional
          value={status ?? ""}
          options={filters}
          onChange={(value) => setParams(withFilter(params, "etat", value), { preventScrollReset: true })}
        />
        {!invitations && error && (
          <ErrorState error={error} what="les invitations" onRetry={() => reload({ requestPolicy: "network-only" })} />
        )}
        {!invitations && !error && <Skeleton label="Chargement des invitations" blocks={2} />}
        {invitations && (
          <div className="eig-list" aria-busy={fetching}>
            <ListHeading total={invitations.totalCount} singular="invitation" isLoading={fetching} />
            {invitations.totalCount === 0 && <p>Aucune invitation {status ? "dans cet état" : "n’est partie pour le moment"}.</p>}
            <ul className="eig-rows" aria-label="Invitations">
              {(invitations.edges ?? []).map((edge) => {
                if (!edge?.node) return null;
                const invitation = edge.node;
                return (
                  <li key={invitation.id}>
                    <div className="eig-row__main">
                      <p className="eig-row__title">
                        <span className="eig-wrap">{invitation.email}</span>
                        <Badge as="span" severity={labels[invitation.status].severity} small noIcon>
                          {labels[invitation.status].label}
                        </Badge>
                      </p>
                      <p>{[roleLabels[invitation.role], details(invitation)].filter(Boolean).join(" – ")}</p>
                      <p className="eig-meta">{dates(invitation)}</p>
                    </div>
                    {invitation.status === "PENDING" && (
                      <Button priority="secondary" size="small" onClick={() => setRevoking(invitation)}>
                        Retirer{" "}
                        <span className="fr-sr-only">
                          l’invitation de {invitation.email}
                        </span>
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            <Pager label="Pages des invitations" pageInfo={invitations.pageInfo} />
          </div>
        )}
      </section>
      {revoking && (
        <ConfirmDialog
          title="Retirer cette invitation ?"
          action="Retirer l’invitation"
          send={() => revoke({ invitation: revoking.id })}
          onDone={() => {
            setRevoking(null);
            setDone("L’invitation est retirée.");
          }}
          onClose={() => setRevoking(null)}
        >
          <p>{revoking.email} pourra se connecter, et n’aura pas ce rôle : {roleLabels[revoking.role]}.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function details({ administrations, promotion, profile, defi }: Invitation): string | null {
  if (promotion && profile) return membershipTitle({ promotion, profile, defi });
  if (administrations.length > 0) return administrations.map(({ name }) => name).join(", ");
  return null;
}

function dates({ createdAt, acceptedAt, revokedAt, expiresAt, status }: Invitation): string {
  const sent = `Envoyée le ${formatDay(createdAt)}`;
  if (acceptedAt) return `${sent}, acceptée le ${formatDay(acceptedAt)}`;
  if (revokedAt) return `${sent}, retirée le ${formatDay(revokedAt)}`;
  return `${sent}, ${status === "EXPIRED" ? "expirée" : "expire"} le ${formatDay(expiresAt)}`;
}
