import { GraphiQL } from "graphiql";
import { examples } from "@/features/data/examples";
import { fetchGraphQL } from "./fetchGraphQL";

const tabs = examples.map(({ query }) => ({ query }));

/** The query editor, with one tab for each example. */
export function Explorer() {
  return (
    <>
      <header className="eig-explorer-head">
        <a href="/donnees">← Données et API</a>
        <h1>API des Entrepreneurs d’Intérêt Général</h1>
      </header>
      <main className="eig-explorer">
        <GraphiQL fetcher={fetchGraphQL} defaultTabs={tabs} defaultEditorToolsVisibility={false} />
      </main>
    </>
  );
}
