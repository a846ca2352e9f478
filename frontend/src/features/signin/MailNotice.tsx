import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useQuery } from "urql";
import { signInOptionsQuery } from "./operations";

/** In development, where no message leaves: where to find it. */
export function MailNotice() {
  const [{ data }] = useQuery({ query: signInOptionsQuery });
  if (data?.signInOptions.mailIsDelivered !== false) return null;
  return (
    <Alert
      className="fr-mb-3w"
      severity="info"
      small
      description="Développement : aucun message ne part d’ici. Il est gardé dans un dossier du serveur, et son lien est écrit dans le journal du serveur."
    />
  );
}
