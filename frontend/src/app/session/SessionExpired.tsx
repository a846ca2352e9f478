import { lazy, Suspense } from "react";
import { useSession } from "./useSession";

// Fetched by those alone who need it.
const Dialog = lazy(async () => ({
  default: (await import("@/features/signin/SessionExpiredDialog")).SessionExpiredDialog,
}));

/** The way back in, over a page that stays as it is. */
export function SessionExpired() {
  const { asksAgain, me, stopAsking } = useSession();
  if (!asksAgain || !me) return null;
  return (
    <Suspense>
      <Dialog email={me.email} onClose={stopAsking} />
    </Suspense>
  );
}
