import { Pagination } from "@codegouvfr/react-dsfr/Pagination";
import { defisSearch, pageSize, type DefisState } from "../defisUrl";

type Props = { state: DefisState; total: number };

/** Links to the other pages; following one brings the focus to the results (see DefisPage). */
export function DefisPagination({ state, total }: Props) {
  const pages = Math.ceil(total / pageSize);
  // Beyond the end there is no next page, and PageBeyondEnd leads back.
  if (pages < 2 || state.page > pages) return null;
  return (
    <Pagination
      className="fr-mt-4w eig-pagination"
      count={pages}
      defaultPage={state.page}
      getPageLinkProps={(page) => ({
        to: { pathname: "/defis", search: defisSearch({ ...state, page }) },
        state: focusResults,
        preventScrollReset: true,
      })}
    />
  );
}

/** What a link leaves in the history entry for DefisPage to read. */
export const focusResults = { focus: "results" };
