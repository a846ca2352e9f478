import { Link, useSearchParams } from "react-router";
import { focusList } from "./paging";

type Props = {
  /** Of what, for those who hear it among other navigations. */
  label: string;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null };
};

/** The pages before and after, by cursor: such lists grow while one reads them. */
export function Pager({ label, pageInfo }: Props) {
  const [params] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  const to = (name: "apres" | "avant", cursor: string) => {
    const next = new URLSearchParams(params);
    next.delete("apres");
    next.delete("avant");
    next.set(name, cursor);
    return { search: `?${next.toString()}` };
  };
  return (
    <nav aria-label={label} className="fr-mt-3w">
      <ul className="fr-btns-group fr-btns-group--inline-sm">
        {hasPreviousPage && startCursor && (
          <li>
            <Link className="fr-btn fr-btn--secondary" to={to("avant", startCursor)} state={focusList} preventScrollReset>
              Page précédente
            </Link>
          </li>
        )}
        {hasNextPage && endCursor && (
          <li>
            <Link className="fr-btn fr-btn--secondary" to={to("apres", endCursor)} state={focusList} preventScrollReset>
              Page suivante
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
