import type { JournalQuery } from "@/graphql/generated/graphql";

type Entry = NonNullable<NonNullable<NonNullable<JournalQuery["auditEntries"]["edges"]>[number]>["node"]>;

const actions: Record<Entry["action"], string> = {
  CREATE: "Création de",
  UPDATE: "Modification de",
  DELETE: "Suppression de",
};

/** « Modification de Account », followed by the id on the page. */
export function actionText({ action, objectType }: Pick<Entry, "action" | "objectType">): string {
  return `${actions[action]} ${objectType}`;
}

/** Who acted. An account may be gone since: its id is all that is left. */
export function actorText({ actorKind, actor }: Pick<Entry, "actorKind" | "actor">): string {
  switch (actorKind) {
    case "SYSTEM":
      return "la plateforme";
    case "VISITOR":
      return "un visiteur";
    case "TOKEN":
      return `un programme de ${actor ? actor.name || actor.email : "un compte disparu"}`.replace("de un", "d’un");
    case "ACCOUNT":
      return actor ? actor.name || actor.email : "un compte disparu";
  }
}
