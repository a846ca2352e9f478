import { Notice } from "@codegouvfr/react-dsfr/Notice";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { formatDay, formatHour } from "@/ui/dates";

const clockQuery = graphql(`
  query Clock {
    programme {
      now
      clockIsShifted
    }
  }
`);

/** Tells that the platform lives at another date, when its clock is shifted. */
export function DemoBanner() {
  const [{ data }] = useQuery({ query: clockQuery });
  if (!data?.programme.clockIsShifted) return null;
  const { now } = data.programme;
  return (
    <aside aria-label="Démonstration">
      <Notice
        severity="info"
        title={`Démonstration : la plateforme vit le ${formatDay(now)}, ${formatHour(now)}.`}
        description="Ce qui est ouvert, à venir ou passé l’est à cette date."
      />
    </aside>
  );
}
