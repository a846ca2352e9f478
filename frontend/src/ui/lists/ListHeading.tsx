import { useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { count } from "@/ui/french";
import { focusList } from "./paging";

type Props = { total: number; singular: string; plural?: string; isLoading: boolean };

/** How many there are: a heading that takes the focus after another page was asked for, and a sentence that is read out. */
export function ListHeading({ total, singular, plural, isLoading }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation() as { key: string; state: { focus?: string } | null };
  const navigation = useNavigationType();
  useEffect(() => {
    if (navigation === NavigationType.Pop || state?.focus !== focusList.focus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [key, navigation, state]);
  const words = total === 0 ? `Aucun résultat` : count(total, singular, plural);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="fr-h6 fr-mb-2w">
        {words}
      </h2>
      <p className="fr-sr-only" role="status">
        {isLoading ? "" : words}
      </p>
    </>
  );
}
