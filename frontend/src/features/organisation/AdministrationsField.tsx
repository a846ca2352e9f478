import { Button } from "@codegouvfr/react-dsfr/Button";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { compareText } from "@/ui/french";
import { ErrorState } from "@/ui/ErrorState";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { Skeleton } from "@/ui/Skeleton";

const administrationsQuery = graphql(`
  query AdministrationChoices($after: Cursor) {
    administrations(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

type Props = { value: readonly string[]; error: string | undefined; onChange: (value: readonly string[]) => void };

/** Administrations, one after the other: the list is long, and few are chosen. */
export function AdministrationsField({ value, error, onChange }: Props) {
  const [first, reload] = useQuery({ query: administrationsQuery, variables: { after: null } });
  const next = first.data?.administrations.pageInfo;
  const [second] = useQuery({
    query: administrationsQuery,
    variables: { after: next?.endCursor ?? null },
    pause: !next?.hasNextPage,
  });
  if (!first.data) {
    return first.error ? (
      <ErrorState error={first.error} what="les administrations" onRetry={() => reload({ requestPolicy: "network-only" })} />
    ) : (
      <Skeleton label="Chargement des administrations" />
    );
  }
  const all = [first.data, ...(next?.hasNextPage && second.data ? [second.data] : [])]
    .flatMap(({ administrations }) => administrations.edges ?? [])
    .flatMap((edge) => edge?.node ?? [])
    .sort((a, b) => compareText(a.name, b.name));
  const chosen = all.filter(({ id }) => value.includes(id));
  return (
    <div className="fr-mb-3w">
      <ChoiceField
        label="Administrations du mentor"
        hint="Choisissez-les une à une."
        name="administrations"
        empty="Ajouter une administration"
        value=""
        error={error}
        options={all.filter(({ id }) => !value.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          if (id !== "") onChange([...value, id]);
        }}
      />
      {chosen.length > 0 && (
        <ul aria-label="Administrations choisies" className="eig-rows">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <span className="eig-row__main">{name}</span>
              <Button
                type="button"
                priority="tertiary"
                size="small"
                onClick={() => onChange(value.filter((other) => other !== id))}
              >
                Retirer <span className="fr-sr-only">{name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
