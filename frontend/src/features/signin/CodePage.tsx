import "@/ui/styles/forms.css";
import "./signin.css";
import { Link, useLocation } from "react-router";
import { useMutation } from "urql";
import { signInPath } from "@/app/session/returnTo";
import { Crumbs } from "@/ui/Crumbs";
import { PageTitle } from "@/ui/PageTitle";
import { CodeForm } from "./CodeForm";
import { MailNotice } from "./MailNotice";
import { signInMutation } from "./operations";
import { SendAgain } from "./SendAgain";
import { useEnter } from "./useEnter";

/** Kept with the entry of the history, never in an address: it names a person. */
export type CodeState = { email: string; validForMinutes: number; returnTo: string | null };

/** After the message was asked for: its code, here; or its link, there. */
export function CodePage() {
  const { state } = useLocation() as { state: CodeState | null };
  const [, signIn] = useMutation(signInMutation);
  const enter = useEnter();
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Code" parents={[{ label: "Connexion", to: "/connexion" }]} />
      <div className="eig-sign-in">
        <PageTitle title="Consultez votre messagerie" description="Saisir le code reçu par courriel pour se connecter." />
        <p>
          {state ? (
            <>
              Un message est parti vers <strong className="eig-wrap">{state.email}</strong>. Ouvrez son lien dans ce navigateur,
              ou recopiez ici son code. Ils valent {state.validForMinutes}&nbsp;minutes.
            </>
          ) : (
            "Ouvrez dans ce navigateur le lien du message reçu, ou recopiez ici son code."
          )}
        </p>
        <MailNotice />
        <CodeForm
          label="Connexion par code"
          action="Me connecter"
          send={(code) => signIn({ code, token: null })}
          onDone={enter}
        />
        <section aria-labelledby="sans-message" className="eig-sign-in__other">
          <h2 id="sans-message" className="fr-h6">
            Vous n’avez rien reçu ?
          </h2>
          <p>
            Le message peut prendre quelques minutes. Regardez aussi dans les courriers indésirables
            {state ? ", et vérifiez l’adresse." : "."}
          </p>
          {state && <SendAgain email={state.email} returnTo={state.returnTo} />}
          <p className="fr-mt-2w">
            <Link to={state?.returnTo ? signInPath(state.returnTo) : "/connexion"}>
              {state ? "Changer d’adresse" : "Demander un message"}
            </Link>
          </p>
        </section>
      </div>
    </div>
  );
}
