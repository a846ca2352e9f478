import { defiSlugs } from "./api.ts";
import { DefisPage } from "./defisPage.ts";
import { expect, test } from "./test.ts";

for (const { sort, orderBy } of [
  { sort: "titre", orderBy: { field: "TITLE", direction: "ASC" } },
  { sort: "recent", orderBy: { field: "YEAR", direction: "DESC" } },
  { sort: "ancien", orderBy: { field: "YEAR", direction: "ASC" } },
]) {
  test(`turning all the pages, sorted by ${sort}, shows each défi once @data`, async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open(sort === "recent" ? "/defis" : `/defis?tri=${sort}`);
    const shown = await defis.shownOnAllPages();
    expect(new Set(shown).size).toBe(131);
    expect(shown).toEqual(await defiSlugs(site.url, { orderBy }));
  });
}

test("the order chosen goes to the address, and back to the first page", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open("/defis?page=3");
  await page.getByLabel("Trier par").selectOption("Plus anciens d’abord");
  await expect(page).toHaveURL("/defis?tri=ancien");
  await expect(page.locator("main article").first()).toContainText("Promotion EIG 1");
  // Relevance is offered for a search only.
  await expect(page.getByLabel("Trier par").getByRole("option")).toHaveText([
    "Titre (A à Z)",
    "Plus récents d’abord",
    "Plus anciens d’abord",
  ]);
});

test("another page moves the focus to the results", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open();
  await page.getByRole("link", { name: "Page suivante" }).click();
  const heading = page.getByRole("heading", { level: 2, name: /131\sdéfis/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test("a page beyond the last one says where the list ends", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open("/defis?page=99");
  await expect(page.getByText("Il n’y a pas de page 99")).toBeVisible();
  await page.getByRole("link", { name: "Aller à la page 7" }).click();
  await expect(page).toHaveURL("/defis?page=7");
  await expect.poll(async () => (await defis.shown()).length).toBe(131 - 6 * 20);
});
