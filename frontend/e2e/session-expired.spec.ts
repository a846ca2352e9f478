import { addressOf, codeOf, nextMail } from "./mailbox.ts";
import { askAs, enter, signInSubject } from "./people.ts";
import { expect, test } from "./test.ts";

test.beforeEach(({ watch }) => watch.allowSession());

test("a session that ends while one types asks to sign in again, over the page that stays @data", async ({ page, site }) => {
  const email = addressOf("expire");
  await enter(page.request, site.url, email, "Ada");
  const before = await nextMail(email, signInSubject);
  await page.goto("/mon-espace/donnees");
  const name = page.getByLabel("Prénom et nom");
  await name.fill("Ada Lovelace, comtesse");
  // Ends it for good, by the same cookie: as another page of this browser would.
  await askAs(page.request, site.url, "mutation { signOutEverywhere { closedSessions } }");
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();

  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "Votre session a expiré" })).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  // Nothing under it can be reached.
  for (let stops = 0; stops < 12; stops++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  // Closed, it leaves everything; the next try opens it again.
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue("Ada Lovelace, comtesse");
  await expect(page.getByText("Rien de ce que vous avez écrit n’est perdu")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();

  await expect(dialog.getByLabel(/^Adresse électronique/)).toHaveValue(email);
  await dialog.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  await expect(dialog.getByText("Un message est parti vers")).toBeFocused();
  await dialog.getByLabel(/^Code à six chiffres/).fill(codeOf(await nextMail(email, signInSubject, [before])));
  await dialog.getByRole("button", { name: "Me reconnecter" }).click();
  await expect(dialog.getByRole("heading", { name: /de nouveau connecté/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Reprendre" }).click();

  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL("/mon-espace/donnees");
  await expect(name).toHaveValue("Ada Lovelace, comtesse");
  await page.getByRole("button", { name: "Enregistrer le nom" }).click();
  await expect(page.getByText("Votre nom est enregistré.")).toBeVisible();
  expect(await askAs(page.request, site.url, "{ me { name } }")).toEqual({ me: { name: "Ada Lovelace, comtesse" } });
});
