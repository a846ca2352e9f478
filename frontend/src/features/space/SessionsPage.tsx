import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMutation } from "urql";
import { useSession } from "@/app/session/useSession";
import { graphql } from "@/graphql/generated";
import type { SessionsQuery } from "@/graphql/generated/graphql";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { formatMoment } from "@/ui/dates";
import { ConfirmDialog } from "@/ui/forms/ConfirmDialog";
import { Done } from "@/ui/forms/Done";

const sessionsQuery = graphql(`
  query Sessions {
    me {
      id
      sessions {
        id
        device
        method
        createdAt
        lastSeenAt
        expiresAt
        current
      }
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeSession($session: ID!) {
    revokeSession(session: $session) {
      session
    }
  }
`);

const everywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      closedSessions
    }
  }
`);

type Own = NonNullable<SessionsQuery["me"]>["sessions"][number];

const methods: Record<Own["method"], string> = {
  NONE: "connexion en cours",
  EMAIL: "connexion par courriel",
  OPENID_CONNECT: "connexion par un fournisseur d’identité",
};

const changesSessions = { additionalTypenames: ["Session"] };

/** Where one is signed in, and how to end it. */
export function SessionsPage() {
  const [{ data, error }, reload] = usePrivateQuery({ query: sessionsQuery });
  const [closing, setClosing] = useState<Own | "all" | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, revoke] = useMutation(revokeMutation);
  const [, signOutEverywhere] = useMutation(everywhereMutation);
  const { leave } = useSession();
  const navigate = useNavigate();
  const sessions = data?.me?.sessions;
  // This one first: it is the one that people look for.
  const sorted = [...(sessions ?? [])].sort((a, b) => Number(b.current) - Number(a.current));

  return (
    <>
      <PageTitle title="Sessions" description="Les navigateurs où vous êtes connecté(e)." />
      <p>Les navigateurs où votre compte est ouvert. Fermez ceux que vous ne reconnaissez pas.</p>
      <Done>{done}</Done>
      {!sessions && error && (
        <ErrorState error={error} what="vos sessions" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!sessions && !error && <Skeleton label="Chargement de vos sessions" blocks={2} />}
      {sessions && (
        <>
          <ul className="eig-rows">
            {sorted.map((own) => (
              <li key={own.id}>
                <div className="eig-row__main">
                  <p className="eig-row__title">
                    {device(own)}
                    {own.current && (
                      <Badge as="span" severity="success" small noIcon>
                        Cette session
                      </Badge>
                    )}
                  </p>
                  <p>
                    Ouverte le <time dateTime={own.createdAt}>{formatMoment(own.createdAt)}</time>, {methods[own.method]}
                  </p>
                  <p className="eig-meta">
                    Dernière activité le {formatMoment(own.lastSeenAt)}. Sans nouvelle activité, elle se ferme le{" "}
                    {formatMoment(own.expiresAt)}.
                  </p>
                </div>
                {!own.current && (
                  <Button priority="secondary" size="small" onClick={() => setClosing(own)}>
                    Fermer <span className="fr-sr-only">la session {device(own)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Button priority="secondary" onClick={() => setClosing("all")}>
            Me déconnecter partout
          </Button>
        </>
      )}
      {closing === "all" && (
        <ConfirmDialog
          title="Se déconnecter partout ?"
          action="Me déconnecter partout"
          send={() => signOutEverywhere({})}
          onDone={() => void Promise.resolve(navigate("/", { flushSync: true })).then(leave)}
          onClose={() => setClosing(null)}
        >
          <p>Toutes vos sessions sont fermées, celle-ci comprise. Vos jetons d’accès restent valables.</p>
        </ConfirmDialog>
      )}
      {closing !== null && closing !== "all" && (
        <ConfirmDialog
          title="Fermer cette session ?"
          action="Fermer la session"
          send={() => revoke({ session: closing.id }, changesSessions)}
          onDone={() => {
            setClosing(null);
            setDone(`La session ${device(closing)} est fermée.`);
          }}
          onClose={() => setClosing(null)}
        >
          <p>Le navigateur {device(closing)} devra se connecter de nouveau.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function device(own: Own): string {
  return own.device || "Navigateur inconnu";
}
