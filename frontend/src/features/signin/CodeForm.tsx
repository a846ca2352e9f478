import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import type { AnyVariables, OperationResult } from "urql";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import { readCode } from "./code";

type Props<Data, Variables extends AnyVariables> = {
  label: string;
  action: string;
  send: (code: string) => Promise<OperationResult<Data, Variables>>;
  onDone: (data: Data) => void;
};

/** The six digits of a message. */
export function CodeForm<Data, Variables extends AnyVariables>({ label, action, send, onDone }: Props<Data, Variables>) {
  const [code, setCode] = useState("");
  const { form, errors, failure, isSending, send: submit, touch } = useForm(["code"]);

  async function spend() {
    const digits = readCode(code);
    const data = await submit({ code: digits ? undefined : "Le code a six chiffres. Recopiez celui du dernier message reçu." }, () =>
      send(digits ?? ""),
    );
    if (data) onDone(data);
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void spend();
      }}
    >
      <FormFailure error={failure} />
      <TextField
        className="eig-code-field"
        label="Code à six chiffres"
        hint="Il est dans le message, sous le lien."
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        error={errors.code}
        onChange={(value) => {
          setCode(value);
          touch("code");
        }}
      />
      <Button type="submit" disabled={isSending}>
        {isSending ? "Vérification…" : action}
      </Button>
    </form>
  );
}
