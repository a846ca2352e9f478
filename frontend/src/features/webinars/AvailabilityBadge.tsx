import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { availability } from "./webinarStatus";

type Props = Parameters<typeof availability>[0];

export function AvailabilityBadge(props: Props) {
  const { label, severity } = availability(props);
  return (
    <Badge severity={severity} noIcon small>
      {label}
    </Badge>
  );
}
