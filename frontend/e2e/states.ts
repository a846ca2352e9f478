import { takeSeats } from "./api.ts";
import { afterTheWebinars, type Program } from "./program.ts";
import { expect, type Page } from "./test.ts";

/** Something that a person can have before the eyes. */
export type State = {
  name: string;
  path: string;
  /** What is done on the page to reach the state. */
  reach?: (page: Page) => Promise<void>;
  /** What is done on a server of its own before the page is opened, and the date of that server. */
  prepare?: (site: Program) => Promise<void>;
  clock?: string;
  /** The only width at which the state exists. */
  width?: number;
  /** The browser tells in its console that an answer failed. */
  fails?: boolean;
};

const text = (words: string | RegExp) => (page: Page) => expect(page.getByText(words).first()).toBeVisible();

/** All the pages, and each state of a page that looks different. */
export const states: State[] = [
  { name: "home", path: "/", reach: text("Prochains webinaires") },
  { name: "home-between-calls", path: "/", clock: "2020-06-08T09:00:00+02:00", reach: text("L’appel à candidatures ouvre bientôt") },
  { name: "home-after-the-last-call", path: "/", clock: "2026-01-05T09:00:00+01:00", reach: text("L’appel à candidatures est clos") },
  { name: "home-menu", path: "/", width: 320, reach: openMenu },
  { name: "home-theme-dialog", path: "/", reach: openThemeDialog },
  { name: "home-offline", path: "/", reach: goOffline },
  { name: "home-without-server", path: "/", reach: loseServer, fails: true },
  { name: "defis", path: "/defis", reach: text("131 défis") },
  { name: "defis-filtered", path: "/defis?q=sante&promotion=eig-4&profil=DESIGN", reach: text("Tout effacer") },
  { name: "defis-criteria", path: "/defis?promotion=eig-4", width: 320, reach: openCriteria },
  { name: "defis-empty", path: "/defis?q=zzzzqqqq&promotion=eig-4", reach: text(/Voir tous les défis \(/) },
  { name: "defis-unknown-filter", path: "/defis?theme=licornes", reach: text("Filtre inconnu") },
  { name: "defis-beyond-the-end", path: "/defis?page=99", reach: text("Il n’y a pas de page 99") },
  { name: "defis-without-server", path: "/defis", reach: loseServer, fails: true },
  { name: "defi-full", path: "/defis/enki", reach: text("Défis proches") },
  { name: "defi-short", path: "/defis/dgfip-fraude-fiscale", reach: text("Pour en savoir plus") },
  { name: "defi-unknown", path: "/defis/licorne", reach: text("Défi inconnu"), fails: true },
  { name: "webinars", path: "/webinaires", reach: text("Aucun webinaire n’a encore eu lieu") },
  { name: "webinars-past", path: "/webinaires", clock: afterTheWebinars, reach: text("Inscriptions closes") },
  { name: "webinar-open", path: "/webinaires/gestion-de-crise", reach: text("Je m’inscris") },
  { name: "webinar-field-errors", path: "/webinaires/gestion-de-crise", reach: sendNothing },
  { name: "webinar-failed", path: "/webinaires/gestion-de-crise", reach: failToRegister, fails: true },
  { name: "webinar-registered", path: "/webinaires/gestion-de-crise", prepare: () => Promise.resolve(), reach: register },
  {
    name: "webinar-full",
    path: "/webinaires/gestion-de-crise",
    prepare: (site) => takeSeats(site.url, "gestion-de-crise"),
    reach: text("Ce webinaire est complet"),
  },
  { name: "webinar-closed", path: "/webinaires/gestion-de-crise", clock: afterTheWebinars, reach: text("Les inscriptions sont closes") },
  { name: "webinar-unknown", path: "/webinaires/licorne", reach: text("Webinaire inconnu"), fails: true },
  { name: "testimonies", path: "/temoignages", reach: text("Laurie Chapotte") },
  { name: "testimonies-empty", path: "/temoignages?promotion=eig-1", reach: text("Aucun témoignage") },
  { name: "data", path: "/donnees", reach: openExample },
  { name: "accessibility", path: "/accessibilite" },
  { name: "legal", path: "/mentions-legales" },
  { name: "not-found", path: "/nulle-part", reach: text("Erreur 404"), fails: true },
];

/** The address of a server where the state can be reached. */
export async function siteFor({ clock, prepare }: State, shared: Program, start: (clock?: string) => Promise<Program>): Promise<string> {
  if (!clock && !prepare) return shared.url;
  const site = await start(clock);
  await prepare?.(site);
  return site.url;
}

/** Opens a page and does what leads to the state. */
export async function show(page: Page, state: State, url: string) {
  await page.goto(url + state.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await state.reach?.(page);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Waits until nothing moves: colours fade from one theme to the other, fonts come after the text. */
export async function stand(page: Page) {
  // What the pointer is over has other colours: put it in the margin.
  await page.mouse.move(1, (page.viewportSize()?.height ?? 1) - 1);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

export async function fillForm(page: Page, { name, email }: { name: string; email: string }) {
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel(/^Adresse électronique/).fill(email);
}

async function openMenu(page: Page) {
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name: "Défis" })).toBeVisible();
}

async function openThemeDialog(page: Page) {
  await page.getByRole("button", { name: "Paramètres d’affichage" }).click();
  await expect(page.getByRole("dialog").getByText("Thème sombre")).toBeVisible();
}

async function goOffline(page: Page) {
  await page.context().setOffline(true);
  await text("Vous êtes hors ligne")(page);
}

async function loseServer(page: Page) {
  await page.route("**/graphql", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("Impossible de charger");
}

async function openCriteria(page: Page) {
  await page.getByRole("button", { name: /^Filtrer/ }).click();
  await expect(page.getByRole("group", { name: "Promotion" })).toBeVisible();
}

async function sendNothing(page: Page) {
  await page.getByRole("button", { name: "Je m’inscris" }).click();
  await text("Indiquez votre nom")(page);
}

async function failToRegister(page: Page) {
  await fillForm(page, { name: "Ada Lovelace", email: "ada@exemple.fr" });
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("button", { name: "Je m’inscris" }).click();
  await expect(page.getByRole("alert")).toContainText("Le serveur n’a pas répondu");
}

async function register(page: Page) {
  await fillForm(page, { name: "Ada Lovelace", email: "ada@exemple.fr" });
  await page.getByRole("button", { name: "Je m’inscris" }).click();
  await text("Vous êtes inscrit")(page);
}

async function openExample(page: Page) {
  await page.getByRole("button", { name: "Un défi entier" }).click();
  await expect(page.getByRole("region", { name: "Requête : Un défi entier" })).toBeVisible();
}
