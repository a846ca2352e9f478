import { Notice } from "@codegouvfr/react-dsfr/Notice";
import { useOnline } from "@/ui/useOnline";

/** Says that the network is gone; the container is always there, so that the news is read out. */
export function OfflineNotice() {
  const online = useOnline();
  return (
    <aside aria-label="Connexion" aria-live="polite">
      {!online && (
        <Notice
          severity="warning"
          title="Vous êtes hors ligne."
          description="Ce qui est déjà affiché reste lisible ; le reste reviendra avec la connexion."
        />
      )}
    </aside>
  );
}
