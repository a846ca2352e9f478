import type { Dimension } from "./defisUrl";

export const dimensionLabels: Record<Dimension, { one: string; search: string }> = {
  promotion: { one: "Promotion", search: "Chercher une promotion" },
  theme: { one: "Thématique", search: "Chercher une thématique" },
  profil: { one: "Profil", search: "Chercher un profil" },
  ministere: { one: "Ministère", search: "Chercher un ministère" },
  administration: { one: "Administration", search: "Chercher une administration" },
  ville: { one: "Ville", search: "Chercher une ville" },
};
