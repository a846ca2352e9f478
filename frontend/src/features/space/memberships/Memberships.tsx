import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatDay } from "@/ui/dates";
import { ConfirmDialog } from "@/ui/forms/ConfirmDialog";
import { Done } from "@/ui/forms/Done";
import { ClaimForm } from "./ClaimForm";
import { membershipStatus, membershipTitle } from "./membershipText";

const membershipFragment = graphql(`
  fragment MyMembership on Membership {
    id
    status
    createdAt
    decidedAt
    refusalReason
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
`);

const withdrawMutation = graphql(`
  mutation WithdrawMembership($membership: ID!) {
    withdrawMembership(membership: $membership) {
      membership
    }
  }
`);

type Props = { memberships: readonly FragmentType<typeof membershipFragment>[] };

/** The promotions that one was part of, or says so. */
export function Memberships({ memberships: masked }: Props) {
  const memberships = readFragment(membershipFragment, masked);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [, withdraw] = useMutation(withdrawMutation);
  const left = memberships.find(({ id }) => id === leaving);
  return (
    <section aria-labelledby="participations" className="eig-part">
      <h2 id="participations" className="fr-h4">
        Participations au programme
      </h2>
      <p>
        Vous avez été Entrepreneur ou Entrepreneuse d’Intérêt Général ? Déclarez-le : l’équipe du programme le vérifie et vous
        répond par courriel.
      </p>
      <Done>{done}</Done>
      {memberships.length > 0 && (
        <ul className="eig-rows">
          {memberships.map((membership) => {
            const { label, severity } = membershipStatus[membership.status];
            return (
              <li key={membership.id}>
                <div className="eig-row__main">
                  <p className="eig-row__title">
                    {membershipTitle(membership)}
                    <Badge as="span" severity={severity} small noIcon>
                      {label}
                    </Badge>
                  </p>
                  <p className="eig-meta">
                    {membership.decidedAt
                      ? `Décision du ${formatDay(membership.decidedAt)}`
                      : `Déclarée le ${formatDay(membership.createdAt)}`}
                  </p>
                  {membership.refusalReason && <p>Motif : {membership.refusalReason}</p>}
                </div>
                {membership.status === "PENDING" && (
                  <Button priority="secondary" size="small" onClick={() => setLeaving(membership.id)}>
                    Retirer <span className="fr-sr-only">la déclaration {membershipTitle(membership)}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <ClaimForm onClaimed={(title) => setDone(`Votre participation (${title}) est déclarée. L’équipe du programme la vérifiera.`)} />
      {left && (
        <ConfirmDialog
          title="Retirer cette déclaration ?"
          action="Retirer la déclaration"
          send={() => withdraw({ membership: left.id }, { additionalTypenames: ["Membership"] })}
          onDone={() => {
            setLeaving(null);
            setDone("La déclaration est retirée.");
          }}
          onClose={() => setLeaving(null)}
        >
          <p>{membershipTitle(left)} ne sera pas vérifiée. Vous pourrez la déclarer de nouveau.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
