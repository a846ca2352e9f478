import { AxeBuilder } from "@axe-core/playwright";
import { hasSession, show, siteFor, stand, states } from "./states.ts";
import { expect, test, type Page } from "./test.ts";

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

for (const state of states) {
  test(`${state.name} is accessible at 320 and 1280 px, in light and dark`, async ({ page, site, startSite, watch }) => {
    if (state.fails) watch.allow(/status of 404|net::ERR_FAILED/);
    if (hasSession(state)) watch.allowSession();
    const widths = state.width ? [state.width] : [1280, 320];
    await resize(page, widths[0] ?? 0);
    await show(page, state, await siteFor(state, site, startSite));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const width of widths) {
      await resize(page, width);
      await wear(page, "light");
      await expectNoSidewaysScroll(page);
      await expectNoViolation(page, `${width} px`);
      // A theme changes nothing but colours.
      for (const theme of ["light", "dark"] as const) {
        await wear(page, theme);
        await expectContrast(page, `${theme}, ${width} px`);
      }
    }
  });
}

async function resize(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
}

async function wear(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-fr-theme", colorScheme);
}

async function expectNoViolation(page: Page, where: string) {
  await stand(page);
  const { violations } = await axe(page).withTags(allRules).analyze();
  expect(sentences(violations), where).toEqual([]);
}

/**
 * The DSFR underlines with gradients and stretches the link of a card with a pseudo-element: axe
 * then gives up on the colours of the text, silently. Both are taken away, which changes no colour.
 */
async function expectContrast(page: Page, where: string) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { background-image: none !important; } ::before, ::after { content: none !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  await stand(page);
  const { violations, incomplete, passes } = await axe(page).withRules(["color-contrast"]).analyze();
  expect(sentences(violations), where).toEqual([]);
  // What is under an open dialog is rightly not judged.
  const unjudged = incomplete.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(" ")} ${any[0]?.message}`));
  expect(unjudged.filter((text) => !/obscured by|overlaps/.test(text)), where).toEqual([]);
  // A page that shows nothing has no fault. Over it, a dialog may have few words.
  const fewest = (await page.locator("dialog:modal").count()) > 0 ? 2 : 5;
  expect(passes.flatMap(({ nodes }) => nodes).length, `texts judged, ${where}`).toBeGreaterThan(fewest);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

function axe(page: Page) {
  // Without frames there is no need of the second page that axe would open to gather its results.
  expect(page.frames()).toHaveLength(1);
  return new AxeBuilder({ page }).setLegacyMode();
}

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

function sentences(violations: Violations): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}\n${failureSummary}`),
  );
}

async function expectNoSidewaysScroll(page: Page) {
  const { content, window } = await page.evaluate(() => {
    const root = document.documentElement;
    return { content: Math.max(root.scrollWidth, document.body.scrollWidth), window: root.clientWidth };
  });
  expect(content).toBeLessThanOrEqual(window);
}
