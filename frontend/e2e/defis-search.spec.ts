import { defiSlugs, facetCounts } from "./api.ts";
import { DefisPage } from "./defisPage.ts";
import { expect, test } from "./test.ts";

test.describe("search @data", () => {
  test("answers as one types, in the order of the API, with the words marked", async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open();
    await defis.search.pressSequentially("sante", { delay: 60 });
    const expected = await defiSlugs(site.url, { search: "sante" });
    expect(expected.length).toBeGreaterThan(3);
    await defis.expectCount(expected.length);
    await expect.poll(() => defis.shown()).toEqual(expected.slice(0, 20));
    await expect(page).toHaveURL("/defis?q=sante");
    // The accent that was not typed is in the text.
    await expect(page.locator("main mark").filter({ hasText: /^santé$/i }).first()).toBeVisible();
    await expect(page.getByLabel("Trier par")).toHaveValue("pertinence");
    for (const word of await page.locator("main mark").allTextContents()) expect(fold(word)).toMatch(/^(sante|sanitaire)/);
  });

  test("accents, capitals and elisions change nothing", async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open();
    for (const { typed, plain } of [
      { typed: "santé", plain: "sante" },
      { typed: "ÉCOLOGIE", plain: "ecologie" },
      { typed: "l’écologie", plain: "ecologie" },
    ]) {
      const expected = await defiSlugs(site.url, { search: plain });
      expect(expected.length).toBeGreaterThan(0);
      await defis.search.fill(typed);
      await defis.expectCount(expected.length);
      await expect.poll(() => defis.shown(), typed).toEqual(expected.slice(0, 20));
    }
  });

  test("the counts follow the search", async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open("/defis?q=justice");
    const promotions = await facetCounts(site.url, "promotions", { search: "justice" });
    await defis.expectValues("Promotion", promotions);
    const [first] = promotions;
    await defis.toggle("Promotion", first?.label ?? "");
    await defis.expectCount(first?.count ?? 0);
  });
});

test("letters typed while the address is being changed are not lost", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open();
  // Each letter comes when the box has just waited long enough to send those before it.
  await defis.search.pressSequentially("cartographie", { delay: 245 });
  await expect(page).toHaveURL("/defis?q=cartographie");
  await defis.settle();
  await expect(defis.search).toHaveValue("cartographie");
});

test("a search that finds nothing leads out", async ({ page, site }) => {
  const defis = new DefisPage(page);
  await defis.open("/defis?q=zzzzqqqq&promotion=eig-4");
  await defis.expectCount(0);
  await expect(page.getByText("Aucun défi ne correspond")).toBeVisible();
  const out = page.getByRole("link", { name: /Retirer la recherche/ });
  await expect(out.locator("xpath=..")).toContainText(/\(17\sdéfis\)/);
  await out.click();
  await expect(page).toHaveURL("/defis?promotion=eig-4");
  await defis.expectCount(17);

  await defis.open(`${site.url}/defis?q=zzzzqqqq`);
  await page.getByRole("link", { name: /^Voir tous les défis/ }).click();
  await expect(page).toHaveURL("/defis");
  await defis.expectCount(131);
});

test("when the server does not answer, the page says so and can try again", async ({ page, watch }) => {
  watch.allow(/net::ERR_FAILED/);
  await page.route("**/graphql", (route) => route.abort());
  await page.goto("/defis");
  await expect(page.getByRole("alert")).toContainText("Impossible de charger les défis");
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await new DefisPage(page).expectCount(131);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
