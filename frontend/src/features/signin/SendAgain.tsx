import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation, type CombinedError } from "urql";
import { failureText } from "@/graphql/failureText";
import { requestSignInMutation } from "./operations";

type Props = { email: string; returnTo: string | null };

/** For a message that did not come. The new one replaces the first. */
export function SendAgain({ email, returnTo }: Props) {
  const [{ fetching }, request] = useMutation(requestSignInMutation);
  const [outcome, setOutcome] = useState<CombinedError | "sent" | null>(null);

  async function send() {
    if (fetching) return;
    setOutcome(null);
    const { error } = await request({ email, returnTo });
    setOutcome(error ?? "sent");
  }
  return (
    <>
      <Button priority="tertiary" type="button" disabled={fetching} onClick={() => void send()}>
        Renvoyer le message
      </Button>
      <p role="status" aria-live="polite" className="fr-mt-1w fr-mb-0">
        {outcome === "sent" && "Un nouveau message est parti. Seul le dernier sert : le lien et le code d’avant ne valent plus."}
        {outcome !== null && outcome !== "sent" && failureText(outcome)}
      </p>
    </>
  );
}
