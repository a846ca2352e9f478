import type { MessagesQuery } from "@/graphql/generated/graphql";
import { formatMoment } from "@/ui/dates";
import { count } from "@/ui/french";

type Message = NonNullable<
  NonNullable<NonNullable<NonNullable<MessagesQuery["me"]>["emails"]["edges"]>[number]>["node"]
>;

export const kindLabels: Record<Message["kind"], string> = {
  SIGN_IN: "Connexion",
  CHANGE_EMAIL: "Changement d’adresse",
  EMAIL_CHANGED: "Adresse changée",
  INVITATION: "Invitation",
  MEMBERSHIP_VERIFIED: "Participation vérifiée",
  MEMBERSHIP_REFUSED: "Participation refusée",
  ACCOUNT_SUSPENDED: "Compte suspendu",
  ACCOUNT_REINSTATED: "Compte rétabli",
  ACCOUNT_DELETED: "Compte supprimé",
  PURGE_NOTICE: "Suppression prochaine des données",
};

const failureTexts: Record<NonNullable<Message["failure"]>, string> = {
  REFUSED: "le serveur de courriel l’a refusé",
  UNREACHABLE: "le serveur de courriel n’a pas répondu",
  INTERRUPTED: "la connexion a été coupée pendant l’envoi",
  EXPIRED: "il n’avait plus d’objet avant d’avoir pu partir",
};

type Facts = Pick<Message, "state" | "attempts" | "failure" | "sentAt">;
export type StateText = { label: string; severity: "success" | "info" | "warning" | "error"; detail: string | null };

/** What became of a message, in words. */
export function stateText({ state, attempts, failure, sentAt }: Facts): StateText {
  const reason = failure ? failureTexts[failure] : null;
  switch (state) {
    case "SENT":
      return { label: "Envoyé", severity: "success", detail: sentAt ? `Parti le ${formatMoment(sentAt)}.` : null };
    case "SENDING":
      return { label: "En cours d’envoi", severity: "info", detail: null };
    case "QUEUED":
      return reason
        ? { label: "Nouvel essai prévu", severity: "warning", detail: `Après ${count(attempts, "essai")} : ${reason}.` }
        : { label: "En attente d’envoi", severity: "info", detail: null };
    case "FAILED":
      return {
        label: "Non envoyé",
        severity: "error",
        detail: reason ? `Abandonné après ${count(attempts, "essai")} : ${reason}.` : `Abandonné après ${count(attempts, "essai")}.`,
      };
  }
}
