import { useNavigate } from "react-router";
import { home, localPath } from "@/app/session/returnTo";
import { useSession } from "@/app/session/useSession";
import type { SignInMutation } from "@/graphql/generated/graphql";

/** What follows a sign-in: the page that asked for it. */
export function useEnter() {
  const { enter } = useSession();
  const navigate = useNavigate();
  return ({ signIn }: SignInMutation) => {
    enter(signIn.account);
    void navigate(localPath(signIn.returnTo) ?? home, { replace: true });
  };
}
