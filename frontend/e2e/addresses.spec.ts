import type { APIRequestContext } from "@playwright/test";
import { expect, test, type Page } from "./test.ts";

const siteName = "Entrepreneurs d’Intérêt Général";

type Head = { title: string; description: string; ogTitle: string; ogDescription: string; canonical: string | null };

test("each address of the sitemap answers with a head of its own @data", async ({ page, request, site }) => {
  const addresses = await sitemap(request);
  expect(addresses.length).toBe(7 + 131 + 7);
  expect(new Set(addresses).size).toBe(addresses.length);
  await page.goto("/");
  const pages = await Promise.all(
    addresses.map(async (address) => {
      expect(address.startsWith(site.url), address).toBe(true);
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      expect(response.headers()["content-type"]).toContain("text/html");
      return response.text();
    }),
  );
  const heads = await parseHeads(page, pages);
  for (const [index, head] of heads.entries()) {
    expect(head.title).toContain(siteName);
    expect(head.description.length, head.title).toBeGreaterThan(20);
    expect(head.ogTitle).toBe(head.title);
    expect(head.ogDescription).toBe(head.description);
    expect(new URL(head.canonical ?? "").pathname).toBe(new URL(addresses[index] ?? "").pathname);
  }
  expect(repeated(heads.map(({ title }) => title))).toEqual([]);
  expect(repeated(heads.map(({ description }) => description))).toEqual([]);
});

test("the title and the description are the same before and after the page runs, and when it is reached by a link", async ({
  page,
  request,
}) => {
  for (const { path, link } of [
    { path: "/", link: () => page.getByRole("banner").getByRole("link", { name: /Accueil/ }).first().click() },
    { path: "/defis", link: () => menu(page, "Défis") },
    { path: "/defis/enki", link: () => defi(page, "enki", "/defis?q=enki") },
    { path: "/defis/dgfip-fraude-fiscale", link: () => defi(page, "dgfip-fraude-fiscale", "/defis?promotion=eig-1") },
    { path: "/webinaires", link: () => menu(page, "Webinaires") },
    {
      path: "/webinaires/gestion-de-crise",
      link: async () => {
        await menu(page, "Webinaires");
        await page.getByRole("link", { name: "Gestion de crise" }).click();
      },
    },
    { path: "/temoignages", link: () => menu(page, "Témoignages") },
    { path: "/donnees", link: () => menu(page, "Données") },
    { path: "/accessibilite", link: () => page.getByRole("contentinfo").getByRole("link", { name: /Accessibilité/ }).click() },
    { path: "/mentions-legales", link: () => page.getByRole("contentinfo").getByRole("link", { name: "Mentions légales" }).click() },
  ]) {
    await page.goto("/");
    const sent = await parseHead(page, await (await request.get(path)).text());
    await page.goto(path);
    await expectHead(page, sent, path);
    await page.goto(path === "/" ? "/defis" : "/");
    await link();
    await expect(page).toHaveURL(path);
    await expectHead(page, sent, path);
  }
});

test.describe("what does not exist", () => {
  for (const { path, title } of [
    { path: "/nulle-part", title: "Page non trouvée" },
    { path: "/defis/licorne", title: "Défi inconnu" },
    { path: "/webinaires/licorne", title: "Webinaire inconnu" },
    { path: "/defis/enki/licorne", title: "Page non trouvée" },
  ]) {
    test(`${path} has the status 404 and a page that leads on @data`, async ({ page, watch }) => {
      watch.allow(/status of 404/);
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      const sent = await parseHead(page, (await response?.text()) ?? "");
      expect(sent.title).toBe(`${title} – ${siteName}`);
      expect(sent.canonical).toBe(null);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page).toHaveTitle(sent.title);
      await page.getByRole("link", { name: "Explorer les défis" }).click();
      await expect(page).toHaveURL("/defis");
    });
  }

  test("a file that is missing is not a page", async ({ request }) => {
    for (const path of ["/assets/index-abcdef.js", "/assets/index.css", "/licorne.png", "/favicon.ico", "/sitemaps/9.xml"]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(404);
      expect(response.headers()["content-type"] ?? "", path).not.toContain("html");
      expect(await response.text(), path).not.toContain("<html");
    }
  });
});

test("robots.txt, security.txt and the health checks answer @data", async ({ request, site }) => {
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${site.url}/sitemap.xml`);
  for (const path of ["/.well-known/security.txt", "/healthz", "/readyz"]) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

async function sitemap(request: APIRequestContext): Promise<string[]> {
  const response = await request.get("/sitemap.xml");
  expect(response.status()).toBe(200);
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
}

/** The heads of pages as a program reads them that runs no script. */
function parseHeads(page: Page, pages: string[]): Promise<Head[]> {
  return page.evaluate(
    (sources) =>
      sources.map((source) => {
        const { head, title } = new DOMParser().parseFromString(source, "text/html");
        const content = (selector: string) => head.querySelector(selector)?.getAttribute("content") ?? "";
        return {
          title,
          description: content('meta[name="description"]'),
          ogTitle: content('meta[property="og:title"]'),
          ogDescription: content('meta[property="og:description"]'),
          canonical: head.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
        };
      }),
    pages,
  );
}

async function parseHead(page: Page, html: string): Promise<Head> {
  const [head] = await parseHeads(page, [html]);
  expect(head).toBeTruthy();
  return head as Head;
}

async function expectHead(page: Page, sent: Head, path: string) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page).toHaveTitle(sent.title);
  const now = () => page.evaluate(() => document.head.outerHTML).then((html) => parseHead(page, html));
  await expect.poll(now, path).toEqual(sent);
}

async function menu(page: Page, name: string) {
  await page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name, exact: true }).click();
}

async function defi(page: Page, slug: string, list: string) {
  await page.goto(list);
  await page.locator(`main a[href="/defis/${slug}"]`).click();
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
