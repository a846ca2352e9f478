import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useMutation } from "urql";
import { graphql } from "@/graphql/generated";
import type { TokensQuery } from "@/graphql/generated/graphql";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { formatDay, formatMoment } from "@/ui/dates";
import { ConfirmDialog } from "@/ui/forms/ConfirmDialog";
import { Done } from "@/ui/forms/Done";
import { CreateTokenForm, type Created } from "./CreateTokenForm";
import { NewSecret } from "./NewSecret";
import { scopes } from "./scopes";

const tokensQuery = graphql(`
  query Tokens {
    me {
      id
      roles
      accessTokens {
        id
        name
        hint
        scopes
        status
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeAccessToken($accessToken: ID!) {
    revokeAccessToken(accessToken: $accessToken) {
      accessToken {
        id
        status
      }
    }
  }
`);

type Token = NonNullable<TokensQuery["me"]>["accessTokens"][number];

const context = { additionalTypenames: ["AccessToken"] };
const statuses: Record<Token["status"], { label: string; severity: "success" | "info" | "error" }> = {
  ACTIVE: { label: "En cours", severity: "success" },
  EXPIRED: { label: "Expiré", severity: "info" },
  REVOKED: { label: "Révoqué", severity: "error" },
};

/** The tokens by which scripts read what one may read. */
export function TokensPage() {
  const [{ data, error }, reload] = usePrivateQuery({ query: tokensQuery, context });
  const [created, setCreated] = useState<Created | null>(null);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, revoke] = useMutation(revokeMutation);
  const me = data?.me;
  // Those that serve first, then the latest.
  const tokens = [...(me?.accessTokens ?? [])].sort(
    (a, b) => Number(b.status === "ACTIVE") - Number(a.status === "ACTIVE") || b.createdAt.localeCompare(a.createdAt),
  );
  return (
    <>
      <PageTitle title="Jetons d’accès" description="Les jetons qui donnent à vos programmes l’accès à l’API." />
      <p>
        Un jeton laisse un programme lire l’API en votre nom, sans votre session. La page <Link to="/donnees">Données</Link>{" "}
        explique l’API.
      </p>
      <Done>{done}</Done>
      {created && <NewSecret key={created.id} created={created} onClose={() => setCreated(null)} />}
      {!me && error && (
        <ErrorState error={error} what="vos jetons" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!me && !error && <Skeleton label="Chargement de vos jetons" blocks={2} />}
      {me && tokens.length === 0 && <p className="fr-text--lead">Vous n’avez pas encore de jeton.</p>}
      {tokens.length > 0 && (
        <ul className="eig-rows" aria-label="Jetons">
          {tokens.map((token) => (
            <li key={token.id}>
              <div className="eig-row__main">
                <p className="eig-row__title">
                  {token.name}
                  <Badge as="span" severity={statuses[token.status].severity} small noIcon>
                    {statuses[token.status].label}
                  </Badge>
                </p>
                <p>
                  <code>{token.hint}…</code> – {token.scopes.map((scope) => scopes[scope].name).join(", ")}
                </p>
                <p className="eig-meta">
                  Créé le {formatDay(token.createdAt)}
                  {token.revokedAt ? `, révoqué le ${formatDay(token.revokedAt)}` : `, expire le ${formatDay(token.expiresAt)}`}.{" "}
                  {token.lastUsedAt ? `Dernier emploi le ${formatMoment(token.lastUsedAt)}.` : "Jamais employé."}
                </p>
              </div>
              {token.status === "ACTIVE" && (
                <Button priority="secondary" size="small" onClick={() => setRevoking(token)}>
                  Révoquer <span className="fr-sr-only">le jeton {token.name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {me && (
        <div className="eig-part">
          <CreateTokenForm
            roles={me.roles}
            onCreated={(token) => {
              setDone(null);
              setCreated(token);
            }}
          />
        </div>
      )}
      {revoking && (
        <ConfirmDialog
          title={`Révoquer le jeton « ${revoking.name} » ?`}
          action="Révoquer le jeton"
          send={() => revoke({ accessToken: revoking.id })}
          onDone={() => {
            if (created?.id === revoking.id) setCreated(null);
            setRevoking(null);
            setDone(`Le jeton « ${revoking.name} » est révoqué.`);
          }}
          onClose={() => setRevoking(null)}
        >
          <p>Les programmes qui l’emploient perdront l’accès aussitôt. On ne revient pas sur une révocation.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
