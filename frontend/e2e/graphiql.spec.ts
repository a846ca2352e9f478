import { expect, test } from "./test.ts";

// That nothing is refused by its policy and that no other host is asked, fixtures of test.ts check.
test("GraphiQL opens with five examples, each of which shows data @data", async ({ page }) => {
  await page.goto("/graphiql");
  const tabs = page.getByRole("tab");
  await expect(tabs).toHaveCount(5);
  const answer = page.locator(".result-window");
  for (const [index, shows] of [/"slug": /, /"count": /, /"problem": /, /"callStatus": "OPEN"/, /"seatsRemaining": /].entries()) {
    await tabs.nth(index).click();
    // GraphiQL knows the name of the operation of a tab a moment after it shows it.
    await expect(async () => {
      await page.getByRole("button", { name: /^Execute query/ }).click();
      await expect(answer).toContainText(shows, { timeout: 1_000 });
    }).toPass();
    await expect(answer).toContainText('"data": {');
    await expect(answer).not.toContainText('"errors"');
  }
});

test("GraphiQL reads the schema and shows its descriptions", async ({ page }) => {
  await page.goto("/graphiql");
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await expect(page.getByRole("link", { name: "defiFacets", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "registerToWebinar" })).toHaveCount(0);
});
