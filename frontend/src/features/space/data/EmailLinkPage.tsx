import "@/ui/styles/forms.css";
import "@/features/signin/signin.css";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useMutation } from "urql";
import { home, signInPath } from "@/app/session/returnTo";
import { useSession } from "@/app/session/useSession";
import { CodeForm } from "@/features/signin/CodeForm";
import { useLinkToken } from "@/features/signin/useLinkToken";
import type { ConfirmEmailChangeMutation } from "@/graphql/generated/graphql";
import { Crumbs } from "@/ui/Crumbs";
import { FormFailure } from "@/ui/forms/FormFailure";
import { useForm } from "@/ui/forms/useForm";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { confirmEmailChangeMutation } from "./emailOperations";

/** Where the link sent to a new address leads; a button confirms it, as LinkPage does. */
export function EmailLinkPage() {
  const token = useLinkToken();
  const { me } = useSession();
  const [changed, setChanged] = useState<string | null>(null);
  const finish = (data: ConfirmEmailChangeMutation) => setChanged(data.confirmEmailChange.account.email);
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Nouvelle adresse" parents={[{ label: "Mon espace", to: home }]} />
      <div className="eig-sign-in">
        <PageTitle title="Changement d’adresse" description="Confirmer une nouvelle adresse électronique." />
        <div aria-live="polite">
          {changed !== null && (
            <>
              <p className="fr-text--lead">
                Votre adresse est désormais <strong className="eig-wrap">{changed}</strong>.
              </p>
              <Button linkProps={{ to: home }}>Aller à mon espace</Button>
            </>
          )}
        </div>
        {changed === null && me === undefined && <Skeleton label="Chargement de votre compte" />}
        {changed === null && me === null && (
          <>
            <p>
              Connectez-vous d’abord avec votre adresse actuelle, dans le navigateur où vous avez demandé le changement. Ouvrez
              ensuite le lien de nouveau.
            </p>
            <Link className="fr-btn" to={signInPath("/mon-espace/adresse")}>
              Me connecter
            </Link>
          </>
        )}
        {changed === null && me && <Confirm token={token} onConfirmed={finish} />}
      </div>
    </div>
  );
}

type Props = { token: string | null; onConfirmed: (data: ConfirmEmailChangeMutation) => void };

function Confirm({ token, onConfirmed }: Props) {
  const [, confirm] = useMutation(confirmEmailChangeMutation);
  const { form, failure, isSending, send } = useForm([]);

  async function submit() {
    const data = await send({}, () => confirm({ token, code: null }));
    if (data) onConfirmed(data);
  }

  return (
    <>
      {token !== null && (
        <form
          ref={form}
          aria-label="Confirmation de l’adresse"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <FormFailure error={failure} />
          <p>Vous avez ouvert le lien envoyé à votre nouvelle adresse. Confirmez-la pour qu’elle remplace l’ancienne.</p>
          <Button type="submit" disabled={isSending}>
            {isSending ? "Vérification…" : "Confirmer ma nouvelle adresse"}
          </Button>
        </form>
      )}
      {(token === null || failure !== null) && (
        <div className="eig-sign-in__other">
          <p>
            Vous pouvez aussi recopier ici le code du même message, ou{" "}
            <Link to="/mon-espace/donnees">demander un nouveau message</Link>.
          </p>
          <CodeForm
            label="Code du changement d’adresse"
            action="Confirmer avec le code"
            send={(code) => confirm({ code, token: null })}
            onDone={onConfirmed}
          />
        </div>
      )}
    </>
  );
}
