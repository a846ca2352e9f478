import { Link } from "react-router";
import { defisSearch, pageSize, type DefisState } from "../defisUrl";
import { focusResults } from "./DefisPagination";

type Props = { state: DefisState; total: number };

/** For an address whose page number is greater than the number of pages. */
export function PageBeyondEnd({ state, total }: Props) {
  const last = Math.ceil(total / pageSize);
  return (
    <div className="eig-empty fr-p-4w">
      <p className="fr-text--lead fr-text--bold fr-mb-1w">Il n’y a pas de page {state.page}</p>
      <p>Cette liste s’arrête à la page {last}.</p>
      <Link
        className="fr-btn fr-btn--secondary"
        to={{ pathname: "/defis", search: defisSearch({ ...state, page: last }) }}
        state={focusResults}
      >
        Aller à la page {last}
      </Link>
    </div>
  );
}
