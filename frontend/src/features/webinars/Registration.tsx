import { useState } from "react";
import { Link } from "react-router";
import { RegisterForm } from "./RegisterForm";
import { RegisterSuccess } from "./RegisterSuccess";

type Props = {
  webinar: {
    id: string;
    title: string;
    status: "DRAFT" | "PUBLISHED" | "CANCELLED";
    registrationStatus: "OPEN" | "FULL" | "CLOSED";
  };
  session: string;
};

/** The way in, or the reason why there is none. */
export function Registration({ webinar, session }: Props) {
  const [email, setEmail] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const isOpen = webinar.registrationStatus === "OPEN" && webinar.status !== "CANCELLED";
  // A form that one is filling in stays when the last place goes: its own answer says so, and keeps the text.
  if (isOpen && !wasOpen) setWasOpen(true);

  return (
    <section className="eig-band fr-p-3w" aria-labelledby="inscription">
      {email !== null ? (
        <RegisterSuccess title={webinar.title} session={session} email={email} />
      ) : (
        <>
          <h2 id="inscription" className="fr-h5">
            S’inscrire
          </h2>
          {isOpen || wasOpen ? (
            <RegisterForm webinarId={webinar.id} onRegistered={setEmail} />
          ) : (
            <>
              <p>{closedReason(webinar)}</p>
              <Link className="fr-link" to="/webinaires">
                Voir les autres webinaires
              </Link>
            </>
          )}
        </>
      )}
    </section>
  );
}

function closedReason({ status, registrationStatus }: Props["webinar"]): string {
  if (status === "CANCELLED") return "Ce webinaire est annulé.";
  if (registrationStatus === "FULL") return "Ce webinaire est complet : toutes les places sont prises.";
  return "Les inscriptions sont closes : le webinaire a commencé ou a déjà eu lieu.";
}
