import { Button } from "@codegouvfr/react-dsfr/Button";
import type { ReactNode } from "react";
import type { AnyVariables, OperationResult } from "urql";
import { Dialog } from "./Dialog";
import { FormFailure } from "./FormFailure";
import { useForm } from "./useForm";

type Props<Data, Variables extends AnyVariables> = {
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The words of the button that does it. */
  action: string;
  send: () => Promise<OperationResult<Data, Variables>>;
  onDone: (data: Data) => void;
  onClose: () => void;
};

/** Asks before something that is not easily undone. A failure is said in the dialog, where one can try again. */
export function ConfirmDialog<Data, Variables extends AnyVariables>({
  title,
  children,
  action,
  send,
  onDone,
  onClose,
}: Props<Data, Variables>) {
  const { form, failure, isSending, send: submit } = useForm([]);
  async function confirm() {
    const data = await submit({}, send);
    if (data) onDone(data);
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <FormFailure error={failure} />
        <div className="fr-mb-3w">{children}</div>
        <ul className="fr-btns-group fr-btns-group--inline-sm">
          <li>
            <Button type="submit" disabled={isSending}>
              {action}
            </Button>
          </li>
          <li>
            <Button type="button" priority="secondary" onClick={onClose}>
              Annuler
            </Button>
          </li>
        </ul>
      </form>
    </Dialog>
  );
}
