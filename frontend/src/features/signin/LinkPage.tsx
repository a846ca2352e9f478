import "@/ui/styles/forms.css";
import "./signin.css";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link } from "react-router";
import { useMutation } from "urql";
import { FormFailure } from "@/ui/forms/FormFailure";
import { useForm } from "@/ui/forms/useForm";
import { PageTitle } from "@/ui/PageTitle";
import { Crumbs } from "@/ui/Crumbs";
import { faultCode } from "@/graphql/errors";
import { CodeForm } from "./CodeForm";
import { signInMutation } from "./operations";
import { useEnter } from "./useEnter";
import { useLinkToken } from "./useLinkToken";

/**
 * Where the link of the message leads. It is spent by the press of a button:
 * the programs that look into messages open links, and press nothing.
 */
export function LinkPage() {
  const token = useLinkToken();
  const [, signIn] = useMutation(signInMutation);
  const enter = useEnter();
  const { form, failure, isSending, send } = useForm([]);
  // Trying again is of use only when the server has not judged the link.
  const isOver = failure !== null && !["NETWORK", "INTERNAL", "RATE_LIMITED"].includes(faultCode(failure));

  async function submit() {
    const data = await send({}, () => signIn({ token, code: null }));
    if (data) enter(data);
  }

  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Lien" parents={[{ label: "Connexion", to: "/connexion" }]} />
      <div className="eig-sign-in">
        <PageTitle title="Connexion par lien" description="Se connecter avec le lien reçu par courriel." />
        {token === null ? (
          <p>
            Cette page s’ouvre par le lien d’un message. Ouvrez-le de nouveau depuis votre messagerie, ou recopiez ici le code
            du même message.
          </p>
        ) : (
          <form
            ref={form}
            aria-label="Connexion par lien"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <FormFailure error={failure} />
            {!isOver && (
              <>
                <p>Vous avez ouvert le lien de connexion que vous avez reçu par courriel. Il ne sert qu’une fois.</p>
                <Button type="submit" disabled={isSending}>
                  {isSending ? "Connexion…" : "Me connecter"}
                </Button>
              </>
            )}
          </form>
        )}
        {(token === null || isOver) && (
          <>
            <CodeForm
              label="Connexion par code"
              action="Me connecter avec le code"
              send={(code) => signIn({ code, token: null })}
              onDone={enter}
            />
            <p className="fr-mt-3w">
              <Link to="/connexion">Demander un nouveau message</Link>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
