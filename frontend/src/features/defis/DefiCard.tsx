import { Link } from "react-router";
import { graphql } from "@/graphql/generated";
import { readFragment, type FragmentType } from "@/graphql/generated";
import type { DefiHighlightsFragment } from "@/graphql/generated/graphql";
import { Highlighted } from "./Highlighted";

export const defiCardFragment = graphql(`
  fragment DefiCard on Defi {
    slug
    title
    summary
    town
    promotion {
      code
      label
    }
    administration {
      name
      acronym
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

export const defiHighlightsFragment = graphql(`
  fragment DefiHighlights on Defi {
    highlights(search: $highlight) @include(if: $searching) {
      field
      fragments {
        text
        matched
      }
    }
  }
`);

type Props = {
  defi: FragmentType<typeof defiCardFragment>;
  highlights?: DefiHighlightsFragment["highlights"];
  titleAs?: "h2" | "h3";
};

/** One défi in a list; the whole card leads to its page. */
export function DefiCard({ defi: masked, highlights = [], titleAs: Title = "h3" }: Props) {
  const defi = readFragment(defiCardFragment, masked);
  const title = highlights.find(({ field }) => field === "TITLE")?.fragments;
  const summary = highlights.find(({ field }) => field === "SUMMARY")?.fragments;
  // The body is quoted only when nothing above it shows why the défi was found.
  const excerpt = title || summary ? undefined : highlights[0]?.fragments;
  return (
    <article className="fr-card fr-enlarge-link fr-card--no-icon eig-defi-card">
      <div className="fr-card__body">
        <div className="fr-card__content">
          <Title className="fr-card__title">
            <Link to={`/defis/${defi.slug}`}>{title ? <Highlighted fragments={title} /> : defi.title}</Link>
          </Title>
          <p className="fr-card__desc">{summary ? <Highlighted fragments={summary} /> : defi.summary}</p>
          {excerpt && (
            <p className="eig-defi-card__excerpt">
              <Highlighted fragments={excerpt} />
            </p>
          )}
          <div className="fr-card__start">
            <p className="fr-card__detail">{defi.promotion.label}</p>
          </div>
          <div className="fr-card__end">
            <p className="eig-meta eig-defi-card__where">
              <span>
                <span className="fr-icon-government-line fr-icon--sm" aria-hidden="true" /> {defi.administration.name}
                {defi.administration.acronym && ` (${defi.administration.acronym})`}
              </span>{" "}
              <span>
                <span className="fr-icon-map-pin-2-line fr-icon--sm" aria-hidden="true" /> {defi.town}
              </span>
            </p>
            {defi.themes.length + defi.profiles.length > 0 && (
              <ul className="eig-plain-list eig-tags fr-mt-1w" aria-label="Thématiques et profils">
                {defi.themes.map((theme) => (
                  <li key={theme.slug}>
                    <p className="fr-tag fr-tag--sm">{theme.label}</p>
                  </li>
                ))}
                {defi.profiles.map((profile) => (
                  <li key={profile.code}>
                    <p className="fr-tag fr-tag--sm eig-tag--profile">{profile.label}</p>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}
