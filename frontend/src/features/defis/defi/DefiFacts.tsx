import type { ReactNode } from "react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { ExternalLink } from "@/ui/ExternalLink";
import { defisLink } from "../defisUrl";

const defiFactsFragment = graphql(`
  fragment DefiFacts on Defi {
    title
    town
    postalCode
    durationMonths
    website
    repository
    promotion {
      code
      label
    }
    administration {
      slug
      name
      acronym
      website
    }
    ministry {
      slug
      name
    }
    themes {
      slug
      label
    }
    profiles {
      code
      label
    }
  }
`);

/** Where, when, with whom: the card beside the text. Each value leads to the défis that share it. */
export function DefiFacts({ defi: masked }: { defi: FragmentType<typeof defiFactsFragment> }) {
  const defi = readFragment(defiFactsFragment, masked);
  const { administration, ministry } = defi;
  return (
    <div className="eig-facts fr-p-3w">
      <dl>
        <Fact label="Promotion">
          <Link to={defisLink("promotion", defi.promotion.code)}>{defi.promotion.label}</Link>
        </Fact>
        <Fact label="Administration">
          <Link to={defisLink("administration", administration.slug)}>
            {administration.name}
            {administration.acronym && ` (${administration.acronym})`}
          </Link>
        </Fact>
        {ministry.slug !== administration.slug && (
          <Fact label="Ministère">
            <Link to={defisLink("ministere", ministry.slug)}>{ministry.name}</Link>
          </Fact>
        )}
        <Fact label="Ville">
          <Link to={defisLink("ville", defi.town)}>{defi.town}</Link>
          {defi.postalCode && ` (${defi.postalCode})`}
        </Fact>
        {defi.durationMonths !== null && defi.durationMonths !== undefined && (
          <Fact label="Durée">{defi.durationMonths} mois</Fact>
        )}
        {defi.profiles.length > 0 && (
          <Fact label="Profils">
            <Tags values={defi.profiles.map(({ code, label }) => ({ label, to: defisLink("profil", code) }))} />
          </Fact>
        )}
        {defi.themes.length > 0 && (
          <Fact label="Thématiques">
            <Tags values={defi.themes.map(({ slug, label }) => ({ label, to: defisLink("theme", slug) }))} />
          </Fact>
        )}
      </dl>
      {(defi.website || defi.repository || administration.website) && (
        <ul className="eig-plain-list eig-facts__links">
          {defi.website && (
            <li>
              <ExternalLink href={defi.website}>Site du service</ExternalLink>
            </li>
          )}
          {defi.repository && (
            <li>
              <ExternalLink href={defi.repository}>Code source</ExternalLink>
            </li>
          )}
          {administration.website && (
            <li>
              <ExternalLink href={administration.website}>Site de l’administration</ExternalLink>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="eig-facts__fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tags({ values }: { values: { label: string; to: string }[] }) {
  return (
    <ul className="eig-plain-list eig-tags">
      {values.map(({ label, to }) => (
        <li key={to}>
          <Link className="fr-tag fr-tag--sm" to={to}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
