import { Navigate, Outlet, useLocation } from "react-router";
import { PageSkeleton } from "@/app/PageSkeleton";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { signInPath } from "./returnTo";
import { useSession } from "./useSession";

/** Around the pages of one person: a visitor signs in first, and comes back. */
export function RequireAccount() {
  const { me, error, reload } = useSession();
  const location = useLocation();
  if (me) return <Outlet />;
  if (me === null) return <Navigate to={signInPath(location.pathname + location.search)} replace />;
  if (!error) return <PageSkeleton />;
  return (
    <div className="fr-container fr-py-4w">
      <PageTitle title="Mon espace" />
      <ErrorState error={error} what="votre compte" onRetry={reload} />
    </div>
  );
}
