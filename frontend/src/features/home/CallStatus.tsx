import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import type { CallStatusFragment } from "@/graphql/generated/graphql";
import { formatMoment } from "@/ui/dates";
import { defisLink } from "@/features/defis/defisUrl";

const callStatusFragment = graphql(`
  fragment CallStatus on Promotion {
    code
    label
    callStatus
    callOpensAt
    callClosesAt
  }
`);

type Props = { promotion: FragmentType<typeof callStatusFragment> };

/** Whether one can apply now, and until when. */
export function CallStatus({ promotion: masked }: Props) {
  const promotion = readFragment(callStatusFragment, masked);
  const status = sentence(promotion);
  if (!status) return null;
  return (
    <section
      className={promotion.callStatus === "OPEN" ? "eig-call eig-call--open" : "eig-call"}
      aria-labelledby="appel"
    >
      <h2 id="appel" className="fr-h4 fr-mb-1w">
        {status.title}
      </h2>
      <p className="fr-mb-2w">{status.text}</p>
      <Link className="fr-btn fr-btn--secondary" to={defisLink("promotion", promotion.code)}>
        Voir les défis proposés
      </Link>
    </section>
  );
}

function sentence({ label, callStatus, callOpensAt, callClosesAt }: CallStatusFragment): { title: string; text: string } | null {
  if (callStatus === "OPEN" && callClosesAt) {
    return {
      title: "L’appel à candidatures est ouvert",
      text: `${label} : jusqu’au ${formatMoment(callClosesAt)}, heure de Paris.`,
    };
  }
  if (callStatus === "UPCOMING" && callOpensAt) {
    return {
      title: "L’appel à candidatures ouvre bientôt",
      text: `${label} : à partir du ${formatMoment(callOpensAt)}, heure de Paris.`,
    };
  }
  if (callStatus === "CLOSED" && callClosesAt) {
    return {
      title: "L’appel à candidatures est clos",
      text: `${label} : il s’est terminé le ${formatMoment(callClosesAt)}, heure de Paris.`,
    };
  }
  return null;
}
