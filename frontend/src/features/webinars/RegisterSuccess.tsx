import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { useEffect, useRef } from "react";
import { Link } from "react-router";

type Props = { title: string; session: string; email: string };

/** Takes the place of the form, and the focus with it. */
export function RegisterSuccess({ title, session, email }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="inscription" ref={heading} tabIndex={-1} className="fr-h5">
        Vous êtes inscrit(e)
      </h2>
      <Alert
        severity="success"
        small
        description={
          <>
            Votre place pour « {title} » est réservée au nom de <strong className="eig-wrap">{email}</strong> :{" "}
            {session}.
          </>
        }
      />
      <p className="fr-mt-2w">Notez la date dans votre agenda. Vous inscrire de nouveau ne prendrait pas une seconde place.</p>
      <Link className="fr-link" to="/webinaires">
        Voir les autres webinaires
      </Link>
    </>
  );
}
