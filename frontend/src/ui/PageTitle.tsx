import { useEffect, useRef, type ReactNode } from "react";
import { usePageHead } from "./usePageHead";

type Props = {
  /** Goes in the tab; the site's name is added. Empty for the home page. */
  title: string;
  description?: string | null;
  /** What the heading shows, when it is not the title. */
  children?: ReactNode;
  className?: string;
};

/**
 * The one h1 of a page. After a navigation the focus waits on <main>
 * (app/FocusOnNavigation) until the page knows its title; it is handed on here.
 */
export function PageTitle({ title, description, children, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHead(title, description);
  useEffect(() => {
    if (document.activeElement?.id === "contenu") heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
