import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMutation } from "urql";
import { useSession } from "@/app/session/useSession";
import { roleLabels, rolesText, type Role } from "@/features/space/roles";
import { graphql } from "@/graphql/generated";
import type { PeopleQuery } from "@/graphql/generated/graphql";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { formatDay } from "@/ui/dates";
import { ErrorState } from "@/ui/ErrorState";
import { ConfirmDialog } from "@/ui/forms/ConfirmDialog";
import { Done } from "@/ui/forms/Done";
import { ListHeading } from "@/ui/lists/ListHeading";
import { Pager } from "@/ui/lists/Pager";
import { usePageVariables, withFilter } from "@/ui/lists/paging";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { choice } from "./choice";
import { PeopleFilters } from "./PeopleFilters";

const peopleQuery = graphql(`
  query People(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $search: String
    $role: Role
    $status: AccountStatus
  ) {
    accounts(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      role: $role
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
          name
          email
          roles
          status
          createdAt
          lastSeenAt
          mentoredAdministrations {
            id
            name
          }
        }
      }
    }
  }
`);

const suspendMutation = graphql(`
  mutation SuspendAccount($account: ID!) {
    suspendAccount(account: $account) {
      account {
        id
        status
      }
    }
  }
`);

const reinstateMutation = graphql(`
  mutation ReinstateAccount($account: ID!) {
    reinstateAccount(account: $account) {
      account {
        id
        status
      }
    }
  }
`);

type Person = NonNullable<NonNullable<NonNullable<PeopleQuery["accounts"]["edges"]>[number]>["node"]>;

const roles = Object.keys(roleLabels) as Role[];
const statuses = ["ACTIVE", "SUSPENDED"] as const;
const context = { additionalTypenames: ["Account"] };

/** Those who have an account: found by their words, role and state, all in the address. */
export function PeoplePage() {
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  const search = params.get("q") ?? "";
  const role = choice(roles, params.get("role"));
  const status = choice(statuses, params.get("etat"));
  const [{ data, error, fetching }, reload] = usePrivateQuery({
    query: peopleQuery,
    variables: { ...usePageVariables(), search: search.trim() || null, role, status },
    context,
  });
  const [deciding, setDeciding] = useState<Person | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, suspend] = useMutation(suspendMutation);
  const [, reinstate] = useMutation(reinstateMutation);
  const accounts = data?.accounts;

  return (
    <>
      <PageTitle title="Personnes" description="Les comptes de la plateforme." />
      <PeopleFilters
        // The words of the address, when it changes from elsewhere.
        key={search}
        search={search}
        role={role ?? ""}
        status={status ?? ""}
        onChange={(name, value) => setParams(withFilter(params, name, value), { preventScrollReset: true })}
      />
      <Done>{done}</Done>
      {!accounts && error && (
        <ErrorState error={error} what="les comptes" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!accounts && !error && <Skeleton label="Chargement des comptes" blocks={4} />}
      {accounts && (
        <div className="eig-list" aria-busy={fetching}>
          <ListHeading total={accounts.totalCount} singular="compte" isLoading={fetching} />
          {accounts.totalCount === 0 && <p>Aucun compte ne répond à ces critères.</p>}
          <ul className="eig-rows" aria-label="Comptes">
            {(accounts.edges ?? []).map((edge) => {
              if (!edge?.node) return null;
              const person = edge.node;
              return (
                <li key={person.id}>
                  <div className="eig-row__main">
                    <p className="eig-row__title">
                      {person.name || "Sans nom"}
                      {person.status === "SUSPENDED" && (
                        <Badge as="span" severity="error" small noIcon>
                          Suspendu
                        </Badge>
                      )}
                    </p>
                    <p>
                      {person.email} – {rolesText(person.roles)}
                      {person.mentoredAdministrations.length > 0 &&
                        ` (${person.mentoredAdministrations.map(({ name }) => name).join(", ")})`}
                    </p>
                    <p className="eig-meta">
                      Compte du {formatDay(person.createdAt)}, dernière activité le {formatDay(person.lastSeenAt)}
                    </p>
                  </div>
                  {person.id !== me?.id && (
                    <Button priority="secondary" size="small" onClick={() => setDeciding(person)}>
                      {person.status === "ACTIVE" ? "Suspendre" : "Rétablir"}{" "}
                      <span className="fr-sr-only">le compte de {person.name || person.email}</span>
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          <Pager label="Pages des comptes" pageInfo={accounts.pageInfo} />
        </div>
      )}
      {deciding && deciding.status === "ACTIVE" && (
        <ConfirmDialog
          title={`Suspendre le compte de ${deciding.name || deciding.email} ?`}
          action="Suspendre le compte"
          send={() => suspend({ account: deciding.id })}
          onDone={() => {
            setDeciding(null);
            setDone(`Le compte de ${deciding.name || deciding.email} est suspendu.`);
          }}
          onClose={() => setDeciding(null)}
        >
          <p>Ses sessions sont fermées, ses jetons ne servent plus et la personne l’apprend par courriel. Un compte suspendu peut être rétabli.</p>
        </ConfirmDialog>
      )}
      {deciding && deciding.status === "SUSPENDED" && (
        <ConfirmDialog
          title={`Rétablir le compte de ${deciding.name || deciding.email} ?`}
          action="Rétablir le compte"
          send={() => reinstate({ account: deciding.id })}
          onDone={() => {
            setDeciding(null);
            setDone(`Le compte de ${deciding.name || deciding.email} est rétabli.`);
          }}
          onClose={() => setDeciding(null)}
        >
          <p>La personne pourra de nouveau se connecter, et l’apprend par courriel.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
