import { count } from "@/ui/french";

type Facts = {
  status: "DRAFT" | "PUBLISHED" | "CANCELLED";
  registrationStatus: "OPEN" | "FULL" | "CLOSED";
  seatsRemaining: number;
};

export type Availability = { label: string; severity: "success" | "warning" | "error" | "info" };

/** What to say of the places of a webinar. */
export function availability({ status, registrationStatus, seatsRemaining }: Facts): Availability {
  if (status === "CANCELLED") return { label: "Annulé", severity: "error" };
  switch (registrationStatus) {
    case "OPEN":
      return {
        label: `${count(seatsRemaining, "place restante", "places restantes")}`,
        severity: seatsRemaining <= 5 ? "warning" : "success",
      };
    case "FULL":
      return { label: "Complet", severity: "warning" };
    case "CLOSED":
      return { label: "Inscriptions closes", severity: "info" };
  }
}
