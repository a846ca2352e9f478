import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { TextField } from "@/ui/forms/TextField";

type Props = { object: string; actor: string; onChange: (filters: Record<string, string>) => void };

/** The identifiers of an object and of an account, as the entries name them. */
export function JournalFilters({ object: objectNow, actor: actorNow, onChange }: Props) {
  const [object, setObject] = useState(objectNow);
  const [actor, setActor] = useState(actorNow);
  return (
    <form
      role="search"
      className="fr-mb-3w"
      aria-label="Recherche dans le journal"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({
          ...(object.trim() && { objet: object.trim() }),
          ...(actor.trim() && { auteur: actor.trim() }),
        });
      }}
    >
      <div className="eig-filters">
        <TextField label="Identifiant de l’objet" name="objet" autoComplete="off" isOptional value={object} onChange={setObject} />
        <TextField label="Identifiant de l’auteur" name="auteur" autoComplete="off" isOptional value={actor} onChange={setActor} />
      </div>
      <ul className="fr-btns-group fr-btns-group--inline-sm">
        <li>
          <Button type="submit" priority="secondary">
            Filtrer
          </Button>
        </li>
        {(objectNow || actorNow) && (
          <li>
            <Button type="button" priority="tertiary" onClick={() => onChange({})}>
              Tout le journal
            </Button>
          </li>
        )}
      </ul>
    </form>
  );
}
