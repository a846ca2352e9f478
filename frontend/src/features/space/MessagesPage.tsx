import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation, type CombinedError } from "urql";
import { graphql } from "@/graphql/generated";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { formatMoment } from "@/ui/dates";
import { Done } from "@/ui/forms/Done";
import { FormFailure } from "@/ui/forms/FormFailure";
import { ListHeading } from "@/ui/lists/ListHeading";
import { Pager } from "@/ui/lists/Pager";
import { usePageVariables } from "@/ui/lists/paging";
import { kindLabels, stateText } from "./messageText";

const messagesQuery = graphql(`
  query Messages($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    me {
      id
      emails(
        first: $first
        after: $after
        last: $last
        before: $before
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
            kind
            subject
            state
            attempts
            failure
            sentAt
            resendable
          }
        }
      }
    }
  }
`);

const resendMutation = graphql(`
  mutation ResendEmail($email: ID!) {
    resendEmail(email: $email) {
      email {
        id
        state
      }
    }
  }
`);

const context = { additionalTypenames: ["EmailLog"] };

/** Every message that the platform sent to the person, and what became of it. */
export function MessagesPage() {
  const [{ data, error, fetching }, reload] = usePrivateQuery({ query: messagesQuery, variables: usePageVariables(), context });
  const [{ fetching: isSending }, resend] = useMutation(resendMutation);
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const emails = data?.me?.emails;
  const retry = () => reload({ requestPolicy: "network-only" });

  async function sendAgain(id: string, subject: string) {
    if (isSending) return;
    setDone(null);
    setFailure(null);
    const answer = await resend({ email: id });
    if (answer.error) setFailure(answer.error);
    else setDone(`Le message « ${subject} » part de nouveau.`);
  }

  return (
    <>
      <PageTitle title="Messages reçus" description="Les messages que la plateforme vous a envoyés." />
      <p>
        Ce que la plateforme vous a envoyé par courriel ces six derniers mois, et ce qu’il en est advenu. Un message de
        connexion ne se renvoie pas : il se redemande.
      </p>
      <FormFailure error={failure} />
      <Done>{done}</Done>
      {!emails && error && <ErrorState error={error} what="vos messages" onRetry={retry} />}
      {!emails && !error && <Skeleton label="Chargement de vos messages" blocks={3} />}
      {emails?.totalCount === 0 && <p className="fr-text--lead">Aucun message pour le moment.</p>}
      {emails && emails.totalCount > 0 && (
        <div className="eig-list" aria-busy={fetching}>
          <ListHeading total={emails.totalCount} singular="message" isLoading={fetching} />
          <ul className="eig-rows">
            {(emails.edges ?? []).map((edge) => {
              if (!edge?.node) return null;
              const { id, subject, kind, createdAt, resendable } = edge.node;
              const { label, severity, detail } = stateText(edge.node);
              return (
                <li key={id}>
                  <div className="eig-row__main">
                    <p className="eig-row__title">
                      {subject}
                      <Badge as="span" severity={severity} small noIcon>
                        {label}
                      </Badge>
                    </p>
                    {detail && <p>{detail}</p>}
                    <p className="eig-meta">
                      {kindLabels[kind]} – <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
                    </p>
                  </div>
                  {resendable && (
                    <Button priority="secondary" size="small" disabled={isSending} onClick={() => void sendAgain(id, subject)}>
                      Renvoyer <span className="fr-sr-only">le message {subject}</span>
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
          <Pager label="Pages des messages" pageInfo={emails.pageInfo} />
        </div>
      )}
    </>
  );
}
