import type { MyMembershipFragment } from "@/graphql/generated/graphql";

type Status = MyMembershipFragment["status"];

export const membershipStatus: Record<Status, { label: string; severity: "info" | "success" | "error" }> = {
  PENDING: { label: "À vérifier", severity: "info" },
  VERIFIED: { label: "Vérifiée", severity: "success" },
  REFUSED: { label: "Refusée", severity: "error" },
};

type Facts = { promotion: { label: string }; profile: { label: string }; defi?: { title: string } | null };

/** « Promotion EIG 4, Design, défi Enki ». */
export function membershipTitle({ promotion, profile, defi }: Facts): string {
  return [promotion.label, profile.label, ...(defi ? [`défi ${defi.title}`] : [])].join(", ");
}
