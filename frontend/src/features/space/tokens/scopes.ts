import type { TokensQuery } from "@/graphql/generated/graphql";
import { isOrganiser } from "@/app/session/useSession";
import type { Role } from "../roles";

export type Scope = NonNullable<TokensQuery["me"]>["accessTokens"][number]["scopes"][number];

type Description = { name: string; reads: string; isFor: (roles: readonly Role[]) => boolean };

const everyone = () => true;

export const scopes: Record<Scope, Description> = {
  PUBLIC_READ: { name: "public:read", reads: "Tout ce qui est public.", isFor: everyone },
  ACCOUNT_READ: {
    name: "account:read",
    reads: "Votre compte, vos inscriptions, vos participations et vos messages.",
    isFor: everyone,
  },
  CATALOGUE_READ: {
    name: "catalogue:read",
    reads: "Les brouillons que vous voyez.",
    isFor: (roles) => roles.includes("MENTOR") || isOrganiser(roles),
  },
  REGISTRATIONS_READ: { name: "registrations:read", reads: "Les inscriptions à tous les webinaires.", isFor: isOrganiser },
  PEOPLE_READ: {
    name: "people:read",
    reads: "Les comptes, les participations, les invitations et les messages.",
    isFor: isOrganiser,
  },
  AUDIT_READ: { name: "audit:read", reads: "Le journal des actions.", isFor: (roles) => roles.includes("ADMIN") },
};

/** The scopes that a person may give to a token. */
export function scopesFor(roles: readonly Role[]): Scope[] {
  return (Object.keys(scopes) as Scope[]).filter((scope) => scopes[scope].isFor(roles));
}

/** A command that shows at once what a token is for. */
export function curlExample(origin: string, secret: string, given: readonly Scope[]): string {
  const query = given.includes("REGISTRATIONS_READ")
    ? "{ registrations(first: 5) { totalCount } }"
    : given.includes("ACCOUNT_READ")
      ? "{ me { name roles } }"
      : given.includes("AUDIT_READ")
        ? "{ auditEntries(first: 5) { totalCount } }"
        : given.includes("PEOPLE_READ")
          ? "{ accounts(first: 5) { totalCount } }"
          : "{ defis(first: 3) { totalCount } }";
  return `curl -s ${origin}/graphql \\
  -H 'Authorization: Bearer ${secret}' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"${query}"}'`;
}
