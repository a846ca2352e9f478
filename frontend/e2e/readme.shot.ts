import { statSync } from "node:fs";
import path from "node:path";
import { DefisPage } from "./defisPage.ts";
import { stand } from "./states.ts";
import { expect, test } from "./test.ts";

test("the picture of README", async ({ page }) => {
  const file = path.resolve(import.meta.dirname, "../../.github/defis.png");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const defis = new DefisPage(page);
  await defis.open("/defis?q=sante&promotion=eig-4&profil=DESIGN");
  await expect(page.locator("main mark").first()).toBeVisible();
  await stand(page);
  await page.screenshot({ path: file });
  expect(statSync(file).size).toBeLessThan(200_000);
});
