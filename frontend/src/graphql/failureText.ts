import type { CombinedError } from "urql";
import { faultCode, faultMessage } from "./errors";

/** What to say of a change that was not made. `refused` is for a server that gives no sentence. */
export function failureText(error: CombinedError, refused = "La demande n’a pas été acceptée."): string {
  switch (faultCode(error)) {
    case "NETWORK":
      return "Le serveur n’a pas répondu. Rien de ce que vous avez écrit n’est perdu : vous pouvez réessayer.";
    case "UNAUTHENTICATED":
      return "Votre session a expiré. Rien de ce que vous avez écrit n’est perdu : reconnectez-vous, puis réessayez.";
    case "INTERNAL":
      return "Une erreur est survenue de notre côté. Vous pouvez réessayer.";
    case "RATE_LIMITED":
      // It says how long to wait.
      return faultMessage(error) ?? "Trop de demandes en peu de temps. Patientez une minute, puis réessayez.";
    default:
      return faultMessage(error) ?? refused;
  }
}
