/** Where one lands after a sign-in that came from nowhere. */
export const home = "/mon-espace";

/** The page of the sign-in, from where one comes back to a path of this site. */
export function signInPath(returnTo: string): string {
  return `/connexion?${new URLSearchParams({ retour: returnTo }).toString()}`;
}

/**
 * A path of this site, or null: an address may come from anyone, and must not
 * lead a person who has just signed in to another site, nor back to the sign-in.
 */
export function localPath(text: string | null): string | null {
  if (!text?.startsWith("/")) return null;
  const here = "https://site.invalid";
  let url: URL;
  try {
    url = new URL(text, here);
  } catch {
    return null;
  }
  if (url.origin !== here || url.pathname.startsWith("//")) return null;
  if (url.pathname === "/connexion" || url.pathname.startsWith("/connexion/")) return null;
  return url.pathname + url.search + url.hash;
}
