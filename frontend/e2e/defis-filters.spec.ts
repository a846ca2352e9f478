import { ask, defiSlugs, facetCounts } from "./api.ts";
import { DefisPage } from "./defisPage.ts";
import { expect, test } from "./test.ts";

const byTitle = { field: "TITLE", direction: "ASC" };

test.describe("filters @data", () => {
  test("promotion EIG 4, profile Design and a theme, by clicking, give what the API gives", async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open();
    await defis.expectCount(131);
    await defis.toggle("Promotion", "Promotion EIG 4");
    await expect(page).toHaveURL("/defis?promotion=eig-4");
    await defis.expectCount(17);
    await defis.toggle("Profil", "Design");
    await expect(page).toHaveURL("/defis?promotion=eig-4&profil=DESIGN");
    await defis.expectCount(14);

    // Each theme left: the three filters together, whatever the theme.
    const both = { hasPromotionWith: [{ codeIn: ["eig-4"] }], hasProfilesWith: [{ codeIn: ["DESIGN"] }] };
    const themes = await facetCounts(site.url, "themes", { where: both });
    expect(themes.length).toBeGreaterThan(3);
    await defis.expectValues("Thématique", themes);
    const slugs = await themeSlugs(site.url);
    for (const { label, count } of themes) {
      const theme = slugs.get(label);
      expect(theme, label).toBeTruthy();
      await defis.toggle("Thématique", label);
      await expect(page).toHaveURL(`/defis?promotion=eig-4&theme=${theme}&profil=DESIGN`);
      await defis.expectCount(count);
      const where = { ...both, hasThemesWith: [{ slugIn: [theme] }] };
      const expected = await defiSlugs(site.url, { where, orderBy: byTitle });
      expect(expected).toHaveLength(count);
      expect((await defis.shownOnAllPages()).sort()).toEqual(expected.sort());
      await defis.toggle("Thématique", label);
      await defis.expectCount(14);
    }
  });

  for (const { criterion, name, under } of [
    { criterion: "Promotion", name: "promotions", under: null },
    { criterion: "Profil", name: "profiles", under: null },
    { criterion: "Thématique", name: "themes", under: "Promotion EIG 4" },
  ] as const) {
    test(`each value of ${criterion}${under ? ` under ${under}` : ""} counts what a click on it gives`, async ({ page, site }) => {
      const defis = new DefisPage(page);
      await defis.open();
      if (under) await defis.toggle("Promotion", under);
      const before = under ? 17 : 131;
      await defis.expectCount(before);
      const where = under ? { hasPromotionWith: [{ codeIn: ["eig-4"] }] } : {};
      const values = await facetCounts(site.url, name, { where });
      expect(values.length).toBeGreaterThan(5);
      await defis.expectValues(criterion, values);
      for (const { label, count } of values) {
        await defis.toggle(criterion, label);
        await defis.expectCount(count);
        await expect(defis.value(criterion, label)).toBeChecked();
        await defis.toggle(criterion, label);
        await defis.expectCount(before);
      }
    });
  }

  test("two values of a criterion add up, two criteria restrict each other", async ({ page, site }) => {
    const defis = new DefisPage(page);
    await defis.open();
    await defis.toggle("Promotion", "Promotion EIG 4");
    await defis.expectCount(17);
    await defis.toggle("Promotion", "Promotion EIG 5");
    await expect(page).toHaveURL("/defis?promotion=eig-4&promotion=eig-5");
    await defis.expectCount(17 + 15);
    await defis.toggle("Profil", "Design");
    await expect(page).toHaveURL(/profil=DESIGN/);
    const where = { hasPromotionWith: [{ codeIn: ["eig-4", "eig-5"] }], hasProfilesWith: [{ codeIn: ["DESIGN"] }] };
    const expected = await defiSlugs(site.url, { where });
    expect(expected.length).toBeGreaterThan(14);
    await defis.expectCount(expected.length);
  });

  test("a long list of values is searched without accents", async ({ page }) => {
    const defis = new DefisPage(page);
    await defis.open();
    await page.getByLabel("Chercher une thématique").fill("sante");
    await expect(defis.value("Thématique", "Santé")).toBeVisible();
    await expect.poll(async () => (await defis.values("Thématique")).every(({ label }) => /santé/i.test(label))).toBe(true);
  });
});

test("the address holds everything: reloaded, or opened by somebody else, it shows the same @data", async ({ page, context, site }) => {
  const defis = new DefisPage(page);
  await defis.open();
  await defis.toggle("Promotion", "Promotion EIG 7");
  await defis.expectCount(31);
  await page.getByLabel("Trier par").selectOption("Titre (A à Z)");
  await expect(page).toHaveURL("/defis?promotion=eig-7&tri=titre");
  await page.getByRole("navigation", { name: "Pagination" }).getByRole("link", { name: "2", exact: true }).click();
  await expect(page).toHaveURL("/defis?promotion=eig-7&tri=titre&page=2");
  const where = { hasPromotionWith: [{ codeIn: ["eig-7"] }] };
  const expected = (await defiSlugs(site.url, { where, orderBy: byTitle })).slice(20);
  await expect.poll(() => defis.shown()).toEqual(expected);

  await page.reload();
  await defis.settle();
  expect(await defis.shown()).toEqual(expected);
  await expect(defis.value("Promotion", "Promotion EIG 7")).toBeChecked();
  await expect(page.getByLabel("Trier par")).toHaveValue("titre");

  const elsewhere = new DefisPage(await context.newPage());
  await elsewhere.open(page.url());
  expect(await elsewhere.shown()).toEqual(expected);
  await expect(elsewhere.chips).toHaveText(["Promotion EIG 7"]);
});

test("the back button undoes one step at a time, and forward does it again", async ({ page, site }) => {
  const defis = new DefisPage(page);
  await defis.open();
  const promotion = { hasPromotionWith: [{ codeIn: ["eig-4"] }] };
  const both = { ...promotion, hasProfilesWith: [{ codeIn: ["DESIGN"] }] };
  const byYear = { field: "YEAR", direction: "DESC" };
  const steps: { does?: () => Promise<unknown>; url: string; asks: Parameters<typeof defiSlugs>[1]; search: string }[] = [
    { url: "/defis", asks: { orderBy: byYear }, search: "" },
    {
      does: () => defis.toggle("Promotion", "Promotion EIG 4"),
      url: "/defis?promotion=eig-4",
      asks: { where: promotion, orderBy: byYear },
      search: "",
    },
    {
      does: () => defis.toggle("Profil", "Design"),
      url: "/defis?promotion=eig-4&profil=DESIGN",
      asks: { where: both, orderBy: byYear },
      search: "",
    },
    {
      does: () => defis.search.pressSequentially("sante", { delay: 30 }),
      url: "/defis?q=sante&promotion=eig-4&profil=DESIGN",
      asks: { where: both, search: "sante" },
      search: "sante",
    },
    {
      does: () => defis.toggle("Profil", "Design"),
      url: "/defis?q=sante&promotion=eig-4",
      asks: { where: promotion, search: "sante" },
      search: "sante",
    },
    {
      does: () => page.getByLabel("Trier par").selectOption("Titre (A à Z)"),
      url: "/defis?q=sante&promotion=eig-4&tri=titre",
      asks: { where: promotion, search: "sante", orderBy: byTitle },
      search: "sante",
    },
  ];
  const lists = await Promise.all(steps.map(({ asks }) => defiSlugs(site.url, asks)));
  async function expectStep(index: number) {
    const step = steps[index];
    await expect(page).toHaveURL(step?.url ?? "");
    await expect.poll(() => defis.shown()).toEqual(lists[index]?.slice(0, 20));
    await expect(defis.search).toHaveValue(step?.search ?? "");
  }
  for (const [index, { does }] of steps.entries()) {
    await does?.();
    await expectStep(index);
  }
  for (let index = steps.length - 2; index >= 0; index--) {
    await page.goBack();
    await expectStep(index);
  }
  for (let index = 1; index < steps.length; index++) {
    await page.goForward();
    await expectStep(index);
  }
});

test("chips take filters away one by one, or all at once", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open("/defis?q=sante&promotion=eig-4&profil=DESIGN&tri=titre");
  await expect(defis.chips).toHaveText([/sante/, "Promotion EIG 4", "Design"]);
  await page.getByRole("button", { name: "Retirer le filtre Profil : Design" }).click();
  await expect(page).toHaveURL("/defis?q=sante&promotion=eig-4&tri=titre");
  await expect(defis.chips).toHaveCount(2);
  // The button is gone: the focus must not be lost with it.
  await expect(page.getByRole("heading", { level: 2, name: /défi/ }).first()).toBeFocused();
  await page.getByRole("button", { name: /Retirer la recherche/ }).click();
  await expect(page).toHaveURL("/defis?promotion=eig-4&tri=titre");
  await expect(defis.search).toHaveValue("");
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL("/defis?tri=titre");
  await defis.expectCount(131);
  await expect(defis.chips).toHaveCount(0);
});

test("an unknown filter of the address is named, and can be taken away", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open("/defis?promotion=eig-4&theme=licornes");
  await expect(page.getByText("Filtre inconnu : Thématique « licornes ».")).toBeVisible();
  await defis.expectCount(0);
  await page.getByRole("button", { name: "Retirer le filtre « licornes »" }).click();
  await expect(page).toHaveURL("/defis?promotion=eig-4");
  await defis.expectCount(17);
  await expect(page.getByText("Filtre inconnu")).toHaveCount(0);
});

async function themeSlugs(url: string): Promise<Map<string, string>> {
  type Themes = { themes: { edges: { node: { slug: string; label: string } }[] } };
  const { themes } = await ask<Themes>(url, "{ themes(first: 100) { edges { node { slug label } } } }");
  return new Map(themes.edges.map(({ node }) => [node.label, node.slug]));
}
