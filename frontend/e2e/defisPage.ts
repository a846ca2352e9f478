import { byLabel, type FacetCount } from "./api.ts";
import { expect, type Locator, type Page } from "./test.ts";

/** The page of the list of défis as a person sees it. */
export class DefisPage {
  readonly page: Page;
  readonly search: Locator;
  readonly announcement: Locator;
  readonly chips: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole("searchbox", { name: "Rechercher un défi" });
    // Only what a live region holds is read out.
    this.announcement = page.locator('[role="status"][aria-live="polite"]').filter({ hasText: /trouvé/ });
    this.chips = page.getByRole("list", { name: "Filtres actifs" }).getByRole("button");
  }

  async open(address = "/defis") {
    await this.page.goto(address);
    await this.settle();
  }

  /** Waits for an answer that is neither on its way nor of the previous question. */
  async settle() {
    await expect(this.announcement).toBeVisible();
    await expect(this.page.locator('main [aria-busy="true"]')).toHaveCount(0);
  }

  async expectCount(total: number) {
    await expect(this.announcement).toHaveText(countSentence(total));
  }

  criterion(name: string): Locator {
    return this.page.getByRole("group", { name, exact: true });
  }

  value(criterion: string, label: string): Locator {
    return this.criterion(criterion).getByRole("checkbox", { name: new RegExp(`^${escape(label)} ?,`) });
  }

  /** A click on the words, as one does: the box itself is drawn beside the real one. */
  async toggle(criterion: string, label: string) {
    const box = this.value(criterion, label);
    const id = await box.getAttribute("id");
    await this.page.locator(`label[for="${id}"]`).click();
  }

  async openCriterion(name: string) {
    const button = this.page.getByRole("button", { name: new RegExp(`^${name}( \\(\\d+\\))?$`) });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
    await expect(this.criterion(name)).toBeVisible();
  }

  /** The values that a criterion offers, with the counts that it shows. */
  async values(criterion: string): Promise<FacetCount[]> {
    const more = this.criterion(criterion).getByRole("button", { name: /^Voir plus/ });
    if (await more.isVisible()) await more.click();
    return this.criterion(criterion)
      .locator("label:has(.eig-facet__count)")
      .evaluateAll((labels) =>
        labels.map((label) => {
          const [words, number] = label.children;
          const [seen, read] = [...(number?.children ?? [])].map((part) => part.textContent ?? "");
          if (Number(seen) !== Number(/^, (\d+)\sdéfis?$/u.exec(read ?? "")?.[1])) {
            throw new Error(`the count that is seen, ${seen}, is not the one that is read out, ${read}`);
          }
          return { label: words?.textContent ?? "", count: Number(seen) };
        }),
      );
  }

  /** The counts come apart from the list: waits for them, too. */
  async expectValues(criterion: string, expected: FacetCount[]) {
    await expect.poll(async () => byLabel(await this.values(criterion))).toEqual(byLabel(expected));
  }

  async shown(): Promise<string[]> {
    const links = this.page.locator("main .eig-results article h3 a");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    return addresses.map((address) => address.replace("/defis/", ""));
  }

  /** The slugs of every page, following « page suivante » to the end. */
  async shownOnAllPages(): Promise<string[]> {
    const slugs: string[] = [];
    for (let number = 1; ; number++) {
      await this.settle();
      slugs.push(...(await this.shown()));
      const next = this.page.getByRole("link", { name: "Page suivante" });
      if ((await next.count()) === 0 || !(await next.getAttribute("href"))) return slugs;
      await next.click();
      await expect(this.page.getByRole("heading", { level: 2, name: /défis/ })).toContainText(`page ${number + 1} sur`);
      await expect(this.announcement).toContainText(`page ${number + 1} sur`);
    }
  }
}

/** What is read out; a list of more than one page says so. */
export function countSentence(total: number): RegExp {
  if (total === 0) return /^Aucun défi trouvé$/;
  const found = total === 1 ? "1\\sdéfi trouvé" : `${total}\\sdéfis trouvés`;
  return new RegExp(`^${found}${total > 20 ? `, page \\d+ sur ${Math.ceil(total / 20)}` : ""}$`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
