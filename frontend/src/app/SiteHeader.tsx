import { Header } from "@codegouvfr/react-dsfr/Header";
import { MainNavigation, type MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { useLocation } from "react-router";
import { siteName } from "@/ui/usePageHead";

const pages = [
  { text: "Accueil", to: "/" },
  { text: "Défis", to: "/defis" },
  { text: "Webinaires", to: "/webinaires" },
  { text: "Témoignages", to: "/temoignages" },
  { text: "Données", to: "/donnees" },
];

export function SiteHeader() {
  const { pathname } = useLocation();
  const items: MainNavigationProps.Item[] = pages.map(({ text, to }) => ({
    text,
    linkProps: { to },
    isActive: to === "/" ? pathname === "/" : pathname === to || pathname.startsWith(`${to}/`),
  }));
  return (
    <Header
      // Its settings dialog fetches three illustrations (11 kB) on every page: see ThemeDialog.
      disableDisplay
      brandTop={
        <>
          République
          <br />
          Française
        </>
      }
      homeLinkProps={{ to: "/", title: `Accueil – ${siteName}` }}
      serviceTitle={siteName}
      serviceTagline="Des talents du numérique au service de l’intérêt général"
      navigation={<MainNavigation id="menu" items={items} />}
    />
  );
}
