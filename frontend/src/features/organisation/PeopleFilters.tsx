import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { roleLabels, type Role } from "@/features/space/roles";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { TextField } from "@/ui/forms/TextField";

type Props = {
  search: string;
  role: Role | "";
  status: string;
  onChange: (name: "q" | "role" | "etat", value: string) => void;
};

const roles = (Object.keys(roleLabels) as Role[]).map((value) => ({ value, label: roleLabels[value] }));
const statuses = [
  { value: "ACTIVE", label: "Actifs" },
  { value: "SUSPENDED", label: "Suspendus" },
];

/** What narrows the list of accounts. The words are sent by a press: each letter of an address would be a request. */
export function PeopleFilters({ search, role, status, onChange }: Props) {
  const [words, setWords] = useState(search);
  return (
    <form
      role="search"
      className="fr-mb-3w"
      aria-label="Recherche de comptes"
      onSubmit={(event) => {
        event.preventDefault();
        onChange("q", words.trim());
      }}
    >
      <div className="eig-filters">
        <TextField
          label="Nom ou adresse"
          name="q"
          type="search"
          autoComplete="off"
          isOptional
          value={words}
          onChange={setWords}
        />
        <ChoiceField
          label="Rôle"
          name="role"
          empty="Tous"
          isOptional
          value={role}
          options={roles}
          onChange={(value) => onChange("role", value)}
        />
        <ChoiceField
          label="État"
          name="etat"
          empty="Tous"
          isOptional
          value={status}
          options={statuses}
          onChange={(value) => onChange("etat", value)}
        />
      </div>
      <Button type="submit" priority="secondary">
        Rechercher
      </Button>
    </form>
  );
}
