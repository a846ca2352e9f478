import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { Outlet, ScrollRestoration } from "react-router";
import { DemoBanner } from "./DemoBanner";
import { FocusOnNavigation } from "./FocusOnNavigation";
import { OfflineNotice } from "./OfflineNotice";
import { SessionExpired } from "./session/SessionExpired";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";
import { ThemeDialog } from "./ThemeDialog";

const skipLinks = [
  { label: "Contenu", anchor: "#contenu" },
  { label: "Menu", anchor: "#menu" },
  { label: "Pied de page", anchor: "#pied-de-page" },
];

/** What surrounds every page. */
export function Layout() {
  return (
    <>
      <SkipLinks links={skipLinks} />
      <SiteHeader />
      <DemoBanner />
      <OfflineNotice />
      <main id="contenu" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
      <ThemeDialog />
      <SessionExpired />
      <FocusOnNavigation />
      <ScrollRestoration />
    </>
  );
}
