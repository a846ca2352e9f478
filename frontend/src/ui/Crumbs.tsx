import { Breadcrumb } from "@codegouvfr/react-dsfr/Breadcrumb";

type Props = { current: string; parents?: { label: string; to: string }[] };

/** The way from the home page to this one. */
export function Crumbs({ current, parents = [] }: Props) {
  return (
    <Breadcrumb
      className="fr-mb-3w"
      homeLinkProps={{ to: "/" }}
      segments={parents.map(({ label, to }) => ({ label, linkProps: { to } }))}
      currentPageLabel={current}
    />
  );
}
