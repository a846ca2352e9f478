import { Footer } from "@codegouvfr/react-dsfr/Footer";
import { siteName } from "@/ui/usePageHead";
import { themeDialog } from "./ThemeDialog";

export function SiteFooter() {
  return (
    <Footer
      id="pied-de-page"
      brandTop={
        <>
          République
          <br />
          Française
        </>
      }
      homeLinkProps={{ to: "/", title: `Accueil – ${siteName}` }}
      contentDescription="Les Entrepreneurs d’Intérêt Général rejoignent une administration pendant dix mois pour y relever un défi numérique. Un programme de la direction interministérielle du numérique."
      accessibility="non compliant"
      accessibilityLinkProps={{ to: "/accessibilite" }}
      termsLinkProps={{ to: "/mentions-legales" }}
      bottomItems={[
        { text: "Données et API", linkProps: { to: "/donnees" } },
        { text: "Paramètres d’affichage", buttonProps: themeDialog.buttonProps },
      ]}
      license={
        <>
          Sauf mention contraire, les contenus de ce site sont sous{" "}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/" target="_blank" rel="noreferrer">
            licence Ouverte 2.0 (Etalab)
          </a>
          .
        </>
      }
    />
  );
}
