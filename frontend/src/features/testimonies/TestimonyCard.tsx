import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatDay, isoDay } from "@/ui/dates";
import { Paragraphs } from "@/ui/Paragraphs";

const testimonyCardFragment = graphql(`
  fragment TestimonyCard on Testimony {
    slug
    authorName
    authorRole
    headline
    body
    source
    writtenAt
    promotion {
      label
    }
    defi {
      slug
      title
    }
  }
`);

type Props = { testimony: FragmentType<typeof testimonyCardFragment>; titleAs?: "h2" | "h3" };

/** What a former EIG says, and who says it. */
export function TestimonyCard({ testimony: masked, titleAs: Title = "h3" }: Props) {
  const testimony = readFragment(testimonyCardFragment, masked);
  return (
    <figure id={testimony.slug} className="fr-quote eig-testimony">
      <Title className="fr-h6 fr-mb-1w">{testimony.headline}</Title>
      <blockquote>
        <Paragraphs text={testimony.body} />
      </blockquote>
      <figcaption>
        <p className="fr-quote__author">{testimony.authorName}</p>
        <ul className="fr-quote__source">
          <li>
            {signature(testimony.authorRole, testimony.promotion.label)}
          </li>
          {testimony.defi && (
            <li>
              Défi <Link to={`/defis/${testimony.defi.slug}`}>{testimony.defi.title}</Link>
            </li>
          )}
          <li>
            {/* A published source carries its own date. */}
            {testimony.source ?? (
              <time dateTime={isoDay(testimony.writtenAt)}>{formatDay(testimony.writtenAt)}</time>
            )}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** « Designer, Promotion EIG 2 », but not twice when the role already says « EIG 2 ». */
function signature(role: string, promotion: string): string {
  return role.includes(promotion.replace(/^Promotion /, "")) ? role : `${role}, ${promotion}`;
}
