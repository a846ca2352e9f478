import type { Me } from "@/app/session/session";
import type { Answer } from "./fakeServer";

/** Someone who is signed in. */
export const ada = {
  __typename: "Account",
  id: "acct_ada",
  name: "Ada Lovelace",
  email: "ada@exemple.fr",
  roles: [] as Me["roles"],
  status: "ACTIVE",
} as const;

/** The answer to the operation Session. */
export const session = (me: object | null): Answer => ({
  data: {
    programme: { __typename: "Programme", now: "2020-05-11T07:00:00Z", clockIsShifted: false },
    me,
  },
});
