import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "@/graphql/generated";
import { Done } from "@/ui/forms/Done";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";

const updateMutation = graphql(`
  mutation UpdateAccount($name: String!) {
    updateAccount(name: $name) {
      account {
        id
        name
      }
    }
  }
`);

const longestName = 200;

/** The name by which one is called here. */
export function NameForm({ name: current }: { name: string }) {
  const [name, setName] = useState(current);
  const [done, setDone] = useState<string | null>(null);
  const { form, errors, failure, isSending, send, touch } = useForm(["name"]);
  const [, update] = useMutation(updateMutation);

  async function submit() {
    setDone(null);
    const data = await send({ name: checkName(name.trim()) }, () => update({ name: name.trim() }));
    if (!data) return;
    setName(data.updateAccount.account.name);
    setDone("Votre nom est enregistré.");
  }
  return (
    <form
      ref={form}
      noValidate
      className="eig-form fr-mb-4w"
      aria-label="Nom"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormFailure error={failure} />
      <TextField
        label="Prénom et nom"
        name="name"
        autoComplete="name"
        value={name}
        error={errors.name}
        onChange={(value) => {
          setName(value);
          touch("name");
        }}
      />
      <Done>{done}</Done>
      <Button type="submit" priority="secondary" disabled={isSending}>
        Enregistrer le nom
      </Button>
    </form>
  );
}

function checkName(name: string): string | undefined {
  if (name === "") return "Indiquez votre nom.";
  if ([...name].length > longestName) return `Le nom ne peut dépasser ${longestName} caractères.`;
  return undefined;
}
