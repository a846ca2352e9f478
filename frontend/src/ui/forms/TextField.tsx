import { Input } from "@codegouvfr/react-dsfr/Input";
import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  type?: "text" | "email" | "search";
  inputMode?: "numeric";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  isLong?: boolean;
  isOptional?: boolean;
  className?: string;
};

/** A field of the DSFR whose message is tied to it and whose fault is told to those who do not see red. */
export function TextField({ label, hint, name, value, onChange, error, type, inputMode, autoComplete, isLong, isOptional, className }: Props) {
  const shared = {
    label,
    hintText: hint,
    className,
    state: error ? ("error" as const) : ("default" as const),
    stateRelatedMessage: error,
  };
  const native = { name, value, required: !isOptional, "aria-invalid": error !== undefined };
  if (isLong) {
    return (
      <Input {...shared} textArea nativeTextAreaProps={{ ...native, rows: 4, onChange: ({ target }) => onChange(target.value) }} />
    );
  }
  return (
    <Input
      {...shared}
      nativeInputProps={{ ...native, type, inputMode, autoComplete, onChange: ({ target }) => onChange(target.value) }}
    />
  );
}
