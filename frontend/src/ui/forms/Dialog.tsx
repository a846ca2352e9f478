import "./dialog.css";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

type Props = { title: string; onClose: () => void; children: ReactNode };

/**
 * A dialog over the page, while it is rendered. It is the browser's own:
 * nothing under it can be reached, Escape closes it, and the focus goes back
 * to where it was, even to a field with half a word in it.
 */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before it leaves the page, or the browser would forget where the focus was.
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="eig-dialog"
      aria-labelledby={titleId}
      aria-modal="true"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close it whatever is said to "cancel".
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
    >
      <div className="eig-dialog__head">
        <button type="button" className="fr-btn--close fr-btn" title="Fermer" onClick={onClose}>
          Fermer
        </button>
      </div>
      <h2 id={titleId} className="fr-h4">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
