import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "@/graphql/generated";
import { Dialog } from "@/ui/forms/Dialog";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";

const refuseMutation = graphql(`
  mutation RefuseMembership($membership: ID!, $reason: String!) {
    refuseMembership(membership: $membership, reason: $reason) {
      membership {
        id
        status
      }
    }
  }
`);

const longestReason = 1000;

type Props = { membership: string; who: string; onDone: () => void; onClose: () => void };

/** A refusal has a reason, which the person reads. */
export function RefuseDialog({ membership, who, onDone, onClose }: Props) {
  const [reason, setReason] = useState("");
  const { form, errors, failure, isSending, send, touch } = useForm(["reason"]);
  const [, refuse] = useMutation(refuseMutation);

  async function submit() {
    const words = reason.trim();
    const data = await send({ reason: checkReason(words) }, () => refuse({ membership, reason: words }));
    if (data) onDone();
  }

  return (
    <Dialog title={`Refuser la participation de ${who} ?`} onClose={onClose}>
      <form
        ref={form}
        noValidate
        aria-label="Refus d’une participation"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormFailure error={failure} />
        <TextField
          label="Motif du refus"
          hint="La personne le lira tel quel, par courriel et dans son espace."
          name="reason"
          isLong
          value={reason}
          error={errors.reason}
          onChange={(value) => {
            setReason(value);
            touch("reason");
          }}
        />
        <ul className="fr-btns-group fr-btns-group--inline-sm">
          <li>
            <Button type="submit" disabled={isSending}>
              Refuser la participation
            </Button>
          </li>
          <li>
            <Button type="button" priority="secondary" onClick={onClose}>
              Annuler
            </Button>
          </li>
        </ul>
      </form>
    </Dialog>
  );
}

function checkReason(reason: string): string | undefined {
  if (reason === "") return "Donnez le motif du refus.";
  if ([...reason].length > longestReason) return "Le motif ne peut dépasser 1 000 caractères.";
  return undefined;
}
