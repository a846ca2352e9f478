import { Select } from "@codegouvfr/react-dsfr/Select";
import type { ReactNode } from "react";

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** What the list shows while nothing is chosen; without it there always is a choice. */
  empty?: string;
  error?: string | undefined;
  isOptional?: boolean;
  className?: string;
};

/** One value among some. */
export function ChoiceField({ label, hint, name, value, onChange, options, empty, error, isOptional, className }: Props) {
  return (
    <Select
      className={className}
      label={label}
      hint={hint}
      state={error ? "error" : "default"}
      stateRelatedMessage={error}
      nativeSelectProps={{
        name,
        value,
        required: !isOptional,
        "aria-invalid": error !== undefined,
        onChange: ({ target }) => onChange(target.value),
      }}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
