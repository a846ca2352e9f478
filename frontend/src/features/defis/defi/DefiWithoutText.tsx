import { Link } from "react-router";
import type { DefiTextFragment } from "@/graphql/generated/graphql";
import { ExternalLink } from "@/ui/ExternalLink";
import { defisLink } from "../defisUrl";

/** Most of the older défis are known by their summary alone: say so, and show where to read on. */
export function DefiWithoutText({ defi }: { defi: DefiTextFragment }) {
  const links = [
    { label: "le site du service", href: defi.website },
    { label: "le code source", href: defi.repository },
  ].filter((link): link is { label: string; href: string } => !!link.href);
  return (
    <section className="eig-band fr-p-4w fr-mb-4w" aria-labelledby="en-savoir-plus">
      <h2 id="en-savoir-plus" className="fr-h5">
        Pour en savoir plus
      </h2>
      <p>Nous n’avons de ce défi que son résumé : sa présentation détaillée n’a pas été conservée.</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            Consulter{" "}
            <ExternalLink href={href} className="fr-link eig-wrap">
              {label} de {defi.title}
            </ExternalLink>
          </li>
        ))}
        <li>
          Voir les{" "}
          <Link className="fr-link" to={defisLink("promotion", defi.promotion.code)}>
            autres défis : {defi.promotion.label}
          </Link>
        </li>
      </ul>
    </section>
  );
}
