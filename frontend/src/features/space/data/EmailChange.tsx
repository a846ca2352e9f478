import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import { useMutation } from "urql";
import { checkEmail } from "@/features/signin/emailField";
import { CodeForm } from "@/features/signin/CodeForm";
import { MailNotice } from "@/features/signin/MailNotice";
import { Done } from "@/ui/forms/Done";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import { confirmEmailChangeMutation, requestEmailChangeMutation } from "./emailOperations";

/** Another address for the account: it changes once its message was read. */
export function EmailChange({ email: current }: { email: string }) {
  const [email, setEmail] = useState("");
  const [sent, setSent] = useState<{ email: string; validForMinutes: number } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { form, errors, failure, isSending, send, touch } = useForm(["email"]);
  const [, request] = useMutation(requestEmailChangeMutation);
  const [, confirm] = useMutation(confirmEmailChangeMutation);
  const step = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sent !== null) step.current?.focus();
  }, [sent]);

  async function submit() {
    setDone(null);
    const address = email.trim();
    const data = await send({ email: checkEmail(email) }, () => request({ email: address }));
    if (data) setSent({ email: address, validForMinutes: data.requestEmailChange.validForMinutes });
  }

  return (
    <div className="eig-form">
      <h3 className="fr-h6 fr-mb-1w">Adresse électronique</h3>
      <p>
        Votre adresse est <strong className="eig-wrap">{current}</strong>.
      </p>
      <Done>{done}</Done>
      {sent === null ? (
        <form
          ref={form}
          noValidate
          aria-label="Changement d’adresse"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <FormFailure error={failure} />
          <TextField
            label="Nouvelle adresse électronique"
            hint="Un message y partira, pour vérifier que vous la lisez. Format attendu : nom@domaine.fr"
            name="email"
            type="email"
            autoComplete="email"
            value={email}
            error={errors.email}
            onChange={(value) => {
              setEmail(value);
              touch("email");
            }}
          />
          <Button type="submit" priority="secondary" disabled={isSending}>
            {isSending ? "Envoi en cours…" : "Changer d’adresse"}
          </Button>
        </form>
      ) : (
        <>
          <p ref={step} tabIndex={-1}>
            Un message est parti vers <strong className="eig-wrap">{sent.email}</strong>. Ouvrez son lien dans ce navigateur, ou
            recopiez ici son code. Ils valent {sent.validForMinutes}&nbsp;minutes.
          </p>
          <MailNotice />
          <CodeForm
            label="Code du changement d’adresse"
            action="Confirmer l’adresse"
            send={(code) => confirm({ code, token: null })}
            onDone={({ confirmEmailChange }) => {
              setSent(null);
              setEmail("");
              setDone(`Votre adresse est désormais ${confirmEmailChange.account.email}.`);
            }}
          />
          <p className="fr-mt-2w">
            <Button type="button" priority="tertiary no outline" onClick={() => setSent(null)}>
              Renvoyer le message, ou corriger l’adresse
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
