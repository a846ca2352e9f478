import "@/ui/styles/forms.css";
import "./signin.css";
import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Link, Navigate, useNavigate, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { home, localPath } from "@/app/session/returnTo";
import { useSession } from "@/app/session/useSession";
import { useSignOut } from "@/app/useSignOut";
import { Crumbs } from "@/ui/Crumbs";
import { PageTitle } from "@/ui/PageTitle";
import { EmailForm } from "./EmailForm";
import { MailNotice } from "./MailNotice";
import { signInOptionsQuery } from "./operations";
import { signInError } from "./signInErrors";
import type { CodeState } from "./CodePage";

/** The way in: by a message, or by the identity provider of civil servants. */
export function SignInPage() {
  const { me, isLost } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const returnTo = localPath(params.get("retour"));
  const error = params.get("erreur");
  const isIn = me && !isLost;
  if (isIn && returnTo && !error) return <Navigate to={returnTo} replace />;
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Connexion" />
      <div className="eig-sign-in">
        <PageTitle title="Connexion" description="Se connecter à la plateforme par courriel, sans mot de passe." />
        {error !== null && <Alert className="fr-mb-3w" severity="error" small description={signInError(error)} />}
        {isIn ? (
          <SignedIn email={me.email} />
        ) : (
          <>
            <p>
              Indiquez votre adresse électronique : vous y recevrez un lien et un code, sans mot de passe à retenir. Si vous
              n’avez pas encore de compte, la première connexion le crée.
            </p>
            <MailNotice />
            <EmailForm
              returnTo={returnTo}
              onSent={(email, validForMinutes) => {
                const state: CodeState = { email, validForMinutes, returnTo };
                void navigate("/connexion/code", { state });
              }}
            />
            <p className="fr-text--xs fr-mt-3w">
              Un cookie, indispensable à la connexion, est déposé quand vous demandez le message.{" "}
              <Link to="/mentions-legales#cookies">En savoir plus</Link>
            </p>
            <IdentityProvider returnTo={returnTo} />
          </>
        )}
      </div>
    </div>
  );
}

function IdentityProvider({ returnTo }: { returnTo: string | null }) {
  const [{ data }] = useQuery({ query: signInOptionsQuery });
  const option = data?.signInOptions.openIdConnect;
  if (!option) return null;
  const query = returnTo === null ? "" : `?${new URLSearchParams({ retour: returnTo }).toString()}`;
  return (
    <section aria-labelledby="agents" className="eig-sign-in__other">
      <h2 id="agents" className="fr-h5">
        Agents et équipe du programme
      </h2>
      {/* It leads to another site, by way of ours: a full load, not a navigation. */}
      <a className="fr-btn fr-btn--secondary" href={option.url + query}>
        Se connecter avec {option.label}
      </a>
    </section>
  );
}

function SignedIn({ email }: { email: string }) {
  const { signOut, isSigningOut } = useSignOut();
  return (
    <>
      <p className="fr-text--lead">
        Vous êtes connecté(e) avec l’adresse <strong className="eig-wrap">{email}</strong>.
      </p>
      <ul className="fr-btns-group fr-btns-group--inline-sm">
        <li>
          <Button linkProps={{ to: home }}>Aller à mon espace</Button>
        </li>
        <li>
          <Button priority="secondary" disabled={isSigningOut} onClick={signOut}>
            Se déconnecter
          </Button>
        </li>
      </ul>
    </>
  );
}
