import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "@/graphql/generated";
import { FormFailure } from "@/ui/forms/FormFailure";
import { useForm } from "@/ui/forms/useForm";
import { checkMembership, membershipFields, MembershipFields, noMembership } from "./MembershipFields";
import { membershipTitle } from "./membershipText";

const claimMutation = graphql(`
  mutation ClaimMembership($promotion: ID!, $profile: ID!, $defi: ID) {
    claimMembership(promotion: $promotion, profile: $profile, defi: $defi) {
      membership {
        id
        ...MyMembership
        promotion {
          label
        }
        profile {
          label
        }
        defi {
          title
        }
      }
    }
  }
`);

type Props = { onClaimed: (title: string) => void };

/** Says that one was part of a promotion; an organiser judges it. */
export function ClaimForm({ onClaimed }: Props) {
  const [values, setValues] = useState(noMembership);
  const { form, errors, failure, isSending, send, touch } = useForm(membershipFields);
  const [, claim] = useMutation(claimMutation);

  async function submit() {
    const { promotion, profile, defi } = values;
    const data = await send(checkMembership(values), () => claim({ promotion, profile, defi: defi || null }));
    if (!data) return;
    setValues(noMembership);
    onClaimed(membershipTitle(data.claimMembership.membership));
  }

  return (
    <form
      ref={form}
      noValidate
      className="eig-form"
      aria-labelledby="declarer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 id="declarer" className="fr-h6">
        Déclarer une participation
      </h3>
      <FormFailure error={failure} />
      <MembershipFields
        values={values}
        errors={errors}
        onChange={(next, field) => {
          setValues(next);
          touch(field);
        }}
      />
      <Button type="submit" disabled={isSending}>
        {isSending ? "Envoi en cours…" : "Déclarer cette participation"}
      </Button>
    </form>
  );
}
