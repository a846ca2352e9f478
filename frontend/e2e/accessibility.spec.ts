import { AxeBuilder } from "@axe-core/playwright";
import { show, siteFor, stand, states } from "./states.ts";
import { expect, test, type Page } from "./test.ts";

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
// A theme changes nothing but colours: these are the rules that look at them.
const colourRules = ["color-contrast", "link-in-text-block"];

for (const state of states) {
  test(`${state.name} is accessible at 320 and 1280 px, in light and dark`, async ({ page, site, startSite, watch }) => {
    if (state.fails) watch.allow(/status of 404|net::ERR_FAILED/);
    const widths = state.width ? [state.width] : [1280, 320];
    await resize(page, widths[0] ?? 0);
    await wear(page, "light");
    await show(page, state, await siteFor(state, site, startSite));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const width of widths) {
      await resize(page, width);
      await wear(page, "light");
      await expectNoSidewaysScroll(page);
      await expectNoViolation(page, `light, ${width} px`, (axe) => axe.withTags(allRules));
      await wear(page, "dark");
      await expect(page.locator("html")).toHaveAttribute("data-fr-theme", "dark");
      await expectNoViolation(page, `dark, ${width} px`, (axe) => axe.withRules(colourRules));
    }
  });
}

async function resize(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
}

async function wear(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

async function expectNoViolation(page: Page, where: string, choose: (axe: AxeBuilder) => AxeBuilder) {
  await stand(page);
  // Without frames there is no need of the second page that axe would open to gather its results.
  expect(page.frames()).toHaveLength(1);
  const { violations, passes } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  expect(passes.length, "rules that found something to look at").toBeGreaterThan(0);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}\n${failureSummary}`),
  );
  expect(found, where).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page) {
  const { content, window } = await page.evaluate(() => {
    const root = document.documentElement;
    return { content: Math.max(root.scrollWidth, document.body.scrollWidth), window: root.clientWidth };
  });
  expect(content).toBeLessThanOrEqual(window);
}
