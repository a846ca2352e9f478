import { Link } from "react-router";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { count, formatNumber } from "@/ui/french";
import { defisSearch, type DefisState } from "../defisUrl";
import { defisSearchText, defisWhere } from "../defisVariables";
import { focusResults } from "./DefisPagination";

const countQuery = graphql(`
  query CountDefis($where: DefiWhereInput, $search: String) {
    defis(first: 1, where: $where, search: $search) {
      totalCount
    }
  }
`);

type Props = { label: string; state: DefisState; asButton?: boolean };

/** A link to a wider list, with the number of défis that it holds. */
export function Relaxation({ label, state, asButton = false }: Props) {
  const [{ data }] = useQuery({
    query: countQuery,
    variables: { where: defisWhere(state.filters), search: defisSearchText(state.q) },
  });
  const total = data?.defis.totalCount;
  // Giving this up alone would find nothing: not worth a line.
  if (total === 0) return null;
  const found = total === undefined ? "" : ` (${count(total, "défi")})`;
  const to = { pathname: "/defis", search: defisSearch(state) };
  if (asButton) {
    return (
      <Link className="fr-btn fr-btn--secondary" to={to} state={focusResults}>
        {label}
        {total !== undefined && ` (${formatNumber(total)})`}
      </Link>
    );
  }
  return (
    <li>
      <Link className="fr-link" to={to} state={focusResults}>
        Retirer {label}
      </Link>
      {found}
    </li>
  );
}
