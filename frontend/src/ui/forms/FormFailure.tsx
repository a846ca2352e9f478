import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { failureText } from "@/graphql/failureText";

type Props = { error: CombinedError | null; children?: ReactNode };

/** Above a form: why it was not accepted as a whole. useForm gives it the focus. */
export function FormFailure({ error, children }: Props) {
  if (!error) return null;
  return (
    <div tabIndex={-1} role="alert" className="fr-mb-3w">
      <Alert
        severity="error"
        small
        role={undefined}
        description={
          <>
            {failureText(error)} {children}
          </>
        }
      />
    </div>
  );
}
