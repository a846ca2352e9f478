import type { Me } from "@/app/session/session";

export type Role = Me["roles"][number];

export const roleLabels: Record<Role, string> = {
  ALUMNUS: "Ancien ou ancienne EIG",
  MENTOR: "Mentor",
  ORGANISER: "Organisateur",
  ADMIN: "Administrateur",
};

/** « Mentor, organisateur », or what someone without a role is. */
export function rolesText(roles: readonly Role[]): string {
  if (roles.length === 0) return "Candidat ou candidate";
  const text = roles.map((role) => roleLabels[role].toLowerCase().replace("eig", "EIG")).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
