import { graphql } from "@/graphql/generated";
import type { DefiTextFragment } from "@/graphql/generated/graphql";
import { Paragraphs } from "@/ui/Paragraphs";
import { DefiWithoutText } from "./DefiWithoutText";

export const defiTextFragment = graphql(`
  fragment DefiText on Defi {
    title
    problem
    mission
    impact
    website
    repository
    promotion {
      code
      label
    }
  }
`);

/** Problem, mission, impact: those that are known. */
export function DefiText({ text }: { text: DefiTextFragment }) {
  const parts = [
    { title: "Le problème", body: text.problem },
    { title: "La mission", body: text.mission },
    { title: "L’impact", body: text.impact },
  ].filter((part): part is { title: string; body: string } => !!part.body);
  if (parts.length === 0) return <DefiWithoutText defi={text} />;
  return parts.map(({ title, body }) => (
    <section key={title} className="fr-mb-4w">
      <h2 className="fr-h4">{title}</h2>
      <Paragraphs text={body} />
    </section>
  ));
}
