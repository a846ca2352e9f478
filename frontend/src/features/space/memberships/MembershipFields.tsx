import { useQuery } from "urql";
import { graphql } from "@/graphql/generated";
import { compareText } from "@/ui/french";
import { ErrorState } from "@/ui/ErrorState";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { Skeleton } from "@/ui/Skeleton";
import type { Wrong } from "@/ui/forms/useForm";

const choicesQuery = graphql(`
  query MembershipChoices {
    promotions(first: 100, orderBy: { field: YEAR, direction: DESC }) {
      edges {
        node {
          id
          label
        }
      }
    }
    profiles(first: 100) {
      edges {
        node {
          id
          label
        }
      }
    }
  }
`);

const defisQuery = graphql(`
  query MembershipDefis($promotion: ID!) {
    defis(first: 100, where: { hasPromotionWith: [{ id: $promotion }] }, orderBy: { field: TITLE, direction: ASC }) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

export type MembershipValues = { promotion: string; profile: string; defi: string };
export const noMembership: MembershipValues = { promotion: "", profile: "", defi: "" };
export const membershipFields = ["promotion", "profile", "defi"] as const;

/** What is plainly missing in a participation. */
export function checkMembership({ promotion, profile }: MembershipValues): Wrong<keyof MembershipValues> {
  return {
    promotion: promotion === "" ? "Choisissez la promotion." : undefined,
    profile: profile === "" ? "Choisissez le métier exercé." : undefined,
  };
}

type Props = {
  values: MembershipValues;
  errors: Wrong<keyof MembershipValues>;
  onChange: (values: MembershipValues, field: keyof MembershipValues) => void;
};

/** A promotion, a trade, and a défi of that promotion. */
export function MembershipFields({ values, errors, onChange }: Props) {
  const [{ data, error }, reload] = useQuery({ query: choicesQuery });
  const [defis] = useQuery({
    query: defisQuery,
    variables: { promotion: values.promotion },
    pause: values.promotion === "",
  });
  if (!data) {
    return error ? (
      <ErrorState error={error} what="les promotions" onRetry={() => reload({ requestPolicy: "network-only" })} />
    ) : (
      <Skeleton label="Chargement des promotions" />
    );
  }
  const profiles = options(data.profiles).sort((a, b) => compareText(a.label, b.label));
  // While those of another promotion are on their way, none.
  const found = values.promotion !== "" && defis.operation?.variables.promotion === values.promotion && !defis.fetching;
  return (
    <>
      <ChoiceField
        label="Promotion"
        name="promotion"
        empty="Choisir une promotion"
        value={values.promotion}
        error={errors.promotion}
        options={options(data.promotions)}
        onChange={(promotion) => onChange({ ...values, promotion, defi: "" }, "promotion")}
      />
      <ChoiceField
        label="Métier exercé"
        name="profile"
        empty="Choisir un métier"
        value={values.profile}
        error={errors.profile}
        options={profiles}
        onChange={(profile) => onChange({ ...values, profile }, "profile")}
      />
      <ChoiceField
        label="Défi (facultatif)"
        hint={values.promotion === "" ? "Choisissez d’abord la promotion." : undefined}
        name="defi"
        empty={found || values.promotion === "" ? "Aucun, ou absent de la liste" : "Chargement des défis…"}
        value={values.defi}
        error={errors.defi}
        isOptional
        options={found && defis.data ? options(defis.data.defis) : []}
        onChange={(defi) => onChange({ ...values, defi }, "defi")}
      />
    </>
  );
}

type Edges = { edges?: ({ node?: { id: string; label: string } | { id: string; title: string } | null } | null)[] | null };

function options({ edges }: Edges) {
  return (edges ?? []).flatMap((edge) => {
    const node = edge?.node;
    return node ? [{ value: node.id, label: "label" in node ? node.label : node.title }] : [];
  });
}
