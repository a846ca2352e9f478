import "@/ui/styles/forms.css";
import "./signin.css";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import { useMutation } from "urql";
import { useSession } from "@/app/session/useSession";
import { Dialog } from "@/ui/forms/Dialog";
import { CodeForm } from "./CodeForm";
import { EmailForm } from "./EmailForm";
import { signInMutation } from "./operations";

type Props = { email: string; onClose: () => void };

/**
 * Over a page whose session the server has closed: signs in again by code,
 * without leaving the page. Closed without it, the page stays as it is.
 */
export function SessionExpiredDialog({ email: known, onClose }: Props) {
  const [sent, setSent] = useState<{ email: string; validForMinutes: number } | null>(null);
  const [isBack, setBack] = useState(false);
  const { enter } = useSession();
  const [, signIn] = useMutation(signInMutation);
  const step = useRef<HTMLParagraphElement>(null);
  // Each step replaces the one that had the focus.
  useEffect(() => {
    if (sent !== null || isBack) step.current?.focus();
  }, [sent, isBack]);

  if (isBack) {
    return (
      <Dialog title="Vous êtes de nouveau connecté(e)" onClose={onClose}>
        <p ref={step} tabIndex={-1}>
          La page est restée comme vous l’avez laissée. Si quelque chose n’était pas parti, envoyez-le de nouveau.
        </p>
        <Button type="button" onClick={onClose}>
          Reprendre
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title="Votre session a expiré" onClose={onClose}>
      {sent === null ? (
        <>
          <p>
            Reconnectez-vous pour continuer. La page reste comme elle est, avec tout ce que vous y avez écrit ; vous pouvez
            aussi fermer cette fenêtre et copier votre texte.
          </p>
          <EmailForm email={known} returnTo={null} onSent={(email, validForMinutes) => setSent({ email, validForMinutes })} />
        </>
      ) : (
        <>
          <p ref={step} tabIndex={-1}>
            Un message est parti vers <strong className="eig-wrap">{sent.email}</strong>. Recopiez ici son code, qui vaut{" "}
            {sent.validForMinutes}&nbsp;minutes.
          </p>
          <CodeForm
            label="Connexion par code"
            action="Me reconnecter"
            send={(code) => signIn({ code, token: null })}
            onDone={(data) => {
              enter(data.signIn.account);
              setBack(true);
            }}
          />
          <p className="fr-mt-2w fr-mb-0">
            <Button type="button" priority="tertiary no outline" onClick={() => setSent(null)}>
              Renvoyer le message, ou changer d’adresse
            </Button>
          </p>
        </>
      )}
    </Dialog>
  );
}
