import { request as apiRequest } from "@playwright/test";
import { takeSeats, webinarBySlug } from "./api.ts";
import { addressOf, codeOf, nextMail } from "./mailbox.ts";
import { askAs, enter, grant, signInSubject } from "./people.ts";
import { afterTheWebinars, type Program, type Setting } from "./program.ts";
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
  setting?: Setting;
  /** Who is signed in. */
  as?: "candidate" | "organiser" | "admin";
  /** A visitor who asks to sign in: there is a cookie. */
  asksToSignIn?: boolean;
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
  { name: "sign-in", path: "/connexion?retour=/mon-espace" },
  { name: "sign-in-field-error", path: "/connexion", reach: press("Recevoir un lien et un code", "Indiquez votre adresse") },
  { name: "sign-in-refused", path: "/connexion?erreur=compte-suspendu", reach: text("Ce compte est suspendu") },
  { name: "sign-in-development", path: "/connexion", setting: { withoutMail: true }, reach: text("aucun message ne part d’ici") },
  { name: "sign-in-provider", path: "/connexion", setting: { withProvider: true }, reach: text("Se connecter avec ProConnect") },
  { name: "sign-in-code", path: "/connexion", asksToSignIn: true, reach: askForCode },
  { name: "sign-in-wrong-code", path: "/connexion", asksToSignIn: true, reach: typeWrongCode },
  { name: "sign-in-link", path: "/connexion/lien#jeton", reach: text("Il ne sert qu’une fois") },
  { name: "sign-in-link-refused", path: "/connexion/lien#jeton", asksToSignIn: true, reach: press("Me connecter", "Demander un nouveau message") },
  { name: "sign-in-done", path: "/connexion", as: "candidate", reach: text("Vous êtes connecté") },
  { name: "menu-of-an-administrator", path: "/", as: "admin", width: 320, reach: openMenu },
  { name: "space-new", path: "/mon-espace", as: "candidate", reach: text("Vous n’êtes inscrit") },
  { name: "space", path: "/mon-espace", as: "organiser", reach: fillSpace },
  { name: "space-claim-errors", path: "/mon-espace", as: "candidate", reach: press("Déclarer cette participation", "Choisissez la promotion.") },
  { name: "space-withdraw", path: "/mon-espace", as: "candidate", reach: openWithdrawal },
  { name: "space-messages", path: "/mon-espace/messages", as: "candidate", reach: text("1 message") },
  { name: "space-sessions", path: "/mon-espace/sessions", as: "candidate", reach: text("Cette session") },
  { name: "space-sign-out-everywhere", path: "/mon-espace/sessions", as: "candidate", reach: press("Me déconnecter partout", "Toutes vos sessions sont fermées") },
  { name: "space-tokens", path: "/mon-espace/jetons", as: "admin", reach: text("Vous n’avez pas encore de jeton") },
  { name: "space-token-errors", path: "/mon-espace/jetons", as: "candidate", reach: press("Créer le jeton", "Donnez un nom au jeton.") },
  { name: "space-token-created", path: "/mon-espace/jetons", as: "candidate", reach: createToken },
  { name: "space-data", path: "/mon-espace/donnees", as: "candidate", reach: text("Télécharger mes données") },
  { name: "space-address-code", path: "/mon-espace/donnees", as: "candidate", reach: askForAddress },
  { name: "space-address-link", path: "/mon-espace/adresse#jeton", as: "candidate", reach: press("Confirmer ma nouvelle adresse", "recopier ici le code") },
  { name: "space-address-visitor", path: "/mon-espace/adresse#jeton", reach: text("Connectez-vous d’abord") },
  { name: "space-deletion", path: "/mon-espace/donnees", as: "candidate", reach: press("Supprimer mon compte…", "Ce qui est supprimé aussitôt") },
  { name: "space-deleted", path: "/mon-espace/supprime" },
  { name: "space-without-server", path: "/mon-espace", as: "candidate", reach: loseServer, fails: true },
  { name: "session-expired", path: "/mon-espace/donnees", as: "candidate", reach: loseSession },
  { name: "session-expired-code", path: "/mon-espace/donnees", as: "candidate", reach: loseSessionAndAsk },
  { name: "people", path: "/organisation/personnes", as: "admin", reach: text("dernière activité") },
  { name: "people-none", path: "/organisation/personnes?q=zzzzqqqq", as: "organiser", reach: text("Aucun compte ne répond") },
  { name: "people-suspension", path: "/organisation/personnes", as: "admin", prepare: addClaim, reach: press(/^Suspendre le compte/, "Ses sessions sont fermées") },
  { name: "participations", path: "/organisation/participations", as: "organiser", prepare: addClaim, reach: text("Grace Hopper") },
  { name: "participations-none", path: "/organisation/participations?etat=REFUSED", as: "organiser", reach: text("Aucune participation dans cet état") },
  { name: "participation-refusal", path: "/organisation/participations", as: "organiser", prepare: addClaim, reach: refuseWithoutReason },
  { name: "invitations", path: "/organisation/invitations", as: "organiser", reach: inviteMentor },
  { name: "invitation-errors", path: "/organisation/invitations", as: "organiser", reach: press("Envoyer l’invitation", "Indiquez votre adresse électronique.") },
  { name: "journal", path: "/organisation/journal", as: "admin", reach: text("Par la plateforme") },
  { name: "forbidden", path: "/organisation/personnes", as: "candidate", reach: text("Erreur 403") },
  { name: "not-found", path: "/nulle-part", reach: text("Erreur 404"), fails: true },
];

/** A server where the state can be reached. */
export async function siteFor(state: State, shared: Program, start: (setting?: Setting) => Promise<Program>): Promise<Program> {
  const { clock, prepare, setting } = state;
  if (!clock && !prepare && !setting) return shared;
  const site = await start({ clock, ...setting });
  await prepare?.(site);
  return site;
}

/** Opens a page and does what leads to the state. */
export async function show(page: Page, state: State, site: Program) {
  if (state.as) await become(page, state.as, site);
  await page.goto(site.url + state.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await state.reach?.(page);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Whether the browser has the cookie of a session in a state. */
export function hasSession({ as, asksToSignIn }: State): boolean {
  return as !== undefined || asksToSignIn === true;
}

async function become(page: Page, role: NonNullable<State["as"]>, site: Program) {
  const email = addressOf(role);
  if (role !== "candidate") await grant(site, email, role.toUpperCase());
  await enter(page.request, site.url, email, "Ada Lovelace");
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

/** Presses a button, after which some words are shown. */
function press(name: string | RegExp, words: string | RegExp) {
  return async (page: Page) => {
    await page.getByRole("button", { name }).first().click();
    await text(words)(page);
  };
}

async function askForCode(page: Page) {
  await page.getByLabel(/^Adresse électronique/).fill(addressOf("visite"));
  await press("Recevoir un lien et un code", "Consultez votre messagerie")(page);
}

async function typeWrongCode(page: Page) {
  const email = addressOf("erreur");
  await page.getByLabel(/^Adresse électronique/).fill(email);
  await press("Recevoir un lien et un code", "Consultez votre messagerie")(page);
  const code = codeOf(await nextMail(email, signInSubject));
  await page.getByLabel(/^Code à six chiffres/).fill(code === "000000" ? "111111" : "000000");
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page.getByLabel(/^Code à six chiffres/)).toHaveAttribute("aria-invalid", "true");
}

const registration = `mutation ($webinar: ID!, $email: String!) {
  registerToWebinar(webinar: $webinar, email: $email, name: "Ada Lovelace") { webinar { id } }
}`;

async function fillSpace(page: Page) {
  const { origin } = new URL(page.url());
  const { id } = await webinarBySlug(origin, "gestion-de-crise");
  const { me } = await askAs<{ me: { email: string } }>(page.request, origin, "{ me { email } }");
  await askAs(page.request, origin, registration, { webinar: id, email: me.email });
  await claim(page.request, origin);
  await page.reload();
  await text("À vérifier")(page);
  await text("Gestion de crise")(page);
}

/** Says that the one who is signed in was part of the third promotion. */
async function claim(request: Page["request"], url: string) {
  type Choices = { promotion: { id: string }; profile: { id: string } };
  const { promotion, profile } = await askAs<Choices>(
    request,
    url,
    '{ promotion(code: "eig-3") { id } profile(code: "DESIGN") { id } }',
  );
  await askAs(
    request,
    url,
    "mutation ($promotion: ID!, $profile: ID!) { claimMembership(promotion: $promotion, profile: $profile) { membership { id } } }",
    { promotion: promotion.id, profile: profile.id },
  );
}

/** Someone else, who says to have been an EIG. */
async function addClaim(site: Program) {
  const theirs = await apiRequest.newContext();
  await enter(theirs, site.url, addressOf("grace"), "Grace Hopper");
  await claim(theirs, site.url);
  await theirs.dispose();
}

async function openWithdrawal(page: Page) {
  await claim(page.request, new URL(page.url()).origin);
  await page.reload();
  await press(/^Retirer la déclaration/, "ne sera pas vérifiée")(page);
}

async function createToken(page: Page) {
  await page.getByLabel(/^Nom du jeton/).fill("Tableau de bord");
  await press("Créer le jeton", "Copiez-le maintenant")(page);
}

async function askForAddress(page: Page) {
  await page.getByLabel(/^Nouvelle adresse/).fill(addressOf("nouvelle"));
  await press("Changer d’adresse", "Un message est parti vers")(page);
}

async function loseSession(page: Page) {
  await askAs(page.request, new URL(page.url()).origin, "mutation { signOutEverywhere { closedSessions } }");
  await page.getByLabel("Prénom et nom").fill("Ada King");
  await press("Enregistrer le nom", "Votre session a expiré")(page);
  await expect(page.getByRole("dialog")).toBeVisible();
}

async function loseSessionAndAsk(page: Page) {
  await loseSession(page);
  await page.getByRole("dialog").getByRole("button", { name: "Recevoir un lien et un code" }).click();
  await expect(page.getByRole("dialog").getByLabel(/^Code à six chiffres/)).toBeVisible();
}

async function refuseWithoutReason(page: Page) {
  await press(/^Refuser la participation/, "Motif du refus")(page);
  await page.getByRole("dialog").getByRole("button", { name: "Refuser la participation" }).click();
  await text("Donnez le motif du refus.")(page);
}

async function inviteMentor(page: Page) {
  await page.getByLabel(/^Adresse électronique/).fill(addressOf("mentor"));
  await page.getByLabel(/^Administrations du mentor/).selectOption({ label: "Cour de cassation" });
  await press("Envoyer l’invitation", "L’invitation part vers")(page);
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
