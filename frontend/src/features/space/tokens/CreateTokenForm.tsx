import "@codegouvfr/react-dsfr/dsfr/component/checkbox/checkbox.main.min.css";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "@/graphql/generated";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import type { Role } from "../roles";
import { scopes, scopesFor, type Scope } from "./scopes";

const createMutation = graphql(`
  mutation CreateAccessToken($name: String!, $scopes: [AccessTokenScope!]!, $expiresInDays: Int!) {
    createAccessToken(name: $name, scopes: $scopes, expiresInDays: $expiresInDays) {
      secret
      accessToken {
        id
        name
        scopes
      }
    }
  }
`);

const durations = [
  { value: "7", label: "7 jours" },
  { value: "30", label: "30 jours" },
  { value: "90", label: "90 jours" },
  { value: "365", label: "Un an" },
];
const longestName = 100;

export type Created = { id: string; name: string; secret: string; scopes: readonly Scope[] };
type Props = { roles: readonly Role[]; onCreated: (created: Created) => void };

/** A token for a script: what it is for, what it reads, how long. */
export function CreateTokenForm({ roles, onCreated }: Props) {
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly Scope[]>(["PUBLIC_READ"]);
  const [days, setDays] = useState("90");
  const { form, errors, failure, isSending, send, touch } = useForm(["name", "scopes", "expiresInDays"]);
  const [, create] = useMutation(createMutation);

  async function submit() {
    const given = name.trim();
    const data = await send({ name: checkName(given), scopes: chosen.length === 0 ? "Cochez au moins une portée." : undefined }, () =>
      create({ name: given, scopes: [...chosen], expiresInDays: Number(days) }),
    );
    if (!data) return;
    setName("");
    const { secret, accessToken } = data.createAccessToken;
    onCreated({ ...accessToken, secret });
  }

  return (
    <form
      ref={form}
      noValidate
      className="eig-form"
      aria-labelledby="creer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="creer" className="fr-h4">
        Créer un jeton
      </h2>
      <FormFailure error={failure} />
      <TextField
        label="Nom du jeton"
        hint="À quoi il sert, par exemple « Tableau de bord des inscriptions »."
        name="name"
        value={name}
        error={errors.name}
        onChange={(value) => {
          setName(value);
          touch("name");
        }}
      />
      <Checkbox
        legend="Portées"
        hintText="Ce que le jeton permet de lire. Il ne permet de rien modifier."
        state={errors.scopes ? "error" : "default"}
        stateRelatedMessage={errors.scopes}
        options={scopesFor(roles).map((scope) => ({
          label: scopes[scope].name,
          hintText: scopes[scope].reads,
          nativeInputProps: {
            name: "scopes",
            value: scope,
            checked: chosen.includes(scope),
            "aria-invalid": errors.scopes !== undefined,
            onChange: ({ target }) => {
              setChosen(target.checked ? [...chosen, scope] : chosen.filter((other) => other !== scope));
              touch("scopes");
            },
          },
        }))}
      />
      <ChoiceField
        label="Durée de validité"
        name="expiresInDays"
        value={days}
        error={errors.expiresInDays}
        options={durations}
        onChange={(value) => {
          setDays(value);
          touch("expiresInDays");
        }}
      />
      <Button type="submit" disabled={isSending}>
        {isSending ? "Création…" : "Créer le jeton"}
      </Button>
    </form>
  );
}

function checkName(name: string): string | undefined {
  if (name === "") return "Donnez un nom au jeton.";
  if ([...name].length > longestName) return `Le nom ne peut dépasser ${longestName} caractères.`;
  return undefined;
}
