import { addressOf, codeOf, nextMail } from "./mailbox.ts";
import { askAs, enter, grant, signInByCode, signInSubject } from "./people.ts";
import { expect, test } from "./test.ts";

test.beforeEach(({ watch }) => watch.allowSession());

test("an organiser verifies a participation, invites a mentor, and suspends an account @data", async ({ page, browser, startSite }) => {
  test.setTimeout(90_000);
  const site = await startSite();
  const [organiser, former, mentor] = [addressOf("organise"), addressOf("ancienne"), addressOf("mentor")];
  await grant(site, organiser, "ADMIN");

  // A former EIG says so, by the page.
  const theirs = await browser.newContext();
  const space = await theirs.newPage();
  await enter(theirs.request, site.url, former, "Grace Hopper");
  await space.goto(`${site.url}/mon-espace`);
  await space.getByLabel("Promotion", { exact: true }).selectOption({ label: "Promotion EIG 3" });
  await space.getByLabel("Métier exercé").selectOption({ label: "Design" });
  const defis = space.getByLabel(/^Défi/);
  await expect.poll(() => defis.locator("option").count()).toBeGreaterThan(1);
  await defis.selectOption({ index: 1 });
  await space.getByRole("button", { name: "Déclarer cette participation" }).click();
  await expect(space.getByText("est déclarée")).toBeVisible();

  // The organiser finds it first, and says yes.
  await page.goto(`${site.url}/connexion`);
  await signInByCode(page, organiser);
  await page.getByRole("banner").locator(".fr-header__tools").getByRole("link", { name: "Organisation" }).click();
  await expect(page).toHaveURL(`${site.url}/organisation/personnes`);
  const section = page.getByRole("navigation", { name: "Organisation" });
  await section.getByRole("link", { name: "Participations" }).click();
  await page.getByRole("button", { name: "Vérifier la participation de Grace Hopper" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vérifier la participation" }).click();
  await expect(page.getByText("La participation de Grace Hopper est vérifiée.")).toBeVisible();
  await expect(page.getByText("Rien n’attend de décision.")).toBeVisible();
  await nextMail(former, /est vérifiée/);
  expect(await askAs(theirs.request, site.url, "{ me { roles } }")).toEqual({ me: { roles: ["ALUMNUS"] } });

  // A mentor is invited, and has the role at the first sign-in.
  await section.getByRole("link", { name: "Invitations" }).click();
  await page.getByLabel(/^Adresse électronique/).fill(mentor);
  await page.getByLabel(/^Administrations du mentor/).selectOption({ label: "Cour de cassation" });
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(page.getByText(`L’invitation part vers ${mentor}`)).toBeVisible();
  await expect(page.getByRole("list", { name: "Invitations" }).getByText("Cour de cassation")).toBeVisible();
  await expect(page.getByRole("list", { name: "Invitations" }).getByText(mentor, { exact: true })).toBeVisible();
  await nextMail(mentor, /invitation/);
  const hers = await browser.newContext();
  await enter(hers.request, site.url, mentor);
  expect(await askAs(hers.request, site.url, "{ me { roles } }")).toEqual({ me: { roles: ["MENTOR"] } });
  await hers.close();

  // The former EIG is found, suspended, and out at once.
  await section.getByRole("link", { name: "Personnes" }).click();
  await page.getByLabel("Nom ou adresse").fill("hopper");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await expect(page).toHaveURL(/\?q=hopper$/);
  await expect(page.getByRole("heading", { level: 2, name: "1 compte" })).toBeVisible();
  await page.getByRole("button", { name: "Suspendre le compte de Grace Hopper" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Suspendre le compte" }).click();
  await expect(page.getByText("Le compte de Grace Hopper est suspendu.")).toBeVisible();
  await nextMail(former, /est suspendu/);
  await space.getByRole("navigation", { name: "Mon espace" }).getByRole("link", { name: "Sessions" }).click();
  await expect(space.getByText(/Votre compte est suspendu/)).toBeVisible();
  // That was its last request: the next one is a visitor's.
  await space.getByRole("button", { name: "Réessayer" }).click();
  const dialog = space.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "Votre session a expiré" })).toBeVisible();
  const seen = [await nextMail(former, signInSubject)];
  await dialog.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  await dialog.getByLabel(/^Code à six chiffres/).fill(codeOf(await nextMail(former, signInSubject, seen)));
  await dialog.getByRole("button", { name: "Me reconnecter" }).click();
  await expect(dialog.getByRole("alert")).toContainText("suspendu");
  await theirs.close();

  // The journal tells all of it.
  await section.getByRole("link", { name: "Journal" }).click();
  await expect(page.getByRole("list", { name: "Actions" })).toContainText("Modification de Account");
  await expect(page.getByRole("list", { name: "Actions" })).not.toContainText(former);
});

test("the pages of organisers are closed to others @data", async ({ page, site }) => {
  await enter(page.request, site.url, addressOf("curieux"));
  await page.goto("/organisation/personnes");
  await expect(page.getByRole("heading", { level: 1, name: "Accès réservé" })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Organisation" })).toHaveCount(0);
});

test("a role that is given appears without a new sign-in @data", async ({ page, site }) => {
  const email = addressOf("nomme");
  await enter(page.request, site.url, email);
  await grant(site, email, "ORGANISER");
  await page.goto("/organisation/personnes");
  await expect(page.getByRole("heading", { level: 1, name: "Personnes" })).toBeVisible();
});
