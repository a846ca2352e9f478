import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMutation, useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { ErrorState } from "@/ui/ErrorState";
import { Skeleton } from "@/ui/Skeleton";
import { Dialog } from "@/ui/forms/Dialog";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import { KeptItems } from "./KeptItems";
import type { DeletedState } from "./DeletedPage";

const planQuery = graphql(`
  query DeletionPlan {
    me {
      id
      deletionPlan {
        deleted {
          label
          count
        }
        kept {
          label
          reason
          until
        }
      }
    }
  }
`);

const deleteMutation = graphql(`
  mutation DeleteAccount($confirmation: String!) {
    deleteAccount(confirmation: $confirmation) {
      kept {
        label
        reason
        until
      }
    }
  }
`);

/** The end of an account: what goes, what stays and why, then the word of the person. */
export function DeleteAccount({ email }: { email: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="supprimer" className="eig-part">
      <h2 id="supprimer" className="fr-h4">
        Supprimer
      </h2>
      <p>
        La suppression de votre compte est immédiate et sans retour. Avant de la confirmer, vous verrez ce qui est supprimé, ce
        qui doit être conservé, et jusqu’à quand.
      </p>
      <Button priority="secondary" onClick={() => setOpen(true)}>
        Supprimer mon compte…
      </Button>
      {isOpen && <DeleteDialog email={email} onClose={() => setOpen(false)} />}
    </section>
  );
}

function DeleteDialog({ email, onClose }: { email: string; onClose: () => void }) {
  // While it is sent and once it is done, the plan is not asked for again: of nobody, there is none.
  const [isDeleting, setDeleting] = useState(false);
  // Never from the cache: one decides on what is true now.
  const [{ data, error }, reload] = useQuery({ query: planQuery, requestPolicy: "network-only", pause: isDeleting });
  const [confirmation, setConfirmation] = useState("");
  const { form, errors, failure, isSending, send, touch } = useForm(["confirmation"]);
  const [, remove] = useMutation(deleteMutation);
  const navigate = useNavigate();
  const plan = data?.me?.deletionPlan;

  async function submit() {
    const typed = confirmation.trim();
    const wrong = typed.toLowerCase() === email.toLowerCase() ? undefined : "Ce n’est pas l’adresse de ce compte. Écrivez-la pour confirmer.";
    setDeleting(!wrong);
    const answer = await send({ confirmation: wrong }, () => remove({ confirmation: typed }));
    if (!answer) {
      setDeleting(false);
      return;
    }
    const state: DeletedState = { kept: answer.deleteAccount.kept.map(({ label, reason, until }) => ({ label, reason, until })) };
    await navigate("/mon-espace/supprime", { replace: true, state });
  }

  return (
    <Dialog title="Supprimer mon compte" onClose={onClose}>
      {!plan && error && (
        <ErrorState error={error} what="ce qui serait supprimé" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!plan && !error && <Skeleton label="Chargement de ce qui serait supprimé" />}
      {plan && (
        <form
          ref={form}
          noValidate
          aria-label="Suppression du compte"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <FormFailure error={failure} />
          <h3 className="fr-h6 fr-mb-1w">Ce qui est supprimé aussitôt</h3>
          <ul>
            {plan.deleted.map(({ label, count }) => (
              <li key={label}>
                {label} : {count}
              </li>
            ))}
          </ul>
          <h3 className="fr-h6 fr-mb-1w">Ce qui est conservé</h3>
          <KeptItems kept={plan.kept} />
          <TextField
            label="Pour confirmer, écrivez l’adresse de votre compte"
            hint={email}
            name="confirmation"
            type="email"
            autoComplete="off"
            value={confirmation}
            error={errors.confirmation}
            onChange={(value) => {
              setConfirmation(value);
              touch("confirmation");
            }}
          />
          <ul className="fr-btns-group fr-btns-group--inline-sm">
            <li>
              <Button type="submit" disabled={isSending}>
                {isSending ? "Suppression…" : "Supprimer définitivement"}
              </Button>
            </li>
            <li>
              <Button type="button" priority="secondary" onClick={onClose}>
                Annuler
              </Button>
            </li>
          </ul>
        </form>
      )}
    </Dialog>
  );
}
