import "@/ui/styles/forms.css";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { Crumbs } from "@/ui/Crumbs";
import { PageTitle } from "@/ui/PageTitle";
import { TestimonyChunk } from "./TestimonyChunk";

const promotionsQuery = graphql(`
  query TestimonyPromotions {
    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {
      edges {
        node {
          code
          label
        }
      }
    }
  }
`);

/** What former EIGs say of the programme. */
export function TestimoniesPage() {
  const [params, setParams] = useSearchParams();
  const promotion = params.get("promotion") ?? "";
  const [{ data }] = useQuery({ query: promotionsQuery });
  const promotions = (data?.promotions.edges ?? []).flatMap((edge) => edge?.node ?? []);
  const isUnknown = promotion !== "" && promotions.length > 0 && !promotions.some(({ code }) => code === promotion);
  return (
    <div className="fr-container fr-pb-6w">
      <Crumbs current="Témoignages" />
      <PageTitle
        title="Témoignages"
        description="Celles et ceux qui ont été Entrepreneurs d’Intérêt Général racontent leur défi."
      />
      <p className="fr-text--lead">Celles et ceux qui ont relevé un défi racontent ce qu’ils en retiennent.</p>
      <Select
        className="eig-narrow"
        label="Promotion"
        nativeSelectProps={{
          value: promotion,
          onChange: ({ target }) =>
            setParams(target.value === "" ? {} : { promotion: target.value }, { preventScrollReset: true }),
        }}
      >
        <option value="">Toutes les promotions</option>
        {/* The choice of the address must be in the list, even unknown or not loaded yet. */}
        {promotion !== "" && (isUnknown || promotions.length === 0) && (
          <option value={promotion}>{isUnknown ? `${promotion} (inconnue)` : promotion}</option>
        )}
        {promotions.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
      <div aria-live="polite">
        <TestimonyChunk key={promotion} promotion={promotion} />
      </div>
    </div>
  );
}
