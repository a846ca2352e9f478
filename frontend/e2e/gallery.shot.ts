import path from "node:path";
import { hasSession, show, siteFor, stand, states } from "./states.ts";
import { test } from "./test.ts";

// Pictures of every state for the eyes of a person, in e2e/.output/gallery or EIG_GALLERY.
const folder = process.env.EIG_GALLERY ?? path.join(import.meta.dirname, ".output/gallery");

for (const state of states) {
  test(state.name, async ({ page, site, startSite, watch }) => {
    if (state.fails) watch.allow(/status of 404|net::ERR_FAILED/);
    if (hasSession(state)) watch.allowSession();
    const own = await siteFor(state, site, startSite);
    const widths = state.width ? [390] : [1280, 390];
    await page.setViewportSize({ width: widths[0] ?? 0, height: 900 });
    await show(page, state, own);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await stand(page);
        await page.screenshot({ path: path.join(folder, `${state.name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
  });
}
