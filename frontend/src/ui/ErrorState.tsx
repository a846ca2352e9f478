import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CombinedError } from "urql";
import { faultCode, faultMessage } from "../graphql/errors";
import { useOnline } from "./useOnline";

type Props = { error: CombinedError; onRetry: () => void; what: string };

/** In place of what could not be loaded: what it was, why, and a way to try again. */
export function ErrorState({ error, onRetry, what }: Props) {
  const online = useOnline();
  return (
    <div role="alert" className="fr-my-4w">
      <Alert
        severity={online ? "error" : "warning"}
        title={`Impossible de charger ${what}`}
        as="h2"
        role={undefined}
        description={reason(error, online)}
        className="fr-mb-2w"
      />
      <Button priority="secondary" onClick={onRetry}>
        Réessayer
      </Button>
    </div>
  );
}

function reason(error: CombinedError, online: boolean): string {
  if (!online) return "Vous semblez hors ligne. Vérifiez votre connexion, puis réessayez.";
  switch (faultCode(error)) {
    case "NETWORK":
      return "Le serveur ne répond pas. Cela ne vient peut-être que d’une coupure passagère.";
    case "RATE_LIMITED":
      return faultMessage(error) ?? "Trop de demandes en peu de temps. Patientez une minute, puis réessayez.";
    case "UNAUTHENTICATED":
      return "Votre session a expiré. Reconnectez-vous, puis réessayez.";
    case "FORBIDDEN":
      return faultMessage(error) ?? "Votre compte n’y donne pas accès.";
    case "BAD_USER_INPUT":
      return "Cette adresse demande quelque chose que la plateforme ne comprend pas.";
    default:
      return "Une erreur est survenue de notre côté. Elle a été enregistrée.";
  }
}
