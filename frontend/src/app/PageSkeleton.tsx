import { Skeleton } from "@/ui/Skeleton";

/** In place of a page whose code is on its way. */
export function PageSkeleton() {
  return (
    <div className="fr-container fr-py-6w">
      <Skeleton label="Chargement de la page" blocks={3} />
    </div>
  );
}
