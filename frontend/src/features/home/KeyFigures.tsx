import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { formatNumber } from "@/ui/french";

const keyFiguresFragment = graphql(`
  fragment KeyFigures on Promotion {
    label
    keyFigures {
      defis
      administrations
      seats
      basis
      seatsByProfile {
        seats
        profile {
          code
          label
        }
      }
    }
  }
`);

type Props = { promotion: FragmentType<typeof keyFiguresFragment> };

/** The current promotion in figures. */
export function KeyFigures({ promotion: masked }: Props) {
  const { label, keyFigures } = readFragment(keyFiguresFragment, masked);
  const people = keyFigures.basis === "RECRUITED" ? "personnes recrutées" : "postes à pourvoir";
  const figures = [
    { value: keyFigures.defis, label: keyFigures.defis < 2 ? "défi" : "défis" },
    {
      value: keyFigures.administrations,
      label: keyFigures.administrations < 2 ? "administration d’accueil" : "administrations d’accueil",
    },
    ...(typeof keyFigures.seats === "number" ? [{ value: keyFigures.seats, label: people }] : []),
  ];
  return (
    <section className="fr-mt-8w" aria-labelledby="chiffres">
      <h2 id="chiffres">{label} en chiffres</h2>
      <dl className="eig-figures">
        {figures.map((figure) => (
          <div key={figure.label} className="eig-figures__figure">
            <dt>{figure.label}</dt>
            <dd>{formatNumber(figure.value)}</dd>
          </div>
        ))}
      </dl>
      {keyFigures.seatsByProfile.length > 0 && (
        <p className="fr-mt-2w fr-mb-0">
          Dont{" "}
          {keyFigures.seatsByProfile.map(({ seats, profile }, index) => (
            <span key={profile.code}>
              {index > 0 && ", "}
              <strong>{formatNumber(seats)}</strong> en {inSentence(profile.label)}
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}

/** « Data science » -> « data science », but a label in capitals keeps them. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
