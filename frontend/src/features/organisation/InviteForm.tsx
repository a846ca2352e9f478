import "@codegouvfr/react-dsfr/dsfr/component/checkbox/checkbox.main.min.css";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { checkEmail } from "@/features/signin/emailField";
import {
  checkMembership,
  membershipFields,
  MembershipFields,
  noMembership,
} from "@/features/space/memberships/MembershipFields";
import { roleLabels, type Role } from "@/features/space/roles";
import { graphql } from "@/graphql/generated";
import { ChoiceField } from "@/ui/forms/ChoiceField";
import { FormFailure } from "@/ui/forms/FormFailure";
import { TextField } from "@/ui/forms/TextField";
import { useForm } from "@/ui/forms/useForm";
import { AdministrationsField } from "./AdministrationsField";

const inviteMutation = graphql(`
  mutation Invite(
    $email: String!
    $role: Role!
    $administrations: [ID!]
    $promotion: ID
    $profile: ID
    $defi: ID
  ) {
    invite(
      email: $email
      role: $role
      administrations: $administrations
      promotion: $promotion
      profile: $profile
      defi: $defi
    ) {
      invitation {
        id
        status
      }
    }
  }
`);

const fields = ["email", "role", "administrations", ...membershipFields] as const;

type Props = { isAdmin: boolean; onInvited: (email: string) => void };

/** Asks a person to take a role. The role says what else is needed. */
export function InviteForm({ isAdmin, onInvited }: Props) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("MENTOR");
  const [administrations, setAdministrations] = useState<readonly string[]>([]);
  const [membership, setMembership] = useState(noMembership);
  const { form, errors, failure, isSending, send, touch } = useForm(fields);
  const [, invite] = useMutation(inviteMutation);
  const roles = (Object.keys(roleLabels) as Role[]).filter((value) => value !== "ADMIN" || isAdmin);

  async function submit() {
    const address = email.trim();
    const wrong = {
      email: checkEmail(email),
      ...(role === "ALUMNUS" ? checkMembership(membership) : {}),
      administrations: role === "MENTOR" && administrations.length === 0 ? "Choisissez au moins une administration." : undefined,
    };
    const data = await send(wrong, () =>
      invite({
        email: address,
        role,
        ...(role === "MENTOR" ? { administrations: [...administrations] } : {}),
        ...(role === "ALUMNUS"
          ? { promotion: membership.promotion, profile: membership.profile, defi: membership.defi || null }
          : {}),
      }),
    );
    if (!data) return;
    setEmail("");
    setAdministrations([]);
    setMembership(noMembership);
    onInvited(address);
  }

  return (
    <form
      ref={form}
      noValidate
      className="eig-form"
      aria-labelledby="inviter"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="inviter" className="fr-h4">
        Inviter une personne
      </h2>
      <p>Elle aura le rôle en se connectant avec cette adresse dans les quatorze jours.</p>
      <FormFailure error={failure} />
      <TextField
        label="Adresse électronique"
        hint="Format attendu : nom@domaine.fr"
        name="email"
        type="email"
        autoComplete="off"
        value={email}
        error={errors.email}
        onChange={(value) => {
          setEmail(value);
          touch("email");
        }}
      />
      <ChoiceField
        label="Rôle"
        name="role"
        value={role}
        error={errors.role}
        options={roles.map((value) => ({ value, label: roleLabels[value] }))}
        onChange={(value) => {
          setRole(value as Role);
          touch("role");
        }}
      />
      {role === "MENTOR" && (
        <AdministrationsField
          value={administrations}
          error={errors.administrations}
          onChange={(value) => {
            setAdministrations(value);
            touch("administrations");
          }}
        />
      )}
      {role === "ALUMNUS" && (
        <MembershipFields
          values={membership}
          errors={errors}
          onChange={(next, field) => {
            setMembership(next);
            touch(field);
          }}
        />
      )}
      <Button type="submit" disabled={isSending}>
        {isSending ? "Envoi en cours…" : "Envoyer l’invitation"}
      </Button>
    </form>
  );
}
