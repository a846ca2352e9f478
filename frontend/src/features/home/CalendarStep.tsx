import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import type { CalendarStepStatus } from "@/graphql/generated/graphql";
import { stepDates } from "./stepDates";

const calendarStepFragment = graphql(`
  fragment CalendarStep on CalendarStep {
    kind
    title
    startsAt
    endsAt
    allDay
    status
  }
`);

type Props = { step: FragmentType<typeof calendarStepFragment> };

const statuses: Record<CalendarStepStatus, { label: string; severity?: "success" | "info" }> = {
  PAST: { label: "Passé" },
  CURRENT: { label: "En cours", severity: "success" },
  UPCOMING: { label: "À venir", severity: "info" },
};

export function CalendarStep({ step: masked }: Props) {
  const step = readFragment(calendarStepFragment, masked);
  const { label, severity } = statuses[step.status];
  // The hour of the first webinar says nothing of the period.
  const allDay = step.allDay || step.kind === "WEBINARS";
  const isCurrent = step.status === "CURRENT";
  return (
    <li
      className={`eig-calendar__step eig-calendar__step--${step.status.toLowerCase()}`}
      aria-current={isCurrent ? "step" : undefined}
    >
      <Badge small noIcon severity={severity}>
        {label}
      </Badge>
      <h3 className="fr-h6 fr-mb-0 fr-mt-1w">{step.title}</h3>
      <p className="fr-mb-0">{stepDates({ ...step, allDay })}</p>
    </li>
  );
}
