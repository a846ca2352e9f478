import { expect, test, type Locator, type Page } from "./test.ts";
import { DefisPage } from "./defisPage.ts";

test("from the address bar to filtered results, into a défi and back, by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  // The first stop of the page is the way around the menu.
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Contenu", exact: true });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: "Explorer les défis" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/defis");
  await expect(page.getByRole("heading", { level: 1, name: "Défis" })).toBeFocused();

  const defis = new DefisPage(page);
  await defis.settle();
  await tabTo(page, defis.value("Promotion", "Promotion EIG 4"));
  await page.keyboard.press("Space");
  await defis.expectCount(17);
  await expect(page).toHaveURL("/defis?promotion=eig-4");
  // The list changed: the focus stays on the box, to tick another.
  await expect(defis.value("Promotion", "Promotion EIG 4")).toBeFocused();
  await tabTo(page, defis.value("Profil", "Design"));
  await page.keyboard.press("Space");
  await defis.expectCount(14);

  const [slug] = await defis.shown();
  const first = page.locator("main .eig-results article h3 a").first();
  await tabTo(page, first);
  const title = await first.innerText();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/defis/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();

  await tabTo(page, page.getByRole("navigation", { name: /vous êtes ici/i }).getByRole("link", { name: "Promotion EIG 4" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/defis?promotion=eig-4");
  await expect(page.getByRole("heading", { level: 1, name: "Défis" })).toBeFocused();
  await defis.expectCount(17);
});

test("the search is typed, read out and left by keyboard", async ({ page }) => {
  const defis = new DefisPage(page);
  await defis.open();
  await tabTo(page, defis.search);
  await page.keyboard.type("justice");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/defis?q=justice");
  await defis.settle();
  await expect(defis.search).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Tout effacer" }));
  await page.keyboard.press("Enter");
  await defis.expectCount(131);
  // The button that had the focus is gone: the results have it.
  await expect(page.getByRole("heading", { level: 2, name: /131\sdéfis/ })).toBeFocused();
});

for (const { name, path } of [
  { name: "home page", path: "/" },
  { name: "page of a webinar", path: "/webinaires/gestion-de-crise" },
  { name: "data page", path: "/donnees" },
]) {
  test(`every stop of the ${name} shows that it has the focus`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    let stops = 0;
    for (; stops < 80; stops++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      await expectVisibleFocus(page);
    }
    expect(stops, "stops before the end of the page").toBeGreaterThan(15);
    expect(stops, "the focus is caught in the page").toBeLessThan(80);
  });
}

test("a page reached by a link moves the focus to its heading", async ({ page }) => {
  await page.goto("/");
  for (const name of ["Webinaires", "Témoignages", "Données", "Défis"]) {
    await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

async function tabTo(page: Page, target: Locator, key = "Tab") {
  await expect(target).toHaveCount(1);
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("the keyboard does not reach it");
}

/** The element, what draws it (the label of a box, the card of a link) or what surrounds it has an outline, in sight. */
async function expectVisibleFocus(page: Page) {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "nothing", outlined: false, inSight: false };
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const drawn = [element, label].filter((part) => part !== undefined);
    const outlined = drawn.some((part) =>
      [undefined, "::before", "::after"].some((pseudo) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
      }),
    );
    const box = (label ?? element).getBoundingClientRect();
    const inSight = box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
    return { name: `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 40)}`, outlined, inSight };
  });
  expect(focus).toEqual({ name: focus.name, outlined: true, inSight: true });
}
