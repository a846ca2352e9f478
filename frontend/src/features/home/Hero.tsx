import type { ReactNode } from "react";
import { Link } from "react-router";
import { count } from "@/ui/french";
import { PageTitle } from "@/ui/PageTitle";

type Props = { totals: { promotions: number; defis: number; administrations: number } | undefined; children: ReactNode };

/** The programme in two sentences, and the two ways in. */
export function Hero({ totals, children }: Props) {
  return (
    <div className="eig-band eig-hero">
      <div className="fr-container fr-py-8w">
        <div className="fr-grid-row fr-grid-row--gutters fr-grid-row--middle">
          <div className="fr-col-12 fr-col-lg-7">
              <PageTitle
                title=""
                description="Les Entrepreneurs d’Intérêt Général : des développeurs, designers et data scientists rejoignent l’administration pendant dix mois pour y relever un défi numérique."
                className="eig-hero__title"
              >
                Relevez un défi numérique au cœur de l’administration
              </PageTitle>
              <p className="fr-text--lead eig-hero__lead">
                Le programme Entrepreneurs d’Intérêt Général fait entrer dans l’État, pour quelques mois, des personnes qui
                développent, dessinent et analysent. Avec les agents, elles créent les services publics numériques qui
                manquent.
              </p>
              <ul className="fr-btns-group fr-btns-group--inline-sm eig-hero__actions">
                <li>
                  <Link className="fr-btn fr-btn--lg" to="/defis">
                    Explorer les défis
                  </Link>
                </li>
                <li>
                  <Link className="fr-btn fr-btn--lg fr-btn--secondary" to="/webinaires">
                    Rencontrer les équipes
                  </Link>
                </li>
              </ul>
              {/* The line keeps its height while the figures are on their way. */}
              <p className="eig-hero__totals">
                {totals && (
                  <>
                    Depuis 2017 : {count(totals.promotions, "promotion")}, {count(totals.defis, "défi")},{" "}
                    {count(totals.administrations, "administration")}.
                  </>
                )}
              </p>
          </div>
          <div className="fr-col-12 fr-col-lg-5">{children}</div>
        </div>
      </div>
    </div>
  );
}
