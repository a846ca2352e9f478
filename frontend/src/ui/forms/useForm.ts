import { useEffect, useRef, useState } from "react";
import type { AnyVariables, CombinedError, OperationResult } from "urql";
import { fieldErrors } from "@/graphql/errors";

export type Wrong<Field extends string> = Partial<Record<Field, string | undefined>>;

/**
 * What every form does around its fields: looks at them first, sends once at a
 * time, puts each message at its field, says above the form what is of none,
 * and moves the focus to what is wrong. What is typed stays, whatever happens.
 */
export function useForm<Field extends string = never>(fields: readonly Field[]) {
  const [errors, setErrors] = useState<Wrong<Field>>({});
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const [isSending, setSending] = useState(false);
  // Counts the attempts, so that the same error twice moves the focus twice.
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (attempt === 0) return;
    // In the order of the page: what failed as a whole, or else the first wrong field.
    form.current?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]')?.focus();
  }, [attempt]);

  function refuse(wrong: Wrong<Field>) {
    setErrors(wrong);
    setAttempt((number) => number + 1);
  }

  /** Sends what has no plain fault. Gives the answer, or null when there is something to mend. */
  async function send<Data, Variables extends AnyVariables>(
    wrong: Wrong<Field>,
    ask: () => Promise<OperationResult<Data, Variables>>,
  ): Promise<Data | null> {
    if (isSending) return null;
    setFailure(null);
    if (fields.some((field) => wrong[field])) {
      refuse(wrong);
      return null;
    }
    setErrors({});
    setSending(true);
    const { data, error } = await ask();
    setSending(false);
    if (!error) return data ?? null;
    const said = fieldErrors(error);
    const own: Wrong<Field> = {};
    // "administrations.0" is said at the field "administrations".
    for (const [path, message] of Object.entries(said)) {
      const field = fields.find((name) => path === name || path.startsWith(`${name}.`));
      if (field) own[field] ??= message;
    }
    // A field's own message is enough; anything else is said above the form.
    if (Object.keys(own).length === 0) setFailure(error);
    refuse(own);
    return null;
  }

  /** While one mends a field, its message goes. */
  function touch(field: Field) {
    if (errors[field]) setErrors({ ...errors, [field]: undefined });
  }

  return { form, errors, failure, isSending, send, touch };
}
