import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import { checkEmail } from "./emailField";
import { requestSignInMutation } from "./operations";

type Props = {
  /** What the field holds first. */
  email?: string;
  returnTo: string | null;
  onSent: (email: string, validForMinutes: number) => void;
};

/** Asks for the message that lets one in. Its answer is the same for every address. */
export function EmailForm({ email: first = "", returnTo, onSent }: Props) {
  const [email, setEmail] = useState(first);
  const { form, errors, failure, isSending, send, touch } = useForm(["email"]);
  const [, request] = useMutation(requestSignInMutation);

  async function submit() {
    const address = email.trim();
    const data = await send({ email: checkEmail(email) }, () => request({ email: address, returnTo }));
    if (data) onSent(address, data.requestSignIn.validForMinutes);
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label="Connexion par courriel"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormFailure error={failure} />
      <TextField
        label="Adresse électronique"
        hint="Format attendu : nom@domaine.fr"
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
      <Button type="submit" disabled={isSending}>
        {isSending ? "Envoi en cours…" : "Recevoir un lien et un code"}
      </Button>
    </form>
  );
}
