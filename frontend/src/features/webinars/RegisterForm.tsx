import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Link } from "react-router";
import { useMutation, type CombinedError } from "urql";
import { useSession } from "@/app/session/useSession";
import { graphql } from "@/graphql/generated";
import { faultCode, fieldErrors } from "@/graphql/errors";
import { failureText } from "@/graphql/failureText";
import { checkRegisterFields, type RegisterErrors, type RegisterFields } from "./registerFields";

const registerMutation = graphql(`
  mutation RegisterToWebinar($webinar: ID!, $email: String!, $name: String!) {
    registerToWebinar(webinar: $webinar, email: $email, name: $name) {
      webinar {
        id
        seatsRemaining
        registrationStatus
      }
    }
  }
`);

type Props = { webinarId: string; onRegistered: (email: string) => void };

/** Name and e-mail for a place. Whatever goes wrong, what was typed stays. */
export function RegisterForm({ webinarId, onRegistered }: Props) {
  // Whoever is signed in need not type what is known, and may put something else.
  const { me } = useSession();
  const [typed, setTyped] = useState<Partial<RegisterFields>>({});
  const fields: RegisterFields = { name: typed.name ?? me?.name ?? "", email: typed.email ?? me?.email ?? "" };
  const [errors, setErrors] = useState<RegisterErrors>({});
  const [failure, setFailure] = useState<CombinedError | null>(null);
  // Counts the attempts, so that the same error twice moves the focus twice.
  const [attempt, setAttempt] = useState(0);
  const [{ fetching }, register] = useMutation(registerMutation);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (attempt === 0) return;
    // In the order of the page: what failed as a whole, or else the first wrong field.
    form.current?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]')?.focus();
  }, [attempt]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    setFailure(null);
    const wrong = checkRegisterFields(fields);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) {
      setAttempt((number) => number + 1);
      return;
    }
    const email = fields.email.trim();
    const { error } = await register({ webinar: webinarId, name: fields.name.trim(), email });
    if (!error) {
      onRegistered(email);
      return;
    }
    const { name, email: emailError } = fieldErrors(error);
    setErrors({ name, email: emailError });
    // A field's own message is enough; anything else is said above the form.
    if (!name && !emailError) setFailure(error);
    setAttempt((number) => number + 1);
  }

  function inputProps(field: keyof RegisterFields) {
    return {
      value: fields[field],
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        setTyped({ ...typed, [field]: event.target.value });
        setErrors({ ...errors, [field]: undefined });
      },
      required: true,
      "aria-invalid": errors[field] !== undefined,
    };
  }

  const isOver = failure !== null && ["FULL", "CLOSED", "NOT_FOUND"].includes(faultCode(failure));
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} aria-label="Inscription au webinaire">
      {failure && (
        <div tabIndex={-1} role="alert" className="fr-mb-3w">
          <Alert
            severity={isOver ? "warning" : "error"}
            small
            role={undefined}
            description={
              <>
                {refusalText(failure)} {isOver && <Link to="/webinaires">Voir les autres webinaires</Link>}
              </>
            }
          />
        </div>
      )}
      <p className="fr-text--sm">Les deux champs sont obligatoires.</p>
      <Input
        label="Prénom et nom"
        state={errors.name ? "error" : "default"}
        stateRelatedMessage={errors.name}
        nativeInputProps={{ ...inputProps("name"), name: "name", autoComplete: "name" }}
      />
      <Input
        label="Adresse électronique"
        hintText="Format attendu : nom@domaine.fr"
        state={errors.email ? "error" : "default"}
        stateRelatedMessage={errors.email}
        nativeInputProps={{ ...inputProps("email"), type: "email", name: "email", autoComplete: "email" }}
      />
      <p className="fr-text--xs">
        Ces données ne servent qu’à gérer votre place. <Link to="/mentions-legales#donnees-personnelles">En savoir plus</Link>
      </p>
      {!isOver && (
        <Button type="submit" disabled={fetching}>
          {fetching ? "Inscription en cours…" : failure ? "Réessayer" : "Je m’inscris"}
        </Button>
      )}
    </form>
  );
}

function refusalText(error: CombinedError): string {
  switch (faultCode(error)) {
    case "FULL":
      return "La dernière place vient d’être prise : ce webinaire est complet.";
    case "CLOSED":
      return "Les inscriptions à ce webinaire sont closes.";
    case "NOT_FOUND":
      return "Ce webinaire n’existe plus.";
    default:
      return failureText(error, "L’inscription n’a pas été acceptée.");
  }
}
