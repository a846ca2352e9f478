import { Notice } from "@codegouvfr/react-dsfr/Notice";
import { formatDay, formatHour } from "@/ui/dates";
import { useSession } from "./session/useSession";

/** Tells that the platform lives at another date, when its clock is shifted. */
export function DemoBanner() {
  const { clock } = useSession();
  if (!clock?.clockIsShifted) return null;
  return (
    <aside aria-label="Démonstration">
      <Notice
        severity="info"
        title={`Démonstration : la plateforme vit le ${formatDay(clock.now)}, ${formatHour(clock.now)}.`}
        description="Ce qui est ouvert, à venir ou passé l’est à cette date."
      />
    </aside>
  );
}
