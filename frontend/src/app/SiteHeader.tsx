import { Header, type HeaderProps } from "@codegouvfr/react-dsfr/Header";
import { MainNavigation, type MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { Notice } from "@codegouvfr/react-dsfr/Notice";
import { useLocation } from "react-router";
import { failureText } from "@/graphql/failureText";
import { siteName } from "@/ui/usePageHead";
import { localPath, signInPath } from "./session/returnTo";
import { isOrganiser, useSession } from "./session/useSession";
import { useSignOut } from "./useSignOut";

const pages = [
  { text: "Accueil", to: "/" },
  { text: "Défis", to: "/defis" },
  { text: "Webinaires", to: "/webinaires" },
  { text: "Témoignages", to: "/temoignages" },
  { text: "Données", to: "/donnees" },
];

export function SiteHeader() {
  const { pathname } = useLocation();
  const { signOut, failure } = useSignOut();
  const items: MainNavigationProps.Item[] = pages.map(({ text, to }) => ({
    text,
    linkProps: { to },
    isActive: to === "/" ? pathname === "/" : isUnder(pathname, to),
  }));
  return (
    <>
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
        quickAccessItems={useQuickAccess(signOut)}
        navigation={<MainNavigation id="menu" items={items} />}
      />
      {failure && (
        <div role="alert">
          <Notice severity="warning" title="La déconnexion n’a pas abouti." description={failureText(failure)} />
        </div>
      )}
    </>
  );
}

/** What one may do here, once it is known who one is: nothing is shown and then taken back. */
function useQuickAccess(signOut: () => void): HeaderProps.QuickAccessItem[] {
  const { me, error } = useSession();
  const { pathname, search } = useLocation();
  const current = (to: string) => (isUnder(pathname, to) ? { "aria-current": true as const } : {});
  const space: HeaderProps.QuickAccessItem = {
    text: "Mon espace",
    iconId: "fr-icon-account-circle-line",
    linkProps: { to: "/mon-espace", ...current("/mon-espace") },
  };
  if (me === null) {
    const here = localPath(pathname + search);
    const to = here === null || here === "/" ? "/connexion" : signInPath(here);
    return [{ text: "Se connecter", iconId: "fr-icon-account-circle-line", linkProps: { to } }];
  }
  // Its page says why it is not known, and tries again.
  if (!me) return error ? [space] : [];
  const items: HeaderProps.QuickAccessItem[] = [space];
  if (isOrganiser(me.roles)) {
    const isJournal = isUnder(pathname, "/organisation/journal");
    items.push({
      text: "Organisation",
      iconId: "fr-icon-team-line",
      linkProps: { to: "/organisation/personnes", ...(isJournal ? {} : current("/organisation")) },
    });
  }
  if (me.roles.includes("ADMIN")) {
    items.push({
      text: "Journal",
      iconId: "fr-icon-file-text-line",
      linkProps: { to: "/organisation/journal", ...current("/organisation/journal") },
    });
  }
  items.push({ text: "Se déconnecter", iconId: "fr-icon-logout-box-r-line", buttonProps: { onClick: signOut } });
  return items;
}

function isUnder(pathname: string, to: string): boolean {
  return pathname === to || pathname.startsWith(`${to}/`);
}
