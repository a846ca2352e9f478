import type { ReactNode } from "react";

type Props = { href: string; children: ReactNode; className?: string };

/** A link to another site, in a new tab, which it says. */
export function ExternalLink({ href, children, className = "fr-link" }: Props) {
  return (
    <a className={className} href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="fr-sr-only"> – nouvel onglet</span>
    </a>
  );
}
