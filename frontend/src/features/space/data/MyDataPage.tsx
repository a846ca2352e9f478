import { graphql } from "@/graphql/generated";
import { usePrivateQuery } from "@/graphql/usePrivateQuery";
import { ErrorState } from "@/ui/ErrorState";
import { PageTitle } from "@/ui/PageTitle";
import { Skeleton } from "@/ui/Skeleton";
import { Link } from "react-router";
import { DeleteAccount } from "./DeleteAccount";
import { EmailChange } from "./EmailChange";
import { NameForm } from "./NameForm";

const myDataQuery = graphql(`
  query MyData {
    me {
      id
      name
      email
    }
  }
`);

/** The rights of a person over what is known of them: read, correct, take away, erase. */
export function MyDataPage() {
  const [{ data, error }, reload] = usePrivateQuery({ query: myDataQuery });
  const me = data?.me;
  return (
    <>
      <PageTitle title="Mes données" description="Télécharger, corriger ou supprimer vos données personnelles." />
      <p>
        Ce que la plateforme sait de vous est à vous. Les <Link to="/mentions-legales#donnees-personnelles">mentions légales</Link>{" "}
        disent pourquoi elle le garde, et combien de temps.
      </p>
      {!me && error && (
        <ErrorState error={error} what="vos données" onRetry={() => reload({ requestPolicy: "network-only" })} />
      )}
      {!me && !error && <Skeleton label="Chargement de vos données" blocks={2} />}
      {me && (
        <>
          <section aria-labelledby="telecharger" className="eig-part">
            <h2 id="telecharger" className="fr-h4">
              Télécharger
            </h2>
            <p>Une archive avec tout ce qui vous concerne, à lire dans un navigateur (index.html) ou par un programme (donnees.json).</p>
            {/* A file, not a page. */}
            <a className="fr-btn fr-btn--secondary" href="/mes-donnees.zip" download>
              Télécharger mes données (zip)
            </a>
          </section>
          <section aria-labelledby="corriger" className="eig-part">
            <h2 id="corriger" className="fr-h4">
              Corriger
            </h2>
            <NameForm name={me.name} />
            <EmailChange email={me.email} />
          </section>
          <DeleteAccount email={me.email} />
        </>
      )}
    </>
  );
}
