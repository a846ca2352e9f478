import { graphql, readFragment } from "@/graphql/generated";
import type { DefiResultsFragment } from "@/graphql/generated/graphql";
import { DefiCard, defiHighlightsFragment } from "../DefiCard";

export const defiResultsFragment = graphql(`
  fragment DefiResults on DefiConnection {
    edges {
      node {
        id
        ...DefiCard
        ...DefiHighlights
      }
    }
  }
`);

type Props = { connection: DefiResultsFragment };

/** One page of défis. */
export function DefiResults({ connection }: Props) {
  return (
    <ul className="eig-plain-list eig-cards">
      {connection.edges?.map((edge) => edge?.node && <Result key={edge.node.id} node={edge.node} />)}
    </ul>
  );
}

type Node = NonNullable<NonNullable<NonNullable<DefiResultsFragment["edges"]>[number]>["node"]>;

function Result({ node }: { node: Node }) {
  const { highlights } = readFragment(defiHighlightsFragment, node);
  return (
    <li>
      <DefiCard defi={node} highlights={highlights} />
    </li>
  );
}
