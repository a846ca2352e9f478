import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { longestQuery } from "../defisUrl";

type Props = {
  /** The search of the address. */
  value: string;
  onChange: (text: string) => void;
};

const pauseMs = 250;

/** Searches as one types, after a pause; Enter does not wait. */
export function SearchBox({ value, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const [resets, setResets] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address moved by itself (back button, « tout effacer »): the box follows. The echo
  // of what was typed is not such a move, and must not erase what was added since.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setText(value);
      setResets(resets + 1);
    }
  }
  useEffect(() => () => clearTimeout(timer.current), [resets]);

  function send(next: string) {
    clearTimeout(timer.current);
    setSent(next);
    onChange(next);
  }

  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next), pauseMs);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send(text);
  }

  return (
    <form role="search" aria-label="Défis" className="fr-search-bar fr-search-bar--lg" onSubmit={submit}>
      <label className="fr-label" htmlFor={id}>
        Rechercher un défi
      </label>
      <input
        className="fr-input"
        id={id}
        type="search"
        name="q"
        placeholder="Rechercher un défi : justice, données de santé, cartographie…"
        autoComplete="off"
        maxLength={longestQuery}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <button className="fr-btn" type="submit">
        Rechercher
      </button>
    </form>
  );
}
