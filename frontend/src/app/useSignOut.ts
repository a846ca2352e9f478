import { useState } from "react";
import { useNavigate } from "react-router";
import { useMutation, type CombinedError } from "urql";
import { graphql } from "@/graphql/generated";
import { faultCode } from "@/graphql/errors";
import { useSession } from "./session/useSession";

const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      closedSessions
    }
  }
`);

/** Signs this browser out and leads home. A session that is gone already is signed out. */
export function useSignOut() {
  const session = useSession();
  const navigate = useNavigate();
  const [{ fetching }, send] = useMutation(signOutMutation);
  const [failure, setFailure] = useState<CombinedError | null>(null);

  async function signOut() {
    if (fetching) return;
    setFailure(null);
    const { error } = await send({});
    if (error && faultCode(error) !== "UNAUTHENTICATED") {
      setFailure(error);
      return;
    }
    // The private pages go first: they would send a visitor to the sign-in.
    await navigate("/", { flushSync: true });
    session.leave();
  }
  return { signOut: () => void signOut(), isSigningOut: fetching, failure };
}
