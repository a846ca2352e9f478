import { expect, test } from "./test.ts";

test.use({ timezoneId: "America/New_York" });

test("hours are those of Paris in a browser set to New York", async ({ page }) => {
  await page.goto("/");
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe("America/New_York");
  await expect(page.getByText(/la plateforme vit le 11 mai 2020, 9\sh/)).toBeVisible();
  await expect(page.getByText(/jusqu’au dimanche 7 juin 2020 à 23\sh, heure de Paris/)).toBeVisible();
  await expect(page.getByText(/Du 4 mai au 7 juin 2020 à 23\sh/)).toBeVisible();

  await page.goto("/webinaires");
  const card = page.locator("article").filter({ hasText: "Gestion de crise" });
  await expect(card.getByText(/mercredi 13 mai 2020, de 18\sh\s30 à/)).toBeVisible();
  await expect(card.locator("time")).toHaveAttribute("datetime", /^2020-05-13T(16:30:00Z|18:30:00\+02:00)$/);
  await card.getByRole("link").click();
  await expect(page.getByText(/mercredi 13 mai 2020, de 18\sh\s30 à/)).toBeVisible();
});
