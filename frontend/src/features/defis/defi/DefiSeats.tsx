import { graphql, readFragment, type FragmentType } from "@/graphql/generated";
import { count } from "@/ui/french";

const defiSeatsFragment = graphql(`
  fragment DefiSeats on Defi {
    seats
    positions {
      id
      seats
      profile {
        code
        label
      }
      acceptedProfiles {
        code
        label
      }
    }
  }
`);

/** The seats, and who may take them: one seat may accept several profiles. */
export function DefiSeats({ defi: masked }: { defi: FragmentType<typeof defiSeatsFragment> }) {
  const { seats, positions } = readFragment(defiSeatsFragment, masked);
  if (positions.length === 0) return null;
  return (
    <section className="fr-mb-4w" aria-labelledby="postes">
      <h2 id="postes" className="fr-h4">
        {typeof seats === "number" ? count(seats, "poste") : "Postes"}
      </h2>
      <ul className="eig-plain-list eig-seats">
        {positions.map((position) => {
          const accepted = position.acceptedProfiles.length > 0 ? position.acceptedProfiles : [position.profile];
          return (
            <li key={position.id} className="eig-seats__seat">
              <span className="eig-seats__number">{position.seats}</span>
              <span>
                <strong>{position.profile.label}</strong>
                {(accepted.length > 1 || accepted[0]?.code !== position.profile.code) && (
                  <span className="eig-meta eig-seats__accepted">
                    Profils acceptés : {accepted.map(({ label }) => label).join(", ")}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
