import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { addressOf, codeOf, linkOf, nextMail } from "./mailbox.ts";
import { askAs, enter, signInByCode, signInSubject } from "./people.ts";
import { expect, test, type Page } from "./test.ts";
import { readZip } from "./zip.ts";

const run = promisify(execFile);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const header = (page: Page) => page.getByRole("banner").locator(".fr-header__tools");

test.beforeEach(({ watch }) => watch.allowSession());

test("sign in from a real mail, make a token and use it with curl, take the data away, delete the account @data", async ({
  page,
  startSite,
}) => {
  test.setTimeout(90_000);
  const site = await startSite();
  const email = addressOf("ada");

  // From a page that needs it, by the link of the message.
  await page.goto(`${site.url}/mon-espace/jetons`);
  await expect(heading(page, "Connexion")).toBeVisible();
  await page.getByLabel(/^Adresse électronique/).fill(email);
  await page.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  await expect(heading(page, "Consultez votre messagerie")).toBeFocused();
  expect(page.url()).not.toContain("exemple.fr");
  const link = linkOf(await nextMail(email, signInSubject));
  expect(link).toMatch(new RegExp(`^${site.url}/connexion/lien#`));
  await page.goto(link);
  const spend = page.getByRole("button", { name: "Me connecter" });
  await expect(spend).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/connexion/lien`);
  await expect(header(page).getByRole("link", { name: "Se connecter" })).toBeVisible(); // not by opening it
  await spend.click();
  await expect(page).toHaveURL(`${site.url}/mon-espace/jetons`);
  await expect(heading(page, "Jetons d’accès")).toBeVisible();
  await expect(header(page).getByRole("link", { name: "Mon espace" })).toBeVisible();

  // A token, shown once, that reads the account and writes nothing.
  await page.getByLabel(/^Nom du jeton/).fill("Essai");
  await page.locator("label").filter({ hasText: "account:read" }).click();
  await page.getByRole("button", { name: "Créer le jeton" }).click();
  await expect(page.getByRole("heading", { name: "Le jeton « Essai » est créé" })).toBeFocused();
  const command = await page.getByRole("region", { name: "Commande curl avec le jeton" }).innerText();
  const secret = await page.locator(".eig-secret__value").innerText();
  expect(secret).toMatch(/^eig_\w{36}$/);
  expect(command).toContain(secret);
  // The very command of the page, in a shell.
  const { stdout } = await run("sh", ["-c", command]);
  expect(JSON.parse(stdout)).toEqual({ data: { me: { name: "", roles: [] } } });
  const curl = (query: string) =>
    run("curl", ["-s", `${site.url}/graphql`, "-H", `Authorization: Bearer ${secret}`, "-H", "Content-Type: application/json", "-d", JSON.stringify({ query })]);
  expect((await curl("mutation { signOutEverywhere { closedSessions } }")).stdout).toContain('"code"');
  await page.getByRole("button", { name: "J’ai copié le jeton" }).click();
  await page.reload();
  await expect(page.getByText("Dernier emploi le")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(secret);
  await page.getByRole("button", { name: "Révoquer le jeton Essai" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer le jeton" }).click();
  await expect(page.getByText("Le jeton « Essai » est révoqué.")).toBeVisible();
  expect((await curl("{ me { name } }")).stdout).toContain("UNAUTHENTICATED");

  // A name, then everything in a file.
  await page.getByRole("navigation", { name: "Mon espace" }).getByRole("link", { name: "Mes données" }).click();
  await page.getByLabel("Prénom et nom").fill("Ada Lovelace");
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();
  await expect(page.getByText("Votre nom est enregistré.")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Télécharger mes données (zip)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const files = readZip(await readFile(await download.path()));
  expect([...files.keys()].sort()).toEqual(["LISEZMOI.txt", "donnees.json", "index.html"]);
  const json = files.get("donnees.json")?.toString("utf8") ?? "";
  expect(JSON.parse(json)).toBeTruthy();
  for (const text of [json, files.get("index.html")?.toString("utf8") ?? ""]) {
    expect(text).toContain(email);
    expect(text).toContain("Ada Lovelace");
    expect(text).not.toContain(secret);
  }

  // The end of the account, confirmed by its address.
  await page.getByRole("button", { name: "Supprimer mon compte…" }).click();
  const dialog = page.getByRole("dialog", { name: "Supprimer mon compte" });
  await expect(dialog.getByText("Ce qui est supprimé aussitôt")).toBeVisible();
  await dialog.getByLabel(/^Pour confirmer/).fill("autre@exemple.fr");
  await dialog.getByRole("button", { name: "Supprimer définitivement" }).click();
  await expect(dialog.getByText("Ce n’est pas l’adresse de ce compte.")).toBeVisible();
  await dialog.getByLabel(/^Pour confirmer/).fill(email);
  await dialog.getByRole("button", { name: "Supprimer définitivement" }).click();
  await expect(heading(page, "Votre compte est supprimé")).toBeVisible();
  await expect(header(page).getByRole("link", { name: "Se connecter" })).toBeVisible();
  await nextMail(email, /supprimé/);
  await page.goto(`${site.url}/mon-espace`);
  await expect(heading(page, "Connexion")).toBeVisible();
});

test("a code signs in and leads back, a wrong one says so, and signing out forgets @data", async ({ page, site }) => {
  const email = addressOf("code");
  await page.goto("/webinaires/gestion-de-crise");
  await header(page).getByRole("link", { name: "Se connecter" }).click();
  await expect(page).toHaveURL("/connexion?retour=%2Fwebinaires%2Fgestion-de-crise");
  await page.getByLabel(/^Adresse électronique/).fill(email);
  await page.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  const first = await nextMail(email, signInSubject);
  const field = page.getByLabel(/^Code à six chiffres/);
  await field.fill(codeOf(first) === "000000" ? "111111" : "000000");
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toBeFocused();
  // Asked for again: the newest serves, written as people copy it.
  await page.getByRole("button", { name: "Renvoyer le message" }).click();
  await expect(page.getByText("Un nouveau message est parti.")).toBeVisible();
  const code = codeOf(await nextMail(email, signInSubject, [first]));
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page).toHaveURL("/webinaires/gestion-de-crise");
  await expect(page.getByLabel(/^Adresse électronique/)).toHaveValue(email);
  await header(page).getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL("/");
  await expect(header(page).getByRole("link", { name: "Se connecter" })).toBeVisible();
  expect(site.log()).not.toContain(email);
});

test("a link opened in another browser is not spent, and says what to do @data", async ({ page, browser, site }) => {
  const email = addressOf("lien");
  await page.goto("/connexion");
  await page.getByLabel(/^Adresse électronique/).fill(email);
  await page.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  const link = linkOf(await nextMail(email, signInSubject));
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await elsewhere.getByRole("button", { name: "Me connecter" }).click();
  await expect(elsewhere.getByRole("alert")).toContainText(/navigateur/);
  await expect(elsewhere.getByRole("link", { name: "Demander un nouveau message" })).toBeVisible();
  await other.close();
  await page.goto(link);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page).toHaveURL(`${site.url}/mon-espace`);
  // It served: it serves no more.
  await page.context().clearCookies();
  await page.goto("/");
  await page.goto(link);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});

test("an address changes by the message to the new one, and the old one is told @data", async ({ page, site }) => {
  const [old, next] = [addressOf("avant"), addressOf("apres")];
  await enter(page.request, site.url, old);
  await page.goto("/mon-espace/donnees");
  await page.getByLabel(/^Nouvelle adresse/).fill(next);
  await page.getByRole("button", { name: "Changer d’adresse" }).click();
  await expect(page.getByText("Un message est parti vers")).toBeFocused();
  await page.goto(linkOf(await nextMail(next, /adresse/)));
  await page.getByRole("button", { name: "Confirmer ma nouvelle adresse" }).click();
  await expect(page.getByText("Votre adresse est désormais")).toContainText(next);
  await nextMail(old, /a changé/);
  await page.getByRole("link", { name: "Aller à mon espace" }).click();
  await expect(page.getByText(next)).toBeVisible();
});

test("messages and sessions are listed; a session that is closed elsewhere ends there @data", async ({ page, browser, site }) => {
  const email = addressOf("sessions");
  await page.goto("/connexion");
  await signInByCode(page, email);
  await expect(page).toHaveURL("/mon-espace");
  const other = await browser.newContext();
  const sent = await nextMail(email, signInSubject);
  await askAs(other.request, site.url, "mutation ($email: String!) { requestSignIn(email: $email) { validForMinutes } }", { email });
  const code = codeOf(await nextMail(email, signInSubject, [sent]));
  await askAs(other.request, site.url, "mutation ($code: String) { signIn(code: $code) { account { id } } }", { code });

  await page.getByRole("navigation", { name: "Mon espace" }).getByRole("link", { name: "Messages reçus" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2 messages" })).toBeVisible();
  await expect(page.locator("main .fr-badge").first()).toHaveText(/envoyé/i);
  await page.getByRole("navigation", { name: "Mon espace" }).getByRole("link", { name: "Sessions" }).click();
  const rows = page.locator("main .eig-rows > li");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Cette session");
  await rows.nth(1).getByRole("button", { name: /^Fermer/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Fermer la session" }).click();
  await expect(rows).toHaveCount(1);
  expect(await askAs(other.request, site.url, "{ me { id } }")).toEqual({ me: null });
  await other.close();
});

test("an identity provider that does not answer leads back, says so, and keeps the way back", async ({ page, startSite }) => {
  const site = await startSite({ withProvider: true });
  await page.goto(`${site.url}/connexion?retour=/mon-espace/jetons`);
  const button = page.getByRole("link", { name: "Se connecter avec ProConnect" });
  await expect(button).toHaveAttribute("href", "/auth/oidc?retour=%2Fmon-espace%2Fjetons");
  await button.click();
  await expect(page).toHaveURL(/\/connexion\?.*erreur=fournisseur-injoignable/);
  await expect(page.getByText("Le fournisseur d’identité n’a pas répondu.")).toBeVisible();
  await expect(page.getByLabel(/^Adresse électronique/)).toBeVisible();
});
